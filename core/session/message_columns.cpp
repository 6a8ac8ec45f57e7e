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

template<class Rows>
void MessageFields<Rows>::set(std::size_t i, const Message& m) noexcept requires(Rows::kWritable)
{
    mid[i] = m.mid;
    time[i] = m.time.seconds;
    line[i] = m.line;
    file[i] = raw(m.file);
    owner[i] = raw(m.owner);
    next[i] = raw(m.next);
    parent[i] = raw(m.parent);
    lastDelivery[i] = raw(m.lastDelivery);
    sender[i] = raw(m.sender);
    bytes[i] = m.bytes;
    accepted[i] = m.accepted;
    refused[i] = m.refused;
    delivered[i] = m.delivered;
    bounced[i] = m.bounced;
    delayed[i] = m.delayed;
    state[i] = m.state;
    origin[i] = m.origin;
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

template<class Rows>
void DeliveryFields<Rows>::set(std::size_t i, const Delivery& d) noexcept requires(Rows::kWritable)
{
    message[i] = raw(d.message);
    session[i] = raw(d.session);
    next[i] = raw(d.next);
    previousOfMessage[i] = raw(d.previousOfMessage);
    delivered[i] = d.delivered;
    bounced[i] = d.bounced;
    delayed[i] = d.delayed;
}

template struct MessageFields<OpenRows>;
template struct MessageFields<PackedRows>;
template struct DeliveryFields<OpenRows>;
template struct DeliveryFields<PackedRows>;

} // namespace authloupe
