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

} // namespace

std::optional<std::uint32_t> findFilteredCopy(const ReadableLog& suspect,
                                              const std::vector<ReadableLog>& logs, std::size_t fewest,
                                              const StopFlag& stop)
{
    LineStream lines(suspect.source, 0, 1);
    LineChain chain(logs);
    LineStream::Line line;
    std::set<std::string> different;
    std::uint32_t count = 0;
    while (lines.next(line)) {
        ++count;
        if (isFileHeader(line.text) || line.text.empty())
            continue;
        if (!findLine(chain, line.text, suspect.facts, stop))
            return std::nullopt;
        if (different.size() < fewest)
            different.emplace(line.text);
    }
    if (lines.error().code != ErrorCode::None || different.size() < fewest)
        return std::nullopt;
    return count;
}

} // namespace authloupe
