// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/ids.h"
#include "session/message_rules.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace authloupe {

// The messages of a load that entries may still name, by appliance and MID. Open addressing; what no entry
// named within kMessageWindow is forgotten when the table would grow otherwise. 24 bytes a slot, at most half
// of them used: a log of one message in three kilobytes keeps the table at about 2 MiB.
class MessageTable final {
public:
    struct Live {
        std::uint64_t mid = 0; // 0 = free
        std::uint64_t lastPosition = 0;
        MessageRow row = kNoMessage;
        ApplianceIndex appliance{};
        bool startSeen = false;
    };

    MessageTable() : m_slots(kSmallest), m_hash(kSmallest) {}

    // The entry for a MID, to read and to set; new when its row is kNoMessage. Valid until the next call.
    [[nodiscard]] Live& at(ApplianceIndex appliance, std::uint64_t mid, std::uint64_t position)
    {
        if (m_used * 2 >= m_slots.size())
            sweep(position);
        Live& live = m_slots[slotOf(appliance, mid)];
        if (live.mid == 0) {
            live.mid = mid;
            live.appliance = appliance;
            ++m_used;
        }
        return live;
    }

    // Asks for the memory of a lookup that will come soon.
    void prefetch(ApplianceIndex appliance, std::uint64_t mid) const noexcept
    {
        __builtin_prefetch(&m_slots[m_hash(mid, raw(appliance))]);
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_used; }

private:
    static constexpr std::size_t kSmallest = 4096;

    [[nodiscard]] std::size_t slotOf(ApplianceIndex appliance, std::uint64_t mid) const noexcept
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t index = m_hash(mid, raw(appliance));
        while (m_slots[index].mid != 0
               && (m_slots[index].mid != mid || m_slots[index].appliance != appliance))
            index = (index + 1) & mask;
        return index;
    }
    void sweep(std::uint64_t position)
    {
        std::vector<Live> old;
        old.swap(m_slots);
        const auto isLive = [position](const Live& live) {
            return live.mid != 0 && position <= live.lastPosition + kMessageWindow;
        };
        std::size_t size = kSmallest;
        m_used = static_cast<std::size_t>(std::ranges::count_if(old, isLive));
        while (size < m_used * 4)
            size *= 2;
        m_slots.resize(size);
        m_hash = SequenceHash(size);
        for (const Live& live : old)
            if (isLive(live))
                m_slots[slotOf(live.appliance, live.mid)] = live;
    }

    std::vector<Live> m_slots; // power of two
    SequenceHash m_hash;
    std::size_t m_used = 0;
};

} // namespace authloupe
