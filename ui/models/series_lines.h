// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline_series.h"

#include <QLineF>
#include <QRectF>

#include <vector>

namespace authloupe {

// The lines that the hatch of the window has, inside of `place`, `apart` from each other, and as lines that
// run on from bar to bar. For paper and for files: brush patterns of Qt are too fine for the one, and
// patterns of SVG are unknown to many who read the other.
[[nodiscard]] std::vector<QLineF> seriesLines(const QRectF& place, SeriesPattern pattern, double apart);

} // namespace authloupe
