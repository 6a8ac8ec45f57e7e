// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_phrase.h"

#include "models/locale_text.h"
#include "models/time_words.h"

#include <QStringList>

#include <algorithm>

namespace authloupe {

namespace {

constexpr std::int64_t kMostOfUnit = 100'000;

std::string asciiOf(const QString& text)
{
    QString ascii = text.simplified();
    for (QChar& c : ascii)
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    return ascii.toStdString();
}

// `9:05`, `11:40:30`: seconds since midnight.
std::optional<std::int64_t> parseTimeOfDay(const std::string& text)
{
    const std::string padded = text.find(':') == 1 ? '0' + text : text;
    if (padded.size() != 5 && padded.size() != 8)
        return std::nullopt;
    const std::optional<LogTime> time = parseIso("1970-01-01 " + padded);
    return time ? std::optional(time->seconds) : std::nullopt;
}

// One of the two fields, before it is known what it is counted from.
struct Typed {
    std::optional<LogTime> moment;
    std::optional<std::int64_t> timeOfDay;
    std::optional<std::int64_t> span;
    bool wholeDay = false; // a date alone
    bool empty = false;

    [[nodiscard]] bool isUnderstood() const { return empty || moment || timeOfDay || span; }
    [[nodiscard]] bool needsLog() const { return timeOfDay || span; }
};

Typed understand(const QString& text)
{
    Typed typed;
    const std::string ascii = asciiOf(text);
    typed.empty = ascii.empty();
    if (typed.empty)
        return typed;
    typed.moment = parseIso(ascii);
    typed.wholeDay = typed.moment && ascii.find(':') == std::string::npos;
    if (!typed.moment)
        typed.timeOfDay = parseTimeOfDay(ascii);
    if (!typed.moment && !typed.timeOfDay)
        typed.span = parseSpan(text);
    return typed;
}

LogTime midnightOf(LogTime time) noexcept
{
    return LogTime{time.seconds - time.seconds % kDay};
}

// The last such moment in the log, or before the end that is known.
LogTime startAt(std::int64_t timeOfDay, const TimeRange& within) noexcept
{
    const LogTime last{within.until.seconds - 1};
    LogTime start{midnightOf(last).seconds + timeOfDay};
    if (start > last && midnightOf(last) > within.since)
        start.seconds -= kDay;
    return start;
}

LogTime startOf(const Typed& from, const Typed& to, const TimeRange& log) noexcept
{
    if (from.moment)
        return *from.moment;
    if (from.timeOfDay)
        return startAt(*from.timeOfDay, {log.since, to.moment ? LogTime{to.moment->seconds + 1} : log.until});
    return from.span ? LogTime{log.until.seconds - *from.span} : kNoTime;
}

LogTime endOf(const Typed& to, LogTime start, const TimeRange& log) noexcept
{
    if (to.moment)
        return LogTime{to.moment->seconds + (to.wholeDay ? kDay : 0)};
    if (to.timeOfDay) {
        const LogTime day = midnightOf(start.isValid() ? start : LogTime{log.until.seconds - 1});
        const LogTime end{day.seconds + *to.timeOfDay};
        return start.isValid() && end <= start ? LogTime{end.seconds + kDay} : end;
    }
    return to.span ? LogTime{(start.isValid() ? start : log.since).seconds + *to.span} : kNoTime;
}

} // namespace

TypedTimes parseTimes(const QString& from, const QString& to, const TimeRange& log)
{
    const Typed start = understand(from);
    const Typed end = understand(to);
    if (!start.isUnderstood())
        return {{}, TimeMistake::From};
    if (!end.isUnderstood())
        return {{}, TimeMistake::To};
    if ((start.needsLog() || end.needsLog()) && log.isEverything())
        return {{}, TimeMistake::NoTimes};
    TypedTimes times;
    times.range.since = startOf(start, end, log);
    times.range.until = endOf(end, times.range.since, log);
    if (times.range.since.isValid() && times.range.until.isValid() && times.range.until <= times.range.since)
        return {{}, TimeMistake::Order};
    return times;
}

// Words that only lead to the span say nothing of their own; there is one unit and at most one number.
std::optional<std::int64_t> parseSpan(const QString& text)
{
    std::optional<std::int64_t> number;
    std::optional<std::int64_t> unit;
    std::int64_t times = 1;
    for (const QString& word : wordsOf(text)) {
        if (word.front().isDigit()) {
            bool ok = false;
            const std::int64_t value = word.toLongLong(&ok);
            if (number || unit || !ok || value < 1 || value > kMostOfUnit)
                return std::nullopt;
            number = value;
            continue;
        }
        const std::optional<TimeWord> known = timeWord(word);
        if (!known || (known->seconds != 0 && unit) || (known->isNumber && number))
            return std::nullopt;
        if (known->isNumber)
            number = 1;
        if (known->seconds != 0) {
            unit = known->seconds;
            times = known->times;
        }
    }
    if (!unit || (number && times != 1 && *number != times))
        return std::nullopt;
    return *unit * (number ? *number : times);
}

QString typedMoment(LogTime time)
{
    const QString text = displayTime(time);
    return time.isValid() && time.seconds % 60 == 0 ? text.chopped(3) : text;
}

} // namespace authloupe
