// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log_time.h"

#include <array>
#include <chrono>

namespace authloupe {

namespace {

// Writes the last `width` digits.
void putDigits(char* at, int value, int width) noexcept
{
    for (int i = width - 1; i >= 0; --i) {
        at[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

// Takes exactly `width` digits off the front.
bool takeDigits(std::string_view& text, std::size_t width, int& value) noexcept
{
    if (text.size() < width)
        return false;
    int result = 0;
    for (const char c : text.substr(0, width)) {
        if (c < '0' || c > '9')
            return false;
        result = result * 10 + (c - '0');
    }
    text.remove_prefix(width);
    value = result;
    return true;
}

bool takeChar(std::string_view& text, std::string_view allowed) noexcept
{
    if (text.empty() || allowed.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

std::optional<LogTime> toLogTime(const CivilTime& civil) noexcept
{
    using namespace std::chrono;
    // std::chrono keeps day and month in a byte each, so that 257 would become 1.
    const bool inRange = civil.year >= 1970 && civil.year <= 9999 && civil.month >= 1 && civil.month <= 12
                         && civil.day >= 1 && civil.day <= 31 && civil.hour >= 0 && civil.hour < 24
                         && civil.minute >= 0 && civil.minute < 60 && civil.second >= 0 && civil.second <= 60;
    if (!inRange)
        return std::nullopt;
    const year_month_day date{year{civil.year}, month{static_cast<unsigned>(civil.month)},
                              day{static_cast<unsigned>(civil.day)}};
    if (!date.ok())
        return std::nullopt;
    const std::int64_t days = sys_days{date}.time_since_epoch().count();
    const LogTime time{days * kDay + civil.hour * 3600 + civil.minute * 60 + civil.second};
    return time <= kLastTime ? std::optional(time) : std::nullopt;
}

CivilTime toCivil(LogTime time) noexcept
{
    using namespace std::chrono;
    std::int64_t days = time.seconds / kDay;
    std::int64_t rest = time.seconds % kDay;
    if (rest < 0) {
        rest += kDay;
        --days;
    }
    const year_month_day date{sys_days{std::chrono::days{days}}};
    const int second = static_cast<int>(rest);
    return CivilTime{static_cast<int>(date.year()),
                     static_cast<int>(static_cast<unsigned>(date.month())),
                     static_cast<int>(static_cast<unsigned>(date.day())),
                     second / 3600,
                     second / 60 % 60,
                     second % 60};
}

void appendIso(std::string& out, LogTime time, char separator)
{
    if (!time.isValid())
        return;
    const CivilTime civil = toCivil(time);
    std::array<char, 19> text{'0',       '0', '0', '0', '-', '0', '0', '-', '0', '0',
                              separator, '0', '0', ':', '0', '0', ':', '0', '0'};
    putDigits(&text[0], civil.year, 4);
    putDigits(&text[5], civil.month, 2);
    putDigits(&text[8], civil.day, 2);
    putDigits(&text[11], civil.hour, 2);
    putDigits(&text[14], civil.minute, 2);
    putDigits(&text[17], civil.second, 2);
    out.append(text.data(), text.size());
}

std::string isoText(LogTime time)
{
    std::string text;
    appendIso(text, time);
    return text;
}

std::optional<LogTime> parseIso(std::string_view text) noexcept
{
    CivilTime civil;
    if (!takeDigits(text, 4, civil.year) || !takeChar(text, "-") || !takeDigits(text, 2, civil.month)
        || !takeChar(text, "-") || !takeDigits(text, 2, civil.day))
        return std::nullopt;
    if (!text.empty()
        && (!takeChar(text, "T ") || !takeDigits(text, 2, civil.hour) || !takeChar(text, ":")
            || !takeDigits(text, 2, civil.minute)))
        return std::nullopt;
    if (!text.empty() && (!takeChar(text, ":") || !takeDigits(text, 2, civil.second)))
        return std::nullopt;
    return text.empty() ? toLogTime(civil) : std::nullopt;
}

} // namespace authloupe
