// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ip_address.h"

#include <algorithm>

#include <arpa/inet.h>

namespace authloupe {

std::optional<IpAddress> parseIpAddress(std::string_view text) noexcept
{
    std::array<char, INET6_ADDRSTRLEN> terminated{};
    if (text.empty() || text.size() >= terminated.size() || text.find('\0') != std::string_view::npos)
        return std::nullopt;
    std::ranges::copy(text, terminated.begin());

    IpAddress address;
    if (text.find(':') != std::string_view::npos)
        return inet_pton(AF_INET6, terminated.data(), address.bytes.data()) == 1 ? std::optional(address)
                                                                                 : std::nullopt;
    constexpr std::size_t kIpv4Offset = 12;
    if (inet_pton(AF_INET, terminated.data(), address.bytes.data() + kIpv4Offset) != 1)
        return std::nullopt;
    address.isIpv4 = true;
    address.bytes[10] = address.bytes[11] = 0xFF;
    return address;
}

} // namespace authloupe
