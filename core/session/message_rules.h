// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/event.h"
#include "session/message.h"

#include <algorithm>
#include <cstdint>

namespace authloupe {

// An entry that names a MID more than this many bytes of log behind the last one that did names another
// message. It bounds what must be remembered of messages, and how late a fate may come: at a gigabyte of log
// a day about three hours, while AsyncOS tries again every hour at the latest.
inline constexpr std::uint64_t kMessageWindow = std::uint64_t{128} << 20;

// Recipients and fates that entries tell of a message, added up; what comes later is added by mergeFates.
struct MessageFates {
    std::uint32_t bytes = 0;
    std::uint16_t accepted = 0, refused = 0, delivered = 0, bounced = 0, delayed = 0;
    Fate state = Fate::NotSeen;
};

// Kinds of entries that tell something of a message that is kept.
[[nodiscard]] constexpr bool tellsOfMessage(EventKind kind) noexcept
{
    constexpr auto bit = [](EventKind one) { return std::uint64_t{1} << static_cast<unsigned>(one); };
    constexpr std::uint64_t kKinds =
        bit(EventKind::MessageOnInbound) | bit(EventKind::Sender) | bit(EventKind::Recipient)
        | bit(EventKind::RecipientRefused) | bit(EventKind::MessageReady) | bit(EventKind::MessageQueued)
        | bit(EventKind::MessageDerived) | bit(EventKind::MessageEnd) | bit(EventKind::DeliveryStart)
        | bit(EventKind::DeliveryDone) | bit(EventKind::Bounce) | bit(EventKind::Delay);
    return (kKinds & bit(kind)) != 0;
}

// Counts of a few recipients stay at the largest value instead of beginning anew.
inline void addUpTo(std::uint16_t& count, std::uint32_t more) noexcept
{
    count = static_cast<std::uint16_t>(std::min<std::uint64_t>(0xFFFF, std::uint64_t{count} + more));
}

// What became of a message on one connection.
struct DeliveryCounts {
    std::uint16_t delivered = 0, bounced = 0, delayed = 0;

    void add(const DeliveryCounts& later) noexcept;
};
[[nodiscard]] DeliveryCounts countsOf(EventKind kind, std::uint32_t recipients) noexcept;

// The first line that tells why a message ended says it best: `Message finished` follows a dropped one too.
[[nodiscard]] constexpr bool endsForGood(Fate state) noexcept
{
    return state == Fate::Dropped || state == Fate::Aborted || state == Fate::Deleted;
}

inline void mergeState(Fate& state, Fate later) noexcept
{
    if (!endsForGood(state) && later > state)
        state = later;
}

inline void applyToFates(MessageFates& fates, const Event& event) noexcept
{
    switch (event.kind) {
    case EventKind::Recipient: addUpTo(fates.accepted, 1); break;
    case EventKind::RecipientRefused: addUpTo(fates.refused, 1); break;
    case EventKind::MessageReady:
        if (fates.bytes == 0)
            fates.bytes = static_cast<std::uint32_t>(std::min<std::uint64_t>(0xFFFF'FFFF, event.bytes));
        break;
    case EventKind::DeliveryDone: addUpTo(fates.delivered, event.recipients); break;
    case EventKind::Bounce: addUpTo(fates.bounced, 1); break;
    case EventKind::Delay: addUpTo(fates.delayed, 1); break;
    case EventKind::MessageQueued: mergeState(fates.state, Fate::Queued); break;
    case EventKind::MessageEnd: mergeState(fates.state, event.fate); break;
    default: break;
    }
}

// In the order of the log: the same as if the entries behind `later` had been applied to `fates`.
void mergeFates(MessageFates& fates, const MessageFates& later) noexcept;

[[nodiscard]] MessageOrigin originOf(Derivation derivation) noexcept;

} // namespace authloupe
