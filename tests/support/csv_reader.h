// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe::test {

using CsvTable = std::vector<std::vector<std::string>>;

// A strict reader of RFC 4180: every row ends with CRLF and has as many fields as the first, quotes stand
// only around whole fields, and outside of them neither quotes nor line ends. Empty for anything else.
[[nodiscard]] std::optional<CsvTable> readCsv(std::string_view text, char separator = ',');

// Rows that end with LF; undoes \t \n \r \\. Empty for any other escape or a row of another width.
[[nodiscard]] std::optional<CsvTable> readTsv(std::string_view text);

} // namespace authloupe::test
