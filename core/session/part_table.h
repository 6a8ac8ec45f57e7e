// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/message_part.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace authloupe {

// Finds the latest part of a MID in a stretch. Open addressing over indexes of parts: MIDs are given in
// sequence, so sixteen neighbours share a cache line, and a multiplication keeps neighbouring groups apart.
class PartTable final {
public:
    PartTable() : m_slots(kSmallest, kNoIndex) {}

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
        m_shift = shiftFor(m_slots.size());
        std::ranges::fill(m_slots, kNoIndex);
        m_used = 0;
    }

private:
    static constexpr std::size_t kSmallest = 4096;
    static constexpr std::uint64_t kGoldenRatio = 0x9E3779B97F4A7C15ULL;

    // The uppermost bits of a group's hash, as many as number the groups of sixteen.
    [[nodiscard]] static constexpr unsigned shiftFor(std::size_t slots) noexcept
    {
        return static_cast<unsigned>(std::countl_zero(slots)) + 5U;
    }

    [[nodiscard]] std::size_t slotOf(const std::vector<MessagePart>& parts, std::uint64_t mid,
                                     std::uint16_t host) const noexcept
    {
        const std::size_t mask = m_slots.size() - 1;
        const std::uint64_t group = ((mid >> 4U) ^ (std::uint64_t{host} << 44U)) * kGoldenRatio;
        std::size_t index = (group >> m_shift << 4U) | (mid & 15U);
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
        m_shift = shiftFor(m_slots.size());
        for (const std::uint32_t index : old)
            if (index != kNoIndex)
                m_slots[slotOf(parts, parts[index].mid, parts[index].prefixHost)] = index;
    }

    std::vector<std::uint32_t> m_slots; // power of two
    unsigned m_shift = shiftFor(kSmallest);
    std::size_t m_used = 0;
};

} // namespace authloupe
