// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plain_document.h"
#include "plain_entries.h"

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace authloupe::test {

// Follows the messages of a load from their MIDs, entry by entry, with maps.
class PlainMessages final {
public:
    explicit PlainMessages(PlainDocument& document) : m_document(document) {}

    // Every entry, before its session is looked for. `position`: bytes of the load before it.
    void take(const PlainEntry& entry, std::size_t writer, std::uint64_t position, FileIndex file);
    // The entry that was taken last belongs to this session.
    void takenBySession(const PlainEntry& entry, std::size_t session);
    // Sums over all messages, when all were taken.
    void finish();

private:
    struct Known {
        std::size_t message = 0;
        std::uint64_t lastPosition = 0;
        bool startSeen = false;
    };
    Known& named(std::uint64_t mid, const PlainEntry& entry, std::size_t writer, std::uint64_t position,
                 FileIndex file);

    PlainDocument& m_document;
    std::map<std::pair<std::size_t, std::uint64_t>, Known> m_known; // by appliance and MID
    std::map<std::size_t, std::uint64_t> m_atMid;                   // outbound sessions
    std::size_t m_last = kNone;                                     // message of the entry taken last

    static constexpr std::size_t kNone = PlainMessage::kNone;
};

} // namespace authloupe::test
