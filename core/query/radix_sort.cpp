// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/radix_sort.h"

#include "query/scratch_array.h"
#include "query/sort_keys.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <utility>

namespace authloupe {

namespace {

constexpr unsigned kMostDigitBits = 11; // the heads of 2048 buckets stay in the cache
constexpr std::size_t kItemsPerPoll = std::size_t{1} << 16;
constexpr unsigned kMostPackedBits = 32;
constexpr unsigned kMostPasses = (64 + kMostDigitBits - 1) / kMostDigitBits;

// A number of at most 32 bits and the place of its row in one: half the memory to move.
using PackedItem = std::uint64_t;

struct WideItem {
    std::uint64_t number;
    std::uint32_t payload;
};

std::uint64_t numberOf(PackedItem item) noexcept
{
    return item >> kMostPackedBits;
}

std::uint64_t numberOf(const WideItem& item) noexcept
{
    return item.number;
}

std::uint32_t payloadOf(PackedItem item) noexcept
{
    return static_cast<std::uint32_t>(item);
}

std::uint32_t payloadOf(const WideItem& item) noexcept
{
    return item.payload;
}

void put(PackedItem& item, std::uint64_t number, std::uint32_t payload) noexcept
{
    item = number << kMostPackedBits | payload;
}

void put(WideItem& item, std::uint64_t number, std::uint32_t payload) noexcept
{
    item = {number, payload};
}

// Where the items with each digit go next, for every pass.
struct Digits {
    unsigned passes, bits;
    std::array<std::array<std::uint32_t, std::size_t{1} << kMostDigitBits>, kMostPasses> places{};

    explicit Digits(unsigned numberBits) noexcept
        : passes((numberBits + kMostDigitBits - 1) / kMostDigitBits),
          bits((numberBits + passes - 1) / passes)
    {}

