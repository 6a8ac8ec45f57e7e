// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_ticks.h"

#include "query/time_bins.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace authloupe {
namespace {

constexpr std::array<std::int64_t, 20> kClockSteps{
    1,        2,           5,           10,           15,           30,
    kMinute,  2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute,
    kHour,    2 * kHour,   3 * kHour,   6 * kHour,    12 * kHour,   kDay,
    2 * kDay, kWeek};

std::string dateText(LogTime time)
{
    return isoText(time).substr(0, 10);
}

std::vector<TimeTick> clockTicks(const TimeRange& range, std::int64_t step)
{
    std::vector<TimeTick> ticks;
    const std::int64_t origin = binOrigin(step);
    const std::int64_t steps = (range.since.seconds - origin + step - 1) / step;
    std::string lastDate;
    for (LogTime time{origin + steps * step}; time < range.until; time.seconds += step) {
        const std::string iso = isoText(time);
        TimeTick tick{time, {}, {}, false};
        if (step >= kDay) {
            tick.label = iso.substr(0, 10);
        } else {
            tick.label = iso.substr(11, step < kMinute ? 8 : 5);
            tick.dayStart = time.seconds % kDay == 0;
            if (const std::string date = dateText(time); date != lastDate) {
                tick.date = date;
                lastDate = date;
            }
        }
        ticks.push_back(std::move(tick));
    }
    return ticks;
}

// Steps of whole months; years are steps of twelve and more.
std::vector<TimeTick> monthTicks(const TimeRange& range, int step)
{
    std::vector<TimeTick> ticks;
    const CivilTime first = toCivil(range.since);
    int month = (first.year * 12 + first.month - 1) / step * step;
    for (;; month += step) {
        const auto time = toLogTime(CivilTime{month / 12, month % 12 + 1, 1, 0, 0, 0});
        if (!time) {
            // Before 1970 lies nothing of a log; after 9999 no label.
            if (month / 12 < 1970)
                continue;
            return ticks;
        }
        if (*time >= range.until)
            return ticks;
        if (*time >= range.since)
            ticks.push_back({*time, isoText(*time).substr(0, step >= 12 ? 4 : 7), {}, false});
    }
}

} // namespace

std::vector<TimeTick> timeTicks(const TimeRange& range, double secondsApart)
{
    for (const std::int64_t step : kClockSteps) {
        if (static_cast<double>(step) >= secondsApart)
            return clockTicks(range, step);
    }
    constexpr double kShortMonth = 28.0 * kDay;
    for (const int months : {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12'000}) {
        if (months * kShortMonth >= secondsApart)
            return monthTicks(range, months);
    }
    return {};
}

std::vector<std::int64_t> countTicks(std::int64_t highest, int most)
{
    highest = std::max<std::int64_t>(highest, 1);
    most = std::max(most, 1);
    std::int64_t step = 1;
    for (std::int64_t power = 1;; power *= 10) {
        bool found = false;
        for (const std::int64_t factor : {1, 2, 5}) {
            step = factor * power;
            if (step * most >= highest) {
                found = true;
                break;
            }
        }
        if (found)
            break;
    }
    std::vector<std::int64_t> ticks{0};
    while (ticks.back() < highest)
        ticks.push_back(ticks.back() + step);
    return ticks;
}

} // namespace authloupe
