// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace authloupe {

inline constexpr char32_t kReplacementCharacter = 0xFFFD;

struct CodePoint {
    char32_t value = kReplacementCharacter;
    std::size_t bytes = 1; // that it takes, at least one
    bool valid = false;    // false: the bytes are no UTF-8 and stand for one replacement character
};

// The first code point of a text that is not empty. Of bytes that are no UTF-8 it takes as many as could have
// begun a code point (Unicode 15, 3.9 "maximal subparts"): overlong forms, surrogates and what is above
// U+10FFFF are none.
[[nodiscard]] CodePoint firstCodePoint(std::string_view text) noexcept;

// value is a Unicode scalar value.
void appendUtf8(std::string& out, char32_t value);

} // namespace authloupe
