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
    const std::size_t comma = findWords<", ">(rest);
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

// `Message loop`, `Connection limit exceeded` … (IronPort message catalogue)
EventKind receivingFailed(BodyCursor cursor, Event& event) noexcept
{
    cursor.skipBlanks();
    return trouble(cursor.take<"connection limit">() ? Trouble::ConnectionLimit : Trouble::ReceivingFailed,
                   event);
}

// `<user@example.com> sender rejected, envelope sender domain does not exist` (AsyncOS 4.5). The words count
// that stand last: the address is an outsider's.
EventKind senderVerified(std::string_view rest, Event& event) noexcept
{
    const std::size_t rejected = findLastWords<" sender rejected, ">(rest);
    const std::size_t allowed = findLastWords<" sender allowed, ">(rest);
    if (rejected != std::string_view::npos && (allowed == std::string_view::npos || rejected > allowed))
        return trouble(Trouble::SenderRejected, event);
    return allowed != std::string_view::npos ? EventKind::Note : EventKind::NotUnderstood;
}

// A line of a debug log: `<< RCPT TO:<…>`, `>> 250 …`. It may hold the exchange of an SMTP AUTH.
bool isConversation(std::string_view rest) noexcept
{
    return startsWith<"<< ">(rest) || startsWith<">> ">(rest);
}

// The last ` ICID n` or ` ICID: n` of a line whose middle an outsider may have written; 0 when there is none.
std::uint64_t lastIcid(std::string_view rest) noexcept
{
    constexpr std::size_t kSize = std::string_view(" ICID").size();
    const std::size_t at = findLastWords<" icid">(rest);
    if (at == std::string_view::npos)
        return 0;
    BodyCursor cursor(rest.substr(at + kSize));
    (void)cursor.takeChar(':');
    cursor.skipBlanks();
    std::uint64_t id = 0;
    return cursor.takeNumber(id) ? id : 0;
}

} // namespace

EventKind afterIcidTrouble(std::string_view rest, Event& event) noexcept
{
    BodyCursor cursor(rest);
    if (cursor.take<"receiving failed:">() || cursor.take<"injection failed:">())
        return receivingFailed(cursor, event);
    if (cursor.take<"disconnected address ">())
        return disconnected(cursor.rest(), event);
    if (cursor.take<"connection from ">())
        return findWords<" lost after ">(cursor.rest()) != std::string_view::npos
                   ? trouble(Trouble::LostBeforeCommands, event)
                   : EventKind::NotUnderstood;
    if (cursor.take<"unknown command:">())
        return trouble(Trouble::UnknownCommand, event);
    if (cursor.take<"bad syntax for command:">())
        return trouble(Trouble::BadCommand, event);
    if (cursor.take<"delayed hat reject">())
        return trouble(Trouble::DelayedReject, event);
    if (cursor.take<"address: ">())
        return senderVerified(cursor.rest(), event);
    if (cursor.take<"address ">()) // Debug: `address ⟨ip⟩ reverse dns host ⟨h⟩ sbrs None`
        return findLastWords<" sbrs ">(cursor.rest()) != std::string_view::npos ? EventKind::Note
                                                                                : EventKind::NotUnderstood;
    if (isConversation(rest))
        return EventKind::Ignored;
    if (cursor.take<"mid ">() && (!cursor.takeNumber(event.mid) || !cursor.takeChar(' ')))
        return EventKind::NotUnderstood;
    if (cursor.take<"invalid sender address:">())
        return trouble(Trouble::SenderRejected, event);
    if (cursor.take<"invalid recipient address:">())
        return trouble(Trouble::RecipientRejected, event);
    return EventKind::NotUnderstood;
}

EventKind afterDcidTrouble(std::string_view rest, Event& event) noexcept
{
    if (startsWith<"starttls command not supported">(rest))
        return trouble(Trouble::TlsNotSupported, event); // (Cisco 212587)
    if (startsWith<"smtp authentication ">(rest))
        return EventKind::UnknownAuth;
    return isConversation(rest) ? EventKind::Ignored : EventKind::NotUnderstood;
}

// `Incoming SMTP connection undetermined IP on interface mail`: no ICID. (IronPort message catalogue)
EventKind afterIncoming(BodyCursor cursor, Event& event) noexcept
{
    event.id = 0;
    event.direction = Direction::Inbound;
    (void)cursor.takeWord();
    return cursor.take<" connection undetermined ip on interface ">() ? EventKind::Note
                                                                      : EventKind::NotUnderstood;
}

// `connection due to potential Directory Harvest Attack from host=('192.0.2.1', None), dhap_limit=4,
// sender_group=SUSPECTLIST, listener=mail, reverse_dns=x, ICID 44]` (user guide 7.1; no ICID before)
EventKind afterDropping(BodyCursor cursor, Event& event) noexcept
{
    if (!cursor.take<"connection due to potential directory harvest attack">())
        return EventKind::NotUnderstood;
    event.id = lastIcid(cursor.rest());
    event.direction = Direction::Inbound;
    return trouble(Trouble::DirectoryHarvest, event);
}

// `connection limit for IP 192.0.2.1 on listener mail ICID 4: max: 10`, `total inbound connections ICID: 4
// max: 600` (IronPort message catalogue)
EventKind afterSystemLimit(BodyCursor cursor, Event& event) noexcept
{
    if (!cursor.take<"connection limit ">() && !cursor.take<"total inbound connections ">())
        return EventKind::NotUnderstood;
    // The listener may be missing before the ICID.
    const std::string_view rest = cursor.rest();
    event.id = startsWith<"icid">(rest) ? lastIcid({rest.data() - 1, rest.size() + 1}) : lastIcid(rest);
    event.direction = Direction::Inbound;
    return trouble(Trouble::ConnectionLimit, event);
}

EventKind afterSmtp(BodyCursor cursor, Event& event) noexcept
{
    const bool server = cursor.take<"server connection killed icid: ">();
    if (server || cursor.take<"client connection killed dcid: ">()) {
        event.direction = server ? Direction::Inbound : Direction::Outbound;
        return cursor.takeNumber(event.id) ? trouble(Trouble::ConnectionKilled, event)
                                           : EventKind::NotUnderstood;
    }
    const bool known = cursor.take<"server starting">() || cursor.take<"server shut down">();
    return known ? EventKind::Ignored : EventKind::NotUnderstood;
}

EventKind afterDeliveryClient(BodyCursor cursor, Event& event) noexcept
{
    event.direction = Direction::Outbound;
    if (!cursor.takeNumber(event.id)
        || !cursor.take<" exited due to the maximum concurrency configuration">())
        return EventKind::NotUnderstood;
    return trouble(Trouble::ConcurrencyLimit, event);
}

// `Deliveries are currently suspended [mail.example.com]`
EventKind afterSuspended(Event& event) noexcept
{
    event.id = 0;
    event.direction = Direction::Outbound;
    return trouble(Trouble::DeliverySuspended, event);
}

} // namespace authloupe::grammar
