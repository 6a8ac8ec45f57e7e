// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <QBrush>
#include <QPalette>

#include <array>

namespace authloupe {

// Outcomes as they are stacked in a bar, from the axis upwards: what went wrong stands on the axis, where
// heights compare best.
inline constexpr std::array kStackedOutcomes{Outcome::Failed, Outcome::Error, Outcome::SucceededAfterFailure,
                                             Outcome::Succeeded, Outcome::NotAttempted};

// Colour and pattern of an outcome in the chart and its legend: nobody has to tell colours apart. The pattern
// has the same size on the screen at every device pixel ratio.
[[nodiscard]] QBrush outcomeHatch(Outcome outcome, double devicePixelRatio);

// For bars of connections that the time filter leaves out.
[[nodiscard]] QBrush surroundingsBrush(const QPalette& palette);

} // namespace authloupe
