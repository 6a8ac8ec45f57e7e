// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/coverage.h"

#include <algorithm>

namespace authloupe {

void Coverage::add(const Coverage& later, std::uint32_t lineBase)
{
    bytes += later.bytes;
    lines += later.lines;
    entries += later.entries;
    understood += later.understood;
    ignored += later.ignored;
    notUnderstood += later.notUnderstood;
    wrappedEntries += later.wrappedEntries;
    entriesWithoutSession += later.entriesWithoutSession;
    clockStepsBack += later.clockStepsBack;
    largestStepBack = std::max(largestStepBack, later.largestStepBack);
    if (later.firstTime.isValid()) {
        firstTime = firstTime.isValid() ? std::min(firstTime, later.firstTime) : later.firstTime;
        lastTime = lastTime.isValid() ? std::max(lastTime, later.lastTime) : later.lastTime;
    }
    for (const LineSample& sample : later.samples) {
        if (samples.size() == kMostSamples)
            break;
        samples.push_back(sample);
        samples.back().line += lineBase;
    }
}

} // namespace authloupe
