// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace authloupe::makelog {

// put(out, "ICID ", id, " close"): appends texts and unsigned numbers.
template<class Part>
void putOne(std::string& out, const Part& part)
{
    if constexpr (std::unsigned_integral<Part>) {
        std::array<char, 20> digits; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by to_chars
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), part).ptr;
        out.append(digits.data(), end);
    } else {
        out.append(std::string_view{part});
    }
}

template<class... Parts>
void put(std::string& out, const Parts&... parts)
{
    (putOne(out, parts), ...);
}

} // namespace authloupe::makelog
