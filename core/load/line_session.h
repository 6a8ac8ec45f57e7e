// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop.h"
#include "load/load_input.h"
#include "session/snapshot.h"

#include <vector>

namespace authloupe {

// The connection that the entry on a line is about: the one that it names, or the one that brought in, or
// else delivered, the message that it names; kNoSession when there is none. `texts`: as for
// readSessionLines(). Looks through all connections: call it on a worker.
[[nodiscard]] Result<SessionRow> sessionOfLine(const Snapshot& snapshot, const LogPosition& place,
                                               const std::vector<LoadInput>& texts,
                                               const StopToken& stop = {});

} // namespace authloupe
