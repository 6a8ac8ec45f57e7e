// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_entries.h"

#include "maillog/secrets.h"
#include "plain_dress.h"
#include "plain_shape.h"
#include "plain_stamp.h"
#include "plain_words.h"
#include "plain_wraps.h"

#include <algorithm>
#include <optional>

namespace authloupe::test {

namespace {

using std::string;

constexpr std::size_t kLongestLine = 1048576;
constexpr std::size_t kMostLinesOfAnEntry = 64;
constexpr std::size_t kMostBytesOfAnEntry = 16384;

bool isKnownOnly(EventKind kind)
{
    return kind == EventKind::Ignored || kind == EventKind::LookAlike;
}

bool isMarked(const string& line)
{
    string dress = line.substr(0, plainDress(line, true).length);
    std::erase(dress, '\0');
    return plainIsOdd(dress);
}

class Reader final {
public:
    Reader(FileIndex file, YearReference year, LogShape shape, PlainEntries& out)
        : m_file(file),
          m_year(year),
          m_shape(shape),
          m_out(out)
    {}

    void line(const string& raw, std::uint64_t offset)
    {
        ++m_number;
        if (raw.size() >= kLongestLine) {
            flush();
            const string front = raw.substr(0, 512);
            notUnderstood(
                {{}, isRestOfSecret(front, false) ? string("***") : withoutSecret(front), offset, m_number});
            return;
        }
        string text = raw;
        if (text.ends_with('\r'))
            text.pop_back();
        const PlainLine line{text, text, offset, m_number};
        const bool level = m_shape.openings == Openings::Levels && plainLevel(text.substr(0, 64));
        if (begins(line, text, {}, level))
            return;
        if (plainEndsEntry(text, m_pending.empty() || m_quoted)) {
            blank();
            return;
        }
        const bool levelToo =
            m_pending.empty() || m_head.start == PlainStart::Level || m_shape.openings == Openings::Levels;
        // Direction marks in front: others stand somewhere behind.
        if (!isMarked(text) && beginsDressed(line, text, levelToo))
            return;
        if (plainIsOdd(text) && beginsDressed(line, plainWithoutOdd(text), levelToo))
            return;
        goOn(line);
    }

    void flush()
    {
        if (m_pending.empty())
            return;
        PlainEvent event;
        PlainHead head = m_head;
        const std::size_t taken = readPlainWrapped(m_pending, m_year, m_shape.wrapColumn, head, event);
        Coverage& coverage = m_out.coverage;
        const bool stamped =
            head.start == PlainStart::Native || (head.start == PlainStart::Stamped && head.recognised);
        if (stamped || isUnderstood(event.kind))
            noteEntry(head);
        hideSecrets(m_pending);
        if (!isUnderstood(event.kind)) {
            notUnderstood(m_pending[0]);
            if (event.kind == EventKind::UnknownAuth)
                addSample(coverage.unknownAuth, m_pending[0]);
        } else {
            coverage.lines += taken;
            coverage.continued += taken - 1;
            if (taken > 1)
                ++coverage.wrappedEntries;
            if (isKnownOnly(event.kind))
                coverage.continuedIgnored += taken - 1;
            if (event.kind == EventKind::LookAlike)
                ++coverage.lookAlikes;
            ++(isKnownOnly(event.kind) ? coverage.ignored : coverage.understood);
            if (!isKnownOnly(event.kind))
                add(event, head, taken);
        }
        for (std::size_t i = taken; i < m_pending.size(); ++i)
            notUnderstood(m_pending[i]);
        m_pending.clear();
    }

private:
    // An entry that stands at the front of `text`, be it the line or what is left of it without its dress.
    bool begins(const PlainLine& line, const string& text, const PlainDress& dress, bool level)
    {
        PlainHead head;
        string behind = text;
        if (const auto stamped = plainStampAt(text, m_year)) {
            head = stamped->head;
            behind = text.substr(stamped->length);
        } else if (level) {
            head.start = PlainStart::Level;
        } else if (m_shape.openings == Openings::Bodies && plainBodyWords(text)) {
            head.start = PlainStart::Body;
        } else {
            return false;
        }
        begin(line, behind, head, dress);
        return true;
    }

    bool beginsDressed(const PlainLine& line, const string& text, bool levelToo)
    {
        const PlainDress dress = plainDress(text, true);
        const string bare = text.substr(dress.length);
        if (plainStampAt(bare, m_year))
            return begins(line, bare, dress, false);
        if (const auto loose = plainLooseStamp(bare)) {
            PlainHead head;
            head.time = loose->time;
            string behind = loose->afterStamp;
            for (auto c = loose->damage.rbegin(); c != loose->damage.rend(); ++c)
                behind += plainMirrored(*c);
            begin(line, behind, head, dress);
            return true;
        }
        return begins(line, bare, dress, levelToo && plainLevel(bare));
    }

