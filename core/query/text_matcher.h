// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <type_traits>
#include <utility>

namespace authloupe {

// Finds a text in another. Made once per query and used by one thread; runs once per distinct value, never
// per row.
class TextMatcher {
public:
    virtual ~TextMatcher() = default;
    [[nodiscard]] virtual bool matches(std::string_view text) const = 0;
};

// Makes one of two characters that differ only in case out of both.
using CaseFold = char32_t (*)(char32_t c);
[[nodiscard]] char32_t foldAsciiCase(char32_t c) noexcept;

// What "case ignored" means: a matcher for "contains", and the folding of single characters for patterns. The
// window gives one that knows Unicode (bridge/unicode_matcher.h).
class MatcherFactory final {
public:
    // Called by several threads at once.
    using Make = std::function<std::unique_ptr<TextMatcher>(std::string_view pattern)>;

    // ASCII only.
    MatcherFactory() = default;
    template<class Function>
        requires std::is_convertible_v<Function, Make> MatcherFactory(Function make,
                                                                      CaseFold fold = foldAsciiCase)
            : m_make(std::move(make)),
              m_fold(fold)
        {}

        // Finds the text anywhere.
        [[nodiscard]] std::unique_ptr<TextMatcher> makeContains(std::string_view text) const;
        [[nodiscard]] CaseFold caseFold() const noexcept
        {
            return m_fold;
        }

    private:
        Make m_make;
        CaseFold m_fold = foldAsciiCase;
};

// Ignores the case of ASCII letters only; other bytes must be equal.
[[nodiscard]] std::unique_ptr<TextMatcher> makeAsciiMatcher(std::string_view pattern);

} // namespace authloupe
