// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cell_filter.h"

#include "session/attempt_texts.h"
#include "widgets/value_filter.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace authloupe {
namespace {

using Texts = std::vector<std::string>;

// Nothing where they are more than a filter should hold.
Texts textsOf(const Snapshot& snapshot, const Session& session, TextKind kind)
{
    Texts texts;
    const auto ids =
        firstAttemptTexts(snapshot, session.firstAttempt, kind, {.texts = kMostChosenValues + 1});
    if (ids.size() > kMostChosenValues)
        return texts;
    for (const TextId id : ids)
        texts.emplace_back(snapshot.text(kind, id));
    return texts;
}

Texts textOf(const Snapshot& snapshot, TextKind kind, TextId id)
{
    return id == kAbsentText ? Texts() : Texts{std::string(snapshot.text(kind, id))};
}

// The texts are distinct, so that only those that were chosen before can be there already.
void add(std::vector<TextChoice>& choices, Texts texts, bool exact, bool exclude)
{
    std::vector<std::string_view> before;
    for (const TextChoice& choice : choices)
        if (choice == TextChoice{choice.text, exact, exclude})
            before.push_back(choice.text);
    std::ranges::sort(before);
    std::erase_if(texts, [&](const std::string& text) { return std::ranges::binary_search(before, text); });
    for (std::string& text : texts)
        choices.push_back({std::move(text), exact, exclude});
}

bool choose(std::vector<TextChoice>& choices, Texts texts, CellVerb verb)
{
    if (texts.empty())
        return false;
    const bool exclude = verb == CellVerb::Exclude;
    if (!exclude)
        std::erase_if(choices, [](const TextChoice& choice) { return !choice.exclude; });
    add(choices, std::move(texts), true, exclude);
    return true;
}

// Words of a closed vocabulary have no "not": the others are chosen instead.
template<class Word>
bool choose(std::vector<Word>& choices, Word word, std::initializer_list<Word> all, CellVerb verb)
{
    if (verb == CellVerb::Include) {
        choices = {word};
        return true;
    }
    if (choices.empty())
        choices = all;
    std::erase(choices, word);
    return !choices.empty();
}

// Fields without a part of their own in the filter are found by the free search.
bool chooseWords(std::vector<TextChoice>& words, Texts texts, bool exact, CellVerb verb)
{
    if (texts.empty())
        return false;
    add(words, std::move(texts), exact, verb == CellVerb::Exclude);
    return true;
}

// Part of a longer text of the log, such as the sender group of the policy line.
bool choosePart(std::vector<TextChoice>& words, const Snapshot& snapshot, const Session& session,
                SessionField field, CellVerb verb)
{
    std::string value;
    appendValue(value, snapshot, session, field);
    return !value.empty() && chooseWords(words, {value}, false, verb);
}

// Whose texts stand in the attempts.
std::optional<TextKind> attemptKindOf(SessionField field)
{
    switch (field) {
    case SessionField::Users: return TextKind::User;
    case SessionField::Profiles: return TextKind::Profile;
    case SessionField::Mechanisms: return TextKind::Mechanism;
    case SessionField::Response: return TextKind::Response;
    default: return std::nullopt;
    }
}

bool apply(Filter& filter, const Snapshot& snapshot, const Session& session, SessionField field,
           CellVerb verb)
{
    switch (field) {
    case SessionField::Users: return choose(filter.users, textsOf(snapshot, session, TextKind::User), verb);
    case SessionField::Profiles:
        return choose(filter.profiles, textsOf(snapshot, session, TextKind::Profile), verb);
    case SessionField::RemoteAddress:
        return choose(filter.addresses, textOf(snapshot, TextKind::Address, session.remoteAddress), verb);
    case SessionField::Outcome:
        return choose(filter.outcomes, session.outcome,
                      {Outcome::Succeeded, Outcome::Failed, Outcome::SucceededAfterFailure, Outcome::Error,
                       Outcome::NotAttempted},
                      verb);
    case SessionField::Direction:
        return choose(filter.directions, session.direction, {Direction::Inbound, Direction::Outbound}, verb);
    case SessionField::ReverseDns:
        return chooseWords(filter.words, textOf(snapshot, TextKind::Host, session.reverseDns), true, verb);
    case SessionField::Mechanisms:
        return chooseWords(filter.words, textsOf(snapshot, session, TextKind::Mechanism), true, verb);
    case SessionField::Response:
        return chooseWords(filter.words, textsOf(snapshot, session, TextKind::Response), true, verb);
    case SessionField::Interface:
    case SessionField::LocalAddress:
    case SessionField::Policy:
    case SessionField::SenderGroup:
    case SessionField::SenderGroupMatch:
    case SessionField::Country:
    case SessionField::TlsProtocol:
    case SessionField::TlsCipher: return choosePart(filter.words, snapshot, session, field, verb);
    default: return false;
    }
}

} // namespace

