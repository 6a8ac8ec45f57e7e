// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/event.h"

#include <cstdint>
#include <string>
#include <vector>

namespace authloupe {

// A physical line that waits for the rest of its entry. The first one of an entry lacks its stamp.
struct PendingLine {
    std::string text;
    std::uint64_t offset = 0;
    std::uint32_t number = 0;
};

// `)` for `(` and so on for the brackets that open; other characters as they are.
[[nodiscard]] char mirroredBracket(char c) noexcept;

// Puts a wrapped entry together again: with a blank where the wrap fell on one, without where it fell inside
// a word, and with brackets moved back that a right-to-left document carried to the front of a line.
class EntryJoiner final {
public:
    // Reads as many of the lines as make sense together, the first one at least, into `event`, whose views
    // live until the next call. Returns how many lines that took; the others belong to no entry.
    [[nodiscard]] std::size_t read(const std::vector<PendingLine>& lines, std::size_t count, Event& event);

private:
    enum class Seam : std::uint8_t { Blank, Nothing };
    [[nodiscard]] bool tryJoin(const std::vector<PendingLine>& lines, std::size_t count, Seam seam, bool mend,
                               Event& event);

    std::string m_text;
};

} // namespace authloupe
