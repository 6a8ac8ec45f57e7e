// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter.h"

#include <utility>

namespace authloupe {

namespace {

std::vector<TextChoice>* listOf(Filter& filter, SessionField field) noexcept
{
    switch (field) {
    case SessionField::Users: return &filter.users;
    case SessionField::Profiles: return &filter.profiles;
    case SessionField::RemoteAddress: return &filter.addresses;
    default: return nullptr;
    }
}

// False when the choice is none that the list of outcomes or directions can hold.
bool addWord(Filter& filter, SessionField field, const TextTest& test)
{
    if (test.pattern != TextPattern::None || !test.exact)
        return false;
    if (field == SessionField::Outcome) {
        if (const auto outcome = outcomeFromName(test.text)) {
            filter.outcomes.push_back(*outcome);
            return true;
        }
    }
    if (field == SessionField::Direction) {
        if (const auto direction = directionFromName(test.text)) {
            filter.directions.push_back(*direction);
            return true;
        }
    }
    return false;
}

} // namespace

bool Filter::isEverything() const noexcept
{
    return users.empty() && profiles.empty() && addresses.empty() && words.empty() && outcomes.empty()
           && directions.empty() && time.isEverything() && fields.empty() && !marked;
}

void Filter::add(FieldChoice choice)
{
    if (TextTest* const test = std::get_if<TextTest>(&choice.test)) {
        if (std::vector<TextChoice>* const list = listOf(*this, choice.field)) {
            list->push_back({std::move(test->text), test->exact, choice.exclude, test->pattern});
            return;
        }
        if (!choice.exclude && addWord(*this, choice.field, *test))
            return;
    }
    fields.push_back(std::move(choice));
}

bool holdsAddresses(SessionField field) noexcept
{
    return info(field).type == FieldType::Text && info(field).name.ends_with("_address");
}

bool holdsSeconds(SessionField field) noexcept
{
    return info(field).type == FieldType::Number && info(field).name.ends_with("_s");
}

} // namespace authloupe
