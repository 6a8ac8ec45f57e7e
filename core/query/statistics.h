// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row_set.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace authloupe {

// Counts of a set of rows, all of it computed from these rows alone.
struct Statistics {
    std::uint64_t inbound = 0, outbound = 0, openedNotSeen = 0, endNotSeen = 0;
    std::uint64_t inboundSucceeded = 0, inboundFailed = 0, outboundSucceeded = 0,
                  outboundFailed = 0;                    // attempts
    std::uint64_t succeeded = 0, failed = 0, errors = 0; // attempts
    std::array<std::uint64_t, kOutcomeCount> outcomes{};
    std::uint64_t distinctUsers = 0, distinctProfiles = 0, distinctAddresses = 0;
    std::uint64_t messages = 0, recipients = 0, bounces = 0;
    LogTime firstTime, lastTime;
};
[[nodiscard]] Statistics statisticsOf(const Snapshot& snapshot, const RowSet& rows);
// Empty when stopped.
[[nodiscard]] std::optional<Statistics> statisticsOf(const Snapshot& snapshot, const RowSet& rows,
                                                     const Effort& effort);
// The attempts of these rows, and nothing else: a few milliseconds for millions of rows.
[[nodiscard]] std::uint64_t attemptCount(const Snapshot& snapshot, const RowSet& rows);

} // namespace authloupe
