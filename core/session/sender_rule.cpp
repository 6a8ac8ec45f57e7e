// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sender_rule.h"

#include "base/ascii.h"
#include "session/distinct_ids.h"
#include "session/message_lists.h"

#include <algorithm>

namespace authloupe {

bool smtpAuthIdMatches(std::string_view user, std::string_view address, char sieveChar) noexcept
{
    if (user.empty() || address.empty())
        return false;
    const std::size_t at = std::min(address.rfind('@'), address.size());
    const std::string_view local = address.substr(0, at);
    const bool withDomain = user.find('@') != std::string_view::npos;
    if (ascii::sameButCase(user, withDomain ? address : local))
        return true;
    const std::size_t sieve = sieveChar == 0 ? std::string_view::npos : local.rfind(sieveChar);
    if (sieve == std::string_view::npos)
        return false;
    const std::string_view shortened = local.substr(0, sieve);
    if (!withDomain)
        return ascii::sameButCase(user, shortened);
    const std::string_view domain = address.substr(at);
    return user.size() == shortened.size() + domain.size()
           && ascii::sameButCase(user.substr(0, shortened.size()), shortened)
           && ascii::sameButCase(user.substr(shortened.size()), domain);
}

YesNo senderMatchesUser(const Snapshot& snapshot, const Session& session)
{
    if (session.successes == 0 || session.firstMessage() == kNoMessage)
        return YesNo::NotStated;
    DistinctIds users;
    for (AttemptRow row = session.firstAttempt; row != kNoAttempt;) {
        const Attempt attempt = snapshot.attempt(row);
        if (attempt.result == AttemptResult::Succeeded && attempt.user != kAbsentText)
            users.add(attempt.user);
        row = attempt.next;
    }
    const std::vector<TextId> authenticated = users.take();
    YesNo answer = YesNo::NotStated;
    for (const TextId id : envelopeSenders(snapshot, session)) {
        const std::string_view sender = snapshot.text(TextKind::Sender, id);
        if (sender.empty() || authenticated.empty())
            continue;
        const bool matches = std::ranges::any_of(authenticated, [&](TextId user) {
            return smtpAuthIdMatches(snapshot.text(TextKind::User, user), sender, '+');
        });
        if (!matches)
            return YesNo::No;
        answer = YesNo::Yes;
    }
    return answer;
}

YesNo relayGranted(const Session& session, const PolicyFacts& policy) noexcept
{
    if (session.direction == Direction::Outbound || policy.action.empty())
        return YesNo::NotStated;
    const bool granted = policy.action == "RELAY" || (policy.action == "ACCEPT" && session.successes != 0);
    return granted ? YesNo::Yes : YesNo::No;
}

} // namespace authloupe
