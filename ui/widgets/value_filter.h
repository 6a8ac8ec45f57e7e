// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/value_groups.h"
#include "widgets/cell_filter.h"

#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// Narrows the filter to the connections that have one of these values, which are distinct, in the field, or
// to those that have none of them. What the field included before makes room.
void chooseValues(Filter& filter, SessionField field, const std::vector<std::string>& values, CellVerb verb);

// `filter` narrowed to the connections that have this value of the group, or to those that do not. It takes
// the place of what was included in its field before, as a cell does (filterByCell).
[[nodiscard]] Filter filterByValue(const Filter& filter, ValueGroup group, std::string_view value,
                                   CellVerb verb);

} // namespace authloupe
