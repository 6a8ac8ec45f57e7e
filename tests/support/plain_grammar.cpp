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
    const auto split = firstWords(rest, " address ");
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
        if (endsWithWords(host, ending)) {
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
    const auto sbrs = firstWords(text, " sbrs ");
    if (sbrs == kNowhere)
        return true;
    string score = text.substr(sbrs + 6);
    score = withoutBlanksAround(score.substr(0, firstWords(score, " country ")));
    for (const string known : {"none", "rfc1918", "not enabled", "unable to retrieve"})
        if (score.size() == known.size() && sameWords(score, known))
            return true;
    return score.find_first_not_of("-.0123456789") == kNowhere;
}

// Troubles whose line names its connection at the end, or none at all.
std::uint64_t plainLastIcid(string rest)
{
    const auto at = lastWords(rest, " icid");
    if (at == kNowhere)
        return 0;
    rest.erase(0, at + 5);
    (void)take(rest, ":");
    skipBlanks(rest);
    std::uint64_t id = 0;
    return takeNumber(rest, id) ? id : 0;
}

PlainEvent plainTrouble(Trouble trouble, Direction direction, std::uint64_t id)
{
    PlainEvent event = ofConnection(EventKind::Note, direction, id);
    event.troubles = bitOf(trouble);
    return event;
}

PlainEvent readTroubleOfNobody(string rest)
{
    std::uint64_t id = 0;
    if (take(rest, "ldap: dropping connection due to potential directory harvest attack"))
        return plainTrouble(Trouble::DirectoryHarvest, Direction::Inbound, plainLastIcid(rest));
    if (take(rest, "system limit reached: connection limit")
        || take(rest, "system limit reached: total inbound connections"))
        return rest.starts_with(' ')
                   ? plainTrouble(Trouble::ConnectionLimit, Direction::Inbound, plainLastIcid(rest))
                   : notUnderstood();
    if (take(rest, "smtp server connection killed icid: "))
        return takeNumber(rest, id) ? plainTrouble(Trouble::ConnectionKilled, Direction::Inbound, id)
                                    : notUnderstood();
    if (take(rest, "smtp client connection killed dcid: "))
        return takeNumber(rest, id) ? plainTrouble(Trouble::ConnectionKilled, Direction::Outbound, id)
                                    : notUnderstood();
    if (take(rest, "mail delivery client with dcid "))
        return takeNumber(rest, id) && take(rest, " exited due to the maximum concurrency configuration")
                   ? plainTrouble(Trouble::ConcurrencyLimit, Direction::Outbound, id)
                   : notUnderstood();
    if (take(rest, "deliveries are currently suspended"))
        return plainTrouble(Trouble::DeliverySuspended, Direction::Outbound, 0);
    if (take(rest, "incoming ")) {
        (void)takeWord(rest);
        if (take(rest, " connection undetermined ip on interface "))
            return ofConnection(EventKind::Note, Direction::Inbound, 0);
    }
    return notUnderstood();
}

// What befalls an inbound connection besides its policy, TLS and end.
PlainEvent readTrouble(PlainEvent event, string rest)
{
    if (isPlainConversation(rest))
        return only(EventKind::Ignored);
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
            return trouble(begins("connection limit") ? Trouble::ConnectionLimit : Trouble::ReceivingFailed);
        }
    if (begins("disconnected address ")
        && sameWords(behindComma, "no messages injected within timeout period"))
        return trouble(Trouble::IdleTimeout);
    if (begins("disconnected address ") && sameWords(behindComma, "exceeded allowable connection time"))
        return trouble(Trouble::TimeLimit);
    if (begins("disconnected address ")
        && sameWords(behindComma, "exceeded maximum number of bad smtp commands"))
        return trouble(Trouble::TooManyBadCommands);
    if (begins("connection from ") && firstWords(rest, " lost after ") != kNowhere)
        return trouble(Trouble::LostBeforeCommands);
    if (begins("unknown command:"))
        return trouble(Trouble::UnknownCommand);
    if (begins("bad syntax for command:"))
        return trouble(Trouble::BadCommand);
    if (begins("delayed hat reject"))
        return trouble(Trouble::DelayedReject);
    if (take(rest, "address: ")) {
        const auto rejected = lastWords(rest, " sender rejected, ");
        const auto allowed = lastWords(rest, " sender allowed, ");
        if (rejected == kNowhere)
            return allowed == kNowhere ? notUnderstood() : event;
        return allowed != kNowhere && allowed > rejected ? event : trouble(Trouble::SenderRejected);
    }
    if (take(rest, "address ")) // an address stands between the two words, so the blank is not that of both
        return lastWords(rest, " sbrs ") == kNowhere ? notUnderstood() : event;
    if (begins("invalid sender address:"))
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
    if (rest.size() == 5 && sameWords(rest, "close"))
        return event(EventKind::Closed);
    if (rest.size() == 4 && sameWords(rest, "lost"))
        return event(EventKind::Lost);
    if (sameWords(rest, "tls "))
        return plainTls(event(EventKind::Tls));
    for (const string action : {"sbrs ", "accept sg ", "relay sg ", "reject sg ", "tcprefuse sg "})
        if (sameWords(rest, action)) {
            PlainEvent policy = event(EventKind::Policy);
            // The group may have any name, also that of the score.
            const auto groupEnd = std::min(rest.find(' ', action.size()), rest.size());
            policy.complete = policyIsComplete(action == "sbrs " ? ' ' + rest : rest.substr(groupEnd));
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
    const PlainEvent trouble = readTroubleOfNobody(body);
    return isUnderstood(trouble.kind) ? trouble : readPlainMail(body);
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
    if (event.kind != EventKind::NotUnderstood)
        return event;
    return isPlainKnown(body)       ? only(EventKind::Ignored)
           : isPlainLookAlike(body) ? only(EventKind::LookAlike)
                                    : event;
}

} // namespace authloupe::test
