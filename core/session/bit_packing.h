// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wide_registers.h"
#include "session/packed_column.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace authloupe {

// Words that have to follow those of the last column: see PackedBits.
inline constexpr std::size_t kWordsBehindCodes = 2;

// How the values of a column are to be packed. Of links, code 0 is none.
struct BitPlan {
    std::uint64_t base = 0; // the least value; of links, the least that is not none
    std::uint32_t width = 0;

    // Of so many values: 64-bit words that they take.
    [[nodiscard]] std::size_t words(std::size_t count) const noexcept { return (count * width + 63) / 64; }
};

// Number is one of the four unsigned ones.
template<class Number>
[[nodiscard]] BitPlan planBits(std::span<const Number> values) noexcept;
[[nodiscard]] BitPlan planLinks(std::span<const std::uint32_t> links) noexcept;

// Writes words(values.size()) words. The values are those that were planned for, kRowsPerChunk at most.
// wide: with the functions that take wide registers, if the processor has them; the result is the same.
template<class Number>
[[nodiscard]] PackedBits packBits(const BitPlan& plan, std::span<const Number> values, std::uint64_t* words,
                                  bool wide = hasWideRegisters()) noexcept;
[[nodiscard]] PackedLinks packLinks(const BitPlan& plan, std::span<const std::uint32_t> links,
                                    std::uint64_t* words) noexcept;

} // namespace authloupe
