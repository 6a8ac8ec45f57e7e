// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/text_matcher.h"

#include "base/ascii.h"
#include "query/byte_masks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <limits>
#include <string>

namespace authloupe {

namespace {

// Most texts are short: where the first and the last byte of the pattern stand in them is seen at once. In
// longer ones, Horspool's search: looks at the last byte of the window first and skips by it, so most texts
// cost a few steps.
class AsciiMatcher final : public TextMatcher {
public:
    explicit AsciiMatcher(std::string_view pattern)
        : m_pattern(ascii::lower(pattern)),
          m_first(pattern.empty() ? '\0' : pattern.front()),
          m_last(pattern.empty() ? '\0' : pattern.back())
    {
        const auto skip = [](std::size_t distance) {
            constexpr std::size_t kMostSkipped = std::numeric_limits<std::uint8_t>::max();
            return static_cast<std::uint8_t>(std::min(distance, kMostSkipped));
        };
        m_skip.fill(skip(m_pattern.size()));
        for (std::size_t i = 0; i + 1 < m_pattern.size(); ++i) {
            const auto c = static_cast<unsigned char>(m_pattern[i]);
            m_skip[c] = skip(m_pattern.size() - 1 - i);
            if (c >= 'a' && c <= 'z')
                m_skip[c - 'a' + 'A'] = m_skip[c];
        }
    }

    bool matches(std::string_view text) const override
    {
        const std::size_t size = m_pattern.size();
        if (size == 0)
            return true;
        if (text.size() <= ByteMasks::kMostBytes)
            return isInShort(text);
        for (std::size_t end = size; end <= text.size();) {
            const char last = text[end - 1];
            if (ascii::lower(last) == m_pattern[size - 1] && equalsPattern(text.substr(end - size, size - 1)))
                return true;
            end += m_skip[static_cast<unsigned char>(last)];
        }
        return false;
    }

private:
    // Places where both ends of the pattern fit are few.
    [[nodiscard]] bool isInShort(std::string_view text) const
    {
        const std::size_t size = m_pattern.size();
        if (size > text.size())
            return false;
        const ByteMasks masks = ByteMasks::of(text, m_first, m_last);
        for (std::uint64_t places = masks.first & masks.last >> (size - 1); places != 0; places &= places - 1)
            if (equalsPattern(text.substr(static_cast<std::size_t>(std::countr_zero(places)), size - 1)))
                return true;
        return false;
    }

    [[nodiscard]] bool equalsPattern(std::string_view window) const
    {
        for (std::size_t i = 0; i < window.size(); ++i)
            if (ascii::lower(window[i]) != m_pattern[i])
                return false;
        return true;
    }

    std::string m_pattern; // lower case
    SoughtByte m_first, m_last;
    std::array<std::uint8_t, 256> m_skip{}; // never 0; by the byte as it stands in the text
};

} // namespace

char32_t foldAsciiCase(char32_t c) noexcept
{
    return c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c;
}

std::unique_ptr<TextMatcher> MatcherFactory::makeContains(std::string_view text) const
{
    return m_make ? m_make(text) : makeAsciiMatcher(text);
}

std::unique_ptr<TextMatcher> makeAsciiMatcher(std::string_view pattern)
{
    return std::make_unique<AsciiMatcher>(pattern);
}

} // namespace authloupe
