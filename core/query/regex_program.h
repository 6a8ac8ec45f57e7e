// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/regex_syntax.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace authloupe {

// A tree made into steps: many of them are taken at the same time while a text is read.
struct RegexProgram {
    struct Step {
        enum class Kind : std::uint8_t { Set, Split, Begin, End, Match };

        Kind kind = Kind::Match;
        std::uint32_t next = 0;
        std::uint32_t other = 0; // of a split; of a set: which of `sets`
    };

    static constexpr std::size_t kMostSteps = 2000;

    std::vector<Step> steps;
    std::vector<CodeSet> sets;
    std::uint32_t start = 0;

    // Empty when it would have too many steps.
    [[nodiscard]] static std::optional<RegexProgram> make(const RegexNode& tree);
};

} // namespace authloupe
