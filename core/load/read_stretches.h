// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <cstdint>
#include <vector>

namespace authloupe {

// A stretch of a file that was read in one go: what others repeat of a file is not read.
struct ReadStretch {
    FileIndex file{};
    std::uint64_t offset = 0;
    std::uint32_t firstLine = 0, lastLine = 0;
};

// From the one that holds `first` to the one that holds `last`, in the order in which the load read them. It
// is not that of the files where the end of one is younger than all others.
[[nodiscard]] std::vector<ReadStretch> readStretches(const Snapshot& snapshot, const LogPosition& first,
                                                     const LogPosition& last);

// Whether the line was read after all other files.
[[nodiscard]] bool isReadLater(const FileInfo& info, const LogPosition& place) noexcept;

} // namespace authloupe
