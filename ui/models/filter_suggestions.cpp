// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter_suggestions.h"

#include "models/display_text.h"
#include "query/text_source.h"

#include <algorithm>
#include <unordered_set>

namespace authloupe {

namespace {

constexpr int kShownCharacters = 100;

QString folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded();
}

// Distinct values of a field that contain `typed`; those that begin with it first.
std::vector<std::string_view> valuesWith(const Snapshot& snapshot, SessionField field, std::string_view typed)
{
    std::vector<std::string_view> found;
    const auto source = textSourceOf(field);
    if (!source)
        return found;
    const QString wanted = folded(typed);
    const Dictionary& texts = snapshot.texts(source->kind);
    const std::size_t most = std::min(texts.size(), kMostValuesLookedAt);
    std::unordered_set<std::string_view> seen;
    std::size_t beginnings = 0;
    for (std::size_t id = 1; id <= most && beginnings < kMostSuggestions; ++id) {
        std::string_view value = texts.text(TextId{static_cast<std::uint32_t>(id)});
        if (source->part != nullptr)
            value = source->part(value);
        if (value.empty() || !seen.insert(value).second)
            continue;
        const qsizetype at = folded(value).indexOf(wanted);
        if (at == 0)
            found.insert(found.begin() + static_cast<std::ptrdiff_t>(beginnings++), value);
        else if (at > 0 && found.size() < 2 * kMostSuggestions)
            found.push_back(value);
    }
    if (found.size() > kMostSuggestions)
        found.resize(kMostSuggestions);
    return found;
}

} // namespace

FilterSuggestions suggestionsFor(std::string_view text, std::size_t cursor, const Snapshot* snapshot)
{
    const FilterCompletion completion = completeFilter(text, cursor);
    FilterSuggestions suggestions{completion.place, {}};
    // Nobody who begins a new word wants all names; somebody behind a colon wants to see the values.
    if (!completion.name && completion.prefix.empty())
        return suggestions;
    for (const std::string& candidate : completion.candidates)
        suggestions.list.push_back({candidate, displayText(candidate, kShownCharacters)});
    const SessionField* const field =
        completion.name ? std::get_if<SessionField>(&*completion.name) : nullptr;
    if (field != nullptr && snapshot != nullptr && completion.candidates.empty())
        for (const std::string_view value : valuesWith(*snapshot, *field, completion.prefix))
            suggestions.list.push_back({exactValue(value), displayText(value, kShownCharacters)});
    const bool there =
        suggestions.list.size() == 1
        && text.substr(completion.place.position, completion.place.length) == suggestions.list.front().text;
    if (there)
        suggestions.list.clear();
    return suggestions;
}

} // namespace authloupe
