// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_stamp.h"

#include <regex>

namespace authloupe::test {

namespace {

using std::string;

const string kWeekday = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const string kMonth = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const string kClock = "([0-9][0-9]):([0-9][0-9]):([0-9][0-9]) ([0-9][0-9][0-9][0-9])";

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

// Counts the days of all years and months before.
std::optional<LogTime> timeOf(const string& monthName, int day, int hour, int minute, int second, int year)
{
    const int month = static_cast<int>(string("JanFebMarAprMayJunJulAugSepOctNovDec").find(monthName) / 3);
    const int lengths[12] = {31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1970 || day < 1 || day > lengths[month] || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    std::int64_t days = day - 1;
    for (int y = 1970; y < year; ++y)
        days += isLeap(y) ? 366 : 365;
    for (int m = 0; m < month; ++m)
        days += lengths[m];
    const LogTime time{days * 86400 + hour * 3600 + minute * 60 + second};
    const LogTime yearTenThousand{253'402'300'800};
    return time < yearTenThousand ? std::optional(time) : std::nullopt;
}

std::optional<LogTime> timeOf(const std::smatch& m, std::size_t first)
{
    return timeOf(m[first], std::stoi(m[first + 1]), std::stoi(m[first + 2]), std::stoi(m[first + 3]),
                  std::stoi(m[first + 4]), std::stoi(m[first + 5]));
}

} // namespace

std::optional<LogTime> plainStamp(const string& line)
{
    static const std::regex stamp(kWeekday + " " + kMonth + " ( [0-9]|[0-9][0-9]) " + kClock + " ");
    if (line.size() < 25 || line[24] != ' ')
        return std::nullopt;
    std::smatch m;
    const string front = line.substr(0, 25);
    return std::regex_match(front, m, stamp) ? timeOf(m, 1) : std::nullopt;
}

std::optional<PlainLooseStamp> plainLooseStamp(const string& line)
{
    static const std::regex stamp("([(\\[{.'\"]{0,4})" + kWeekday + " " + kMonth + " ( ?[0-9]{1,2}) " + kClock
                                  + "( [\\s\\S]*)?");
    std::smatch m;
    const string front = line.substr(0, 60); // more than a stamp ever takes
    if (front.find(':') == string::npos)
        return std::nullopt;
    if (!std::regex_match(front, m, stamp))
        return std::nullopt;
    const auto time = timeOf(m, 2);
    if (!time)
        return std::nullopt;
    const auto length = static_cast<std::size_t>(m[8].matched ? m.position(8) : m.length(0));
    return PlainLooseStamp{*time, m[1], line.substr(length)};
}

namespace {

int numberIn(const std::ssub_match& match)
{
    return match.matched && match.length() > 0 ? std::stoi(match.str()) : 0;
}

// The year in which a date lies nearest to what is known of the file.
std::optional<LogTime> inTheYear(const YearReference& reference, const string& month, int day, int hour,
                                 int minute, int second)
{
    if (!reference.at.isValid())
        return std::nullopt;
    std::optional<LogTime> best;
    const int about = 1970 + static_cast<int>(reference.at.seconds / 31'556'952);
    for (int year = about - 12; year <= about + 12; ++year) {
        const auto time = year > 9999 ? std::nullopt : timeOf(month, day, hour, minute, second, year);
        if (!time)
            continue;
        if (reference.isStart && time->seconds >= reference.at.seconds - 86400 && !best)
            best = time;
        if (!reference.isStart && time->seconds <= reference.at.seconds + 86400)
            best = time;
    }
    return best;
}

} // namespace

std::optional<PlainForm> plainForm(const string& text, const YearReference& year)
{
    static const string hms = "([0-9][0-9]):([0-9][0-9]):([0-9][0-9])(?:[.,][0-9]{1,9})?";
    static const std::regex named("(" + kWeekday + " |[0-9]{4} )?" + kMonth + "  ?([0-9]{1,2}) " + hms
                                  + "( [0-9]{4}(?= ))? ");
    static const std::regex iso("([0-9]{4})-([0-9][0-9])-([0-9][0-9])[T ]" + hms
                                + "([Zz]|[-+][0-9][0-9](?::[0-9][0-9]|[0-9][0-9])?)? ");
    const string front = text.substr(0, 60);
    if (front.find(':') == string::npos)
        return std::nullopt;
    std::smatch m;
    PlainForm form;
    if (std::regex_search(front, m, iso, std::regex_constants::match_continuous)) {
        const string months = "JanFebMarAprMayJunJulAugSepOctNovDec";
        const int month = std::stoi(m[2]);
        if (month < 1 || month > 12)
            return std::nullopt;
        const auto time = timeOf(months.substr(static_cast<std::size_t>(month - 1) * 3, 3), std::stoi(m[3]),
                                 std::stoi(m[4]), std::stoi(m[5]), std::stoi(m[6]), std::stoi(m[1]));
        if (!time)
            return std::nullopt;
        form.time = *time;
        if (const string zone = m[7]; !zone.empty()) {
            string digits = zone.substr(1);
            std::erase(digits, ':');
            const int hours = digits.empty() ? 0 : std::stoi(digits.substr(0, 2));
            const int minutes = digits.size() < 4 ? 0 : std::stoi(digits.substr(2));
            if (hours > 23 || minutes > 59)
                return std::nullopt;
            form.utcOffset = (hours * 60 + minutes) * (zone[0] == '-' ? -60 : 60);
        }
        form.length = static_cast<std::size_t>(m.length(0)) - 1;
        return form;
    }
    if (!std::regex_search(front, m, named, std::regex_constants::match_continuous))
        return std::nullopt;
    static const std::regex onlyAYear("[0-9]{0,4}(?:[\\r\\n][\\s\\S]*)?");
    form.length = static_cast<std::size_t>(m.length(0)) - 1;
    const string before = m[1];
    const bool yearBefore = !before.empty() && before[0] >= '0' && before[0] <= '9';
    const int stated = yearBefore ? std::stoi(before) : numberIn(m[7]);
    const int day = std::stoi(m[3]);
    if (yearBefore && m[7].matched)
        form.length -= static_cast<std::size_t>(m[7].length());
    if (yearBefore || m[7].matched) {
        const auto time = timeOf(m[2], day, std::stoi(m[4]), std::stoi(m[5]), std::stoi(m[6]), stated);
        if (!time)
            return std::nullopt;
        form.time = *time;
        form.native = !yearBefore && !before.empty();
        return form;
    }
    if (std::regex_match(m.suffix().str(), onlyAYear)
        || !timeOf(m[2], day, std::stoi(m[4]), std::stoi(m[5]), std::stoi(m[6]), 2000))
        return std::nullopt;
    if (const auto time = inTheYear(year, m[2], day, std::stoi(m[4]), std::stoi(m[5]), std::stoi(m[6]))) {
        form.time = *time;
        form.yearDerived = true;
    }
    return form;
}

} // namespace authloupe::test
