// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace authloupe {

// The place of each text among all of them, from 0 and without gaps: by Unicode code points without ASCII
// case, then by bytes. Equal texts have equal ranks. Time grows with the bytes that neighbours in the order
// share.
[[nodiscard]] std::vector<std::uint32_t> rankTexts(std::span<const std::string_view> texts);

} // namespace authloupe
