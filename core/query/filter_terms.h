// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter_names.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// The first step of reading a filter: where its parts begin and end, not yet what they mean.

struct TextPlace {
    std::size_t position = 0; // bytes from the beginning
    std::size_t length = 0;
    [[nodiscard]] std::size_t end() const noexcept { return position + length; }
    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

// `alice`, `"two words"`, `=alice`, `~alice`, `/reg.*ex/i`
struct FilterValue {
    enum class Form : std::uint8_t { Bare, Quoted, Regex };

    std::string text; // without quotes, slashes and what stands before them
    Form form = Form::Bare;
    char sign = '\0'; // `=` or `~` before it
    bool ignoresCase = false;
    bool isClosed = true; // false: the second quote or slash is missing
    TextPlace place;      // all of it
    TextPlace inner;      // without sign, quotes and slashes
    TextPlace behind;     // what stands behind the closing quote or slash and should not; mostly of length 0
};

// `word`, `-word`, `name:value,value`
struct FilterTerm {
    TextPlace place;
    bool excludes = false;
    TextPlace namePlace;             // length 0 for a plain word
    std::optional<FilterName> name;  // empty for a plain word and an unknown name
    std::vector<FilterValue> values; // at least one; it may be empty
    [[nodiscard]] bool isWord() const noexcept { return namePlace.length == 0; }
};

[[nodiscard]] std::vector<FilterTerm> filterTerms(std::string_view text);

// Is the text a plain word as it stands, without quotes?
[[nodiscard]] bool isPlainWord(std::string_view text);
// White space of ASCII.
[[nodiscard]] bool isBlank(char c) noexcept;

} // namespace authloupe
