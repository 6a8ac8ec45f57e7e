// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/sender_matcher.h"

#include "base/ascii.h"
#include "base/hash.h"
#include "session/sender_rule.h"

#include <algorithm>
#include <string>

namespace authloupe {

SenderMatcher::SenderMatcher(const Snapshot& snapshot)
    : m_snapshot(&snapshot),
      m_users(snapshot.texts(TextKind::User).size() + 1),
      m_senders(snapshot.texts(TextKind::Sender).size() + 1),
      m_pairs(kPairs)
{}

std::optional<SenderMatcher> SenderMatcher::make(const Snapshot& snapshot, const StopToken& stop)
{
    constexpr std::size_t kTextsPerPoll = 4096;
    SenderMatcher matcher(snapshot);
    const auto fill = [&](TextKind kind, auto& entries, auto entryOf) {
        for (std::size_t id = 1; id < entries.size(); ++id) {
            if (id % kTextsPerPoll == 0 && stop.stop_requested())
                return false;
            entries[id] = entryOf(snapshot.text(kind, TextId{static_cast<std::uint32_t>(id)}));
        }
        return true;
    };
    if (!fill(TextKind::User, matcher.m_users, userOf) || !fill(TextKind::Sender, matcher.m_senders, formsOf))
        return std::nullopt;
    return matcher;
}

SenderMatcher::User SenderMatcher::userOf(std::string_view text)
{
    return {textHash(ascii::lower(text)), text.find('@') != std::string_view::npos};
}

SenderMatcher::Forms SenderMatcher::formsOf(std::string_view text)
{
    const std::string address = ascii::lower(text);
    const std::string_view whole = address;
    const std::size_t at = std::min(whole.rfind('@'), whole.size());
    const std::string_view local = whole.substr(0, at);
    Forms forms;
    forms.isNull = text.empty();
    forms.whole = {textHash(local), textHash(whole)};
    forms.shortened = forms.whole;
    if (const std::size_t plus = local.rfind('+'); plus != std::string_view::npos) {
        const std::string shortened = address.substr(0, plus) + address.substr(at);
        forms.shortened = {textHash(local.substr(0, plus)), textHash(shortened)};
    }
    return forms;
}

bool SenderMatcher::compare(std::uint32_t user, std::uint32_t sender)
{
    Pair& known = m_pairs[(user * 0x9E37'79B9U ^ sender) % kPairs];
    if (known.user != user || known.sender != sender)
        known = {user, sender,
                 smtpAuthIdMatches(m_snapshot->text(TextKind::User, TextId{user}),
                                   m_snapshot->text(TextKind::Sender, TextId{sender}), '+')};
    return known.matches;
}

} // namespace authloupe
