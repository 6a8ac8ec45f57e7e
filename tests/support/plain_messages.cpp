// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_messages.h"

#include <algorithm>

namespace authloupe::test {

namespace {

constexpr std::uint64_t kMessageWindow = 134217728; // bytes behind the last entry of a message

bool isForGood(Fate fate)
{
    return fate == Fate::Dropped || fate == Fate::Aborted || fate == Fate::Deleted;
}

void addTo(std::uint32_t& count, std::uint32_t more)
{
    count = static_cast<std::uint32_t>(std::min<std::uint64_t>(65535, std::uint64_t{count} + more));
}

void addFate(PlainMessage& message, const PlainEvent& event)
{
    if (event.kind == EventKind::MessageEnd && !isForGood(message.state))
        message.state = std::max(message.state, event.fate);
    if (event.kind == EventKind::MessageQueued && message.state == Fate::NotSeen)
        message.state = Fate::Queued;
    if (event.kind == EventKind::Recipient)
        addTo(message.accepted, 1);
    if (event.kind == EventKind::RecipientRefused)
        addTo(message.refused, 1);
    if (event.kind == EventKind::DeliveryDone)
        addTo(message.delivered, event.recipients);
    if (event.kind == EventKind::Bounce)
        addTo(message.bounced, 1);
    if (event.kind == EventKind::Delay)
        addTo(message.delayed, 1);
    const bool ready = event.kind == EventKind::MessageReady;
    if (ready && message.bytes == 0)
        message.bytes = std::min<std::uint64_t>(4294967295, event.bytes);
    if ((ready || event.kind == EventKind::Sender) && !message.sender)
        message.sender = event.text;
}

bool isOfDelivery(EventKind kind)
{
    return kind == EventKind::DeliveryStart || kind == EventKind::DeliveryDone || kind == EventKind::Bounce
           || kind == EventKind::Delay;
}

bool isOfReceiving(EventKind kind)
{
    return kind == EventKind::MessageOnInbound || kind == EventKind::Sender || kind == EventKind::Recipient
           || kind == EventKind::RecipientRefused;
}

MessageOrigin originOf(Derivation derivation)
{
    switch (derivation) {
    case Derivation::Rewritten: return MessageOrigin::Rewritten;
    case Derivation::Split: return MessageOrigin::Split;
    case Derivation::Copied: return MessageOrigin::Copied;
    case Derivation::Bounced: break;
    }
    return MessageOrigin::Bounce;
}

} // namespace

PlainMessages::Known& PlainMessages::named(std::uint64_t mid, const PlainEntry& entry, std::size_t writer,
                                           std::uint64_t position, FileIndex file)
{
    const bool starts = entry.event.kind == EventKind::MessageOnInbound;
    const auto found = m_known.find({writer, mid});
    if (found != m_known.end()) {
        const Known& known = found->second;
        const bool tooLate = position - known.lastPosition > kMessageWindow;
        const bool another = starts && known.startSeen;
        if (!tooLate && !another) {
            found->second.lastPosition = position;
            found->second.startSeen = known.startSeen || starts;
            return found->second;
        }
    }
    PlainMessage message;
    message.mid = mid;
    message.time = entry.time;
    message.line = entry.firstLine;
    message.file = file;
    m_document.messages.push_back(message);
    return m_known[{writer, mid}] = Known{m_document.messages.size() - 1, position, starts};
}

void PlainMessages::take(const PlainEntry& entry, std::size_t writer, std::uint64_t position, FileIndex file)
{
    const PlainEvent& event = entry.event;
    m_last = kNone;
    const bool alone = event.kind == EventKind::MessageReady || event.kind == EventKind::MessageDerived
                       || event.kind == EventKind::MessageEnd || event.kind == EventKind::MessageQueued;
    if (event.mid == 0 || (!alone && !isOfDelivery(event.kind) && !isOfReceiving(event.kind)))
        return;
    Known& known = named(event.mid, entry, writer, position, file);
    m_last = known.message;
    if (event.kind != EventKind::MessageDerived) {
        addFate(m_document.messages[m_last], event);
        return;
    }
    if (event.otherMid == 0 || event.otherMid == event.mid)
        return;
    Known& parent = named(event.otherMid, entry, writer, position, file);
    PlainMessage& message = m_document.messages[m_last];
    if (message.origin != MessageOrigin::NotSeen)
        return;
    message.origin = originOf(event.derivation);
    message.parent = parent.message;
    message.owner = m_document.messages[parent.message].owner;
    if (message.owner != kNone)
        m_document.sessions[message.owner].chain.push_back(m_last);
}

void PlainMessages::takenBySession(const PlainEntry& entry, std::size_t index)
{
    const PlainEvent& event = entry.event;
    PlainSession& session = m_document.sessions[index];
    if (isOfReceiving(event.kind) && m_last != kNone) {
        PlainMessage& message = m_document.messages[m_last];
        if (message.origin != MessageOrigin::NotSeen)
            return;
        message.origin = MessageOrigin::Received;
        message.owner = index;
        session.chain.push_back(m_last);
    }
    if (!isOfDelivery(event.kind))
        return;
    const bool begins = event.kind == EventKind::DeliveryStart || m_atMid[index] != event.mid;
    m_atMid[index] = event.mid;
    if (event.kind == EventKind::DeliveryDone)
        session.delivered += event.recipients;
    if (m_last == kNone)
        return;
    if (begins)
        session.deliveries.push_back({m_last, 0, 0, 0});
    PlainDelivery& delivery = session.deliveries.back();
    if (event.kind == EventKind::DeliveryDone)
        addTo(delivery.delivered, event.recipients);
    if (event.kind == EventKind::Bounce)
        addTo(delivery.bounced, 1);
    if (event.kind == EventKind::Delay)
        addTo(delivery.delayed, 1);
}

void PlainMessages::finish()
{
    for (PlainSession& session : m_document.sessions)
        for (const std::size_t index : session.chain) {
            const PlainMessage& message = m_document.messages[index];
            if (message.origin == MessageOrigin::Copied || message.origin == MessageOrigin::Bounce)
                continue;
            session.delivered += message.delivered;
            session.bounces += message.bounced;
            if (message.origin != MessageOrigin::Received)
                continue;
            session.bytes += message.bytes;
            if (message.state == Fate::Aborted)
                session.troubles |= bitOf(Trouble::MessageAborted);
        }
}

} // namespace authloupe::test
