// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace authloupe {

// Takes an entry's body apart from the left. Keywords match without regard to ASCII case (`New smtp`, `Interface`).
class BodyCursor final {
public:
    explicit BodyCursor(std::string_view body) noexcept : m_rest(body) {}

    [[nodiscard]] std::string_view rest() const noexcept { return m_rest; }
    [[nodiscard]] bool atEnd() const noexcept { return m_rest.empty(); }

    // `lower` must be in lower case. Nothing is taken when it does not match.
    [[nodiscard]] bool take(std::string_view lower) noexcept
    {
        if (!startsWith(m_rest, lower))
            return false;
        m_rest.remove_prefix(lower.size());
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
    // At least one digit; false without taking anything when there is none or the number does not fit 64 bits.
    [[nodiscard]] bool takeNumber(std::uint64_t& number) noexcept
    {
        std::uint64_t value = 0;
        std::size_t digits = 0;
        for (; digits < m_rest.size(); ++digits) {
            const auto digit = static_cast<unsigned>(static_cast<unsigned char>(m_rest[digits])) - unsigned{'0'};
            if (digit > 9)
                break;
            if (digits >= 19 && value > (~std::uint64_t{0} - digit) / 10)
                return false;
            value = value * 10 + digit;
        }
        if (digits == 0)
            return false;
        number = value;
        m_rest.remove_prefix(digits);
        return true;
    }
    // Everything up to the next blank or the end; may be empty.
    [[nodiscard]] std::string_view takeWord() noexcept
    {
        const std::string_view word = m_rest.substr(0, m_rest.find(' '));
        m_rest.remove_prefix(word.size());
        return word;
    }

    [[nodiscard]] static bool startsWith(std::string_view text, std::string_view lower) noexcept
    {
        if (text.size() < lower.size())
            return false;
        for (std::size_t i = 0; i < lower.size(); ++i)
            if (toLower(text[i]) != lower[i])
                return false;
        return true;
    }
    [[nodiscard]] static char toLower(char c) noexcept
    {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    }

private:
    std::string_view m_rest;
};

[[nodiscard]] inline std::string_view trimmedRight(std::string_view text) noexcept
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

[[nodiscard]] inline std::string_view trimmed(std::string_view text) noexcept
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    return trimmedRight(text);
}

} // namespace authloupe
