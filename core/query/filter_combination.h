// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <optional>

namespace authloupe {

// The one filter that lets through what both let through. Empty when there is none: within a field choices
// are alternatives, so that two lists of one field cannot both be asked for.
[[nodiscard]] std::optional<Filter> bothOf(const Filter& a, const Filter& b);

} // namespace authloupe
