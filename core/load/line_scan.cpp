// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/line_scan.h"

#include "load/cache_place.h"
#include "load/line_stream.h"
#include "load/lines_around.h"
#include "maillog/newline_scanner.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace authloupe {

LineScan::LineScan(const std::shared_ptr<const ByteSource>& source, FileIndex file, const LineSearch& search,
                   std::atomic<std::uint64_t>& done, const StopToken& stop)
    : m_source(source),
      m_file(file),
      m_search(search),
      m_done(done),
      m_stop(stop),
      m_buffer(kCacheLine + LineStream::kMostLineBytes + search.blockBytes + NewlineScanner::kPadding),
      m_text(m_buffer.data())
{}

void LineScan::place(std::uint64_t offset, const char* kept, std::size_t size)
{
    m_text = m_buffer.data() + placeInCacheLine(m_buffer.data(), offset);
    std::memmove(m_text, kept, size);
}

Result<std::size_t> LineScan::read(std::uint64_t offset, std::size_t at, std::size_t most)
{
    if (m_stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, offset, 0};
    if (at == 0)
        place(offset, m_text, 0);
    auto count = m_source->readAt(offset, m_text + at, most);
    if (count.ok())
        m_done.fetch_add(count.value(), std::memory_order_relaxed);
    return count;
}

bool LineScan::mayHold(std::size_t size) const
{
    return !m_search.mayHold || m_search.mayHold({m_text, size});
}

std::uint32_t LineScan::lineEnds(std::size_t size) const
{
    NewlineScanner newlines(m_text, m_text + size);
    std::uint32_t count = 0;
    while (newlines.next() != nullptr)
        ++count;
    return count;
}

void LineScan::cutLines(std::size_t size)
{
    m_lines.clear();
    NewlineScanner newlines(m_text, m_text + size);
    std::size_t begin = 0;
    for (const char* found = newlines.next(); found != nullptr; found = newlines.next()) {
        const auto end = static_cast<std::size_t>(found - m_text);
        m_lines.push_back({begin, end});
        begin = end + 1;
    }
    if (begin < size)
        m_lines.push_back({begin, size});
}

bool LineScan::fits(const Line& line) const
{
    const char* const begin = m_text + line.begin;
    return m_search.fits(
        withoutReturn(begin, begin + std::min(line.end - line.begin, LineStream::kMostLineBytes)));
}

Result<bool> LineScan::isShownSo(const LogPosition& place) const
{
    const auto shown = linesAround(m_source, place, {0, 0}, m_stop);
    if (!shown.ok())
        return shown.error();
    return !shown.value().empty() && m_search.fits(shown.value().front().text);
}

Result<LineScan::Found> LineScan::forward(std::uint64_t offset, std::uint32_t line, std::uint32_t last)
{
    std::size_t filled = 0; // bytes from `offset` on that are in the buffer
    for (bool atEnd = false; line <= last && !(atEnd && filled == 0);) {
        if (filled < LineStream::kMostLineBytes) { // which hold no line end
            const auto count = read(offset + filled, filled, m_search.blockBytes);
            if (!count.ok())
                return count.error();
            atEnd = count.value() == 0;
            filled += count.value();
        }
        const std::string_view held(m_text, filled);
        const std::size_t newline = held.rfind('\n');
        const bool isCut = newline == std::string_view::npos && filled >= LineStream::kMostLineBytes;
        if (newline == std::string_view::npos && !isCut && !atEnd)
            continue;
        const std::size_t whole = isCut || atEnd ? filled : newline + 1;
        if (mayHold(whole)) {
            cutLines(whole);
            for (std::size_t i = 0; i < m_lines.size() && i <= last - line; ++i) {
                if (!fits(m_lines[i]))
                    continue;
                const LogPosition place{offset + m_lines[i].begin, line + static_cast<std::uint32_t>(i),
                                        m_file};
                const auto shown = isShownSo(place);
                if (!shown.ok())
                    return shown.error();
                if (shown.value())
                    return Found(place);
            }
        }
        if (isCut) {
            const auto end = lineEndBehind(offset + filled);
            if (!end.ok())
                return end.error();
            offset = end.value();
            filled = 0;
            ++line;
            continue;
        }
        line += lineEnds(whole) + (whole > 0 && held[whole - 1] != '\n' ? 1 : 0);
        offset += whole;
        filled -= whole;
        place(offset, m_text + whole, filled);
    }
    if (line <= last)
        return Error{ErrorCode::FileShrank, {}, offset, 0};
    return Found();
}

Result<LineScan::Found> LineScan::backward(std::uint64_t offset, std::uint32_t line, std::uint32_t first)
{
    std::size_t size = m_search.blockBytes;
    while (offset > 0 && line > first) {
        std::uint64_t begin = offset - std::min<std::uint64_t>(offset, size);
        auto held = static_cast<std::size_t>(offset - begin);
        const auto count = read(begin, 0, held);
        if (!count.ok())
            return count.error();
        if (count.value() < held)
            return Error{ErrorCode::FileShrank, {}, begin + count.value(), 0};
        // What stands before the first line end belongs to a line that begins before.
        const std::string_view text(m_text, held);
        const std::size_t newline = begin == 0 ? 0 : text.substr(0, held - 1).find('\n');
        std::size_t front = begin == 0 ? 0 : newline + 1;
        if (newline == std::string_view::npos) {
            if (held < LineStream::kMostLineBytes) {
                size = std::min(size * 2, LineStream::kMostLineBytes);
                continue;
            }
            const auto start = lineStartBefore(begin);
            if (!start.ok())
                return start.error();
            begin = start.value();
            const auto again =
                read(begin, 0, std::min<std::size_t>(offset - begin, LineStream::kMostLineBytes));
            if (!again.ok())
                return again.error();
            held = again.value();
            front = 0;
        }
        m_text += front;
        held -= front;
        begin += front;
        cutLines(held);
        const auto lines = static_cast<std::uint32_t>(m_lines.size());
        if (mayHold(held)) {
            std::uint32_t number = line;
            for (auto tested = m_lines.rbegin(); tested != m_lines.rend() && number > first; ++tested) {
                --number;
                if (!fits(*tested))
                    continue;
                const LogPosition place{begin + tested->begin, number, m_file};
                const auto shown = isShownSo(place);
                if (!shown.ok())
                    return shown.error();
                if (shown.value())
                    return Found(place);
            }
        }
        offset = begin;
        line -= std::min(line, lines);
        size = m_search.blockBytes;
    }
    return Found();
}

// Behind the line that goes on at `offset`.
Result<std::uint64_t> LineScan::lineEndBehind(std::uint64_t offset)
{
    while (true) {
        const auto count = read(offset, 0, m_search.blockBytes);
        if (!count.ok())
            return count.error();
        const std::size_t newline = std::string_view(m_text, count.value()).find('\n');
        if (newline != std::string_view::npos)
            return offset + newline + 1;
        if (count.value() == 0)
            return offset;
        offset += count.value();
    }
}

// Where the line begins that goes on at `offset`.
Result<std::uint64_t> LineScan::lineStartBefore(std::uint64_t offset)
{
    while (offset > 0) {
        const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(offset, m_search.blockBytes));
        const auto count = read(offset - size, 0, size);
        if (!count.ok())
            return count.error();
        if (count.value() < size)
            return Error{ErrorCode::FileShrank, {}, offset - size + count.value(), 0};
        const std::size_t newline = std::string_view(m_text, size).rfind('\n');
        if (newline != std::string_view::npos)
            return offset - size + newline + 1;
        offset -= size;
    }
    return std::uint64_t{0};
}

} // namespace authloupe
