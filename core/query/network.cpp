// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter.h"

#include "query/ip_address.h"
#include "query/ipv4.h"

#include <algorithm>
#include <charconv>

namespace authloupe {

namespace {

// The first `length` bits of a word, all when it has no more.
constexpr std::uint64_t leadingBits(unsigned length) noexcept
{
    return length >= 64 ? ~std::uint64_t{0} : ~(~std::uint64_t{0} >> length);
}

// Keeps the first `length` bits.
void clearHostBits(std::array<std::uint8_t, 16>& bytes, unsigned length) noexcept
{
    for (unsigned i = 0; i < bytes.size(); ++i) {
        const unsigned kept = length <= 8 * i ? 0 : std::min(8U, length - 8 * i);
        bytes[i] = static_cast<std::uint8_t>(bytes[i] & (0xFF00U >> kept));
    }
}

} // namespace

std::optional<bool> Network::holds(std::string_view address) const noexcept
{
    constexpr std::uint64_t kMappedIpv4 = 0xFFFF'0000'0000U;
    const IpAddress own{false, bytes};
    const auto isInside = [&](std::uint64_t high, std::uint64_t low) {
        return ((high ^ own.word(0)) & leadingBits(prefixLength)) == 0
               && ((low ^ own.word(1)) & leadingBits(prefixLength < 64 ? 0 : prefixLength - 64U)) == 0;
    };
    if (const std::optional<std::uint32_t> number = parseIpv4(address)) // nearly all
        return isInside(0, kMappedIpv4 | *number);
    if (const std::optional<IpAddress> parsed = parseIpAddress(address))
        return isInside(parsed->word(0), parsed->word(1));
    return std::nullopt;
}

std::optional<Network> parseNetwork(std::string_view text) noexcept
{
    const std::size_t slash = text.find('/');
    const std::optional<IpAddress> address = parseIpAddress(text.substr(0, slash));
    if (!address)
        return std::nullopt;

    const unsigned bitsBefore = address->isIpv4 ? 96 : 0;
    unsigned length = 128 - bitsBefore;
    if (slash != std::string_view::npos) {
        const unsigned longest = length;
        const std::string_view digits = text.substr(slash + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
        if (error != std::errc{} || end != digits.data() + digits.size() || length > longest)
            return std::nullopt;
    }

    Network network{address->bytes, static_cast<std::uint8_t>(bitsBefore + length)};
    clearHostBits(network.bytes, network.prefixLength);
    return network;
}

} // namespace authloupe
