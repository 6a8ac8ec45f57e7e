// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/line_dress.h"

#include "base/ascii.h"
#include "maillog/body_cursor.h"

#include <algorithm>

namespace authloupe {

namespace {

enum class Odd : std::uint8_t { None, Blank, Invisible };

struct OddCharacter {
    Odd kind = Odd::None;
    std::size_t length = 0;
};

// Blanks and characters without a width that are not ASCII, in UTF-8.
OddCharacter oddCharacterAt(std::string_view text) noexcept
{
    const auto byte = [&](std::size_t at) {
        return at < text.size() ? static_cast<unsigned>(static_cast<unsigned char>(text[at])) : 0U;
    };
    const auto continues = [&](std::size_t at) { return (byte(at) & 0xC0U) == 0x80U; };
    if (byte(0) == 0xC2)
        return {byte(1) == 0xA0 ? Odd::Blank : byte(1) == 0xAD ? Odd::Invisible : Odd::None, 2};
    if (byte(0) == 0xD8)
        return {byte(1) == 0x9C ? Odd::Invisible : Odd::None, 2};
    if (!continues(1) || !continues(2))
        return {};
    const unsigned point = (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    if (byte(0) == 0xE2) {
        const bool blank = (point >= 0x2000 && point <= 0x200A) || point == 0x202F || point == 0x205F;
        const bool invisible = (point >= 0x200B && point <= 0x200F) || (point >= 0x202A && point <= 0x202E)
                               || (point >= 0x2060 && point <= 0x2069);
        return {blank ? Odd::Blank : invisible ? Odd::Invisible : Odd::None, 3};
    }
    if (byte(0) == 0xE3)
        return {point == 0x3000 ? Odd::Blank : Odd::None, 3};
    if (byte(0) == 0xEF)
        return {point == 0xFEFF ? Odd::Invisible : Odd::None, 3};
    return {};
}

// `- `, `* `, `+ `, `1. `, `12) ` or a bullet; without the blank behind it.
std::size_t listMarkerLength(std::string_view text) noexcept
{
    constexpr std::string_view kBullet = "\xE2\x80\xA2";
    std::size_t length = 0;
    if (text.starts_with(kBullet)) {
        length = kBullet.size();
    } else if (std::string_view("-*+").find(text.front()) != std::string_view::npos) {
        length = 1;
    } else {
        constexpr std::size_t kMostDigits = 4;
        while (length < kMostDigits && length < text.size() && ascii::isDigit(text[length]))
            ++length;
        if (length == 0 || length >= text.size() || (text[length] != '.' && text[length] != ')'))
            return 0;
        ++length;
    }
    return length < text.size() && text[length] == ' ' ? length : 0;
}

std::size_t skip(std::string_view line, bool& quoted, bool markers) noexcept
{
    constexpr std::size_t kMostParts = 64;
    quoted = false;
    std::size_t at = 0;
    for (std::size_t parts = 0; parts < kMostParts && at < line.size(); ++parts) {
        const std::string_view text = line.substr(at);
        if (const std::size_t blanks = std::min(text.find_first_not_of(" \t"), text.size())) {
            at += blanks;
        } else if (text.front() == '>' || text.front() == '|') {
            quoted = true;
            ++at;
        } else if (const OddCharacter odd = oddCharacterAt(text); odd.kind != Odd::None) {
            at += odd.length;
        } else if (markers && (text.front() == '\0' || text.front() == '`')) {
            at += std::min(text.find_first_not_of(text.front()), text.size());
        } else if (const std::size_t marker = markers ? listMarkerLength(text) : 0) {
            at += marker;
        } else {
            break;
        }
    }
    return at;
}

} // namespace

std::size_t quoteLength(std::string_view line, bool& quoted) noexcept
{
    return skip(line, quoted, false);
}

std::size_t dressLength(std::string_view line, bool& quoted) noexcept
{
    return skip(line, quoted, true);
}

std::size_t sameDressLength(std::string_view line, bool quoted, std::size_t indent) noexcept
{
    if (!quoted)
        return std::min({line.find_first_not_of(' '), line.size(), indent});
    std::size_t behind = 0; // the last mark and its blank
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '>' || line[at] == '|')
            behind = at + 1;
        else if (line[at] != ' ')
            break;
    }
    return behind != 0 && behind < line.size() && line[behind] == ' ' ? behind + 1 : behind;
}

bool hasOddCharacters(std::string_view text) noexcept
{
    return std::ranges::any_of(text, [](char c) { return c == '\0' || (c & 0x80) != 0; });
}

std::string plainText(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const OddCharacter odd = oddCharacterAt(text);
        if (odd.kind == Odd::Blank)
            plain += ' ';
        else if (odd.kind == Odd::None && text.front() != '\0')
            plain += text.front();
        text.remove_prefix(odd.kind == Odd::None ? 1 : odd.length);
    }
    return plain;
}

bool isBlankOrFence(std::string_view line, bool mayBeQuoted) noexcept
{
    bool quoted = false;
    const std::size_t quote = quoteLength(line, quoted);
    const std::string_view text = trimmedRight(
        line.substr(quoted && !mayBeQuoted ? std::min(line.find_first_not_of(" \t"), line.size()) : quote));
    return text.empty() || text.starts_with("```") || text.starts_with("~~~");
}

bool isHole(std::string_view line)
{
    return line.find('\0') != std::string_view::npos && trimmed(plainText(line)).empty();
}

std::size_t columnCount(std::string_view line) noexcept
{
    return static_cast<std::size_t>(std::ranges::count_if(line, [](char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace authloupe
