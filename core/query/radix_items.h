// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace authloupe {

// Sorts items stably by the lowest `bits` (> 0) of numberOf(item); `spare` is as long. A pass over the items
// for every eleven bits in which they differ. When stopped, what is left is of no use, but each of the items
// is one of those that were there before, provided that the spare ones are.
template<class Item, class NumberOf>
void radixSortItems(std::span<Item> items, std::span<Item> spare, unsigned bits, const NumberOf& numberOf,
                    const StopToken& stop = {})
{
    constexpr std::size_t kItemsPerPoll = std::size_t{1} << 15;
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
        for (std::size_t begin = 0; begin < from.size(); begin += kItemsPerPoll) {
            if (stop.stop_requested())
                return;
            for (const Item& item : from.subspan(begin, std::min(kItemsPerPoll, from.size() - begin)))
                to[places[numberOf(item) >> shift & kDigitMask]++] = item;
        }
        std::swap(from, to);
    }
    if (from.data() != items.data())
        std::copy(from.begin(), from.end(), items.begin());
}

} // namespace authloupe
