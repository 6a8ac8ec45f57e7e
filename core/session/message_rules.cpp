// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/message_rules.h"

namespace authloupe {

void DeliveryCounts::add(const DeliveryCounts& later) noexcept
{
    addUpTo(delivered, later.delivered);
    addUpTo(bounced, later.bounced);
    addUpTo(delayed, later.delayed);
}

DeliveryCounts countsOf(EventKind kind, std::uint32_t recipients) noexcept
{
    DeliveryCounts counts;
    if (kind == EventKind::DeliveryDone)
        addUpTo(counts.delivered, recipients);
    counts.bounced = kind == EventKind::Bounce ? 1 : 0;
    counts.delayed = kind == EventKind::Delay ? 1 : 0;
    return counts;
}

void mergeFates(MessageFates& fates, const MessageFates& later) noexcept
{
    if (fates.bytes == 0)
        fates.bytes = later.bytes;
    addUpTo(fates.accepted, later.accepted);
    addUpTo(fates.refused, later.refused);
    addUpTo(fates.delivered, later.delivered);
    addUpTo(fates.bounced, later.bounced);
    addUpTo(fates.delayed, later.delayed);
    mergeState(fates.state, later.state);
}

MessageOrigin originOf(Derivation derivation) noexcept
{
    switch (derivation) {
    case Derivation::Rewritten: return MessageOrigin::Rewritten;
    case Derivation::Split: return MessageOrigin::Split;
    case Derivation::Copied: return MessageOrigin::Copied;
    case Derivation::Bounced: return MessageOrigin::Bounce;
    }
    return MessageOrigin::NotSeen;
}

Fate fateOf(const Message& message) noexcept
{
    if (endsForGood(message.state))
        return message.state;
    if (message.delivered != 0)
        return Fate::Delivered;
    if (message.bounced != 0)
        return Fate::Bounced;
    if (message.delayed != 0 && message.state != Fate::Finished)
        return Fate::Delayed;
    return message.state;
}

} // namespace authloupe
