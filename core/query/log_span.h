// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"
#include "query/filter.h"
#include "session/snapshot.h"

#include <optional>

namespace authloupe {

// From the earliest to the latest opening of a connection in the log, both within it; `until` is the second
// behind the latest. Everything (no end set) when no connection has a time.
// Nothing when stopped.
[[nodiscard]] std::optional<TimeRange> logSpan(const Snapshot& snapshot, const StopToken& stop = {});

} // namespace authloupe
