// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/log_span.h"

#include "query/row_walk.h"

#include <algorithm>
#include <limits>

namespace authloupe {

std::optional<TimeRange> logSpan(const Snapshot& snapshot, const StopToken& stop)
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = kNoTime.seconds;
    const auto widen = [&](std::int64_t time) {
        first = time != kNoTime.seconds && time < first ? time : first;
        last = std::max(last, time); // kNoTime is the least of all
    };
    if (!forSessions(snapshot, stop, widen, &SessionColumns::firstTime))
        return std::nullopt;
    return last == kNoTime.seconds ? TimeRange() : TimeRange{LogTime{first}, LogTime{last + 1}};
}

} // namespace authloupe
