// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace authloupe {

// The distinct characters, at most `most`, that a reader may take for others: in a word of letters of several
// writing systems that resemble each other, those that are not Latin (of words without Latin: all of them); a
// word of three or more small Cyrillic letters of which each looks like a Latin one; other drawings of a
// Latin letter, such as 𝐚 and ａ. Follows the moderately restrictive level of UTS #39, word by word. Other
// words in one writing system are not compared with what they might look like.
[[nodiscard]] std::vector<char32_t> lookAlikes(std::string_view text, std::size_t most);

} // namespace authloupe
