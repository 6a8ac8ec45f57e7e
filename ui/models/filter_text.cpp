// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter_text.h"

#include "models/display_text.h"
#include "models/locale_text.h"
#include "models/words.h"
#include "query/filter_language.h"

#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::FilterText)
};

constexpr int kChipCharacters = 64;

QString shown(const TextChoice& choice)
{
    if (choice.text.empty()) {
        //: In place of a user name of no characters
        return Tr::tr("(empty)");
    }
    return isolated(displayText(choice.text, kChipCharacters));
}

// A choice in the words of the filter language, where a sentence would say less: `failures:>=5`, `user:al*`.
template<class Choice>
QString inFilterLanguage(std::vector<Choice> Filter::*list, const Choice& choice)
{
    Filter alone;
    (alone.*list).push_back(choice);
    return isolated(displayText(toText(alone), kChipCharacters));
}

QString fieldText(const FieldChoice& choice)
{
    return inFilterLanguage(&Filter::fields, choice);
}

QString userText(const TextChoice& choice)
{
    if (choice.pattern != TextPattern::None)
        return inFilterLanguage(&Filter::users, choice);
    if (choice.exclude && choice.exact) {
        //: Active filter; %1 is a user name
        return Tr::tr("User is not: %1").arg(shown(choice));
    }
    if (choice.exclude) {
        //: Active filter; %1 is a part of a user name
        return Tr::tr("User without: %1").arg(shown(choice));
    }
    if (choice.exact) {
        //: Active filter; %1 is a user name
        return Tr::tr("User: %1").arg(shown(choice));
    }
    //: Active filter; %1 is a part of a user name
    return Tr::tr("User contains: %1").arg(shown(choice));
}

QString profileText(const TextChoice& choice)
{
    if (choice.pattern != TextPattern::None)
        return inFilterLanguage(&Filter::profiles, choice);
    if (choice.exclude && choice.exact) {
        //: Active filter; %1 is the name of an SMTP authentication profile
        return Tr::tr("Profile is not: %1").arg(shown(choice));
    }
    if (choice.exclude) {
        //: Active filter; %1 is a part of the name of an SMTP authentication profile
        return Tr::tr("Profile without: %1").arg(shown(choice));
    }
    if (choice.exact) {
        //: Active filter; %1 is the name of an SMTP authentication profile
        return Tr::tr("Profile: %1").arg(shown(choice));
    }
    //: Active filter; %1 is a part of the name of an SMTP authentication profile
    return Tr::tr("Profile contains: %1").arg(shown(choice));
}

QString addressText(const TextChoice& choice)
{
    if (choice.pattern != TextPattern::None)
        return inFilterLanguage(&Filter::addresses, choice);
    if (choice.exclude && choice.exact) {
        //: Active filter; %1 is an IP address
        return Tr::tr("Remote address is not: %1").arg(shown(choice));
    }
    if (choice.exclude) {
        //: Active filter; %1 is a part of an IP address, or a network such as 10.0.0.0/8
        return Tr::tr("Remote address without: %1").arg(shown(choice));
    }
    if (choice.exact) {
        //: Active filter; %1 is an IP address
        return Tr::tr("Remote address: %1").arg(shown(choice));
    }
    //: Active filter; %1 is a part of an IP address, or a network such as 10.0.0.0/8
    return Tr::tr("Remote address contains: %1").arg(shown(choice));
}

QString wordsText(const TextChoice& choice)
{
    if (choice.pattern != TextPattern::None)
        return inFilterLanguage(&Filter::words, choice);
    if (choice.exclude) {
        //: Active filter: rows in which %1 does not occur
        return Tr::tr("No column contains: %1").arg(shown(choice));
    }
    //: Active filter: rows in which %1 occurs
    return Tr::tr("Search: %1").arg(shown(choice));
}

QString outcomeText(Outcome outcome)
{
    //: Active filter; %1 is an outcome such as "Failed"
    return Tr::tr("Outcome: %1").arg(wordText(outcome));
}

QString directionText(Direction direction)
{
    //: Active filter; %1 is "Inbound" or "Outbound"
    return Tr::tr("Direction: %1").arg(wordText(direction));
}

// One chip for each choice in one of the filter's lists.
template<class Choice>
void appendChips(std::vector<FilterChip>& chips, const Filter& filter, std::vector<Choice> Filter::*list,
                 QString (*text)(std::conditional_t<std::is_enum_v<Choice>, Choice, const Choice&>))
{
    const std::vector<Choice>& choices = filter.*list;
    for (std::size_t at = 0; at < choices.size(); ++at) {
        FilterChip chip{text(choices[at]), filter};
        std::vector<Choice>& left = chip.without.*list;
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(at));
        chips.push_back(std::move(chip));
    }
}

} // namespace

std::vector<FilterChip> filterChips(const Filter& filter)
{
    std::vector<FilterChip> chips;
    appendChips(chips, filter, &Filter::users, userText);
    appendChips(chips, filter, &Filter::profiles, profileText);
    appendChips(chips, filter, &Filter::addresses, addressText);
    appendChips(chips, filter, &Filter::outcomes, outcomeText);
    appendChips(chips, filter, &Filter::directions, directionText);
    appendChips(chips, filter, &Filter::words, wordsText);
    appendChips(chips, filter, &Filter::fields, fieldText);
    if (!filter.time.isEverything()) {
        //: Active filter; %1 is a range of time such as "2009-04-22 11:40 – 11:50"
        FilterChip chip{Tr::tr("Time: %1").arg(displayTimeRange(filter.time)), filter};
        chip.without.time = TimeRange{};
        chips.push_back(std::move(chip));
    }
    return chips;
}

QString shownOfTotal(std::uint64_t shown, std::uint64_t total)
{
    if (shown == total) {
        //: How many connections the table shows: all of them
        return Tr::tr("%Ln connections", nullptr, pluralNumber(total));
    }
    //: How many connections the table shows; %1 is the number that passes the filter, %Ln the number of all
    return Tr::tr("%1 of %Ln connections", nullptr, pluralNumber(total)).arg(displayCount(shown));
}

} // namespace authloupe
