// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/message_stitcher.h"

#include <limits>

namespace authloupe {

void MessageStitcher::add(const Input& input)
{
    constexpr std::size_t kAhead = 12; // lookups that are under way at the same time
    const std::vector<MessagePart>& parts = input.local.parts;
    m_rows.assign(parts.size(), kNoMessage);
    m_link = input.local.links.begin();
    m_pendingLink = input.links.begin();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i + kAhead < parts.size())
            m_table.prefetch(input.appliances[parts[i + kAhead].prefixHost], parts[i + kAhead].mid);
        const MessagePart& part = parts[i];
        linkBefore(part.position, input);
        m_rows[i] = place(part, input);
        if (part.owner != kNoIndex)
            m_store.setOrigin(m_rows[i], MessageOrigin::Received, input.sessions[part.owner], kNoMessage);
    }
    linkBefore(std::numeric_limits<std::uint64_t>::max(), input);
    addDeliveries(input);
}

// Lines about a message may stand before its `Start MID`: only a second one begins another message.
MessageRow MessageStitcher::place(const MessagePart& part, const Input& input)
{
    const ApplianceIndex appliance = input.appliances[part.prefixHost];
    const TextId sender = input.senders[raw(part.sender)];
    MessageTable::Live& live = m_table.at(appliance, part.mid, part.position);
    const bool goesOn = live.row != kNoMessage && part.position <= live.lastPosition + kMessageWindow
                        && (!part.begins || !live.startSeen);
    if (goesOn) {
        m_store.addToMessage(live.row, sender, part.fates);
        live.startSeen = live.startSeen || part.begins;
    } else {
        Message message;
        message.mid = part.mid;
        message.time = part.time;
        message.line = part.line + input.lineBase;
        message.file = input.local.file;
        message.sender = sender;
        live.row = m_store.appendMessage(message, part.fates);
        live.startSeen = part.begins;
    }
    live.lastPosition = part.lastPosition;
    return live.row;
}

// The first link of a message counts, and what is made of it inherits the owner that it has by then: so the
// order is that of the log.
void MessageStitcher::linkBefore(std::uint64_t position, const Input& input)
{
    const auto& local = input.local.links;
    for (;;) {
        const bool hasLocal = m_link != local.end() && m_link->position < position;
        const bool hasPending = m_pendingLink != input.links.end() && m_pendingLink->position < position;
        if (hasPending && (!hasLocal || m_pendingLink->position < m_link->position)) {
            m_store.setOrigin(m_rows[m_pendingLink->message], MessageOrigin::Received, m_pendingLink->session,
                              kNoMessage);
            ++m_pendingLink;
        } else if (hasLocal) {
            const MessageLink& link = *m_link++;
            m_store.setOrigin(m_rows[link.message], link.origin,
                              link.session == kNoIndex ? kNoSession : input.sessions[link.session],
                              link.parent == kNoIndex ? kNoMessage : m_rows[link.parent]);
        } else {
            return;
        }
    }
}

void MessageStitcher::addDeliveries(const Input& input)
{
    auto pending = input.deliveries.begin();
    const auto addPending = [&] {
        if (pending->begins)
            m_store.appendDelivery(pending->session, m_rows[pending->message], pending->counts);
        else
            m_store.addToLastDelivery(pending->session, pending->counts);
        ++pending;
    };
    for (const LocalDelivery& delivery : input.local.deliveries) {
        while (pending != input.deliveries.end() && pending->position < delivery.position)
            addPending();
        m_store.appendDelivery(input.sessions[delivery.session], m_rows[delivery.message], delivery.counts);
    }
    while (pending != input.deliveries.end())
        addPending();
}

} // namespace authloupe
