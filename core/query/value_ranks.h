// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace authloupe {

// Like rankTexts, but texts that are a value are ordered by it and stand before all others; two spellings of
// one value have the same rank.

// IPv4 before IPv6.
[[nodiscard]] std::vector<std::uint32_t> rankAddresses(std::span<const std::string_view> texts,
                                                       const StopToken& stop = {});
// Reputation scores: `-9.5` before `0.0` before `5.2` before `None`.
[[nodiscard]] std::vector<std::uint32_t> rankScores(std::span<const std::string_view> texts,
                                                    const StopToken& stop = {});

} // namespace authloupe
