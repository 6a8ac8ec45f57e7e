// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/line_facts.h"

#include "maillog/body_cursor.h"

namespace authloupe {

namespace {

// Takes `K` off the front, whatever the case of its letters.
template<Keyword K>
bool takeWords(std::string_view& text) noexcept
{
    if (!startsWith<K>(text))
        return false;
    text.remove_prefix(K.size());
    return true;
}

// Everything before `split` and everything behind the words of `size` that stand there.
std::string_view before(std::string_view& text, std::size_t split, std::size_t size) noexcept
{
    const std::string_view part = text.substr(0, split);
    text = split == std::string_view::npos ? std::string_view{} : text.substr(split + size);
    return trimmed(part);
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
    constexpr std::size_t kScoreSize = std::string_view(" SBRS ").size();
    constexpr std::size_t kCountrySize = std::string_view(" country ").size();
    PolicyFacts facts;
    policy = trimmed(policy);
    if (takeWords<"sbrs ">(policy)) {
        facts.reputation = before(policy, findWords<" country ">(policy), kCountrySize);
        facts.country = trimmed(policy);
        return facts;
    }
    facts.action = policy.substr(0, policy.find(' '));
    policy.remove_prefix(facts.action.size());
    policy = trimmed(policy);
    if (!takeWords<"sg ">(policy))
        return facts;
    facts.senderGroup = policy.substr(0, policy.find(' '));
    policy.remove_prefix(facts.senderGroup.size());
    // What is left: `[ match RULE][ SBRS SCORE][ country NAME]`, RULE may be empty, SCORE may hold blanks.
    const bool hasMatch = takeWords<" match">(policy);
    const std::size_t score = findWords<" sbrs ">(policy);
    const bool hasScore = score != std::string_view::npos;
    const std::string_view rule = hasScore ? before(policy, score, kScoreSize)
                                           : before(policy, findWords<" country ">(policy), kCountrySize);
    facts.match = hasMatch ? rule : std::string_view{};
    if (hasScore)
        facts.reputation = before(policy, findWords<" country ">(policy), kCountrySize);
    facts.country = trimmed(policy);
    return facts;
}

TlsFacts takeApartTls(std::string_view tls) noexcept
{
    TlsFacts facts;
    tls = trimmed(tls);
    if (!takeWords<"tls ">(tls))
        return facts;
    if (takeWords<"success">(tls)) {
        facts.state = TlsState::Succeeded;
        tls = trimmed(tls);
        if (takeWords<"protocol ">(tls)) {
            facts.protocol = tls.substr(0, tls.find(' '));
            tls.remove_prefix(facts.protocol.size());
            tls = trimmed(tls);
            if (takeWords<"cipher ">(tls)) {
                facts.cipher = tls.substr(0, tls.find(' '));
                tls.remove_prefix(facts.cipher.size());
                tls = trimmed(tls);
            }
        }
        facts.rest = tls;
    } else if (takeWords<"failed">(tls)) {
        facts.state = TlsState::Failed;
        (void)takeWords<":">(tls);
        facts.reason = trimmed(tls);
    } else if (takeWords<"was required but could not be">(tls)) {
        facts.state = TlsState::Failed;
        facts.reason = trimmed(tls);
    } else if (takeWords<"was required">(tls)) {
        facts.state = TlsState::RequiredNotStarted;
        facts.reason = trimmed(tls);
    }
    return facts;
}

} // namespace authloupe