std::optional<Filter> filterByCell(const Filter& filter, const Snapshot& snapshot, SessionRow row,
                                   SessionField field, CellVerb verb)
{
    Filter result = filter;
    if (!apply(result, snapshot, snapshot.session(row), field, verb))
        return std::nullopt;
    return result;
}

bool canFilterByCell(const Filter& filter, const Snapshot& snapshot, SessionRow row, SessionField field,
                     CellVerb verb)
{
    if (const auto kind = attemptKindOf(field)) {
        const auto texts = firstAttemptTexts(snapshot, snapshot.session(row).firstAttempt, *kind,
                                             {kMostChosenValues + 1, kMostAttemptsAsked});
        return !texts.empty() && texts.size() <= kMostChosenValues;
    }
    // What was chosen before counts only where the last word cannot be excluded.
    Filter closed;
    closed.outcomes = filter.outcomes;
    closed.directions = filter.directions;
    return filterByCell(closed, snapshot, row, field, verb).has_value();
}

bool canFilterByRow(const Snapshot& snapshot, SessionRow row, ValueGroup group)
{
    if (group == ValueGroup::Networks)
        return filterOfRow(snapshot, row, group).has_value();
    return canFilterByCell({}, snapshot, row, fieldOf(group), CellVerb::Include);
}

std::optional<Filter> filterOfRow(const Snapshot& snapshot, SessionRow row, ValueGroup group)
{
    if (group != ValueGroup::Networks)
        return filterByCell({}, snapshot, row, fieldOf(group), CellVerb::Include);
    const TextId address = snapshot.session(row).remoteAddress;
    const std::string network =
        address == kAbsentText ? std::string() : networkAround(snapshot.text(TextKind::Address, address));
    if (network.empty())
        return std::nullopt;
    return filterByValue({}, group, network, CellVerb::Include);
}

bool statesUser(const Snapshot& snapshot, SessionRow row)
{
    return !firstAttemptTexts(snapshot, snapshot.session(row).firstAttempt, TextKind::User,
                              {1, kMostAttemptsAsked})
                .empty();
}

std::optional<Filter> filterFromTime(const Filter& filter, LogTime time)
{
    if (!time.isValid() || !filter.time.contains(time))
        return std::nullopt;
    Filter result = filter;
    result.time.since = time;
    return result;
}

std::optional<Filter> filterUntilTime(const Filter& filter, LogTime time)
{
    if (!time.isValid() || !filter.time.contains(time))
        return std::nullopt;
    Filter result = filter;
    result.time.until = LogTime{time.seconds + 1}; // the range is half open
    return result;
}

std::optional<Filter> filterAroundTime(const Filter& filter, LogTime time, std::int64_t seconds)
{
    if (!time.isValid())
        return std::nullopt;
    Filter result = filter;
    result.time = {LogTime{std::max<std::int64_t>(0, time.seconds - seconds)},
                   LogTime{time.seconds + seconds + 1}};
    return result;
}

} // namespace authloupe
