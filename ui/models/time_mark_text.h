// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/time_marks.h"

#include <QString>

#include <cstdint>
#include <span>

namespace authloupe {

// What stands at a mark of the timeline, in a sentence. Names of logs have passed the gate.
[[nodiscard]] QString markText(const TimeMark& mark, const Snapshot& snapshot);
// Of several, one line each; what would be too many is counted.
[[nodiscard]] QString marksText(std::span<const TimeMark> marks, const Snapshot& snapshot);
// How many there are of one kind.
[[nodiscard]] QString markCountText(TimeMark::Kind kind, std::uint64_t count);
// How many there are of each kind; empty when there are none.
[[nodiscard]] QString marksSummary(std::span<const TimeMark> marks);

} // namespace authloupe
