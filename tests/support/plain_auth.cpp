// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_auth.h"

#include "plain_words.h"

namespace authloupe::test {

namespace {

using std::string;
constexpr auto kNowhere = string::npos;

PlainEvent inboundError(PlainEvent event, const string& reason)
{
    event.kind = EventKind::Attempt;
    event.result = AttemptResult::Error;
    event.text = reason;
    return event;
}

} // namespace

PlainEvent only(EventKind kind)
{
    PlainEvent event;
    event.kind = kind;
    return event;
}

PlainEvent notUnderstood()
{
    return only(EventKind::NotUnderstood);
}

PlainEvent plainTls(PlainEvent event)
{
    if (event.text.starts_with("TLS was required"))
        event.troubles = bitOf(Trouble::TlsRequired);
    else if (event.text.starts_with("TLS failed"))
        event.troubles = bitOf(Trouble::TlsFailed);
    else if (!event.text.starts_with("TLS success"))
        return notUnderstood();
    return event;
}

PlainEvent ofConnection(EventKind kind, Direction direction, std::uint64_t id, const string& text)
{
    PlainEvent event = only(kind);
    event.direction = direction;
    event.id = id;
    event.text = text;
    return event;
}

// DCID[:] n close|lost|TLS … and DCID: n IP: ip TLS …|SMTP authentication using the profile P
// succeeded.|failed: …
PlainEvent readPlainDcid(string rest)
{
    PlainEvent event = ofConnection(EventKind::Note, Direction::Outbound, 0);
    if (!takeNumber(rest, event.id) || !rest.starts_with(' '))
        return notUnderstood();
    rest.erase(0, 1);
    if (rest == "close" || rest == "lost")
        return ofConnection(rest == "close" ? EventKind::Closed : EventKind::Lost, Direction::Outbound,
                            event.id);
    string address;
    if (!rest.starts_with("TLS ")) {
        if (!take(rest, "ip: ") && !take(rest, "ip ")) {
            event.troubles = bitOf(Trouble::TlsNotSupported);
            return sameWords(rest, "starttls command not supported") ? event : notUnderstood();
        }
        address = takeWord(rest);
        skipBlanks(rest);
    }
    if (rest.starts_with("TLS "))
        return plainTls(ofConnection(EventKind::Tls, Direction::Outbound, event.id, rest));
    if (!take(rest, "smtp authentication using the profile "))
        return notUnderstood();
    event.kind = EventKind::Attempt;
    event.address = address;
    if (const auto failed = rest.find(" failed: "); failed != kNowhere) { // the first one
        event.profile = withoutBlanksAround(rest.substr(0, failed));
        event.text = withoutBlanksAround(rest.substr(failed + 9));
        event.complete = event.text.ends_with(')');
        return event;
    }
    event.complete = rest.ends_with('.');
    if (event.complete)
        rest.pop_back();
    if (!rest.ends_with(" succeeded"))
        return notUnderstood();
    event.result = AttemptResult::Succeeded;
    event.profile = withoutBlanksAround(rest.substr(0, rest.size() - 10));
    return event;
}

PlainEvent readPlainSmtpAuth(string rest)
{
    (void)take(rest, ":");
    skipBlanks(rest);
    if (sameWords(rest, "forward server connection to ") || sameWords(rest, "ldap query failed"))
        return only(EventKind::AuthNote);
    PlainEvent event = ofConnection(EventKind::Attempt, Direction::Inbound, 0);
    if (!take(rest, "(icid ") || !takeNumber(rest, event.id) || !take(rest, ")"))
        return notUnderstood();
    (void)take(rest, ":");
    skipBlanks(rest);
    const string misconfigured = " is misconfigured or missing causing an Auth failure";
    if (sameWords(rest, "was required but remote host did not initiate it")) {
        event.kind = EventKind::AuthRequired;
        event.troubles = bitOf(Trouble::AuthRequired);
        return event;
    }
    if (sameWords(rest, "could not reach forwarding server"))
        return inboundError(event, rest);
    if (take(rest, "profile: ")) {
        const auto end = rest.rfind(misconfigured);
        if (end == kNowhere)
            return notUnderstood();
        event.profile = withoutBlanksAround(rest.substr(0, end));
        return inboundError(event, misconfigured.substr(1));
    }
    if (take(rest, "ldap query/user lookup failed for user:")) {
        (void)take(rest, " ");
        event.user = rest;
        return inboundError(event, "LDAP query/user lookup failed");
    }
    if (take(rest, "succeeded for user:"))
        event.result = AttemptResult::Succeeded;
    else if (!take(rest, "failed for user:"))
        return notUnderstood();
    const auto split = rest.rfind(" using AUTH mechanism:"); // the last one
    string user = rest.substr(0, split);
    (void)take(user, " ");
    event.user = user;
    event.complete = false;
    if (split == kNowhere)
        return event;
    rest.erase(0, split + 22);
    (void)take(rest, " ");
    event.mechanism = takeWord(rest);
    skipBlanks(rest);
    if (!take(rest, "with profile:"))
        return event;
    event.profile = withoutBlanksAround(rest);
    event.complete = !event.profile.empty();
    return event;
}

} // namespace authloupe::test
