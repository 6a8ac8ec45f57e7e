// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/radix_sort.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <utility>

namespace authloupe {

namespace {

constexpr unsigned kMostDigitBits = 11; // the heads of 2048 buckets stay in the cache
constexpr std::size_t kItemsPerPoll = std::size_t{1} << 16;

// A key of at most 32 bits and its row in one number: half the memory to move.
struct PackedItem {
    std::uint64_t both;

    PackedItem() = default;
    PackedItem(std::uint64_t itemKey, SessionRow itemRow) noexcept : both(itemKey << 32 | raw(itemRow)) {}
    [[nodiscard]] std::uint64_t key() const noexcept { return both >> 32; }
    [[nodiscard]] SessionRow row() const noexcept { return SessionRow{static_cast<std::uint32_t>(both)}; }
};

struct WideItem {
    std::uint64_t wideKey;
    SessionRow itemRow;

    WideItem() = default;
    WideItem(std::uint64_t key, SessionRow row) noexcept : wideKey(key), itemRow(row) {}
    [[nodiscard]] std::uint64_t key() const noexcept { return wideKey; }
    [[nodiscard]] SessionRow row() const noexcept { return itemRow; }
};

using Places = std::array<std::size_t, std::size_t{1} << kMostDigitBits>;

template<class Item>
class Sorter final {
public:
    Sorter(const RowSet& rows, const std::vector<std::uint64_t>& keys)
        : m_size(rows.size()),
          m_items(std::make_unique_for_overwrite<Item[]>(m_size)),
          m_moved(std::make_unique_for_overwrite<Item[]>(m_size))
    {
        for (std::size_t i = 0; i < m_size; ++i)
            m_items[i] = Item(keys[i], rows[i]);
    }

    bool sort(unsigned keyBits, const StopToken& stop)
    {
        const unsigned passes = (keyBits + kMostDigitBits - 1) / kMostDigitBits;
        const unsigned digitBits = (keyBits + passes - 1) / passes;
        for (unsigned pass = 0; pass < passes; ++pass)
            if (!sortByDigit(pass * digitBits, digitBits, stop))
                return false;
        return true;
    }

    void copyTo(RowSet& rows, std::vector<std::uint64_t>& keys) const
    {
        for (std::size_t i = 0; i < m_size; ++i) {
            rows[i] = m_items[i].row();
            keys[i] = m_items[i].key();
        }
    }

private:
    bool sortByDigit(unsigned shift, unsigned bits, const StopToken& stop)
    {
        const std::uint64_t mask = (std::uint64_t{1} << bits) - 1;
        Places places{};
        for (std::size_t i = 0; i < m_size; ++i)
            ++places[m_items[i].key() >> shift & mask];
        if (std::ranges::find(places, m_size) != places.end())
            return true; // all have the same digit
        std::size_t next = 0;
        for (std::size_t& place : places)
            place = std::exchange(next, next + place);

        for (std::size_t begin = 0; begin < m_size; begin += kItemsPerPoll) {
            if (stop.stop_requested())
                return false;
            const std::size_t end = std::min(m_size, begin + kItemsPerPoll);
            for (std::size_t i = begin; i < end; ++i)
                m_moved[places[m_items[i].key() >> shift & mask]++] = m_items[i];
        }
        m_items.swap(m_moved);
        return true;
    }

    std::size_t m_size;
    std::unique_ptr<Item[]> m_items;
    std::unique_ptr<Item[]> m_moved;
};

template<class Item>
bool sortWith(RowSet& rows, std::vector<std::uint64_t>& keys, unsigned keyBits, const StopToken& stop)
{
    Sorter<Item> sorter(rows, keys);
    if (!sorter.sort(keyBits, stop))
        return false;
    sorter.copyTo(rows, keys);
    return true;
}

} // namespace

bool radixSort(RowSet& rows, std::vector<std::uint64_t>& keys, const StopToken& stop)
{
    if (stop.stop_requested())
        return false;
    if (std::ranges::is_sorted(keys))
        return true;
    const auto keyBits = static_cast<unsigned>(std::bit_width(std::ranges::max(keys)));
    return keyBits <= 32 ? sortWith<PackedItem>(rows, keys, keyBits, stop)
                         : sortWith<WideItem>(rows, keys, keyBits, stop);
}

} // namespace authloupe
