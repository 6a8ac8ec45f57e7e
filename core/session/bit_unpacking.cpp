// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bit_unpacking.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace authloupe {

namespace {

static_assert(std::endian::native == std::endian::little);

template<class Code, class Number>
void widen(const std::byte* codes, Number base, Number* values, std::size_t count) noexcept
{
    for (std::size_t i = 0; i < count; ++i) {
        Code code;
        std::memcpy(&code, codes + i * sizeof code, sizeof code);
        values[i] = static_cast<Number>(base + code);
    }
}

// Whole bytes are left to the compiler, which takes many at once.
template<class Number>
bool unpackBytes(const PackedBits& bits, Number* values, std::size_t count) noexcept
{
    const auto base = static_cast<Number>(bits.base);
    constexpr std::uint32_t kWholeWidth = std::numeric_limits<Number>::digits;
    if (bits.width == 0)
        std::fill_n(values, count, base);
    else if (bits.width == kWholeWidth)
        widen<Number>(bits.codes, base, values, count);
    else if (bits.width == 8)
        widen<std::uint8_t>(bits.codes, base, values, count);
    else if (bits.width == 16 && kWholeWidth > 16)
        widen<std::uint16_t>(bits.codes, base, values, count);
    else if (bits.width == 32 && kWholeWidth > 32)
        widen<std::uint32_t>(bits.codes, base, values, count);
    else
        return false;
    return true;
}

template<class Number>
void unpackAnyWay(const PackedBits& bits, Number* values, std::size_t count) noexcept
{
    if (unpackBytes(bits, values, count))
        return;
    unpackPlainly(bits, values, unpackEights(bits, values, count), count);
}

} // namespace

template<class Number>
void unpackPlainly(const PackedBits& bits, Number* values, std::size_t first, std::size_t count) noexcept
{
    for (std::size_t i = first; i < count; ++i)
        values[i] = static_cast<Number>(bits[i]);
}

template void unpackPlainly(const PackedBits&, std::uint8_t*, std::size_t, std::size_t) noexcept;
template void unpackPlainly(const PackedBits&, std::uint16_t*, std::size_t, std::size_t) noexcept;
template void unpackPlainly(const PackedBits&, std::uint32_t*, std::size_t, std::size_t) noexcept;
template void unpackPlainly(const PackedBits&, std::uint64_t*, std::size_t, std::size_t) noexcept;

void PackedBits::unpack(std::uint8_t* values, std::size_t count) const noexcept
{
    unpackAnyWay(*this, values, count);
}

void PackedBits::unpack(std::uint16_t* values, std::size_t count) const noexcept
{
    unpackAnyWay(*this, values, count);
}

void PackedBits::unpack(std::uint32_t* values, std::size_t count) const noexcept
{
    unpackAnyWay(*this, values, count);
}

void PackedBits::unpack(std::uint64_t* values, std::size_t count) const noexcept
{
    unpackAnyWay(*this, values, count);
}

} // namespace authloupe
