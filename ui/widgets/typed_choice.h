// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QString>

#include <vector>

namespace authloupe {

// Among the choices of a list, a field of the filter bar stands for the first one that can be typed into it:
// contains, included, a plain text. A pattern says more than the field could show.

// Empty when there is none.
[[nodiscard]] QString typedIn(const std::vector<TextChoice>& choices);
// Puts what the field says in the place of that choice.
void putTyped(std::vector<TextChoice>& choices, const QString& text);

} // namespace authloupe
