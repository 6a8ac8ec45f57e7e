// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/message_columns.h"

namespace authloupe {

template<class Rows>
Message MessageFields<Rows>::get(std::size_t i) const noexcept
{
    Message m;
    m.mid = mid[i];
    m.time = LogTime{time[i]};
    m.line = line[i];
    m.file = FileIndex{file[i]};
    m.owner = SessionRow{owner[i]};
    m.next = MessageRow{next[i]};
    m.parent = MessageRow{parent[i]};
    m.lastDelivery = DeliveryRow{lastDelivery[i]};
    m.sender = TextId{sender[i]};
    m.bytes = bytes[i];
    m.accepted = accepted[i];
    m.refused = refused[i];
    m.delivered = delivered[i];
    m.bounced = bounced[i];
    m.delayed = delayed[i];
    m.state = state[i];
    m.origin = origin[i];
    return m;
}

void setRow(MessageFields<OpenRows>& columns, std::size_t i, const Message& m) noexcept
{
    columns.mid[i] = m.mid;
    columns.time[i] = m.time.seconds;
    columns.line[i] = m.line;
    columns.file[i] = raw(m.file);
    columns.owner[i] = raw(m.owner);
    columns.next[i] = raw(m.next);
    columns.parent[i] = raw(m.parent);
    columns.lastDelivery[i] = raw(m.lastDelivery);
    columns.sender[i] = raw(m.sender);
    columns.bytes[i] = m.bytes;
    columns.accepted[i] = m.accepted;
    columns.refused[i] = m.refused;
    columns.delivered[i] = m.delivered;
    columns.bounced[i] = m.bounced;
    columns.delayed[i] = m.delayed;
    columns.state[i] = m.state;
    columns.origin[i] = m.origin;
}

template<class Rows>
Delivery DeliveryFields<Rows>::get(std::size_t i) const noexcept
{
    Delivery d;
    d.message = MessageRow{message[i]};
    d.session = SessionRow{session[i]};
    d.next = DeliveryRow{next[i]};
    d.previousOfMessage = DeliveryRow{previousOfMessage[i]};
    d.delivered = delivered[i];
    d.bounced = bounced[i];
    d.delayed = delayed[i];
    return d;
}

void setRow(DeliveryFields<OpenRows>& columns, std::size_t i, const Delivery& d) noexcept
{
    columns.message[i] = raw(d.message);
    columns.session[i] = raw(d.session);
    columns.next[i] = raw(d.next);
    columns.previousOfMessage[i] = raw(d.previousOfMessage);
    columns.delivered[i] = d.delivered;
    columns.bounced[i] = d.bounced;
    columns.delayed[i] = d.delayed;
}

template struct MessageFields<OpenRows>;
template struct MessageFields<PackedRows>;
template struct DeliveryFields<OpenRows>;
template struct DeliveryFields<PackedRows>;

} // namespace authloupe
