// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_set.h"

#include "query/field_keys.h"
#include "query/list_order.h"
#include "query/radix_sort.h"
#include "query/row_order.h"
#include "query/sort_keys.h"

#include <algorithm>

namespace authloupe {

namespace {

bool sortByFileOrder(RowSet& rows, const Effort& effort)
{
    if (areInFileOrder(rows, effort))
        return true;
    SortKeys keys(rows.size());
    effort.forStretches(rows.size(), 1, [&](std::size_t, Stretch stretch) {
        std::transform(rows.data() + stretch.begin, rows.data() + stretch.end, keys.data() + stretch.begin,
                       raw<SessionRow>);
    });
    return radixSort(rows, keys, KeyDirection::of(keys, false, effort), KeysAfter::Lost, effort);
}

} // namespace

bool sortRows(RowSet& rows, const Snapshot& snapshot, const SortOrder& order, const Effort& effort)
{
    if (order.fileOrder)
        return sortByFileOrder(rows, effort);
    if (const std::optional<TextKind> kind = listKindOf(order.field))
        return ListOrder(snapshot, *kind, order.descending, effort).sort(rows);
    std::optional<SortKeys> keys = fieldKeys(rows, snapshot, order.field, effort);
    return keys
           && radixSort(rows, *keys, KeyDirection::of(*keys, order.descending, effort), KeysAfter::Lost,
                        effort);
}

} // namespace authloupe
