// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/log_time.h"
#include "base/vocabulary.h"

#include <cstdint>

namespace authloupe {

// Of one file that have a number of their own.
inline constexpr std::uint64_t kMostNumberedLines = 0xFFFF'FFFFU;

// Where an entry stands: byte offset of its first line and that line's number (from 1) in one of the loaded
// files.
struct LogPosition {
    std::uint64_t offset = 0;
    std::uint32_t line = 0;
    FileIndex file{};
};

// The distinct texts of a document, one dictionary for each of these. Listener, Policy and Tls hold the words
// of the log line as they stand; ListenerFacts, PolicyFacts and TlsFacts (maillog/) take them apart when
// somebody looks.
enum class TextKind : std::uint8_t {
    User,      // as logged, attacker-controlled
    Mechanism, // PLAIN, LOGIN …
    Profile,   // SMTP authentication profile
    Response,  // of the server or reason of an error, as logged
    Address,   // remote IP
    Host,      // reverse DNS name
    Listener,  // `IncomingMail (172.16.155.16)`; outbound: the local address
    Policy,    // `ACCEPT SG None match ALL SBRS None`
    Tls,       // `TLS success protocol TLSv1.2 cipher AES128-SHA`
    Sender,    // envelope sender of a message, without its brackets
};
inline constexpr std::size_t kTextKindCount = 10;

// One SMTP connection, inbound (ICID) or outbound (DCID), and everything the log told about it so far.
struct Session {
    std::uint64_t connectionId = 0; // ICID or DCID, never 0
    LogTime firstTime;              // of the first entry that names it; the opening when openingSeen
    LogPosition first;
    TextId remoteAddress{};
    TextId reverseDns{};
    TextId listener{};
    TextId policy{};
    TextId tls{};
    std::uint32_t successes = 0;
    std::uint32_t failures = 0;
    std::uint32_t errors = 0;
    AttemptRow firstAttempt = kNoAttempt;
    AttemptRow lastAttempt = kNoAttempt;
    // Raw MessageRow of the first and the last message (inbound), raw DeliveryRow (outbound).
    std::uint32_t firstLink = 0xFFFFFFFFU;
    std::uint32_t lastLink = 0xFFFFFFFFU;
    std::uint64_t bytes = 0; // inbound: of the messages that it brought in
    // Recipients that came back. Outbound: on this connection. Inbound: of the messages that it brought in,
    // and of those that took their place, on whatever connection; `delivered` likewise.
    std::uint32_t bounces = 0;
    std::uint32_t delivered = 0;
    std::uint32_t messages = 0;
    std::uint32_t recipients = 0;
    // What every entry looks at or changes stands together: see Segment::LocalSession.
    LogTime lastTime; // of the entry that ended it when end != NotSeen, else of the last that names it
    LogPosition last;
    TroubleMask troubles = 0;
    std::uint16_t remotePort = 0; // 0 = not stated
    ApplianceIndex appliance{};
    Direction direction = Direction::Inbound;
    End end = End::NotSeen;
    Outcome outcome = Outcome::NotAttempted;
    ReverseDnsVerified verified = ReverseDnsVerified::NotStated;
    YesNo authenticatedWithoutTls =
        YesNo::NotStated;                // an attempt before any TLS; not stated without an attempt
    bool openingSeen = false;            // its `New SMTP` entry is in the files
    bool authRequiredNotStarted = false; // "was required but remote host did not initiate it"

    [[nodiscard]] std::uint32_t attempts() const noexcept { return successes + failures + errors; }
    // Chains: Message::next, Delivery::next.
    [[nodiscard]] MessageRow firstMessage() const noexcept
    {
        return direction == Direction::Inbound ? MessageRow{firstLink} : kNoMessage;
    }
    [[nodiscard]] DeliveryRow firstDelivery() const noexcept
    {
        return direction == Direction::Outbound ? DeliveryRow{firstLink} : kNoDelivery;
    }
};

// One SMTP AUTH result. Attempts of a session form a chain in file order: firstAttempt, then next until
// kNoAttempt.
struct Attempt {
    LogTime time;
    LogPosition position;
    SessionRow session = kNoSession;
    AttemptRow next = kNoAttempt;
    TextId user{}; // absent for outbound: the log does not carry it
    TextId mechanism{};
    TextId profile{};
    TextId response{};
    AttemptResult result = AttemptResult::Failed;
};

} // namespace authloupe
