// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/value_groups.h"
#include "widgets/cell_filter.h"

#include <string_view>

namespace authloupe {

// `filter` narrowed to the connections that have this value of the group, or to those that do not. It takes
// the place of what was included in its field before, as a cell does (filterByCell).
[[nodiscard]] Filter filterByValue(const Filter& filter, ValueGroup group, std::string_view value,
                                   CellVerb verb);

} // namespace authloupe
