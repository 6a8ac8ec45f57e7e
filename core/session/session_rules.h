// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session_event.h"

#include <concepts>
#include <cstdint>

namespace authloupe {

// What must be known of a session while entries may still name it, besides the session itself.
struct SessionState {
    std::uint64_t lastPosition = 0; // of the last entry that named it
    std::uint64_t lastMid = 0;      // the message that it brings in or delivers at the moment
    bool tlsSucceeded = false;
    bool policyOnly = true; // nothing but its policy line was seen
};

// An entry of one connection as the rules see it. There are two: one that a reader has just read, whose texts
// are interned when a rule asks for them, and one that was kept (SessionEvent).
template<class Entry>
concept ConnectionEntry = requires(const Entry& entry)
{
    {
        entry.kind()
        } -> std::same_as<EventKind>;
    {
        entry.direction()
        } -> std::same_as<Direction>;
    {
        entry.result()
        } -> std::same_as<AttemptResult>;
    {
        entry.verified()
        } -> std::same_as<ReverseDnsVerified>;
    {
        entry.port()
        } -> std::same_as<std::uint16_t>;
    {
        entry.troubles()
        } -> std::same_as<TroubleMask>;
    {
        entry.recipients()
        } -> std::same_as<std::uint32_t>;
    {
        entry.id()
        } -> std::same_as<std::uint64_t>;
    {
        entry.mid()
        } -> std::same_as<std::uint64_t>;
    {
        entry.position()
        } -> std::same_as<std::uint64_t>;
    {
        entry.time()
        } -> std::same_as<LogTime>;
    {
        entry.first()
        } -> std::same_as<LogPosition>;
    {
        entry.last()
        } -> std::same_as<LogPosition>;
    {
        entry.listener()
        } -> std::same_as<TextId>;
    {
        entry.address()
        } -> std::same_as<TextId>;
    {
        entry.host()
        } -> std::same_as<TextId>;
    {
        entry.user()
        } -> std::same_as<TextId>;
    {
        entry.mechanism()
        } -> std::same_as<TextId>;
    {
        entry.profile()
        } -> std::same_as<TextId>;
    {
        entry.text()
        } -> std::same_as<TextId>; // policy, TLS or response, by kind
    {
        entry.tlsSucceeded()
        } -> std::same_as<bool>;
};

// An entry that names a connection closed more than this many bytes of log earlier belongs to another
// connection, whose opening is not in the files. It bounds what must be remembered of closed connections.
inline constexpr std::uint64_t kLateEntryWindow = std::uint64_t{1} << 20;

[[nodiscard]] inline bool isClosed(const Session& session) noexcept
{
    return session.end == End::Closed || session.end == End::LostThenClosed;
}
// Whether an entry at `position` that names this session's id still means this session.
[[nodiscard]] inline bool isLive(const Session& session, const SessionState& state,
                                 std::uint64_t position) noexcept
{
    return !isClosed(session) || position <= state.lastPosition + kLateEntryWindow;
}
// Whether an opening of the same id completes this session (its policy line came first) rather than begin
// another.
[[nodiscard]] inline bool awaitsOpening(const Session& session, const SessionState& state) noexcept
{
    return !session.openingSeen && state.policyOnly;
}

// Entries of an outbound connection that name a message, and whether this one begins another delivery than
// the entry of this kind before it.
[[nodiscard]] constexpr bool namesDelivery(EventKind kind) noexcept
{
    return kind >= EventKind::DeliveryStart && kind <= EventKind::Delay;
}
[[nodiscard]] inline bool beginsDelivery(const SessionState& state, EventKind kind,
                                         std::uint64_t mid) noexcept
{
    return kind == EventKind::DeliveryStart || mid != state.lastMid;
}

// A session that begins with this entry, not yet applied.
template<ConnectionEntry Entry>
void beginSession(Session& session, const Entry& entry) noexcept
{
    session.connectionId = entry.id();
    session.direction = entry.direction();
    session.firstTime = entry.time();
    session.first = entry.first();
}

namespace rules {

inline void keepFirst(TextId& known, TextId stated) noexcept
{
    if (known == kAbsentText)
        known = stated;
}

template<ConnectionEntry Entry>
void applyOpening(Session& session, const Entry& entry)
{
    session.openingSeen = true;
    session.listener = entry.listener();
    session.remoteAddress = entry.address();
    session.reverseDns = entry.host();
    session.verified = entry.verified();
    session.remotePort = entry.port();
}

template<ConnectionEntry Entry>
void applyConnectionError(Session& session, const Entry& entry)
{
    keepFirst(session.remoteAddress, entry.address());
    keepFirst(session.listener, entry.listener());
    if (session.remotePort == 0)
        session.remotePort = entry.port();
}

inline void countMessage(Session& session, SessionState& state, std::uint64_t mid) noexcept
{
    if (mid == state.lastMid)
        return;
    state.lastMid = mid;
    ++session.messages;
}

// Where the opening is not in the files, TLS may have come about before them.
inline void noteTlsOfAttempt(Session& session, const SessionState& state) noexcept
{
    YesNo& withoutTls = session.authenticatedWithoutTls;
    if (!state.tlsSucceeded && session.openingSeen)
        withoutTls = YesNo::Yes;
    else if (state.tlsSucceeded && withoutTls == YesNo::NotStated)
        withoutTls = YesNo::No;
}

inline void noteLost(Session& session) noexcept
{
    if (session.end == End::NotSeen)
        session.end = End::Lost;
}

inline void noteClosed(Session& session) noexcept
{
    if (session.end == End::Lost)
        session.end = End::LostThenClosed;
    else if (session.end == End::NotSeen)
        session.end = End::Closed;
}

} // namespace rules

// Everything an entry changes in its session, except its attempts: they are rows of their own. Inline, since
// an entry that was just read is taken apart by the caller's compiler and never stands in memory.
template<ConnectionEntry Entry>
[[gnu::always_inline]] inline void applyEntry(Session& session, SessionState& state, const Entry& entry)
{
    const EventKind kind = entry.kind();
    // A line that comes late does not prolong it; `close` is the end also where `lost` told the reason.
    if (session.end == End::NotSeen || (kind == EventKind::Closed && session.end == End::Lost))
        session.lastTime = entry.time();
    session.last = entry.last();
    state.lastPosition = entry.position();
    session.troubles |= entry.troubles();
    state.policyOnly = state.policyOnly && kind == EventKind::Policy;

    switch (kind) {
    case EventKind::Opened: rules::applyOpening(session, entry); break;
    case EventKind::Policy: rules::keepFirst(session.policy, entry.text()); break;
    case EventKind::Tls:
        rules::keepFirst(session.tls, entry.text());
        state.tlsSucceeded = state.tlsSucceeded || entry.tlsSucceeded();
        break;
    case EventKind::Attempt:
        rules::keepFirst(session.remoteAddress, entry.address());
        rules::noteTlsOfAttempt(session, state);
        break;
    case EventKind::AuthRequired: session.authRequiredNotStarted = true; break;
    case EventKind::ConnectionError: rules::applyConnectionError(session, entry); break;
    case EventKind::MessageOnInbound:
    case EventKind::Sender:
    case EventKind::RecipientRefused: rules::countMessage(session, state, entry.mid()); break;
    case EventKind::Recipient:
        rules::countMessage(session, state, entry.mid());
        ++session.recipients;
        break;
    case EventKind::DeliveryStart:
        state.lastMid = entry.mid();
        ++session.messages;
        session.recipients += entry.recipients();
        break;
    case EventKind::DeliveryDone:
        state.lastMid = entry.mid();
        session.delivered += entry.recipients();
        break;
    case EventKind::Bounce:
        state.lastMid = entry.mid();
        ++session.bounces;
        break;
    case EventKind::Delay: state.lastMid = entry.mid(); break;
    case EventKind::Lost: rules::noteLost(session); break;
    case EventKind::Closed: rules::noteClosed(session); break;
    default: break; // it is named, and that is all
    }
}

// An attempt that an entry of this kind tells of, in no session yet.
template<ConnectionEntry Entry>
[[nodiscard]] Attempt attemptOf(const Entry& entry)
{
    Attempt attempt;
    attempt.time = entry.time();
    attempt.position = entry.first();
    attempt.user = entry.user();
    attempt.mechanism = entry.mechanism();
    attempt.profile = entry.profile();
    attempt.response = entry.text();
    attempt.result = entry.result();
    return attempt;
}

// The same for an entry that was kept.
[[nodiscard]] Session beginSession(const SessionEvent& event) noexcept;
[[nodiscard]] inline bool beginsDelivery(const SessionState& state, const SessionEvent& event) noexcept
{
    return beginsDelivery(state, event.kind, event.mid);
}
void applyEvent(Session& session, SessionState& state, const SessionEvent& event) noexcept;
[[nodiscard]] Attempt attemptOf(const SessionEvent& event) noexcept;

} // namespace authloupe
