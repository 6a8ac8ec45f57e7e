// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter_mistake_text.h"

#include "models/display_text.h"

#include <QCoreApplication>
#include <QStringBuilder>
#include <QStringList>

#include <algorithm>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::FilterMistake)
};

constexpr int kMostOfExpression = 4096;

QString shown(const TextPlace& place, std::string_view expression)
{
    return isolated(displayText(expression.substr(place.position, place.length), 64));
}

QString suggestionsOf(const FilterMistake& mistake)
{
    QStringList names;
    for (const std::string& name : mistake.suggestions)
        names << displayText(name);
    return isolated(names.join(QLatin1Char(' ')));
}

QString unknownField(const FilterMistake& mistake, const QString& given)
{
    if (mistake.suggestions.empty()) {
        //: Mistake in a filter; %1 is what was typed before a colon
        return Tr::tr("There is no field “%1”. In quotation marks it is looked for as text.").arg(given);
    }
    //: Mistake in a filter; %1 is what was typed before a colon, %2 are one to three names of fields
    return Tr::tr("There is no field “%1”. Similar: %2.").arg(given, suggestionsOf(mistake));
}

QString regexSentence(RegexFaultCode fault, const QString& given)
{
    switch (fault) {
    case RegexFaultCode::NotClosed:
        //: Mistake in a regular expression
        return Tr::tr("This bracket is not closed.");
    case RegexFaultCode::NothingOpen:
        //: Mistake in a regular expression
        return Tr::tr("This bracket closes nothing.");
    case RegexFaultCode::NothingToRepeat:
        //: Mistake in a regular expression; %1 is a sign such as *
        return Tr::tr("Before “%1” there is nothing to repeat.").arg(given);
    case RegexFaultCode::BadRange:
        //: Mistake in a regular expression; %1 is a range such as z-a
        return Tr::tr("“%1” ends before it begins.").arg(given);
    case RegexFaultCode::BadEscape:
        //: Mistake in a regular expression; %1 begins with a backslash
        return Tr::tr("“%1” is not complete.").arg(given);
    case RegexFaultCode::NotSupported:
        //: Mistake in a regular expression; %1 is a part of it
        return Tr::tr("“%1” cannot be used in regular expressions here.").arg(given);
    case RegexFaultCode::TooLarge:
        //: Mistake in a regular expression
        return Tr::tr("This regular expression is too large.");
    }
    return {};
}

// Columns on a terminal: none for what is put onto the character before, two for the wide ones of East Asia.
int columnsOf(const QString& text)
{
    int columns = 0;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        const QChar::Category category = QChar::category(c);
        const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
                            || category == QChar::Other_Format;
        const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF)
                            || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
                            || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0x1F300 && c <= 0x3FFFD);
        columns += isMark ? 0 : isWide ? 2 : 1;
    }
    return columns;
}

} // namespace

QString filterMistakeSentence(const FilterMistake& mistake, std::string_view expression)
{
    const QString given = shown(mistake.place, expression);
    switch (mistake.code) {
    case FilterMistakeCode::UnknownField: return unknownField(mistake, given);
    case FilterMistakeCode::MissingValue:
        //: Mistake in a filter, after a colon or a comma
        return Tr::tr("A value is missing here.");
    case FilterMistakeCode::UnknownWord:
        //: Mistake in a filter; %1 is what was typed, %2 a list of words that are never translated
        return Tr::tr("“%1” is none of the possible words: %2.").arg(given, suggestionsOf(mistake));
    case FilterMistakeCode::NotANumber:
        //: Mistake in a filter; %1 is what was typed
        return Tr::tr("“%1” is not a number or range such as 5, >=5 or 5..9.").arg(given);
    case FilterMistakeCode::NotADuration:
        //: Mistake in a filter; %1 is what was typed. s, m and h are never translated
        return Tr::tr("“%1” is not a duration or range such as 90s, >5m or 1m..1h30m.").arg(given);
    case FilterMistakeCode::NotATime:
        //: Mistake in a filter; %1 is what was typed
        return Tr::tr("“%1” is not a time or range such as 2009-04-22, >=2009-04-22T11:40 or "
                      "2009-04-22T11:40..11:50.")
            .arg(given);
    case FilterMistakeCode::TimeWithoutDate:
        //: Mistake in a filter; %1 is a time of day that was typed
        return Tr::tr("“%1” has no date; write it as in 2009-04-22T11:40.").arg(given);
    case FilterMistakeCode::NotANetwork:
        //: Mistake in a filter; %1 is what was typed
        return Tr::tr("“%1” is not a network such as 10.0.0.0/8 or 2001:db8::/32.").arg(given);
    case FilterMistakeCode::EmptyRange:
        //: Mistake in a filter; %1 is a range of numbers or times
        return Tr::tr("The range “%1” ends before it begins.").arg(given);
    case FilterMistakeCode::QuoteNotClosed:
        //: Mistake in a filter
        return Tr::tr("The second quotation mark is missing.");
    case FilterMistakeCode::RegexNotClosed:
        //: Mistake in a filter
        return Tr::tr("The slash at the end of the regular expression is missing.");
    case FilterMistakeCode::TextBehindValue:
        //: Mistake in a filter; %1 is what was typed directly behind a quotation mark or a slash
        return Tr::tr("Before “%1” a blank or a comma is missing.").arg(given);
    case FilterMistakeCode::BadRegex:
        return regexSentence(mistake.regexFault.value_or(RegexFaultCode::NotSupported), given);
    case FilterMistakeCode::TooLong:
        //: Mistake in a filter: text with * or ? in it
        return Tr::tr("This pattern is too long.");
    case FilterMistakeCode::RepeatedTime:
        //: Mistake in a filter; since, until and time are never translated
        return Tr::tr("The time is already limited by since, until or time.");
    case FilterMistakeCode::CannotExclude:
        //: Mistake in a filter; since, until, time and opened are never translated
        return Tr::tr("since, until and time cannot exclude; opened can.");
    case FilterMistakeCode::RepeatedMarks:
        //: Mistake in a filter: it asks for connections that somebody marked and for those that nobody
        //: marked; marked, yes and no are never translated
        return Tr::tr("marked can be yes or no, not both.");
    case FilterMistakeCode::NoMarksHere:
        //: Wrong use of the command line: its filter asks for connections that somebody marked in the window;
        //: marked is never translated
        return Tr::tr(
            "Connections are marked in the window; the command line knows no marks and cannot filter "
            "by marked.");
    }
    return {};
}

QString filterMistakeReport(const FilterMistake& mistake, std::string_view expression)
{
    const QString before = displayText(expression.substr(0, mistake.place.position), kMostOfExpression);
    const QString marked =
        displayText(expression.substr(mistake.place.position, mistake.place.length), kMostOfExpression);
    const QString behind = displayText(expression.substr(mistake.place.end()), kMostOfExpression);
    const QString margin(2, QLatin1Char(' '));
    const QString mark = QLatin1Char('^') % QString(std::max(columnsOf(marked) - 1, 0), QLatin1Char('~'));
    return filterMistakeSentence(mistake, expression) % QLatin1Char('\n') % margin % before % marked % behind
           % QLatin1Char('\n') % margin % QString(columnsOf(before), QLatin1Char(' ')) % mark;
}

} // namespace authloupe
