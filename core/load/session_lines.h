// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop.h"
#include "load/load_input.h"
#include "maillog/event.h"
#include "session/snapshot.h"

#include <cstdint>
#include <string>
#include <vector>

namespace authloupe {

// One physical line of the log, as it stands (without its line end).
struct RawLine {
    FileIndex file{};
    std::uint32_t line = 0; // from 1
    std::uint64_t offset = 0;
    std::string text; // without the secrets of a debug log
    // Its entry names the connection that was asked for, not one of its messages alone.
    bool namesConnection = false;
};

// What one entry says of a connection, and where its lines are.
struct SessionEntry {
    std::size_t firstLine = 0; // in SessionLines::lines
    LogTime time;              // kNoTime when it has no stamp
    EventKind kind = EventKind::NotUnderstood;
    AttemptResult result = AttemptResult::Failed; // of an Attempt
    Fate fate = Fate::NotSeen;                    // of a MessageEnd
    TroubleMask troubles = 0;
    std::string text; // its own words, behind stamp, host and level; all of its lines, without secrets

    friend bool operator==(const SessionEntry&, const SessionEntry&) = default;
};

struct SessionLines {
    std::vector<RawLine> lines;        // in file order
    bool truncated = false;            // more lines or a longer stretch of the log than the limits allow
    std::vector<SessionEntry> entries; // in file order
};

struct SessionLinesLimits {
    std::size_t mostLines = 5'000;
    std::uint64_t mostBytes = std::uint64_t{256} << 20; // of the log searched
};

// Reads back the lines that belong to a session: entries that name its ICID or DCID, and those that name a
// MID it brought in or delivered while it was open. `texts` are the inputs that were given as text, by the
// path they had. May take long: call it on a worker.
[[nodiscard]] Result<SessionLines> readSessionLines(const Snapshot& snapshot, SessionRow row,
                                                    const std::vector<LoadInput>& texts,
                                                    const StopToken& stop = {},
                                                    const SessionLinesLimits& limits = {});

} // namespace authloupe
