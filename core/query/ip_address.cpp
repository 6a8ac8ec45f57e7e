// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ip_address.h"

#include "base/ascii.h"

#include <algorithm>

#include <arpa/inet.h>

namespace authloupe {

namespace {

// 0 to 255 without leading zeros, taken off the front.
bool takeOctet(std::string_view& text, std::uint8_t& octet) noexcept
{
    unsigned value = 0;
    std::size_t digits = 0;
    while (digits < text.size() && digits < 4 && ascii::isDigit(text[digits]))
        value = value * 10 + static_cast<unsigned>(text[digits++] - '0');
    if (digits == 0 || value > 255 || (digits > 1 && text.front() == '0'))
        return false;
    text.remove_prefix(digits);
    octet = static_cast<std::uint8_t>(value);
    return true;
}

std::optional<IpAddress> parseIpv4(std::string_view text) noexcept
{
    IpAddress address;
    address.isIpv4 = true;
    address.bytes[10] = address.bytes[11] = 0xFF;
    for (std::size_t i = 12; i < 16; ++i) {
        if (i != 12 && !text.starts_with('.'))
            return std::nullopt;
        text.remove_prefix(i != 12 ? 1 : 0);
        if (!takeOctet(text, address.bytes[i]))
            return std::nullopt;
    }
    return text.empty() ? std::optional(address) : std::nullopt;
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
    return text.find(':') == std::string_view::npos ? parseIpv4(text) : parseIpv6(text);
}

} // namespace authloupe
