// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/log_span.h"

#include <algorithm>
#include <limits>

namespace authloupe {

TimeRange logSpan(const Snapshot& snapshot) noexcept
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = kNoTime.seconds;
    for (std::size_t begin = 0; begin < snapshot.sessionCount(); begin += kRowsPerChunk) {
        const SessionColumns& chunk = snapshot.sessionChunk(begin >> kRowsPerChunkBits);
        const std::size_t count = std::min(kRowsPerChunk, snapshot.sessionCount() - begin);
        const Unpacked time(chunk.firstTime, count);
        for (std::size_t i = 0; i < count; ++i) {
            first = time[i] != kNoTime.seconds && time[i] < first ? time[i] : first;
            last = std::max(last, time[i]); // kNoTime is the least of all
        }
    }
    return last == kNoTime.seconds ? TimeRange() : TimeRange{LogTime{first}, LogTime{last + 1}};
}

} // namespace authloupe
