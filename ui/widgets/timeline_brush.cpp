// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_brush.h"

#include <algorithm>

namespace authloupe {

void TimelineBrush::begin(const BinGrid& grid, LogTime at) noexcept
{
    if (grid.count == 0)
        return;
    m_anchor = grid.range(grid.nearestIndex(at));
    m_head = m_anchor;
}

void TimelineBrush::beginAtBorder(const BinGrid& grid, LogTime fixed, LogTime at) noexcept
{
    if (grid.count == 0)
        return;
    m_anchor = {fixed, fixed};
    moveTo(grid, at);
}

void TimelineBrush::beginWhole(const BinGrid& grid, const TimeRange& range, LogTime at,
                               const TimeRange& limits) noexcept
{
    if (grid.count == 0)
        return;
    m_anchor = grid.range(grid.nearestIndex(at));
    m_head = m_anchor;
    m_whole = range;
    m_limits = {std::min(limits.since, range.since), std::max(limits.until, range.until)};
}

void TimelineBrush::moveTo(const BinGrid& grid, LogTime at) noexcept
{
    if (grid.count != 0 && isActive())
        m_head = grid.range(grid.nearestIndex(at));
}

TimeRange TimelineBrush::range() const noexcept
{
    if (!isActive())
        return {};
    if (!m_whole.isEverything())
        return pannedRange(m_whole, m_head.since.seconds - m_anchor.since.seconds, m_limits);
    return {std::min(m_anchor.since, m_head.since), std::max(m_anchor.until, m_head.until)};
}

} // namespace authloupe
