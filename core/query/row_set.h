// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"
#include "query/filter.h"
#include "query/text_matcher.h"
#include "session/field.h"
#include "session/snapshot.h"

#include <optional>
#include <span>
#include <vector>

namespace authloupe {

// Rows in some order. A filter gives them in file order.
using RowSet = std::vector<SessionRow>;

// The rows that pass. `marked`: those that somebody marked, in file order. Empty optional when stopped.
// Reentrant; reads only the snapshot.
[[nodiscard]] std::optional<RowSet> selectRows(const Snapshot& snapshot, const Filter& filter,
                                               const MatcherFactory& matcher, const StopToken& stop = {},
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
                            const StopToken& stop = {});

} // namespace authloupe
