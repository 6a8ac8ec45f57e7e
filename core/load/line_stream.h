// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop.h"
#include "input/byte_source.h"
#include "input/byte_stream.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace authloupe {

// Physical lines of a source, one after the other from a given place. A line longer than kMostLineBytes comes
// cut; what is cut off still belongs to that line, so the numbers of the lines behind it stay right.
class LineStream final {
public:
    static constexpr std::size_t kMostLineBytes = std::size_t{64} << 10;

    // `line`: number of the line at `offset`. `stop` ends the way to the end of a cut line, which may be
    // long, with error Cancelled.
    LineStream(std::shared_ptr<const ByteSource> source, std::uint64_t offset, std::uint32_t line,
               StopToken stop = {});
    LineStream(std::shared_ptr<const ByteSource> source, std::uint64_t offset, std::uint32_t line,
               StopFlag stop);

    struct Line {
        std::string_view text; // without its line end; valid until the next call
        std::uint64_t offset = 0;
        std::uint32_t number = 0;
    };
    // False at the end or after an error.
    [[nodiscard]] bool next(Line& line);
    // Behind the line handed out last.
    [[nodiscard]] std::uint64_t offset() const noexcept { return m_offset; }
    [[nodiscard]] const Error& error() const noexcept { return m_error; }

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] bool isStopped() const noexcept { return m_stop.stop_requested() || isSet(m_stopFlag); }
    void skipCutLine();

    std::shared_ptr<const ByteSource> m_source;
    std::size_t m_bufferBytes = 0;
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_begin = 0, m_filled = 0; // what is in the buffer and not handed out yet
    std::uint64_t m_offset = 0;            // of m_begin in the source
    std::uint32_t m_line = 0;
    bool m_cut = false; // the end of the line handed out last is still to be found
    StopToken m_stop;
    StopFlag m_stopFlag; // of a load
    Error m_error;
};

} // namespace authloupe
