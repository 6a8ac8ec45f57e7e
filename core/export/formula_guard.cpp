// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/formula_guard.h"

#include "base/ascii.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace authloupe {

namespace {

struct Range {
    char32_t first, last;
};

// White space, control and invisible characters outside ASCII, by code point.
constexpr std::array kInvisible{
    Range{0x0080, 0x00A0},   // C1 controls, no-break space
    Range{0x00AD, 0x00AD},   // soft hyphen
    Range{0x034F, 0x034F},   // combining grapheme joiner
    Range{0x061C, 0x061C},   // Arabic letter mark
    Range{0x115F, 0x1160},   // Hangul fillers
    Range{0x1680, 0x1680},   // Ogham space
    Range{0x17B4, 0x17B5},   // Khmer inherent vowels
    Range{0x180B, 0x180F},   // Mongolian selectors and separator
    Range{0x2000, 0x200F},   // spaces, zero width, marks
    Range{0x2028, 0x202F},   // separators, embeddings, narrow no-break space
    Range{0x205F, 0x206F},   // mathematical space, joiners, isolates
    Range{0x2800, 0x2800},   // empty Braille pattern
    Range{0x3000, 0x3000},   // ideographic space
    Range{0x3164, 0x3164},   // Hangul filler
    Range{0xFE00, 0xFE0F},   // variation selectors
    Range{0xFEFF, 0xFEFF},   // byte order mark
    Range{0xFFA0, 0xFFA0},   // half-width Hangul filler
    Range{0xFFF0, 0xFFFD},   // specials, replacement character
    Range{0xE0000, 0xE0FFF}, // tags, more variation selectors
};

bool isLookedPast(char32_t c) noexcept
{
    constexpr std::u32string_view kQuotesAndSeparators = U"\"',;";
    if (c < 0x80)
        return c <= ' ' || c == 0x7F || kQuotesAndSeparators.find(c) != std::u32string_view::npos;
    return std::ranges::any_of(kInvisible,
                               [c](const Range& range) { return c >= range.first && c <= range.last; });
}

bool startsFormula(char32_t c) noexcept
{
    constexpr std::u32string_view kStarts = U"=+-@|\uFF1D\uFF0B\uFF0D\uFF20\uFF5C";
    return kStarts.find(c) != std::u32string_view::npos;
}

} // namespace

FormulaRisk formulaRisk(std::string_view text) noexcept
{
    if (text.empty() || ascii::isLetterOrDigit(text.front()))
        return FormulaRisk::None;
    if (text.front() == '\'')
        return FormulaRisk::Apostrophe;
    constexpr std::string_view kRiskyAsFirst("\t\r\n\0", 4);
    if (kRiskyAsFirst.find(text.front()) != std::string_view::npos)
        return FormulaRisk::Formula;
    while (!text.empty()) {
        const CodePoint next = firstCodePoint(text);
        if (startsFormula(next.value))
            return FormulaRisk::Formula;
        if (!isLookedPast(next.value))
            return FormulaRisk::None;
        text.remove_prefix(next.bytes);
    }
    return FormulaRisk::None;
}

} // namespace authloupe
