// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ipv4.h"

#include "base/ascii.h"

#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace authloupe {

std::optional<std::uint32_t> parseIpv4Plainly(std::string_view text) noexcept
{
    std::uint32_t number = 0;
    unsigned octet = 0;
    unsigned digits = 0;
    unsigned dots = 0;
    for (const char c : text) {
        if (ascii::isDigit(c)) {
            if (digits != 0 && octet == 0) // a leading zero
                return std::nullopt;
            octet = octet * 10 + static_cast<unsigned>(c - '0');
            if (++digits > 3 || octet > 255)
                return std::nullopt;
            continue;
        }
        if (c != '.' || digits == 0 || ++dots > 3)
            return std::nullopt;
        number = number << 8 | octet;
        octet = digits = 0;
    }
    return digits != 0 && dots == 3 ? std::optional(number << 8 | octet) : std::nullopt;
}

#if defined(__SSE2__)

// A log names a million addresses, whose octets have one digit, two or three as it comes: branches on that
// would be guessed wrongly several times an address, so there are none.
std::optional<std::uint32_t> parseIpv4(std::string_view text) noexcept
{
    constexpr std::size_t kShortest = 8; // of those that are read in words
    constexpr std::size_t kLongest = 15;
    constexpr std::size_t kBefore = 4; // an octet is the end of a word of four bytes
    const std::size_t size = text.size();
    if (size < kShortest || size > kLongest)
        return parseIpv4Plainly(text);

    alignas(16) std::array<char, 32> buffer{};
    std::memcpy(&buffer[kBefore], text.data(), kShortest);
    std::memcpy(&buffer[kBefore + size - kShortest], text.data() + size - kShortest, kShortest);
    __m128i bytes;
    std::memcpy(&bytes, &buffer[kBefore], sizeof bytes);
    const __m128i values = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
    const __m128i digits = _mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values);
    const auto digitMask = static_cast<unsigned>(_mm_movemask_epi8(digits));
    auto dots = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('.'))));
    const unsigned all = (1U << size) - 1;
    if (((digitMask | dots) & all) != all || std::popcount(dots) != 3)
        return std::nullopt;

    std::uint32_t number = 0;
    unsigned begin = 0;
    unsigned wrong = 0;
    dots |= 1U << size; // the last octet ends there
    for (int octet = 0; octet < 4; ++octet) {
        const auto end = static_cast<unsigned>(std::countr_zero(dots));
        dots &= dots - 1;
        const unsigned length = end - begin;
        std::uint32_t word = 0;
        std::memcpy(&word, &buffer[kBefore + end - sizeof word], sizeof word);
        const unsigned before = 8 * (4 - length) & 31U; // bits that belong to what stands before
        const std::uint32_t own = ((word >> before) << before) - ((0x3030'3030U >> before) << before);
        const std::uint32_t value = (own >> 24) + 10 * (own >> 16 & 0xFU) + 100 * (own >> 8 & 0xFU);
        const bool leadingZero = length > 1 && buffer[kBefore + begin] == '0';
        wrong |= static_cast<unsigned>(length - 1 > 2) | static_cast<unsigned>(value > 255)
                 | static_cast<unsigned>(leadingZero);
        number = number << 8 | (value & 0xFFU);
        begin = end + 1;
    }
    return wrong == 0 ? std::optional(number) : std::nullopt;
}

#else

std::optional<std::uint32_t> parseIpv4(std::string_view text) noexcept
{
    return parseIpv4Plainly(text);
}

#endif

} // namespace authloupe
