// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/message_lists.h"

#include "session/distinct_ids.h"

#include <algorithm>
#include <limits>

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
    return firstEnvelopeSenders(snapshot, session, std::numeric_limits<std::size_t>::max()).senders;
}

FirstSenders firstEnvelopeSenders(const Snapshot& snapshot, const Session& session, std::size_t mostMessages)
{
    // Reads no more columns than it needs.
    constexpr std::size_t kMask = kRowsPerChunk - 1;
    DistinctIds senders;
    std::size_t left = mostMessages;
    const auto add = [&senders](const MessageColumns& messages, std::size_t i) {
        if (messages.sender[i] != raw(kAbsentText))
            senders.add(TextId{messages.sender[i]});
    };
    std::uint32_t message = raw(session.firstMessage());
    for (; message != raw(kNoMessage) && left != 0; --left) {
        const MessageColumns& messages = snapshot.messageChunk(message >> kRowsPerChunkBits);
        if (messages.origin[message & kMask] == MessageOrigin::Received)
            add(messages, message & kMask);
        message = messages.next[message & kMask];
    }
    std::uint32_t delivery = raw(session.firstDelivery());
    for (; delivery != raw(kNoDelivery) && left != 0; --left) {
        const DeliveryColumns& deliveries = snapshot.deliveryChunk(delivery >> kRowsPerChunkBits);
        const std::uint32_t delivered = deliveries.message[delivery & kMask];
        add(snapshot.messageChunk(delivered >> kRowsPerChunkBits), delivered & kMask);
        delivery = deliveries.next[delivery & kMask];
    }
    return {senders.take(), message == raw(kNoMessage) && delivery == raw(kNoDelivery)};
}

} // namespace authloupe
