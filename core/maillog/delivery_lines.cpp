// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/grammar_parts.h"

namespace authloupe::grammar {

namespace {

// `0, 1, 2]` -> 3; a list that is cut counts as far as it goes.
void readRids(BodyCursor& cursor, Event& event) noexcept
{
    event.recipients = 0;
    const char* const begin = cursor.rest().data();
    std::uint64_t rid = 0;
    while (cursor.takeNumber(rid)) {
        ++event.recipients;
        if (!cursor.takeChar(','))
            break;
        cursor.skipBlanks();
    }
    event.rids = {begin, static_cast<std::size_t>(cursor.rest().data() - begin)};
    event.complete = cursor.rest().find(']') != std::string_view::npos;
}

// ` to RID [0, 1]`, old ` to [0]`.
void readToRids(BodyCursor& cursor, Event& event) noexcept
{
    cursor.skipBlanks();
    event.rids = {};
    event.recipients = 0;
    if (cursor.take<"to rid [">() || cursor.take<"to [">())
        readRids(cursor, event);
    else
        event.complete = cursor.rest().find(']') != std::string_view::npos;
}

bool takeDcidAndMid(BodyCursor& cursor, Event& event) noexcept
{
    event.direction = Direction::Outbound;
    if (!cursor.takeNumber(event.id) || !(cursor.take<" mid ">() || cursor.take<" message ">()))
        return false;
    return cursor.takeNumber(event.mid);
}

bool takeDcid(BodyCursor& cursor) noexcept
{
    return cursor.take<"dcid ">() || cursor.take<"dcid: ">();
}

// ` to RID 0 - reason`, ` From: <a> To: <b> RID 0 - reason`, old ` to 0 - reason`. (Cisco 118570, user guide
// 9.1)
void readReason(BodyCursor cursor, Event& event) noexcept
{
    constexpr std::size_t kBehindAddressesSize = std::string_view("> RID ").size();
    constexpr std::string_view kReason = " - ";
    event.recipients = 0;
    event.rids = event.text = {};
    event.complete = false;
    cursor.skipBlanks();
    if (cursor.take<"from: <">()) {
        const std::size_t split = findWords<"> rid ">(cursor.rest());
        if (split == std::string_view::npos)
            return;
        cursor = BodyCursor(cursor.rest().substr(split + kBehindAddressesSize));
    } else if (cursor.take<"to ">()) {
        (void)cursor.take<"rid ">();
    } else {
        return;
    }
    const std::string_view rest = cursor.rest();
    std::uint64_t rid = 0;
    if (!cursor.takeNumber(rid))
        return;
    event.recipients = 1;
    event.rids = rest.substr(0, rest.size() - cursor.rest().size());
    const std::size_t split = cursor.rest().find(kReason);
    if (split == std::string_view::npos)
        return;
    event.text = trimmed(cursor.rest().substr(split + kReason.size()));
    event.troubles |= troublesOfReason(event.text);
    event.complete = !event.text.empty();
}

EventKind refusal(EventKind kind, Trouble trouble, BodyCursor cursor, Event& event) noexcept
{
    if (!takeDcid(cursor) || !takeDcidAndMid(cursor, event))
        return EventKind::NotUnderstood;
    event.troubles = bitOf(trouble);
    readReason(cursor, event);
    return kind;
}

} // namespace

EventKind afterDeliveryStart(BodyCursor cursor, Event& event) noexcept
{
    if (!takeDcidAndMid(cursor, event))
        return EventKind::NotUnderstood;
    readToRids(cursor, event);
    return EventKind::DeliveryStart;
}

EventKind afterMessageDone(BodyCursor cursor, Event& event) noexcept
{
    if (!takeDcidAndMid(cursor, event))
        return EventKind::NotUnderstood;
    readToRids(cursor, event);
    event.fate = Fate::Delivered;
    return EventKind::DeliveryDone;
}

EventKind afterBounced(BodyCursor cursor, Event& event) noexcept
{
    event.fate = Fate::Bounced;
    return refusal(EventKind::Bounce, Trouble::Bounced, cursor, event);
}

EventKind afterDelayed(BodyCursor cursor, Event& event) noexcept
{
    event.fate = Fate::Delayed;
    return refusal(EventKind::Delay, Trouble::DeliveryDelayed, cursor, event);
}

// `Double bounce: MID 6 to RID 0 - 5.1.2 - …`: the bounce message itself came back. (IronPort message
// catalogue)
EventKind afterDoubleBounce(BodyCursor cursor, Event& event) noexcept
{
    event.id = 0;
    event.direction = Direction::Outbound;
    event.fate = Fate::Bounced;
    if (!cursor.takeNumber(event.mid))
        return EventKind::NotUnderstood;
    event.troubles = bitOf(Trouble::DoubleBounced);
    readReason(cursor, event);
    return EventKind::Bounce;
}

// `Deleted: MID 6 to [0]`: by the administrator.
EventKind afterDeleted(BodyCursor cursor, Event& event) noexcept
{
    event.id = 0;
    if (!cursor.takeNumber(event.mid))
        return EventKind::NotUnderstood;
    event.fate = Fate::Deleted;
    readToRids(cursor, event);
    return EventKind::MessageEnd;
}

// `Possible Delivery: DCID: 5 MID 6 to [0]`: the connection ended between the message and the answer.
EventKind afterPossibleDelivery(BodyCursor cursor, Event& event) noexcept
{
    if (!takeDcid(cursor) || !takeDcidAndMid(cursor, event))
        return EventKind::NotUnderstood;
    readToRids(cursor, event);
    return EventKind::Note;
}

// `Connection Error: DCID: 9 domain: D IP: ip port: 25 details: … interface: ip reason: …`, old
// `Connection Error: connection timed out DCID: 9 IP: ip details: timeout interface: ip`
EventKind afterConnectionError(BodyCursor cursor, Event& event) noexcept
{
    if (!startsWith<"dcid">(cursor.rest())) {
        const std::size_t dcid = findWords<" dcid">(cursor.rest());
        if (dcid == std::string_view::npos)
            return EventKind::NotUnderstood;
        cursor = BodyCursor(cursor.rest().substr(dcid + 1));
    }
    if (!takeDcid(cursor) || !cursor.takeNumber(event.id))
        return EventKind::NotUnderstood;
    event.direction = Direction::Outbound;
    event.troubles = bitOf(Trouble::ConnectionError);
    event.port = 0;
    event.address = event.listener = {};
    cursor.skipBlanks();
    if (cursor.take<"domain: ">()) {
        (void)cursor.takeWord();
        cursor.skipBlanks();
    }
    event.complete = false;
    event.text = {};
    if (!cursor.take<"ip: ">())
        return EventKind::ConnectionError;
    event.address = cursor.takeWord();
    cursor.skipBlanks();
    if (std::uint64_t port = 0; cursor.take<"port: ">() && cursor.takeNumber(port) && port <= 0xFFFF)
        event.port = static_cast<std::uint16_t>(port);
    cursor.skipBlanks();
    if (!cursor.take<"details: ">())
        return EventKind::ConnectionError;
    event.text = trimmed(cursor.rest());
    event.troubles |= troublesOfReason(event.text);
    constexpr std::size_t kInterfaceSize = std::string_view(" interface: ").size();
    const std::size_t split = findWords<" interface: ">(event.text);
    if (split == std::string_view::npos)
        return EventKind::ConnectionError;
    event.complete = true;
    event.listener = BodyCursor(event.text.substr(split + kInterfaceSize)).takeWord();
    return EventKind::ConnectionError;
}

// `MID 6 RID [0] Response '2.0.0 Ok: queued as …'`, unquoted in old logs.
EventKind afterRid(BodyCursor cursor, Event& event) noexcept
{
    readRids(cursor, event);
    if (!cursor.takeChar(']') || !cursor.take<" response">())
        return EventKind::NotUnderstood;
    event.text = withinQuotes(cursor.rest(), event);
    return EventKind::Response;
}

EventKind afterToRid(BodyCursor cursor, Event& event) noexcept
{
    readRids(cursor, event);
    return cursor.takeChar(']') && cursor.take<" pending till ">() ? EventKind::MessageNote
                                                                   : EventKind::NotUnderstood;
}

TroubleMask troublesOfReason(std::string_view reason) noexcept
{
    return reason.find("DNS ") != std::string_view::npos ? bitOf(Trouble::DnsFailure) : 0;
}

} // namespace authloupe::grammar
