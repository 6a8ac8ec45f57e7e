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

struct PlainSession {
    std::string appliance;
    Direction direction = Direction::Inbound;
    std::uint64_t id = 0;
    LogTime firstTime, lastTime;
    LogPosition first, last;
    std::optional<std::string> address, host, listener, policy, tls;
    std::uint32_t successes = 0, failures = 0, errors = 0;
    std::uint32_t messages = 0, recipients = 0, bounces = 0;
    TroubleMask troubles = 0;
    std::uint16_t port = 0;
    End end = End::NotSeen;
    Outcome outcome = Outcome::NotAttempted;
    ReverseDnsVerified verified = ReverseDnsVerified::NotStated;
    bool openingSeen = false;
    bool authRequired = false;
    std::vector<std::size_t> attempts; // the chain, as indexes of PlainDocument::attempts
};

struct PlainFile {
    std::uint64_t bytes = 0, lines = 0;
    std::string serialNumber, version;
    std::optional<std::int32_t> utcOffset;
    bool utcOffsetVaries = false;
};

struct PlainDocument {
    std::vector<PlainSession> sessions;
    std::vector<PlainAttempt> attempts;
    std::vector<PlainFile> files;
    Coverage coverage;
    Totals totals;
};

[[nodiscard]] PlainDocument plainDocumentOf(const Snapshot& snapshot);

// One line for each session, attempt, file and sample, and for the sums.
[[nodiscard]] std::vector<std::string> linesOf(const PlainDocument& document);

// Empty when both say the same; else the first line in which they differ, from either.
[[nodiscard]] std::string firstDifference(const PlainDocument& expected, const PlainDocument& actual);

} // namespace authloupe::test
