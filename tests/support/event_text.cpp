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

std::string members(const Event& event)
{
    switch (event.kind) {
    case EventKind::NotUnderstood: return "not understood";
    case EventKind::Ignored: return "ignored";
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
    case EventKind::MessageOnInbound:
        return "message" + connection(event) + " mid " + std::to_string(event.mid);
    case EventKind::Recipient: return "recipient" + connection(event) + " mid " + std::to_string(event.mid);
    case EventKind::DeliveryStart:
        return "delivery" + connection(event) + " mid " + std::to_string(event.mid) + " recipients "
               + std::to_string(event.recipients);
    case EventKind::DeliveryDone:
        return "delivered" + connection(event) + " mid " + std::to_string(event.mid);
    case EventKind::Bounce: return "bounce" + connection(event) + " mid " + std::to_string(event.mid);
    case EventKind::Note: return "note" + connection(event);
    case EventKind::Lost: return "lost" + connection(event);
    case EventKind::Closed: return "closed" + connection(event);
    }
    return {};
}

} // namespace

std::string described(const Event& event)
{
    const bool says = event.kind != EventKind::NotUnderstood && event.kind != EventKind::Ignored;
    return members(event) + (says && !event.complete ? " …" : "");
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
    event.id = event.mid = 999;
    event.listener = event.address = event.host = event.user = event.mechanism = event.profile = event.text =
        "stale";
    parseBody(body, event);
    return described(event);
}

} // namespace authloupe::test
