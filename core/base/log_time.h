// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First, because moc of Qt 6.4 stumbles over <compare> where no other standard header stands before it.
#include <cstddef>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace authloupe {

// A moment exactly as the log wrote it: wall clock of the appliance, one-second resolution, no zone.
// `seconds` counts from 1970-01-01 00:00:00 of that same clock; years 1970 to 9999.
struct LogTime {
    std::int64_t seconds = std::numeric_limits<std::int64_t>::min();

    [[nodiscard]] constexpr bool isValid() const noexcept
    {
        return seconds != std::numeric_limits<std::int64_t>::min();
    }
    friend constexpr auto operator<=>(LogTime, LogTime) = default;
};

inline constexpr LogTime kNoTime{};
inline constexpr LogTime kLastTime{253'402'300'799}; // 9999-12-31T23:59:59

// In seconds.
inline constexpr std::int64_t kMinute = 60;
inline constexpr std::int64_t kHour = 60 * kMinute;
inline constexpr std::int64_t kDay = 24 * kHour;
inline constexpr std::int64_t kWeek = 7 * kDay;

// Date and time of day; month 1..12, day 1..31, second 0..60.
struct CivilTime {
    int year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

// Empty for a date that does not exist or a year outside 1970..9999. Second 60 is kept as the next second.
[[nodiscard]] std::optional<LogTime> toLogTime(const CivilTime& civil) noexcept;
[[nodiscard]] CivilTime toCivil(LogTime time) noexcept;

// `2009-04-22T11:43:59`; empty for kNoTime. appendIso writes the separator given ('T' or ' ').
[[nodiscard]] std::string isoText(LogTime time);
void appendIso(std::string& out, LogTime time, char separator = 'T');

// Accepts `2009-04-22`, `2009-04-22T11:43`, `2009-04-22 11:43:59`; missing parts are zero.
[[nodiscard]] std::optional<LogTime> parseIso(std::string_view text) noexcept;

} // namespace authloupe
