// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/radix_sort.h"

#include "query/row_order.h"
#include "query/scratch_array.h"
#include "query/sort_keys.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <utility>
#include <vector>

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

// How numbers are taken for a sort, digit by digit, the lowest first.
struct Digits {
    unsigned passes, bits;

    explicit Digits(unsigned numberBits) noexcept
        : passes((numberBits + kMostDigitBits - 1) / kMostDigitBits),
          bits((numberBits + passes - 1) / passes)
    {}

    [[nodiscard]] std::size_t digit(std::uint64_t number, unsigned pass) const noexcept
    {
        return number >> (pass * bits) & ((std::uint64_t{1} << bits) - 1);
    }
};

// Of the items of one stretch: how many have each digit, then where the next of them goes.
using Places = std::array<std::uint32_t, std::size_t{1} << kMostDigitBits>;
struct StretchPlaces {
    std::array<Places, kMostPasses> ofPass{};
};

// Turns counts into the first place of each digit in each stretch.
void beginPass(std::vector<StretchPlaces>& stretches, unsigned pass) noexcept
{
    std::uint32_t next = 0;
    for (std::size_t digit = 0; digit < Places().size(); ++digit)
        for (StretchPlaces& stretch : stretches)
            stretch.ofPass[pass][digit] = std::exchange(next, next + stretch.ofPass[pass][digit]);
}

bool isSameInAll(const std::vector<StretchPlaces>& stretches, unsigned pass, std::size_t items) noexcept
{
    for (std::size_t digit = 0; digit < Places().size(); ++digit) {
        std::size_t count = 0;
        for (const StretchPlaces& stretch : stretches)
            count += stretch.ofPass[pass][digit];
        if (count != 0)
            return count == items;
    }
    return true;
}

// Calls move(i) for every item of a stretch, in runs between which it is asked whether to stop.
template<class Move>
bool forItems(Stretch items, const Effort& effort, const Move& move)
{
    for (std::size_t begin = items.begin; begin < items.end; begin += kItemsPerPoll) {
        if (effort.isStopped())
            return false;
        const std::size_t end = std::min(items.end, begin + kItemsPerPoll);
        for (std::size_t i = begin; i < end; ++i)
            move(i);
    }
    return true;
}

// All digits are counted on one way through the items.
template<unsigned kPasses, class MakeItem>
void countDigits(StretchPlaces& places, Digits digits, Stretch items, const Effort& effort,
                 MakeItem makeItem) // of its own, and so are the counts: not looked up for every item
{
    std::array<Places, kPasses> counts{};
    (void)forItems(items, effort, [&, digits](std::size_t i) {
        const std::uint64_t number = makeItem(i);
        for (unsigned pass = 0; pass < kPasses; ++pass)
            ++counts[pass][digits.digit(number, pass)];
    });
    std::ranges::copy(counts, places.ofPass.begin());
}

template<class MakeItem>
void countDigits(StretchPlaces& places, Digits digits, Stretch items, const Effort& effort,
                 const MakeItem& makeItem)
{
    switch (digits.passes) {
    case 1: countDigits<1>(places, digits, items, effort, makeItem); break;
    case 2: countDigits<2>(places, digits, items, effort, makeItem); break;
    case 3: countDigits<3>(places, digits, items, effort, makeItem); break;
    default: countDigits<kMostPasses>(places, digits, items, effort, makeItem);
    }
}

// Sorts items by their digits. In every pass each thread puts the items of one stretch where those with
// smaller digits, and those with the same digit in the stretches before, leave room: so the order does not
// depend on how many stretches there are.
template<class Item>
class ItemSorter final {
public:
    ItemSorter(Item* items, std::size_t size, unsigned numberBits, const Effort& effort)
        : m_items(items),
          m_size(size),
          m_digits(numberBits),
          m_effort(effort),
          m_stretches(effort.stretchesOf(size))
    {}

