// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace authloupe {

// Words of the log as a template argument, in lower case: compared eight bytes at a time, without regard to
// ASCII case.
template<std::size_t Size>
struct Keyword {
    char text[Size]{};
    consteval Keyword(const char (&literal)[Size]) { std::copy_n(literal, Size, text); }
    [[nodiscard]] static constexpr std::size_t size() noexcept { return Size - 1; }
};

namespace detail {

template<class Word>
[[nodiscard]] constexpr Word packed(const char* text, bool caseMask) noexcept
{
    Word word = 0;
    for (std::size_t i = 0; i < sizeof(Word); ++i) {
        const bool letter = text[i] >= 'a' && text[i] <= 'z';
        const auto byte = static_cast<unsigned char>(caseMask ? (letter ? 0x20 : 0) : text[i]);
        word = static_cast<Word>(word | static_cast<Word>(static_cast<Word>(byte) << (8 * i)));
    }
    return word;
}

template<Keyword K, std::size_t At>
[[nodiscard]] inline bool matchesFrom(const char* text) noexcept
{
    constexpr std::size_t left = K.size() - At;
    const auto same = [text]<class Word>(Word) {
        constexpr auto wanted = packed<Word>(K.text + At, false);
        constexpr auto mask = packed<Word>(K.text + At, true);
        Word word = 0;
        std::memcpy(&word, text + At, sizeof word);
        return static_cast<Word>(word | mask) == wanted;
    };
    if constexpr (left == 0)
        return true;
    else if constexpr (left >= 8)
        return same(std::uint64_t{}) && matchesFrom<K, At + 8>(text);
    else if constexpr (left >= 4)
        return same(std::uint32_t{}) && matchesFrom<K, At + 4>(text);
    else if constexpr (left >= 2)
        return same(std::uint16_t{}) && matchesFrom<K, At + 2>(text);
    else
        return same(std::uint8_t{});
}

} // namespace detail

// Little-endian words, as on every machine this runs on.
template<Keyword K>
[[nodiscard]] inline bool startsWith(std::string_view text) noexcept
{
    return text.size() >= K.size() && detail::matchesFrom<K, 0>(text.data());
}

template<Keyword K>
[[nodiscard]] inline bool endsWith(std::string_view text) noexcept
{
    return text.size() >= K.size() && detail::matchesFrom<K, 0>(text.data() + (text.size() - K.size()));
}

// Where the first, or the last, occurrence begins; npos when there is none. Looks at every place that has the
// first byte of K, which must not be a letter.
template<Keyword K>
[[nodiscard]] inline std::size_t findWords(std::string_view text) noexcept
{
    static_assert(K.text[0] < 'a' || K.text[0] > 'z');
    std::size_t at = text.find(K.text[0]);
    while (at != std::string_view::npos && !startsWith<K>(text.substr(at)))
        at = text.find(K.text[0], at + 1);
    return at;
}
template<Keyword K>
[[nodiscard]] inline std::size_t findLastWords(std::string_view text) noexcept
{
    static_assert(K.text[0] < 'a' || K.text[0] > 'z');
    std::size_t at = text.rfind(K.text[0]);
    while (at != std::string_view::npos && !startsWith<K>(text.substr(at)))
        at = at == 0 ? std::string_view::npos : text.rfind(K.text[0], at - 1);
    return at;
}

} // namespace authloupe
