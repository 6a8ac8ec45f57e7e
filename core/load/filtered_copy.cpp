// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/filtered_copy.h"

#include "load/line_stream.h"
#include "load/log_facts.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace authloupe {

namespace {

// The lines of several logs, one log after the other.
class LineChain final {
public:
    explicit LineChain(const std::vector<ReadableLog>& logs) : m_logs(logs) {}

    bool next(std::string_view& line)
    {
        LineStream::Line found;
        while (m_log < m_logs.size()) {
            if (!m_lines)
                m_lines = std::make_unique<LineStream>(m_logs[m_log].source, m_logs[m_log].from, 1);
            if (m_lines->next(found)) {
                line = found.text;
                return true;
            }
            m_lines.reset();
            ++m_log;
        }
        return false;
    }
    // Of the log that the last line is in.
    [[nodiscard]] const InputFacts& facts() const noexcept { return m_logs[m_log].facts; }

private:
    const std::vector<ReadableLog>& m_logs;
    std::unique_ptr<LineStream> m_lines;
    std::size_t m_log = 0;
};

// Advances to a line that equals `wanted`.
bool findLine(LineChain& chain, std::string_view wanted, const InputFacts& wantedFacts, const StopFlag& stop)
{
    constexpr std::uint64_t kLinesPerLook = 4096;
    constexpr std::int64_t kPatienceSeconds = 60; // clocks step back a little
    std::string_view line;
    LogTime wantedTime;
    for (std::uint64_t count = 1; chain.next(line); ++count) {
        if (line == wanted)
            return true;
        if (count % kLinesPerLook != 0)
            continue;
        if (isSet(stop))
            return false;
        if (!wantedTime.isValid())
            wantedTime = stampOf(wanted, wantedFacts);
        const LogTime time = stampOf(line, chain.facts());
        if (wantedTime.isValid() && time.isValid() && time.seconds > wantedTime.seconds + kPatienceSeconds)
            return false;
    }
    return false;
}

// Of the lines from here on that are no file header, all stand in the chain, in order, and `fewest` of them
// are different.
bool restStandsIn(LineChain& chain, LineStream& lines, const InputFacts& facts,
                  std::set<std::string> different, std::size_t fewest, std::uint32_t& count,
                  const StopFlag& stop)
{
    LineStream::Line line;
    while (lines.next(line)) {
        ++count;
        if (isFileHeader(line.text) || line.text.empty())
            continue;
        if (!findLine(chain, line.text, facts, stop))
            return false;
        if (different.size() < fewest)
            different.emplace(line.text);
    }
    return lines.error().code == ErrorCode::None && different.size() >= fewest;
}

} // namespace

std::optional<std::uint32_t> findFilteredCopy(const ReadableLog& suspect,
                                              const std::vector<ReadableLog>& logs, std::size_t fewest,
                                              const StopFlag& stop)
{
    LineStream lines(suspect.source, 0, 1);
    LineChain chain(logs);
    std::uint32_t count = 0;
    return restStandsIn(chain, lines, suspect.facts, {}, fewest, count, stop) ? std::optional(count)
                                                                              : std::nullopt;
}

std::optional<FilteredEnd> findFilteredEnd(const ReadableLog& suspect, const std::vector<ReadableLog>& logs,
                                           LogTime earliest, LogTime latest, std::size_t fewest,
                                           const StopFlag& stop)
{
    constexpr int kMostTries = 256;
    const std::uint64_t near = placeBefore(*suspect.source, suspect.facts, earliest);
    LineStream lines(suspect.source, 0, 1);
    int tries = 0;
    for (LineStream::Line line; lines.next(line) && tries < kMostTries && !isSet(stop);) {
        const LogTime time = line.offset < near ? kNoTime : stampOf(line.text, suspect.facts);
        if (!time.isValid() || time < earliest || isFileHeader(line.text))
            continue;
        ++tries;
        LineChain chain(logs);
        if (findLine(chain, line.text, suspect.facts, stop)) {
            FilteredEnd end{line.offset, 1};
            const bool found =
                restStandsIn(chain, lines, suspect.facts, {std::string(line.text)}, fewest, end.lines, stop);
            return found ? std::optional(end) : std::nullopt;
        }
        if (latest < time)
            break;
    }
    return std::nullopt;
}

} // namespace authloupe
