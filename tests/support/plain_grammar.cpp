// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_grammar.h"

#include "plain_auth.h"
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
        return isPlainTls(rest) ? event(EventKind::Tls) : notUnderstood();
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
    static const std::vector<string> kTrouble{"receiving failed:",
                                              "injection failed:",
                                              "disconnected address ",
                                              "connection from ",
                                              "unknown command:",
                                              "bad syntax for command:",
                                              "address: ",
                                              "delayed hat reject",
                                              "invalid sender address:",
                                              "invalid recipient address:",
                                              "mid "};
    const bool isTrouble =
        std::ranges::any_of(kTrouble, [&](const string& words) { return sameWords(rest, words); });
    return isTrouble ? event(EventKind::Note) : notUnderstood();
}

// DCID n MID m, the tail of three kinds of lines.
bool takeDelivery(string& rest, PlainEvent& event)
{
    event.direction = Direction::Outbound;
    return takeNumber(rest, event.id) && (take(rest, " mid ") || take(rest, " message "))
           && takeNumber(rest, event.mid);
}

std::uint32_t countRids(string list)
{
    std::uint32_t count = 0;
    std::uint64_t rid = 0;
    while (takeNumber(list, rid)) {
        ++count;
        if (!take(list, ","))
            break;
        skipBlanks(list);
    }
    return count;
}

PlainEvent readDelivery(EventKind kind, string rest)
{
    PlainEvent event = only(kind);
    if (!takeDelivery(rest, event))
        return notUnderstood();
    if (kind != EventKind::DeliveryStart)
        return event;
    skipBlanks(rest);
    event.complete = rest.find(']') != kNowhere;
    if (take(rest, "to rid [") || take(rest, "to ["))
        event.recipients = countRids(rest);
    return event;
}

PlainEvent readMid(string rest)
{
    PlainEvent event = only(EventKind::Ignored);
    if (!takeNumber(rest, event.mid) || !take(rest, " "))
        return notUnderstood();
    if (!take(rest, "icid ") || !takeNumber(rest, event.id) || !take(rest, " "))
        return only(EventKind::Ignored);
    if (sameWords(rest, "from:")) {
        event.kind = EventKind::MessageOnInbound;
        return event;
    }
    std::uint64_t rid = 0;
    if (take(rest, "rid ") && takeNumber(rest, rid) && sameWords(rest, " to:"))
        event.kind = EventKind::Recipient;
    return event;
}

PlainEvent readStartMid(string rest)
{
    PlainEvent event = only(EventKind::MessageOnInbound);
    const bool fits = takeNumber(rest, event.mid) && take(rest, " icid ") && takeNumber(rest, event.id);
    return fits ? event : notUnderstood();
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

bool isNoise(const string& body)
{
    static const std::vector<string> kNoise{"message finished mid ",
                                            "message aborted mid ",
                                            "message done ",
                                            "isq:",
                                            "euq:",
                                            "rpc ",
                                            "case",
                                            "graymail",
                                            "amp ",
                                            "sdr",
                                            "spf",
                                            "dkim",
                                            "dmarc",
                                            "domainkeys",
                                            "outbreak",
                                            "status:",
                                            "a system/",
                                            "a warning/",
                                            "a info/",
                                            "internal smtp",
                                            "senderbase",
                                            "delayed: ",
                                            "deleted: ",
                                            "double bounce: ",
                                            "connection error: ",
                                            "ldap:",
                                            "possible delivery: ",
                                            "smtp server connection killed",
                                            "smtp client connection killed",
                                            "system is coming up",
                                            "mail delivery client ",
                                            "deliveries are currently suspended",
                                            "system limit reached:",
                                            "service ldap"};
    return std::ranges::any_of(kNoise, [&](const string& words) { return sameWords(body, words); });
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
    if (take(rest, "mid "))
        return readMid(rest);
    if (take(rest, "start mid "))
        return readStartMid(rest);
    if (take(rest, "delivery start dcid "))
        return readDelivery(EventKind::DeliveryStart, rest);
    if (take(rest, "message done dcid "))
        return readDelivery(EventKind::DeliveryDone, rest);
    if (take(rest, "bounced: dcid ") || take(rest, "bounced: dcid: "))
        return readDelivery(EventKind::Bounce, rest);
    if (sameWords(rest, "begin logfile") || sameWords(rest, "end logfile"))
        return only(EventKind::FileBegin);
    if (take(rest, "version: "))
        return readVersion(rest);
    if (take(rest, "time offset from utc: "))
        return readUtcOffset(rest);
    return notUnderstood();
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
    return event.kind == EventKind::NotUnderstood && isNoise(body) ? only(EventKind::Ignored) : event;
}

} // namespace authloupe::test
