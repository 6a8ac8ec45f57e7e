// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace authloupe {

inline constexpr unsigned kRowsPerChunkBits = 12;
inline constexpr std::size_t kRowsPerChunk = std::size_t{1} << kRowsPerChunkBits;
inline constexpr std::size_t kRowMask = kRowsPerChunk - 1; // of a row: its index in its chunk

// The unsigned number of the size of T.
template<class T>
using WholeNumber =
    std::conditional_t<sizeof(T) == 1, std::uint8_t,
                       std::conditional_t<sizeof(T) == 2, std::uint16_t,
                                          std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>>>;

// One fact of the rows of a block that is being written. Columns lie a cache line further apart than their
// size: a row is written to all of them at once, and columns that begin at multiples of 4 KiB would all want
// the same places of the first-level cache.
template<class T>
struct RowColumn : std::array<T, kRowsPerChunk> {
    std::array<std::byte, 64> gap;
};

// What a block that can be written is made of.
struct OpenRows {
    template<class T>
    using Column = RowColumn<T>;
    using Links = RowColumn<std::uint32_t>; // raw numbers of rows, many of them none
    struct Memory {};                       // beside the columns
};

} // namespace authloupe
