// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <cstdint>
#include <string>
#include <vector>

namespace authloupe {

// A label of the time axis. Digits and `-` `:` only, the same in every language: the log's clock in ISO form.
struct TimeTick {
    LogTime time;
    std::string label;     // `11:40`, `11:40:05`, `2009-04-22`, `2009-04` or `2009`
    std::string date;      // `2009-04-22`, on the first label of a day when the labels are times; else empty
    bool dayStart = false; // midnight between labels that are times
};

// Labels at round times inside `range` (both ends set), at least `secondsApart` from each other.
[[nodiscard]] std::vector<TimeTick> timeTicks(const TimeRange& range, double secondsApart);

// Labels of the count axis: 0 and at most `most` more, equally far apart; the last one is the end of the axis
// and not below `highest`. Whole numbers.
[[nodiscard]] std::vector<std::int64_t> countTicks(std::int64_t highest, int most);

} // namespace authloupe
