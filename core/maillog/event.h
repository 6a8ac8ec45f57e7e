// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <cstdint>
#include <string_view>

namespace authloupe {

// What one entry says. Only the members named beside a kind are set by it; the others hold what was there
// before.
enum class EventKind : std::uint8_t {
    NotUnderstood,
    Ignored,          // known, of no interest here
    FileBegin,        // `Begin Logfile`, `End Logfile`
    FileVersion,      // text = AsyncOS version, user = serial number
    FileUtcOffset,    // utcOffset
    Opened,           // direction id listener address port host verified
    Policy,           // id text
    Tls,              // direction id text
    Attempt,          // direction id result user mechanism profile text(response); outbound also address
    AuthRequired,     // id
    AuthNote,         // authentication trouble of no single connection
    MessageOnInbound, // id mid
    Recipient,        // id mid
    DeliveryStart,    // id mid recipients
    DeliveryDone,     // id mid
    Bounce,           // id mid
    Note,             // direction id: trouble of the connection
    Lost,             // direction id
    Closed,           // direction id
};

// Views point into the body that was parsed and live as long as it does.
struct Event {
    EventKind kind = EventKind::NotUnderstood;
    bool complete = true; // false: recognised, but the tail of the line is missing or odd
    Direction direction = Direction::Inbound;
    AttemptResult result = AttemptResult::Failed;
    ReverseDnsVerified verified = ReverseDnsVerified::NotStated;
    bool hasUser = false; // an empty user name is not the same as none
    std::uint16_t port = 0;
    std::int32_t utcOffset = 0;
    std::uint32_t recipients = 0;
    std::uint64_t id = 0; // ICID or DCID; 0 is never a connection
    std::uint64_t mid = 0;
    std::string_view listener, address, host;
    std::string_view user, mechanism, profile;
    std::string_view text;
};

} // namespace authloupe
