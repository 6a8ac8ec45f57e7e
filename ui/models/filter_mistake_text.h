// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter_language.h"

#include <QString>

#include <string_view>

namespace authloupe {

// What is wrong with a filter that somebody typed, in the user's language, plain text. expression: the text
// that was parsed, any bytes.

// One sentence: "There is no field “usr”. Is “user” meant?"
[[nodiscard]] QString filterMistakeSentence(const FilterMistake& mistake, std::string_view expression);
// The sentence, the expression in a line of its own, and below it the place of the mistake, marked `^~~`; for
// a font of fixed width.
[[nodiscard]] QString filterMistakeReport(const FilterMistake& mistake, std::string_view expression);

} // namespace authloupe
