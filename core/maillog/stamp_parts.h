// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ascii.h"

#include <cstddef>
#include <cstring>
#include <string_view>

// What all forms of stamps are made of. Every `at` must have as many readable bytes as the part takes.
namespace authloupe::stamp {

// 1..12, or 0.
[[nodiscard]] inline int monthOf(const char* at) noexcept
{
    constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
    for (std::size_t i = 0; i < kMonths.size(); i += 3)
        if (std::memcmp(at, kMonths.data() + i, 3) == 0)
            return static_cast<int>(i / 3) + 1;
    return 0;
}

[[nodiscard]] inline bool isWeekday(const char* at) noexcept
{
    constexpr std::string_view kWeekdays = "MonTueWedThuFriSatSun";
    for (std::size_t i = 0; i < kWeekdays.size(); i += 3)
        if (std::memcmp(at, kWeekdays.data() + i, 3) == 0)
            return true;
    return false;
}

// -1 unless both are digits.
[[nodiscard]] inline int twoDigits(const char* at) noexcept
{
    return ascii::isDigit(at[0]) && ascii::isDigit(at[1]) ? (at[0] - '0') * 10 + (at[1] - '0') : -1;
}

} // namespace authloupe::stamp
