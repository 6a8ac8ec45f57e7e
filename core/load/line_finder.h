// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop.h"
#include "input/byte_source.h"
#include "session/snapshot.h"

#include <cstdint>
#include <vector>

namespace authloupe {

// Where the lines of one file begin. Counts them from the nearest place that is known, and remembers a few of
// those it came by, so that nothing is counted twice. One thread at a time.
class LineFinder final {
public:
    static constexpr std::uint64_t kBetweenMarks = std::uint64_t{4} << 20;

    LineFinder() = default;
    explicit LineFinder(const FileInfo& file) { learn(file); }

    // What the load knows of the file by now.
    void learn(const FileInfo& file);

    // The offset of line `line`, from 1. Error FileShrank, with the size as its offset, when the source has
    // fewer lines; Cancelled after a stop.
    [[nodiscard]] Result<std::uint64_t> offsetOf(const ByteSource& source, std::uint32_t line,
                                                 const StopToken& stop = {});

    [[nodiscard]] std::size_t markCount() const noexcept { return m_marks.size(); }

private:
    void add(const LineMark& mark);

    std::vector<LineMark> m_marks; // ascending
};

} // namespace authloupe
