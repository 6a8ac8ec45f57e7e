// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/grammar_parts.h"
#include "maillog/line_facts.h"

#include <algorithm>
#include <array>

namespace authloupe::grammar {

namespace {

// ` verified yes` at the very end; the host before it is what its owner wrote and may hold anything.
ReverseDnsVerified takeVerified(std::string_view& text) noexcept
{
    constexpr std::string_view kYes = " verified yes";
    constexpr std::string_view kNo = " verified no";
    if (text.ends_with(kYes)) {
        text.remove_suffix(kYes.size());
        return ReverseDnsVerified::Yes;
    }
    if (text.ends_with(kNo)) {
        text.remove_suffix(kNo.size());
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
    event.complete =
        event.verified != ReverseDnsVerified::NotStated && event.host.find(' ') == std::string_view::npos;
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

bool isPolicyAction(std::string_view word) noexcept
{
    constexpr std::array<std::string_view, 4> kActions{"ACCEPT", "RELAY", "REJECT", "TCPREFUSE"};
    return std::ranges::find(kActions, word) != kActions.end();
}

bool isReputation(std::string_view text) noexcept
{
    constexpr std::array<std::string_view, 4> kWords{"None", "rfc1918", "not enabled", "unable to retrieve"};
    return std::ranges::find(kWords, text) != kWords.end()
           || (!text.empty() && text.find_first_not_of("-.0123456789") == std::string_view::npos);
}

EventKind readPolicy(std::string_view rest, Event& event) noexcept
{
    event.text = trimmedRight(rest);
    const PolicyFacts facts = takeApartPolicy(event.text);
    event.complete = facts.reputation.empty() || isReputation(facts.reputation);
    return EventKind::Policy;
}

} // namespace

EventKind readTls(std::string_view rest, Event& event) noexcept
{
    event.text = trimmedRight(rest);
    const TlsState state = takeApartTls(event.text).state;
    if (state == TlsState::None)
        return EventKind::NotUnderstood;
    if (startsWith<"tls was required">(event.text))
        event.troubles = bitOf(Trouble::TlsRequired);
    else if (state == TlsState::Failed)
        event.troubles = bitOf(Trouble::TlsFailed);
    return EventKind::Tls;
}

EventKind afterNew(BodyCursor cursor, Event& event) noexcept
{
    // The protocol is SMTP; QMQP and QMTP lines have the same shape.
    (void)cursor.takeWord();
    cursor.skipBlanks();
    const bool inbound = cursor.take<"icid ">();
    if (!inbound && !cursor.take<"dcid ">())
        return EventKind::NotUnderstood;
    constexpr std::string_view kAddress = " address ";
    if (!cursor.takeNumber(event.id) || !cursor.take<" interface ">())
        return EventKind::NotUnderstood;
    const std::string_view rest = cursor.rest();
    const std::size_t split = rest.find(kAddress);
    if (split == std::string_view::npos)
        return EventKind::NotUnderstood;
    event.direction = inbound ? Direction::Inbound : Direction::Outbound;
    event.listener = trimmed(rest.substr(0, split)); // `Data 1 (10.0.0.1)`: names may hold blanks
    BodyCursor tail(rest.substr(split + kAddress.size()));
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
    if (rest == "close")
        return EventKind::Closed;
    if (rest == "lost")
        return EventKind::Lost;
    if (rest.starts_with("TLS "))
        return readTls(rest, event);
    if (rest.starts_with("SBRS "))
        return readPolicy(rest, event);
    const std::size_t wordEnd = rest.find(' ');
    if (wordEnd != std::string_view::npos && rest.substr(wordEnd).starts_with(" SG ")
        && isPolicyAction(rest.substr(0, wordEnd)))
        return readPolicy(rest, event);
    return afterIcidTrouble(rest, event);
}

EventKind afterDcid(BodyCursor cursor, Event& event) noexcept
{
    if (!cursor.takeNumber(event.id) || !cursor.takeChar(' '))
        return EventKind::NotUnderstood;
    event.direction = Direction::Outbound;
    const std::string_view rest = trimmedRight(cursor.rest());
    if (rest == "close")
        return EventKind::Closed;
    if (rest == "lost")
        return EventKind::Lost;
    if (rest.starts_with("TLS "))
        return readTls(rest, event);
    if (cursor.take<"ip: ">() || cursor.take<"ip ">())
        return afterDcidIp(cursor, event);
    if (!cursor.take<"starttls command not supported">())
        return EventKind::NotUnderstood;
    event.troubles = bitOf(Trouble::TlsNotSupported);
    return EventKind::Note;
}

} // namespace authloupe::grammar
