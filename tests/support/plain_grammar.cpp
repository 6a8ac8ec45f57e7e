// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_grammar.h"

#include "plain_auth.h"
#include "plain_known.h"
#include "plain_mail.h"
#include "plain_words.h"

#include <algorithm>
#include <vector>

namespace authloupe::test {

namespace {

using std::string;
constexpr auto kNowhere = string::npos;

// New SMTP ICID n interface NAME (IP) address IP [reverse dns host HOST verified yes|no]
// New SMTP DCID n interface IP address IP [port PORT]
PlainEvent readOpening(string rest)
{
    (void)takeWord(rest);
    skipBlanks(rest);
    const bool inbound = take(rest, "icid ");
    if (!inbound && !take(rest, "dcid "))
        return notUnderstood();
    PlainEvent event = ofConnection(EventKind::Opened, inbound ? Direction::Inbound : Direction::Outbound, 0);
    if (!takeNumber(rest, event.id) || !take(rest, " interface "))
        return notUnderstood();
    const auto split = rest.find(" address ");
    if (split == kNowhere)
        return notUnderstood();
    event.listener = withoutBlanksAround(rest.substr(0, split));
    rest = rest.substr(split + 9);
    event.address = takeWord(rest);
    if (event.address.empty())
        return notUnderstood();
    skipBlanks(rest);
    if (rest.empty())
        return event;
    if (!inbound) {
        std::uint64_t port = 0;
        if (take(rest, "port ") && takeNumber(rest, port) && port <= 65535
            && withoutBlanksAround(rest).empty())
            event.port = static_cast<std::uint16_t>(port);
        else
            event.complete = false;
        return event;
    }
    if (!take(rest, "reverse dns host")) {
        event.complete = false;
        return event;
    }
    string host = withoutBlanksBehind(rest);
    for (const auto& [ending, verified] : {std::pair{string(" verified yes"), ReverseDnsVerified::Yes},
                                           std::pair{string(" verified no"), ReverseDnsVerified::No}})
        if (host.ends_with(ending)) {
            host.erase(host.size() - ending.size());
            event.verified = verified;
            break;
        }
    event.host = withoutBlanksAround(host);
    event.complete = event.verified != ReverseDnsVerified::NotStated && event.host.find(' ') == kNowhere;
    return event;
}

// Whether the reputation of a policy line is one of those that logs show; the line may be cut otherwise.
bool policyIsComplete(const string& text)
{
    if (text.starts_with("SBRS "))
        return true;
    const auto sbrs = text.find(" SBRS ");
    if (sbrs == kNowhere)
        return true;
    string score = text.substr(sbrs + 6);
    score = withoutBlanksAround(score.substr(0, score.find(" country ")));
    return score.empty() || score == "None" || score == "rfc1918" || score == "not enabled"
           || score == "unable to retrieve" || score.find_first_not_of("-.0123456789") == kNowhere;
}

// What befalls an inbound connection besides its policy, TLS and end.
PlainEvent readTrouble(PlainEvent event, string rest)
{
    if (take(rest, "mid ") && (!takeNumber(rest, event.mid) || !take(rest, " ")))
        return notUnderstood();
    const auto comma = rest.find(", ");
    const string behindComma = comma == kNowhere ? string() : rest.substr(comma + 2);
    const auto begins = [&rest](const string& words) { return sameWords(rest, words); };
    const auto trouble = [&event](Trouble which) {
        event.troubles = bitOf(which);
        return event;
    };
    for (const string failed : {"receiving failed:", "injection failed:"})
        if (take(rest, failed)) {
            skipBlanks(rest);
            return trouble(begins("connection limit exceeded") ? Trouble::ConnectionLimit
                                                               : Trouble::ReceivingFailed);
        }
    if (begins("disconnected address ")
        && sameWords(behindComma, "no messages injected within timeout period"))
        return trouble(Trouble::IdleTimeout);
    if (begins("disconnected address ") && sameWords(behindComma, "exceeded allowable connection time"))
        return trouble(Trouble::TimeLimit);
    if (begins("disconnected address ")
        && sameWords(behindComma, "exceeded maximum number of bad smtp commands"))
        return trouble(Trouble::TooManyBadCommands);
    if (begins("connection from ") && rest.find(" lost after ") != kNowhere)
        return trouble(Trouble::LostBeforeCommands);
    if (begins("unknown command:"))
        return trouble(Trouble::UnknownCommand);
    if (begins("bad syntax for command:"))
        return trouble(Trouble::BadCommand);
    if (begins("delayed hat reject"))
        return trouble(Trouble::DelayedReject);
    if (begins("address: ") || begins("invalid sender address:"))
        return trouble(Trouble::SenderRejected);
    return begins("invalid recipient address:") ? trouble(Trouble::RecipientRejected) : notUnderstood();
}

PlainEvent readIcid(string rest)
{
    std::uint64_t id = 0;
    if (!takeNumber(rest, id) || !rest.starts_with(' '))
        return notUnderstood();
    rest.erase(0, 1);
    const auto event = [id, &rest](EventKind kind) {
        return ofConnection(kind, Direction::Inbound, id, rest);
    };
    if (rest == "close")
        return event(EventKind::Closed);
    if (rest == "lost")
        return event(EventKind::Lost);
    if (rest.starts_with("TLS "))
        return plainTls(event(EventKind::Tls));
    const bool isPolicy = rest.starts_with("SBRS ") || rest.starts_with("ACCEPT SG ")
                          || rest.starts_with("RELAY SG ") || rest.starts_with("REJECT SG ")
                          || rest.starts_with("TCPREFUSE SG ");
    if (isPolicy) {
        PlainEvent policy = event(EventKind::Policy);
        if (rest.starts_with("SBRS ")) {
            const string score = withoutBlanksAround(rest.substr(5));
            policy.complete = policyIsComplete("x SBRS " + score);
        } else {
            policy.complete = policyIsComplete(rest);
        }
        return policy;
    }
    return readTrouble(event(EventKind::Note), rest);
}

PlainEvent readVersion(string rest)
{
    PlainEvent event = only(EventKind::FileVersion);
    event.text = takeWord(rest);
    skipBlanks(rest);
    if (!take(rest, "sn: ") || withoutBlanksAround(rest).empty())
        return notUnderstood();
    event.user = withoutBlanksAround(rest);
    event.complete = event.user->find(' ') == kNowhere;
    return event;
}

PlainEvent readUtcOffset(string rest)
{
    PlainEvent event = only(EventKind::FileUtcOffset);
    const bool negative = take(rest, "-");
    std::uint64_t seconds = 0;
    if (!takeNumber(rest, seconds) || seconds > 86400)
        return notUnderstood();
    event.utcOffset = static_cast<std::int32_t>(seconds) * (negative ? -1 : 1);
    return event;
}

PlainEvent readBody(const string& body)
{
    string rest = body;
    if (take(rest, "new "))
        return readOpening(rest);
    if (take(rest, "icid "))
        return readIcid(rest);
    if (take(rest, "dcid ") || take(rest, "dcid: "))
        return readPlainDcid(rest);
    if (take(rest, "smtp auth"))
        return readPlainSmtpAuth(rest);
    if (sameWords(rest, "begin logfile") || sameWords(rest, "end logfile"))
        return only(EventKind::FileBegin);
    if (take(rest, "version: "))
        return readVersion(rest);
    if (take(rest, "time offset from utc: "))
        return readUtcOffset(rest);
    return readPlainMail(body);
}

} // namespace

PlainEvent readPlainEntry(const string& afterStamp)
{
    string body = afterStamp;
    skipBlanks(body);
    static const std::vector<string> kLevels{
        "info:", "warning:", "critical:", "debug:", "trace:", "alert:", "information:"};
    const bool hasLevel =
        std::ranges::any_of(kLevels, [&](const string& level) { return take(body, level); });
    if (!hasLevel)
        return notUnderstood();
    skipBlanks(body);
    body = withoutBlanksBehind(body);
    const PlainEvent event = readBody(body);
    return event.kind == EventKind::NotUnderstood && isPlainKnown(body) ? only(EventKind::Ignored) : event;
}

} // namespace authloupe::test
