// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_set.h"

#include "query/field_keys.h"
#include "query/list_order.h"
#include "query/radix_sort.h"

#include <algorithm>

namespace authloupe {

namespace {

// Turns keys into small numbers that sort in the direction asked for, and back: 0 for the first value, one
// more than for the last value for rows without one.
class Direct final {
public:
    Direct(const SortKeys& keys, bool descending) : m_descending(descending)
    {
        for (const std::uint64_t key : keys) {
            m_least = std::min(m_least, key);
            m_greatest = key == kNoValueKey ? m_greatest : std::max(m_greatest, key);
        }
    }

    [[nodiscard]] bool hasValues() const noexcept { return m_least != kNoValueKey; }

    // Preconditions of both: hasValues().
    void apply(SortKeys& keys) const noexcept
    {
        for (std::uint64_t& key : keys)
            key = key == kNoValueKey ? m_greatest - m_least + 1
                  : m_descending     ? m_greatest - key
                                     : key - m_least;
    }

    void undo(SortKeys& keys) const noexcept
    {
        for (std::uint64_t& key : keys)
            key = key > m_greatest - m_least ? kNoValueKey : m_descending ? m_greatest - key : key + m_least;
    }

private:
    bool m_descending;
    std::uint64_t m_least = kNoValueKey;
    std::uint64_t m_greatest = 0;
};

bool sortByFileOrder(RowSet& rows, const StopToken& stop)
{
    if (std::ranges::is_sorted(rows))
        return true;
    SortKeys keys(rows.size());
    std::ranges::transform(rows, keys.begin(), raw<SessionRow>);
    return radixSort(rows, keys, stop);
}

} // namespace

bool sortRows(RowSet& rows, const Snapshot& snapshot, const SortOrder& order, const StopToken& stop)
{
    if (order.fileOrder)
        return sortByFileOrder(rows, stop);

    std::optional<ListOrder> lists;
    if (const std::optional<TextKind> kind = listKindOf(order.field))
        lists.emplace(snapshot, *kind);
    std::optional<SortKeys> keys =
        lists ? lists->keys(rows, stop) : fieldKeys(rows, snapshot, order.field, stop);
    if (!keys)
        return false;

    const Direct direct(*keys, order.descending);
    if (!direct.hasValues())
        return true;
    direct.apply(*keys);
    if (!radixSort(rows, *keys, stop))
        return false;
    if (!lists)
        return true;
    direct.undo(*keys);
    return lists->settle(rows, *keys, order.descending, stop);
}

} // namespace authloupe
