// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_language.h"

#include "base/ascii.h"
#include "query/field_words.h"

#include <algorithm>

namespace authloupe {

namespace {

void addNames(FilterCompletion& completion)
{
    const std::string prefix = ascii::lower(completion.prefix);
    for (const std::string_view name : filterNames())
        if (name.starts_with(prefix))
            completion.candidates.push_back(std::string(name) + ':');
}

void addWords(FilterCompletion& completion, const std::vector<std::string_view>& words)
{
    const std::string prefix = ascii::lower(completion.prefix);
    for (const std::string_view word : words)
        if (!word.empty() && word.starts_with(prefix))
            completion.candidates.emplace_back(word);
}

// The cursor is in a value: everything of it gives way to the chosen one.
void completeValue(FilterCompletion& completion, const FilterTerm& term, std::size_t cursor,
                   std::string_view text)
{
    const auto value = std::ranges::find_if(
        term.values, [cursor](const FilterValue& each) { return cursor <= each.place.end(); });
    completion.name = term.name;
    completion.place = value->place;
    const std::size_t begin = std::min(value->inner.position, cursor);
    completion.prefix = text.substr(begin, cursor - begin);
    if (const SessionField* const field = std::get_if<SessionField>(&*term.name))
        addWords(completion, wordsByCode(*field));
    else if (term.name == FilterName(FilterWord::Marked))
        addWords(completion, {"yes", "no"});
}

} // namespace

FilterCompletion completeFilter(std::string_view text, std::size_t cursor)
{
    FilterCompletion completion;
    completion.place = {cursor, 0};
    const std::vector<FilterTerm> terms = filterTerms(text);
    const auto term = std::ranges::find_if(terms, [cursor](const FilterTerm& each) {
        return each.place.position <= cursor && cursor <= each.place.end();
    });
    if (term != terms.end() && term->name && cursor > term->namePlace.end()) {
        completeValue(completion, *term, cursor, text);
        return completion;
    }
    if (term != terms.end()) {
        const std::size_t begin = std::min(term->place.position + (term->excludes ? 1 : 0), cursor);
        // A name that is there already is replaced with its colon.
        const std::size_t end = term->isWord() ? term->place.end() : term->namePlace.end() + 1;
        completion.place = {begin, std::max(end, cursor) - begin};
        completion.prefix = text.substr(begin, cursor - begin);
    }
    addNames(completion);
    return completion;
}

} // namespace authloupe
