// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/entry_prefix.h"
#include "maillog/log_shape.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace authloupe {

// The first line of an entry, as far as it can be told from that line alone.
struct EntryOpening {
    EntryPrefix prefix;
    std::string_view text;  // behind the first stamp; valid until the next call and as long as the line
    std::size_t indent = 0; // bytes in front of the entry
    bool quoted = false;    // in e-mail
};

// Tells which lines begin an entry.
class EntryOpener final {
public:
    // Enough of a line to see whether it begins an entry.
    static constexpr std::size_t kLookAhead = 64;

    void setShape(LogShape shape) noexcept { m_shape = shape; }
    void setYearReference(const YearReference& reference) noexcept { m_prefixes.setYearReference(reference); }
    [[nodiscard]] PrefixReader& prefixes() noexcept { return m_prefixes; }

    // Whether an entry begins at the front of `text`, whatever stands before it: readers of different parts
    // of a file agree on such places. `text` is the line, cut behind kLookAhead bytes or more; what follows
    // its line end does not matter.
    [[nodiscard]] bool opensAnywhere(std::string_view text) noexcept;
    // The opening of a line for which that is so.
    [[nodiscard]] EntryOpening openingOf(std::string_view line) noexcept;

    // Openings with something in front of them (quotation marks, indents, brackets of right-to-left damage)
    // or with odd characters inside, which only count outside of quoted text: the reader decides.
    // `levelOpens`: a level without a stamp begins an entry as well.
    [[nodiscard]] std::optional<EntryOpening> dressedOpeningOf(std::string_view line, bool levelOpens);

private:
    [[nodiscard]] bool openAt(std::string_view text, bool levelOpens, EntryOpening& opening);

    PrefixReader m_prefixes;
    LogShape m_shape;
    std::string m_plain;  // a line in plain characters
    std::string m_mended; // a line whose brackets are back in their place
};

// A level, at the very front of `text`.
[[nodiscard]] bool beginsWithLevel(std::string_view text) noexcept;
// Words with which bodies of mail logs begin, such as `ICID 5 `.
[[nodiscard]] bool beginsLikeBody(std::string_view text) noexcept;

} // namespace authloupe
