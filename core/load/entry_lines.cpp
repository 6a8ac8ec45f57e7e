// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/entry_lines.h"

#include "maillog/line_dress.h"

#include <string>

namespace authloupe {

EntryLines::EntryLines(FileIndex file, const LogShape& shape, const YearReference& years) : m_file(file)
{
    m_opener.setShape(shape);
    m_opener.setYearReference(years);
    m_joiner.setWrapColumn(shape.wrapColumn);
}

void EntryLines::take(const LineStream::Line& line)
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

void EntryLines::flush()
{
    if (m_raw.empty())
        return;
    takeEntry(m_raw, m_lines, m_prefix);
    m_raw.clear();
    m_lines.clear();
}

void EntryLines::begin(const LineStream::Line& line, const EntryOpening& opening)
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

void EntryLines::append(const LineStream::Line& line, std::string_view text, std::size_t dress)
{
    m_raw.push_back({m_file, line.number, line.offset, std::string(line.text)});
    m_lines.push_back({std::string(text), line.offset, line.number, dress, columnCount(line.text)});
}

} // namespace authloupe
