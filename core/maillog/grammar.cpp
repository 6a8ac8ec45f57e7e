// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/grammar.h"

#include "base/ascii.h"
#include "maillog/grammar_parts.h"

namespace authloupe {

namespace {

// `Version: 7.6.3-019 SN: 420D4FEA709365BFB3E3-0AF2EE5E700E` (AsyncOS 7.6.3 log)
EventKind afterVersion(BodyCursor cursor, Event& event) noexcept
{
    event.text = cursor.takeWord();
    cursor.skipBlanks();
    if (!cursor.take<"sn: ">())
        return EventKind::NotUnderstood;
    event.user = trimmed(cursor.rest());
    if (event.user.empty())
        return EventKind::NotUnderstood;
    event.complete = event.user.find(' ') == std::string_view::npos;
    return EventKind::FileVersion;
}

// `Time offset from UTC: -21600 seconds` (AsyncOS 7.6.3 log)
EventKind afterTimeOffset(BodyCursor cursor, Event& event) noexcept
{
    const bool negative = cursor.takeChar('-');
    std::uint64_t seconds = 0;
    if (!cursor.takeNumber(seconds) || seconds > std::uint64_t{kDay})
        return EventKind::NotUnderstood;
    const auto offset = static_cast<std::int32_t>(seconds);
    event.utcOffset = negative ? -offset : offset;
    return EventKind::FileUtcOffset;
}

[[gnu::noinline]] EventKind afterLetterD(BodyCursor cursor, Event& event) noexcept
{
    if (cursor.take<"delivery start dcid ">())
        return grammar::afterDeliveryStart(cursor, event);
    if (cursor.take<"dcid ">() || cursor.take<"dcid: ">())
        return grammar::afterDcid(cursor, event);
    if (cursor.take<"delayed: ">())
        return grammar::afterDelayed(cursor, event);
    if (cursor.take<"double bounce: mid ">() || cursor.take<"double bounce: message ">())
        return grammar::afterDoubleBounce(cursor, event);
    if (cursor.take<"deleted: mid ">())
        return grammar::afterDeleted(cursor, event);
    return cursor.take<"deliveries are currently suspended">() ? grammar::afterSuspended(event)
                                                               : EventKind::NotUnderstood;
}

[[gnu::noinline]] EventKind afterLetterM(BodyCursor cursor, Event& event) noexcept
{
    if (cursor.take<"message done dcid ">())
        return grammar::afterMessageDone(cursor, event);
    if (cursor.take<"message finished mid ">())
        return grammar::afterFinishedMid(cursor, event);
    if (cursor.take<"message aborted mid ">())
        return grammar::afterAbortedMid(cursor, event);
    return cursor.take<"mail delivery client with dcid ">() ? grammar::afterDeliveryClient(cursor, event)
                                                            : EventKind::NotUnderstood;
}

[[gnu::noinline]] EventKind afterLetterS(BodyCursor cursor, Event& event) noexcept
{
    if (cursor.take<"start mid ">())
        return grammar::afterStartMid(cursor, event);
    if (cursor.take<"smtp auth">())
        return grammar::afterSmtpAuth(cursor, event);
    if (cursor.take<"smtp ">())
        return grammar::afterSmtp(cursor, event);
    return cursor.take<"system limit reached: ">() ? grammar::afterSystemLimit(cursor, event)
                                                   : EventKind::NotUnderstood;
}

// Lines that are not a hundredth of a log: what they need must not burden the others.
[[gnu::noinline]] EventKind afterOtherLetter(BodyCursor cursor, Event& event) noexcept
{
    if (cursor.take<"bounced: ">())
        return grammar::afterBounced(cursor, event);
    if (cursor.take<"connection error: ">())
        return grammar::afterConnectionError(cursor, event);
    if (cursor.take<"ldap: dropping ">())
        return grammar::afterDropping(cursor, event);
    if (cursor.take<"possible delivery: ">())
        return grammar::afterPossibleDelivery(cursor, event);
    if (cursor.take<"incoming ">())
        return grammar::afterIncoming(cursor, event);
    if (cursor.take<"version: ">())
        return afterVersion(cursor, event);
    if (cursor.take<"time offset from utc: ">())
        return afterTimeOffset(cursor, event);
    return cursor.take<"begin logfile">() || cursor.take<"end logfile">() ? EventKind::FileBegin
                                                                          : EventKind::NotUnderstood;
}

EventKind kindOf(std::string_view body, Event& event) noexcept
{
    BodyCursor cursor(body);
    switch (body.front() | 0x20) { // what is no letter matches no keyword either
    case 'm': return cursor.take<"mid ">() ? grammar::afterMid(cursor, event) : afterLetterM(cursor, event);
    case 'i':
        if (cursor.take<"icid ">())
            return grammar::afterIcid(cursor, event);
        break;
    case 'n': return cursor.take<"new ">() ? grammar::afterNew(cursor, event) : EventKind::NotUnderstood;
    case 's': return afterLetterS(cursor, event);
    case 'd': return afterLetterD(cursor, event);
    default: break;
    }
    return afterOtherLetter(cursor, event);
}

} // namespace

void parseWholeBody(std::string_view body, Event& event) noexcept
{
    event.complete = true;
    event.troubles = 0;
    body = trimmedRight(body);
    if (body.empty()) {
        event.kind = EventKind::NotUnderstood;
        return;
    }
    event.kind = kindOf(body, event);
    if (event.kind == EventKind::NotUnderstood) {
        event.troubles = 0;
        event.kind = grammar::knownLine(body);
    }
}

void parseBody(std::string_view body, Event& event) noexcept
{
    parseWholeBody(body, event);
    if (event.kind == EventKind::Policy)
        event.complete = grammar::isCompletePolicy(event.text);
    else if (event.kind == EventKind::Tls)
        event.complete = grammar::isCompleteTls(event.text);
}

std::optional<std::string_view> bodyBehindAnyLevel(std::string_view afterStamp) noexcept
{
    BodyCursor cursor(afterStamp);
    cursor.skipBlanks();
    switch (cursor.atEnd() ? '\0' : ascii::lower(cursor.rest().front())) {
    case 'i':
    case 'w':
    case 'c':
    case 'd':
    case 't':
    case 'a': break;
    default: return std::nullopt; // as nearly always, where a body is asked whether it begins with a level
    }
    const bool hasLevel = cursor.take<"info:">() || cursor.take<"warning:">() || cursor.take<"critical:">()
                          || cursor.take<"debug:">() || cursor.take<"trace:">() || cursor.take<"alert:">()
                          || cursor.take<"information:">();
    if (!hasLevel)
        return std::nullopt;
    cursor.skipBlanks();
    return cursor.rest();
}

} // namespace authloupe
