// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/value_filter.h"

#include <algorithm>
#include <string>
#include <utility>

namespace authloupe {

namespace {

void choose(std::vector<TextChoice>& choices, TextChoice choice)
{
    if (!choice.exclude)
        std::erase_if(choices, [](const TextChoice& other) { return !other.exclude; });
    if (std::ranges::find(choices, choice) == choices.end())
        choices.push_back(std::move(choice));
}

void choose(std::vector<FieldChoice>& choices, FieldChoice choice)
{
    if (!choice.exclude)
        std::erase_if(
            choices, [&](const FieldChoice& other) { return other.field == choice.field && !other.exclude; });
    if (std::ranges::find(choices, choice) == choices.end())
        choices.push_back(std::move(choice));
}

} // namespace

Filter filterByValue(const Filter& filter, ValueGroup group, std::string_view value, CellVerb verb)
{
    Filter result = filter;
    const bool exclude = verb == CellVerb::Exclude;
    const TextChoice exact{std::string(value), true, exclude};
    switch (group) {
    case ValueGroup::Users: choose(result.users, exact); break;
    case ValueGroup::Profiles: choose(result.profiles, exact); break;
    case ValueGroup::Addresses: choose(result.addresses, exact); break;
    case ValueGroup::Networks: choose(result.addresses, {std::string(value), false, exclude}); break;
    case ValueGroup::Mechanisms:
    case ValueGroup::Interfaces:
    case ValueGroup::SenderGroups:
    case ValueGroup::Countries:
        choose(result.fields, {fieldOf(group), TextTest{std::string(value), true}, exclude});
        break;
    }
    return result;
}

} // namespace authloupe
