// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace authloupe::test {

// What mail programs, tickets and web pages put in front of a line: bytes, and whether it is a quotation.
struct PlainDress {
    std::size_t length = 0;
    bool quoted = false;
};
[[nodiscard]] PlainDress plainDress(const std::string& line, bool markersToo);

// How much of the same stands in front of a line that goes on with an entry.
[[nodiscard]] std::size_t plainSameDress(const std::string& line, bool quoted, std::size_t indent);

[[nodiscard]] bool plainIsOdd(const std::string& text); // NUL or beyond ASCII
[[nodiscard]] std::string plainWithoutOdd(const std::string& text);
[[nodiscard]] bool plainEndsEntry(const std::string& line, bool mayBeQuoted); // blank, or a code fence
[[nodiscard]] bool plainIsHole(const std::string& line);                      // NUL bytes only
[[nodiscard]] std::size_t plainColumns(const std::string& line);

} // namespace authloupe::test
