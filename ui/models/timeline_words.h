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
// A round span in its largest unit, "5 minutes". Seconds, at least 1.
[[nodiscard]] QString stepText(std::int64_t step);
// "Bin size: 5 minutes"; empty without bins.
[[nodiscard]] QString binSizeText(const TimeBins& bins);
// Behind it when heights are logarithmic.
[[nodiscard]] QString logarithmicText();
// "By outcome".
[[nodiscard]] QString splitText(BinSplit split);
// What is drawn and by what the bars are told apart.
[[nodiscard]] QString chartTitle(BinSplit split);
// How many connections are in no bar and why; empty when none is. zoomed: only a part of the time was asked
// for.
[[nodiscard]] QString unplacedText(const TimeBins& bins, bool zoomed);
// Connections without authentication that are in the bins and not drawn.
[[nodiscard]] QString notDrawnText(std::uint64_t count);

} // namespace authloupe
