// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ip_address.h"

#include "base/ascii.h"

#include <algorithm>

#include <arpa/inet.h>

namespace authloupe {

namespace {

// Octets of 0 to 255 without leading zeros. There may be a million addresses in a log: every character is
// looked at once.
std::optional<IpAddress> parseIpv4(std::string_view text) noexcept
{
    constexpr std::size_t kLongest = 15;
    IpAddress address;
    address.isIpv4 = true;
    address.bytes[10] = address.bytes[11] = 0xFF;
    if (text.size() > kLongest)
        return std::nullopt;
    std::size_t at = 12;
    unsigned octet = 0;
    unsigned digits = 0;
    for (const char c : text) {
        if (ascii::isDigit(c)) {
            if (digits != 0 && octet == 0) // a leading zero
                return std::nullopt;
            octet = octet * 10 + static_cast<unsigned>(c - '0');
            if (++digits > 3 || octet > 255)
                return std::nullopt;
        } else {
            if (c != '.' || digits == 0 || at == 15)
                return std::nullopt;
            address.bytes[at++] = static_cast<std::uint8_t>(octet);
            octet = digits = 0;
        }
    }
    if (digits == 0 || at != 15)
        return std::nullopt;
    address.bytes[at] = static_cast<std::uint8_t>(octet);
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
    return text.find(':') == std::string_view::npos ? parseIpv4(text) : parseIpv6(text);
}

} // namespace authloupe
