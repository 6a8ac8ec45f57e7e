// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/session_lines.h"

#include "base/ascii.h"
#include "load/entry_lines.h"
#include "load/entry_names.h"
#include "load/line_stream.h"
#include "load/log_facts.h"
#include "load/raw_secrets.h"
#include "load/read_stretches.h"
#include "load/reopen.h"
#include "maillog/grammar.h"
#include "maillog/secrets.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace authloupe {

namespace {

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

// Keeps the entries that belong.
class EntryCollector final : public EntryLines {
public:
    EntryCollector(FileIndex file, const LogShape& shape, const YearReference& years, Belonging& belonging,
                   SessionLines& out)
        : EntryLines(file, shape, years),
          m_belonging(belonging),
          m_out(out)
    {}

private:
    void takeEntry(std::vector<RawLine>& raw, const std::vector<PendingLine>& lines,
                   const EntryPrefix& first) override
    {
        if (raw.size() == 1 && !m_belonging.mayName(raw.front().text))
            return;
        Event event;
        EntryPrefix prefix = first;
        const std::size_t taken = joiner().read(lines, lines.size(), prefixes(), prefix, event);
        std::string words = wordsWithoutSecret(raw);
        hideSecrets(raw);
        if (isUnderstood(event.kind))
            raw.resize(taken); // prose may follow
        const auto names = m_belonging.take(joiner().text(), prefix.host);
        if (names == Belonging::Names::Nothing)
            return;
        for (RawLine& line : raw)
            line.namesConnection = names == Belonging::Names::Connection;
        m_out.entries.push_back({m_out.lines.size(), prefix.time, event.kind, event.result, event.fate,
                                 event.troubles, std::move(words)});
        std::ranges::move(raw, std::back_inserter(m_out.lines));
    }
    // Of the entry that was read. A secret may be wrapped so that it shows only in the lines as they stood.
    [[nodiscard]] std::string wordsWithoutSecret(const std::vector<RawLine>& raw)
    {
        const SecretPlace secret = findSecret(raw);
        if (!secret.isSome())
            return withoutSecret(behindLevel(joiner().text()));
        return withoutSecret(behindLevel(shownLine(raw.front().text, 0, secret)));
    }

    Belonging& m_belonging;
    SessionLines& m_out;
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
    std::uint64_t offset = stream.offset();
    for (unsigned count = 1; stream.next(line); ++count) {
        // All that was read: of a line that came cut, the rest is known to be passed over only now.
        const std::uint64_t used = stream.offset() - offset;
        offset = stream.offset();
        if (line.number > lastLine)
            break;
        entries.take(line);
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
                          isFirst ? session.first.line : stretch.firstLine, stop);
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
