// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/value_answers.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

namespace authloupe {

namespace {

// Decimal digits, maybe behind a minus; a greater number than can be held is the greatest one.
std::optional<std::int64_t> numberOf(std::string_view value) noexcept
{
    std::int64_t number = 0;
    const char* const end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, number);
    if (error == std::errc::result_out_of_range && stop == end)
        return std::numeric_limits<std::int64_t>::max();
    return error == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

bool contains(const NumberRange& range, std::int64_t number) noexcept
{
    return (!range.least || number >= *range.least) && (!range.most || number <= *range.most);
}

} // namespace

ValueAnswers::ValueAnswers(const FieldGroup& group, const MatcherFactory& matcher)
{
    const auto ready = [&](const FieldChoice& choice) {
        if (const TextTest* const text = std::get_if<TextTest>(&choice.test))
            return Test(std::in_place_index<0>, *text, networkOf(group.field, text->text), matcher);
        if (const NumberRange* const numbers = std::get_if<NumberRange>(&choice.test))
            return Test(*numbers);
        return Test(*std::get_if<TimeRange>(&choice.test));
    };
    for (const FieldChoice* const choice : group.including)
        m_including.push_back(ready(*choice));
    for (const FieldChoice* const choice : group.excluding)
        m_excluding.push_back(ready(*choice));
    if (!m_including.empty())
        m_asked |= m_wanted = kIncluded;
}

bool ValueAnswers::holds(const Test& test, std::string_view value)
{
    if (const ChoiceTest* const text = std::get_if<ChoiceTest>(&test))
        return text->matches(value);
    if (const NumberRange* const numbers = std::get_if<NumberRange>(&test)) {
        const auto number = numberOf(value);
        return number && contains(*numbers, *number);
    }
    constexpr std::size_t kWithoutOffset = 19; // `2009-04-22T11:43:59`
    const auto time = parseIso(value.substr(0, kWithoutOffset));
    return time && std::get_if<TimeRange>(&test)->contains(*time);
}

ValueBits ValueAnswers::bitsOf(std::string_view value) const
{
    const auto meets = [value](const Test& test) { return holds(test, value); };
    const unsigned included = std::ranges::any_of(m_including, meets) ? kIncluded : 0;
    const unsigned excluded = std::ranges::any_of(m_excluding, meets) ? kExcluded : 0;
    return static_cast<ValueBits>(included | excluded);
}

} // namespace authloupe
