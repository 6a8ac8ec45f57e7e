// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <cstdint>
#include <string_view>

namespace authloupe {

// What one entry says. Only the members named beside a kind are set by it, besides `troubles` which every
// kind sets; the others hold what was there before.
enum class EventKind : std::uint8_t {
    NotUnderstood,
    UnknownAuth,      // a `SMTP Auth` line of a shape that nobody described: not understood either
    Ignored,          // known, of no interest here
    LookAlike,        // known: another kind of authentication than SMTP's
    FileBegin,        // `Begin Logfile`, `End Logfile`
    FileVersion,      // text = AsyncOS version, user = serial number
    FileUtcOffset,    // utcOffset
    Opened,           // direction id listener address port host verified
    Policy,           // id text
    Tls,              // direction id text
    Attempt,          // direction id result user mechanism profile text(response); outbound also address
    AuthRequired,     // id
    AuthNote,         // authentication trouble of no single connection
    MessageOnInbound, // id mid: `Start MID`
    Sender,           // id mid text(envelope sender, empty for a bounce)
    Recipient,        // id mid text(recipient)
    RecipientRefused, // id mid text(recipient)
    MessageReady,     // mid bytes text(envelope sender)
    MessageId,        // mid text(the header as it stands in the line, without its quotes)
    Subject,          // mid text(likewise)
    Response,         // mid recipients rids text(of the server, without its quotes)
    MessageQueued,    // mid: ready for delivery
    MessageNote,      // mid: what tells nothing that is kept: policy, pending …
    MessageDerived,   // mid(the new one) otherMid(the one it was made of) derivation
    MessageEnd,       // mid fate: dropped, aborted, deleted, or only finished
    DeliveryStart,    // id mid recipients rids
    DeliveryDone,     // id mid recipients rids fate
    Bounce,           // id(0: not tied to a connection) mid recipients rids text(reason) fate
    Delay,            // the same
    Note,             // direction id(0: of no single connection): trouble
    ConnectionError,  // id address port listener text(details)
    Lost,             // direction id
    Closed,           // direction id
};

// Neither of the kinds that no shape of the grammar covers.
[[nodiscard]] constexpr bool isUnderstood(EventKind kind) noexcept
{
    return kind > EventKind::UnknownAuth;
}

// Kinds that tell of a message by its MID alone, without a connection.
[[nodiscard]] constexpr bool isOfMessageAlone(EventKind kind) noexcept
{
    return kind >= EventKind::MessageReady && kind <= EventKind::MessageEnd;
}

// How one message came out of another.
enum class Derivation : std::uint8_t { Rewritten, Split, Copied, Bounced };

// Views point into the body that was parsed and live as long as it does.
struct Event {
    EventKind kind = EventKind::NotUnderstood;
    bool complete = true; // false: recognised, but the tail of the line is missing or odd
    Direction direction = Direction::Inbound;
    AttemptResult result = AttemptResult::Failed;
    ReverseDnsVerified verified = ReverseDnsVerified::NotStated;
    Fate fate = Fate::NotSeen;
    Derivation derivation = Derivation::Rewritten;
    bool hasUser = false; // an empty user name is not the same as none
    std::uint16_t port = 0;
    TroubleMask troubles = 0;
    std::int32_t utcOffset = 0;
    std::uint32_t recipients = 0;
    std::uint64_t id = 0; // ICID or DCID; 0 is never a connection
    std::uint64_t mid = 0;
    std::uint64_t otherMid = 0;
    std::uint64_t bytes = 0;
    std::string_view listener, address, host;
    std::string_view user, mechanism, profile;
    std::string_view text;
    std::string_view rids; // `0, 1` as written between the brackets
};

} // namespace authloupe
