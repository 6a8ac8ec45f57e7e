// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/stamp_form.h"

#include "base/ascii.h"
#include "maillog/stamp_parts.h"

namespace authloupe {

namespace {

using namespace stamp;

// Takes a stamp apart from the left.
class StampCursor final {
public:
    explicit StampCursor(std::string_view text) noexcept : m_text(text) {}

    [[nodiscard]] std::size_t at() const noexcept { return m_at; }
    [[nodiscard]] bool has(std::size_t count) const noexcept { return m_text.size() - m_at >= count; }
    [[nodiscard]] char peek() const noexcept { return has(1) ? m_text[m_at] : '\0'; }
    [[nodiscard]] bool take(char c) noexcept
    {
        if (!has(1) || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool takeWeekday() noexcept
    {
        if (!has(4) || m_text[m_at + 3] != ' ' || !isWeekday(m_text.data() + m_at))
            return false;
        m_at += 4;
        return true;
    }
    [[nodiscard]] bool takeMonthName(int& month) noexcept
    {
        month = has(3) ? monthOf(m_text.data() + m_at) : 0;
        m_at += month != 0 ? 3 : 0;
        return month != 0;
    }
    [[nodiscard]] bool takeTwo(int& value) noexcept
    {
        value = has(2) ? twoDigits(m_text.data() + m_at) : -1;
        m_at += value >= 0 ? 2 : 0;
        return value >= 0;
    }
    [[nodiscard]] bool takeYear(int& year) noexcept
    {
        int century = 0;
        int rest = 0;
        const std::size_t begin = m_at;
        if (takeTwo(century) && takeTwo(rest)) {
            year = century * 100 + rest;
            return true;
        }
        m_at = begin;
        return false;
    }
    // One or two digits.
    [[nodiscard]] bool takeDay(int& day) noexcept
    {
        if (takeTwo(day))
            return true;
        if (!ascii::isDigit(peek()))
            return false;
        day = peek() - '0';
        ++m_at;
        return true;
    }
    [[nodiscard]] bool takeClock(CivilTime& civil) noexcept
    {
        return takeTwo(civil.hour) && take(':') && takeTwo(civil.minute) && take(':')
               && takeTwo(civil.second);
    }
    // `.123`; times have a resolution of one second here.
    void skipFraction() noexcept
    {
        constexpr std::size_t kMostDigits = 9;
        if (!has(2) || (peek() != '.' && peek() != ',') || !ascii::isDigit(m_text[m_at + 1]))
            return;
        ++m_at;
        for (std::size_t digits = 0; digits < kMostDigits && ascii::isDigit(peek()); ++digits)
            ++m_at;
    }
    void back(std::size_t at) noexcept { m_at = at; }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

// Digits of what may be a year up to the end of the line, or to where it was cut: no stamp without a year.
bool endsInAYear(StampCursor cursor) noexcept
{
    int digits = 0;
    while (digits < 5 && ascii::isDigit(cursor.peek())) {
        (void)cursor.take(cursor.peek());
        ++digits;
    }
    return digits <= 4 && (!cursor.has(1) || cursor.peek() == '\r' || cursor.peek() == '\n');
}

// ` 2020` before the next blank.
bool takeYearBehind(StampCursor& cursor, int& year) noexcept
{
    const std::size_t before = cursor.at();
    if (cursor.take(' ') && cursor.takeYear(year) && cursor.peek() == ' ')
        return true;
    cursor.back(before);
    return false;
}

std::optional<StampForm> readNamed(StampCursor cursor, const YearReference& reference) noexcept
{
    CivilTime civil;
    bool hasYear = false;
    const bool hasWeekday = cursor.takeWeekday();
    if (!hasWeekday && ascii::isDigit(cursor.peek())) {
        hasYear = cursor.takeYear(civil.year) && cursor.take(' ');
        if (!hasYear)
            return std::nullopt;
    }
    if (!cursor.takeMonthName(civil.month) || !cursor.take(' '))
        return std::nullopt;
    (void)cursor.take(' ');
    if (!cursor.takeDay(civil.day) || !cursor.take(' ') || !cursor.takeClock(civil))
        return std::nullopt;
    cursor.skipFraction();
    hasYear = hasYear || takeYearBehind(cursor, civil.year);
    StampForm form;
    form.length = cursor.at();
    if (!cursor.take(' ') || (!hasYear && endsInAYear(cursor)))
        return std::nullopt;
    if (hasYear) {
        const auto time = toLogTime(civil);
        if (!time)
            return std::nullopt;
        form.time = *time;
        form.isNative = hasWeekday;
        return form;
    }
    civil.year = 2000; // has a 29 February
    if (!toLogTime(civil))
        return std::nullopt;
    if (const auto time = timeInYearOf(reference, civil)) {
        form.time = *time;
        form.yearDerived = true;
    }
    return form;
}

// `Z`, `+02:00`, `+0200`, `+02`; false for a broken one.
bool takeZone(StampCursor& cursor, std::optional<std::int32_t>& utcOffset) noexcept
{
    if (cursor.take('Z') || cursor.take('z')) {
        utcOffset = 0;
        return true;
    }
    const bool west = cursor.peek() == '-';
    if (!cursor.take('+') && !cursor.take('-'))
        return true;
    int hours = 0;
    int minutes = 0;
    if (!cursor.takeTwo(hours) || hours > 23)
        return false;
    const bool colon = cursor.take(':');
    if (!cursor.takeTwo(minutes) && colon)
        return false;
    minutes = minutes < 0 ? 0 : minutes;
    if (minutes > 59)
        return false;
    utcOffset = (hours * 60 + minutes) * (west ? -60 : 60);
    return true;
}

std::optional<StampForm> readIso(StampCursor cursor) noexcept
{
    CivilTime civil;
    StampForm form;
    if (!cursor.takeYear(civil.year) || !cursor.take('-') || !cursor.takeTwo(civil.month) || !cursor.take('-')
        || !cursor.takeTwo(civil.day) || !(cursor.take('T') || cursor.take(' ')) || !cursor.takeClock(civil))
        return std::nullopt;
    cursor.skipFraction();
    if (!takeZone(cursor, form.utcOffset) || cursor.peek() != ' ')
        return std::nullopt;
    const auto time = toLogTime(civil);
    if (!time)
        return std::nullopt;
    form.time = *time;
    form.length = cursor.at();
    return form;
}

} // namespace

std::optional<StampForm> readStampForm(std::string_view text, const YearReference& reference) noexcept
{
    constexpr std::size_t kShortest = 15; // `Jun 6 10:42:23` and a blank
    if (text.size() < kShortest)
        return std::nullopt;
    return text[4] == '-' ? readIso(StampCursor(text)) : readNamed(StampCursor(text), reference);
}

} // namespace authloupe
