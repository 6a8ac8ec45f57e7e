// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/sort_keys.h"
#include "session/field.h"

namespace authloupe {

// One number for each row; the numbers stand in the order of the field's values. Empty when stopped. For
// every field but those that join several texts of a session (see list_order.h).
[[nodiscard]] std::optional<SortKeys> fieldKeys(const RowSet& rows, const Snapshot& snapshot,
                                                SessionField field, const Effort& effort);

} // namespace authloupe
