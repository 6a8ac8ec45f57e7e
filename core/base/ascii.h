// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

// What kind of byte one is, whatever the locale. Every byte of 128 and above is none of them and stays as it
// is.
namespace authloupe::ascii {

[[nodiscard]] constexpr bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool isLetter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

[[nodiscard]] constexpr bool isLetterOrDigit(char c) noexcept
{
    return isLetter(c) || isDigit(c);
}

[[nodiscard]] constexpr char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

// No byte of 128 or above. Most texts of a log are a few words long: eight bytes at once, the last ones
// together with some before them.
[[nodiscard]] inline bool isAscii(std::string_view text) noexcept
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080U;
    const auto wordAt = [&text](std::size_t at) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        return word;
    };
    const std::size_t size = text.size();
    if (size >= sizeof kHighBits) {
        std::uint64_t bits = wordAt(size - sizeof kHighBits);
        for (std::size_t at = 0; at + sizeof kHighBits < size; at += sizeof kHighBits)
            bits |= wordAt(at);
        return (bits & kHighBits) == 0;
    }
    unsigned bits = 0;
    for (const char c : text)
        bits |= static_cast<unsigned char>(c);
    return bits < 0x80;
}

[[nodiscard]] inline std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return lower(c); });
    return result;
}

// The same in memory that is kept for the next text; valid until then.
inline std::string_view loweredInto(std::string& buffer, std::string_view text)
{
    buffer.resize(text.size());
    std::ranges::transform(text, buffer.begin(), [](char c) { return lower(c); });
    return buffer;
}

[[nodiscard]] constexpr bool sameButCase(std::string_view a, std::string_view b) noexcept
{
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

// 0 to 15; empty for what is no hexadecimal digit.
[[nodiscard]] constexpr std::optional<std::uint8_t> hexDigit(char c) noexcept
{
    const char small = lower(c);
    if (isDigit(c))
        return static_cast<std::uint8_t>(c - '0');
    if (small >= 'a' && small <= 'f')
        return static_cast<std::uint8_t>(small - 'a' + 10);
    return std::nullopt;
}

} // namespace authloupe::ascii
