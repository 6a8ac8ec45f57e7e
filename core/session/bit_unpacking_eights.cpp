// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bit_unpacking.h"

#include "base/wide_registers.h"

#include <array>

namespace authloupe {

// Eight codes of w bits take w bytes, so each eight begin at a byte.

#if defined(__x86_64__)

namespace {

std::uint64_t eightBytes(const std::byte* from) noexcept
{
    std::uint64_t word;
    std::memcpy(&word, from, sizeof word);
    return word;
}

// Width 1 to 7. No sum of base and code is more than a byte holds, so none carries into its neighbour.
AUTHLOUPE_WIDE void unpackWide(const PackedBits& bits, std::uint8_t* values, std::size_t eights) noexcept
{
    const std::uint64_t places = inEachPart(static_cast<std::uint8_t>(bits.mask));
    const std::uint64_t bases = inEachPart(static_cast<std::uint8_t>(bits.base));
    const std::byte* from = bits.codes;
    for (std::size_t i = 0; i < eights; ++i, from += bits.width) {
        const std::uint64_t word = _pdep_u64(eightBytes(from), places) + bases;
        std::memcpy(values + i * 8, &word, sizeof word);
    }
}

// Width 1 to 15.
AUTHLOUPE_WIDE void unpackWide(const PackedBits& bits, std::uint16_t* values, std::size_t eights) noexcept
{
    const std::uint64_t places = inEachPart(static_cast<std::uint16_t>(bits.mask));
    const std::uint64_t bases = inEachPart(static_cast<std::uint16_t>(bits.base));
    const std::size_t half = bits.width / 2;
    const unsigned rest = bits.width % 2 * 4;
    const std::byte* from = bits.codes;
    for (std::size_t i = 0; i < eights; ++i, from += bits.width) {
        const std::array<std::uint64_t, 2> words{_pdep_u64(eightBytes(from), places) + bases,
                                                 _pdep_u64(eightBytes(from + half) >> rest, places) + bases};
        std::memcpy(values + i * 8, words.data(), sizeof words);
    }
}

// Where each of eight codes of up to 25 bits stands: the first four in sixteen bytes from the begin on, the
// others in sixteen bytes from its middle on.
struct EightPlaces {
    alignas(32) std::array<std::uint8_t, 32> bytes; // four that hold it
    alignas(32) std::array<std::uint32_t, 8> shifts;

    explicit EightPlaces(std::uint32_t width) noexcept
    {
        for (std::uint32_t i = 0; i < 8; ++i) {
            const std::uint32_t bit = i % 4 * width + (i < 4 ? 0 : width % 2 * 4);
            shifts[i] = bit % 8;
            for (std::uint32_t byte = 0; byte < 4; ++byte)
                bytes[i * 4 + byte] = static_cast<std::uint8_t>(bit / 8 + byte);
        }
    }
};

// use(eight codes, their number) for all of them.
template<class Use>
AUTHLOUPE_WIDE inline void forEights(const PackedBits& bits, std::size_t eights, const Use& use) noexcept
{
    const EightPlaces places(bits.width);
    const __m256i bytes = _mm256_load_si256(reinterpret_cast<const __m256i*>(places.bytes.data()));
    const __m256i shifts = _mm256_load_si256(reinterpret_cast<const __m256i*>(places.shifts.data()));
    const __m256i mask = _mm256_set1_epi32(static_cast<int>(bits.mask));
    const std::size_t half = bits.width / 2;
    const std::byte* from = bits.codes;
    for (std::size_t i = 0; i < eights; ++i, from += bits.width) {
        const __m128i front = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
        const __m128i back = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + half));
        const __m256i words = _mm256_shuffle_epi8(_mm256_set_m128i(back, front), bytes);
        use(_mm256_and_si256(_mm256_srlv_epi32(words, shifts), mask), i);
    }
}

// Width 1 to 25.
AUTHLOUPE_WIDE void unpackWide(const PackedBits& bits, std::uint32_t* values, std::size_t eights) noexcept
{
    const __m256i bases = _mm256_set1_epi32(static_cast<int>(bits.base));
    forEights(bits, eights, [&](__m256i codes, std::size_t i) AUTHLOUPE_WIDE {
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(values + i * 8), _mm256_add_epi32(codes, bases));
    });
}

