// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/entry_prefix.h"
#include "maillog/event.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// A physical line that waits for the rest of its entry. The first one of an entry lacks its stamp.
struct PendingLine {
    std::string text;
    std::uint64_t offset = 0;
    std::uint32_t number = 0;
    std::size_t dress = 0;   // bytes at the front of `text` that are not the log's
    std::size_t columns = 0; // of the whole line as it stood
};

// `)` for `(` and so on for the brackets that open; other characters as they are.
[[nodiscard]] char mirroredBracket(char c) noexcept;

// Puts a wrapped entry together again: with a blank where the wrap fell on one, without where it fell inside
// a word, and with brackets moved back that a right-to-left document carried to the front of a line. Where
// both seams make sense the widths decide: a terminal breaks at one column, and a line shorter than that
// broke at a blank. Characters from web pages are made plain only where nothing makes sense as it stands.
class EntryJoiner final {
public:
    // LogShape::wrapColumn.
    void setWrapColumn(std::size_t column) noexcept { m_wrapColumn = column; }

    // Reads as many of the lines as make sense together, the first one at least, into `event`, whose views
    // live until the next call. `prefix` is that of the first line, and becomes that of the entry. Returns
    // how many lines that took; the others belong to no entry.
    [[nodiscard]] std::size_t read(const std::vector<PendingLine>& lines, std::size_t count,
                                   PrefixReader& prefixes, EntryPrefix& prefix, Event& event);
    // The same for an entry with a native stamp.
    [[nodiscard]] std::size_t read(const std::vector<PendingLine>& lines, std::size_t count, Event& event);

    // What was read last, behind its first stamp.
    [[nodiscard]] std::string_view text() const noexcept { return m_text; }

private:
    enum class Seam : std::uint8_t { Column, Blank, Nothing };
    enum class Form : std::uint8_t { AsWritten, Mended, Plain };
    struct Manner {
        std::size_t taken = 1;
        Seam seam = Seam::Blank;
        Form form = Form::AsWritten;
    };
    void join(const std::vector<PendingLine>& lines, const Manner& manner);
    [[nodiscard]] bool tryManner(const std::vector<PendingLine>& lines, const Manner& manner,
                                 PrefixReader& prefixes, EntryPrefix& prefix, Event& event);

    std::string m_text;
    std::size_t m_wrapColumn = 0;
};

} // namespace authloupe
