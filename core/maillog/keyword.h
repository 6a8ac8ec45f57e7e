// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

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
    const auto same = [text](auto zero) {
        using Word = decltype(zero);
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

namespace detail {

// The next place at or behind `at` in [at, end) where the first two bytes of K stand, `end` if there is none.
// Sixteen places at a time: what is searched stands within a few dozen bytes, and a call of memchr for each
// blank on the way costs more than all of them here.
template<Keyword K>
[[nodiscard]] inline const char* nextFront(const char* at, const char* end) noexcept
{
    static_assert(K.size() >= 2 && (K.text[0] < 'a' || K.text[0] > 'z'));
#if defined(__SSE2__)
    constexpr bool letter = K.text[1] >= 'a' && K.text[1] <= 'z';
    const __m128i first = _mm_set1_epi8(K.text[0]);
    const __m128i second = _mm_set1_epi8(K.text[1]);
    const __m128i caseMask = _mm_set1_epi8(letter ? 0x20 : 0);
    for (; end - at > 16; at += 16) {
        __m128i here;
        __m128i behind;
        std::memcpy(&here, at, sizeof here);
        std::memcpy(&behind, at + 1, sizeof behind);
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(here, first),
                                           _mm_cmpeq_epi8(_mm_or_si128(behind, caseMask), second));
        if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(both)); mask != 0)
            return at + std::countr_zero(mask);
    }
#endif
    while (at != end && *at != K.text[0])
        ++at;
    return at;
}

} // namespace detail

// Where the first, or the last, occurrence begins; npos when there is none. The first byte of K must not be a
// letter.
template<Keyword K>
[[nodiscard]] inline std::size_t findWords(std::string_view text) noexcept
{
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    for (const char* at = detail::nextFront<K>(begin, end); at != end; at = detail::nextFront<K>(at + 1, end))
        if (startsWith<K>({at, static_cast<std::size_t>(end - at)}))
            return static_cast<std::size_t>(at - begin);
    return std::string_view::npos;
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