    // makeItem(i) writes an item and gives its number; finish(place, payload) is called once for every item,
    // unless all numbers are the same. False when stopped.
    template<class MakeItem, class Finish>
    bool sort(const MakeItem& makeItem, const Finish& finish)
    {
        forStretches([&](StretchPlaces& places, Stretch items) {
            countDigits(places, m_digits, items, m_effort, makeItem);
        });
        if (m_effort.isStopped())
            return false;
        std::array<bool, kMostPasses> isNeeded{};
        unsigned passes = 0; // after which all is in order
        for (unsigned pass = 0; pass < m_digits.passes; ++pass) {
            isNeeded[pass] = !isSameInAll(m_stretches, pass, m_size);
            passes = isNeeded[pass] ? pass + 1 : passes;
        }
        std::optional<ScratchArray<Item>> spare;
        const Item* from = m_items;
        for (unsigned pass = 0; pass < passes; ++pass) {
            if (!isNeeded[pass])
                continue;
            if (from != m_items || spare)
                countAgain(from, pass);
            beginPass(m_stretches, pass);
            if (pass + 1 == passes)
                return moveAll(pass, from, [&](std::uint32_t place, const Item& item) {
                    finish(place, payloadOf(item));
                });
            if (!spare)
                spare.emplace(m_size);
            Item* const to = from == m_items ? spare->data() : m_items;
            if (!moveAll(pass, from, [to](std::uint32_t place, const Item& item) { to[place] = item; }))
                return false;
            from = to;
        }
        return true; // not reached: somebody else has seen that all numbers are the same
    }

private:
    template<class Work>
    void forStretches(const Work& work)
    {
        m_effort.forStretches(m_size, 1,
                              [&](std::size_t number, Stretch items) { work(m_stretches[number], items); });
    }

    // After a move other items stand in each stretch; with one stretch they are the same.
    void countAgain(const Item* from, unsigned pass)
    {
        if (m_stretches.size() == 1)
            return;
        forStretches([&](StretchPlaces& places, Stretch items) {
            Places counts{};
            (void)forItems(items, m_effort, [&, digits = m_digits](std::size_t i) {
                ++counts[digits.digit(numberOf(from[i]), pass)];
            });
            places.ofPass[pass] = counts;
        });
    }

    template<class Put>
    bool moveAll(unsigned pass, const Item* from, const Put& put)
    {
        forStretches([&](StretchPlaces& stretch, Stretch items) {
            Places places = stretch.ofPass[pass];
            (void)forItems(items, m_effort, [&, digits = m_digits](std::size_t i) {
                const Item item = from[i];
                put(places[digits.digit(numberOf(item), pass)]++, item);
            });
        });
        return !m_effort.isStopped();
    }

    Item* m_items;
    std::size_t m_size;
    Digits m_digits;
    const Effort& m_effort;
    std::vector<StretchPlaces> m_stretches;
};

// `items` may be the memory of the keys.
template<class Item, class Finish>
bool sortItems(Item* items, const RowSet& rows, std::span<const std::uint64_t> keys,
               const KeyDirection& direction, bool payloadIsPlace, unsigned numberBits, const Effort& effort,
               const Finish& finish)
{
    const auto makeItem = [&, direction](std::size_t i) {
        const std::uint64_t number = direction.number(keys[i]);
        put(items[i], number, payloadIsPlace ? static_cast<std::uint32_t>(i) : raw(rows[i]));
        return number;
    };
    return ItemSorter<Item>(items, rows.size(), numberBits, effort).sort(makeItem, finish);
}

// Few different numbers: the same counter would be needed by one item after the other, and each would wait
// for the one before. Four parts of a stretch, with counters of their own, do not wait for each other.
constexpr unsigned kMostBitsInParts = 9;
constexpr std::size_t kParts = 4;
using PartPlaces = std::array<std::array<std::uint32_t, std::size_t{1} << kMostBitsInParts>, kParts>;

// move(part, i) for all items of a stretch.
template<class Move>
void forParts(Stretch items, const Effort& effort, const Move& move)
{
    const std::size_t partSize = items.size() / kParts; // the last part takes what is left
    const bool whole = forItems({0, partSize}, effort, [&](std::size_t i) {
        for (std::size_t part = 0; part < kParts; ++part)
            move(part, items.begin + part * partSize + i);
    });
    for (std::size_t i = items.begin + kParts * partSize; whole && i < items.end; ++i)
        move(kParts - 1, i);
}

template<class Finish>
bool sortInParts(std::span<std::uint64_t> keys, const RowSet& rows, const KeyDirection& direction,
                 const Effort& effort, const Finish& finish)
{
    std::vector<PartPlaces> places(effort.stretchesOf(rows.size()));
    PackedItem* const items = keys.data();
    effort.forStretches(rows.size(), 1, [&](std::size_t of, Stretch stretch) {
        PartPlaces own{};
        forParts(stretch, effort, [&, direction](std::size_t part, std::size_t i) {
            const std::uint64_t number = direction.number(keys[i]);
            put(items[i], number, raw(rows[i]));
            ++own[part][number];
        });
        places[of] = own;
    });
    if (effort.isStopped())
        return false;
    std::uint32_t next = 0;
    for (std::size_t number = 0; number <= direction.span(); ++number)
        for (PartPlaces& ofStretch : places)
            for (auto& ofPart : ofStretch)
                ofPart[number] = std::exchange(next, next + ofPart[number]);
    effort.forStretches(rows.size(), 1, [&](std::size_t of, Stretch stretch) {
        PartPlaces own = places[of];
        forParts(stretch, effort, [&](std::size_t part, std::size_t i) {
            const PackedItem item = items[i];
            finish(own[part][numberOf(item)]++, payloadOf(item));
        });
    });
    return !effort.isStopped();
}

