// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_source.h"
#include "load/line_search.h"
#include "session/session.h"

#include <memory>
#include <vector>

namespace authloupe {

// Looks for a line in a stretch of one source, block by block. One thread, once.
class LineScan final {
public:
    using Found = std::optional<LogPosition>;

    // All of them outlive the scan.
    LineScan(const std::shared_ptr<const ByteSource>& source, FileIndex file, const LineSearch& search,
             std::atomic<std::uint64_t>& done, const StopToken& stop);

    // The first line that fits from the one at `offset`, number `line`, to number `last`.
    [[nodiscard]] Result<Found> forward(std::uint64_t offset, std::uint32_t line, std::uint32_t last);
    // The last line that fits among those with numbers from `first` up to `line`, which begins, or would
    // begin, at `offset` and is not one of them.
    [[nodiscard]] Result<Found> backward(std::uint64_t offset, std::uint32_t line, std::uint32_t first);

private:
    struct Line {
        std::size_t begin = 0, end = 0; // in what is held; without its line end
    };

    // What is held begins with byte `offset` of the source from now on; the first `size` bytes at `kept` are
    // kept.
    void place(std::uint64_t offset, const char* kept, std::size_t size);
    // Behind the first `at` bytes that are held. With 0, nothing that was held is kept.
    [[nodiscard]] Result<std::size_t> read(std::uint64_t offset, std::size_t at, std::size_t most);
    // The lines in the first `size` bytes that are held.
    void cutLines(std::size_t size);
    [[nodiscard]] bool mayHold(std::size_t size) const;
    [[nodiscard]] std::uint32_t lineEnds(std::size_t size) const;
    [[nodiscard]] bool fits(const Line& line) const;
    // As it is shown.
    [[nodiscard]] Result<bool> isShownSo(const LogPosition& place) const;
    [[nodiscard]] Result<std::uint64_t> lineEndBehind(std::uint64_t offset);
    [[nodiscard]] Result<std::uint64_t> lineStartBefore(std::uint64_t offset);

    const std::shared_ptr<const ByteSource>& m_source;
    FileIndex m_file;
    const LineSearch& m_search;
    std::atomic<std::uint64_t>& m_done;
    const StopToken& m_stop;
    std::vector<char> m_buffer;
    char* m_text; // what is held, in the buffer
    std::vector<Line> m_lines;
};

} // namespace authloupe
