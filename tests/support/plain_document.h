// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace authloupe::test {

// A document without dictionaries, chunks and ids: what a test compares.
struct PlainAttempt {
    LogTime time;
    LogPosition position;
    std::size_t session = 0; // index of PlainDocument::sessions
    AttemptResult result = AttemptResult::Failed;
    std::optional<std::string> user, mechanism, profile, response;
};

struct PlainMessage {
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    std::uint64_t mid = 0;
    LogTime time;
    std::uint32_t line = 0;
    FileIndex file{};
    std::size_t owner = kNone, parent = kNone; // indexes of sessions and messages
    std::optional<std::string> sender;
    std::uint64_t bytes = 0;
    std::uint32_t accepted = 0, refused = 0, delivered = 0, bounced = 0, delayed = 0;
    Fate state = Fate::NotSeen;
    MessageOrigin origin = MessageOrigin::NotSeen;
};

struct PlainDelivery {
    std::size_t message = 0; // index of PlainDocument::messages
    std::uint32_t delivered = 0, bounced = 0, delayed = 0;
};

struct PlainSession {
    std::string appliance;
    Direction direction = Direction::Inbound;
    std::uint64_t id = 0;
    LogTime firstTime, lastTime;
    LogPosition first, last;
    std::optional<std::string> address, host, listener, policy, tls;
    std::uint32_t successes = 0, failures = 0, errors = 0;
    std::uint32_t messages = 0, recipients = 0, bounces = 0, delivered = 0;
    std::uint64_t bytes = 0;
    YesNo authenticatedWithoutTls = YesNo::NotStated;
    TroubleMask troubles = 0;
    std::uint16_t port = 0;
    End end = End::NotSeen;
    Outcome outcome = Outcome::NotAttempted;
    ReverseDnsVerified verified = ReverseDnsVerified::NotStated;
    bool openingSeen = false;
    bool authRequired = false;
    std::vector<std::size_t> attempts; // the chain, as indexes of PlainDocument::attempts
    std::vector<std::size_t> chain;    // of messages, likewise
    std::vector<PlainDelivery> deliveries;
};

struct PlainFile {
    std::uint64_t bytes = 0, lines = 0;
    std::string serialNumber, version;
    std::optional<std::int32_t> utcOffset;
    bool utcOffsetVaries = false;
    Coverage coverage; // without the bytes
};

struct PlainDocument {
    std::vector<PlainSession> sessions;
    std::vector<PlainAttempt> attempts;
    std::vector<PlainMessage> messages;
    std::vector<PlainFile> files;
    Coverage coverage;
    Totals totals;
};

[[nodiscard]] PlainDocument plainDocumentOf(const Snapshot& snapshot);
// Of a log of these bodies, see entries().
[[nodiscard]] PlainDocument documentOfEntries(const std::vector<std::string>& bodies);

// One line for each session, attempt, file and sample, and for the sums.
[[nodiscard]] std::vector<std::string> linesOf(const PlainDocument& document);

// Empty when both say the same; else the first line in which they differ, from either.
[[nodiscard]] std::string firstDifference(const PlainDocument& expected, const PlainDocument& actual);

} // namespace authloupe::test
