// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// What other programs put around and into the lines of a log on its way: quotation marks of e-mail, list
// markers and indents of tickets, blanks that do not break and characters without a width from web pages, the
// NUL bytes that a crash leaves.
namespace authloupe {

// Bytes in front of the line that are blanks, invisible characters and quotation marks (`>`, `|`).
[[nodiscard]] std::size_t quoteLength(std::string_view line, bool& quoted) noexcept;

// The same, with list markers (`- `, `* `, `1. `), backticks and NUL bytes.
[[nodiscard]] std::size_t dressLength(std::string_view line, bool& quoted) noexcept;

// For a line that goes on with an entry: what the entry's first line had in front of it. Of the blanks behind
// the last quotation mark only one belongs to it, and of an indent only as much as the first line had.
[[nodiscard]] std::size_t sameDressLength(std::string_view line, bool quoted, std::size_t indent) noexcept;

// Whether plainText would change anything.
[[nodiscard]] bool hasOddCharacters(std::string_view text) noexcept;

// All kinds of blanks as plain ones, without characters that cannot be seen (zero width, direction marks,
// byte order marks, NUL). Only for lines that make no sense as they stand: a user name may hold all of them.
[[nodiscard]] std::string plainText(std::string_view text);

// Nothing but blanks, or a Markdown code fence: both end an entry.
[[nodiscard]] bool isBlankOrFence(std::string_view line, bool mayBeQuoted) noexcept;

// NUL bytes and nothing to be seen: a hole that a crash left. It goes on with no entry.
[[nodiscard]] bool isHole(std::string_view line);

// How many columns a line takes; UTF-8 sequences count as one.
[[nodiscard]] std::size_t columnCount(std::string_view line) noexcept;

} // namespace authloupe
