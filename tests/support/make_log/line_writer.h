// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "make_log/stamp.h"
#include "make_log/text.h"

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace authloupe::makelog {

// Writes stamped lines to a file that the caller keeps open. Counts what it wrote; a failed write is
// remembered.
class LineWriter final {
public:
    explicit LineWriter(std::FILE* file) : m_file(file) { m_buffer.reserve(kFlushAt + 4096); }

    void setTime(Seconds time);
    void advance() { setTime(m_time + 1); }
    [[nodiscard]] Seconds time() const noexcept { return m_time; }

    // line("ICID ", id, " close") at level Info.
    template<class... Parts>
    void line(const Parts&... parts)
    {
        levelLine("Info", parts...);
    }

    template<class... Parts>
    void levelLine(std::string_view level, const Parts&... parts)
    {
        put(m_buffer, m_stamp, level, ": ", parts..., "\n");
        ++m_lines;
        if (m_buffer.size() >= kFlushAt) {
            flush();
        }
    }

    void flush();
    [[nodiscard]] bool failed() const noexcept { return m_failed; }
    [[nodiscard]] std::uint64_t lines() const noexcept { return m_lines; }
    [[nodiscard]] std::uint64_t bytes() const noexcept { return m_flushed + m_buffer.size(); }

private:
    static constexpr std::size_t kFlushAt = 256 * 1024;

    std::FILE* m_file;
    std::string m_buffer;
    std::string m_stamp; // with the blank behind it
    Seconds m_time = 0;
    std::uint64_t m_lines = 0;
    std::uint64_t m_flushed = 0;
    bool m_failed = false;
};

} // namespace authloupe::makelog