template<class Finish>
bool sortAny(const RowSet& rows, std::span<std::uint64_t> keys, const KeyDirection& direction, bool keepKeys,
             const Effort& effort, const Finish& finish)
{
    const auto numberBits = static_cast<unsigned>(std::bit_width(direction.span()));
    if (numberBits > kMostPackedBits) {
        ScratchArray<WideItem> items(rows.size());
        return sortItems(items.data(), rows, keys, direction, keepKeys, numberBits, effort, finish);
    }
    if (!keepKeys && numberBits <= kMostBitsInParts)
        return sortInParts(keys, rows, direction, effort, finish);
    if (!keepKeys)
        return sortItems<PackedItem>(keys.data(), rows, keys, direction, keepKeys, numberBits, effort,
                                     finish);
    ScratchArray<PackedItem> items(rows.size());
    return sortItems(items.data(), rows, keys, direction, keepKeys, numberBits, effort, finish);
}

// Of some keys, with `greatest` one more than that.
KeyDirection directionOf(std::span<const std::uint64_t> keys, bool descending, const StopToken& stop) noexcept
{
    KeyDirection direction{kNoValueKey, 0, descending, false};
    while (!keys.empty() && !stop.stop_requested()) {
        const auto some = keys.first(std::min(keys.size(), kItemsPerPoll));
        keys = keys.subspan(some.size());
        for (const std::uint64_t key : some) {
            direction.least = std::min(direction.least, key);
            direction.greatest = std::max(direction.greatest, key + 1); // kNoValueKey becomes 0
            direction.someMissing |= key == kNoValueKey;
        }
    }
    return direction;
}

} // namespace

KeyDirection KeyDirection::of(std::span<const std::uint64_t> keys, bool descending, const Effort& effort)
{
    std::vector<KeyDirection> ofStretch(effort.stretchesOf(keys.size()));
    effort.forStretches(keys.size(), 1, [&](std::size_t number, Stretch stretch) {
        ofStretch[number] =
            directionOf(keys.subspan(stretch.begin, stretch.size()), descending, effort.stop());
    });
    KeyDirection direction = ofStretch.front();
    for (const KeyDirection& other : ofStretch) {
        direction.least = std::min(direction.least, other.least);
        direction.greatest = std::max(direction.greatest, other.greatest);
        direction.someMissing |= other.someMissing;
    }
    if (direction.greatest == 0) // no value at all
        direction.least = 0;
    else
        --direction.greatest;
    return direction;
}

bool radixSort(RowSet& rows, std::span<std::uint64_t> keys, const KeyDirection& direction, KeysAfter after,
               const Effort& effort)
{
    if (effort.isStopped())
        return false;
    const auto follows = [keys, direction](std::size_t i) {
        return direction.number(keys[i]) <= direction.number(keys[i + 1]);
    };
    if (direction.span() == 0 || isInOrder(keys.size(), effort, follows))
        return true;
    if (after == KeysAfter::Lost)
        return sortAny(rows, keys, direction, false, effort,
                       [&rows](std::size_t place, std::uint32_t row) { rows[place] = SessionRow{row}; });
    const RowSet rowsBefore = rows;
    ScratchArray<std::uint64_t> keysAfter(keys.size());
    const bool done =
        sortAny(rows, keys, direction, true, effort, [&](std::size_t place, std::uint32_t before) {
            rows[place] = rowsBefore[before];
            keysAfter[place] = keys[before];
        });
    if (done)
        std::ranges::copy(keysAfter, keys.begin());
    return done;
}

bool radixSort(RowSet& rows, std::span<std::uint64_t> keys, const Effort& effort)
{
    const std::uint64_t greatest = keys.empty() ? 0 : std::ranges::max(keys);
    return radixSort(rows, keys, {0, greatest, false, false}, KeysAfter::InOrder, effort);
}

} // namespace authloupe
