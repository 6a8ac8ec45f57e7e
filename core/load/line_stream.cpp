// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/line_stream.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace authloupe {

namespace {

// At least what a line is cut to: where the source holds more than it says, the buffer must not be full of
// one line before that.
std::size_t bufferFor(std::uint64_t bytes) noexcept
{
    constexpr std::uint64_t kMost = std::uint64_t{256} << 10;
    return static_cast<std::size_t>(std::clamp<std::uint64_t>(bytes, LineStream::kMostLineBytes, kMost));
}

} // namespace

// Small logs come in thousands: a buffer for each of them is to be no larger than it needs.
LineStream::LineStream(std::shared_ptr<const ByteSource> source, std::uint64_t offset, std::uint32_t line,
                       StopToken stop)
    : m_source(std::move(source)),
      m_bufferBytes(bufferFor(m_source->size() - std::min(m_source->size(), offset))),
      m_buffer(std::make_unique_for_overwrite<char[]>(m_bufferBytes)),
      m_offset(offset),
      m_line(line),
      m_stop(std::move(stop))
{}

LineStream::LineStream(std::shared_ptr<const ByteSource> source, std::uint64_t offset, std::uint32_t line,
                       StopFlag stop)
    : LineStream(std::move(source), offset, line, StopToken())
{
    m_stopFlag = std::move(stop);
}

bool LineStream::fill()
{
    std::memmove(m_buffer.get(), m_buffer.get() + m_begin, m_filled - m_begin);
    m_filled -= m_begin;
    m_begin = 0;
    const auto read =
        m_source->readAt(m_offset + m_filled, m_buffer.get() + m_filled, m_bufferBytes - m_filled);
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
        const char* const begin = m_buffer.get() + m_begin;
        const char* const end = m_buffer.get() + m_filled;
        const char* const newline = std::find(begin, end, '\n');
        const std::size_t taken = static_cast<std::size_t>(newline - begin) + (newline != end ? 1 : 0);
        m_begin += taken;
        m_offset += taken;
        if (newline != end)
            break;
        if (isStopped()) {
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
        const char* const begin = m_buffer.get() + m_begin;
        const char* const end = m_buffer.get() + m_filled;
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
    const std::size_t held = newline != nullptr ? static_cast<std::size_t>(newline - m_buffer.get()) - m_begin
                                                : m_filled - m_begin;
    line.text = std::string_view(m_buffer.get() + m_begin, std::min(held, kMostLineBytes));
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
