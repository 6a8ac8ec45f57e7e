// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace authloupe {

// Dotted quad without leading zeros, as a number.
[[nodiscard]] std::optional<std::uint32_t> parseIpv4(std::string_view text) noexcept;
// The same, one character after the other.
[[nodiscard]] std::optional<std::uint32_t> parseIpv4Plainly(std::string_view text) noexcept;

} // namespace authloupe
