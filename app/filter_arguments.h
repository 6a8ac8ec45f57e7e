// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <vector>

namespace authloupe {

class ArgumentReader;

// The filter that the arguments ask for; complains to `arguments` about what makes no sense.
[[nodiscard]] Filter readFilter(ArgumentReader& arguments);

// Narrows `filter` by the expressions of --filter. Gives back those that cannot be said in one with it.
[[nodiscard]] std::vector<Filter> readFilterExpressions(ArgumentReader& arguments, Filter& filter);

} // namespace authloupe
