// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace authloupe {

// The place of each text among all of them, from 0 and without gaps: by Unicode code points without ASCII
// case, then by bytes. Equal texts have equal ranks. Time grows with the bytes that neighbours in the order
// share. When stopped, the ranks are of no use.
[[nodiscard]] std::vector<std::uint32_t> rankTexts(std::span<const std::string_view> texts,
                                                   const StopToken& stop = {});

} // namespace authloupe
