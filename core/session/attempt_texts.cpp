// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/field.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace authloupe {

TextId textOf(const Attempt& attempt, TextKind kind) noexcept
{
    switch (kind) {
    case TextKind::User: return attempt.user;
    case TextKind::Mechanism: return attempt.mechanism;
    case TextKind::Profile: return attempt.profile;
    case TextKind::Response: return attempt.response;
    default: return kAbsentText;
    }
}

std::vector<TextId> attemptTexts(const Snapshot& snapshot, const Session& session, TextKind kind)
{
    // One connection may try a hundred thousand user names: looking through the list must not become
    // quadratic.
    constexpr std::size_t kMostInList = 32;
    std::vector<TextId> texts;
    std::unordered_set<std::uint32_t> seen;
    const auto isNew = [&](TextId id) {
        if (texts.size() < kMostInList)
            return std::ranges::find(texts, id) == texts.end();
        if (seen.empty())
            std::ranges::transform(texts, std::inserter(seen, seen.end()), raw<TextId>);
        return seen.insert(raw(id)).second;
    };

    for (AttemptRow row = session.firstAttempt; row != kNoAttempt;) {
        const Attempt attempt = snapshot.attempt(row);
        const TextId id = textOf(attempt, kind);
        if (id != kAbsentText && isNew(id))
            texts.push_back(id);
        row = attempt.next;
    }
    return texts;
}

} // namespace authloupe
