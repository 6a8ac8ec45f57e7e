// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"
#include "session/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace authloupe {

// By what a connection is found again when its log is read anew: packed, behind other prefixes, grown, or
// among other logs. Made of what its entries say, never of where they stand. ASCII; other bytes are `?`.
struct SessionKey {
    std::string appliance; // empty: not named
    std::string address;   // remote, empty: not stated
    Direction direction = Direction::Inbound;
    std::uint64_t id = 0;
    LogTime first, last; // entries that were seen of it
    friend auto operator<=>(const SessionKey&, const SessionKey&) = default;
};

[[nodiscard]] SessionKey keyOf(const Snapshot& snapshot, const Session& session);

// For each key its connection in the snapshot; kNoSession where there is none, or several are as good. Id,
// direction and, where both sides state it, the address have to be equal, and the times have to meet: one
// that was cut at the beginning or the end of a log is found in the whole one. Of several the one of the same
// appliance and the same first entry counts; an appliance is named by its host in one set of logs and by its
// serial number in another. Empty when stopped. May take long: one pass over all connections.
[[nodiscard]] std::optional<std::vector<SessionRow>> findSessions(const Snapshot& snapshot,
                                                                  const std::vector<SessionKey>& keys,
                                                                  const StopToken& stop = {});

} // namespace authloupe
