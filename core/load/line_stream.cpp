// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/line_stream.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace authloupe {

LineStream::LineStream(std::shared_ptr<const ByteSource> source, std::uint64_t offset, std::uint32_t line,
                       StopToken stop)
    : m_source(std::move(source)),
      m_buffer(std::size_t{256} << 10),
      m_offset(offset),
      m_line(line),
      m_stop(std::move(stop))
{}

bool LineStream::fill()
{
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_filled - m_begin);
    m_filled -= m_begin;
    m_begin = 0;
    const auto read =
        m_source->readAt(m_offset + m_filled, m_buffer.data() + m_filled, m_buffer.size() - m_filled);
    if (!read.ok()) {
        m_error = read.error();
        return false;
    }
    m_filled += read.value();
    return read.value() != 0;
}

void LineStream::skipCutLine()
{
    do {
        const char* const begin = m_buffer.data() + m_begin;
        const char* const end = m_buffer.data() + m_filled;
        const char* const newline = std::find(begin, end, '\n');
        const std::size_t taken = static_cast<std::size_t>(newline - begin) + (newline != end ? 1 : 0);
        m_begin += taken;
        m_offset += taken;
        if (newline != end)
            break;
        if (m_stop.stop_requested()) {
            m_error = Error{ErrorCode::Cancelled, {}, m_offset, 0};
            break;
        }
    } while (fill());
    m_cut = false;
}

bool LineStream::next(Line& line)
{
    if (m_cut)
        skipCutLine();
    if (m_error.code != ErrorCode::None)
        return false;
    const char* newline = nullptr;
    std::size_t searched = 0;
    while (true) {
        const char* const begin = m_buffer.data() + m_begin;
        const char* const end = m_buffer.data() + m_filled;
        newline = std::find(begin + searched, end, '\n');
        if (newline != end)
            break;
        searched = static_cast<std::size_t>(end - begin);
        if (searched >= kMostLineBytes || !fill()) {
            if (m_begin == m_filled || m_error.code != ErrorCode::None)
                return false;
            newline = nullptr;
            break;
        }
    }
    const std::size_t held = newline != nullptr
                                 ? static_cast<std::size_t>(newline - m_buffer.data()) - m_begin
                                 : m_filled - m_begin;
    line.text = std::string_view(m_buffer.data() + m_begin, std::min(held, kMostLineBytes));
    if (line.text.ends_with('\r'))
        line.text.remove_suffix(1);
    line.offset = m_offset;
    line.number = m_line++;
    m_cut = newline == nullptr;
    const std::size_t taken = held + (newline != nullptr ? 1 : 0);
    m_begin += taken;
    m_offset += taken;
    return true;
}

} // namespace authloupe
