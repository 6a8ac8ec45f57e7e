// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_entries.h"

#include "plain_stamp.h"
#include "plain_words.h"

#include <algorithm>
#include <optional>

namespace authloupe::test {

namespace {

using std::string;

constexpr std::size_t kLongestLine = 1048576;
constexpr std::size_t kMostLinesOfAnEntry = 64;
constexpr std::size_t kMostBytesOfAnEntry = 16384;
constexpr std::size_t kMostWrappedLines = 8; // an entry of more is tried no shorter than by that many

struct Line {
    string text; // for the first line of an entry what stands behind its stamp
    string raw;
    std::uint64_t offset = 0;
    std::uint32_t number = 0;
};

char mirrored(char c)
{
    return c == '(' ? ')' : c == '[' ? ']' : c == '{' ? '}' : c;
}

// Right-to-left documents carry what ends a line to its front, mirrored.
string mended(const string& line)
{
    const std::size_t carried = std::min({line.find_first_not_of("([{.'\""), line.size(), std::size_t{4}});
    string text = line.substr(carried);
    for (std::size_t i = carried; i > 0; --i)
        text += mirrored(line[i - 1]);
    return text;
}

string joined(const std::vector<Line>& lines, std::size_t count, bool withBlank, bool mend)
{
    string text = lines[0].text;
    for (std::size_t i = 1; i < count; ++i) {
        const string line = withoutBlanksAround(lines[i].text);
        if (withBlank)
            text = withoutBlanksBehind(text) + ' ';
        text += mend ? mended(line) : line;
    }
    return text;
}

// The longest reading that is complete, else the first one found; how many lines it took.
std::size_t readWrapped(const std::vector<Line>& lines, PlainEvent& event)
{
    event = readPlainEntry(lines[0].text);
    const bool ignored = event.kind == EventKind::Ignored;
    if (lines.size() == 1)
        return 1;
    std::optional<PlainEvent> partial;
    std::size_t partialTaken = 1;
    const std::size_t shortest = lines.size() > kMostWrappedLines ? lines.size() - kMostWrappedLines : 0;
    for (std::size_t taken = lines.size(); taken > shortest; --taken)
        for (const bool mend : {false, true})
            for (const bool withBlank : {true, false}) {
                const PlainEvent reading = readPlainEntry(joined(lines, taken, withBlank, mend));
                if (reading.kind == EventKind::NotUnderstood
                    || (ignored && reading.kind == EventKind::Ignored))
                    continue;
                if (reading.complete) {
                    event = reading;
                    return taken;
                }
                if (!partial) {
                    partial = reading;
                    partialTaken = taken;
                }
            }
    if (ignored)
        return lines.size();
    if (partial)
        event = *partial;
    return partialTaken;
}

class Reader final {
public:
    Reader(FileIndex file, PlainEntries& out) : m_file(file), m_out(out) {}

    void line(const string& raw, std::uint64_t offset)
    {
        ++m_number;
        const Line line{{}, raw, offset, m_number};
        if (raw.size() >= kLongestLine) {
            flush();
            notUnderstood(line);
            return;
        }
        string text = raw;
        if (text.ends_with('\r'))
            text.pop_back();
        const string visible = withoutBlanksAround(text);
        if (const auto time = plainStamp(text))
            begin({text.substr(24), text, offset, m_number}, *time);
        else if (visible.empty() || visible.starts_with("```") || visible.starts_with("~~~"))
            blank();
        else if (const auto loose = plainLooseStamp(text))
            begin({loose->afterStamp + reversedAndMirrored(loose->damage), text, offset, m_number},
                  loose->time);
        else
            goOn({text, text, offset, m_number});
    }

    void flush()
    {
        if (m_pending.empty())
            return;
        noteTime(m_pendingTime, m_pending[0].number);
        PlainEvent event;
        const std::size_t taken = readWrapped(m_pending, event);
        Coverage& coverage = m_out.coverage;
        ++coverage.entries;
        if (event.kind == EventKind::NotUnderstood) {
            notUnderstood(m_pending[0]);
        } else {
            coverage.lines += taken;
            coverage.continued += taken - 1;
            if (taken > 1)
                ++coverage.wrappedEntries;
            if (event.kind == EventKind::Ignored)
                coverage.continuedIgnored += taken - 1;
            ++(event.kind == EventKind::Ignored ? coverage.ignored : coverage.understood);
            if (event.kind != EventKind::Ignored)
                m_out.entries.push_back({event, m_pendingTime, m_pending[0].offset,
                                         m_pending[taken - 1].offset, m_pending[0].number,
                                         m_pending[taken - 1].number});
        }
        for (std::size_t i = taken; i < m_pending.size(); ++i)
            notUnderstood(m_pending[i]);
        m_pending.clear();
    }

private:
    static string reversedAndMirrored(const string& damage)
    {
        string text;
        for (auto c = damage.rbegin(); c != damage.rend(); ++c)
            text += mirrored(*c);
        return text;
    }

    void begin(const Line& line, LogTime time)
    {
        flush();
        m_pending.push_back(line);
        m_pendingTime = time;
    }

    void blank()
    {
        flush();
        ++m_out.coverage.lines;
        ++m_out.coverage.ignored;
    }

    void goOn(const Line& line)
    {
        std::size_t bytes = line.text.size();
        for (const Line& before : m_pending)
            bytes += before.text.size();
        if (m_pending.empty() || m_pending.size() >= kMostLinesOfAnEntry || bytes > kMostBytesOfAnEntry) {
            flush();
            notUnderstood(line);
            return;
        }
        m_pending.push_back(line);
    }

    void notUnderstood(const Line& line)
    {
        Coverage& coverage = m_out.coverage;
        ++coverage.lines;
        ++coverage.notUnderstood;
        if (coverage.samples.size() < 200)
            coverage.samples.push_back({m_file, line.offset, line.number, line.raw.substr(0, 512)});
    }

    void noteTime(LogTime time, std::uint32_t line)
    {
        Coverage& coverage = m_out.coverage;
        const ClockMark now{time, m_file, line};
        if (!coverage.firstTime.isValid()) {
            coverage.firstTime = coverage.lastTime = time;
            coverage.firstEntry = coverage.lastEntry = now;
        }
        coverage.firstTime = std::min(coverage.firstTime, time);
        coverage.lastTime = std::max(coverage.lastTime, time);
        const std::int64_t back = coverage.lastEntry.time.seconds - time.seconds;
        if (back > 5)
            ++coverage.clockStepsBack;
        if (back > 5 && back > coverage.largestStepBack) {
            coverage.largestStepBack = back;
            coverage.largestStepBackAt = now;
        }
        if (back < -3600)
            ++coverage.clockGaps;
        if (back < -3600 && -back > coverage.largestGap) {
            coverage.largestGap = -back;
            coverage.largestGapAt = now;
        }
        coverage.lastEntry = now;
    }

    FileIndex m_file;
    PlainEntries& m_out;
    std::vector<Line> m_pending; // the entry that may go on
    LogTime m_pendingTime;
    std::uint32_t m_number = 0;
};

} // namespace

PlainEntries plainEntries(const string& file, FileIndex index)
{
    PlainEntries out;
    Reader reader(index, out);
    std::size_t at = file.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (at < file.size()) {
        const std::size_t end = std::min(file.find('\n', at), file.size());
        reader.line(file.substr(at, end - at), at);
        at = end + 1;
    }
    reader.flush();
    return out;
}

} // namespace authloupe::test
