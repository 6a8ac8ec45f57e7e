// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/byte_stream.h"

#include "input/spooled_source.h"
#include "input/unpack_count.h"

#include <algorithm>
#include <cstring>

namespace authloupe {

ByteStream::Piece SourceStream::read(char* to, std::size_t most)
{
    if (isSet(m_stop)) {
        m_error = Error{ErrorCode::Cancelled, {}, m_offset, 0};
        return {0, true};
    }
    const auto read = m_source->readAt(m_offset, to, most);
    if (!read.ok()) {
        m_error = read.error();
        return {0, true};
    }
    m_offset += read.value();
    if (read.value() == 0 && m_offset < m_source->size())
        m_error = Error{ErrorCode::FileShrank, {}, m_offset, 0};
    return {read.value(), read.value() == 0};
}

std::optional<std::uint64_t> SourceStream::bytesLeft() const
{
    const std::uint64_t size = m_source->size();
    if (size == SpooledSource::kUnknownSize)
        return std::nullopt;
    return size - std::min(size, m_offset);
}

std::optional<std::uint64_t> PeekStream::bytesLeft() const
{
    const std::uint64_t seen = m_seen.size() - m_given;
    if (m_end)
        return seen;
    const auto below = m_below->bytesLeft();
    return below ? std::optional(seen + *below) : std::nullopt;
}

ByteStream::Piece PeekStream::take(char* to, std::size_t most)
{
    if (m_count && m_count->isStopped()) {
        m_error = Error{ErrorCode::Cancelled, {}, bytesTaken(), 0};
        m_end = true;
        return {0, true};
    }
    Piece piece = m_below->read(to, most);
    if (m_count && !m_count->add(piece.bytes, bytesTaken())) {
        m_error = Error{ErrorCode::ExpandsTooMuch, {}, bytesTaken(), 0};
        piece.end = true;
    }
    m_end = piece.end;
    return piece;
}

std::string_view PeekStream::peek(std::size_t most)
{
    m_seen.erase(m_seen.begin(), m_seen.begin() + static_cast<std::ptrdiff_t>(m_given));
    m_given = 0;
    std::size_t held = m_seen.size();
    if (held < most)
        m_seen.resize(most);
    while (held < most && !m_end) {
        held += take(m_seen.data() + held, most - held).bytes;
    }
    m_seen.resize(held);
    return {m_seen.data(), std::min(held, most)};
}

ByteStream::Piece PeekStream::read(char* to, std::size_t most)
{
    const std::size_t left = m_seen.size() - m_given;
    if (left == 0)
        return m_end ? Piece{0, true} : take(to, most);
    const std::size_t count = std::min(most, left);
    std::memcpy(to, m_seen.data() + m_given, count);
    m_given += count;
    if (m_given == m_seen.size()) {
        m_seen = {};
        m_given = 0;
        return {count, m_end};
    }
    return {count, false};
}

} // namespace authloupe
