// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_store.h"

namespace authloupe {

namespace {

MessageFates fatesOf(const MessageFields<OpenRows>& columns, std::size_t i) noexcept
{
    return {columns.bytes[i],   columns.accepted[i], columns.refused[i], columns.delivered[i],
            columns.bounced[i], columns.delayed[i],  columns.state[i]};
}

void setFates(MessageFields<OpenRows>& columns, std::size_t i, const MessageFates& fates) noexcept
{
    columns.bytes[i] = fates.bytes;
    columns.accepted[i] = fates.accepted;
    columns.refused[i] = fates.refused;
    columns.delivered[i] = fates.delivered;
    columns.bounced[i] = fates.bounced;
    columns.delayed[i] = fates.delayed;
    columns.state[i] = fates.state;
}

} // namespace

MessageRow SessionStore::appendMessage(const Message& message, const MessageFates& fates)
{
    const MessageRow row{m_messages.append()};
    MessageBlock& columns = writable(row);
    setRow(columns, raw(row) & kRowMask, message);
    setFates(columns, raw(row) & kRowMask, fates);
    return row;
}

void SessionStore::addToMessage(MessageRow row, TextId sender, const MessageFates& later)
{
    MessageBlock& columns = writable(row);
    const std::size_t index = raw(row) & kRowMask;
    if (columns.sender[index] == raw(kAbsentText))
        columns.sender[index] = raw(sender);
    const MessageFates before = fatesOf(columns, index);
    MessageFates fates = before;
    mergeFates(fates, later);
    setFates(columns, index, fates);
    addToOwner(SessionRow{columns.owner[index]}, columns.origin[index], before, fates);
}

// What its messages have together stands in the session too, so that it can be sorted and filtered by.
void SessionStore::addToOwner(SessionRow owner, MessageOrigin origin, const MessageFates& before,
                              const MessageFates& after)
{
    if (owner == kNoSession || !carriesOn(origin))
        return;
    const bool received = origin == MessageOrigin::Received;
    const std::uint32_t bytes = received ? after.bytes - before.bytes : 0;
    const auto delivered = static_cast<std::uint32_t>(after.delivered - before.delivered);
    const auto bounced = static_cast<std::uint32_t>(after.bounced - before.bounced);
    const bool aborted = received && after.state == Fate::Aborted;
    if (bytes == 0 && delivered == 0 && bounced == 0 && !aborted)
        return;
    SessionBlock& sessions = writable(owner);
    const std::size_t index = raw(owner) & kRowMask;
    sessions.bytes[index] += bytes;
    sessions.delivered[index] += delivered;
    sessions.bounces[index] += bounced;
    if (aborted)
        sessions.troubles[index] |= bitOf(Trouble::MessageAborted);
}

void SessionStore::setOrigin(MessageRow row, MessageOrigin origin, SessionRow owner, MessageRow parent)
{
    const std::size_t index = raw(row) & kRowMask;
    const auto originOf = [](const auto& columns, std::size_t i) { return columns.origin[i]; };
    const auto ownerOf = [](const auto& columns, std::size_t i) { return columns.owner[i]; };
    if (m_messages.read(raw(row), originOf) != MessageOrigin::NotSeen || row == parent)
        return;
    MessageBlock& columns = writable(row);
    columns.origin[index] = origin;
    columns.parent[index] = raw(parent);
    if (parent != kNoMessage)
        owner = SessionRow{m_messages.read(raw(parent), ownerOf)};
    columns.owner[index] = raw(owner);
    if (owner == kNoSession)
        return;
    SessionBlock& sessions = writable(owner);
    const std::size_t session = raw(owner) & kRowMask;
    const MessageRow previous{sessions.lastLink[session]};
    if (previous == kNoMessage)
        sessions.firstLink[session] = raw(row);
    else
        writable(previous).next[raw(previous) & kRowMask] = raw(row);
    sessions.lastLink[session] = raw(row);
    addToOwner(owner, origin, {}, fatesOf(columns, index));
}

Message SessionStore::message(MessageRow row) const noexcept
{
    return m_messages.read(raw(row), [](const auto& columns, std::size_t i) { return columns.get(i); });
}

void SessionStore::appendDelivery(SessionRow session, MessageRow message, const DeliveryCounts& counts)
{
    const DeliveryRow row{m_deliveries.append()};

    MessageBlock& messages = writable(message);
    const std::size_t ofMessage = raw(message) & kRowMask;
    Delivery delivery;
    delivery.message = message;
    delivery.session = session;
    delivery.previousOfMessage = DeliveryRow{messages.lastDelivery[ofMessage]};
    delivery.delivered = counts.delivered;
    delivery.bounced = counts.bounced;
    delivery.delayed = counts.delayed;
    setRow(writable(row), raw(row) & kRowMask, delivery);
    messages.lastDelivery[ofMessage] = raw(row);

    SessionBlock& sessions = writable(session);
    const std::size_t index = raw(session) & kRowMask;
    const DeliveryRow previous{sessions.lastLink[index]};
    if (previous == kNoDelivery)
        sessions.firstLink[index] = raw(row);
    else
        writable(previous).next[raw(previous) & kRowMask] = raw(row);
    sessions.lastLink[index] = raw(row);
}

void SessionStore::addToLastDelivery(SessionRow session, const DeliveryCounts& later)
{
    const auto lastLink = [](const auto& columns, std::size_t i) { return columns.lastLink[i]; };
    const std::uint32_t last = m_sessions.read(raw(session), lastLink);
    DeliveryBlock& columns = writable(DeliveryRow{last});
    const std::size_t index = last & kRowMask;
    DeliveryCounts counts{columns.delivered[index], columns.bounced[index], columns.delayed[index]};
    counts.add(later);
    columns.delivered[index] = counts.delivered;
    columns.bounced[index] = counts.bounced;
    columns.delayed[index] = counts.delayed;
}

} // namespace authloupe
