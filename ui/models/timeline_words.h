// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/time_bins.h"

#include <QString>

#include <array>

namespace authloupe {

// Outcomes as they are stacked in a bar, from the axis upwards: what went wrong stands on the axis, where
// heights compare best.
inline constexpr std::array kStackedOutcomes{Outcome::Failed, Outcome::Error, Outcome::SucceededAfterFailure,
                                             Outcome::Succeeded, Outcome::NotAttempted};

// A legend entry: the connections with that outcome, in the plural.
[[nodiscard]] QString legendText(Outcome outcome);
// "Bin size: 5 minutes"; empty without bins.
[[nodiscard]] QString binSizeText(const TimeBins& bins);

} // namespace authloupe
