// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/session_lines.h"

#include "base/ascii.h"
#include "load/line_stream.h"
#include "load/log_facts.h"
#include "load/raw_secrets.h"
#include "load/read_stretches.h"
#include "load/reopen.h"
#include "maillog/entry_joiner.h"
#include "maillog/entry_opener.h"
#include "maillog/grammar.h"
#include "maillog/line_dress.h"
#include "maillog/secrets.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace authloupe {

namespace {

// The front part of an entry, which the appliance wrote itself: before addresses, subjects, host and user
// names, which may name whatever connection somebody likes.
std::string_view ownWords(std::string_view text) noexcept
{
    text = text.substr(0, text.find_first_of("<'\""));
    for (const std::string_view word : {" user:", " Subject", " Message-ID", " host "})
        text = text.substr(0, text.find(word));
    return text;
}

// The number behind `word` in `text` from `at` on, and where the search goes on; empty when there is none.
// `CrtICID 5` is another word.
std::string_view numberBehind(std::string_view text, std::string_view word, std::size_t& at)
{
    for (at = text.find(word, at); at != std::string_view::npos; at = text.find(word, at)) {
        const bool wholeWord = at == 0 || !ascii::isLetterOrDigit(text[at - 1]);
        at += word.size();
        if (!wholeWord)
            continue;
        std::size_t begin = at;
        while (begin < text.size() && (text[begin] == ':' || text[begin] == ' '))
            ++begin;
        std::size_t end = begin;
        while (end < text.size() && ascii::isDigit(text[end]))
            ++end;
        if (end > begin)
            return text.substr(begin, end - begin);
    }
    return {};
}

// What an entry says: the text that follows the first level in it. Stamp, host and tag of a syslog prefix
// stand before that, and are none of an outsider's words.
std::string_view behindLevel(std::string_view text) noexcept
{
    for (std::size_t at = 0; at < text.size(); at = text.find(' ', at)) {
        if (const auto body = bodyBehindLevel(text.substr(at)))
            return *body;
        at = std::min(text.find_first_not_of(' ', at), text.size()); // behind a run of blanks, once
    }
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

// Decides which entries belong to one connection: those that name it, and those that name one of its
// messages. Where several appliances log side by side, only those of the host whose entry came first: the
// same id of another one is another connection.
class Belonging final {
public:
    Belonging(const Session& session, bool severalAppliances)
        : m_word(session.direction == Direction::Inbound ? "ICID" : "DCID"),
          m_id(std::to_string(session.connectionId)),
          m_hostMatters(severalAppliances)
    {}

    enum class Names : std::uint8_t { Nothing, Message, Connection };

    // What of the connection it names. `entry`: what stands behind its stamp, all of its lines together;
    // `host`: of its syslog prefix.
    [[nodiscard]] Names take(std::string_view entry, std::string_view host)
    {
        if (m_hostMatters && !host.empty() && !m_host.empty() && host != m_host)
            return Names::Nothing;
        const Names names = take(entry);
        if (names != Names::Nothing && m_host.empty())
            m_host = host;
        return names;
    }

    // False only for a line that, as an entry of its own, names nothing of the connection whatever its parts
    // mean: nearly every line of a busy log, for which it saves taking the line apart.
    [[nodiscard]] bool mayName(std::string_view line) const
    {
        if (!ascii::isAscii(line) || line.find(m_id) != std::string_view::npos)
            return true;
        return !m_mids.empty() && namesMessage(line);
    }

private:
    [[nodiscard]] Names take(std::string_view entry)
    {
        const std::string_view text = ownWords(entry);
        if (namesConnection(text)) {
            std::size_t at = 0;
            const std::string_view mid = numberBehind(text, "MID", at);
            if (!mid.empty())
                m_mids.emplace(mid);
            return Names::Connection;
        }
        return !m_mids.empty() && namesMessage(text) ? Names::Message : Names::Nothing;
    }
    [[nodiscard]] bool namesMessage(std::string_view text) const
    {
        std::size_t at = 0;
        for (auto mid = numberBehind(text, "MID", at); !mid.empty(); mid = numberBehind(text, "MID", at))
            if (m_mids.contains(std::string(mid)))
                return true;
        return false;
    }
    [[nodiscard]] bool namesConnection(std::string_view text) const
    {
        std::size_t at = 0;
        return numberBehind(text, m_word, at) == m_id;
    }

    std::string_view m_word;
    std::string m_id;
    std::string m_host; // empty until it is known
    bool m_hostMatters;
    std::unordered_set<std::string> m_mids;
};

// Puts the lines of a file together to entries, as the reader did when the log was loaded, and keeps those
// that belong.
class EntryCollector final {
public:
    EntryCollector(FileIndex file, const LogShape& shape, const YearReference& years, Belonging& belonging,
                   SessionLines& out)
        : m_file(file),
          m_belonging(belonging),
          m_out(out)
    {
        m_opener.setShape(shape);
        m_opener.setYearReference(years);
        m_joiner.setWrapColumn(shape.wrapColumn);
    }

    void take(const LineStream::Line& line)
    {
        constexpr std::size_t kMostLines = 64;
        const bool levelOpens = m_raw.empty() || m_prefix.kind == PrefixKind::Level;
        if (m_opener.opensAnywhere(line.text)) {
            begin(line, m_opener.openingOf(line.text));
        } else if (isBlankOrFence(line.text, m_raw.empty() || m_quoted)) {
            flush(); // an entry ends there
        } else if (const auto opening = m_opener.dressedOpeningOf(line.text, levelOpens)) {
            begin(line, *opening);
        } else if (!m_raw.empty() && m_raw.size() < kMostLines && !isHole(line.text)) {
            append(line, line.text, sameDressLength(line.text, m_quoted, m_indent));
        }
    }

    // What was taken last may have been the first line of an entry.
    void flush()
    {
        if (m_raw.empty())
            return;
        if (m_raw.size() == 1 && !m_belonging.mayName(m_raw.front().text)) {
            m_raw.clear();
            m_lines.clear();
            return;
        }
        Event event;
        EntryPrefix prefix = m_prefix;
        const std::size_t taken = m_joiner.read(m_lines, m_lines.size(), m_opener.prefixes(), prefix, event);
        std::string words = wordsWithoutSecret();
        hideSecrets(m_raw);
        if (isUnderstood(event.kind))
            m_raw.resize(taken); // prose may follow
        const auto names = m_belonging.take(m_joiner.text(), prefix.host);
        if (names != Belonging::Names::Nothing) {
            for (RawLine& line : m_raw)
                line.namesConnection = names == Belonging::Names::Connection;
            m_out.entries.push_back({m_out.lines.size(), prefix.time, event.kind, event.result, event.fate,
                                     event.troubles, std::move(words)});
            std::ranges::move(m_raw, std::back_inserter(m_out.lines));
        }
        m_raw.clear();
        m_lines.clear();
    }

private:
    // Of the entry that was read. A secret may be wrapped so that it shows only in the lines as they stood.
    [[nodiscard]] std::string wordsWithoutSecret() const
    {
        const SecretPlace secret = findSecret(m_raw);
        if (!secret.isSome())
            return withoutSecret(behindLevel(m_joiner.text()));
        return withoutSecret(behindLevel(shownLine(m_raw.front().text, 0, secret)));
    }
    void begin(const LineStream::Line& line, const EntryOpening& opening)
    {
        // The opening may live in the opener, which reads the entry before.
        const std::string text(opening.text);
        const EntryPrefix prefix = opening.prefix;
        flush();
        m_prefix = prefix;
        m_quoted = opening.quoted;
        m_indent = opening.indent;
        append(line, text, 0);
    }
    void append(const LineStream::Line& line, std::string_view text, std::size_t dress)
    {
        m_raw.push_back({m_file, line.number, line.offset, std::string(line.text)});
        m_lines.push_back({std::string(text), line.offset, line.number, dress, columnCount(line.text)});
    }

    EntryOpener m_opener;
    EntryJoiner m_joiner;
    FileIndex m_file;
    Belonging& m_belonging;
    SessionLines& m_out;
    std::vector<RawLine> m_raw; // of the entry that may go on
    std::vector<PendingLine> m_lines;
    EntryPrefix m_prefix;
    bool m_quoted = false;
    std::size_t m_indent = 0;
};

void cut(SessionLines& lines, std::size_t most)
{
    lines.lines.resize(std::min(lines.lines.size(), most));
    while (!lines.entries.empty() && lines.entries.back().firstLine >= most)
        lines.entries.pop_back();
}

// Reads the lines of one file from where the stream begins to line `lastLine`. False when a limit was
// reached.
bool readStretch(LineStream& stream, std::uint32_t lastLine, EntryCollector& entries,
                 const SessionLinesLimits& limits, std::uint64_t& bytesLeft, const StopToken& stop,
                 SessionLines& out)
{
    constexpr unsigned kLinesPerPoll = 1024;
    LineStream::Line line;
    for (unsigned count = 1; stream.next(line); ++count) {
        if (line.number > lastLine)
            break;
        entries.take(line);
        const std::uint64_t used = line.text.size() + 1;
        if (out.lines.size() >= limits.mostLines || used > bytesLeft) {
            entries.flush();
            cut(out, limits.mostLines);
            return false;
        }
        bytesLeft -= used;
        if (count % kLinesPerPoll == 0 && stop.stop_requested())
            return true;
    }
    entries.flush();
    if (out.lines.size() < limits.mostLines)
        return true;
    cut(out, limits.mostLines);
    return false;
}

} // namespace

Result<SessionLines> readSessionLines(const Snapshot& snapshot, SessionRow row,
                                      const std::vector<LoadInput>& texts, const StopToken& stop,
                                      const SessionLinesLimits& limits)
{
    const Session session = snapshot.session(row);
    Belonging belonging(session, snapshot.appliances().size() > 1);
    SessionLines found;
    std::uint64_t bytesLeft = limits.mostBytes;
    const std::vector<ReadStretch> stretches = readStretches(snapshot, session.first, session.last);
    for (std::size_t i = 0; i < stretches.size() && !found.truncated; ++i) {
        const ReadStretch& stretch = stretches[i];
        const FileInfo& info = snapshot.files()[raw(stretch.file)];
        auto source = reopen(info, texts);
        if (!source.ok())
            return source.error();
        const bool isFirst = i == 0;
        LineStream stream(source.value(), isFirst ? session.first.offset : stretch.offset,
                          isFirst ? session.first.line : stretch.firstLine);
        const std::uint32_t lastLine = i + 1 == stretches.size() ? session.last.line : stretch.lastLine;
        EntryCollector entries(stretch.file, shapeOfSource(*source.value()),
                               {info.facts.reference, info.facts.referenceIsStart}, belonging, found);
        found.truncated = !readStretch(stream, lastLine, entries, limits, bytesLeft, stop, found);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, info.path, 0, 0};
        if (stream.error().code != ErrorCode::None)
            return Error{stream.error().code, info.path, stream.error().offset, stream.error().systemError};
        // What was there when the log was loaded is there no more.
        if (isFirst && found.lines.empty())
            return Error{ErrorCode::FileShrank, info.path, session.first.offset, 0};
    }
    return found;
}

} // namespace authloupe
