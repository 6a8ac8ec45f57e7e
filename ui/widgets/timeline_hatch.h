// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline_series.h"
#include "models/timeline_words.h"

#include <QBrush>
#include <QPalette>

namespace authloupe {

// Colour and pattern of an outcome in the chart and its legend: nobody has to tell colours apart. The pattern
// has the same size on the screen at every device pixel ratio.
[[nodiscard]] QBrush outcomeHatch(Outcome outcome, double devicePixelRatio);
// The same of any part of the bars.
[[nodiscard]] QBrush seriesHatch(const QColor& color, SeriesPattern pattern, double devicePixelRatio);

// For bars of connections that the time filter leaves out.
[[nodiscard]] QBrush surroundingsBrush(const QPalette& palette);

} // namespace authloupe
