// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter_text.h"

#include "models/display_text.h"
#include "models/field_choice_text.h"
#include "models/locale_text.h"
#include "models/words.h"
#include "query/filter_language.h"
#include "query/filter_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

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
    const QString words = fieldChoiceText(choice, kChipCharacters);
    return words.isEmpty() ? inFilterLanguage(&Filter::fields, choice) : words;
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

QString timeText(const TimeRange& range)
{
    //: Active filter; %1 is a range of time such as "2009-04-22 11:40 – 11:50"
    return Tr::tr("Time: %1").arg(displayTimeRange(range));
}

QString markedText(bool marked)
{
    //: Active filter: connections that somebody marked
    const QString yes = Tr::tr("Marked");
    //: Active filter: connections that nobody marked
    const QString no = Tr::tr("Not marked");
    return marked ? yes : no;
}

// Where chips of its field stand, from the front, and its words.
std::pair<int, QString> placeAndText(const Filter& part)
{
    if (!part.users.empty())
        return {0, userText(part.users.front())};
    if (!part.profiles.empty())
        return {1, profileText(part.profiles.front())};
    if (!part.addresses.empty())
        return {2, addressText(part.addresses.front())};
    if (!part.outcomes.empty())
        return {3, outcomeText(part.outcomes.front())};
    if (!part.directions.empty())
        return {4, directionText(part.directions.front())};
    if (!part.words.empty())
        return {5, wordsText(part.words.front())};
    if (!part.fields.empty())
        return {6, fieldText(part.fields.front())};
    if (part.marked)
        return {8, markedText(*part.marked)};
    return {7, timeText(part.time)};
}

} // namespace

Filter FilterChip::without(const Filter& filter) const
{
    return isOn ? withoutPart(filter, part) : filter;
}

std::vector<FilterChip> filterChips(const Filter& filter, const std::vector<Filter>& off, std::size_t most)
{
    std::vector<Filter> on = partsOf(filter);
    const std::size_t mostOff = std::min(off.size(), most);
    on.resize(std::min(on.size(), most - mostOff));
    std::vector<std::pair<int, FilterChip>> placed;
    placed.reserve(on.size() + mostOff);
    const auto add = [&placed](Filter part, bool isOn) {
        auto [place, text] = placeAndText(part);
        placed.emplace_back(place, FilterChip{std::move(text), std::move(part), isOn});
    };
    for (Filter& part : on)
        add(std::move(part), true);
    for (std::size_t i = 0; i < mostOff; ++i)
        add(off[i], false);
    std::ranges::stable_sort(placed, {}, &std::pair<int, FilterChip>::first);
    std::vector<FilterChip> chips;
    chips.reserve(placed.size());
    for (auto& each : placed)
        chips.push_back(std::move(each.second));
    return chips;
}

QString choicesWithoutChip(const Filter& filter, const std::vector<Filter>& off)
{
    const std::size_t choices = countParts(filter) + off.size();
    return choices > kMostChips ? andMore(choices - kMostChips) : QString();
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
