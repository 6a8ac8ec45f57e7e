// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace authloupe {

// Sorts items stably by the lowest `bits` (> 0) of numberOf(item); `spare` is as long. A pass over the items
// for every eleven bits in which they differ.
template<class Item, class NumberOf>
void radixSortItems(std::span<Item> items, std::span<Item> spare, unsigned bits, const NumberOf& numberOf)
{
    constexpr unsigned kDigitBits = 11;
    constexpr std::uint64_t kDigitMask = (1U << kDigitBits) - 1;
    std::span<Item> from = items;
    std::span<Item> to = spare;
    for (unsigned shift = 0; shift < bits; shift += kDigitBits) {
        std::array<std::uint32_t, kDigitMask + 1> places{};
        for (const Item& item : from)
            ++places[numberOf(item) >> shift & kDigitMask];
        if (!from.empty() && places[numberOf(from.front()) >> shift & kDigitMask] == from.size())
            continue; // the same digit in all
        std::uint32_t next = 0;
        for (std::uint32_t& place : places)
            place = std::exchange(next, next + place);
        for (const Item& item : from)
            to[places[numberOf(item) >> shift & kDigitMask]++] = item;
        std::swap(from, to);
    }
    if (from.data() != items.data())
        std::copy(from.begin(), from.end(), items.begin());
}

} // namespace authloupe
