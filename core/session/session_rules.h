// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session_event.h"

#include <cstdint>

namespace authloupe {

// What must be known of a session while entries may still name it, besides the session itself.
struct SessionState {
    std::uint64_t lastPosition = 0; // of the last entry that named it
    std::uint64_t lastMid = 0;      // the message that it brings in or delivers at the moment
    bool tlsSucceeded = false;
    bool policyOnly = true; // nothing but its policy line was seen
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
[[nodiscard]] inline bool beginsDelivery(const SessionState& state, const SessionEvent& event) noexcept
{
    return event.kind == EventKind::DeliveryStart || event.mid != state.lastMid;
}

// A session that begins with this entry, not yet applied.
[[nodiscard]] inline Session beginSession(const SessionEvent& event) noexcept
{
    Session session;
    session.connectionId = event.id;
    session.direction = event.direction;
    session.firstTime = event.time;
    session.first = event.first;
    return session;
}
// Everything an entry changes in its session, except its attempts: they are rows of their own.
void applyEvent(Session& session, SessionState& state, const SessionEvent& event) noexcept;

} // namespace authloupe
