// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ip_address.h"

#include "query/ipv4.h"

#include <algorithm>

#include <arpa/inet.h>

namespace authloupe {

namespace {

IpAddress ofIpv4(std::uint32_t number) noexcept
{
    IpAddress address;
    address.isIpv4 = true;
    address.bytes[10] = address.bytes[11] = 0xFF;
    for (std::size_t i = 0; i < 4; ++i)
        address.bytes[12 + i] = static_cast<std::uint8_t>(number >> (24 - 8 * i));
    return address;
}

std::optional<IpAddress> parseIpv6(std::string_view text) noexcept
{
    std::array<char, INET6_ADDRSTRLEN> terminated{};
    if (text.size() >= terminated.size() || text.find('\0') != std::string_view::npos)
        return std::nullopt;
    std::ranges::copy(text, terminated.begin());
    IpAddress address;
    return inet_pton(AF_INET6, terminated.data(), address.bytes.data()) == 1 ? std::optional(address)
                                                                             : std::nullopt;
}

} // namespace

std::optional<IpAddress> parseIpAddress(std::string_view text) noexcept
{
    if (const std::optional<std::uint32_t> number = parseIpv4(text))
        return ofIpv4(*number);
    return text.find(':') == std::string_view::npos ? std::nullopt : parseIpv6(text);
}

} // namespace authloupe
