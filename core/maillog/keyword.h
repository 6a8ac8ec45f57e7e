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

} // namespace authloupe
