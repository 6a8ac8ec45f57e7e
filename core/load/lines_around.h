// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"
#include "input/byte_source.h"
#include "load/session_lines.h"
#include "session/session.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace authloupe {

// How much of the log to show around a line.
struct Surroundings {
    std::size_t linesBefore = 50;
    std::size_t linesBehind = 50;
};

// The line at `place` and its neighbours, in file order. Reads no more of the log than kMostLineBytes of
// LineStream for each line asked for, whatever stands there. Error FileShrank when nothing is at the place
// any more. May take long: call it on a worker.
[[nodiscard]] Result<std::vector<RawLine>> linesAround(const std::shared_ptr<const ByteSource>& source,
                                                       const LogPosition& place,
                                                       const Surroundings& surroundings = {},
                                                       const StopToken& stop = {});

// The same in a file of the document; `texts` are the inputs that were given as text, by the path they had.
[[nodiscard]] Result<std::vector<RawLine>> readLinesAround(const Snapshot& snapshot, const LogPosition& place,
                                                           const std::vector<LoadInput>& texts,
                                                           const Surroundings& surroundings = {},
                                                           const StopToken& stop = {});

// Where the line begins that is `lines` before the one at `place`, or as far back as may be read.
[[nodiscard]] Result<LogPosition> startBefore(const ByteSource& source, const LogPosition& place,
                                              std::size_t lines, const StopToken& stop = {});

} // namespace authloupe
