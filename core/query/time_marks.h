// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <cstdint>
#include <vector>

namespace authloupe {

// A place on the timeline where what stands on either side of it cannot be compared without more ado.
struct TimeMark {
    enum class Kind : std::uint8_t {
        ClockBack, // the log's clock goes back
        Gap,       // it jumps forth, or the log was silent
        FileBegins // the next log
    };
    Kind kind{};
    LogTime at;     // of the entry behind it
    LogTime before; // of the entry before it; unset where a file begins
    FileIndex file{};
    std::uint32_t line = 0; // of the entry behind it

    friend bool operator==(const TimeMark&, const TimeMark&) = default;
};

// At most these; of clock steps the largest, see Coverage.
inline constexpr std::size_t kMostFileMarks = 1000;

// By time; those of the same time in the order of the log. The first log begins with the timeline, so there
// is no mark for it. Gaps of less than so many seconds are left out; below Coverage::kGapSeconds none is
// known.
[[nodiscard]] std::vector<TimeMark> timeMarks(const Snapshot& snapshot,
                                              std::int64_t leastGap = Coverage::kGapSeconds);

} // namespace authloupe
