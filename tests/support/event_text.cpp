// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_text.h"

#include "maillog/grammar.h"

namespace authloupe::test {

namespace {

std::string quoted(std::string_view name, std::string_view text)
{
    return ' ' + std::string(name) + " <" + std::string(text) + '>';
}

std::string connection(const Event& event)
{
    return ' ' + std::string(stableName(event.direction)) + ' ' + std::to_string(event.id);
}

std::string attempt(const Event& event)
{
    std::string text = "attempt" + connection(event) + ' ' + std::string(stableName(event.result));
    if (event.direction == Direction::Outbound)
        text += quoted("address", event.address);
    if (event.hasUser)
        text += quoted("user", event.user);
    return text + quoted("mechanism", event.mechanism) + quoted("profile", event.profile)
           + quoted("response", event.text);
}

std::string ofMid(const Event& event)
{
    return " mid " + std::to_string(event.mid);
}

std::string rids(const Event& event)
{
    return " recipients " + std::to_string(event.recipients) + quoted("rids", event.rids);
}

std::string_view derivationName(Derivation derivation)
{
    switch (derivation) {
    case Derivation::Rewritten: return "rewritten";
    case Derivation::Split: return "split";
    case Derivation::Copied: return "copied";
    case Derivation::Bounced: return "bounce message";
    }
    return {};
}

std::string troubles(const Event& event)
{
    std::string text;
    for (int i = 0; i < kTroubleCount; ++i)
        if ((event.troubles & bitOf(static_cast<Trouble>(i))) != 0)
            text += " !" + std::string(stableName(static_cast<Trouble>(i)));
    return text;
}

std::string members(const Event& event)
{
    switch (event.kind) {
    case EventKind::NotUnderstood: return "not understood";
    case EventKind::UnknownAuth: return "unknown auth";
    case EventKind::Ignored: return "ignored";
    case EventKind::LookAlike: return "look-alike";
    case EventKind::FileBegin: return "file";
    case EventKind::FileVersion:
        return "version" + quoted("version", event.text) + quoted("serial", event.user);
    case EventKind::FileUtcOffset: return "offset " + std::to_string(event.utcOffset);
    case EventKind::Opened:
        return "opened" + connection(event) + quoted("listener", event.listener)
               + quoted("address", event.address) + " port " + std::to_string(event.port)
               + quoted("host", event.host) + ' ' + std::string(stableName(event.verified));
    case EventKind::Policy: return "policy" + connection(event) + quoted("text", event.text);
    case EventKind::Tls: return "tls" + connection(event) + quoted("text", event.text);
    case EventKind::Attempt: return attempt(event);
    case EventKind::AuthRequired: return "required" + connection(event);
    case EventKind::AuthNote: return "auth note";
    case EventKind::MessageOnInbound: return "message" + connection(event) + ofMid(event);
    case EventKind::Sender: return "sender" + connection(event) + ofMid(event) + quoted("from", event.text);
    case EventKind::Recipient:
        return "recipient" + connection(event) + ofMid(event) + quoted("to", event.text);
    case EventKind::RecipientRefused:
        return "refused" + connection(event) + ofMid(event) + quoted("to", event.text);
    case EventKind::MessageReady:
        return "ready" + ofMid(event) + " bytes " + std::to_string(event.bytes) + quoted("from", event.text);
    case EventKind::MessageId: return "message-id" + ofMid(event) + quoted("text", event.text);
    case EventKind::Subject: return "subject" + ofMid(event) + quoted("text", event.text);
    case EventKind::Response: return "response" + ofMid(event) + rids(event) + quoted("text", event.text);
    case EventKind::MessageQueued: return "queued" + ofMid(event);
    case EventKind::MessageNote: return "message note" + ofMid(event);
    case EventKind::MessageDerived:
        return std::string(derivationName(event.derivation)) + ofMid(event) + " of "
               + std::to_string(event.otherMid);
    case EventKind::MessageEnd: return "end" + ofMid(event) + ' ' + std::string(stableName(event.fate));
    case EventKind::DeliveryStart: return "delivery" + connection(event) + ofMid(event) + rids(event);
    case EventKind::DeliveryDone:
        return std::string(stableName(event.fate)) + connection(event) + ofMid(event) + rids(event);
    case EventKind::Bounce:
    case EventKind::Delay:
        return std::string(stableName(event.fate)) + connection(event) + ofMid(event) + rids(event)
               + quoted("reason", event.text);
    case EventKind::Note: return "note" + connection(event);
    case EventKind::ConnectionError:
        return "connection error" + connection(event) + quoted("address", event.address) + " port "
               + std::to_string(event.port) + quoted("listener", event.listener)
               + quoted("details", event.text);
    case EventKind::Lost: return "lost" + connection(event);
    case EventKind::Closed: return "closed" + connection(event);
    }
    return {};
}

} // namespace

std::string described(const Event& event)
{
    const bool says =
        isUnderstood(event.kind) && event.kind != EventKind::Ignored && event.kind != EventKind::LookAlike;
    return members(event) + (says ? troubles(event) : "") + (says && !event.complete ? " …" : "");
}

std::string described(const PlainEvent& plain)
{
    Event event;
    event.kind = plain.kind;
    event.complete = plain.complete;
    event.direction = plain.direction;
    event.result = plain.result;
    event.verified = plain.verified;
    event.hasUser = plain.user.has_value();
    event.port = plain.port;
    event.utcOffset = plain.utcOffset;
    event.recipients = plain.recipients;
    event.id = plain.id;
    event.mid = plain.mid;
    event.otherMid = plain.otherMid;
    event.bytes = plain.bytes;
    event.troubles = plain.troubles;
    event.fate = plain.fate;
    event.derivation = plain.derivation;
    event.rids = plain.rids;
    event.listener = plain.listener;
    event.address = plain.address;
    event.host = plain.host;
    event.user = plain.user ? std::string_view(*plain.user) : std::string_view{};
    event.mechanism = plain.mechanism;
    event.profile = plain.profile;
    event.text = plain.text;
    return described(event);
}

std::string parsed(std::string_view body)
{
    // What an event held before must not show through.
    Event event;
    event.direction = Direction::Outbound;
    event.result = AttemptResult::Error;
    event.verified = ReverseDnsVerified::Yes;
    event.hasUser = true;
    event.port = 9;
    event.utcOffset = 9;
    event.recipients = 9;
    event.id = event.mid = event.otherMid = event.bytes = 999;
    event.troubles = ~TroubleMask{0};
    event.fate = Fate::Deleted;
    event.derivation = Derivation::Bounced;
    event.rids = "stale";
    event.listener = event.address = event.host = event.user = event.mechanism = event.profile = event.text =
        "stale";
    Event whole = event;
    parseBody(body, event);
    parseWholeBody(body, whole);
    whole.complete = event.complete; // all in which they may differ
    const std::string told = described(event);
    const std::string toldOfWhole = described(whole);
    return told == toldOfWhole ? told : told + ", but as a whole body " + toldOfWhole;
}

} // namespace authloupe::test
