// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/field_group.h"

#include "query/text_source.h"

#include <algorithm>

namespace authloupe {

bool FieldGroup::isOfTexts() const
{
    const auto testsText = [](const FieldChoice* choice) {
        return std::holds_alternative<TextTest>(choice->test);
    };
    return textSourceOf(field) && std::ranges::all_of(including, testsText)
           && std::ranges::all_of(excluding, testsText);
}

std::vector<FieldGroup> groupsOf(const Filter& filter)
{
    std::vector<FieldGroup> groups;
    for (const FieldChoice& choice : filter.fields) {
        auto group = std::ranges::find(groups, choice.field, &FieldGroup::field);
        if (group == groups.end())
            group = groups.insert(group, FieldGroup{choice.field, {}, {}});
        (choice.exclude ? group->excluding : group->including).push_back(&choice);
    }
    return groups;
}

} // namespace authloupe
