// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row_walk.h"

#include <cstddef>
#include <cstdint>

namespace authloupe {

// Senders of sessions without a list being made of them: a connection may have a million messages.

// visit(raw TextId) for the senders of a session in the order of envelopeSenders(), repetitions included, for
// as long as it says true.
template<class Visit>
void visitSenders(const Snapshot& snapshot, const SessionColumns& sessions, std::size_t index,
                  const Visit& visit)
{
    const bool inbound = sessions.direction[index] == Direction::Inbound;
    for (auto link = sessions.firstLink[index]; link != raw(kNoMessage);) { // or no delivery: the same number
        auto message = link;
        if (inbound) {
            link = snapshot.messageChunk(link >> kRowsPerChunkBits).next[link & kRowMask];
        } else {
            const DeliveryColumns& deliveries = snapshot.deliveryChunk(link >> kRowsPerChunkBits);
            message = deliveries.message[link & kRowMask];
            link = deliveries.next[link & kRowMask];
        }
        const MessageColumns& messages = snapshot.messageChunk(message >> kRowsPerChunkBits);
        const auto sender = messages.sender[message & kRowMask];
        const bool counts = !inbound || messages.origin[message & kRowMask] == MessageOrigin::Received;
        if (counts && sender != raw(kAbsentText) && !visit(sender))
            return;
    }
}

// visit(raw SessionRow, raw TextId) for the senders of a stretch of sessions, in no order that a session
// could rely on: one walk over the messages and one over the deliveries. False when stopped.
template<class Visit>
bool forSendersOf(Stretch sessions, const Snapshot& snapshot, const StopToken& stop, const Visit& visit)
{
    const auto received = [&visit](std::uint32_t owner, MessageOrigin origin, std::uint32_t sender) {
        if (origin == MessageOrigin::Received && sender != raw(kAbsentText))
            visit(owner, sender);
    };
    const auto delivered = [&](std::uint32_t session, std::uint32_t message) {
        const MessageColumns& messages = snapshot.messageChunk(message >> kRowsPerChunkBits);
        const std::uint32_t sender = messages.sender[message & kRowMask];
        if (sender != raw(kAbsentText))
            visit(session, sender);
    };
    return forMessagesOf(sessions, snapshot, stop, received, &MessageColumns::origin, &MessageColumns::sender)
           && forDeliveriesOf(sessions, snapshot, stop, delivered, &DeliveryColumns::message);
}

} // namespace authloupe
