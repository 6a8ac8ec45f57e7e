// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/field.h"

#include <string_view>
#include <vector>

namespace authloupe {

// The words that a field of type Word can have, by the number of their enumerator; an empty one stands for
// "not stated". Empty for a field whose words are not known here: then any word is taken.
[[nodiscard]] std::vector<std::string_view> wordsByCode(SessionField field);

} // namespace authloupe
