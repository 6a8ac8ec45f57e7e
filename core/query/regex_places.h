// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter_terms.h"
#include "query/regex_program.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace authloupe {

// Where a regular expression is found in a text, to mark it there. Of what begins at the same character the
// longest counts, whatever asks for less. Like the matcher it never goes back within a text, but it begins
// anew behind every place, so it takes a bounded number of steps and then leaves the rest of the text
// unmarked.
class RegexPlaces final {
public:
    static constexpr std::size_t kMostSteps = 200'000;

    // fold: null where case matters. Empty when the pattern has a fault.
    [[nodiscard]] static std::optional<RegexPlaces> make(std::string_view pattern, CaseFold fold);

    // In bytes, in the order of the text; they do not overlap, and none is empty.
    [[nodiscard]] std::vector<TextPlace> find(std::string_view text) const;

private:
    RegexPlaces(RegexProgram program, CaseFold fold) : m_program(std::move(program)), m_fold(fold) {}

    RegexProgram m_program;
    CaseFold m_fold;
};

} // namespace authloupe
