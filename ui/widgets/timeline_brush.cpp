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

void TimelineBrush::moveTo(const BinGrid& grid, LogTime at) noexcept
{
    if (grid.count != 0 && isActive())
        m_head = grid.range(grid.nearestIndex(at));
}

TimeRange TimelineBrush::range() const noexcept
{
    if (!isActive())
        return {};
    return {std::min(m_anchor.since, m_head.since), std::max(m_anchor.until, m_head.until)};
}

} // namespace authloupe
