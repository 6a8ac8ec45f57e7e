// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ascii.h"
#include "maillog/byte_search.h"
#include "maillog/keyword.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace authloupe {

// Takes an entry's body apart from the left. Keywords match without regard to ASCII case (`New smtp`,
// `Interface`).
class BodyCursor final {
public:
    explicit BodyCursor(std::string_view body) noexcept : m_rest(body) {}

    [[nodiscard]] std::string_view rest() const noexcept { return m_rest; }
    [[nodiscard]] bool atEnd() const noexcept { return m_rest.empty(); }

    // Nothing is taken when it does not match. The keyword is in lower case.
    template<Keyword K>
    [[nodiscard]] bool take() noexcept
    {
        if (!authloupe::startsWith<K>(m_rest))
            return false;
        m_rest.remove_prefix(K.size());
        return true;
    }
    [[nodiscard]] bool takeChar(char c) noexcept
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void skipBlanks() noexcept
    {
        while (!m_rest.empty() && m_rest.front() == ' ')
            m_rest.remove_prefix(1);
    }
    // At least one digit; false without taking anything when there is none or the number does not fit 64
    // bits.
    [[nodiscard]] bool takeNumber(std::uint64_t& number) noexcept
    {
        Digits digits = leadingDigits(m_rest);
        if (digits.count == kAtOnce && m_rest.size() > kAtOnce && ascii::isDigit(m_rest[kAtOnce]))
            digits = manyDigits(m_rest, digits.value);
        if (digits.count == 0)
            return false;
        number = digits.value;
        m_rest.remove_prefix(digits.count);
        return true;
    }
    // Everything up to the next blank or the end; may be empty.
    [[nodiscard]] std::string_view takeWord() noexcept
    {
        const std::string_view word = m_rest.substr(0, findByte(m_rest, ' '));
        m_rest.remove_prefix(word.size());
        return word;
    }

private:
    struct Digits {
        std::uint64_t value = 0;
        std::size_t count = 0; // 0: there are none, or they do not fit
    };
    static constexpr std::size_t kAtOnce = 8;

    // Up to kAtOnce digits at the front.
    [[nodiscard]] static Digits leadingDigits(std::string_view text) noexcept
    {
        std::uint64_t word = ~std::uint64_t{0};
        if (text.size() >= sizeof word)
            std::memcpy(&word, text.data(), sizeof word);
        else
            std::memcpy(&word, text.data(), text.size());
        const std::uint64_t digits = word ^ 0x3030303030303030ULL;
        // The high bit of every byte that is no digit.
        const std::uint64_t others = ((digits + 0x7676767676767676ULL) | digits) & 0x8080808080808080ULL;
        const std::size_t count =
            others == 0 ? kAtOnce : static_cast<std::size_t>(std::countr_zero(others)) / 8;
        if (count == 0)
            return {};
        std::uint64_t value = digits << (8 * (kAtOnce - count)); // leading zeros in front
        value = (value * 10 + (value >> 8U)) & 0x00FF00FF00FF00FFULL;
        value = (value * 100 + (value >> 16U)) & 0x0000FFFF0000FFFFULL;
        return {(value * 10000 + (value >> 32U)) & 0xFFFFFFFFULL, count};
    }

    // More than kAtOnce; `value` is that of the first ones.
    [[nodiscard]] static Digits manyDigits(std::string_view text, std::uint64_t value) noexcept
    {
        std::size_t count = kAtOnce;
        for (; count < text.size() && ascii::isDigit(text[count]); ++count) {
            const auto digit = static_cast<unsigned>(text[count] - '0');
            if (value > (~std::uint64_t{0} - digit) / 10)
                return {};
            value = value * 10 + digit;
        }
        return {value, count};
    }

    std::string_view m_rest;
};

// Most texts need no trimming: the first comparison tells.
[[nodiscard]] inline std::string_view trimmedRight(std::string_view text) noexcept
{
    const auto isEnd = [](char c) { return c <= ' ' && (c == ' ' || c == '\t' || c == '\r'); };
    while (!text.empty() && isEnd(text.back()))
        text.remove_suffix(1);
    return text;
}

[[nodiscard]] inline std::string_view trimmed(std::string_view text) noexcept
{
    const auto isFront = [](char c) { return c <= ' ' && (c == ' ' || c == '\t'); };
    while (!text.empty() && isFront(text.front()))
        text.remove_prefix(1);
    return trimmedRight(text);
}

} // namespace authloupe
