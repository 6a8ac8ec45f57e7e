// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sender_rule.h"

#include "base/ascii.h"
#include "base/dictionary.h"
#include "session/distinct_ids.h"
#include "session/message_lists.h"

#include <algorithm>
#include <string>

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

namespace {

std::string_view withoutTag(std::string_view local) noexcept
{
    return local.substr(0, local.rfind('+'));
}

// The users of one connection. Somebody may sign in as fifty thousand and send as as many: then each sender
// is looked up, in the four ways in which he may match, instead of being compared with all of them.
class Authenticated final {
public:
    Authenticated(const Snapshot& snapshot, const std::vector<TextId>& users)
        : m_snapshot(snapshot),
          m_users(users)
    {
        if (isFew())
            return;
        for (const TextId user : users)
            (void)m_names.intern(lowered(snapshot.text(TextKind::User, user)));
    }

    [[nodiscard]] bool isEmpty() const noexcept { return m_users.empty(); }
    [[nodiscard]] bool matchSender(std::string_view sender)
    {
        if (isFew())
            return std::ranges::any_of(m_users, [&](TextId user) {
                return smtpAuthIdMatches(m_snapshot.text(TextKind::User, user), sender, '+');
            });
        const std::string_view address = lowered(sender);
        const std::size_t at = std::min(address.rfind('@'), address.size());
        const std::string_view local = address.substr(0, at);
        m_shortened = withoutTag(local);
        const bool isLocal = knowsLocal(local) || knowsLocal(m_shortened);
        m_shortened += address.substr(at);
        return isLocal || knowsWhole(address) || knowsWhole(m_shortened);
    }

private:
    static constexpr std::size_t kFew = 16;

    [[nodiscard]] bool isFew() const noexcept { return m_users.size() <= kFew; }
    [[nodiscard]] std::string_view lowered(std::string_view text)
    {
        return ascii::loweredInto(m_lowered, text);
    }
    // A user with a domain is never one without, whatever the local part of an address looks like.
    [[nodiscard]] bool knowsLocal(std::string_view name) const noexcept
    {
        return name.find('@') == std::string_view::npos && knows(name);
    }
    [[nodiscard]] bool knowsWhole(std::string_view name) const noexcept
    {
        return name.find('@') != std::string_view::npos && knows(name);
    }
    [[nodiscard]] bool knows(std::string_view name) const noexcept
    {
        return !name.empty() && m_names.find(name) != kAbsentText;
    }

    const Snapshot& m_snapshot;
    const std::vector<TextId>& m_users;
    TextStore m_names; // in small letters, unless they are few
    std::string m_lowered, m_shortened;
};

} // namespace

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
    const std::vector<TextId> names = users.take();
    Authenticated authenticated(snapshot, names);
    YesNo answer = YesNo::NotStated;
    for (const TextId id : envelopeSenders(snapshot, session)) {
        const std::string_view sender = snapshot.text(TextKind::Sender, id);
        if (sender.empty() || authenticated.isEmpty())
            continue;
        if (!authenticated.matchSender(sender))
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
