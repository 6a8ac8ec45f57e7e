// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/coverage.h"

#include <algorithm>
#include <functional>

namespace authloupe {

namespace {

ClockMark shifted(ClockMark mark, std::uint32_t lineBase) noexcept
{
    mark.line += lineBase;
    return mark;
}

std::int64_t sizeOf(const ClockStep& step) noexcept
{
    const std::int64_t forth = step.behind.time.seconds - step.before.seconds;
    return forth < 0 ? -forth : forth;
}

// The largest, in their order; of several of one size the first ones. So what is left does not depend on how
// often this was done on the way.
void keepLargest(std::vector<ClockStep>& steps, std::size_t most)
{
    if (steps.size() <= most)
        return;
    if (most == 0) {
        steps.clear();
        return;
    }
    std::vector<std::int64_t> sizes(steps.size());
    std::ranges::transform(steps, sizes.begin(), sizeOf);
    const auto last = sizes.begin() + static_cast<std::ptrdiff_t>(most - 1);
    std::ranges::nth_element(sizes, last, std::greater());
    const std::int64_t least = *last; // that stays
    auto left = std::count(sizes.begin(), last + 1, least);
    std::erase_if(steps, [&](const ClockStep& step) {
        const std::int64_t size = sizeOf(step);
        return size < least || (size == least && left-- <= 0);
    });
}

void addSteps(std::vector<ClockStep>& steps, const std::vector<ClockStep>& later, std::uint32_t lineBase,
              std::size_t most)
{
    for (const ClockStep& step : later)
        steps.push_back({shifted(step.behind, lineBase), step.before});
    keepLargest(steps, most);
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

void Coverage::noteStep(const ClockMark& before, const ClockMark& after)
{
    // Steps of up to five seconds are the log's own jitter: threads write their lines a little late.
    constexpr std::int64_t kJitterSeconds = 5;
    const std::int64_t forth = after.time.seconds - before.time.seconds;
    const auto note = [&](std::vector<ClockStep>& steps) {
        steps.push_back({after, before.time});
        if (steps.size() >= 2 * kMostSteps)
            keepLargest(steps, kMostSteps);
    };
    if (-forth > kJitterSeconds) {
        ++clockStepsBack;
        note(stepsBack);
        if (-forth > largestStepBack) {
            largestStepBack = -forth;
            largestStepBackAt = after;
        }
    } else if (forth > kGapSeconds) {
        ++clockGaps;
        note(gaps);
        if (forth > largestGap) {
            largestGap = forth;
            largestGapAt = after;
        }
    }
}

void Coverage::noteClock(const ClockMark& entry)
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

void Coverage::add(const Coverage& later, std::uint32_t lineBase, std::size_t mostSamples,
                   std::size_t mostSteps)
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
    addSteps(stepsBack, later.stepsBack, lineBase, mostSteps);
    addSteps(gaps, later.gaps, lineBase, mostSteps);
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
