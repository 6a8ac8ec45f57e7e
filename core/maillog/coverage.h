// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/log_time.h"

#include <cstdint>
#include <string>
#include <vector>

namespace authloupe {

// A line that no rule covers, kept so that somebody can look at it.
struct LineSample {
    FileIndex file{};
    std::uint64_t offset = 0;
    std::uint32_t line = 0;
    std::string text; // raw bytes, at most kSampleBytes of them
};

// What became of every line. understood + ignored + notUnderstood == lines, always.
struct Coverage {
    static constexpr std::size_t kMostSamples = 200;
    static constexpr std::size_t kSampleBytes = 512;

    std::uint64_t bytes = 0;
    std::uint64_t lines = 0;
    std::uint64_t entries = 0;    // log records; a wrapped one counts once
    std::uint64_t understood = 0; // used for a session, an attempt or the file header
    std::uint64_t ignored = 0;    // known, of no interest here; blank lines and code fences
    std::uint64_t notUnderstood = 0;
    std::uint64_t wrappedEntries = 0;        // joined from several lines
    std::uint64_t entriesWithoutSession = 0; // understood, but of no connection (id 0, forwarding server …)
    std::uint64_t clockStepsBack = 0; // stamped more than five seconds earlier than the entry before it
    std::int64_t largestStepBack = 0; // seconds
    LogTime firstTime;                // earliest and latest stamp of any entry
    LogTime lastTime;
    std::vector<LineSample> samples; // the first kMostSamples in file order

    // Steps of up to five seconds are the log's own jitter: threads write their lines a little late.
    void noteStep(LogTime before, LogTime after) noexcept
    {
        constexpr std::int64_t kJitterSeconds = 5;
        const std::int64_t back = before.seconds - after.seconds;
        if (back <= kJitterSeconds)
            return;
        ++clockStepsBack;
        largestStepBack = largestStepBack > back ? largestStepBack : back;
    }
    // Adds what a later stretch of the same load found; `lineBase` is the number of lines before it in its
    // file.
    void add(const Coverage& later, std::uint32_t lineBase);
};

} // namespace authloupe
