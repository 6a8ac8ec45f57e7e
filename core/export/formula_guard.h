// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace authloupe {

// What a spreadsheet would make of a cell. User names are written by attackers, so the guard is wide: it
// looks past white space, control and invisible characters, quotes and separators, and knows the full-width
// forms.
enum class FormulaRisk {
    None,
    Formula,    // would be run, or might be: gets an apostrophe in front
    Apostrophe, // starts with one: gets one more, so that a reader may drop exactly one and has the text back
};

[[nodiscard]] FormulaRisk formulaRisk(std::string_view text) noexcept;

} // namespace authloupe
