// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/entry_reader.h"

#include "maillog/body_cursor.h"
#include "maillog/grammar.h"
#include "maillog/line_dress.h"
#include "maillog/newline_scanner.h"

#include <algorithm>

namespace authloupe {

namespace {

constexpr std::size_t kMostPendingLines = 64;
constexpr std::size_t kMostPendingBytes = std::size_t{16} << 10;

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
    m_utcOffset.reset();
    m_skippingLine = m_stopped = false;
    m_lastSecretLine.reset();
    m_lastRestLine.reset();
}

void EntryReader::setShape(LogShape shape) noexcept
{
    m_opener.setShape(shape);
    m_joiner.setWrapColumn(shape.wrapColumn);
}

void EntryReader::setYearReference(const YearReference& reference) noexcept
{
    m_opener.setYearReference(reference);
}

bool EntryReader::opensOtherwise(const char* at, const char* end) noexcept
{
    return m_opener.opensAnywhere({at, static_cast<std::size_t>(end - at)});
}

inline EntryReader::LineStart EntryReader::startAt(const char* at, const char* end) noexcept
{
    if (end - at >= static_cast<std::ptrdiff_t>(kStampLength + 1)) {
        if (m_stamps.repeatsAt(at))
            return {m_stamps.lastTime(), true};
        if (const auto time = m_stamps.read(at))
            return {*time, true};
    }
    return {kNoTime, opensOtherwise(at, end)};
}

inline void EntryReader::noteTime(LogTime time, std::uint32_t line)
{
    ClockMark& last = m_coverage.lastEntry;
    if (time == last.time) {
        last.line = line;
        return;
    }
    if (time.isValid())
        m_coverage.noteClock({time, m_file, line});
}

// Whether the sink is to hear of it.
inline bool EntryReader::countUnderstood(EventKind kind, std::uint64_t lines) noexcept
{
    m_coverage.lines += lines;
    m_coverage.continued += lines - 1;
    if (kind != EventKind::Ignored && kind != EventKind::LookAlike) {
        ++m_coverage.understood;
        return true;
    }
    ++m_coverage.ignored;
    m_coverage.lookAlikes += kind == EventKind::LookAlike ? 1 : 0;
    m_coverage.continuedIgnored += lines - 1;
    return false;
}

// A line with a native stamp that may be anything behind it.
void EntryReader::readNative(std::string_view line, std::uint64_t offset, LogTime time)
{
    EntryPrefix prefix;
    prefix.time = time;
    readWhole(line, line.substr(kStampLength), offset, prefix);
}

std::size_t EntryReader::read(const char* begin, const char* end, bool final)
{
    const char* at = begin;
    if (m_skippingLine)
        at += skipOverlong(begin, end, final);

    NewlineScanner newlines(at, end);
    // Whether an entry ends with its line shows in the line that follows, of which so much must be there.
    const char* const lookedAhead = end - std::min<std::ptrdiff_t>(kLookAhead, end - begin);
    const char* const lastNext = final ? end : lookedAhead;
    LineStart start = startAt(at, end);
    while (at < end) {
        if (start.native.isValid() && m_pendingCount == 0)
            at = readRun(at, lookedAhead, newlines, start.native);
        if (start.opens && m_offset >= m_stopAt) {
            m_stopped = true;
            break;
        }
        const char* const newline = newlines.next();
        const char* const lineEnd = newline != nullptr ? newline : end;
        if (static_cast<std::size_t>(lineEnd - at) >= kMostLineBytes) {
            at += skipOverlong(at, end, final);
            start = startAt(at, end);
            continue;
        }
        const char* const next = newline != nullptr ? newline + 1 : end;
        if (next > lastNext || (newline == nullptr && !final))
            break;
        const LineStart nextStart = startAt(next, end);

        ++m_line;
        const std::string_view line = withoutReturn(at, lineEnd);
        if (m_pendingCount != 0 && start.opens)
            flushPending();
        if (start.native.isValid() && (nextStart.opens || next == end))
            readNative(line, m_offset, start.native);
        else
            readOther(line, m_offset, start, nextStart.opens || next == end);

        m_offset += static_cast<std::uint64_t>(next - at);
        at = next;
        start = nextStart;
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
        const std::string_view front(begin, Coverage::kSampleBytes);
        countNotUnderstood(isRestOfSecret(front, false) ? std::string("***") : withoutSecret(front), m_offset,
                           m_line);
        m_skippingLine = true;
    }
    const char* const newline = std::find(begin, end, '\n');
    const std::size_t skipped = static_cast<std::size_t>(newline - begin) + (newline != end ? 1 : 0);
    m_skippingLine = newline == end && !final;
    m_offset += skipped;
    return skipped;
}

void EntryReader::readOther(std::string_view line, std::uint64_t offset, LineStart start, bool isWhole)
{
    if (!start.opens || start.native.isValid() || !isWhole) {
        collect(line, offset, start);
        return;
    }
    const EntryOpening opening = m_opener.openingOf(line);
    readWhole(line, opening.text, offset, opening.prefix);
}

// An entry of one line.
void EntryReader::readWhole(std::string_view line, std::string_view text, std::uint64_t offset,
                            EntryPrefix prefix)
{
    const EntryPrefix first = prefix;
    m_opener.prefixes().readEntry(text, prefix, m_event);
    if (!isUnderstood(m_event.kind) && hasOddCharacters(text)) {
        const EventKind kind = m_event.kind;
        m_plain = plainText(text);
        EntryPrefix plain = first;
        m_opener.prefixes().readEntry(m_plain, plain, m_event);
        if (isUnderstood(m_event.kind))
            prefix = plain;
        else
            m_event.kind = kind;
    }
    const EntryPlace place{prefix.time, offset, offset, m_line, m_line, prefix.host};
    noteEntry(prefix, place);
    if (isUnderstood(m_event.kind))
        deliver(m_event, place, 1, line);
    else
        deliver(m_event, place, 1, withoutSecret(line));
}

// Counts it, before it is delivered. A line with a stamp of another kind may be of another program
// altogether, and a line without one be prose.
void EntryReader::noteEntry(const EntryPrefix& prefix, const EntryPlace& place)
{
    const bool stamped =
        prefix.kind == PrefixKind::Native || (prefix.kind == PrefixKind::Stamped && prefix.recognised);
    if (!stamped && !isUnderstood(m_event.kind))
        return;
    ++m_coverage.entries;
    m_coverage.yearsDerived += prefix.yearDerived ? 1 : 0;
    noteTime(prefix.time, place.firstLine);
    if (!prefix.utcOffset || prefix.utcOffset == m_utcOffset)
        return;
    m_utcOffset = prefix.utcOffset;
    Event zone;
    zone.kind = EventKind::FileUtcOffset;
    zone.utcOffset = *m_utcOffset;
    m_sink.onEvent(zone, place);
}

void EntryReader::deliver(const Event& event, const EntryPlace& place, std::uint64_t lines,
                          std::string_view sample)
{
    if (!isUnderstood(event.kind)) {
        countNotUnderstood(sample, place.firstOffset, place.firstLine);
        if (event.kind == EventKind::UnknownAuth)
            addSample(m_coverage.unknownAuth, sample, place.firstOffset, place.firstLine);
        return;
    }
    if (countUnderstood(event.kind, lines))
        m_sink.onEvent(event, place);
}

// A line that begins no entry wherever it stands, or whose entry may go on in the lines that follow.
void EntryReader::collect(std::string_view line, std::uint64_t offset, LineStart start)
{
    if (start.native.isValid()) {
        EntryOpening opening;
        opening.prefix.time = start.native;
        opening.text = line.substr(kStampLength);
        beginPending(line, opening, offset);
        return;
    }
    if (start.opens) {
        beginPending(line, m_opener.openingOf(line), offset);
        return;
    }
    if (isBlankOrFence(line, m_pendingCount == 0 || m_pendingQuoted)) {
        flushPending();
        ++m_coverage.lines;
        ++m_coverage.ignored;
        return;
    }
    // Inside a stamped entry a level is a word like any other: somebody else may have written it.
    const bool levelOpens = m_pendingCount == 0 || m_pendingPrefix.kind == PrefixKind::Level;
    if (const auto opening = m_opener.dressedOpeningOf(line, levelOpens)) {
        flushPending();
        beginPending(line, *opening, offset);
        return;
    }
    if (m_pendingCount == 0 || m_pendingCount >= kMostPendingLines
        || m_pendingBytes + line.size() > kMostPendingBytes || isHole(line)) {
        flushPending(true);
        countOrphan(line, offset);
        return;
    }
    appendPending(line, offset, sameDressLength(line, m_pendingQuoted, m_pendingIndent), columnCount(line));
}

void EntryReader::beginPending(std::string_view line, const EntryOpening& opening, std::uint64_t offset)
{
    m_pendingFirst = line;
    m_pendingPrefix = opening.prefix;
    m_pendingIndent = opening.indent;
    m_pendingQuoted = opening.quoted;
    m_pendingBytes = 0;
    appendPending(opening.text, offset, 0, columnCount(line));
}

void EntryReader::appendPending(std::string_view text, std::uint64_t offset, std::size_t dress,
                                std::size_t columns)
{
    if (m_pendingCount == m_pending.size())
        m_pending.emplace_back();
    PendingLine& line = m_pending[m_pendingCount++];
    line.text = text;
    line.offset = offset;
    line.number = m_line;
    line.dress = dress;
    line.columns = columns;
    m_pendingBytes += text.size();
}

void EntryReader::flushPending(bool goesOn)
{
    if (m_pendingCount == 0)
        return;
    const std::size_t count = m_pendingCount;
    m_pendingCount = 0;
    EntryPrefix prefix = m_pendingPrefix;
    const std::size_t taken = m_joiner.read(m_pending, count, m_opener.prefixes(), prefix, m_event);
    const PendingLine& first = m_pending.front();
    const PendingLine& last = m_pending[taken - 1];
    if (taken > 1 && isUnderstood(m_event.kind))
        ++m_coverage.wrappedEntries;
    const EntryPlace place{prefix.time, first.offset, last.offset, first.number, last.number, prefix.host};
    noteEntry(prefix, place);
    SecretPlace secret;
    if (goesOn || taken < count || !isUnderstood(m_event.kind))
        secret = findPendingSecret(count);
    if (secret.isSome())
        m_lastSecretLine = m_pending[count - 1].number;
    deliver(m_event, place, taken, shownLine(m_pendingFirst, 0, secret));
    for (std::size_t i = taken; i < count; ++i)
        countNotUnderstood(shownLine(m_pending[i].text, i, secret), m_pending[i].offset, m_pending[i].number);
}

SecretPlace EntryReader::findPendingSecret(std::size_t count) const
{
    std::vector<std::string_view> lines{m_pendingFirst};
    for (std::size_t i = 1; i < count; ++i)
        lines.emplace_back(m_pending[i].text);
    return findSecret(lines);
}

// A line of no entry may still be the rest of a secret: an entry is not followed for ever.
void EntryReader::countOrphan(std::string_view line, std::uint64_t offset)
{
    const bool goesOn = m_lastSecretLine == m_line - 1;
    const bool isRest = !goesOn && isRestOfSecret(line, m_lastRestLine == m_line - 1);
    const SecretPlace secret = goesOn || isRest ? SecretPlace{0, 0} : findSecret({line});
    if (isRest)
        m_lastRestLine = m_line;
    else if (secret.isSome())
        m_lastSecretLine = m_line;
    countNotUnderstood(shownLine(line, 0, secret), offset, m_line);
}

void EntryReader::countNotUnderstood(std::string_view line, std::uint64_t offset, std::uint32_t number)
{
    ++m_coverage.lines;
    ++m_coverage.notUnderstood;
    addSample(m_coverage.samples, line, offset, number);
}

void EntryReader::addSample(std::vector<LineSample>& samples, std::string_view line, std::uint64_t offset,
                            std::uint32_t number)
{
    if (samples.size() < Coverage::kMostSamples)
        samples.push_back({m_file, offset, number, std::string(line.substr(0, Coverage::kSampleBytes))});
}

std::optional<std::size_t> EntryReader::findEntry(const char* begin, const char* end) noexcept
{
    NewlineScanner newlines(begin, end);
    while (const char* const newline = newlines.next())
        if (startAt(newline + 1, end).opens)
            return static_cast<std::size_t>(newline + 1 - begin);
    return std::nullopt;
}

} // namespace authloupe
