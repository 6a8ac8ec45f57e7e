// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline_scale.h"

namespace authloupe {

// A selection of time in the making, by mouse or keyboard. It always covers whole bins, so that the bars
// inside it add up to the rows that the table will show.
class TimelineBrush final {
public:
    // Starts at the bin under `at`.
    void begin(const BinGrid& grid, LogTime at) noexcept;
    // Moves one border of an existing range; `fixed` is the other one.
    void beginAtBorder(const BinGrid& grid, LogTime fixed, LogTime at) noexcept;
    // Moves an existing range as a whole, taken hold of at a moment in it; it keeps its length and stays
    // within `limits`, unless it lay outside of them already. Both ends of both are set.
    void beginWhole(const BinGrid& grid, const TimeRange& range, LogTime at,
                    const TimeRange& limits) noexcept;
    // As it is, to be moved or applied.
    void beginWith(const BinGrid& grid, const TimeRange& range) noexcept
    {
        clear();
        beginWhole(grid, range, range.since, range);
    }
    void moveTo(const BinGrid& grid, LogTime at) noexcept;
    void clear() noexcept { *this = TimelineBrush(); }

    [[nodiscard]] bool isWhole() const noexcept { return !m_whole.isEverything(); }
    [[nodiscard]] bool isActive() const noexcept { return m_anchor.since.isValid(); }
    // isEverything() as long as nothing is selected; never empty otherwise.
    [[nodiscard]] TimeRange range() const noexcept;

private:
    TimeRange m_anchor; // the bin where it began, or the fixed border twice
    TimeRange m_head;   // the bin where it is now
    TimeRange m_whole;  // what is moved as a whole, where it began; everything: nothing is
    TimeRange m_limits; // of that
};

} // namespace authloupe
