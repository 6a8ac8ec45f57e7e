// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_source.h"
#include "input/byte_stream.h"

#include <cstdint>
#include <optional>

namespace authloupe {

// How much of the front of one log another one ends with, or holds.
struct Overlap {
    std::uint64_t bytes = 0; // whole lines, unless it is all of the log
    std::uint32_t lines = 0;
    bool isAll = false;
};

// Looks for the place in `earlier` from which on it says, byte by byte, the same as `later` says from its
// beginning: a log that was saved and saved again, or two collections of which one ends inside the other.
// A few equal lines prove nothing, as guessing robots cause identical lines: there must be three different
// ones, unless both logs begin alike. `earlier` must be complete; it is searched from `from` on.
[[nodiscard]] std::optional<Overlap> findOverlap(const ByteSource& earlier, const ByteSource& later,
                                                 std::uint64_t from, const StopFlag& stop);

} // namespace authloupe
