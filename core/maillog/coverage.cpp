// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/coverage.h"

#include <algorithm>

namespace authloupe {

namespace {

ClockMark shifted(ClockMark mark, std::uint32_t lineBase) noexcept
{
    mark.line += lineBase;
    return mark;
}

void addSamples(std::vector<LineSample>& samples, const std::vector<LineSample>& later,
                std::uint32_t lineBase, std::size_t most)
{
    for (const LineSample& sample : later) {
        if (samples.size() >= most)
            break;
        samples.push_back(sample);
        samples.back().line += lineBase;
    }
}

} // namespace

void Coverage::noteStep(const ClockMark& before, const ClockMark& after) noexcept
{
    // Steps of up to five seconds are the log's own jitter: threads write their lines a little late.
    constexpr std::int64_t kJitterSeconds = 5;
    const std::int64_t forth = after.time.seconds - before.time.seconds;
    if (-forth > kJitterSeconds) {
        ++clockStepsBack;
        if (-forth > largestStepBack) {
            largestStepBack = -forth;
            largestStepBackAt = after;
        }
    } else if (forth > kGapSeconds) {
        ++clockGaps;
        if (forth > largestGap) {
            largestGap = forth;
            largestGapAt = after;
        }
    }
}

void Coverage::noteClock(const ClockMark& entry) noexcept
{
    if (!firstEntry.time.isValid()) {
        firstEntry = entry;
        firstTime = lastTime = entry.time;
    } else {
        firstTime = std::min(firstTime, entry.time);
        lastTime = std::max(lastTime, entry.time);
        noteStep(lastEntry, entry);
    }
    lastEntry = entry;
}

void Coverage::add(const Coverage& later, std::uint32_t lineBase, std::size_t mostSamples)
{
    bytes += later.bytes;
    lines += later.lines;
    entries += later.entries;
    understood += later.understood;
    ignored += later.ignored;
    continued += later.continued;
    notUnderstood += later.notUnderstood;
    continuedIgnored += later.continuedIgnored;
    lookAlikes += later.lookAlikes;
    wrappedEntries += later.wrappedEntries;
    entriesWithoutSession += later.entriesWithoutSession;
    yearsDerived += later.yearsDerived;
    addSamples(samples, later.samples, lineBase, mostSamples);
    addSamples(unknownAuth, later.unknownAuth, lineBase, mostSamples);
    if (!later.firstTime.isValid())
        return;
    // What lies between the two stretches, then what lies inside the later one: the first of several largest
    // steps is the one that is kept.
    if (lastEntry.time.isValid() && later.firstEntry.time.isValid()
        && lastEntry.file == later.firstEntry.file)
        noteStep(lastEntry, shifted(later.firstEntry, lineBase));
    clockStepsBack += later.clockStepsBack;
    if (later.largestStepBack > largestStepBack) {
        largestStepBack = later.largestStepBack;
        largestStepBackAt = shifted(later.largestStepBackAt, lineBase);
    }
    clockGaps += later.clockGaps;
    if (later.largestGap > largestGap) {
        largestGap = later.largestGap;
        largestGapAt = shifted(later.largestGapAt, lineBase);
    }
    firstTime = firstTime.isValid() ? std::min(firstTime, later.firstTime) : later.firstTime;
    lastTime = lastTime.isValid() ? std::max(lastTime, later.lastTime) : later.lastTime;
    if (!firstEntry.time.isValid())
        firstEntry = shifted(later.firstEntry, lineBase);
    lastEntry = shifted(later.lastEntry, lineBase);
}

} // namespace authloupe
