// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "query/value_groups.h"
#include "session/field.h"

#include <optional>

namespace authloupe {

// From a cell of the table to a filter.

enum class CellVerb : std::uint8_t { Include, Exclude };

// `filter` narrowed to the connections that have the value of this cell, or to those that do not. A value
// takes the place of what was included in its field before: the row itself always passes, and nothing that
// was hidden comes back through a wider choice. Several users of a connection all count. Empty when the log
// does not state the value or the field cannot be filtered by (numbers; times have their range).
[[nodiscard]] std::optional<Filter> filterByCell(const Filter& filter, const Snapshot& snapshot,
                                                 SessionRow row, SessionField field, CellVerb verb);

// All connections with the users, the address, the network or the profiles of this one, and nothing else
// asked for. Empty when it states none.
[[nodiscard]] std::optional<Filter> filterOfRow(const Snapshot& snapshot, SessionRow row, ValueGroup group);

// The connections that began at the time of this one or later; or that began up to and including its time.
// Empty when it has no time or nothing would be left.
[[nodiscard]] std::optional<Filter> filterFromTime(const Filter& filter, LogTime time);
[[nodiscard]] std::optional<Filter> filterUntilTime(const Filter& filter, LogTime time);
// Those from so many seconds before it to so many behind, instead of the range of time before.
[[nodiscard]] std::optional<Filter> filterAroundTime(const Filter& filter, LogTime time,
                                                     std::int64_t seconds);

} // namespace authloupe
