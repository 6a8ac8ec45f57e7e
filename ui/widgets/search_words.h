// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QString>

#include <vector>

namespace authloupe {

// The text of the search field and the words of a filter. Blanks separate words, double quotes keep them in
// one; a quote without its partner stands for itself. Marks of writing direction, which come along unseen
// when text is pasted, are dropped: no log has them where somebody would look for them.
[[nodiscard]] std::vector<TextChoice> searchWords(const QString& text);
// The inverse; choices that exclude or are exact have no place in the field and are left out.
[[nodiscard]] QString searchText(const std::vector<TextChoice>& words);

// What somebody typed or pasted into a field of the filter bar, trimmed and without marks of writing
// direction.
[[nodiscard]] QString typedText(QString text);

} // namespace authloupe
