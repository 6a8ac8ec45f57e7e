// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/regex_syntax.h"
#include "query/text_matcher.h"

#include <memory>
#include <optional>
#include <string_view>

namespace authloupe {

[[nodiscard]] std::optional<RegexFault> findRegexFault(std::string_view pattern);

// Is the pattern found somewhere in a text? One step of a table for each character; never goes back. fold:
// null where case matters. A pattern with a fault matches nothing.
[[nodiscard]] std::unique_ptr<TextMatcher> makeRegexMatcher(std::string_view pattern, CaseFold fold);
// Is a glob short enough?
[[nodiscard]] bool isUsableGlob(std::string_view glob);
// Does a whole text fit? Case is ignored.
[[nodiscard]] std::unique_ptr<TextMatcher> makeGlobMatcher(std::string_view glob, CaseFold fold);

} // namespace authloupe
