// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace authloupe {

// A word, between blanks, that is no UTF-8, but for whose bytes above 127 there is one good reading: each of
// them is a letter of Latin-1 (but \xFF, of which binary data is full) and stands beside an ASCII letter, as
// in `Jos\xE9`. Such a word is read as Latin-1 wherever it is shown, searched or exported. Its bytes stay
// what it is: they tell values apart, and exact filters compare them.
//
// The text with these words in UTF-8: the text itself where it has none, else what `converted`, which must
// not hold the text, holds then.
[[nodiscard]] std::string_view latin1AsUtf8(std::string_view text, std::string& converted);

} // namespace authloupe
