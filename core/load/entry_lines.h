// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/line_stream.h"
#include "load/session_lines.h"
#include "maillog/entry_joiner.h"
#include "maillog/entry_opener.h"

#include <vector>

namespace authloupe {

// Puts the lines of a file together to entries, as the reader did when the log was loaded.
class EntryLines {
public:
    EntryLines(FileIndex file, const LogShape& shape, const YearReference& years);
    virtual ~EntryLines() = default;
    EntryLines(const EntryLines&) = delete;
    EntryLines& operator=(const EntryLines&) = delete;

    void take(const LineStream::Line& line);
    // What was taken last may have been the first line of an entry.
    void flush();

protected:
    // The lines of one entry, and perhaps prose behind it: as they stand, secrets and all, and as `joiner()`
    // reads them. What is left of `raw` is thrown away.
    virtual void takeEntry(std::vector<RawLine>& raw, const std::vector<PendingLine>& lines,
                           const EntryPrefix& prefix) = 0;

    [[nodiscard]] EntryJoiner& joiner() noexcept { return m_joiner; }
    [[nodiscard]] PrefixReader& prefixes() noexcept { return m_opener.prefixes(); }

private:
    void begin(const LineStream::Line& line, const EntryOpening& opening);
    void append(const LineStream::Line& line, std::string_view text, std::size_t dress);

    EntryOpener m_opener;
    EntryJoiner m_joiner;
    FileIndex m_file;
    std::vector<RawLine> m_raw; // of the entry that may go on
    std::vector<PendingLine> m_lines;
    EntryPrefix m_prefix;
    bool m_quoted = false;
    std::size_t m_indent = 0;
};

} // namespace authloupe
