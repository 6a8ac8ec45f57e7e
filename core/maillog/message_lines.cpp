// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/grammar_parts.h"

#include "base/ascii.h"

namespace authloupe::grammar {

namespace {

// `<user@example.com>` without its brackets. What stands between them is an outsider's, so it ends at the
// last bracket; a text without them comes back as it is.
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
    const std::size_t split = findLastWords<" rejected by ">(rest);
    event.troubles = bitOf(Trouble::RecipientRejected);
    event.text = withinBrackets(trimmed(rest.substr(0, split)));
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
    if (cursor.take<"invalid bounce, rcpt address ">())
        return refused(cursor.rest(), event); // `<a> rejected by bounce verification.`
    if (cursor.take<"invalid bounce, tagging">())
        return EventKind::MessageNote;
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
    (void)cursor.take<"mid ">(); // missing before AsyncOS 4.5
    return cursor.takeNumber(event.mid) ? EventKind::MessageDerived : EventKind::NotUnderstood;
}

// `was dropped by content filter 'x' in the inbound table`, `was bounced by policy …` (AsyncOS 4.0)
EventKind ended(Fate fate, Event& event) noexcept
{
    event.fate = fate;
    return EventKind::MessageEnd;
}

// `MID 6 was generated based on MID 5 by bcc filter 'x'`, `MID 6 was generated for bounce of MID 5`
EventKind derivedFrom(Derivation derivation, BodyCursor cursor, Event& event) noexcept
{
    event.derivation = derivation;
    return cursor.takeNumber(event.otherMid) ? EventKind::MessageDerived : EventKind::NotUnderstood;
}

// `was ` is missing before AsyncOS 4.5.
EventKind afterMidGenerated(BodyCursor cursor, Event& event) noexcept
{
    if (cursor.take<"based on mid ">())
        return derivedFrom(Derivation::Copied, cursor, event);
    return cursor.take<"for bounce of mid ">() ? derivedFrom(Derivation::Bounced, cursor, event)
                                               : EventKind::NotUnderstood;
}

EventKind afterMidWas(BodyCursor cursor, Event& event) noexcept
{
    if (cursor.take<"split creating mid ">())
        return derived(Derivation::Split, cursor, event);
    if (cursor.take<"generated ">())
        return afterMidGenerated(cursor, event);
    if (cursor.take<"dropped by ">())
        return ended(Fate::Dropped, event);
    return cursor.take<"bounced by ">() ? ended(Fate::Bounced, event) : EventKind::NotUnderstood;
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
    if (!cursor.takeNumber(event.mid))
        return EventKind::NotUnderstood;
    if (!cursor.takeChar(' ') || cursor.atEnd())
        return cursor.take<": skip amp engine check">() ? EventKind::Ignored : EventKind::NotUnderstood;
    event.id = 0;
    switch (ascii::lower(cursor.rest().front())) {
    case 'i':
        if (cursor.take<"icid ">())
            return afterMidIcid(cursor, event);
        break;
    case 'r':
        if (cursor.take<"rid [">())
            return afterRid(cursor, event);
        if (cursor.take<"ready ">())
            return afterReady(cursor, event);
        if (cursor.take<"rewritten to ">())
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
        if (cursor.take<"to rid [">() || cursor.take<"to [">())
            return afterToRid(cursor, event);
        break;
    case 'w':
        if (BodyCursor was = cursor; was.take<"was ">())
            if (const EventKind kind = afterMidWas(was, event); kind != EventKind::NotUnderstood)
                return kind;
        break;
    case 'g':
        if (cursor.take<"generated ">())
            return afterMidGenerated(cursor, event);
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
    if (cursor.take<"dropped by ">())
        return ended(Fate::Dropped, event);
    return cursor.take<"bounced by ">() ? ended(Fate::Bounced, event) : EventKind::NotUnderstood;
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
