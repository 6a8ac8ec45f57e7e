// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cell_filter.h"

#include "session/attempt_texts.h"
#include "session/message_lists.h"
#include "widgets/value_filter.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace authloupe {
namespace {

using Texts = std::vector<std::string>;

// Words of a closed vocabulary have no "not": the others are chosen instead.
template<class Word>
bool chooseWord(std::vector<Word>& choices, Word word, std::initializer_list<Word> all, CellVerb verb)
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

Texts textsOfAttempts(const Snapshot& snapshot, const Session& session, TextKind kind)
{
    Texts texts;
    for (const TextId id :
         firstAttemptTexts(snapshot, session.firstAttempt, kind, {.texts = kMostChosenValues + 1})) {
        const std::string_view text = snapshot.text(kind, id);
        std::string value = kind == TextKind::Response ? readableResponse(text) : std::string(text);
        // What is logged in two ways may be read as one.
        if (kind != TextKind::Response || std::ranges::find(texts, value) == texts.end())
            texts.push_back(std::move(value));
    }
    return texts;
}

Texts senders(const Snapshot& snapshot, const Session& session)
{
    Texts texts;
    const std::vector<TextId> ids = envelopeSenders(snapshot, session);
    if (ids.size() > kMostChosenValues)
        return texts;
    for (const TextId id : ids)
        texts.emplace_back(writtenSender(snapshot.text(TextKind::Sender, id)));
    return texts;
}

Texts troubles(TroubleMask mask)
{
    Texts words;
    for (int i = 0; i < kTroubleCount; ++i)
        if (const auto trouble = static_cast<Trouble>(i); (mask & bitOf(trouble)) != 0)
            words.emplace_back(stableName(trouble));
    return words;
}

// Texts and words, as the filter compares them. Numbers and times are asked for by ranges, and a connection
// may lie in several files.
Texts valuesOf(const Snapshot& snapshot, const Session& session, SessionField field)
{
    if (const auto kind = attemptKindOf(field))
        return textsOfAttempts(snapshot, session, *kind);
    if (field == SessionField::EnvelopeSenders)
        return senders(snapshot, session);
    if (field == SessionField::Trouble)
        return troubles(session.troubles);
    const FieldType type = info(field).type;
    std::string value;
    if ((type != FieldType::Text && type != FieldType::Word) || field == SessionField::File
        || !appendValue(value, snapshot, session, field))
        return {};
    return {std::move(value)};
}

bool apply(Filter& filter, const Snapshot& snapshot, const Session& session, SessionField field,
           CellVerb verb)
{
    if (field == SessionField::Outcome)
        return chooseWord(filter.outcomes, session.outcome,
                          {Outcome::Succeeded, Outcome::Failed, Outcome::SucceededAfterFailure,
                           Outcome::Error, Outcome::NotAttempted},
                          verb);
    if (field == SessionField::Direction)
        return chooseWord(filter.directions, session.direction, {Direction::Inbound, Direction::Outbound},
                          verb);
    const Texts values = valuesOf(snapshot, session, field);
    if (values.empty() || values.size() > kMostChosenValues)
        return false;
    chooseValues(filter, field, values, verb);
    return true;
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
    if (field == SessionField::EnvelopeSenders) {
        const auto first = firstEnvelopeSenders(snapshot, snapshot.session(row), kMostAttemptsAsked).senders;
        return !first.empty() && first.size() <= kMostChosenValues;
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
