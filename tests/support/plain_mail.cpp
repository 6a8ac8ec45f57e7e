// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_mail.h"

#include "plain_auth.h"
#include "plain_known.h"
#include "plain_words.h"

namespace authloupe::test {

namespace {

using std::string;

string unbracketed(const string& text)
{
    const bool bracketed = text.size() >= 2 && text.front() == '<' && text.back() == '>';
    return bracketed ? text.substr(1, text.size() - 2) : text;
}

PlainEvent withAddress(PlainEvent event, EventKind kind, const string& address)
{
    event.kind = kind;
    const string text = withoutBlanksAround(address);
    event.complete = text.ends_with('>');
    event.text = unbracketed(text);
    return event;
}

PlainEvent withQuotedText(PlainEvent event, EventKind kind, const string& quoted)
{
    event.kind = kind;
    event.text = withoutBlanksAround(quoted);
    const char quote = event.text.empty() ? ' ' : event.text.front();
    if (quote != '\'' && quote != '"')
        return event;
    event.complete = event.text.size() >= 2 && event.text.back() == quote;
    event.text.erase(0, 1);
    if (event.complete)
        event.text.pop_back();
    return event;
}

PlainEvent withKind(PlainEvent event, EventKind kind)
{
    event.kind = kind;
    return event;
}

// `0, 1]`; what stands before the bracket, or as far as there are numbers.
void takeRids(string& rest, PlainEvent& event)
{
    const string all = rest;
    std::uint64_t rid = 0;
    while (takeNumber(rest, rid)) {
        ++event.recipients;
        if (!take(rest, ","))
            break;
        skipBlanks(rest);
    }
    event.rids = all.substr(0, all.size() - rest.size());
    event.complete = rest.find(']') != kNowhere;
}

void takeToRids(string& rest, PlainEvent& event)
{
    skipBlanks(rest);
    event.complete = rest.find(']') != kNowhere;
    if (take(rest, "to rid [") || take(rest, "to ["))
        takeRids(rest, event);
}

bool takeDcid(string& rest)
{
    return take(rest, "dcid ") || take(rest, "dcid: ");
}

// 5 MID 6, or 5 Message 6
bool takeDelivery(string& rest, PlainEvent& event)
{
    event.direction = Direction::Outbound;
    return takeNumber(rest, event.id) && (take(rest, " mid ") || take(rest, " message "))
           && takeNumber(rest, event.mid);
}

TroubleMask dnsTrouble(const string& reason)
{
    return reason.find("DNS ") != kNowhere ? bitOf(Trouble::DnsFailure) : 0;
}

void takeReason(string rest, PlainEvent& event)
{
    event.complete = false;
    skipBlanks(rest);
    if (take(rest, "from: <")) {
        const auto rid = firstWords(rest, "> rid ");
        if (rid == kNowhere)
            return;
        rest.erase(0, rid + 6);
    } else if (!take(rest, "to rid ") && !take(rest, "to ")) {
        return;
    }
    const string number = rest.substr(0, rest.find_first_not_of("0123456789"));
    std::uint64_t rid = 0;
    if (!takeNumber(rest, rid))
        return;
    event.recipients = 1;
    event.rids = number;
    const auto dash = rest.find(" - ");
    if (dash == kNowhere)
        return;
    event.text = withoutBlanksAround(rest.substr(dash + 3));
    event.troubles |= dnsTrouble(event.text);
    event.complete = !event.text.empty();
}

PlainEvent readRefusal(EventKind kind, Trouble trouble, Fate fate, string rest)
{
    PlainEvent event = only(kind);
    event.troubles = bitOf(trouble);
    event.fate = fate;
    if (!takeDcid(rest) || !takeDelivery(rest, event))
        return notUnderstood();
    takeReason(rest, event);
    return event;
}

PlainEvent readDoubleBounce(string rest)
{
    PlainEvent event = ofConnection(EventKind::Bounce, Direction::Outbound, 0);
    event.troubles = bitOf(Trouble::DoubleBounced);
    event.fate = Fate::Bounced;
    if (!takeNumber(rest, event.mid))
        return notUnderstood();
    takeReason(rest, event);
    return event;
}

PlainEvent readConnectionError(string rest)
{
    PlainEvent event = ofConnection(EventKind::ConnectionError, Direction::Outbound, 0);
    event.troubles = bitOf(Trouble::ConnectionError);
    if (!sameWords(rest, "dcid")) {
        const auto dcid = firstWords(rest, " dcid");
        if (dcid == kNowhere)
            return notUnderstood();
        rest.erase(0, dcid + 1);
    }
    if (!takeDcid(rest) || !takeNumber(rest, event.id))
        return notUnderstood();
    event.complete = false;
    skipBlanks(rest);
    if (take(rest, "domain: ")) {
        (void)takeWord(rest);
        skipBlanks(rest);
    }
    if (!take(rest, "ip: "))
        return event;
    event.address = takeWord(rest);
    skipBlanks(rest);
    std::uint64_t port = 0;
    if (take(rest, "port: ") && takeNumber(rest, port) && port <= 65535)
        event.port = static_cast<std::uint16_t>(port);
    skipBlanks(rest);
    if (!take(rest, "details: "))
        return event;
    event.text = withoutBlanksAround(rest);
    event.troubles |= dnsTrouble(event.text);
    const auto interface = firstWords(event.text, " interface: ");
    if (interface == kNowhere)
        return event;
    string behind = event.text.substr(interface + 12);
    event.listener = takeWord(behind);
    event.complete = true;
    return event;
}

PlainEvent readOnConnection(string rest, PlainEvent event)
{
    event.direction = Direction::Inbound;
    if (!takeNumber(rest, event.id) || !take(rest, " "))
        return notUnderstood();
    if (take(rest, "from:"))
        return withAddress(event, EventKind::Sender, rest);
    std::uint64_t rid = 0;
    if (take(rest, "rid "))
        return takeNumber(rest, rid) && take(rest, " to:") ? withAddress(event, EventKind::Recipient, rest)
                                                           : notUnderstood();
    if (take(rest, "to:") || take(rest, "invalid bounce, rcpt address ")) {
        const auto split = lastWords(rest, " rejected by ");
        if (split == kNowhere)
            return notUnderstood();
        event = withAddress(event, EventKind::RecipientRefused, rest.substr(0, split));
        event.troubles = bitOf(Trouble::RecipientRejected);
        event.complete = true;
        return event;
    }
    if (sameWords(rest, "invalid bounce, tagging"))
        return withKind(event, EventKind::MessageNote);
    if (sameWords(rest, "ldapaccept bypass applied to "))
        return withKind(event, EventKind::MessageNote);
    return sameWords(rest, "tls ") ? only(EventKind::Ignored) : notUnderstood();
}

PlainEvent derived(PlainEvent event, Derivation derivation, string rest, bool newOneFirst)
{
    event.kind = EventKind::MessageDerived;
    event.derivation = derivation;
    std::uint64_t other = 0;
    if (!newOneFirst)
        (void)take(rest, "mid ");
    if (!takeNumber(rest, other))
        return notUnderstood();
    event.otherMid = newOneFirst ? other : event.mid;
    event.mid = newOneFirst ? event.mid : other;
    return event;
}

PlainEvent readMid(string rest)
{
    PlainEvent event;
    if (!takeNumber(rest, event.mid))
        return notUnderstood();
    if (sameWords(rest, ": skip amp engine check"))
        return only(EventKind::Ignored);
    if (!take(rest, " "))
        return notUnderstood();
    if (take(rest, "icid "))
        return readOnConnection(rest, event);
    if (take(rest, "rid [")) {
        takeRids(rest, event);
        return take(rest, "] response") ? withQuotedText(event, EventKind::Response, rest) : notUnderstood();
    }
    if (take(rest, "to rid [") || take(rest, "to [")) {
        takeRids(rest, event);
        return take(rest, "] pending till ") ? withKind(event, EventKind::MessageNote) : notUnderstood();
    }
    if (take(rest, "ready "))
        return takeNumber(rest, event.bytes) && take(rest, " bytes from ")
                   ? withAddress(event, EventKind::MessageReady, rest)
                   : notUnderstood();
    if (take(rest, "message-id "))
        return withQuotedText(event, EventKind::MessageId, rest);
    if (take(rest, "subject "))
        return withQuotedText(event, EventKind::Subject, rest);
    if (sameWords(rest, "queued for delivery"))
        return withKind(event, EventKind::MessageQueued);
    if (sameWords(rest, "matched all recipients for per-recipient policy "))
        return withKind(event, EventKind::MessageNote);
    if (take(rest, "rewritten to "))
        return derived(event, Derivation::Rewritten, rest, false);
    if (take(rest, "was split creating mid "))
        return derived(event, Derivation::Split, rest, false);
    for (const string was : {"was ", ""}) {
        if (take(rest, was + "generated based on mid "))
            return derived(event, Derivation::Copied, rest, true);
        if (take(rest, was + "generated for bounce of mid "))
            return derived(event, Derivation::Bounced, rest, true);
    }
    if (sameWords(rest, "was dropped by ") || sameWords(rest, "was bounced by ")) {
        event.fate = sameWords(rest, "was dropped by ") ? Fate::Dropped : Fate::Bounced;
        return withKind(event, EventKind::MessageEnd);
    }
    return isPlainKnownOfMessage(rest) ? only(EventKind::Ignored) : notUnderstood();
}

PlainEvent readEnd(string rest, bool finished)
{
    PlainEvent event = only(EventKind::MessageEnd);
    if (!takeNumber(rest, event.mid) || !take(rest, " "))
        return notUnderstood();
    if (finished) {
        event.complete = sameWords("aborted", rest) || sameWords("done", rest);
        event.fate = sameWords(rest, "aborted") ? Fate::Aborted : Fate::Finished;
        return sameWords(rest, "aborted") || sameWords(rest, "done") ? event : notUnderstood();
    }
    if (sameWords(rest, "dropped by ") || sameWords(rest, "bounced by ")) {
        event.fate = sameWords(rest, "dropped by ") ? Fate::Dropped : Fate::Bounced;
        return event;
    }
    event.fate = Fate::Aborted;
    event.troubles = bitOf(Trouble::MessageAborted);
    const bool aborted = sameWords(rest, "receiving aborted") || sameWords(rest, "injection aborted");
    return aborted ? event : notUnderstood();
}

// Message done DCID 5 MID 6 to RID [0] and its likes.
PlainEvent readDelivery(EventKind kind, string rest)
{
    PlainEvent event = only(kind);
    if (!takeDelivery(rest, event))
        return notUnderstood();
    event.fate = kind == EventKind::DeliveryDone ? Fate::Delivered : Fate::NotSeen;
    takeToRids(rest, event);
    return event;
}

} // namespace

PlainEvent readPlainMail(const string& body)
{
    string rest = body;
    PlainEvent event;
    if (take(rest, "mid "))
        return readMid(rest);
    if (take(rest, "start mid ")) {
        event.kind = EventKind::MessageOnInbound;
        const bool fits = takeNumber(rest, event.mid) && take(rest, " icid ") && takeNumber(rest, event.id);
        return fits ? event : notUnderstood();
    }
    if (take(rest, "message aborted mid "))
        return readEnd(rest, false);
    if (take(rest, "message finished mid "))
        return readEnd(rest, true);
    if (take(rest, "delivery start dcid "))
        return readDelivery(EventKind::DeliveryStart, rest);
    if (take(rest, "message done dcid "))
        return readDelivery(EventKind::DeliveryDone, rest);
    if (take(rest, "possible delivery: "))
        return takeDcid(rest) ? readDelivery(EventKind::Note, rest) : notUnderstood();
    if (take(rest, "deleted: mid ")) {
        event.kind = EventKind::MessageEnd;
        event.fate = Fate::Deleted;
        if (!takeNumber(rest, event.mid))
            return notUnderstood();
        takeToRids(rest, event);
        return event;
    }
    if (take(rest, "bounced: "))
        return readRefusal(EventKind::Bounce, Trouble::Bounced, Fate::Bounced, rest);
    if (take(rest, "delayed: "))
        return readRefusal(EventKind::Delay, Trouble::DeliveryDelayed, Fate::Delayed, rest);
    if (take(rest, "double bounce: mid ") || take(rest, "double bounce: message "))
        return readDoubleBounce(rest);
    if (take(rest, "connection error: "))
        return readConnectionError(rest);
    return notUnderstood();
}

} // namespace authloupe::test
