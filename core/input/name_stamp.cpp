// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/name_stamp.h"

#include "base/ascii.h"
#include "base/path_parts.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace authloupe {

namespace {

// `count` digits at the front of `text`, which lose their place there.
std::optional<int> takeNumber(std::string_view& text, std::size_t count) noexcept
{
    if (text.size() < count || !std::all_of(text.begin(), text.begin() + count, ascii::isDigit))
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(0, count))
        value = value * 10 + (c - '0');
    text.remove_prefix(count);
    return value;
}

void skipOneOf(std::string_view& text, std::string_view characters) noexcept
{
    if (!text.empty() && characters.find(text.front()) != std::string_view::npos)
        text.remove_prefix(1);
}

// `20141119`, `2014-11-19`, and behind them perhaps `T091638`, `-091638`, `_09-16-38`.
std::optional<LogTime> timeAtFront(std::string_view text) noexcept
{
    CivilTime civil;
    const auto year = takeNumber(text, 4);
    skipOneOf(text, "-_");
    const auto month = takeNumber(text, 2);
    skipOneOf(text, "-_");
    const auto day = takeNumber(text, 2);
    if (!year || !month || !day || *year < 1990)
        return std::nullopt;
    civil.year = *year;
    civil.month = *month;
    civil.day = *day;
    skipOneOf(text, "T-_ ");
    const auto hour = takeNumber(text, 2);
    skipOneOf(text, "-_:");
    const auto minute = takeNumber(text, 2);
    if (hour && minute) {
        skipOneOf(text, "-_:");
        civil.hour = *hour;
        civil.minute = *minute;
        civil.second = takeNumber(text, 2).value_or(0);
    }
    return toLogTime(civil);
}

std::string_view withoutEndings(std::string_view name) noexcept
{
    constexpr std::array<std::string_view, 9> kEndings{".gz",  ".bz2", ".xz", ".zst", ".lz4",
                                                       ".log", ".txt", ".lz", ".Z"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view ending : kEndings)
            if (name.size() > ending.size() && name.ends_with(ending)) {
                name.remove_suffix(ending.size());
                again = true;
            }
    }
    return name;
}

} // namespace

NameStamp nameStamp(std::string_view path) noexcept
{
    NameStamp stamp;
    const std::string_view name = withoutEndings(lastPart(path));
    if (const auto at = name.find(".@"); at != std::string_view::npos)
        if (const auto time = timeAtFront(name.substr(at + 2))) {
            stamp.time = *time;
            stamp.isStart = true;
        }
    for (std::size_t i = 0; i < name.size() && !stamp.time.isValid(); ++i)
        if (ascii::isDigit(name[i]) && (i == 0 || !ascii::isDigit(name[i - 1])))
            stamp.time = timeAtFront(name.substr(i)).value_or(kNoTime);

    if (name.ends_with(".current") || name.ends_with(".c")) {
        stamp.rank = std::numeric_limits<std::int64_t>::max();
    } else if (const auto dot = name.find_last_of(".-_"); dot != std::string_view::npos) {
        const std::string_view number = name.substr(dot + 1);
        constexpr std::size_t kMostDigits = 6;
        if (!number.empty() && number.size() <= kMostDigits && std::ranges::all_of(number, ascii::isDigit)) {
            for (const char c : number)
                stamp.rank = stamp.rank * 10 + (c - '0');
            stamp.rank = -stamp.rank;
        }
    }
    return stamp;
}

} // namespace authloupe
