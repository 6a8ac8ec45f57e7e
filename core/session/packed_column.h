// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/row_column.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <type_traits>

namespace authloupe {

// The bits that the values of a column take: each value is `base` plus a code of `width` bits, and the codes
// stand one behind the other, lowest bit first. Sixteen bytes can be read from wherever a code begins.
struct PackedBits {
    const std::byte* codes = nullptr;
    std::uint64_t base = 0;
    std::uint64_t mask = 0;  // `width` ones
    std::uint32_t width = 0; // 0 to 56, or 64

    [[nodiscard]] std::uint64_t operator[](std::size_t index) const noexcept
    {
        const std::size_t bit = index * width;
        std::uint64_t word;
        std::memcpy(&word, codes + bit / 8, sizeof word);
        return base + (word >> (bit % 8) & mask);
    }
    void prefetch(std::size_t index) const noexcept { __builtin_prefetch(codes + index * width / 8); }

    // What can be said of all values without reading them, about the numbers `from` to `from` + `length`,
    // counted modulo 2^64. Both are false when it takes reading them.
    [[nodiscard]] bool allWithin(std::uint64_t from, std::uint64_t length) const noexcept
    {
        const std::uint64_t before = base - from;
        return before <= length && mask <= length - before;
    }
    [[nodiscard]] bool noneWithin(std::uint64_t from, std::uint64_t length) const noexcept
    {
        return base - from > length && from - base > mask;
    }

    // The same as operator[] for the first `count` values, into whole numbers of a size that holds them.
    void unpack(std::uint8_t* values, std::size_t count) const noexcept;
    void unpack(std::uint16_t* values, std::size_t count) const noexcept;
    void unpack(std::uint32_t* values, std::size_t count) const noexcept;
    void unpack(std::uint64_t* values, std::size_t count) const noexcept;
};

// One fact of the rows of a block, in as few bits as the values of this block need. Read only; valid for as
// long as the block that owns the bits.
template<class T>
class PackedColumn final {
public:
    using Value = T;

    PackedColumn() = default;
    explicit PackedColumn(const PackedBits& bits) noexcept : m_bits(bits) {}

    // index < number of rows that were packed; likewise below.
    [[nodiscard]] T operator[](std::size_t index) const noexcept { return static_cast<T>(m_bits[index]); }
    void prefetch(std::size_t index) const noexcept { m_bits.prefetch(index); }
    [[nodiscard]] const PackedBits& bits() const noexcept { return m_bits; }
    // Whether one of `count` numbers from `first` on may be among the values, told without reading them.
    [[nodiscard]] bool mayHold(std::uint32_t first, std::size_t count) const noexcept
    {
        return count != 0 && !m_bits.noneWithin(first, count - 1);
    }
    // Whether all values are for certain among these numbers.
    [[nodiscard]] bool holdsOnly(std::uint32_t first, std::size_t count) const noexcept
    {
        return count != 0 && m_bits.allWithin(first, count - 1);
    }
    void unpack(T* values, std::size_t count) const noexcept
    {
        m_bits.unpack(reinterpret_cast<WholeNumber<T>*>(values), count);
    }

private:
    PackedBits m_bits;
};

// Raw numbers of rows, of which many may be none (all ones): code 0 stands for that, however far from none
// the others are.
class PackedLinks final {
public:
    using Value = std::uint32_t;
    static constexpr std::uint32_t kNone = 0xFFFF'FFFFU;

    PackedLinks() = default;
    // Code c is row least + c - 1.
    PackedLinks(const PackedBits& codes, std::uint32_t least) noexcept : m_codes(codes), m_before(least - 1)
    {}

    [[nodiscard]] std::uint32_t operator[](std::size_t index) const noexcept
    {
        return rowOf(static_cast<std::uint32_t>(m_codes[index]));
    }
    void prefetch(std::size_t index) const noexcept { m_codes.prefetch(index); }
    // Of rows, likewise. Where some may be none, there is no telling about all.
    [[nodiscard]] static constexpr bool holdsOnly(std::uint32_t, std::size_t) noexcept { return false; }
    [[nodiscard]] bool mayHold(std::uint32_t first, std::size_t count) const noexcept
    {
        const auto before = static_cast<std::int64_t>(m_before + 1U) - 1; // -1 before row 0
        const std::int64_t from = std::max<std::int64_t>(std::int64_t{first} - before, 1);
        const std::int64_t end = std::int64_t{first} + static_cast<std::int64_t>(count) - before;
        return from < end
               && !m_codes.noneWithin(static_cast<std::uint64_t>(from),
                                      static_cast<std::uint64_t>(end - from - 1));
    }
    void unpack(std::uint32_t* values, std::size_t count) const noexcept
    {
        m_codes.unpack(values, count);
        std::transform(values, values + count, values, [this](std::uint32_t code) { return rowOf(code); });
    }

private:
    [[nodiscard]] std::uint32_t rowOf(std::uint32_t code) const noexcept
    {
        // Without a branch: which row has none, no processor foresees.
        return (m_before + code) | (0U - static_cast<std::uint32_t>(code == 0));
    }

    PackedBits m_codes;
    std::uint32_t m_before = 0;
};

// What a block that can only be read is made of.
struct PackedRows {
    template<class T>
    using Column = PackedColumn<T>;
    using Links = PackedLinks;
    using Memory = std::unique_ptr<std::uint64_t[]>; // the codes of all columns
};

// The first values of a column as they are, for loops over many rows.
template<class T>
class Unpacked final {
public:
    template<class Column>
    Unpacked(const Column& column, std::size_t count) noexcept
    {
        column.unpack(m_values, count);
    }
    [[nodiscard]] const T& operator[](std::size_t index) const noexcept { return m_values[index]; }
    [[nodiscard]] const T* data() const noexcept { return m_values; }

private:
    T m_values[kRowsPerChunk];
};
template<class Column>
Unpacked(const Column&, std::size_t) -> Unpacked<typename Column::Value>;

} // namespace authloupe