    void begin(PlainLine line, const string& behindStamp, const PlainHead& head, const PlainDress& dress)
    {
        flush();
        line.text = behindStamp;
        m_pending.push_back(line);
        m_head = head;
        m_quoted = dress.quoted;
        m_indent = dress.length;
    }

    void blank()
    {
        flush();
        ++m_out.coverage.lines;
        ++m_out.coverage.ignored;
    }

    void goOn(PlainLine line)
    {
        std::size_t bytes = line.text.size();
        for (const PlainLine& before : m_pending)
            bytes += before.text.size();
        if (m_pending.empty() || m_pending.size() >= kMostLinesOfAnEntry || bytes > kMostBytesOfAnEntry
            || plainIsHole(line.text)) {
            flush();
            std::vector<PlainLine> alone{line};
            if (m_lastSecretLine != 0 && m_lastSecretLine + 1 == line.number) {
                alone[0].raw = "***";
                m_lastSecretLine = line.number;
            } else if (isRestOfSecret(line.raw, m_lastRestLine != 0 && m_lastRestLine + 1 == line.number)) {
                alone[0].raw = "***";
                m_lastRestLine = line.number;
            } else {
                hideSecrets(alone);
            }
            notUnderstood(alone[0]);
            return;
        }
        line.dress = plainSameDress(line.text, m_quoted, m_indent);
        m_pending.push_back(line);
    }

    // `raw` is what a sample shows.
    void hideSecrets(std::vector<PlainLine>& lines)
    {
        std::vector<std::string_view> texts;
        for (const PlainLine& line : lines)
            texts.emplace_back(line.raw);
        const SecretPlace secret = findSecret(texts);
        for (std::size_t i = secret.line; i < lines.size(); ++i)
            lines[i].raw = shownLine(lines[i].raw, i, secret);
        if (secret.isSome())
            m_lastSecretLine = lines.back().number;
    }

    void add(const PlainEvent& event, const PlainHead& head, std::size_t taken)
    {
        m_out.entries.push_back({event, head.time, m_pending[0].offset, m_pending[taken - 1].offset,
                                 m_pending[0].number, m_pending[taken - 1].number, head.host});
    }

    void noteEntry(const PlainHead& head)
    {
        ++m_out.coverage.entries;
        m_out.coverage.yearsDerived += head.yearDerived ? 1 : 0;
        if (head.time.isValid())
            noteTime(head.time, m_pending[0].number);
        if (!head.utcOffset || head.utcOffset == m_utcOffset)
            return;
        m_utcOffset = head.utcOffset;
        PlainEvent zone;
        zone.kind = EventKind::FileUtcOffset;
        zone.utcOffset = *m_utcOffset;
        add(zone, head, 1);
    }

    void addSample(std::vector<LineSample>& samples, const PlainLine& line)
    {
        if (samples.size() < 200)
            samples.push_back({m_file, line.offset, line.number, line.raw.substr(0, 512)});
    }

    void notUnderstood(const PlainLine& line)
    {
        ++m_out.coverage.lines;
        ++m_out.coverage.notUnderstood;
        addSample(m_out.coverage.samples, line);
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
        if (back > 5) {
            ++coverage.clockStepsBack;
            coverage.stepsBack.push_back({now, coverage.lastEntry.time});
        }
        if (back > 5 && back > coverage.largestStepBack) {
            coverage.largestStepBack = back;
            coverage.largestStepBackAt = now;
        }
        if (back < -3600) {
            ++coverage.clockGaps;
            coverage.gaps.push_back({now, coverage.lastEntry.time});
        }
        if (back < -3600 && -back > coverage.largestGap) {
            coverage.largestGap = -back;
            coverage.largestGapAt = now;
        }
        coverage.lastEntry = now;
    }

    FileIndex m_file;
    YearReference m_year;
    LogShape m_shape;
    PlainEntries& m_out;
    std::vector<PlainLine> m_pending; // the entry that may go on
    PlainHead m_head;                 // of its first line
    bool m_quoted = false;
    std::size_t m_indent = 0;
    std::optional<std::int32_t> m_utcOffset;
    std::uint32_t m_number = 0;
    std::uint32_t m_lastSecretLine = 0; // 0: none
    std::uint32_t m_lastRestLine = 0;   // likewise
};

} // namespace

PlainEntries plainEntries(const string& file, FileIndex index, YearReference year)
{
    PlainEntries out;
    Reader reader(index, year, plainShape(file), out);
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
