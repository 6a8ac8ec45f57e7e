// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace authloupe {

// The front part of an entry, which the appliance wrote itself: before addresses, subjects, host and user
// names, which may name whatever connection somebody likes.
[[nodiscard]] std::string_view ownWords(std::string_view entry) noexcept;

// The number behind `word` in `text` from `at` on, and where the search goes on; empty when there is none.
// `CrtICID 5` is another word.
[[nodiscard]] std::string_view numberBehind(std::string_view text, std::string_view word, std::size_t& at);

} // namespace authloupe
