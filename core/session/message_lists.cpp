// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/message_lists.h"

#include "session/distinct_ids.h"

#include <algorithm>

namespace authloupe {

std::vector<MessageRow> messagesOf(const Snapshot& snapshot, const Session& session)
{
    std::vector<MessageRow> rows;
    for (MessageRow row = session.firstMessage(); row != kNoMessage; row = snapshot.message(row).next)
        rows.push_back(row);
    return rows;
}

std::vector<Delivery> deliveriesOf(const Snapshot& snapshot, const Session& session)
{
    std::vector<Delivery> deliveries;
    for (DeliveryRow row = session.firstDelivery(); row != kNoDelivery; row = deliveries.back().next)
        deliveries.push_back(snapshot.delivery(row));
    return deliveries;
}

std::vector<Delivery> deliveriesOf(const Snapshot& snapshot, const Message& message)
{
    std::vector<Delivery> deliveries;
    for (DeliveryRow row = message.lastDelivery; row != kNoDelivery;
         row = deliveries.back().previousOfMessage)
        deliveries.push_back(snapshot.delivery(row));
    std::ranges::reverse(deliveries);
    return deliveries;
}

std::vector<TextId> envelopeSenders(const Snapshot& snapshot, const Session& session)
{
    // Reads no more columns than it needs: a connection may have a million messages.
    constexpr std::size_t kMask = kRowsPerChunk - 1;
    DistinctIds senders;
    const auto add = [&senders](const MessageColumns& messages, std::size_t i) {
        if (messages.sender[i] != raw(kAbsentText))
            senders.add(TextId{messages.sender[i]});
    };
    for (std::uint32_t row = raw(session.firstMessage()); row != raw(kNoMessage);) {
        const MessageColumns& messages = snapshot.messageChunk(row >> kRowsPerChunkBits);
        if (messages.origin[row & kMask] == MessageOrigin::Received)
            add(messages, row & kMask);
        row = messages.next[row & kMask];
    }
    for (std::uint32_t row = raw(session.firstDelivery()); row != raw(kNoDelivery);) {
        const DeliveryColumns& deliveries = snapshot.deliveryChunk(row >> kRowsPerChunkBits);
        const std::uint32_t message = deliveries.message[row & kMask];
        add(snapshot.messageChunk(message >> kRowsPerChunkBits), message & kMask);
        row = deliveries.next[row & kMask];
    }
    return senders.take();
}

} // namespace authloupe
