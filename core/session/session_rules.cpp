// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_rules.h"

namespace authloupe {

namespace {

void keepFirst(TextId& known, TextId stated) noexcept
{
    if (known == kAbsentText)
        known = stated;
}

void applyOpening(Session& session, const SessionEvent& event) noexcept
{
    session.openingSeen = true;
    session.listener = event.listener;
    session.remoteAddress = event.address;
    session.reverseDns = event.host;
    session.verified = event.verified;
    session.remotePort = event.port;
}

void countMessage(Session& session, SessionState& state, std::uint64_t mid) noexcept
{
    if (mid == state.lastMid)
        return;
    state.lastMid = mid;
    ++session.messages;
}

// Where the opening is not in the files, TLS may have come about before them.
void noteTlsOfAttempt(Session& session, const SessionState& state) noexcept
{
    YesNo& withoutTls = session.authenticatedWithoutTls;
    if (!state.tlsSucceeded && session.openingSeen)
        withoutTls = YesNo::Yes;
    else if (state.tlsSucceeded && withoutTls == YesNo::NotStated)
        withoutTls = YesNo::No;
}

} // namespace

void applyEvent(Session& session, SessionState& state, const SessionEvent& event) noexcept
{
    // A line that comes late does not prolong it; `close` is the end also where `lost` told the reason.
    const bool ends = event.kind == EventKind::Closed && session.end == End::Lost;
    if (session.end == End::NotSeen || ends)
        session.lastTime = event.time;
    session.last = event.last;
    state.lastPosition = event.position;
    session.troubles |= event.troubles;
    state.policyOnly = state.policyOnly && event.kind == EventKind::Policy;
    if (namesDelivery(event.kind))
        state.lastMid = event.mid;

    switch (event.kind) {
    case EventKind::Opened: applyOpening(session, event); break;
    case EventKind::Policy: keepFirst(session.policy, event.text); break;
    case EventKind::Tls:
        keepFirst(session.tls, event.text);
        state.tlsSucceeded = state.tlsSucceeded || event.tlsSucceeded;
        break;
    case EventKind::Attempt:
        keepFirst(session.remoteAddress, event.address);
        noteTlsOfAttempt(session, state);
        break;
    case EventKind::AuthRequired: session.authRequiredNotStarted = true; break;
    case EventKind::ConnectionError:
        keepFirst(session.remoteAddress, event.address);
        keepFirst(session.listener, event.listener);
        if (session.remotePort == 0)
            session.remotePort = event.port;
        break;
    case EventKind::MessageOnInbound:
    case EventKind::Sender:
    case EventKind::RecipientRefused: countMessage(session, state, event.mid); break;
    case EventKind::Recipient:
        countMessage(session, state, event.mid);
        ++session.recipients;
        break;
    case EventKind::DeliveryStart:
        ++session.messages;
        session.recipients += event.recipients;
        break;
    case EventKind::Bounce: ++session.bounces; break;
    case EventKind::Lost:
        if (session.end == End::NotSeen)
            session.end = End::Lost;
        break;
    case EventKind::Closed:
        if (session.end == End::Lost)
            session.end = End::LostThenClosed;
        else if (session.end == End::NotSeen)
            session.end = End::Closed;
        break;
    case EventKind::DeliveryDone: session.delivered += event.recipients; break;
    case EventKind::Delay:
    case EventKind::Note:
    case EventKind::NotUnderstood:
    case EventKind::UnknownAuth:
    case EventKind::Ignored:
    case EventKind::LookAlike:
    case EventKind::MessageReady:
    case EventKind::MessageId:
    case EventKind::Subject:
    case EventKind::Response:
    case EventKind::MessageQueued:
    case EventKind::MessageNote:
    case EventKind::MessageDerived:
    case EventKind::MessageEnd:
    case EventKind::FileBegin:
    case EventKind::FileVersion:
    case EventKind::FileUtcOffset:
    case EventKind::AuthNote: break;
    }
}

} // namespace authloupe
