// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/log_time.h"
#include "base/vocabulary.h"

#include <cstdint>

namespace authloupe {

// How a message came to be, as the first line that tells says.
enum class MessageOrigin : std::uint8_t {
    NotSeen,
    Received,  // on an inbound connection
    Rewritten, // takes the place of its parent
    Split,     // carries some recipients of its parent
    Copied,    // a bcc filter made it
    Bounce,    // tells the sender of its parent that it came back
};

// One MID and what became of it. Counts stop at 65,535 and bytes at 4 GiB.
struct Message {
    std::uint64_t mid = 0;
    LogTime time; // of the first entry that names it
    std::uint32_t line = 0;
    FileIndex file{};
    SessionRow owner = kNoSession;  // the inbound connection that it, or what it was made of, came in on
    MessageRow next = kNoMessage;   // of the same owner, in the order in which the log ties them to it
    MessageRow parent = kNoMessage; // what it was made of
    DeliveryRow lastDelivery = kNoDelivery;
    TextId sender{};            // envelope sender; empty for `<>`, which is not the same as absent
    std::uint32_t bytes = 0;    // 0 = not stated
    std::uint16_t accepted = 0; // recipients
    std::uint16_t refused = 0;
    std::uint16_t delivered = 0; // recipients, and so are the next
    std::uint16_t bounced = 0;
    std::uint16_t delayed = 0;  // each time that a delivery was put off
    Fate state = Fate::NotSeen; // queued, or how it ended: see fateOf for what came of its deliveries
    MessageOrigin origin = MessageOrigin::NotSeen;
};

// One message on one outbound connection: entries of the connection that name the message one after the
// other.
struct Delivery {
    MessageRow message = kNoMessage;
    SessionRow session = kNoSession;
    DeliveryRow next = kNoDelivery;              // of the same session
    DeliveryRow previousOfMessage = kNoDelivery; // an earlier one of the same message
    std::uint16_t delivered = 0;                 // recipients, on this connection
    std::uint16_t bounced = 0;
    std::uint16_t delayed = 0;
};

// A copy or a bounce message is a message of its own: what becomes of it is not the fate of what came in.
[[nodiscard]] constexpr bool carriesOn(MessageOrigin origin) noexcept
{
    return origin == MessageOrigin::Received || origin == MessageOrigin::Rewritten
           || origin == MessageOrigin::Split;
}

// How a message ended, in one word: dropped, aborted or deleted; else bounced when nobody got it, delivered
// when somebody did, delayed, queued, finished.
[[nodiscard]] Fate fateOf(const Message& message) noexcept;

} // namespace authloupe
