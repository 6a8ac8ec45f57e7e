// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/message_assembler.h"
#include "session/message_table.h"
#include "session/session_store.h"

#include <cstdint>
#include <vector>

namespace authloupe {

// Puts the parts of messages together, in the order of the load, and ties them to the sessions that brought
// them in and that delivered them.
class MessageStitcher final {
public:
    // What entries say whose session stands in the store.
    struct PendingLink {
        std::uint64_t position = 0;
        std::uint32_t message = 0; // index of a part
        SessionRow session = kNoSession;
    };
    struct PendingDelivery {
        std::uint64_t position = 0;
        std::uint32_t message = 0; // index of a part
        SessionRow session = kNoSession;
        DeliveryCounts counts;
        bool begins = false; // else it goes on with the session's last delivery
    };
    // One segment; everything by position.
    struct Input {
        const MessageAssembler::Result& local;
        const std::vector<SessionRow>& sessions;       // rows of the local ones
        const std::vector<ApplianceIndex>& appliances; // by prefix host
        const std::vector<TextId>& senders;            // ids of the stretch to those of the store
        const std::vector<PendingLink>& links;
        const std::vector<PendingDelivery>& deliveries;
        std::uint32_t lineBase = 0;
    };

    explicit MessageStitcher(SessionStore& store) : m_store(store) {}
    void add(const Input& input);

private:
    [[nodiscard]] MessageRow place(const MessagePart& part, const Input& input);
    void linkBefore(std::uint64_t position, const Input& input);
    void addDeliveries(const Input& input);

    SessionStore& m_store;
    MessageTable m_table;
    std::vector<MessageRow> m_rows; // of the parts of the segment at hand
    std::vector<MessageLink>::const_iterator m_link;
    std::vector<PendingLink>::const_iterator m_pendingLink;
};

} // namespace authloupe
