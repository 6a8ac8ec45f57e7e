// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline_scale.h"

namespace authloupe {

// Which stretch of time the timeline shows: home, the whole of it, or a part after zooming. Knows no pixels.
class TimelineViewport final {
public:
    // The narrowest zoom: ten bars of a second.
    static constexpr std::int64_t kNarrowest = 10;

    // Fewer bars than these do not fill the plot: a single one would look like a wall.
    static constexpr int kFewestBars = 12;

    // What there is to see. While zoomed it only matters for zooming out.
    void setHome(const BinGrid& bars) noexcept;
    void clear() noexcept { *this = TimelineViewport(); }

    [[nodiscard]] bool isEmpty() const noexcept { return m_home.isEverything(); }
    [[nodiscard]] bool isZoomed() const noexcept { return !m_zoom.isEverything(); }
    // All there is to see; both ends set unless isEmpty().
    [[nodiscard]] const TimeRange& home() const noexcept { return m_home; }
    // Both ends set unless isEmpty().
    [[nodiscard]] const TimeRange& visible() const noexcept { return isZoomed() ? m_zoom : m_home; }
    // What to ask for: open when not zoomed, so that a growing log shows what arrives; else whole bins.
    [[nodiscard]] TimeRange wanted(std::size_t mostBins) const noexcept;

    // All of these tell whether anything changed.
    bool zoom(double factor, LogTime anchor) noexcept;
    bool pan(std::int64_t seconds) noexcept;
    bool panTo(LogTime time) noexcept; // just so far that `time` is on the screen
    bool reset() noexcept;

private:
    bool set(const TimeRange& range) noexcept;

    TimeRange m_home;
    TimeRange m_zoom;
};

} // namespace authloupe
