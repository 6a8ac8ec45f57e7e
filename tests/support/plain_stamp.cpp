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
    return LogTime{days * 86400 + hour * 3600 + minute * 60 + second};
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

} // namespace authloupe::test
