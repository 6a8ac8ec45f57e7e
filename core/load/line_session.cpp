// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/line_session.h"

#include "load/entry_lines.h"
#include "load/entry_names.h"
#include "load/lines_around.h"
#include "load/log_facts.h"
#include "load/read_stretches.h"
#include "load/reopen.h"
#include "session/session_store.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <tuple>

namespace authloupe {

namespace {

constexpr std::size_t kMostLinesOfEntry = 64; // as EntryLines puts together

std::uint64_t numberIn(std::string_view text, std::string_view word)
{
    std::size_t at = 0;
    const std::string_view digits = numberBehind(text, word, at);
    std::uint64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

// What the entry on one line names.
struct Named {
    std::uint64_t icid = 0, dcid = 0, mid = 0;
    std::string host;
    LogPosition place; // of its first line
};

class NamesOnLine final : public EntryLines {
public:
    NamesOnLine(const LogPosition& place, const LogShape& shape, const YearReference& years)
        : EntryLines(place.file, shape, years),
          m_line(place.line)
    {}
    [[nodiscard]] const std::optional<Named>& names() const noexcept { return m_names; }

private:
    void takeEntry(std::vector<RawLine>& lines, const std::vector<PendingLine>& pending,
                   const EntryPrefix& first) override
    {
        if (m_line < lines.front().line || m_line > lines.back().line)
            return;
        Event event;
        EntryPrefix prefix = first;
        const std::size_t taken = joiner().read(pending, pending.size(), prefixes(), prefix, event);
        if (isUnderstood(event.kind) && m_line > lines[taken - 1].line)
            return; // prose behind it
        const std::string_view words = ownWords(joiner().text());
        m_names = {numberIn(words, "ICID"),
                   numberIn(words, "DCID"),
                   numberIn(words, "MID"),
                   std::string(prefix.host),
                   {lines.front().offset, lines.front().line, lines.front().file}};
    }

    std::uint32_t m_line;
    std::optional<Named> m_names;
};

// In the order in which the load read the lines.
class ReadOrder final {
public:
    explicit ReadOrder(const Snapshot& snapshot) : m_files(snapshot.files()) {}
    [[nodiscard]] auto keyOf(const LogPosition& place) const
    {
        return std::tuple(isReadLater(m_files[raw(place.file)], place), raw(place.file), place.line);
    }

private:
    const std::vector<FileInfo>& m_files;
};

// Connections with the id: those that were open at the place, or the last one that began before it.
std::vector<SessionRow> sessionsAt(const Snapshot& snapshot, Direction direction, std::uint64_t id,
                                   const LogPosition& place, const StopToken& stop)
{
    const ReadOrder order(snapshot);
    const auto key = order.keyOf(place);
    std::vector<SessionRow> open;
    SessionRow before = kNoSession;
    for (std::size_t chunk = 0; chunk < snapshot.sessionChunkCount() && !stop.stop_requested(); ++chunk) {
        const SessionColumns& columns = snapshot.sessionChunk(chunk);
        const std::size_t begin = chunk * kRowsPerChunk;
        const std::size_t count = std::min(kRowsPerChunk, snapshot.sessionCount() - begin);
        for (std::size_t i = 0; i < count; ++i) {
            if (columns.connectionId[i] != id)
                continue;
            const SessionRow row{static_cast<std::uint32_t>(begin + i)};
            const Session session = snapshot.session(row);
            if (session.direction != direction || order.keyOf(session.first) > key)
                continue;
            before = row;
            if (key <= order.keyOf(session.last))
                open.push_back(row);
        }
    }
    if (open.empty() && before != kNoSession)
        open.push_back(before);
    return open;
}

// Where several appliances log side by side, an id is in use on each of them.
SessionRow choose(const Snapshot& snapshot, const std::vector<SessionRow>& rows, const Named& names,
                  const std::vector<LoadInput>& texts, const StopToken& stop)
{
    if (rows.size() < 2)
        return rows.empty() ? kNoSession : rows.front();
    for (const SessionRow row : rows)
        if (!names.host.empty() && snapshot.appliances()[raw(snapshot.session(row).appliance)] == names.host)
            return row;
    for (const SessionRow row : rows) {
        const auto lines = readSessionLines(snapshot, row, texts, stop);
        if (lines.ok() && std::ranges::any_of(lines.value().lines, [&](const RawLine& line) {
                return line.file == names.place.file && line.line == names.place.line;
            }))
            return row;
    }
    return rows.back();
}

// The message with the number that was named last before the place.
SessionRow sessionOfMessage(const Snapshot& snapshot, std::uint64_t mid, const LogPosition& place,
                            const StopToken& stop)
{
    const ReadOrder order(snapshot);
    const auto key = order.keyOf(place);
    SessionRow found = kNoSession;
    for (std::size_t chunk = 0; chunk * kRowsPerChunk < snapshot.messageCount() && !stop.stop_requested();
         ++chunk) {
        const MessageColumns& columns = snapshot.messageChunk(chunk);
        const std::size_t begin = chunk * kRowsPerChunk;
        const std::size_t count = std::min(kRowsPerChunk, snapshot.messageCount() - begin);
        for (std::size_t i = 0; i < count; ++i) {
            if (columns.mid[i] != mid)
                continue;
            const Message message = snapshot.message(MessageRow{static_cast<std::uint32_t>(begin + i)});
            if (order.keyOf({0, message.line, message.file}) > key)
                continue;
            if (message.owner != kNoSession)
                found = message.owner;
            else if (message.lastDelivery != kNoDelivery)
                found = snapshot.delivery(message.lastDelivery).session;
        }
    }
    return found;
}

Result<std::optional<Named>> namesOn(const Snapshot& snapshot, const LogPosition& place,
                                     const std::vector<LoadInput>& texts, const StopToken& stop)
{
    const FileInfo& file = snapshot.files()[raw(place.file)];
    const auto source = reopen(file, texts);
    if (!source.ok())
        return source.error();
    const auto start = startBefore(*source.value(), place, kMostLinesOfEntry, stop);
    if (!start.ok())
        return Error{start.error().code, file.path, start.error().offset, start.error().systemError};
    LineStream stream(source.value(), start.value().offset, start.value().line, stop);
    NamesOnLine names(place, shapeOfSource(*source.value()),
                      {file.facts.reference, file.facts.referenceIsStart});
    for (LineStream::Line line; !names.names() && stream.next(line);) {
        if (line.number > place.line + kMostLinesOfEntry)
            break;
        names.take(line);
    }
    if (stream.error().code != ErrorCode::None)
        return Error{stream.error().code, file.path, stream.error().offset, stream.error().systemError};
    if (!names.names())
        names.flush();
    return names.names();
}

} // namespace

Result<SessionRow> sessionOfLine(const Snapshot& snapshot, const LogPosition& place,
                                 const std::vector<LoadInput>& texts, const StopToken& stop)
{
    const auto found = namesOn(snapshot, place, texts, stop);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return kNoSession;
    const Named& names = *found.value();
    SessionRow row = kNoSession;
    const auto look = [&](Direction direction, std::uint64_t id) {
        if (row == kNoSession && id != 0)
            row =
                choose(snapshot, sessionsAt(snapshot, direction, id, names.place, stop), names, texts, stop);
    };
    look(Direction::Outbound, names.dcid);
    look(Direction::Inbound, names.icid);
    if (row == kNoSession && names.mid != 0)
        row = sessionOfMessage(snapshot, names.mid, names.place, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, snapshot.files()[raw(place.file)].path, place.offset, 0};
    return row;
}

} // namespace authloupe
