// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bit_packing.h"

#include "base/wide_registers.h"
#include "session/bit_unpacking.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace authloupe {

namespace {

// Widths from which whole bytes are taken: they are nearly as small and read faster. 57 bits and more could
// not be read with eight bytes from wherever they begin.
constexpr std::uint32_t rounded(std::uint32_t width) noexcept
{
    switch (width) {
    case 7: return 8;
    case 15: return 16;
    case 31: return 32;
    default: return width > 56 ? 64 : width;
    }
}

std::uint32_t widthOf(std::uint64_t greatestCode) noexcept
{
    return rounded(static_cast<std::uint32_t>(std::bit_width(greatestCode)));
}

std::uint64_t maskOf(std::uint32_t width) noexcept
{
    return width == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << width) - 1;
}

template<class Number>
struct Extremes {
    Number least = std::numeric_limits<Number>::max();
    Number greatest = 0; // of the values + `more`, modulo 2^digits
};

template<class Number>
[[gnu::always_inline]] inline Extremes<Number> loopOverAll(std::span<const Number> values,
                                                           Number more) noexcept
{
    Extremes<Number> extremes;
    for (const Number value : values) {
        extremes.least = std::min(extremes.least, value);
        extremes.greatest = std::max(extremes.greatest, static_cast<Number>(value + more));
    }
    return extremes;
}

#if defined(__x86_64__)
template<class Number>
AUTHLOUPE_WIDE Extremes<Number> loopWide(std::span<const Number> values, Number more) noexcept
{
    return loopOverAll(values, more);
}
#endif

template<class Number>
Extremes<Number> extremesOf(std::span<const Number> values, Number more) noexcept
{
#if defined(__x86_64__)
    if (hasWideRegisters())
        return loopWide(values, more);
#endif
    return loopOverAll(values, more);
}

// Codes one behind the other.
class CodeWriter final {
public:
    explicit CodeWriter(std::uint64_t* words) noexcept : m_next(words) {}

    // code < 2^width, 0 < width <= 64
    void write(std::uint64_t code, std::uint32_t width) noexcept
    {
        m_word |= code << m_filled;
        m_filled += width;
        if (m_filled < 64)
            return;
        *m_next++ = m_word;
        m_filled -= 64;
        m_word = m_filled == 0 ? 0 : code >> (width - m_filled);
    }
    void finish() noexcept
    {
        if (m_filled != 0)
            *m_next = m_word;
    }

private:
    std::uint64_t* m_next;
    std::uint64_t m_word = 0;
    std::uint32_t m_filled = 0;
};

#if defined(__x86_64__)
// All values that fit into eight bytes at once. No value is less than the least, so none borrows from its
// neighbour.
template<class Number>
AUTHLOUPE_WIDE std::size_t writeWide(CodeWriter& writer, std::span<const Number> values, Number least,
                                     std::uint32_t width) noexcept
{
    constexpr std::size_t kAtOnce = 64 / std::numeric_limits<Number>::digits;
    const std::uint64_t places = inEachPart(static_cast<Number>(maskOf(width)));
    const std::uint64_t bases = inEachPart(least);
    const std::size_t end = values.size() / kAtOnce * kAtOnce;
    CodeWriter local = writer; // its parts need not be in memory
    for (std::size_t i = 0; i < end; i += kAtOnce) {
        std::uint64_t word;
        std::memcpy(&word, &values[i], sizeof word);
        local.write(_pext_u64(word - bases, places), width * static_cast<std::uint32_t>(kAtOnce));
    }
    writer = local;
    return end;
}
#endif

template<class Number>
void writeCodes(std::span<const Number> values, Number least, std::uint32_t width, std::uint64_t* words,
                bool wide) noexcept
{
    if (width == 0)
        return;
    CodeWriter writer(words);
    std::size_t written = 0;
    (void)wide;
#if defined(__x86_64__)
    if (wide)
        written = writeWide(writer, values, least, width);
#endif
    for (const Number value : values.subspan(written))
        writer.write(static_cast<Number>(value - least), width);
    writer.finish();
}

PackedBits bitsAt(const std::uint64_t* words, std::uint64_t base, std::uint32_t width) noexcept
{
    return {reinterpret_cast<const std::byte*>(words), base, maskOf(width), width};
}

} // namespace

template<class Number>
BitPlan planBits(std::span<const Number> values) noexcept
{
    if (values.empty())
        return {};
    const Extremes<Number> extremes = extremesOf(values, Number{0});
    return {extremes.least, widthOf(std::uint64_t{extremes.greatest} - extremes.least)};
}

BitPlan planLinks(std::span<const std::uint32_t> links) noexcept
{
    const Extremes<std::uint32_t> extremes =
        extremesOf(links, 1U); // none + 1 is 0, so it is never the greatest
    if (extremes.least == PackedLinks::kNone)
        return {};
    return {extremes.least, widthOf(std::uint64_t{extremes.greatest} - extremes.least)};
}

template<class Number>
PackedBits packBits(const BitPlan& plan, std::span<const Number> values, std::uint64_t* words,
                    bool wide) noexcept
{
    writeCodes(values, static_cast<Number>(plan.base), plan.width, words, wide);
    return bitsAt(words, plan.base, plan.width);
}

PackedLinks packLinks(const BitPlan& plan, std::span<const std::uint32_t> links,
                      std::uint64_t* words) noexcept
{
    const auto least = static_cast<std::uint32_t>(plan.base);
    std::array<std::uint32_t, kRowsPerChunk> codes;
    std::ranges::transform(links, codes.begin(), [least](std::uint32_t link) {
        return link == PackedLinks::kNone ? 0 : link - least + 1;
    });
    writeCodes(std::span<const std::uint32_t>(codes).first(links.size()), 0U, plan.width, words,
               hasWideRegisters());
    return {bitsAt(words, 0, plan.width), least};
}

template BitPlan planBits(std::span<const std::uint8_t>) noexcept;
template BitPlan planBits(std::span<const std::uint16_t>) noexcept;
template BitPlan planBits(std::span<const std::uint32_t>) noexcept;
template BitPlan planBits(std::span<const std::uint64_t>) noexcept;
template PackedBits packBits(const BitPlan&, std::span<const std::uint8_t>, std::uint64_t*, bool) noexcept;
template PackedBits packBits(const BitPlan&, std::span<const std::uint16_t>, std::uint64_t*, bool) noexcept;
template PackedBits packBits(const BitPlan&, std::span<const std::uint32_t>, std::uint64_t*, bool) noexcept;
template PackedBits packBits(const BitPlan&, std::span<const std::uint64_t>, std::uint64_t*, bool) noexcept;

} // namespace authloupe
