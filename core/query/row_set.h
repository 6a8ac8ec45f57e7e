// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/effort.h"
#include "query/filter.h"
#include "query/text_matcher.h"
#include "session/field.h"
#include "session/snapshot.h"

#include <memory>
#include <new>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace authloupe {

// Leaves rows without a value where none is given: millions of them are written by several threads at once,
// of which none should wait for them to be zero first.
template<class T>
struct UnsetAllocator : std::allocator<T> {
    template<class Item, class... Arguments>
    void construct(Item* item, Arguments&&... arguments)
    {
        if constexpr (sizeof...(Arguments) == 0)
            ::new (static_cast<void*>(item)) Item;
        else
            ::new (static_cast<void*>(item)) Item(std::forward<Arguments>(arguments)...);
    }
};

// Rows in some order. A filter gives them in file order.
using RowSet = std::vector<SessionRow, UnsetAllocator<SessionRow>>;

// The rows that pass. `marked`: those that somebody marked, in file order. Empty optional when stopped.
// Reentrant; reads only the snapshot.
[[nodiscard]] std::optional<RowSet> selectRows(const Snapshot& snapshot, const Filter& filter,
                                               const MatcherFactory& matcher, const Effort& effort = {},
                                               std::span<const SessionRow> marked = {});

struct SortOrder {
    SessionField field = SessionField::Opened;
    bool descending = false;
    bool fileOrder = true; // as the log has it; field and descending are then of no meaning
    friend bool operator==(const SortOrder&, const SortOrder&) = default;
};

// Sorts stably by the field's value: numbers and times by size, addresses by value, texts by Unicode code
// points without ASCII case, vocabularies by their order; rows without a value come last in both directions.
// False when stopped (order then unspecified).
[[nodiscard]] bool sortRows(RowSet& rows, const Snapshot& snapshot, const SortOrder& order,
                            const Effort& effort = {});

} // namespace authloupe
