// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ascii.h"

#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace authloupe {

// One byte to be found; of a letter, either case.
struct SoughtByte {
    std::uint8_t value = 0; // of a letter the small one
    std::uint8_t fold = 0;  // bits that do not count

    explicit SoughtByte(char c) noexcept
        : value(static_cast<std::uint8_t>(ascii::lower(c))),
          fold(ascii::isLetter(c) ? 0x20 : 0)
    {}
};

// Where two bytes stand in a text of up to 64: bit i is byte i. Reads nothing outside of the text: what is no
// whole word is read together with some of what stands before it.
struct ByteMasks {
    static constexpr std::size_t kMostBytes = 64;

    std::uint64_t first = 0, last = 0;

    // The same without wide registers.
    [[nodiscard]] static ByteMasks plain(std::string_view text, SoughtByte first, SoughtByte last) noexcept
    {
        ByteMasks masks;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const auto byte = static_cast<std::uint8_t>(text[i]);
            masks.first |= std::uint64_t{(byte | first.fold) == first.value} << i;
            masks.last |= std::uint64_t{(byte | last.fold) == last.value} << i;
        }
        return masks;
    }

#if defined(__SSE2__)
    [[nodiscard]] static ByteMasks of(std::string_view text, SoughtByte first, SoughtByte last) noexcept
    {
        const char* const begin = text.data();
        const std::size_t size = text.size();
        ByteMasks masks;
        if (size >= 16) {
            for (std::size_t at = 0; at + 16 < size; at += 16)
                masks.add(load(begin + at), at, first, last);
            masks.add(load(begin + size - 16), size - 16, first, last);
            return masks;
        }
        if (size < 8)
            return size < 4 ? plain(text, first, last) : ofWords<std::uint32_t>(text, first, last);
        return ofWords<std::uint64_t>(text, first, last);
    }

private:
    [[nodiscard]] static __m128i load(const char* bytes) noexcept
    {
        __m128i block;
        std::memcpy(&block, bytes, sizeof block);
        return block;
    }

    [[nodiscard]] static std::uint64_t maskOf(__m128i block, SoughtByte sought) noexcept
    {
        const __m128i folded = _mm_or_si128(block, _mm_set1_epi8(static_cast<char>(sought.fold)));
        const __m128i equal = _mm_cmpeq_epi8(folded, _mm_set1_epi8(static_cast<char>(sought.value)));
        return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(equal)));
    }

    void add(__m128i block, std::size_t at, SoughtByte sought, SoughtByte other) noexcept
    {
        first |= maskOf(block, sought) << at;
        last |= maskOf(block, other) << at;
    }

    // A text of one word to two: the first and the last one, side by side.
    template<class Word>
    [[nodiscard]] static ByteMasks ofWords(std::string_view text, SoughtByte first, SoughtByte last) noexcept
    {
        Word front = 0;
        Word back = 0;
        std::memcpy(&front, text.data(), sizeof front);
        std::memcpy(&back, text.data() + text.size() - sizeof back, sizeof back);
        const __m128i block = _mm_set_epi64x(static_cast<long long>(back), static_cast<long long>(front));
        const std::size_t shift = text.size() - sizeof(Word);
        const auto join = [shift](std::uint64_t bits) {
            constexpr std::uint64_t kOfWord = (1U << sizeof(Word)) - 1;
            return (bits & kOfWord) | (bits >> 8 & kOfWord) << shift;
        };
        ByteMasks masks;
        masks.first = join(maskOf(block, first));
        masks.last = join(maskOf(block, last));
        return masks;
    }
#else
    [[nodiscard]] static ByteMasks of(std::string_view text, SoughtByte first, SoughtByte last) noexcept
    {
        return plain(text, first, last);
    }
#endif
};

} // namespace authloupe
