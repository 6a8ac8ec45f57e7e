// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/entry_reader.h"

#include "maillog/body_cursor.h"
#include "maillog/grammar.h"
#include "maillog/newline_scanner.h"

#include <algorithm>

namespace authloupe {

namespace {

constexpr std::size_t kMostPendingLines = 64;
constexpr std::size_t kMostPendingBytes = std::size_t{16} << 10;

std::string_view withoutReturn(const char* begin, const char* end) noexcept
{
    if (end > begin && end[-1] == '\r')
        --end;
    return {begin, static_cast<std::size_t>(end - begin)};
}

bool isBlankOrFence(std::string_view line) noexcept
{
    const std::string_view text = trimmed(line);
    return text.empty() || text.starts_with("```") || text.starts_with("~~~");
}

std::optional<LogTime> stampAt(StampReader& stamps, const char* at, const char* end) noexcept
{
    if (end - at < static_cast<std::ptrdiff_t>(kStampLength + 1))
        return std::nullopt;
    return stamps.read(at);
}

} // namespace

EntryReader::EntryReader(EventSink& sink, FileIndex file) : m_sink(sink), m_file(file)
{
    restart(0, file);
}

void EntryReader::restart(std::uint64_t offset, FileIndex file, std::uint64_t stopAt)
{
    m_coverage = Coverage{};
    m_file = file;
    m_offset = offset;
    m_stopAt = stopAt;
    m_line = 0;
    m_pendingCount = m_pendingBytes = 0;
    m_skippingLine = m_stopped = false;
}

std::size_t EntryReader::read(const char* begin, const char* end, bool final)
{
    const char* at = begin;
    if (m_skippingLine)
        at += skipOverlong(begin, end, final);

    NewlineScanner newlines(at, end);
    std::optional<LogTime> time = stampAt(m_stamps, at, end);
    while (at < end) {
        if (time && m_offset >= m_stopAt) {
            m_stopped = true;
            break;
        }
        const char* const newline = newlines.next();
        if (newline == nullptr && !final) {
            if (static_cast<std::size_t>(end - at) >= kMostLineBytes)
                at += skipOverlong(at, end, final);
            break;
        }
        const char* const lineEnd = newline != nullptr ? newline : end;
        if (static_cast<std::size_t>(lineEnd - at) >= kMostLineBytes) {
            at += skipOverlong(at, end, final);
            time = stampAt(m_stamps, at, end);
            continue;
        }
        const char* const next = newline != nullptr ? newline + 1 : end;
        // Whether the entry ends here shows in the line that follows.
        if (!final && end - next < static_cast<std::ptrdiff_t>(kStampLength + 1))
            break;
        const std::optional<LogTime> nextTime = stampAt(m_stamps, next, end);

        ++m_line;
        const std::string_view line = withoutReturn(at, lineEnd);
        if (time && m_pendingCount != 0)
            flushPending();
        if (time && (nextTime || next == end))
            readEntry(line, m_offset, *time);
        else
            collect(line, m_offset, time);

        m_offset += static_cast<std::uint64_t>(next - at);
        at = next;
        time = nextTime;
    }
    if (final || m_stopped)
        flushPending();
    return static_cast<std::size_t>(at - begin);
}

std::size_t EntryReader::skipOverlong(const char* begin, const char* end, bool final)
{
    if (!m_skippingLine) {
        flushPending();
        ++m_line;
        countNotUnderstood({begin, Coverage::kSampleBytes}, m_offset, m_line);
        m_skippingLine = true;
    }
    const char* const newline = std::find(begin, end, '\n');
    const std::size_t skipped = static_cast<std::size_t>(newline - begin) + (newline != end ? 1 : 0);
    m_skippingLine = newline == end && !final;
    m_offset += skipped;
    return skipped;
}

void EntryReader::readEntry(std::string_view line, std::uint64_t offset, LogTime time)
{
    noteTime(time, m_line);
    const auto body = bodyBehindLevel(line.substr(kStampLength));
    if (body)
        parseBody(*body, m_event);
    else
        m_event.kind = EventKind::NotUnderstood;
    deliver(m_event, {time, offset, offset, m_line, m_line}, 1, line);
}

void EntryReader::deliver(const Event& event, const EntryPlace& place, std::uint64_t lines,
                          std::string_view sample)
{
    ++m_coverage.entries;
    if (event.kind == EventKind::NotUnderstood) {
        countNotUnderstood(sample, place.firstOffset, place.firstLine);
        return;
    }
    m_coverage.lines += lines;
    m_coverage.continued += lines - 1;
    if (event.kind == EventKind::Ignored) {
        ++m_coverage.ignored;
        m_coverage.continuedIgnored += lines - 1;
        return;
    }
    ++m_coverage.understood;
    m_sink.onEvent(event, place);
}

// A line that has no stamp of its own, or whose entry goes on in the lines that follow.
void EntryReader::collect(std::string_view line, std::uint64_t offset, std::optional<LogTime> time)
{
    if (time) {
        beginPending(line, line.substr(kStampLength), offset, *time);
        return;
    }
    if (isBlankOrFence(line)) {
        flushPending();
        ++m_coverage.lines;
        ++m_coverage.ignored;
        return;
    }
    if (const auto loose = findLooseStamp(line)) {
        flushPending();
        // Brackets before the weekday belong to the end of the line.
        std::string afterStamp(line.substr(loose->end));
        for (std::size_t i = loose->start; i > 0; --i)
            afterStamp += mirroredBracket(line[i - 1]);
        beginPending(line, afterStamp, offset, loose->time);
        return;
    }
    if (m_pendingCount == 0 || m_pendingCount >= kMostPendingLines
        || m_pendingBytes + line.size() > kMostPendingBytes) {
        flushPending();
        countNotUnderstood(line, offset, m_line);
        return;
    }
    appendPending(line, offset);
}

void EntryReader::beginPending(std::string_view line, std::string_view afterStamp, std::uint64_t offset,
                               LogTime time)
{
    m_pendingSample = line.substr(0, Coverage::kSampleBytes);
    m_pendingTime = time;
    m_pendingBytes = 0;
    appendPending(afterStamp, offset);
}

void EntryReader::appendPending(std::string_view text, std::uint64_t offset)
{
    if (m_pendingCount == m_pending.size())
        m_pending.emplace_back();
    PendingLine& line = m_pending[m_pendingCount++];
    line.text = text;
    line.offset = offset;
    line.number = m_line;
    m_pendingBytes += text.size();
}

void EntryReader::flushPending()
{
    if (m_pendingCount == 0)
        return;
    const std::size_t count = m_pendingCount;
    m_pendingCount = 0;
    noteTime(m_pendingTime, m_pending.front().number);
    const std::size_t taken = m_joiner.read(m_pending, count, m_event);
    const PendingLine& first = m_pending.front();
    const PendingLine& last = m_pending[taken - 1];
    if (taken > 1 && m_event.kind != EventKind::NotUnderstood)
        ++m_coverage.wrappedEntries;
    deliver(m_event, {m_pendingTime, first.offset, last.offset, first.number, last.number}, taken,
            m_pendingSample);
    for (std::size_t i = taken; i < count; ++i)
        countNotUnderstood(m_pending[i].text, m_pending[i].offset, m_pending[i].number);
}

void EntryReader::noteTime(LogTime time, std::uint32_t line) noexcept
{
    ClockMark& last = m_coverage.lastEntry;
    if (time == last.time) {
        last.line = line;
        return;
    }
    if (time.isValid())
        m_coverage.noteClock({time, m_file, line});
}

void EntryReader::countNotUnderstood(std::string_view line, std::uint64_t offset, std::uint32_t number)
{
    ++m_coverage.lines;
    ++m_coverage.notUnderstood;
    if (m_coverage.samples.size() < Coverage::kMostSamples)
        m_coverage.samples.push_back(
            {m_file, offset, number, std::string(line.substr(0, Coverage::kSampleBytes))});
}

std::optional<std::size_t> EntryReader::findEntry(const char* begin, const char* end) noexcept
{
    StampReader stamps;
    NewlineScanner newlines(begin, end);
    while (const char* const newline = newlines.next())
        if (stampAt(stamps, newline + 1, end))
            return static_cast<std::size_t>(newline + 1 - begin);
    return std::nullopt;
}

} // namespace authloupe
