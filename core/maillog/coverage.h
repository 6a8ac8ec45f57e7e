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

// A stamped entry in file order: where it stands and what its clock said.
struct ClockMark {
    LogTime time; // kNoTime: there is none
    FileIndex file{};
    std::uint32_t line = 0;
};

// The clock of the log between two entries, one behind the other.
struct ClockStep {
    ClockMark behind; // the entry behind the step
    LogTime before;   // what the entry before it said
};

// What became of every line. understood + ignored + continued + notUnderstood == lines, always.
struct Coverage {
    static constexpr std::size_t kMostSamples = 200;
    static constexpr std::size_t kSampleBytes = 512;
    // A silence of the log longer than this is a gap: a running appliance writes a status line every minute.
    static constexpr std::int64_t kGapSeconds = 3600;
    static constexpr std::size_t kMostSteps = 256; // of each kind

    std::uint64_t bytes = 0;
    std::uint64_t lines = 0;
    std::uint64_t entries = 0;    // log records; a wrapped one counts once
    std::uint64_t understood = 0; // entries used for a session, an attempt or the file header
    std::uint64_t ignored = 0;    // entries known, of no interest here; blank lines and code fences
    std::uint64_t continued = 0;  // second and later lines of wrapped entries
    std::uint64_t notUnderstood = 0;
    std::uint64_t continuedIgnored = 0;      // of the continued ones, those of an ignored entry
    std::uint64_t lookAlikes = 0;            // of the ignored ones, other kinds of authentication
    std::uint64_t wrappedEntries = 0;        // joined from several lines
    std::uint64_t entriesWithoutSession = 0; // understood, but of no connection (id 0, forwarding server …)
    std::uint64_t yearsDerived = 0;          // entries whose stamp has no year of its own
    std::uint64_t clockStepsBack = 0; // stamped more than five seconds earlier than the entry before it
    std::int64_t largestStepBack = 0; // seconds
    ClockMark largestStepBackAt;      // the entry behind the step
    std::uint64_t clockGaps = 0;      // more than kGapSeconds without an entry
    std::int64_t largestGap = 0;      // seconds; kept only when it is a gap
    ClockMark largestGapAt;           // the entry behind the gap
    // Those steps and gaps in the order of the log; where there are more than kMostSteps, the largest. While
    // entries are noted, up to twice as many.
    std::vector<ClockStep> stepsBack, gaps;
    LogTime firstTime; // earliest and latest stamp of any entry
    LogTime lastTime;
    ClockMark firstEntry; // first and last stamped entry in file order
    ClockMark lastEntry;
    std::vector<LineSample> samples;     // not understood: the first kMostSamples in file order
    std::vector<LineSample> unknownAuth; // of them, `SMTP Auth` lines of a shape never seen; the first ones

    // Lines of entries that were used, and lines known but of no interest, their wrapped lines included: with
    // notUnderstood these add up to all lines as well.
    [[nodiscard]] std::uint64_t linesUnderstood() const noexcept
    {
        return understood + continued - continuedIgnored;
    }
    [[nodiscard]] std::uint64_t linesIgnored() const noexcept { return ignored + continuedIgnored; }

    // The clock of the next entry in file order. Files are not compared with each other.
    void noteClock(const ClockMark& entry);
    // Adds what a later stretch of the same load found; `lineBase` is the number of lines before it in its
    // file. At most `mostSamples` and `mostSteps` of each kind are kept.
    void add(const Coverage& later, std::uint32_t lineBase, std::size_t mostSamples = kMostSamples,
             std::size_t mostSteps = kMostSteps);

private:
    void noteStep(const ClockMark& before, const ClockMark& after);
};

} // namespace authloupe
