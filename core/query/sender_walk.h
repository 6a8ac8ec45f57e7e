// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <algorithm>
#include <array>
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

// Asks for the memory that visitSenders() reads first.
inline void prefetchLink(const Snapshot& snapshot, const SessionColumns& sessions, std::size_t index) noexcept
{
    const auto link = sessions.firstLink[index];
    if (sessions.direction[index] == Direction::Inbound) {
        const MessageColumns& messages = snapshot.messageChunk(link >> kRowsPerChunkBits);
        messages.next.prefetch(link & kRowMask);
        messages.sender.prefetch(link & kRowMask);
        messages.origin.prefetch(link & kRowMask);
    } else {
        const DeliveryColumns& deliveries = snapshot.deliveryChunk(link >> kRowsPerChunkBits);
        deliveries.next.prefetch(link & kRowMask);
        deliveries.message.prefetch(link & kRowMask);
    }
}

// Indexes of sessions of a chunk.
class PickedSessions final {
public:
    // Those for which test(index) is true; picked without a branch, for no processor foresees which.
    template<class Test>
    void pick(std::size_t count, const Test& test) noexcept
    {
        m_size = 0;
        for (std::size_t i = 0; i < count; ++i) {
            m_indexes[m_size] = static_cast<std::uint16_t>(i);
            m_size += test(i) ? 1U : 0U;
        }
    }
    // Those with a message or a delivery.
    void pickLinked(const SessionColumns& sessions, std::size_t count) noexcept
    {
        const Unpacked firstLink(sessions.firstLink, count);
        pick(count, [&firstLink](std::size_t i) { return firstLink[i] != raw(kNoMessage); });
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] std::size_t operator[](std::size_t place) const noexcept { return m_indexes[place]; }
    // One that comes `ahead` places later, or the last one.
    [[nodiscard]] std::size_t ahead(std::size_t place, std::size_t ahead) const noexcept
    {
        return m_indexes[std::min(place + ahead, m_size - 1)];
    }

private:
    std::array<std::uint16_t, kRowsPerChunk> m_indexes;
    std::size_t m_size = 0;
};

} // namespace authloupe
