// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/text_matcher.h"

namespace authloupe {

// Finds a text in another by Unicode's simple case folding (one character for one); nothing is normalised, so
// that two names that only look the same stay two. Bytes that are no UTF-8 match only themselves.
[[nodiscard]] std::unique_ptr<TextMatcher> makeUnicodeMatcher(std::string_view pattern);
// With the same folding for globs and regular expressions.
[[nodiscard]] MatcherFactory unicodeMatchers();

} // namespace authloupe
