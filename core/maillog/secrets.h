// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// Debug logs of whole SMTP conversations hold the base64 of an AUTH exchange: user names and passwords. A
// line that is shown, kept or written anywhere goes through here before, together with the other lines of its
// entry: what a terminal wrapped goes on in them.

// Where the part of an entry begins that may be a secret. Everything behind it is part of it.
struct SecretPlace {
    static constexpr std::size_t kNone = ~std::size_t{0};
    std::size_t line = kNone; // from 0
    std::size_t column = 0;   // bytes
    [[nodiscard]] bool isSome() const noexcept { return line != kNone; }
};

// `lines`: those of one entry, or of what may be one, without their line ends. The words that tell of a
// secret may be wrapped as well, at a blank or inside. Rather hides too much than too little. (user guide
// 9.1.2, injection and domain debug logs)
[[nodiscard]] SecretPlace findSecret(const std::vector<std::string_view>& lines);

// Line number `number` of them, `***` in place of the secret.
[[nodiscard]] std::string shownLine(std::string_view line, std::size_t number, const SecretPlace& secret);

// A log may begin inside a wrapped secret, behind the words that tell of it: a line of no entry that is
// nothing but base64 is taken for the rest of one, if it is long or ends with the padding and is no plain
// word. What follows such a line, `behindRest`, may be as short as it likes, and a word.
[[nodiscard]] bool isRestOfSecret(std::string_view line, bool behindRest);

// An entry of one line.
[[nodiscard]] std::size_t secretStart(std::string_view line); // npos when there is none
[[nodiscard]] std::string withoutSecret(std::string_view line);

} // namespace authloupe
