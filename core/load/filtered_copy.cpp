// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/filtered_copy.h"

#include "load/line_stream.h"
#include "load/log_facts.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

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

// Between two looks at what time it is in a log.
constexpr std::uint64_t kLinesPerLook = 4096;

// Whoever looks for a line of time `wanted` need not look on. Clocks step back a little.
bool isLongPast(LogTime wanted, LogTime time) noexcept
{
    constexpr std::int64_t kPatienceSeconds = 60;
    return wanted.isValid() && time.isValid() && time.seconds > wanted.seconds + kPatienceSeconds;
}

// Advances to a line that equals `wanted`.
bool findLine(LineChain& chain, std::string_view wanted, const InputFacts& wantedFacts)
{
    std::string_view line;
    LogTime wantedTime;
    for (std::uint64_t count = 1; chain.next(line); ++count) {
        if (line == wanted)
            return true;
        if (count % kLinesPerLook != 0)
            continue;
        if (!wantedTime.isValid())
            wantedTime = stampOf(wanted, wantedFacts);
        if (isLongPast(wantedTime, stampOf(line, chain.facts())))
            return false;
    }
    return false;
}

// A line where a copy may begin.
struct Beginning {
    std::string text;
    std::uint64_t offset = 0;
    LogTime time;
};

// The first of those that findLine() would find, one after the other from where the chain begins, and the
// place behind it. The chain is gone through once for all of them.
std::optional<std::pair<std::size_t, LineChain::Place>> findFirst(LineChain chain,
                                                                  const std::vector<Beginning>& all)
{
    std::unordered_map<std::string_view, std::size_t> wanted;
    for (std::size_t i = 0; i < all.size(); ++i)
        wanted.try_emplace(all[i].text, i);
    std::size_t first = all.size(); // of those that were found
    std::size_t waiting = 0;        // those before are not found
    LineChain::Place place;
    LogTime time; // the latest at any look
    std::string_view line;
    for (std::uint64_t count = 1; waiting < first && chain.next(line); ++count) {
        const auto found = wanted.find(line);
        if (found != wanted.end() && found->second < first && !isLongPast(all[found->second].time, time)) {
            first = found->second;
            place = chain.place();
        }
        if (count % kLinesPerLook != 0)
            continue;
        time = std::max(time, stampOf(line, chain.facts()));
        while (waiting < first && isLongPast(all[waiting].time, time))
            ++waiting;
    }
    if (first == all.size())
        return std::nullopt;
    return std::pair(first, place);
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
        const std::vector<Beginning> all = beginnings(begin, jitter);
        const auto found = findFirst(LineChain(m_logs, m_budget), all);
        if (!found)
            return false;
        m_chain = LineChain(m_logs, m_budget, found->second);
        m_begin = all[found->first].offset;
        m_lines = LineStream(m_suspect.source, m_begin, 1, m_budget.stop());
        if (!m_lines.next(m_line))
            return false;
        noteFound();
        return true;
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
    // Of the time when the logs begin, and one behind it.
    std::vector<Beginning> beginnings(LogTime begin, std::int64_t jitter)
    {
        constexpr std::size_t kMost = 256;
        const LogTime earliest{begin.seconds - jitter};
        const LogTime latest{begin.seconds + jitter};
        const std::uint64_t near = placeBefore(*m_suspect.source, *m_suspect.facts, earliest);
        std::vector<Beginning> all;
        while (all.size() < kMost && !m_budget.isOver() && m_lines.next(m_line)) {
            const LogTime time = m_line.offset < near ? kNoTime : timeOfLine();
            if (!time.isValid() || time < earliest || isFileHeader(m_line.text))
                continue;
            all.push_back({std::string(m_line.text), m_line.offset, time});
            if (latest < time)
                break;
        }
        return all;
    }
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
