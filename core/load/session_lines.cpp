// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/session_lines.h"

#include "load/line_stream.h"
#include "load/reopen.h"
#include "maillog/stamp.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <unordered_set>

namespace authloupe {

namespace {

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

bool isLetterOrDigit(char c) noexcept
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

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
        const bool wholeWord = at == 0 || !isLetterOrDigit(text[at - 1]);
        at += word.size();
        if (!wholeWord)
            continue;
        std::size_t begin = at;
        while (begin < text.size() && (text[begin] == ':' || text[begin] == ' '))
            ++begin;
        std::size_t end = begin;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end > begin)
            return text.substr(begin, end - begin);
    }
    return {};
}

// Decides which entries belong to one connection: those that name it, and those that name one of its
// messages.
class Belonging final {
public:
    explicit Belonging(const Session& session)
        : m_word(session.direction == Direction::Inbound ? "ICID" : "DCID"),
          m_id(std::to_string(session.connectionId))
    {}

    [[nodiscard]] bool takes(std::string_view line)
    {
        const std::string_view text = ownWords(line.substr(std::min(line.size(), kStampLength)));
        if (namesConnection(text)) {
            std::size_t at = 0;
            const std::string_view mid = numberBehind(text, "MID", at);
            if (!mid.empty())
                m_mids.emplace(mid);
            return true;
        }
        if (m_mids.empty())
            return false;
        std::size_t at = 0;
        for (auto mid = numberBehind(text, "MID", at); !mid.empty(); mid = numberBehind(text, "MID", at))
            if (m_mids.contains(std::string(mid)))
                return true;
        return false;
    }

private:
    [[nodiscard]] bool namesConnection(std::string_view text) const
    {
        std::size_t at = 0;
        return numberBehind(text, m_word, at) == m_id;
    }

    std::string_view m_word;
    std::string m_id;
    std::unordered_set<std::string> m_mids;
};

// Reads the lines of one file from `first` to line `lastLine`. False when a limit was reached.
bool readStretch(LineStream& stream, FileIndex file, std::uint32_t lastLine, Belonging& belonging,
                 const SessionLinesLimits& limits, std::uint64_t& bytesLeft, const StopToken& stop,
                 SessionLines& out)
{
    constexpr unsigned kLinesPerPoll = 1024;
    LineStream::Line line;
    bool taken = false;
    for (unsigned count = 1; stream.next(line); ++count) {
        if (line.number > lastLine)
            return true;
        if (findLooseStamp(line.text))
            taken = belonging.takes(line.text);
        else if (line.text.find_first_not_of(" \t") == std::string_view::npos || line.text.starts_with("```"))
            taken = false; // an entry ends at a blank line or a fence
        if (taken)
            out.lines.push_back({file, line.number, line.offset, std::string(line.text)});
        const std::uint64_t used = line.text.size() + 1;
        if (out.lines.size() >= limits.mostLines || used > bytesLeft)
            return false;
        bytesLeft -= used;
        if (count % kLinesPerPoll == 0 && stop.stop_requested())
            return true;
    }
    return true;
}

} // namespace

Result<SessionLines> readSessionLines(const Snapshot& snapshot, SessionRow row,
                                      const std::vector<LoadInput>& texts, const StopToken& stop,
                                      const SessionLinesLimits& limits)
{
    const Session session = snapshot.session(row);
    Belonging belonging(session);
    SessionLines found;
    std::uint64_t bytesLeft = limits.mostBytes;
    for (auto file = raw(session.first.file); file <= raw(session.last.file) && !found.truncated; ++file) {
        const FileInfo& info = snapshot.files()[file];
        if (info.leftOut)
            continue;
        auto source = reopen(info, texts);
        if (!source.ok())
            return source.error();
        const bool isFirst = FileIndex{file} == session.first.file;
        const bool isLast = FileIndex{file} == session.last.file;
        const auto firstLine = static_cast<std::uint32_t>(info.repeatedLines + 1);
        LineStream stream(source.value(), isFirst ? session.first.offset : info.repeatedBytes,
                          isFirst ? session.first.line : firstLine);
        const std::uint32_t lastLine = isLast ? session.last.line : std::numeric_limits<std::uint32_t>::max();
        found.truncated =
            !readStretch(stream, FileIndex{file}, lastLine, belonging, limits, bytesLeft, stop, found);
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
