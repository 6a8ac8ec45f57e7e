// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/filtered_copy.h"

#include "load/line_stream.h"
#include "load/log_facts.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace authloupe {

namespace {

// The lines of several logs, one log after the other.
class LineChain final {
public:
    struct Place {
        std::size_t log = 0;
        std::uint64_t offset = 0; // of the line behind the last one
    };
    LineChain(const std::vector<ReadableLog>& logs, CompareBudget& budget)
        : LineChain(logs, budget, {0, logs.empty() ? 0 : logs.front().from})
    {}
    LineChain(const std::vector<ReadableLog>& logs, CompareBudget& budget, Place place)
        : m_logs(&logs),
          m_budget(&budget),
          m_place(place)
    {}

    // False behind the last line, or when the budget is over.
    bool next(std::string_view& line)
    {
        LineStream::Line found;
        while (!isThrough() && !m_budget->isOver()) {
            if (!m_lines) {
                m_lines = std::make_unique<LineStream>((*m_logs)[m_place.log].source, m_place.offset, 1,
                                                       m_budget->stop());
                m_budget->use(CompareBudget::kOpening);
            }
            const bool isLine = m_lines->next(found);
            m_budget->use(m_lines->offset() - m_place.offset);
            if (isLine) {
                line = found.text;
                m_place.offset = m_lines->offset();
                return true;
            }
            m_lines.reset();
            ++m_place.log;
            m_place.offset = isThrough() ? 0 : (*m_logs)[m_place.log].from;
        }
        return false;
    }
    [[nodiscard]] bool isThrough() const noexcept { return m_place.log == m_logs->size(); }
    [[nodiscard]] Place place() const noexcept { return m_place; }
    // Of the log that the last line is in.
    [[nodiscard]] const InputFacts& facts() const noexcept { return *(*m_logs)[m_place.log].facts; }

private:
    const std::vector<ReadableLog>* m_logs;
    CompareBudget* m_budget;
    std::unique_ptr<LineStream> m_lines;
    Place m_place;
};

// Advances to a line that equals `wanted`.
bool findLine(LineChain& chain, std::string_view wanted, const InputFacts& wantedFacts)
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
        if (!wantedTime.isValid())
            wantedTime = stampOf(wanted, wantedFacts);
        const LogTime time = stampOf(line, chain.facts());
        if (wantedTime.isValid() && time.isValid() && time.seconds > wantedTime.seconds + kPatienceSeconds)
            return false;
    }
    return false;
}

// Follows a suspect through the logs, line by line.
class Comparison final {
public:
    // `fewest`: see findFilteredCopy().
    Comparison(const ReadableLog& suspect, const std::vector<ReadableLog>& logs, std::size_t fewest,
               CompareBudget& budget)
        : m_suspect(suspect),
          m_logs(logs),
          m_fewest(fewest),
          m_budget(budget),
          m_lines(suspect.source, 0, 1, budget.stop()),
          m_chain(logs, budget)
    {}

