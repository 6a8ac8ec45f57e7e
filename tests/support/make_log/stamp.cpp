// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/stamp.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace authloupe::makelog {

namespace {

struct Civil {
    int year = 1970;
    unsigned month = 1, day = 1, weekday = 4, hour = 0, minute = 0, second = 0;
};

Civil civilFrom(Seconds seconds)
{
    const std::chrono::sys_seconds instant{std::chrono::seconds{seconds}};
    const auto midnight = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{midnight};
    const std::chrono::hh_mm_ss time{instant - midnight};
    return {static_cast<int>(date.year()),
            static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day()),
            std::chrono::weekday{midnight}.c_encoding(),
            static_cast<unsigned>(time.hours().count()),
            static_cast<unsigned>(time.minutes().count()),
            static_cast<unsigned>(time.seconds().count())};
}

std::optional<int> number(std::string_view text, std::size_t from, std::size_t count)
{
    int value = 0;
    const char* begin = text.data() + from;
    const auto result = std::from_chars(begin, begin + count, value);
    if (result.ec != std::errc{} || result.ptr != begin + count) {
        return std::nullopt;
    }
    return value;
}

} // namespace

std::optional<Seconds> secondsFromIso(std::string_view text)
{
    if (text.size() != 10 && text.size() != 19) {
        return std::nullopt;
    }
    const auto year = number(text, 0, 4);
    const auto month = number(text, 5, 2);
    const auto day = number(text, 8, 2);
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) {
        return std::nullopt;
    }
    Seconds seconds = std::chrono::sys_seconds{std::chrono::sys_days{date}}.time_since_epoch().count();
    if (text.size() == 19) {
        const auto hour = number(text, 11, 2);
        const auto minute = number(text, 14, 2);
        const auto second = number(text, 17, 2);
        if (!hour || !minute || !second) {
            return std::nullopt;
        }
        seconds += *hour * 3600 + *minute * 60 + *second;
    }
    return seconds;
}

std::string isoText(Seconds seconds)
{
    const Civil c = civilFrom(seconds);
    std::array<char, 64> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02u:%02u:%02u", c.year, c.month,
                                   c.day, c.hour, c.minute, c.second);
    return {text.data(), static_cast<std::size_t>(size)};
}

std::string nativeStamp(Seconds seconds)
{
    static constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Civil c = civilFrom(seconds);
    std::array<char, 64> text{};
    const int size =
        std::snprintf(text.data(), text.size(), "%s %s %2u %02u:%02u:%02u %04d", kDays.at(c.weekday),
                      kMonths.at(c.month - 1), c.day, c.hour, c.minute, c.second, c.year);
    return {text.data(), static_cast<std::size_t>(size)};
}

} // namespace authloupe::makelog
