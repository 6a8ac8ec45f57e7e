// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/stamp.h"

#include "base/ascii.h"
#include "maillog/stamp_parts.h"

#include <cstdint>
#include <cstring>

namespace authloupe {

namespace {

using namespace stamp;

// `HH:MM:SS YYYY` with the date already known.
std::optional<LogTime> readClock(const char* at, int month, int day) noexcept
{
    const int hour = twoDigits(at);
    const int minute = twoDigits(at + 3);
    const int second = twoDigits(at + 6);
    const int century = twoDigits(at + 9);
    const int year = twoDigits(at + 11);
    if (hour < 0 || minute < 0 || second < 0 || century < 0 || year < 0 || at[2] != ':' || at[5] != ':'
        || at[8] != ' ')
        return std::nullopt;
    return toLogTime({century * 100 + year, month, day, hour, minute, second});
}

constexpr std::size_t kClockLength = 13;

} // namespace

std::optional<LogTime> StampReader::read(const char* at) noexcept
{
    constexpr std::size_t kSeconds = 17; // where they stand
    if (at[kStampLength] != ' ')
        return std::nullopt;
    if (std::memcmp(at, m_last.data(), kSeconds) == 0 && std::memcmp(at + 19, m_last.data() + 19, 5) == 0) {
        const int second = twoDigits(at + kSeconds);
        if (second < 0 || second > 60)
            return std::nullopt;
        m_last[kSeconds] = at[kSeconds];
        m_last[kSeconds + 1] = at[kSeconds + 1];
        m_time = LogTime{m_minute + second};
        return m_time;
    }
    return readAnew(at);
}

std::optional<LogTime> StampReader::readAnew(const char* at) noexcept
{
    if (at[3] != ' ' || at[7] != ' ' || at[10] != ' ' || !isWeekday(at))
        return std::nullopt;
    const int month = monthOf(at + 4);
    const int day = at[8] == ' ' && ascii::isDigit(at[9]) ? at[9] - '0' : twoDigits(at + 8);
    if (month == 0 || day < 1)
        return std::nullopt;
    const auto time = readClock(at + 11, month, day);
    if (!time)
        return std::nullopt;
    std::memcpy(m_last.data(), at, kStampLength);
    m_time = *time;
    m_minute = m_time.seconds - twoDigits(at + 17);
    return time;
}

std::optional<LooseStamp> findLooseStamp(std::string_view line) noexcept
{
    constexpr std::string_view kDamage = "([{.'\"";
    constexpr std::size_t kMostDamage = 4;
    std::size_t start = 0;
    while (start < line.size() && start < kMostDamage && kDamage.find(line[start]) != std::string_view::npos)
        ++start;
    const std::string_view text = line.substr(start);
    // Weekday, month and the shortest day take nine bytes: `Wed Apr 1`.
    if (text.size() < 9 + 1 + kClockLength || text[3] != ' ' || text[7] != ' ' || !isWeekday(text.data()))
        return std::nullopt;
    const int month = monthOf(text.data() + 4);
    std::size_t at = text[8] == ' ' ? 9 : 8;
    int day = 0;
    std::size_t digits = 0;
    for (; digits < 2 && at < text.size() && ascii::isDigit(text[at]); ++digits, ++at)
        day = day * 10 + (text[at] - '0');
    if (month == 0 || digits == 0 || text.size() < at + 1 + kClockLength || text[at] != ' ')
        return std::nullopt;
    const auto time = readClock(text.data() + at + 1, month, day);
    if (!time)
        return std::nullopt;
    const std::size_t end = at + 1 + kClockLength;
    if (end < text.size() && text[end] != ' ')
        return std::nullopt;
    return LooseStamp{*time, start, start + end};
}

} // namespace authloupe
