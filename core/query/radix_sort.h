// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"
#include "query/row_set.h"

#include <cstdint>
#include <vector>

namespace authloupe {

// Sorts rows by their keys, keys[i] belonging to rows[i]; both come back in the new order. Stable. Costs a
// pass over the rows for every eleven bits of the largest key. False when stopped: rows are then as they
// were, keys are not.
[[nodiscard]] bool radixSort(RowSet& rows, std::vector<std::uint64_t>& keys, const StopToken& stop);

} // namespace authloupe
