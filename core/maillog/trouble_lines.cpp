// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/grammar_parts.h"

namespace authloupe::grammar {

namespace {

EventKind trouble(Trouble which, Event& event) noexcept
{
    event.troubles = bitOf(which);
    return EventKind::Note;
}

// `192.0.2.1, exceeded allowable connection time` (IronPort message catalogue)
EventKind disconnected(std::string_view rest, Event& event) noexcept
{
    const std::size_t comma = rest.find(", ");
    const std::string_view reason =
        comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 2);
    if (startsWith<"no messages injected within timeout period">(reason))
        return trouble(Trouble::IdleTimeout, event);
    if (startsWith<"exceeded allowable connection time">(reason))
        return trouble(Trouble::TimeLimit, event);
    if (startsWith<"exceeded maximum number of bad smtp commands">(reason))
        return trouble(Trouble::TooManyBadCommands, event);
    return EventKind::NotUnderstood;
}

} // namespace

EventKind afterIcidTrouble(std::string_view rest, Event& event) noexcept
{
    BodyCursor cursor(rest);
    if (cursor.take<"receiving failed:">() || cursor.take<"injection failed:">()) {
        cursor.skipBlanks();
        return trouble(cursor.take<"connection limit exceeded">() ? Trouble::ConnectionLimit
                                                                  : Trouble::ReceivingFailed,
                       event);
    }
    if (cursor.take<"disconnected address ">())
        return disconnected(cursor.rest(), event);
    if (cursor.take<"connection from ">())
        return cursor.rest().find(" lost after ") != std::string_view::npos
                   ? trouble(Trouble::LostBeforeCommands, event)
                   : EventKind::NotUnderstood;
    if (cursor.take<"unknown command:">())
        return trouble(Trouble::UnknownCommand, event);
    if (cursor.take<"bad syntax for command:">())
        return trouble(Trouble::BadCommand, event);
    if (cursor.take<"delayed hat reject">())
        return trouble(Trouble::DelayedReject, event);
    if (cursor.take<"address: ">())
        return trouble(Trouble::SenderRejected, event);
    if (cursor.take<"mid ">() && (!cursor.takeNumber(event.mid) || !cursor.takeChar(' ')))
        return EventKind::NotUnderstood;
    if (cursor.take<"invalid sender address:">())
        return trouble(Trouble::SenderRejected, event);
    if (cursor.take<"invalid recipient address:">())
        return trouble(Trouble::RecipientRejected, event);
    return EventKind::NotUnderstood;
}

} // namespace authloupe::grammar
