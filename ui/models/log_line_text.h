// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/session_lines.h"
#include "session/snapshot.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace authloupe {

// A line of the whole log as it is shown: through the gate, cut, and marked where the log goes on.
[[nodiscard]] QString logLineText(const RawLine& line);

// Lines for the clipboard: name of the file, number of the line and the line as it is logged, separated by
// TAB, a line feed behind each. Numbers in plain digits: they go into tickets.
[[nodiscard]] QString logLinesAsText(const Snapshot& snapshot, const std::vector<RawLine>& lines);

// What somebody typed as the number of a line: digits of any script, with or without what groups them.
[[nodiscard]] std::optional<std::uint64_t> typedLineNumber(const QString& typed);

} // namespace authloupe
