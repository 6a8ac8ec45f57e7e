// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace authloupe {

// Closed vocabularies of a session. The names that stableName() gives are the same in every interface
// language: CSV, JSON and the command line use them.

enum class Direction : std::uint8_t { Inbound, Outbound };

// Of one SMTP AUTH attempt. Error: LDAP, forwarding server or profile trouble, so not the user's doing.
enum class AttemptResult : std::uint8_t { Succeeded, Failed, Error };

// Of a whole session. SucceededAfterFailure: a failed attempt precedes a successful one on the same
// connection.
enum class Outcome : std::uint8_t { Succeeded, Failed, SucceededAfterFailure, Error, NotAttempted };
inline constexpr int kOutcomeCount = 5;

enum class End : std::uint8_t { NotSeen, Closed, Lost, LostThenClosed };

enum class ReverseDnsVerified : std::uint8_t { NotStated, Yes, No };

// Of a question that not every log answers.
enum class YesNo : std::uint8_t { NotStated, Yes, No };

enum class TlsState : std::uint8_t { None, Succeeded, Failed, RequiredNotStarted };

// What became of a message, as far as the log tells. Finished: it left the appliance, and no line said how.
enum class Fate : std::uint8_t {
    NotSeen,
    Queued,
    Finished,
    Delivered,
    Bounced,
    Delayed,
    Dropped,
    Aborted,
    Deleted
};

// What went wrong on a connection, besides authentication. Several may befall one connection.
enum class Trouble : std::uint8_t {
    ConnectionLimit,    // of an address, a listener or the appliance
    DirectoryHarvest,   // dropped for guessing recipients
    LostBeforeCommands, // the client left without a word
    DelayedReject,      // refused, but heard out for the log of recipients
    SenderRejected,     // envelope sender missing, without a domain, or of one that does not resolve
    RecipientRejected,  // by RAT, LDAP, injection control, bounce verification or its syntax
    UnknownCommand,     // not SMTP
    BadCommand,         // bad syntax
    ReceivingFailed,    // message loop, size, resources …
    IdleTimeout,        // disconnected: no message within the timeout
    TimeLimit,          // disconnected: longer than a connection may last
    TooManyBadCommands, // disconnected
    ConnectionKilled,   // by the appliance
    AuthRequired,       // SMTP AUTH was required, the other side did not initiate it
    TlsRequired,        // TLS was required and did not come about
    TlsFailed,          // a handshake failed
    TlsNotSupported,    // the other side does not know STARTTLS
    DnsFailure,         // a delivery failed for want of an answer of the DNS
    ConnectionError,    // no connection came about, or it broke
    ConcurrencyLimit,   // a delivery ended for the limit on connections
    DeliverySuspended,  // by the administrator
    DeliveryDelayed,    // will be tried again
    Bounced,            // not accepted by the destination, or not in time
    DoubleBounced,      // the bounce message bounced
    MessageAborted,     // a message did not arrive whole
};
inline constexpr int kTroubleCount = 25;

using TroubleMask = std::uint32_t; // bit n: the Trouble of that number
[[nodiscard]] constexpr TroubleMask bitOf(Trouble trouble) noexcept
{
    return TroubleMask{1} << static_cast<unsigned>(trouble);
}

[[nodiscard]] std::string_view stableName(Direction direction) noexcept;  // inbound outbound
[[nodiscard]] std::string_view stableName(AttemptResult result) noexcept; // succeeded failed error
[[nodiscard]] std::string_view stableName(
    Outcome outcome) noexcept;                               // … succeeded_after_failure not_attempted
[[nodiscard]] std::string_view stableName(End end) noexcept; // not_seen closed lost lost_then_closed
[[nodiscard]] std::string_view stableName(ReverseDnsVerified verified) noexcept; // "" yes no
[[nodiscard]] std::string_view stableName(
    TlsState state) noexcept; // none succeeded failed required_not_started
[[nodiscard]] std::string_view stableName(YesNo answer) noexcept; // "" yes no
[[nodiscard]] std::string_view stableName(Fate fate) noexcept;    // not_seen finished delivered bounced …
[[nodiscard]] std::string_view stableName(Trouble trouble) noexcept; // connection_limit …

// Inverse of stableName; direction also accepts `in` and `out`. Case matters not.
[[nodiscard]] std::optional<Direction> directionFromName(std::string_view name) noexcept;
[[nodiscard]] std::optional<Outcome> outcomeFromName(std::string_view name) noexcept;
[[nodiscard]] std::optional<Trouble> troubleFromName(std::string_view name) noexcept;

} // namespace authloupe
