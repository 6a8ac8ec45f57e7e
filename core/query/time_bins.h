// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"
#include "query/row_set.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace authloupe {

// Sessions counted by outcome in steps of equal width that start at round times (second, 5 s … minute, hour, day, week …).
struct TimeBins {
    struct Bin {
        std::array<std::uint32_t, kOutcomeCount> count{}; // by raw Outcome
        [[nodiscard]] std::uint32_t total() const noexcept;
    };
    LogTime start;             // of the first bin; a multiple of step in the log's own clock
    std::int64_t step = 1;     // seconds, > 0
    std::vector<Bin> bins;     // never more than was asked for; empty when no row has a time
    std::uint64_t withoutTime = 0; // rows that are in no bin

    [[nodiscard]] LogTime end() const noexcept { return LogTime{start.seconds + step * static_cast<std::int64_t>(bins.size())}; }
    [[nodiscard]] std::uint64_t total() const noexcept; // of all bins
};

// The finest round step with at most `most` bins (>= 1) over [since, until] of `range`, or over the rows' own span where an end is open.
// Rows outside the range are counted in withoutTime. Bins + withoutTime == rows.size().
[[nodiscard]] std::optional<TimeBins> binRows(const Snapshot& snapshot, const RowSet& rows, const TimeRange& range,
                                              std::size_t most, const StopToken& stop = {});

// The round steps, in seconds, ascending.
[[nodiscard]] std::int64_t roundStep(std::int64_t atLeast) noexcept;

} // namespace authloupe
