// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/grammar_parts.h"

namespace authloupe::grammar {

namespace {

// `<user@example.com>` without its brackets. What stands between them is an outsider's, so it ends at the
// last bracket; `odd` text without brackets comes back as it is.
std::string_view withinBrackets(std::string_view text) noexcept
{
    if (text.size() >= 2 && text.front() == '<' && text.back() == '>')
        return text.substr(1, text.size() - 2);
    return text;
}

// `From: <a>` and `RID 0 To: <a>` of a message that comes in.
EventKind addressed(EventKind kind, std::string_view address, Event& event) noexcept
{
    address = trimmed(address);
    event.text = withinBrackets(address);
    event.complete = address.ends_with('>');
    return kind;
}

// `To: <a> Rejected by RAT`: the address ends at the last ` Rejected by `. (IronPort message catalogue)
EventKind refused(std::string_view rest, Event& event) noexcept
{
    constexpr std::string_view kRejected = " Rejected by ";
    event.troubles = bitOf(Trouble::RecipientRejected);
    const std::size_t split = rest.rfind(kRejected);
    event.text = withinBrackets(trimmed(rest.substr(0, split)));
    event.complete = split != std::string_view::npos && split + kRejected.size() < rest.size();
    return split == std::string_view::npos ? EventKind::NotUnderstood : EventKind::RecipientRefused;
}

EventKind afterMidIcid(BodyCursor cursor, Event& event) noexcept
{
    if (!cursor.takeNumber(event.id) || !cursor.takeChar(' '))
        return EventKind::NotUnderstood;
    event.direction = Direction::Inbound;
    if (cursor.take<"from:">())
        return addressed(EventKind::Sender, cursor.rest(), event);
    if (cursor.take<"rid ">()) {
        std::uint64_t rid = 0;
        return cursor.takeNumber(rid) && cursor.take<" to:">()
                   ? addressed(EventKind::Recipient, cursor.rest(), event)
                   : EventKind::NotUnderstood;
    }
    if (cursor.take<"to:">())
        return refused(cursor.rest(), event);
    if (cursor.take<"invalid bounce, rcpt address ">()) {
        constexpr std::string_view kEnd = " rejected by bounce verification";
        event.troubles = bitOf(Trouble::RecipientRejected);
        const std::size_t end = cursor.rest().rfind(kEnd);
        event.text = withinBrackets(trimmed(cursor.rest().substr(0, end)));
        event.complete = end != std::string_view::npos;
        return EventKind::RecipientRefused;
    }
    if (cursor.take<"ldapaccept bypass applied to ">())
        return EventKind::MessageNote;
    return cursor.take<"tls ">() ? EventKind::Ignored : EventKind::NotUnderstood; // Debug level
}

EventKind afterReady(BodyCursor cursor, Event& event) noexcept
{
    if (!cursor.takeNumber(event.bytes) || !cursor.take<" bytes from ">())
        return EventKind::NotUnderstood;
    return addressed(EventKind::MessageReady, cursor.rest(), event);
}

// `MID 5 rewritten to MID 6 by …`, `MID 5 was split creating MID 6 due to …`
EventKind derived(Derivation derivation, BodyCursor cursor, Event& event) noexcept
{
    event.derivation = derivation;
    event.otherMid = event.mid;
    return cursor.takeNumber(event.mid) ? EventKind::MessageDerived : EventKind::NotUnderstood;
}

// `MID 6 was generated based on MID 5 by bcc filter 'x'`, `MID 6 was generated for bounce of MID 5`
EventKind derivedFrom(Derivation derivation, BodyCursor cursor, Event& event) noexcept
{
    event.derivation = derivation;
    return cursor.takeNumber(event.otherMid) ? EventKind::MessageDerived : EventKind::NotUnderstood;
}

EventKind afterMidWas(BodyCursor cursor, Event& event) noexcept
{
    if (cursor.take<"split creating mid ">())
        return derived(Derivation::Split, cursor, event);
    if (cursor.take<"generated based on mid ">())
        return derivedFrom(Derivation::Copied, cursor, event);
    if (cursor.take<"generated for bounce of mid ">())
        return derivedFrom(Derivation::Bounced, cursor, event);
    return cursor.take<"too big">() ? EventKind::Ignored : EventKind::NotUnderstood;
}

EventKind quotedText(EventKind kind, BodyCursor cursor, Event& event) noexcept
{
    event.text = withinQuotes(cursor.rest(), event);
    return kind;
}

} // namespace

// `'text'` (AsyncOS 7.6), `"text"` (of later versions, or since it holds the other quote), or bare.
std::string_view withinQuotes(std::string_view text, Event& event) noexcept
{
    text = trimmed(text);
    const bool quoted = text.starts_with('\'') || text.starts_with('"');
    if (!quoted)
        return text;
    event.complete = text.size() >= 2 && text.back() == text.front();
    return text.substr(1, text.size() - (event.complete ? 2 : 1));
}

// Four lines of five in a log are these, and most of them tell nothing about the connection.
EventKind afterMid(BodyCursor cursor, Event& event) noexcept
{
    if (!cursor.takeNumber(event.mid) || !cursor.takeChar(' ') || cursor.atEnd())
        return EventKind::NotUnderstood;
    event.id = 0;
    switch (BodyCursor::toLower(cursor.rest().front())) {
    case 'i':
        if (cursor.take<"icid ">())
            return afterMidIcid(cursor, event);
        break;
    case 'r':
        if (cursor.take<"rid [">())
            return afterRid(cursor, event);
        if (cursor.take<"ready ">())
            return afterReady(cursor, event);
        if (cursor.take<"rewritten to mid ">())
            return derived(Derivation::Rewritten, cursor, event);
        break;
    case 'q':
        if (cursor.take<"queued for delivery">())
            return EventKind::MessageQueued;
        break;
    case 'm':
        if (cursor.take<"message-id ">())
            return quotedText(EventKind::MessageId, cursor, event);
        if (cursor.take<"matched all recipients for per-recipient policy ">())
            return EventKind::MessageNote;
        break;
    case 's':
        if (cursor.take<"subject ">())
            return quotedText(EventKind::Subject, cursor, event);
        break;
    case 't':
        if (cursor.take<"to rid [">())
            return afterToRid(cursor, event);
        break;
    case 'w':
        if (cursor.take<"was ">())
            return afterMidWas(cursor, event);
        break;
    default: break;
    }
    return knownBehindMid(cursor.rest());
}

EventKind afterStartMid(BodyCursor cursor, Event& event) noexcept
{
    if (!cursor.takeNumber(event.mid) || !cursor.take<" icid ">() || !cursor.takeNumber(event.id))
        return EventKind::NotUnderstood;
    event.direction = Direction::Inbound;
    return EventKind::MessageOnInbound;
}

// `Message aborted MID m Receiving aborted by sender`, `… Dropped by CASE` (Cisco 118295, AsyncOS 7.6.3 log)
EventKind afterAbortedMid(BodyCursor cursor, Event& event) noexcept
{
    event.id = 0;
    if (!cursor.takeNumber(event.mid) || !cursor.takeChar(' '))
        return EventKind::NotUnderstood;
    if (cursor.take<"receiving aborted">() || cursor.take<"injection aborted">()) {
        event.fate = Fate::Aborted;
        event.troubles = bitOf(Trouble::MessageAborted);
        return EventKind::MessageEnd;
    }
    event.fate = Fate::Dropped;
    return cursor.take<"dropped by ">() ? EventKind::MessageEnd : EventKind::NotUnderstood;
}

EventKind afterFinishedMid(BodyCursor cursor, Event& event) noexcept
{
    event.id = 0;
    if (!cursor.takeNumber(event.mid) || !cursor.takeChar(' '))
        return EventKind::NotUnderstood;
    const bool aborted = cursor.take<"aborted">();
    if (!aborted && !cursor.take<"done">())
        return EventKind::NotUnderstood;
    event.fate = aborted ? Fate::Aborted : Fate::Finished;
    event.complete = cursor.atEnd();
    return EventKind::MessageEnd;
}

} // namespace authloupe::grammar
