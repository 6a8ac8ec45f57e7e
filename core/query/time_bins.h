// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/effort.h"
#include "query/bin_series.h"
#include "query/row_set.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace authloupe {

// Sessions counted in steps of equal width that start at round times: 5 s, minute, hour, day, week …
struct TimeBins {
    struct Bin {
        std::array<std::uint32_t, kMostSeries> count{}; // by part; unless asked otherwise, by raw Outcome
        [[nodiscard]] std::uint32_t total() const noexcept;
    };
    static constexpr std::size_t kMostBins = 100'000; // however many are asked for

    LogTime start;                 // of the first bin; see alignment of binRows
    std::int64_t step = 1;         // seconds, > 0
    std::vector<Bin> bins;         // never more than was asked for; empty when no row has a time
    std::uint64_t withoutTime = 0; // rows that are in no bin
    BinSplit split = BinSplit::Outcome;
    std::vector<std::string> profiles; // of the first parts, by profile; see BinSeries

    [[nodiscard]] LogTime end() const noexcept
    {
        return LogTime{start.seconds + step * static_cast<std::int64_t>(bins.size())};
    }
    [[nodiscard]] std::uint64_t total() const noexcept; // of all bins
};

// The finest round step with at most `most` bins (>= 1) over [since, until) of `range`, or over the rows' own
// span where an end is open. Bins start at multiples of the step in the log's own clock: those of up to two
// days count from a midnight, longer ones from a Monday. Rows outside the range are counted in withoutTime;
// bins + withoutTime == rows.size(). Empty optional when stopped. Rows without a time and those before 1970
// or after 9999 are in no bin.
[[nodiscard]] std::optional<TimeBins> binRows(const Snapshot& snapshot, const RowSet& rows,
                                              const TimeRange& range, std::size_t most,
                                              const Effort& effort = {}, const BinSeries& series = {});
// Counts `rows` into the bins of `frame`: same start, step and number. Rows outside of these or of the range
// are counted in withoutTime.
[[nodiscard]] std::optional<TimeBins> binRowsLike(const TimeBins& frame, const Snapshot& snapshot,
                                                  const RowSet& rows, const TimeRange& range,
                                                  const Effort& effort = {}, const BinSeries& series = {});

// The shortest round step of at least so many seconds: 1 2 5 10 15 30 s, the same in minutes, 1 2 3 6 12 h, 1
// 2 d, 1 2 4 8 13 26 weeks, then 1 2 5 10 … years of 52 weeks; ten thousand years when none is long enough.
[[nodiscard]] std::int64_t roundStep(std::int64_t atLeast) noexcept;
// From where bins of that step are counted, before all times of a log: whole weeks from a Monday on.
[[nodiscard]] std::int64_t binOrigin(std::int64_t step) noexcept;

} // namespace authloupe
