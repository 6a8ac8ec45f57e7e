// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plain_prefix.h"

#include <cstdint>
#include <string>
#include <vector>

namespace authloupe::test {

struct PlainLine {
    std::string text; // for the first line of an entry what stands behind its stamp
    std::string raw;
    std::uint64_t offset = 0;
    std::uint32_t number = 0;
    std::size_t dress = 0; // bytes of `text` that are quotation marks or indent
};

// The lines of an entry put together in every way there is: the longest reading that is complete, else the
// first one found. Returns how many lines it took. `head` learns what the prefix says.
[[nodiscard]] std::size_t readPlainWrapped(const std::vector<PlainLine>& lines, const YearReference& year,
                                           std::size_t wrapColumn, PlainHead& head, PlainEvent& event);

[[nodiscard]] char plainMirrored(char c); // `)` for `(`

} // namespace authloupe::test
