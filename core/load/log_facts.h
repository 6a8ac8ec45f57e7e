// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log_time.h"
#include "input/byte_source.h"
#include "input/byte_stream.h"
#include "input/input_facts.h"
#include "maillog/log_shape.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace authloupe {

// What one looks for at the front of a log to put it in its place among others.
struct HeadFacts {
    LogTime first;            // stamp of the first entry
    LogTime earliest;         // of the entries in the head: a file header is stamped when it is written
    std::string serialNumber; // of the file header
    bool onlyTrouble = false; // warnings and worse, but for the file header, as in error_logs
};
[[nodiscard]] HeadFacts headFacts(std::string_view head, const InputFacts& facts);

// As every reader of a part of the source sees it; the default when its front cannot be read.
[[nodiscard]] LogShape shapeOfSource(const ByteSource& source);

// The latest stamp in the last 64 KiB; kNoTime while the end is not known.
[[nodiscard]] LogTime latestTime(const ByteSource& source, const InputFacts& facts);

// The earliest stamp from byte `from`, where a line begins, to the end; kNoTime when there is none.
[[nodiscard]] LogTime earliestTime(const ByteSource& source, const InputFacts& facts, std::uint64_t from,
                                   const StopFlag& stop);

// A place before which nothing is stamped `time` or later, unless the clock was set back. Looks at a few
// places of a complete source.
[[nodiscard]] std::uint64_t placeBefore(const ByteSource& source, const InputFacts& facts, LogTime time);

// Of one line; kNoTime when it has no stamp.
[[nodiscard]] LogTime stampOf(std::string_view line, const InputFacts& facts);

// `Begin Logfile`, `Version: … SN: …`, `Time offset from UTC: …`, `End Logfile`: what every file of a
// subscription has of its own. (AsyncOS 7.6.3 log)
[[nodiscard]] bool isFileHeader(std::string_view line) noexcept;

} // namespace authloupe
