// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"
#include "query/scratch_array.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace authloupe {

// For each number of a first kind, with how many different numbers of a second kind it occurs. Few possible
// pairs are a bit each. Otherwise pairs are written down and dealt out by their first number in the end, so
// that memory is read from front to back, however many there are and whatever an outsider makes of them.
class DistinctPairs final {
public:
    // First and second numbers are below these; at most so many pairs are added.
    DistinctPairs(std::size_t firsts, std::size_t seconds, std::size_t most);

    void add(std::uint32_t first, std::uint32_t second) noexcept
    {
        if (m_bits.size() != 0) {
            m_bits[first * m_stride + second / 64] |= std::uint64_t{1} << second % 64;
        } else {
            m_pairs[m_count++] = {first, second};
        }
    }

    // Adds the numbers to `counts`, by first number. False when stopped.
    [[nodiscard]] bool count(std::span<std::uint32_t> counts, const StopToken& stop) const;

private:
    struct Pair {
        std::uint32_t first;
        std::uint32_t second;
    };
    void countBits(std::span<std::uint32_t> counts) const;

    std::size_t m_seconds;
    std::size_t m_stride;               // words for the bits of one first number
    ScratchArray<std::uint64_t> m_bits; // empty when pairs are written down
    ScratchArray<Pair> m_pairs;
    std::size_t m_count = 0;
};

} // namespace authloupe
