// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/coverage.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe::test {

// What an EntryReader makes of a text that arrives in blocks cut at `cuts` (ascending offsets): the account
// of its lines, then every event with its place, parted by bars: `understood/ignored/not of lines, entries,
// wrapped|first-last line @first-last offset event|…`
[[nodiscard]] std::string entryTexts(std::string_view text, const std::vector<std::size_t>& cuts = {},
                                     std::uint64_t stopAt = std::numeric_limits<std::uint64_t>::max());

[[nodiscard]] Coverage coverageOf(std::string_view text, const std::vector<std::size_t>& cuts = {});

} // namespace authloupe::test
