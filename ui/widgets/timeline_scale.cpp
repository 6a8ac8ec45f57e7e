// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_scale.h"

#include "query/time_bins.h"

#include <algorithm>
#include <cmath>

namespace authloupe {
namespace {

std::int64_t floorTo(std::int64_t value, std::int64_t step) noexcept
{
    const std::int64_t rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

TimeRange within(std::int64_t since, std::int64_t span, const TimeRange& limits) noexcept
{
    const std::int64_t most = secondsOf(limits);
    if (span >= most)
        return limits;
    since = std::clamp(since, limits.since.seconds, limits.until.seconds - span);
    return {LogTime{since}, LogTime{since + span}};
}

} // namespace

BinGrid BinGrid::of(const TimeBins& bins) noexcept
{
    return {bins.start, std::max<std::int64_t>(bins.step, 1), static_cast<int>(bins.bins.size())};
}

int BinGrid::indexOf(LogTime time) const noexcept
{
    if (count == 0 || time < start)
        return -1;
    return static_cast<int>(std::min<std::int64_t>((time.seconds - start.seconds) / step, count));
}

int BinGrid::nearestIndex(LogTime time) const noexcept
{
    return std::clamp(indexOf(time), 0, count - 1);
}

double TimelineScale::x(LogTime time) const noexcept
{
    return left + static_cast<double>(time.seconds - visible.since.seconds) * pixelsPerSecond();
}

LogTime TimelineScale::timeAt(double x) const noexcept
{
    if (width <= 0)
        return visible.since;
    const double share = std::clamp((x - left) / width, 0.0, 1.0);
    const auto offset =
        static_cast<std::int64_t>(std::floor(share * static_cast<double>(secondsOf(visible))));
    return LogTime{std::min(visible.since.seconds + offset, visible.until.seconds - 1)};
}

double TimelineScale::pixelsPerSecond() const noexcept
{
    return width / static_cast<double>(std::max<std::int64_t>(secondsOf(visible), 1));
}

std::int64_t secondsOf(const TimeRange& range) noexcept
{
    return range.until.seconds - range.since.seconds;
}

TimeRange zoomedRange(const TimeRange& range, double factor, LogTime anchor, const TimeRange& limits,
                      std::int64_t narrowest) noexcept
{
    const auto old = static_cast<double>(secondsOf(range));
    const std::int64_t span = std::max(static_cast<std::int64_t>(std::llround(old * factor)), narrowest);
    const double share = static_cast<double>(anchor.seconds - range.since.seconds) / std::max(old, 1.0);
    const auto before = static_cast<std::int64_t>(std::llround(share * static_cast<double>(span)));
    return within(anchor.seconds - before, span, limits);
}

TimeRange pannedRange(const TimeRange& range, std::int64_t seconds, const TimeRange& limits) noexcept
{
    return within(range.since.seconds + seconds, secondsOf(range), limits);
}

TimeRange wholeBins(const TimeRange& range, std::size_t mostBins) noexcept
{
    const auto most = static_cast<std::int64_t>(std::max<std::size_t>(mostBins, 1));
    for (std::int64_t step = roundStep(secondsOf(range) / most);; step = roundStep(step + 1)) {
        const std::int64_t origin = binOrigin(step);
        const std::int64_t since = floorTo(range.since.seconds - origin, step) + origin;
        const std::int64_t until = floorTo(range.until.seconds - origin + step - 1, step) + origin;
        if ((until - since) / step <= most || step == roundStep(step + 1))
            return {LogTime{since}, LogTime{until}};
    }
}

} // namespace authloupe
