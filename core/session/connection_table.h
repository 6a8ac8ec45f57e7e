// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/vocabulary.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace authloupe {

// Which connection an entry names: ids are unique only per appliance and direction, and never 0.
struct ConnectionKey {
    std::uint64_t id = 0;
    std::uint32_t space = 0; // appliance and direction

    [[nodiscard]] static ConnectionKey of(std::uint16_t appliance, Direction direction,
                                          std::uint64_t id) noexcept
    {
        return {id, (std::uint32_t{appliance} << 1U) | static_cast<std::uint32_t>(direction)};
    }
};

// Open-addressing map from a connection to an index of the caller's.
class ConnectionTable final {
public:
    static constexpr std::uint32_t kNone = 0xFFFFFFFFU;

    ConnectionTable() : m_slots(kSmallest), m_hash(kSmallest) {}

    // The value for `key`, to read or to set; kNone when the key is new. Valid until the next call.
    [[nodiscard]] std::uint32_t& at(ConnectionKey key)
    {
        if (m_used * 2 >= m_slots.size())
            grow();
        Slot& slot = m_slots[slotOf(key)];
        if (slot.id == 0) {
            slot = {key.id, key.space, kNone};
            ++m_used;
        }
        return slot.value;
    }

    // Asks for the memory of a lookup that will come soon.
    void prefetch(ConnectionKey key) const noexcept
    {
        __builtin_prefetch(&m_slots[m_hash(key.id, key.space)]);
    }

    // The value for `key` or kNone; remembers nothing.
    [[nodiscard]] std::uint32_t find(ConnectionKey key) const noexcept { return m_slots[slotOf(key)].value; }

    void clear() noexcept
    {
        if (m_used == 0)
            return;
        // A table that was large once must not cost its size again and again.
        if (m_slots.size() > kSmallest && m_used * 16 < m_slots.size())
            m_slots.resize(m_slots.size() / 2);
        m_hash = SequenceHash(m_slots.size());
        std::fill(m_slots.begin(), m_slots.end(), Slot{});
        m_used = 0;
    }
    [[nodiscard]] std::size_t size() const noexcept { return m_used; }

private:
    static constexpr std::size_t kSmallest = 1024;
    struct Slot {
        std::uint64_t id = 0; // 0 = free
        std::uint32_t space = 0;
        std::uint32_t value = kNone;
    };

    [[nodiscard]] std::size_t slotOf(ConnectionKey key) const noexcept
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t index = m_hash(key.id, key.space);
        while (m_slots[index].id != 0 && (m_slots[index].id != key.id || m_slots[index].space != key.space))
            index = (index + 1) & mask;
        return index;
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        m_hash = SequenceHash(m_slots.size());
        for (const Slot& slot : old)
            if (slot.id != 0)
                m_slots[slotOf({slot.id, slot.space})] = slot;
    }

    std::vector<Slot> m_slots; // power of two
    SequenceHash m_hash;
    std::size_t m_used = 0;
};

} // namespace authloupe
