// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/regex_syntax.h"

#include <string>

namespace authloupe {

// The longest text that stands in everything that fits, as far as the top of the tree shows it: ASCII in
// small letters, to be looked for without case. Empty when there is none. Holds for texts of ASCII alone:
// elsewhere a sign may fit that folds to one of its letters.
[[nodiscard]] std::string requiredText(const RegexNode& tree);

} // namespace authloupe
