// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row_set.h"

#include <string>

namespace authloupe {

// UTF-8 texts of counts, the time span and the coverage. Numbers of files, lines and entries are of
// everything loaded; those of connections and attempts, and the time span, are of `rows`.

// One object, one key a line, in a fixed order; stable English names; times as in the log or null.
[[nodiscard]] std::string summaryJson(const Snapshot& snapshot, const RowSet& rows);

// For a person, in the language that is installed. Log text is escaped.
[[nodiscard]] std::string summaryText(const Snapshot& snapshot, const RowSet& rows);

} // namespace authloupe
