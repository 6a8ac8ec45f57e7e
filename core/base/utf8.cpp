// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <cstdint>

namespace authloupe {

namespace {

// What the first byte of a sequence says: how many bytes follow, and the range of the first of these, which
// rules out overlong forms, surrogates and numbers above U+10FFFF (Unicode 15, table 3-7).
struct Lead {
    std::size_t following = 0; // 0: cannot begin a sequence
    std::uint8_t least = 0x80, greatest = 0xBF;
};

constexpr Lead leadOf(std::uint8_t byte) noexcept
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {1};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {2, static_cast<std::uint8_t>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<std::uint8_t>(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {3, static_cast<std::uint8_t>(byte == 0xF0 ? 0x90 : 0x80),
                static_cast<std::uint8_t>(byte == 0xF4 ? 0x8F : 0xBF)};
    return {};
}

} // namespace

CodePoint firstCodePoint(std::string_view text) noexcept
{
    const auto byteAt = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t first = byteAt(0);
    if (first < 0x80)
        return {first, 1, true};

    Lead lead = leadOf(first);
    char32_t value = first & (0x3FU >> lead.following);
    for (std::size_t i = 1; i <= lead.following; ++i) {
        if (i == text.size() || byteAt(i) < lead.least || byteAt(i) > lead.greatest)
            return {kReplacementCharacter, i, false};
        value = value << 6 | (byteAt(i) & 0x3FU);
        lead.least = 0x80;
        lead.greatest = 0xBF;
    }
    return lead.following == 0 ? CodePoint{} : CodePoint{value, lead.following + 1, true};
}

void appendUtf8(std::string& out, char32_t value)
{
    const auto append = [&out](char32_t byte) { out += static_cast<char>(static_cast<std::uint8_t>(byte)); };
    const auto appendTail = [&](unsigned shift) { append(0x80 | (value >> shift & 0x3F)); };
    if (value < 0x80) {
        append(value);
    } else if (value < 0x800) {
        append(0xC0 | value >> 6);
        appendTail(0);
    } else if (value < 0x10000) {
        append(0xE0 | value >> 12);
        appendTail(6);
        appendTail(0);
    } else {
        append(0xF0 | value >> 18);
        appendTail(12);
        appendTail(6);
        appendTail(0);
    }
}

} // namespace authloupe
