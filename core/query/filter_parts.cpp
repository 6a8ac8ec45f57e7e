// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_parts.h"

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

// visit(list) for each list of choices, in the order of the parts; the lists are pointers to members.
template<class Visit>
void forLists(const Visit& visit)
{
    visit(&Filter::users);
    visit(&Filter::profiles);
    visit(&Filter::addresses);
    visit(&Filter::outcomes);
    visit(&Filter::directions);
    visit(&Filter::words);
    visit(&Filter::fields);
}

FieldChoice excludingWord(SessionField field, std::string_view name)
{
    return {field, TextTest{std::string(name), true}, true};
}

std::optional<Filter> otherSideOf(const TimeRange& range)
{
    if (range.since.isValid() == range.until.isValid())
        return std::nullopt;
    Filter other;
    other.time = {range.until, range.since};
    return other;
}

} // namespace

std::vector<Filter> partsOf(const Filter& filter)
{
    std::vector<Filter> parts;
    forLists([&](auto list) {
        for (const auto& choice : filter.*list)
            (parts.emplace_back().*list).push_back(choice);
    });
    if (!filter.time.isEverything())
        parts.emplace_back().time = filter.time;
    if (filter.marked)
        parts.emplace_back().marked = filter.marked;
    return parts;
}

std::size_t countParts(const Filter& filter) noexcept
{
    std::size_t count = filter.time.isEverything() ? 0U : 1U;
    count += filter.marked ? 1U : 0U;
    forLists([&](auto list) { count += (filter.*list).size(); });
    return count;
}

Filter withPart(Filter filter, const Filter& part)
{
    forLists([&](auto list) {
        (filter.*list).insert((filter.*list).end(), (part.*list).begin(), (part.*list).end());
    });
    if (!part.time.isEverything())
        filter.time = part.time;
    if (part.marked)
        filter.marked = part.marked;
    return filter;
}

Filter withoutPart(Filter filter, const Filter& part)
{
    forLists([&](auto list) {
        for (const auto& choice : part.*list)
            if (const auto at = std::ranges::find(filter.*list, choice); at != (filter.*list).end())
                (filter.*list).erase(at);
    });
    if (filter.time == part.time)
        filter.time = TimeRange();
    if (filter.marked == part.marked)
        filter.marked.reset();
    return filter;
}

bool holdsPart(const Filter& filter, const Filter& part)
{
    bool holds = (part.time.isEverything() || part.time == filter.time)
                 && (!part.marked || part.marked == filter.marked);
    forLists([&](auto list) {
        for (const auto& choice : part.*list)
            holds = holds && std::ranges::find(filter.*list, choice) != (filter.*list).end();
    });
    return holds;
}

std::optional<Filter> inverted(const Filter& part)
{
    if (!part.time.isEverything())
        return otherSideOf(part.time);
    Filter other;
    if (part.marked)
        other.marked = !*part.marked;
    for (const auto list : {&Filter::users, &Filter::profiles, &Filter::addresses, &Filter::words})
        for (TextChoice choice : part.*list) {
            choice.exclude = !choice.exclude;
            (other.*list).push_back(std::move(choice));
        }
    for (const Outcome outcome : part.outcomes)
        other.add(excludingWord(SessionField::Outcome, stableName(outcome)));
    for (const Direction direction : part.directions)
        other.add(excludingWord(SessionField::Direction, stableName(direction)));
    for (FieldChoice choice : part.fields) {
        choice.exclude = !choice.exclude;
        other.add(std::move(choice));
    }
    return other;
}

} // namespace authloupe
