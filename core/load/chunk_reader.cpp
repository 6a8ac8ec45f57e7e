// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/chunk_reader.h"

#include "load/cache_place.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace authloupe {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

} // namespace

std::size_t ChunkReader::blockAt(const ByteSource& source, std::uint64_t offset) noexcept
{
    const std::uint64_t left = source.size() > offset ? source.size() - offset : 0;
    return static_cast<std::size_t>(std::min<std::uint64_t>(left, kBlockBytes));
}

Result<std::size_t> ChunkReader::fill(const ByteSource& source, std::uint64_t offset, std::size_t keptFrom,
                                      std::size_t kept)
{
    const std::size_t needed = kCacheLine + kept + kBlockBytes + EntryReader::kPadding;
    if (m_buffer.size() < needed)
        m_buffer.resize(needed);
    m_begin = placeInCacheLine(m_buffer.data() + kept, offset);
    std::memmove(m_buffer.data() + m_begin, m_buffer.data() + keptFrom, kept);
    return source.readAt(offset, m_buffer.data() + m_begin + kept, blockAt(source, offset));
}

void ChunkReader::findShape(const ByteSource& source, const Chunk& chunk, Error& error)
{
    if (m_shapeOf == &source && m_shapeFile == chunk.file)
        return;
    m_shapeOf = nullptr;
    std::vector<char> head(static_cast<std::size_t>(std::min<std::uint64_t>(source.size(), kShapeBytes)));
    const auto read = source.readAt(0, head.data(), head.size());
    if (!read.ok()) {
        error = read.error();
        return;
    }
    m_shapeOf = &source;
    m_shapeFile = chunk.file;
    m_shape = shapeOf({head.data(), read.value()});
}

std::optional<std::uint64_t> ChunkReader::findStart(const ByteSource& source, const Chunk& chunk,
                                                    EntryReader& reader, Error& error)
{
    if (chunk.begin == 0) {
        auto read = fill(source, 0, 0, 0);
        if (!read.ok())
            error = read.error();
        const bool marked =
            read.ok() && read.value() >= kByteOrderMark.size()
            && std::memcmp(m_buffer.data() + m_begin, kByteOrderMark.data(), kByteOrderMark.size()) == 0;
        return marked ? kByteOrderMark.size() : 0;
    }
    if (chunk.isFirst || chunk.goesOn)
        return chunk.begin;
    constexpr std::size_t kOverlap = EntryReader::kLookAhead + 1; // a line end and a whole opening
    std::uint64_t offset = chunk.begin - 1;
    while (offset < chunk.end) {
        auto read = fill(source, offset, 0, 0);
        if (!read.ok()) {
            error = read.error();
            return std::nullopt;
        }
        const char* const begin = m_buffer.data() + m_begin;
        if (const auto found = reader.findEntry(begin, begin + read.value())) {
            const std::uint64_t start = offset + *found;
            return start < chunk.end ? std::optional(start) : std::nullopt;
        }
        if (read.value() < blockAt(source, offset)) { // whose size may be known by now only
            error = Error{ErrorCode::FileShrank, {}, offset + read.value(), 0};
            return std::nullopt;
        }
        if (read.value() < kBlockBytes)
            break;
        offset += read.value() - kOverlap;
    }
    return std::nullopt;
}

ChunkReader::Outcome ChunkReader::read(const ByteSource& source, const Chunk& chunk, EntryReader& reader,
                                       const std::atomic<bool>& stop, const Advance& advance)
{
    Error error;
    std::optional<std::uint64_t> start;
    findShape(source, chunk, error);
    if (error.code == ErrorCode::None) {
        reader.setShape(m_shape);
        start = findStart(source, chunk, reader, error);
    }
    reader.restart(start.value_or(chunk.end), chunk.file, chunk.end);
    if (error.code != ErrorCode::None)
        return {State::Failed, chunk.begin, error};
    if (!start)
        return {State::Done, chunk.end, {}};

    std::uint64_t offset = *start; // of the first byte that was not read by the reader
    std::size_t from = 0;          // where it stands in the buffer
    std::size_t filled = 0;        // bytes from there on
    while (!stop.load(std::memory_order_relaxed)) {
        auto read = fill(source, offset + filled, from, filled);
        const char* const begin = m_buffer.data() + m_begin;
        const std::uint64_t at = offset + filled;
        const std::size_t count = read.ok() ? read.value() : 0;
        filled += count;
        if (count < blockAt(source, at)) {
            if (stop.load(std::memory_order_relaxed)) // nobody unpacks the rest
                break;
            // What stands in the buffer is still worth reading.
            const std::size_t taken = reader.read(begin, begin + filled, true);
            advance(taken);
            if (reader.reachedStop()) // what is missing belongs to the chunks behind this one
                return {State::Done, offset + taken, {}};
            error = read.ok() ? Error{ErrorCode::FileShrank, {}, at + count, 0} : read.error();
            return {State::Failed, offset + taken, error};
        }
        const bool final = offset + filled >= source.size();
        const std::size_t taken = reader.read(begin, begin + filled, final);
        advance(taken);
        offset += taken;
        from = m_begin + taken;
        filled -= taken;
        if (reader.reachedStop() || final)
            return {State::Done, offset, {}};
    }
    return {State::Stopped, offset, {}};
}

} // namespace authloupe
