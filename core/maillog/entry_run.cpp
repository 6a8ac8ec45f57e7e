// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/body_cursor.h"
#include "maillog/entry_reader.h"
#include "maillog/grammar.h"

#include <algorithm>

namespace authloupe {

// Entries of one line each, with a native stamp, one behind the other: most of most logs, and so the loop
// that all must go through as short as it can be. `time` is that of the first one, then of the line at the
// end: the first that must be looked at more closely, or whose successor is not there.
const char* EntryReader::readRun(const char* at, const char* lastNext, NewlineScanner& newlines,
                                 LogTime& time)
{
    NewlineScanner scanner = newlines;
    const char* const begin = at;
    const std::uint64_t offset = m_offset;
    const std::uint64_t untilStop = m_stopAt - std::min(m_stopAt, m_offset);
    const std::uint32_t lineBefore = m_line;
    std::uint32_t line = lineBefore;
    std::uint64_t ignored = 0;
    m_place.host = {};
    while (static_cast<std::uint64_t>(at - begin) < untilStop) {
        const char* const newline = scanner.peek();
        if (newline == nullptr || newline >= lastNext || newline - at >= std::ptrdiff_t{kMostLineBytes})
            break;
        const LogTime thisTime = time;
        LogTime nextTime = thisTime;
        if (!m_stamps.repeatsAt(newline + 1)) {
            const auto read = m_stamps.read(newline + 1);
            if (!read)
                break;
            nextTime = *read;
        }
        std::string_view text = withoutReturn(at, newline);
        text.remove_prefix(kStampLength);
        if (!beginsWithInfo(text))
            break;
        parseWholeBody(text.substr(kInfoLevel.size()), m_event);
        if (!isUnderstood(m_event.kind))
            break;
        ++line;
        if (thisTime != m_coverage.lastEntry.time)
            m_coverage.noteClock({thisTime, m_file, line});
        if (m_event.kind == EventKind::Ignored || m_event.kind == EventKind::LookAlike) {
            ++ignored;
            m_coverage.lookAlikes += m_event.kind == EventKind::LookAlike ? 1 : 0;
        } else {
            m_place.time = thisTime;
            m_place.firstOffset = m_place.lastOffset = offset + static_cast<std::uint64_t>(at - begin);
            m_place.firstLine = m_place.lastLine = line;
            m_sink.onEvent(m_event, m_place);
        }
        scanner.take();
        time = nextTime;
        at = newline + 1;
    }
    newlines = scanner;
    if (line == lineBefore)
        return at;
    m_offset += static_cast<std::uint64_t>(at - begin);
    m_line = line;
    m_coverage.lastEntry.line = line;
    m_coverage.lines += line - lineBefore;
    m_coverage.entries += line - lineBefore;
    m_coverage.understood += line - lineBefore - ignored;
    m_coverage.ignored += ignored;
    return at;
}

} // namespace authloupe
