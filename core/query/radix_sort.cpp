// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/radix_sort.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <span>
#include <utility>

namespace authloupe {

namespace {

constexpr unsigned kMostDigitBits = 11; // the heads of 2048 buckets stay in the cache
constexpr std::size_t kItemsPerPoll = std::size_t{1} << 16;
constexpr unsigned kMostPackedBits = 32;

// A key of at most 32 bits and its row in one number: half the memory to move.
using PackedItem = std::uint64_t;

struct WideItem {
    std::uint64_t key;
    SessionRow row;
};

std::uint64_t keyOf(PackedItem item) noexcept
{
    return item >> kMostPackedBits;
}

std::uint64_t keyOf(const WideItem& item) noexcept
{
    return item.key;
}

SessionRow rowOf(PackedItem item) noexcept
{
    return SessionRow{static_cast<std::uint32_t>(item)};
}

SessionRow rowOf(const WideItem& item) noexcept
{
    return item.row;
}

// Moves all items from one array to the other, ordered by one digit of their keys.
enum class Moved { Yes, NotNeeded, Stopped };
template<class Item>
Moved moveByDigit(std::span<const Item> from, Item* to, unsigned shift, unsigned bits, const StopToken& stop)
{
    const std::uint64_t mask = (std::uint64_t{1} << bits) - 1;
    std::array<std::size_t, std::size_t{1} << kMostDigitBits> places{};
    for (const Item& item : from)
        ++places[keyOf(item) >> shift & mask];
    if (std::ranges::find(places, from.size()) != places.end())
        return Moved::NotNeeded; // all have the same digit
    std::size_t next = 0;
    for (std::size_t& place : places)
        place = std::exchange(next, next + place);

    for (std::size_t begin = 0; begin < from.size(); begin += kItemsPerPoll) {
        if (stop.stop_requested())
            return Moved::Stopped;
        for (const Item& item : from.subspan(begin, std::min(kItemsPerPoll, from.size() - begin)))
            to[places[keyOf(item) >> shift & mask]++] = item;
    }
    return Moved::Yes;
}

// The array that holds the sorted items in the end, one of the two; null when stopped.
template<class Item>
const Item* sortItems(Item* items, Item* spare, std::size_t size, unsigned keyBits, const StopToken& stop)
{
    const unsigned passes = (keyBits + kMostDigitBits - 1) / kMostDigitBits;
    const unsigned digitBits = (keyBits + passes - 1) / passes;
    for (unsigned pass = 0; pass < passes; ++pass) {
        const Moved moved = moveByDigit<Item>({items, size}, spare, pass * digitBits, digitBits, stop);
        if (moved == Moved::Stopped)
            return nullptr;
        if (moved == Moved::Yes)
            std::swap(items, spare);
    }
    return items;
}

template<class Item>
bool takeOver(RowSet& rows, std::vector<std::uint64_t>& keys, const Item* sorted)
{
    if (!sorted)
        return false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Item item = sorted[i]; // may stand where keys[i] goes
        rows[i] = rowOf(item);
        keys[i] = keyOf(item);
    }
    return true;
}

bool sortPacked(RowSet& rows, std::vector<std::uint64_t>& keys, unsigned keyBits, const StopToken& stop)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        keys[i] = keys[i] << kMostPackedBits | raw(rows[i]);
    const auto spare = std::make_unique_for_overwrite<PackedItem[]>(rows.size());
    return takeOver(rows, keys, sortItems(keys.data(), spare.get(), rows.size(), keyBits, stop));
}

bool sortWide(RowSet& rows, std::vector<std::uint64_t>& keys, unsigned keyBits, const StopToken& stop)
{
    const auto items = std::make_unique_for_overwrite<WideItem[]>(rows.size());
    const auto spare = std::make_unique_for_overwrite<WideItem[]>(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        items[i] = {keys[i], rows[i]};
    return takeOver(rows, keys, sortItems(items.get(), spare.get(), rows.size(), keyBits, stop));
}

} // namespace

bool radixSort(RowSet& rows, std::vector<std::uint64_t>& keys, const StopToken& stop)
{
    if (stop.stop_requested())
        return false;
    if (std::ranges::is_sorted(keys))
        return true;
    const auto keyBits = static_cast<unsigned>(std::bit_width(std::ranges::max(keys)));
    return keyBits <= kMostPackedBits ? sortPacked(rows, keys, keyBits, stop)
                                      : sortWide(rows, keys, keyBits, stop);
}

} // namespace authloupe
