// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

namespace authloupe {

class ArgumentReader;

// The filter that the arguments ask for; complains to `arguments` about what makes no sense.
[[nodiscard]] Filter readFilter(ArgumentReader& arguments);

} // namespace authloupe