// Width 1 to 25.
AUTHLOUPE_WIDE void unpackNarrow(const PackedBits& bits, std::uint64_t* values, std::size_t eights) noexcept
{
    const __m256i bases = _mm256_set1_epi64x(static_cast<long long>(bits.base));
    forEights(bits, eights, [&](__m256i codes, std::size_t i) AUTHLOUPE_WIDE {
        auto* const to = reinterpret_cast<__m256i*>(values + i * 8);
        const __m256i front = _mm256_cvtepu32_epi64(_mm256_castsi256_si128(codes));
        const __m256i back = _mm256_cvtepu32_epi64(_mm256_extracti128_si256(codes, 1));
        _mm256_storeu_si256(to, _mm256_add_epi64(front, bases));
        _mm256_storeu_si256(to + 1, _mm256_add_epi64(back, bases));
    });
}

// Width 26 to 56: two codes to sixteen bytes.
AUTHLOUPE_WIDE void unpackBroad(const PackedBits& bits, std::uint64_t* values, std::size_t eights) noexcept
{
    const __m256i bases = _mm256_set1_epi64x(static_cast<long long>(bits.base));
    const __m256i mask = _mm256_set1_epi64x(static_cast<long long>(bits.mask));
    alignas(16) std::array<std::array<std::uint8_t, 16>, 4> bytes;
    alignas(32) std::array<std::array<std::uint64_t, 4>, 2> shifts;
    std::array<std::size_t, 4> begins;
    for (std::size_t pair = 0; pair < 4; ++pair) {
        const std::size_t first = pair * 2 * bits.width;
        begins[pair] = first / 8;
        for (std::size_t i = 0; i < 2; ++i) {
            const std::size_t bit = first % 8 + i * bits.width;
            shifts[pair / 2][pair % 2 * 2 + i] = bit % 8;
            for (std::size_t byte = 0; byte < 8; ++byte)
                bytes[pair][i * 8 + byte] = static_cast<std::uint8_t>(bit / 8 + byte);
        }
    }
    const auto load = [](const void* from) { return _mm_loadu_si128(static_cast<const __m128i*>(from)); };
    const std::byte* from = bits.codes;
    for (std::size_t i = 0; i < eights; ++i, from += bits.width) {
        for (std::size_t four = 0; four < 2; ++four) {
            const __m128i front =
                _mm_shuffle_epi8(load(from + begins[four * 2]), load(bytes[four * 2].data()));
            const __m128i back =
                _mm_shuffle_epi8(load(from + begins[four * 2 + 1]), load(bytes[four * 2 + 1].data()));
            const __m256i shift = _mm256_load_si256(reinterpret_cast<const __m256i*>(shifts[four].data()));
            const __m256i codes =
                _mm256_and_si256(_mm256_srlv_epi64(_mm256_set_m128i(back, front), shift), mask);
            _mm256_storeu_si256(reinterpret_cast<__m256i*>(values + i * 8 + four * 4),
                                _mm256_add_epi64(codes, bases));
        }
    }
}

AUTHLOUPE_WIDE void unpackWide(const PackedBits& bits, std::uint64_t* values, std::size_t eights) noexcept
{
    if (bits.width <= 25)
        unpackNarrow(bits, values, eights);
    else
        unpackBroad(bits, values, eights);
}

template<class Number>
constexpr std::uint32_t kMostWidth = sizeof(Number) == 1   ? 7
                                     : sizeof(Number) == 2 ? 15
                                     : sizeof(Number) == 4 ? 25
                                                           : 56;

} // namespace

template<class Number>
std::size_t unpackEights(const PackedBits& bits, Number* values, std::size_t count) noexcept
{
    if (bits.width == 0 || bits.width > kMostWidth<Number> || !hasWideRegisters())
        return 0;
    unpackWide(bits, values, count / 8);
    return count / 8 * 8;
}

#else

template<class Number>
std::size_t unpackEights(const PackedBits&, Number*, std::size_t) noexcept
{
    return 0;
}

#endif

template std::size_t unpackEights(const PackedBits&, std::uint8_t*, std::size_t) noexcept;
template std::size_t unpackEights(const PackedBits&, std::uint16_t*, std::size_t) noexcept;
template std::size_t unpackEights(const PackedBits&, std::uint32_t*, std::size_t) noexcept;
template std::size_t unpackEights(const PackedBits&, std::uint64_t*, std::size_t) noexcept;

} // namespace authloupe
