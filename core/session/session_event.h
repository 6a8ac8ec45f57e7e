// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/event.h"
#include "session/session.h"

namespace authloupe {

// An Event of one connection with its texts interned, so that it outlives the bytes it was read from. Members
// that the kind does not set hold kAbsentText or zero.
struct SessionEvent {
    EventKind kind = EventKind::Note;
    Direction direction = Direction::Inbound;
    AttemptResult result = AttemptResult::Failed;
    ReverseDnsVerified verified = ReverseDnsVerified::NotStated;
    std::uint16_t port = 0;
    std::uint16_t prefixHost = 0; // of its syslog prefix: index into Segment::hosts
    TroubleMask troubles = 0;
    std::uint32_t recipients = 0;
    std::uint64_t id = 0;
    std::uint64_t mid = 0;
    std::uint64_t position = 0; // bytes of the whole load before this entry: files one after another
    LogTime time;
    LogPosition first, last; // first and last line of the entry
    TextId listener{}, address{}, host{};
    TextId user{}, mechanism{}, profile{};
    TextId text{};                       // policy, TLS or response, by kind
    std::uint32_t message = 0xFFFFFFFFU; // the part of the message that it names, an index into its segment
    bool tlsSucceeded = false;
};

} // namespace authloupe
