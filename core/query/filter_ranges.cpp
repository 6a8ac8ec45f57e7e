// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_ranges.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>
#include <utility>

namespace authloupe {

namespace {

constexpr std::string_view kBetween = "..";

bool takeFront(std::string_view& text, std::string_view front) noexcept
{
    if (!text.starts_with(front))
        return false;
    text.remove_prefix(front.size());
    return true;
}

// A range taken apart at its signs.
struct Ends {
    enum class Kind : std::uint8_t { Everything, One, AtLeast, Above, AtMost, Below, Between };
    Kind kind = Kind::One;
    std::string_view from, to; // to: of Between only
};

Ends endsOf(std::string_view text) noexcept
{
    using Kind = Ends::Kind;
    if (text == "*")
        return {Kind::Everything, {}, {}};
    for (const auto& [sign, kind] : {std::pair(">=", Kind::AtLeast), std::pair("<=", Kind::AtMost),
                                     std::pair(">", Kind::Above), std::pair("<", Kind::Below)})
        if (takeFront(text, sign))
            return {kind, text, {}};
    const std::size_t dots = text.find(kBetween);
    if (dots == std::string_view::npos)
        return {Kind::One, text, {}};
    const std::string_view from = text.substr(0, dots);
    const std::string_view to = text.substr(dots + kBetween.size());
    if (from.empty())
        return {Kind::AtMost, to, {}};
    return to.empty() ? Ends{Kind::AtLeast, from, {}} : Ends{Kind::Between, from, to};
}

std::optional<std::int64_t> parseNumber(std::string_view text) noexcept
{
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stop == end && !text.empty() ? std::optional(number) : std::nullopt;
}

std::int64_t secondsOf(char unit) noexcept
{
    switch (unit) {
    case 's': return 1;
    case 'm': return kMinute;
    case 'h': return kHour;
    case 'd': return kDay;
    default: return 0;
    }
}

// `90`, `90s`, `1h30m`
std::optional<std::int64_t> parseSeconds(std::string_view text) noexcept
{
    constexpr std::int64_t kMost = 1'000'000'000'000;
    if (const auto plain = parseNumber(text))
        return plain;
    const bool negative = takeFront(text, "-");
    std::int64_t sum = 0;
    do {
        const std::size_t unit = std::min(text.find_first_not_of("0123456789"), text.size());
        const auto number = parseNumber(text.substr(0, unit));
        const std::int64_t seconds = unit < text.size() ? secondsOf(text[unit]) : 0;
        if (!number || *number > kMost || seconds == 0)
            return std::nullopt;
        sum += *number * seconds;
        text.remove_prefix(unit + 1);
    } while (!text.empty() && sum <= kMost * kDay);
    return text.empty() ? std::optional(negative ? -sum : sum) : std::nullopt;
}

// [begin, end)
struct Period {
    LogTime begin, end;
};

std::optional<Period> parsePeriod(std::string_view text) noexcept
{
    constexpr std::size_t kWithMinute = 16; // `2009-04-22T11:43`
    const auto begin = parseIso(text);
    if (!begin)
        return std::nullopt;
    const std::int64_t length = text.size() < kWithMinute ? kDay : text.size() == kWithMinute ? kMinute : 1;
    return Period{*begin, LogTime{begin->seconds + length}};
}

bool isTimeOfDay(std::string_view text) noexcept
{
    const auto period = parsePeriod("2000-01-01T" + std::string(text));
    return text.size() >= 5 && period.has_value();
}

// Of the second end of a range, which may leave out the date of the first.
std::optional<Period> parseEnd(std::string_view text, std::string_view from)
{
    constexpr std::size_t kDate = 10;
    if (isTimeOfDay(text))
        return parsePeriod(std::string(from.substr(0, kDate)) + 'T' + std::string(text));
    return parsePeriod(text);
}

FilterMistakeCode mistakeOfTime(std::string_view text)
{
    return isTimeOfDay(text) ? FilterMistakeCode::TimeWithoutDate : FilterMistakeCode::NotATime;
}

// The coarsest period that ends at this moment.
std::string textOfLast(LogTime end)
{
    for (const std::int64_t length : {kDay, kMinute, std::int64_t{1}})
        if (end.seconds % length == 0 && end.seconds >= length) {
            const std::string begin = isoText(LogTime{end.seconds - length});
            return begin.substr(0, length == kDay ? 10 : length == kMinute ? 16 : 19);
        }
    return momentText(end);
}

LogTime withinCalendar(LogTime time, LogTime last) noexcept
{
    return std::clamp(time, LogTime{0}, last);
}

} // namespace

std::variant<NumberRange, FilterMistakeCode> parseNumberRange(std::string_view text, bool seconds)
{
    using Kind = Ends::Kind;
    constexpr std::int64_t kGreatest = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
    const auto wrong = seconds ? FilterMistakeCode::NotADuration : FilterMistakeCode::NotANumber;
    const Ends ends = endsOf(text);
    if (ends.kind == Kind::Everything)
        return NumberRange{};
    const auto from = seconds ? parseSeconds(ends.from) : parseNumber(ends.from);
    if (!from)
        return wrong;
    switch (ends.kind) {
    case Kind::AtLeast: return NumberRange{*from, {}};
    case Kind::AtMost: return NumberRange{{}, *from};
    case Kind::Above:
        if (*from == kGreatest)
            return wrong;
        return NumberRange{*from + 1, {}};
    case Kind::Below:
        if (*from == kLeast)
            return wrong;
        return NumberRange{{}, *from - 1};
    case Kind::Everything:
    case Kind::One: return NumberRange{*from, *from};
    case Kind::Between: break;
    }
    const auto to = seconds ? parseSeconds(ends.to) : parseNumber(ends.to);
    if (!to)
        return wrong;
    if (*to < *from)
        return FilterMistakeCode::EmptyRange;
    return NumberRange{*from, *to};
}

std::string rangeText(const NumberRange& range)
{
    if (range.least && range.most)
        return std::to_string(*range.least)
               + (*range.least == *range.most ? std::string()
                                              : std::string(kBetween) + std::to_string(*range.most));
    if (range.least)
        return ">=" + std::to_string(*range.least);
    return range.most ? "<=" + std::to_string(*range.most) : "*";
}

std::variant<TimeRange, FilterMistakeCode> parseTimeRange(std::string_view text)
{
    using Kind = Ends::Kind;
    const Ends ends = endsOf(text);
    if (ends.kind == Kind::Everything)
        return TimeRange{};
    const auto from = parsePeriod(ends.from);
    if (!from)
        return mistakeOfTime(ends.from);
    switch (ends.kind) {
    case Kind::AtLeast: return TimeRange{from->begin, {}};
    case Kind::AtMost: return TimeRange{{}, from->end};
    case Kind::Above: return TimeRange{from->end, {}};
    case Kind::Below: return TimeRange{{}, from->begin};
    case Kind::Everything:
    case Kind::One: return TimeRange{from->begin, from->end};
    case Kind::Between: break;
    }
    const auto to = parseEnd(ends.to, ends.from);
    if (!to)
        return FilterMistakeCode::NotATime;
    if (to->end <= from->begin)
        return FilterMistakeCode::EmptyRange;
    return TimeRange{from->begin, to->end};
}

std::string rangeText(const TimeRange& range)
{
    if (range.isEverything())
        return "*";
    const LogTime since = withinCalendar(range.since, kLastTime);
    const LogTime until = withinCalendar(range.until, LogTime{kLastTime.seconds + 1});
    if (!range.until.isValid())
        return range.since > kLastTime ? ">" + momentText(kLastTime) : ">=" + momentText(since);
    if (!range.since.isValid())
        return range.until > kLastTime ? "<=" + textOfLast(until) : "<" + momentText(until);
    const std::string from = momentText(since);
    const std::string to = textOfLast(until);
    return from == to ? from : from + std::string(kBetween) + to;
}

std::string momentText(LogTime time)
{
    const LogTime shown = withinCalendar(time, kLastTime);
    const std::string text = isoText(shown);
    return text.substr(0, shown.seconds % kDay == 0 ? 10 : shown.seconds % kMinute == 0 ? 16 : 19);
}

} // namespace authloupe
