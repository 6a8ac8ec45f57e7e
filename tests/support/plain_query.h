// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row_set.h"
#include "query/statistics.h"

#include <string>
#include <string_view>
#include <vector>

namespace authloupe::test {

// The oracle of the queries: one session after the other, texts as strings, no masks, keys or chunks.

[[nodiscard]] bool plainContains(std::string_view text, std::string_view pattern);

[[nodiscard]] RowSet plainSelect(const Snapshot& snapshot, const Filter& filter, const RowSet& marked = {});

[[nodiscard]] RowSet plainSort(RowSet rows, const Snapshot& snapshot, SessionField field, bool descending);

[[nodiscard]] Statistics plainStatistics(const Snapshot& snapshot, const RowSet& rows);

[[nodiscard]] TextId idOf(const Attempt& attempt, TextKind kind);
[[nodiscard]] TextId idOf(const Session& session, TextKind kind);
[[nodiscard]] std::vector<Attempt> attemptsOf(const Snapshot& snapshot, const Session& session);

} // namespace authloupe::test
