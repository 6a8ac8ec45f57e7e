// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace authloupe {

// The value of an address. IPv4 is held as ::ffff:0:0/96 and marked, so that it is told from an IPv6 address
// that maps it. Orders IPv4 before IPv6, each by its bits.
struct IpAddress {
    bool isIpv4 = false;
    std::array<std::uint8_t, 16> bytes{};

    friend bool operator==(const IpAddress&, const IpAddress&) = default;
    friend std::strong_ordering operator<=>(const IpAddress& a, const IpAddress& b) noexcept
    {
        return a.isIpv4 != b.isIpv4 ? b.isIpv4 <=> a.isIpv4 : a.bytes <=> b.bytes;
    }
};

// Dotted quad without leading zeros, or any form of IPv6 without a zone. Empty for anything else.
[[nodiscard]] std::optional<IpAddress> parseIpAddress(std::string_view text) noexcept;

} // namespace authloupe
