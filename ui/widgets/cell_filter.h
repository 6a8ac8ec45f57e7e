// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "query/value_groups.h"
#include "session/field.h"

#include <optional>

namespace authloupe {

// From a cell of the table to a filter.

// A connection of more values (an attacker chooses how many users he tries) gives no filter: nobody can read
// such a one, and every part of the window that shows a filter would hold all of it.
inline constexpr std::size_t kMostChosenValues = 500;
// Whoever only asks whether there is a filter looks at the first attempts of a connection.
inline constexpr std::size_t kMostAttemptsAsked = 4'096;

enum class CellVerb : std::uint8_t { Include, Exclude };

// `filter` narrowed to the connections that have the value of this cell, or to those that do not. A value
// takes the place of what was included in its field before: the row itself always passes, and nothing that
// was hidden comes back through a wider choice. Several users of a connection all count. Empty when the log
// does not state the value, states too many, or the field cannot be filtered by (numbers; times have their
// range).
[[nodiscard]] std::optional<Filter> filterByCell(const Filter& filter, const Snapshot& snapshot,
                                                 SessionRow row, SessionField field, CellVerb verb);

// Whether it would be one, as far as that shows soon: no filter is made, for the window asks at every turn.
// Behind the attempts that are asked there may be more values than a filter should hold.
[[nodiscard]] bool canFilterByCell(const Filter& filter, const Snapshot& snapshot, SessionRow row,
                                   SessionField field, CellVerb verb);

// All connections with the users, the address, the network or the profiles of this one, and nothing else
// asked for. Empty when it states none, or too many.
[[nodiscard]] std::optional<Filter> filterOfRow(const Snapshot& snapshot, SessionRow row, ValueGroup group);
// As canFilterByCell() is to filterByCell().
[[nodiscard]] bool canFilterByRow(const Snapshot& snapshot, SessionRow row, ValueGroup group);

// Did a user, however many, try to authenticate?
[[nodiscard]] bool statesUser(const Snapshot& snapshot, SessionRow row);

// The connections that began at the time of this one or later; or that began up to and including its time.
// Empty when it has no time or nothing would be left.
[[nodiscard]] std::optional<Filter> filterFromTime(const Filter& filter, LogTime time);
[[nodiscard]] std::optional<Filter> filterUntilTime(const Filter& filter, LogTime time);
// Those from so many seconds before it to so many behind, instead of the range of time before.
[[nodiscard]] std::optional<Filter> filterAroundTime(const Filter& filter, LogTime time,
                                                     std::int64_t seconds);

} // namespace authloupe
