// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "session/message_part.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace authloupe {

// Finds the latest part of a MID in a stretch. Open addressing over indexes of parts.
class PartTable final {
public:
    PartTable() : m_slots(kSmallest, kNoIndex), m_hash(kSmallest) {}

    // The index for (mid, host), to read or to set; kNoIndex when there is none. Whoever finds none must set
    // it.
    [[nodiscard]] std::uint32_t& at(const std::vector<MessagePart>& parts, std::uint64_t mid,
                                    std::uint16_t host)
    {
        if (m_used * 4 >= m_slots.size())
            grow(parts);
        std::uint32_t& slot = m_slots[slotOf(parts, mid, host)];
        if (slot == kNoIndex)
            ++m_used;
        return slot;
    }

    void clear() noexcept
    {
        if (m_used == 0)
            return;
        // A table that was large once must not cost its size again and again.
        if (m_slots.size() > kSmallest && m_used * 32 < m_slots.size())
            m_slots.resize(m_slots.size() / 2);
        m_hash = SequenceHash(m_slots.size());
        std::ranges::fill(m_slots, kNoIndex);
        m_used = 0;
    }

private:
    static constexpr std::size_t kSmallest = 4096;

    [[nodiscard]] std::size_t slotOf(const std::vector<MessagePart>& parts, std::uint64_t mid,
                                     std::uint16_t host) const noexcept
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t index = m_hash(mid, host);
        while (m_slots[index] != kNoIndex) {
            const MessagePart& part = parts[m_slots[index]];
            if (part.mid == mid && part.prefixHost == host)
                break;
            index = (index + 1) & mask;
        }
        return index;
    }
    void grow(const std::vector<MessagePart>& parts)
    {
        std::vector<std::uint32_t> old(m_slots.size() * 2, kNoIndex);
        old.swap(m_slots);
        m_hash = SequenceHash(m_slots.size());
        for (const std::uint32_t index : old)
            if (index != kNoIndex)
                m_slots[slotOf(parts, parts[index].mid, parts[index].prefixHost)] = index;
    }

    std::vector<std::uint32_t> m_slots; // power of two
    SequenceHash m_hash;
    std::size_t m_used = 0;
};

} // namespace authloupe
