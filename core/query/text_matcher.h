// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string_view>

namespace authloupe {

// Finds a text in another. Made once per query and used by one thread; runs once per distinct value, never
// per row.
class TextMatcher {
public:
    virtual ~TextMatcher() = default;
    [[nodiscard]] virtual bool matches(std::string_view text) const = 0;
};

// Makes a matcher for "contains, case ignored". The window gives one that knows Unicode
// (bridge/unicode_matcher.h).
using MatcherFactory = std::function<std::unique_ptr<TextMatcher>(std::string_view pattern)>;

// Ignores the case of ASCII letters only; other bytes must be equal.
[[nodiscard]] std::unique_ptr<TextMatcher> makeAsciiMatcher(std::string_view pattern);

} // namespace authloupe
