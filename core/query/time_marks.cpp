// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/time_marks.h"

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

void addSteps(std::vector<TimeMark>& marks, const std::vector<ClockStep>& steps, TimeMark::Kind kind)
{
    for (const ClockStep& step : steps)
        marks.push_back({kind, step.behind.time, step.before, step.behind.file, step.behind.line});
}

} // namespace

std::vector<TimeMark> timeMarks(const Snapshot& snapshot, std::int64_t leastGap)
{
    std::vector<TimeMark> marks;
    bool isFirst = true;
    for (std::size_t i = 0; i < snapshot.files().size() && marks.size() < kMostFileMarks; ++i) {
        const ClockMark& first = snapshot.files()[i].coverage->firstEntry;
        if (!first.time.isValid())
            continue;
        if (!std::exchange(isFirst, false))
            marks.push_back({TimeMark::Kind::FileBegins, first.time, kNoTime,
                             FileIndex{static_cast<std::uint16_t>(i)}, first.line});
    }
    addSteps(marks, snapshot.coverage().stepsBack, TimeMark::Kind::ClockBack);
    addSteps(marks, snapshot.coverage().gaps, TimeMark::Kind::Gap);
    std::erase_if(marks, [leastGap](const TimeMark& mark) {
        return mark.kind == TimeMark::Kind::Gap && mark.at.seconds - mark.before.seconds < leastGap;
    });
    std::ranges::stable_sort(marks, [](const TimeMark& a, const TimeMark& b) { return a.at < b.at; });
    return marks;
}

} // namespace authloupe
