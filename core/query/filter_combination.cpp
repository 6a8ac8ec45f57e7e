// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_combination.h"

#include <algorithm>
#include <iterator>

namespace authloupe {

namespace {

bool includes(const TextChoice& choice) noexcept
{
    return !choice.exclude;
}

// False when both lists include something.
bool addTexts(std::vector<TextChoice>& to, const std::vector<TextChoice>& from)
{
    if (std::ranges::any_of(to, includes) && std::ranges::any_of(from, includes))
        return false;
    std::ranges::copy(from, std::back_inserter(to));
    return true;
}

// False when no value is in both lists: an empty list would let everything through.
template<class Word>
bool narrowWords(std::vector<Word>& to, const std::vector<Word>& from)
{
    if (to.empty() || from.empty()) {
        std::ranges::copy(from, std::back_inserter(to));
        return true;
    }
    std::erase_if(to, [&from](Word word) { return std::ranges::find(from, word) == from.end(); });
    return !to.empty();
}

bool addFields(std::vector<FieldChoice>& to, const std::vector<FieldChoice>& from)
{
    for (const FieldChoice& choice : from) {
        const bool isTwice = std::ranges::any_of(to, [&choice](const FieldChoice& other) {
            return other.field == choice.field && !other.exclude && !choice.exclude;
        });
        if (isTwice)
            return false;
    }
    std::ranges::copy(from, std::back_inserter(to));
    return true;
}

// kNoTime is the earliest of all.
void narrowTime(TimeRange& to, const TimeRange& from)
{
    to.since = std::max(to.since, from.since);
    if (from.until.isValid())
        to.until = to.until.isValid() ? std::min(to.until, from.until) : from.until;
}

} // namespace

std::optional<Filter> bothOf(const Filter& a, const Filter& b)
{
    Filter both = a;
    if (!addTexts(both.users, b.users) || !addTexts(both.profiles, b.profiles)
        || !addTexts(both.addresses, b.addresses) || !narrowWords(both.outcomes, b.outcomes)
        || !narrowWords(both.directions, b.directions) || !addFields(both.fields, b.fields))
        return std::nullopt;
    if (a.marked && b.marked && a.marked != b.marked)
        return std::nullopt;
    if (b.marked)
        both.marked = b.marked;
    std::ranges::copy(b.words, std::back_inserter(both.words));
    narrowTime(both.time, b.time);
    return both;
}

} // namespace authloupe
