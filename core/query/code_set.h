// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/text_matcher.h"

#include <string_view>
#include <vector>

namespace authloupe {

inline constexpr char32_t kLastCode = 0x10FFFF;

// The first character of a text that is not empty, taken off it. A byte that is no UTF-8 is a character of
// its own, U+DC80 to U+DCFF, which no valid text holds.
[[nodiscard]] char32_t takeCode(std::string_view& text) noexcept;

// Some characters, as ranges.
class CodeSet final {
public:
    struct Range {
        char32_t first, last; // both belong to it
    };

    [[nodiscard]] static CodeSet everything();

    void add(char32_t c) { add(c, c); }
    void add(char32_t first, char32_t last);
    void add(const CodeSet& other);
    // Adds what every member becomes by folding. Of ranges longer than some thousand, ASCII letters only.
    void addFolded(CaseFold fold);
    void invert();

    // In order, apart from each other.
    [[nodiscard]] const std::vector<Range>& ranges() const noexcept { return m_ranges; }
    [[nodiscard]] bool contains(char32_t c) const noexcept;

private:
    std::vector<Range> m_ranges;
};

} // namespace authloupe
