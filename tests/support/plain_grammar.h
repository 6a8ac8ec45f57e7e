// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/event.h"

#include <cstdint>
#include <optional>
#include <string>

namespace authloupe::test {

// What one entry says, in strings of its own. The same meaning as Event.
struct PlainEvent {
    EventKind kind = EventKind::NotUnderstood;
    bool complete = true;
    Direction direction = Direction::Inbound;
    std::uint64_t id = 0, mid = 0, otherMid = 0, bytes = 0;
    TroubleMask troubles = 0;
    Fate fate = Fate::NotSeen;
    Derivation derivation = Derivation::Rewritten;
    AttemptResult result = AttemptResult::Failed;
    ReverseDnsVerified verified = ReverseDnsVerified::NotStated;
    std::uint16_t port = 0;
    std::int32_t utcOffset = 0;
    std::uint32_t recipients = 0;
    std::string listener, address, host;
    std::optional<std::string> user;
    std::string mechanism, profile, text, rids;
};

// Reads the text behind a stamp, ` Info: …`, with nothing but string searches: slow, and easy to see through.
[[nodiscard]] PlainEvent readPlainEntry(const std::string& afterStamp);

} // namespace authloupe::test
