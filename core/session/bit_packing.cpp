// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bit_packing.h"

#include <algorithm>
#include <bit>
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

// codeOf(value) is less than 2^width.
template<class Number, class CodeOf>
void writeCodes(std::span<const Number> values, std::uint32_t width, std::uint64_t* words,
                const CodeOf& codeOf) noexcept
{
    if (width == 0)
        return;
    std::uint64_t word = 0;
    std::uint32_t filled = 0;
    for (const Number value : values) {
        const std::uint64_t code = codeOf(value);
        word |= code << filled;
        filled += width;
        if (filled < 64)
            continue;
        *words++ = word;
        filled -= 64;
        word = filled == 0 ? 0 : code >> (width - filled);
    }
    if (filled != 0)
        *words = word;
}

PackedBits bitsAt(const std::uint64_t* words, std::uint64_t base, std::uint32_t width) noexcept
{
    return {reinterpret_cast<const std::byte*>(words), base, maskOf(width), width};
}

} // namespace

template<class Number>
BitPlan planBits(std::span<const Number> values) noexcept
{
    Number least = std::numeric_limits<Number>::max();
    Number greatest = 0;
    for (const Number value : values) {
        least = std::min(least, value);
        greatest = std::max(greatest, value);
    }
    return values.empty() ? BitPlan{} : BitPlan{least, widthOf(std::uint64_t{greatest} - least)};
}

BitPlan planLinks(std::span<const std::uint32_t> links) noexcept
{
    std::uint32_t least = PackedLinks::kNone;
    std::uint32_t greatest = 0;
    for (const std::uint32_t link : links) {
        least = std::min(least, link);
        greatest = std::max(greatest, link == PackedLinks::kNone ? 0 : link);
    }
    if (least == PackedLinks::kNone)
        return {};
    return {least, widthOf(std::uint64_t{greatest} - least + 1)};
}

template<class Number>
PackedBits packBits(const BitPlan& plan, std::span<const Number> values, std::uint64_t* words) noexcept
{
    const auto least = static_cast<Number>(plan.base);
    writeCodes(values, plan.width, words,
               [least](Number value) { return std::uint64_t{static_cast<Number>(value - least)}; });
    return bitsAt(words, plan.base, plan.width);
}

PackedLinks packLinks(const BitPlan& plan, std::span<const std::uint32_t> links,
                      std::uint64_t* words) noexcept
{
    const auto least = static_cast<std::uint32_t>(plan.base);
    writeCodes(links, plan.width, words, [least](std::uint32_t link) {
        return link == PackedLinks::kNone ? std::uint64_t{0} : std::uint64_t{link} - least + 1;
    });
    return {bitsAt(words, 0, plan.width), least};
}

template BitPlan planBits(std::span<const std::uint8_t>) noexcept;
template BitPlan planBits(std::span<const std::uint16_t>) noexcept;
template BitPlan planBits(std::span<const std::uint32_t>) noexcept;
template BitPlan planBits(std::span<const std::uint64_t>) noexcept;
template PackedBits packBits(const BitPlan&, std::span<const std::uint8_t>, std::uint64_t*) noexcept;
template PackedBits packBits(const BitPlan&, std::span<const std::uint16_t>, std::uint64_t*) noexcept;
template PackedBits packBits(const BitPlan&, std::span<const std::uint32_t>, std::uint64_t*) noexcept;
template PackedBits packBits(const BitPlan&, std::span<const std::uint64_t>, std::uint64_t*) noexcept;

} // namespace authloupe
