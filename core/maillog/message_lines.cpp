// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/grammar_parts.h"

namespace authloupe::grammar {

namespace {

// `[0, 1, 2]` -> 3; a list that is cut counts as far as it goes.
std::uint32_t countedRecipients(BodyCursor cursor) noexcept
{
    if (!cursor.take<"to rid [">() && !cursor.take<"to [">())
        return 0;
    std::uint32_t count = 0;
    std::uint64_t rid = 0;
    while (cursor.takeNumber(rid)) {
        ++count;
        if (!cursor.takeChar(','))
            break;
        cursor.skipBlanks();
    }
    return count;
}

bool takeDcidAndMid(BodyCursor& cursor, Event& event) noexcept
{
    event.direction = Direction::Outbound;
    if (!cursor.takeNumber(event.id) || !(cursor.take<" mid ">() || cursor.take<" message ">()))
        return false;
    return cursor.takeNumber(event.mid);
}

} // namespace

// Four lines of five in a log are these, and most of them tell nothing about the connection.
EventKind afterMid(BodyCursor cursor, Event& event) noexcept
{
    if (!cursor.takeNumber(event.mid) || !cursor.takeChar(' '))
        return EventKind::NotUnderstood;
    if (!cursor.take<"icid ">())
        return EventKind::Ignored;
    if (!cursor.takeNumber(event.id) || !cursor.takeChar(' '))
        return EventKind::Ignored;
    event.direction = Direction::Inbound;
    if (cursor.take<"from:">())
        return EventKind::MessageOnInbound;
    std::uint64_t rid = 0;
    if (cursor.take<"rid ">() && cursor.takeNumber(rid) && cursor.take<" to:">())
        return EventKind::Recipient;
    return EventKind::Ignored;
}

EventKind afterStartMid(BodyCursor cursor, Event& event) noexcept
{
    if (!cursor.takeNumber(event.mid) || !cursor.take<" icid ">() || !cursor.takeNumber(event.id))
        return EventKind::NotUnderstood;
    event.direction = Direction::Inbound;
    return EventKind::MessageOnInbound;
}

EventKind afterDeliveryStart(BodyCursor cursor, Event& event) noexcept
{
    if (!takeDcidAndMid(cursor, event))
        return EventKind::NotUnderstood;
    cursor.skipBlanks();
    event.recipients = countedRecipients(cursor);
    event.complete = cursor.rest().find(']') != std::string_view::npos;
    return EventKind::DeliveryStart;
}

EventKind afterMessageDone(BodyCursor cursor, Event& event) noexcept
{
    return takeDcidAndMid(cursor, event) ? EventKind::DeliveryDone : EventKind::NotUnderstood;
}

EventKind afterBounced(BodyCursor cursor, Event& event) noexcept
{
    if (!cursor.take<"dcid ">() && !cursor.take<"dcid: ">())
        return EventKind::NotUnderstood;
    return takeDcidAndMid(cursor, event) ? EventKind::Bounce : EventKind::NotUnderstood;
}

// Lines of mail_logs that say nothing about a connection or an authentication (AsyncOS 3.7 to 16).
bool isOfNoInterest(std::string_view body) noexcept
{
    return startsWith<"message finished mid ">(body) || startsWith<"message aborted mid ">(body)
           || startsWith<"message done ">(body) || startsWith<"isq:">(body) || startsWith<"euq:">(body)
           || startsWith<"rpc ">(body) || startsWith<"case">(body) || startsWith<"graymail">(body)
           || startsWith<"amp ">(body) || startsWith<"sdr">(body) || startsWith<"spf">(body)
           || startsWith<"dkim">(body) || startsWith<"dmarc">(body) || startsWith<"domainkeys">(body)
           || startsWith<"outbreak">(body) || startsWith<"status:">(body) || startsWith<"a system/">(body)
           || startsWith<"a warning/">(body) || startsWith<"a info/">(body)
           || startsWith<"internal smtp">(body) || startsWith<"senderbase">(body)
           || startsWith<"delayed: ">(body) || startsWith<"deleted: ">(body)
           || startsWith<"double bounce: ">(body) || startsWith<"connection error: ">(body)
           || startsWith<"ldap:">(body) || startsWith<"possible delivery: ">(body)
           || startsWith<"smtp server connection killed">(body)
           || startsWith<"smtp client connection killed">(body) || startsWith<"system is coming up">(body)
           || startsWith<"mail delivery client ">(body)
           || startsWith<"deliveries are currently suspended">(body)
           || startsWith<"system limit reached:">(body) || startsWith<"service ldap">(body);
}

} // namespace authloupe::grammar
