// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ascii.h"
#include "maillog/grammar_parts.h"
#include "maillog/line_facts.h"

#include <algorithm>

namespace authloupe::grammar {

namespace {

// ` verified yes` at the very end; the host before it is what its owner wrote and may hold anything.
ReverseDnsVerified takeVerified(std::string_view& text) noexcept
{
    constexpr std::size_t kYesSize = std::string_view(" verified yes").size();
    constexpr std::size_t kNoSize = std::string_view(" verified no").size();
    if (endsWith<" verified yes">(text)) {
        text.remove_suffix(kYesSize);
        return ReverseDnsVerified::Yes;
    }
    if (endsWith<" verified no">(text)) {
        text.remove_suffix(kNoSize);
        return ReverseDnsVerified::No;
    }
    return ReverseDnsVerified::NotStated;
}

// ` reverse dns host mail.example.com verified yes`, two blanks before the host in some logs.
void readReverseDns(BodyCursor cursor, Event& event) noexcept
{
    event.host = {};
    event.verified = ReverseDnsVerified::NotStated;
    cursor.skipBlanks();
    if (cursor.atEnd())
        return;
    if (!cursor.take<"reverse dns host">()) {
        event.complete = false;
        return;
    }
    std::string_view host = trimmedRight(cursor.rest());
    event.verified = takeVerified(host);
    event.host = trimmed(host);
    // A blank in a host name is either junk or the mark of a wrong join.
    event.complete = event.verified != ReverseDnsVerified::NotStated
                     && findByte(event.host, ' ') == std::string_view::npos;
}

void readPort(BodyCursor cursor, Event& event) noexcept
{
    event.port = 0;
    cursor.skipBlanks();
    if (cursor.atEnd())
        return;
    std::uint64_t port = 0;
    if (cursor.take<"port ">() && cursor.takeNumber(port) && port <= 0xFFFF && trimmed(cursor.rest()).empty())
        event.port = static_cast<std::uint16_t>(port);
    else
        event.complete = false;
}

bool isPolicy(std::string_view rest) noexcept
{
    return startsWith<"accept sg ">(rest) || startsWith<"reject sg ">(rest) || startsWith<"relay sg ">(rest)
           || startsWith<"tcprefuse sg ">(rest) || startsWith<"sbrs ">(rest);
}

bool isReputation(std::string_view text) noexcept
{
    const auto is = [text]<Keyword K>() { return text.size() == K.size() && startsWith<K>(text); };
    const auto isOfNumber = [](char c) { return ascii::isDigit(c) || c == '-' || c == '.'; };
    return std::ranges::all_of(text, isOfNumber) || is.operator()<"none">() || is.operator()<"rfc1918">()
           || is.operator()<"not enabled">() || is.operator()<"unable to retrieve">();
}

EventKind readPolicy(std::string_view rest, Event& event) noexcept
{
    event.text = rest;
    return EventKind::Policy;
}

EventKind endOf(std::string_view rest) noexcept
{
    if (rest.size() == 5 && startsWith<"close">(rest))
        return EventKind::Closed;
    return rest.size() == 4 && startsWith<"lost">(rest) ? EventKind::Lost : EventKind::NotUnderstood;
}

} // namespace

bool isCompletePolicy(std::string_view policy) noexcept
{
    return isReputation(takeApartPolicy(policy).reputation);
}

// Anything else behind it is prose, or the rest of a cipher that a wrap cut.
bool isCompleteTls(std::string_view tls) noexcept
{
    const std::string_view rest = takeApartTls(tls).rest;
    return rest.empty() || startsWith<"for ">(rest) || startsWith<"cn">(rest);
}

EventKind readTls(std::string_view rest, Event& event) noexcept
{
    event.text = trimmedRight(rest);
    if (startsWith<"tls success">(event.text))
        return EventKind::Tls;
    const TlsState state = takeApartTls(event.text).state;
    if (startsWith<"tls was required">(event.text))
        event.troubles = bitOf(Trouble::TlsRequired);
    else if (state == TlsState::Failed)
        event.troubles = bitOf(Trouble::TlsFailed);
    return state == TlsState::None ? EventKind::NotUnderstood : EventKind::Tls;
}

EventKind afterNew(BodyCursor cursor, Event& event) noexcept
{
    // The protocol is SMTP; QMQP and QMTP lines have the same shape.
    (void)cursor.takeWord();
    cursor.skipBlanks();
    const bool inbound = cursor.take<"icid ">();
    if (!inbound && !cursor.take<"dcid ">())
        return EventKind::NotUnderstood;
    constexpr std::size_t kAddressSize = std::string_view(" address ").size();
    if (!cursor.takeNumber(event.id) || !cursor.take<" interface ">())
        return EventKind::NotUnderstood;
    const std::string_view rest = cursor.rest();
    const std::size_t split = findWords<" address ">(rest);
    if (split == std::string_view::npos)
        return EventKind::NotUnderstood;
    event.direction = inbound ? Direction::Inbound : Direction::Outbound;
    event.listener = trimmed(rest.substr(0, split)); // `Data 1 (10.0.0.1)`: names may hold blanks
    BodyCursor tail(rest.substr(split + kAddressSize));
    event.address = tail.takeWord();
    if (event.address.empty())
        return EventKind::NotUnderstood;
    event.port = 0;
    event.host = {};
    event.verified = ReverseDnsVerified::NotStated;
    if (inbound)
        readReverseDns(tail, event);
    else
        readPort(tail, event);
    return EventKind::Opened;
}

EventKind afterIcid(BodyCursor cursor, Event& event) noexcept
{
    if (!cursor.takeNumber(event.id) || !cursor.takeChar(' '))
        return EventKind::NotUnderstood;
    event.direction = Direction::Inbound;
    const std::string_view rest = trimmedRight(cursor.rest());
    if (const EventKind end = endOf(rest); end != EventKind::NotUnderstood)
        return end;
    if (startsWith<"tls ">(rest))
        return readTls(rest, event);
    return isPolicy(rest) ? readPolicy(rest, event) : afterIcidTrouble(rest, event);
}

EventKind afterDcid(BodyCursor cursor, Event& event) noexcept
{
    if (!cursor.takeNumber(event.id) || !cursor.takeChar(' '))
        return EventKind::NotUnderstood;
    event.direction = Direction::Outbound;
    const std::string_view rest = trimmedRight(cursor.rest());
    if (const EventKind end = endOf(rest); end != EventKind::NotUnderstood)
        return end;
    if (startsWith<"tls ">(rest))
        return readTls(rest, event);
    if (cursor.take<"ip: ">() || cursor.take<"ip ">())
        return afterDcidIp(cursor, event);
    return afterDcidTrouble(rest, event);
}

} // namespace authloupe::grammar
