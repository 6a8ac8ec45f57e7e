// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_viewport.h"

#include <algorithm>

namespace authloupe {

void TimelineViewport::setHome(const BinGrid& bars) noexcept
{
    const int before = std::max(kFewestBars - bars.count, 0) / 2;
    const int after = std::max(kFewestBars - bars.count, 0) - before;
    m_home = {bars.border(-before), bars.border(bars.count + after)};
    if (isZoomed() && secondsOf(m_zoom) >= secondsOf(m_home))
        m_zoom = {};
}

TimeRange TimelineViewport::wanted(std::size_t mostBins) const noexcept
{
    return isZoomed() ? wholeBins(m_zoom, mostBins) : TimeRange();
}

bool TimelineViewport::zoom(double factor, LogTime anchor) noexcept
{
    if (isEmpty() || (factor < 1.0 && secondsOf(visible()) <= kNarrowest))
        return false;
    return set(zoomedRange(visible(), factor, anchor, m_home, kNarrowest));
}

bool TimelineViewport::pan(std::int64_t seconds) noexcept
{
    return isZoomed() && set(pannedRange(m_zoom, seconds, m_home));
}

bool TimelineViewport::panTo(LogTime time) noexcept
{
    if (!isZoomed() || m_zoom.contains(time))
        return false;
    return pan(time < m_zoom.since ? time.seconds - m_zoom.since.seconds
                                   : time.seconds + 1 - m_zoom.until.seconds);
}

bool TimelineViewport::reset() noexcept
{
    const bool changed = isZoomed();
    m_zoom = {};
    return changed;
}

bool TimelineViewport::set(const TimeRange& range) noexcept
{
    const TimeRange old = visible();
    m_zoom = range == m_home ? TimeRange() : range;
    return visible() != old;
}

} // namespace authloupe
