// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/line_finder.h"
#include "load/log_layout.h"
#include "load/session_lines.h"

#include <cstdint>
#include <map>
#include <vector>

namespace authloupe {

// Where lines begin, of each file that somebody looked into.
using LineFinders = std::map<FileIndex, LineFinder>;

// Lines `first` to `last` of a file, or to its end, as linesAround() reads them: cut, and without secrets.
// `texts`: as for readSessionLines(). Call it on a worker.
[[nodiscard]] Result<std::vector<RawLine>> readNumberedLines(const Snapshot& snapshot,
                                                             const std::vector<LoadInput>& texts,
                                                             LineFinders& finders, FileIndex file,
                                                             std::uint32_t first, std::uint32_t last,
                                                             const StopToken& stop = {});

struct RowRange {
    std::uint64_t first = 0, last = 0; // of a LogLayout, both of them counted

    friend bool operator==(const RowRange&, const RowRange&) = default;
};

// The lines of these rows, of whatever files; rows that name a file give none. Truncated when they are more
// than the limits allow, whose bytes are those of the texts here.
[[nodiscard]] Result<SessionLines> readRows(const Snapshot& snapshot, const std::vector<LoadInput>& texts,
                                            const RowRange& rows, const SessionLinesLimits& limits,
                                            const StopToken& stop = {});

} // namespace authloupe
