// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "session/snapshot.h"

namespace authloupe {

// From the earliest to the latest opening of a connection in the log, both within it; `until` is the second
// behind the latest. Everything (no end set) when no connection has a time.
[[nodiscard]] TimeRange logSpan(const Snapshot& snapshot) noexcept;

} // namespace authloupe
