// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/sort_keys.h"

namespace authloupe {

// Sorts rows by their keys, rows without a value last in both directions; keys come back in the order of the
// rows. Stable. False when stopped: rows are then as they were, keys are not.
[[nodiscard]] bool directedSort(RowSet& rows, SortKeys& keys, bool descending, const StopToken& stop);

} // namespace authloupe
