// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/value_filter.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace authloupe {

namespace {

// `belongs`: to the field that is chosen from.
template<class Choice, class Belongs>
void choose(std::vector<Choice>& choices, std::vector<Choice> chosen, CellVerb verb, const Belongs& belongs)
{
    if (verb == CellVerb::Include)
        std::erase_if(choices, [&](const Choice& other) { return belongs(other) && !other.exclude; });
    const auto isThere = [&, before = choices.size()](const Choice& choice) {
        const auto end = choices.begin() + static_cast<std::ptrdiff_t>(before);
        return std::find(choices.begin(), end, choice) != end;
    };
    std::erase_if(chosen, isThere);
    std::ranges::move(chosen, std::back_inserter(choices));
}

void chooseTexts(std::vector<TextChoice>& choices, const std::vector<TextTest>& tests, CellVerb verb)
{
    std::vector<TextChoice> chosen;
    chosen.reserve(tests.size());
    for (const TextTest& test : tests)
        chosen.push_back({test.text, test.exact, verb == CellVerb::Exclude, test.pattern});
    choose(choices, std::move(chosen), verb, [](const TextChoice&) { return true; });
}

void chooseTests(Filter& filter, SessionField field, const std::vector<TextTest>& tests, CellVerb verb)
{
    switch (field) {
    case SessionField::Users: return chooseTexts(filter.users, tests, verb);
    case SessionField::Profiles: return chooseTexts(filter.profiles, tests, verb);
    case SessionField::RemoteAddress: return chooseTexts(filter.addresses, tests, verb);
    default: break;
    }
    std::vector<FieldChoice> chosen;
    chosen.reserve(tests.size());
    for (const TextTest& test : tests)
        chosen.push_back({field, test, verb == CellVerb::Exclude});
    choose(filter.fields, std::move(chosen), verb,
           [field](const FieldChoice& other) { return other.field == field; });
}

} // namespace

void chooseValues(Filter& filter, SessionField field, const std::vector<std::string>& values, CellVerb verb)
{
    std::vector<TextTest> tests;
    tests.reserve(values.size());
    for (const std::string& value : values)
        tests.push_back({value, true});
    chooseTests(filter, field, tests, verb);
}

Filter filterByValue(const Filter& filter, ValueGroup group, std::string_view value, CellVerb verb)
{
    Filter result = filter;
    const bool isExact = group != ValueGroup::Networks;
    chooseTests(result, fieldOf(group), {TextTest{std::string(value), isExact}}, verb);
    return result;
}

} // namespace authloupe
