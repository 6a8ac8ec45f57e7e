// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/line_facts.h"

#include "maillog/body_cursor.h"

namespace authloupe {

namespace {

// Text between `word` and the next occurrence of ` next `, both ends trimmed; takes it off `text`.
std::string_view before(std::string_view& text, std::string_view next) noexcept
{
    const std::size_t split = text.find(next);
    const std::string_view part = text.substr(0, split);
    text = split == std::string_view::npos ? std::string_view{} : text.substr(split + next.size());
    return trimmed(part);
}

bool takeWords(std::string_view& text, std::string_view words) noexcept
{
    if (!text.starts_with(words))
        return false;
    text.remove_prefix(words.size());
    return true;
}

} // namespace

ListenerFacts takeApartListener(std::string_view listener) noexcept
{
    listener = trimmed(listener);
    const std::size_t open = listener.rfind('(');
    if (open == std::string_view::npos) {
        // Outbound lines name only the local address; the oldest inbound ones only the listener.
        const bool isAddress =
            listener.find_first_not_of("0123456789abcdefABCDEF.:") == std::string_view::npos
            && listener.find_first_of(".:") != std::string_view::npos;
        return isAddress ? ListenerFacts{{}, listener} : ListenerFacts{listener, {}};
    }
    std::string_view address = listener.substr(open + 1);
    if (address.ends_with(')'))
        address.remove_suffix(1);
    return {trimmed(listener.substr(0, open)), trimmed(address)};
}

PolicyFacts takeApartPolicy(std::string_view policy) noexcept
{
    PolicyFacts facts;
    policy = trimmed(policy);
    if (takeWords(policy, "SBRS ")) {
        facts.reputation = trimmed(policy);
        return facts;
    }
    facts.action = policy.substr(0, policy.find(' '));
    policy.remove_prefix(facts.action.size());
    policy = trimmed(policy);
    if (!takeWords(policy, "SG "))
        return facts;
    facts.senderGroup = policy.substr(0, policy.find(' '));
    policy.remove_prefix(facts.senderGroup.size());
    // What is left: `[ match RULE][ SBRS SCORE][ country NAME]`, RULE may be empty, SCORE may hold blanks.
    const bool hasMatch = takeWords(policy, " match");
    const bool hasScore = policy.find(" SBRS ") != std::string_view::npos;
    const std::string_view rule = before(policy, hasScore ? " SBRS " : " country ");
    facts.match = hasMatch ? rule : std::string_view{};
    if (hasScore)
        facts.reputation = before(policy, " country ");
    facts.country = trimmed(policy);
    return facts;
}

TlsFacts takeApartTls(std::string_view tls) noexcept
{
    TlsFacts facts;
    tls = trimmed(tls);
    if (!takeWords(tls, "TLS "))
        return facts;
    if (takeWords(tls, "success")) {
        facts.state = TlsState::Succeeded;
        tls = trimmed(tls);
        if (takeWords(tls, "protocol ")) {
            facts.protocol = tls.substr(0, tls.find(' '));
            tls.remove_prefix(facts.protocol.size());
            tls = trimmed(tls);
            if (takeWords(tls, "cipher "))
                facts.cipher = tls.substr(0, tls.find(' '));
        }
    } else if (takeWords(tls, "failed")) {
        facts.state = TlsState::Failed;
        takeWords(tls, ":");
        facts.reason = trimmed(tls);
    } else if (takeWords(tls, "was required but could not be")) {
        facts.state = TlsState::Failed;
        facts.reason = trimmed(tls);
    } else if (takeWords(tls, "was required")) {
        facts.state = TlsState::RequiredNotStarted;
        facts.reason = trimmed(tls);
    }
    return facts;
}

} // namespace authloupe
