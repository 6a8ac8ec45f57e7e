// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace authloupe::test {

// Whether `text` begins with `words`, whatever the case of ASCII letters.
[[nodiscard]] bool sameWords(const std::string& text, const std::string& words);
[[nodiscard]] bool endsWithWords(const std::string& text, const std::string& words);
// Where they stand first, or last.
inline constexpr auto kNowhere = std::string::npos;
[[nodiscard]] std::size_t firstWords(const std::string& text, const std::string& words);
[[nodiscard]] std::size_t lastWords(const std::string& text, const std::string& words);

// Each takes something off the front of `text`; false and nothing taken when it does not stand there.
bool take(std::string& text, const std::string& words);
[[nodiscard]] bool takeNumber(std::string& text, std::uint64_t& number); // decimal, fits 64 bits
[[nodiscard]] std::string takeWord(std::string& text);                   // up to the next blank; may be empty
void skipBlanks(std::string& text);

[[nodiscard]] std::string withoutBlanksAround(
    const std::string& text); // and tabs, and carriage returns behind
[[nodiscard]] std::string withoutBlanksBehind(std::string text);

} // namespace authloupe::test
