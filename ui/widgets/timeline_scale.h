// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <cstdint>

namespace authloupe {

struct TimeBins;

// Steps of equal width along the time axis: the borders that a selection snaps to.
struct BinGrid {
    LogTime start;         // of bin 0
    std::int64_t step = 1; // seconds, > 0
    int count = 0;

    [[nodiscard]] static BinGrid of(const TimeBins& bins) noexcept;
    [[nodiscard]] LogTime border(std::int64_t index) const noexcept
    {
        return LogTime{start.seconds + step * index};
    }
    // The bin that holds `time`; -1 before the first, count after the last.
    [[nodiscard]] int indexOf(LogTime time) const noexcept;
    // The same, kept within 0 .. count - 1. Precondition: count > 0.
    [[nodiscard]] int nearestIndex(LogTime time) const noexcept;
    [[nodiscard]] TimeRange range(int index) const noexcept { return {border(index), border(index + 1)}; }
    [[nodiscard]] TimeRange extent() const noexcept { return {start, border(count)}; }
    friend bool operator==(const BinGrid&, const BinGrid&) = default;
};

// Time to pixels and back, always from left to right. Both ends of `visible` are set and since < until.
struct TimelineScale {
    TimeRange visible;
    double left = 0;  // pixels
    double width = 0; // pixels; 0 as long as nothing is on the screen

    [[nodiscard]] double x(LogTime time) const noexcept;
    // The second that stands at `x`, kept within the visible range.
    [[nodiscard]] LogTime timeAt(double x) const noexcept;
    [[nodiscard]] double pixelsPerSecond() const noexcept;
};

[[nodiscard]] std::int64_t secondsOf(const TimeRange& range) noexcept; // both ends set

// `range` scaled by `factor` (< 1 magnifies) around `anchor`, which stays where it is on the screen. Not
// narrower than `narrowest` seconds and kept within `limits`.
[[nodiscard]] TimeRange zoomedRange(const TimeRange& range, double factor, LogTime anchor,
                                    const TimeRange& limits, std::int64_t narrowest) noexcept;

// `range` shifted, as far as `limits` allow.
[[nodiscard]] TimeRange pannedRange(const TimeRange& range, std::int64_t seconds,
                                    const TimeRange& limits) noexcept;

// `range` widened to the borders of the steps that binRows() will choose for it, so that the first and the
// last bar are not cut.
[[nodiscard]] TimeRange wholeBins(const TimeRange& range, std::size_t mostBins) noexcept;

} // namespace authloupe