    [[nodiscard]] std::size_t digit(std::uint64_t number, unsigned pass) const noexcept
    {
        return number >> (pass * bits) & ((std::uint64_t{1} << bits) - 1);
    }
    [[nodiscard]] bool isSameInAll(unsigned pass, std::size_t items) const noexcept
    {
        return std::ranges::find(places[pass], items) != places[pass].end();
    }
    // Turns counts into the first place of each digit.
    void begin(unsigned pass) noexcept
    {
        std::uint32_t next = 0;
        for (std::uint32_t& place : places[pass])
            place = std::exchange(next, next + place);
    }
};

// Calls move(i) for every item, in runs between which it is asked whether to stop.
template<class Move>
bool forItems(std::size_t size, const StopToken& stop, const Move& move)
{
    for (std::size_t begin = 0; begin < size; begin += kItemsPerPoll) {
        if (stop.stop_requested())
            return false;
        const std::size_t end = std::min(size, begin + kItemsPerPoll);
        for (std::size_t i = begin; i < end; ++i)
            move(i);
    }
    return true;
}

// All digits are counted on one way through the items.
template<unsigned kPasses, class MakeItem>
bool countDigits(Digits& digits, std::size_t size, const StopToken& stop, const MakeItem& makeItem)
{
    return forItems(size, stop, [&](std::size_t i) {
        const std::uint64_t number = makeItem(i);
        for (unsigned pass = 0; pass < kPasses; ++pass)
            ++digits.places[pass][digits.digit(number, pass)];
    });
}

template<class MakeItem>
bool countDigits(Digits& digits, std::size_t size, const StopToken& stop, const MakeItem& makeItem)
{
    switch (digits.passes) {
    case 1: return countDigits<1>(digits, size, stop, makeItem);
    case 2: return countDigits<2>(digits, size, stop, makeItem);
    case 3: return countDigits<3>(digits, size, stop, makeItem);
    default: return countDigits<kMostPasses>(digits, size, stop, makeItem);
    }
}

// `items` may be the memory of the keys. finish(place, payload) is called once for every item in the last
// pass.
template<class Item, class Finish>
bool sortItems(Item* items, const RowSet& rows, std::span<const std::uint64_t> keys,
               const KeyDirection& direction, bool payloadIsPlace, unsigned numberBits, const StopToken& stop,
               const Finish& finish)
{
    Digits digits(numberBits);
    const std::size_t size = rows.size();
    const bool counted = countDigits(digits, size, stop, [&, direction](std::size_t i) {
        const std::uint64_t number = direction.number(keys[i]);
        put(items[i], number, payloadIsPlace ? static_cast<std::uint32_t>(i) : raw(rows[i]));
        return number;
    });
    if (!counted)
        return false;

    unsigned last = digits.passes; // the pass after which all is in order
    while (last > 0 && digits.isSameInAll(last - 1, size))
        --last;
    std::optional<ScratchArray<Item>> spare;
    Item* from = items;
    for (unsigned pass = 0; pass < last; ++pass) {
        if (digits.isSameInAll(pass, size))
            continue;
        digits.begin(pass);
        auto& places = digits.places[pass];
        if (pass + 1 == last)
            return forItems(size, stop, [&](std::size_t i) {
                const Item item = from[i];
                finish(places[digits.digit(numberOf(item), pass)]++, payloadOf(item));
            });
        if (!spare)
            spare.emplace(size);
        Item* const to = from == items ? spare->data() : items;
        const bool moved = forItems(size, stop, [&](std::size_t i) {
            const Item item = from[i];
            to[places[digits.digit(numberOf(item), pass)]++] = item;
        });
        if (!moved)
            return false;
        from = to;
    }
    return true; // not reached: somebody else has seen that all numbers are the same
}

// Few different numbers: the same counter would be needed by one item after the other, and each would wait
// for the one before. Four parts of the items, with counters of their own, do not wait for each other.
constexpr unsigned kMostBitsInParts = 9;
constexpr std::size_t kParts = 4;

template<class Finish>
bool sortInParts(std::span<std::uint64_t> keys, const RowSet& rows, const KeyDirection& direction,
                 const StopToken& stop, const Finish& finish)
{
    std::array<std::array<std::uint32_t, std::size_t{1} << kMostBitsInParts>, kParts> places{};
    const std::size_t size = rows.size();
    const std::size_t partSize = size / kParts; // the last part takes what is left
    const auto forParts = [&](const auto& move) {
        const bool whole = forItems(partSize, stop, [&](std::size_t i) {
            for (std::size_t part = 0; part < kParts; ++part)
                move(part, part * partSize + i);
        });
        for (std::size_t i = kParts * partSize; i < size; ++i)
            move(kParts - 1, i);
        return whole;
    };
    PackedItem* const items = keys.data();
    const bool counted = forParts([&, direction](std::size_t part, std::size_t i) {
        const std::uint64_t number = direction.number(keys[i]);
        put(items[i], number, raw(rows[i]));
        ++places[part][number];
    });
    if (!counted)
        return false;
    std::uint32_t next = 0;
    for (std::size_t number = 0; number <= direction.span(); ++number)
        for (auto& ofPart : places)
            ofPart[number] = std::exchange(next, next + ofPart[number]);
    return forParts([&](std::size_t part, std::size_t i) {
        const PackedItem item = items[i];
        finish(places[part][numberOf(item)]++, payloadOf(item));
    });
}

template<class Finish>
bool sortAny(const RowSet& rows, std::span<std::uint64_t> keys, const KeyDirection& direction, bool keepKeys,
             const StopToken& stop, const Finish& finish)
{
    const auto numberBits = static_cast<unsigned>(std::bit_width(direction.span()));
    if (numberBits > kMostPackedBits) {
        ScratchArray<WideItem> items(rows.size());
        return sortItems(items.data(), rows, keys, direction, keepKeys, numberBits, stop, finish);
    }
    if (!keepKeys && numberBits <= kMostBitsInParts)
        return sortInParts(keys, rows, direction, stop, finish);
    if (!keepKeys)
        return sortItems<PackedItem>(keys.data(), rows, keys, direction, keepKeys, numberBits, stop, finish);
    ScratchArray<PackedItem> items(rows.size());
    return sortItems(items.data(), rows, keys, direction, keepKeys, numberBits, stop, finish);
}

} // namespace

KeyDirection KeyDirection::of(std::span<const std::uint64_t> keys, bool descending) noexcept
{
    KeyDirection direction{kNoValueKey, 0, descending, false};
    for (const std::uint64_t key : keys) {
        direction.least = std::min(direction.least, key);
        direction.greatest = std::max(direction.greatest, key + 1); // kNoValueKey becomes 0
        direction.someMissing |= key == kNoValueKey;
    }
    if (direction.greatest == 0) // no value at all
        direction.least = 0;
    else
        --direction.greatest;
    return direction;
}

bool radixSort(RowSet& rows, std::span<std::uint64_t> keys, const KeyDirection& direction, KeysAfter after,
               const StopToken& stop)
{
    if (stop.stop_requested())
        return false;
    const auto number = [direction](std::uint64_t key) { return direction.number(key); };
    if (direction.span() == 0 || std::ranges::is_sorted(keys, {}, number))
        return true;
    if (after == KeysAfter::Lost)
        return sortAny(rows, keys, direction, false, stop,
                       [&rows](std::size_t place, std::uint32_t row) { rows[place] = SessionRow{row}; });
    const RowSet rowsBefore = rows;
    ScratchArray<std::uint64_t> keysAfter(keys.size());
    const bool done =
        sortAny(rows, keys, direction, true, stop, [&](std::size_t place, std::uint32_t before) {
            rows[place] = rowsBefore[before];
            keysAfter[place] = keys[before];
        });
    std::ranges::copy(keysAfter, keys.begin());
    return done;
}

bool radixSort(RowSet& rows, std::span<std::uint64_t> keys, const StopToken& stop)
{
    const std::uint64_t greatest = keys.empty() ? 0 : std::ranges::max(keys);
    return radixSort(rows, keys, {0, greatest, false, false}, KeysAfter::InOrder, stop);
}

} // namespace authloupe
