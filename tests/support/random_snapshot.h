// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <cstdint>

namespace authloupe::test {

// Sessions as a log may hold them, odd ones included: few distinct texts, so that choices hit; empty, equal
// but for the case, invalid and absent texts; unstated times, several files and appliances, connections with
// many attempts.
[[nodiscard]] SnapshotPtr randomSnapshot(std::uint64_t seed, std::size_t sessions);

} // namespace authloupe::test
