// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_set.h"

#include "query/field_keys.h"
#include "query/list_order.h"
#include "query/radix_sort.h"
#include "query/sort_keys.h"

#include <algorithm>

namespace authloupe {

namespace {

bool sortByFileOrder(RowSet& rows, const StopToken& stop)
{
    if (std::ranges::is_sorted(rows))
        return true;
    SortKeys keys(rows.size());
    std::ranges::transform(rows, keys.begin(), raw<SessionRow>);
    return radixSort(rows, keys, KeyDirection::of(keys, false), KeysAfter::Lost, stop);
}

} // namespace

bool sortRows(RowSet& rows, const Snapshot& snapshot, const SortOrder& order, const StopToken& stop)
{
    if (order.fileOrder)
        return sortByFileOrder(rows, stop);
    if (const std::optional<TextKind> kind = listKindOf(order.field))
        return ListOrder(snapshot, *kind, order.descending, stop).sort(rows);
    std::optional<SortKeys> keys = fieldKeys(rows, snapshot, order.field, stop);
    return keys && radixSort(rows, *keys, KeyDirection::of(*keys, order.descending), KeysAfter::Lost, stop);
}

} // namespace authloupe
