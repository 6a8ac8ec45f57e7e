// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/effort.h"
#include "query/scratch_array.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace authloupe {

// Of one thread; the lists of several threads are counted together. For each number of a first kind, with how
// many different numbers of a second kind it occurs. Few possible pairs are a bit each. Otherwise pairs are
// written down and dealt out by their first number in the end, so that memory is read from front to back,
// however many there are and whatever an outsider makes of them.
class DistinctPairs final {
public:
    // First and second numbers are below these; at most so many pairs are added.
    DistinctPairs(std::size_t firsts, std::size_t seconds, std::size_t most);

    void add(std::uint32_t first, std::uint32_t second) noexcept { addIf(true, first, second); }
    // Without a branch: which pairs count, no processor foresees.
    void addIf(bool counts, std::uint32_t first, std::uint32_t second) noexcept
    {
        if (m_bits.size() != 0) {
            m_bits[first * m_stride + second / 64] |= std::uint64_t{counts} << second % 64;
        } else {
            m_pairs[m_count] = {first, second};
            m_count += counts ? 1 : 0;
        }
    }

    // Adds the numbers to `counts`, by first number: of the pairs of all lists together, which are made for
    // the same numbers. False when stopped.
    [[nodiscard]] static bool count(std::span<DistinctPairs> lists, std::span<std::uint32_t> counts,
                                    const Effort& effort);

private:
    struct Pair {
        std::uint32_t first;
        std::uint32_t second;
    };
    using Ends = ScratchArray<std::uint32_t>; // by first number: where its stretch among the dealt ones ends
    [[nodiscard]] static bool countBits(std::span<DistinctPairs> lists, std::span<std::uint32_t> counts,
                                        const Effort& effort);
    [[nodiscard]] static std::vector<Ends> firstPlaces(std::span<DistinctPairs> lists, std::size_t firsts,
                                                       const Effort& effort);
    static void countDealt(Stretch firsts, std::span<const std::uint32_t> dealt, const Ends& ends,
                           ScratchArray<std::uint32_t>& seenBy, std::span<std::uint32_t> counts,
                           const StopToken& stop);
    void deal(Ends& places, std::uint32_t* dealt, const StopToken& stop) const;

    std::size_t m_seconds;
    std::size_t m_stride;               // words for the bits of one first number
    ScratchArray<std::uint64_t> m_bits; // empty when pairs are written down
    ScratchArray<Pair> m_pairs;
    std::size_t m_count = 0;
};

} // namespace authloupe