    // Takes the line where the copy begins; nothing when there is none.
    bool findBegin(LogTime begin, std::int64_t jitter)
    {
        constexpr int kMostTries = 256;
        const LogTime earliest{begin.seconds - jitter};
        const LogTime latest{begin.seconds + jitter};
        const std::uint64_t near = placeBefore(*m_suspect.source, *m_suspect.facts, earliest);
        for (int tries = 0; tries < kMostTries && !m_budget.isOver() && m_lines.next(m_line);) {
            const LogTime time = m_line.offset < near ? kNoTime : timeOfLine();
            if (!time.isValid() || time < earliest || isFileHeader(m_line.text))
                continue;
            ++tries;
            m_chain = LineChain(m_logs, m_budget);
            if (findLine(m_chain, m_line.text, *m_suspect.facts)) {
                noteFound();
                m_begin = m_line.offset;
                return true;
            }
            if (latest < time)
                break;
        }
        return false;
    }
    // Takes all that stands in the logs, in order; file headers do not count. True at the end, false at a
    // line that was not found, or after an error.
    bool takeFound()
    {
        while (!m_budget.isOver() && m_lines.next(m_line)) {
            if (!isFileHeader(m_line.text) && !m_line.text.empty()) {
                if (!findLine(m_chain, m_line.text, *m_suspect.facts))
                    return false;
                noteFound();
            } else {
                ++m_count;
            }
        }
        return m_lines.error().code == ErrorCode::None && !m_budget.isOver();
    }
    // The line that was not found and those behind it are younger than all logs, and none of them stands in
    // one.
    bool restIsYounger(std::int64_t jitter)
    {
        if (!m_chain.isThrough() || m_budget.isOver())
            return false;
        LogTime end;
        for (const ReadableLog& log : m_logs)
            end = std::max(end, latestTime(*log.source, *log.facts));
        const LogTime oldest{end.seconds - jitter};
        const LogTime time = timeOfLine();
        if (!end.isValid() || !time.isValid() || time < oldest)
            return false;
        m_end = m_line.offset;
        const LogTime earliest =
            earliestTime(*m_suspect.source, *m_suspect.facts, m_line.offset, m_budget.stop());
        return earliest.isValid() && !(earliest < oldest) && !someStand(LogTime{end.seconds + jitter});
    }
    [[nodiscard]] bool saysEnough() const { return m_different.size() >= m_fewest; }
    [[nodiscard]] FilteredStretch found() const
    {
        return {m_begin, m_end.value_or(m_suspect.source->size()) - m_begin, m_count};
    }

private:
    [[nodiscard]] LogTime timeOfLine() const { return stampOf(m_line.text, *m_suspect.facts); }
    void noteFound()
    {
        m_lastFound = m_chain.place();
        ++m_count;
        if (m_different.size() < m_fewest)
            m_different.emplace(m_line.text);
    }
    // From this line on, up to that time: what the last logs say behind what was found in them.
    bool someStand(LogTime latest)
    {
        constexpr int kMostTries = 64;
        for (int tries = 0; tries < kMostTries && m_lines.next(m_line) && !m_budget.isOver(); ++tries) {
            const LogTime time = timeOfLine();
            if (time.isValid() && latest < time)
                return false;
            LineChain chain(m_logs, m_budget, m_lastFound);
            if (time.isValid() && findLine(chain, m_line.text, *m_suspect.facts))
                return true;
        }
        return false;
    }

    const ReadableLog& m_suspect;
    const std::vector<ReadableLog>& m_logs;
    std::size_t m_fewest;
    CompareBudget& m_budget;
    LineStream m_lines;
    LineStream::Line m_line; // the last one
    LineChain m_chain;
    LineChain::Place m_lastFound;
    std::set<std::string> m_different; // lines that were found
    std::uint32_t m_count = 0;
    std::uint64_t m_begin = 0;
    std::optional<std::uint64_t> m_end;
};

} // namespace

std::optional<std::uint32_t> findFilteredCopy(const ReadableLog& suspect,
                                              const std::vector<ReadableLog>& logs, std::size_t fewest,
                                              CompareBudget& budget)
{
    Comparison comparison(suspect, logs, fewest, budget);
    const bool proved = comparison.takeFound() && comparison.saysEnough();
    return proved ? std::optional(comparison.found().lines) : std::nullopt;
}

std::optional<FilteredStretch> findFilteredStretch(const ReadableLog& suspect,
                                                   const std::vector<ReadableLog>& logs, LogTime begin,
                                                   std::int64_t jitter, std::size_t fewest,
                                                   CompareBudget& budget)
{
    Comparison comparison(suspect, logs, fewest, budget);
    if (!comparison.findBegin(begin, jitter))
        return std::nullopt;
    const bool proved = comparison.takeFound() || comparison.restIsYounger(jitter);
    if (!proved || !comparison.saysEnough() || budget.isOver())
        return std::nullopt;
    return comparison.found();
}

} // namespace authloupe
