// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/message_rules.h"

#include <cstdint>
#include <vector>

namespace authloupe {

inline constexpr std::uint32_t kNoIndex = 0xFFFFFFFFU;

// What a stretch of log says about one MID. A message that goes on from one stretch to the next has a part in
// each; the stitcher puts them together, so that nobody must know what came before.
struct alignas(64) MessagePart {
    std::uint64_t mid = 0;
    std::uint64_t lastPosition = 0; // of its last entry
    MessageFates fates;
    TextId sender{};
    std::uint32_t owner = kNoIndex; // local session, when its first entry names it
    std::uint16_t prefixHost = 0;   // index into Segment::hosts
    bool begins = false;            // its first entry is `Start MID`; no other is
    bool linked = false;            // an entry of the stretch tells its origin
    std::uint32_t line = 0;         // of its first entry, and so are the next
    std::uint64_t position = 0;
    LogTime time;
};
static_assert(sizeof(MessagePart) == 64, "one entry in a crowd of messages must cost one cache line");

// Where a message comes from, by the order of the log. The first link of a message counts.
struct MessageLink {
    std::uint64_t position = 0;
    std::uint32_t message = 0;        // index of a part
    std::uint32_t session = kNoIndex; // received on this local session …
    std::uint32_t parent = kNoIndex;  // … or made of this part
    MessageOrigin origin = MessageOrigin::NotSeen;
};

// Entries of one outbound connection that name one message after the other.
struct LocalDelivery {
    std::uint64_t position = 0;
    std::uint32_t session = 0; // index into Segment::sessions
    std::uint32_t message = 0; // index of a part
    DeliveryCounts counts;
};

} // namespace authloupe
