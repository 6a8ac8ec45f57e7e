// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_auth.h"

#include "plain_words.h"

#include <algorithm>

namespace authloupe::test {

namespace {

using std::string;

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
    string rest = event.text;
    if (sameWords(rest, "tls was required")) {
        event.troubles = bitOf(Trouble::TlsRequired);
        return event;
    }
    if (sameWords(rest, "tls failed")) {
        event.troubles = bitOf(Trouble::TlsFailed);
        return event;
    }
    if (!take(rest, "tls success"))
        return notUnderstood();
    rest = withoutBlanksAround(rest);
    if (take(rest, "protocol ")) {
        (void)takeWord(rest);
        rest = withoutBlanksAround(rest);
        if (take(rest, "cipher "))
            (void)takeWord(rest);
        rest = withoutBlanksAround(rest);
    }
    event.complete = rest.empty() || sameWords(rest, "for ") || sameWords(rest, "cn");
    return event;
}

PlainEvent unknownAuth()
{
    return only(EventKind::UnknownAuth);
}

bool isPlainConversation(const string& rest)
{
    return rest.starts_with("<< ") || rest.starts_with(">> ");
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
    if (rest.size() == 5 && sameWords(rest, "close"))
        return ofConnection(EventKind::Closed, Direction::Outbound, event.id);
    if (rest.size() == 4 && sameWords(rest, "lost"))
        return ofConnection(EventKind::Lost, Direction::Outbound, event.id);
    string address;
    if (take(rest, "ip: ") || take(rest, "ip ")) {
        address = takeWord(rest);
        skipBlanks(rest);
    } else if (sameWords(rest, "starttls command not supported")) {
        event.troubles = bitOf(Trouble::TlsNotSupported);
        return event;
    } else if (isPlainConversation(rest)) {
        return only(EventKind::Ignored);
    } else if (sameWords(rest, "smtp authentication ")) {
        return unknownAuth();
    } else if (!sameWords(rest, "tls ")) {
        return notUnderstood();
    }
    if (sameWords(rest, "tls "))
        return plainTls(ofConnection(EventKind::Tls, Direction::Outbound, event.id, rest));
    if (!take(rest, "smtp authentication using the profile "))
        return sameWords(rest, "smtp auth") ? unknownAuth() : notUnderstood();
    event.kind = EventKind::Attempt;
    event.address = address;
    if (const auto failed = firstWords(rest, " failed: "); failed != kNowhere) {
        event.profile = withoutBlanksAround(rest.substr(0, failed));
        event.text = withoutBlanksAround(rest.substr(failed + 9));
        event.complete = event.text.ends_with(')');
        return event;
    }
    event.complete = rest.ends_with('.');
    if (event.complete)
        rest.pop_back();
    if (!endsWithWords(rest, " succeeded"))
        return unknownAuth();
    event.result = AttemptResult::Succeeded;
    event.profile = withoutBlanksAround(rest.substr(0, rest.size() - 10));
    return event;
}

// A cut line may end inside the words behind the user.
string withoutCutWords(const string& user)
{
    const string words = " using AUTH mechanism:";
    for (std::size_t size = words.size() - 1; size >= 6; --size)
        if (user.ends_with(words.substr(0, size)))
            return user.substr(0, user.size() - size);
    return user;
}

bool isPlainProfile(const string& profile)
{
    return !profile.empty() && std::count(profile.begin(), profile.end(), ' ') <= 3
           && string(".:;!?").find(profile.back()) == kNowhere;
}

PlainEvent readPlainSmtpAuth(string rest)
{
    (void)take(rest, ":");
    skipBlanks(rest);
    if (sameWords(rest, "forward server connection to ") || sameWords(rest, "ldap query failed"))
        return only(EventKind::AuthNote);
    PlainEvent event = ofConnection(EventKind::Attempt, Direction::Inbound, 0);
    if (!take(rest, "(icid ") || !takeNumber(rest, event.id) || !take(rest, ")"))
        return unknownAuth();
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
        const auto end = lastWords(rest, misconfigured);
        if (end == kNowhere)
            return unknownAuth();
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
        return unknownAuth();
    const auto split = lastWords(rest, " using auth mechanism:");
    string user = rest.substr(0, split);
    (void)take(user, " ");
    event.user = user;
    event.complete = false;
    if (split == kNowhere) {
        event.user = withoutCutWords(user);
        return event;
    }
    rest.erase(0, split + 22);
    (void)take(rest, " ");
    event.mechanism = takeWord(rest);
    skipBlanks(rest);
    if (!take(rest, "with profile:"))
        return event;
    event.profile = withoutBlanksAround(rest);
    event.complete = isPlainProfile(event.profile);
    return event;
}

} // namespace authloupe::test
