// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/packed_column.h"

#include <cstddef>
#include <cstdint>

namespace authloupe {

// The same number in each part of eight bytes.
template<class Number>
[[nodiscard]] constexpr std::uint64_t inEachPart(Number number) noexcept
{
    constexpr std::uint64_t kOnes = ~std::uint64_t{0} / static_cast<Number>(~Number{0});
    return number * kOnes;
}

// The ways in which PackedBits::unpack() does its work. `Number` is one of the four unsigned ones.

// The values from `first` to `count`; on every processor, for every width.
template<class Number>
void unpackPlainly(const PackedBits& bits, Number* values, std::size_t first, std::size_t count) noexcept;

// Eight values at once, where the processor has AVX2 and BMI2. Gives how many it has written: none when it
// does not know the width or the processor cannot, else all but the last up to seven.
template<class Number>
[[nodiscard]] std::size_t unpackEights(const PackedBits& bits, Number* values, std::size_t count) noexcept;

} // namespace authloupe
