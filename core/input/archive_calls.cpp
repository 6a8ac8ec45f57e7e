// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/archive_calls.h"

#include <algorithm>
#include <cerrno>
#include <initializer_list>
#include <new>
#include <optional>
#include <string_view>

namespace authloupe {

namespace {

constexpr std::size_t kStreamBlockBytes = std::size_t{64} << 10;

} // namespace

StreamCallbacks::StreamCallbacks(std::unique_ptr<ByteStream> stream)
    : m_stream(std::move(stream)),
      m_block(kStreamBlockBytes)
{}

int StreamCallbacks::open(archive* reader)
{
    archive_read_set_callback_data(reader, this);
    archive_read_set_read_callback(reader, &StreamCallbacks::readBlock);
    return archive_read_open1(reader);
}

la_ssize_t StreamCallbacks::readBlock(archive* reader, void* self, const void** block)
try {
    auto& callbacks = *static_cast<StreamCallbacks*>(self);
    *block = callbacks.m_block.data();
    while (!callbacks.m_ended) {
        const auto piece = callbacks.m_stream->read(callbacks.m_block.data(), callbacks.m_block.size());
        callbacks.m_ended = piece.end;
        callbacks.m_given += piece.bytes;
        callbacks.m_blockBytes = piece.bytes;
        if (piece.bytes != 0)
            return static_cast<la_ssize_t>(piece.bytes);
    }
    const Error error = callbacks.m_stream->trouble();
    if (error.code == ErrorCode::None || error.code == ErrorCode::TrailingGarbage)
        return 0;
    archive_set_error(reader, EIO, "the stream below has failed");
    return ARCHIVE_FATAL;
} catch (const std::bad_alloc&) { // libarchive is C: nothing may be thrown through it
    archive_set_error(reader, ENOMEM, "no memory for the stream below");
    return ARCHIVE_FATAL;
}

Error StreamCallbacks::errorOf(archive* reader) const
{
    Error below;
    if (m_ended)
        below = m_stream->trouble();
    if (below.code != ErrorCode::None && below.code != ErrorCode::TrailingGarbage)
        return below;
    return errorOfArchive(reader, m_stream->bytesTaken());
}

Error StreamCallbacks::restOf(archive* reader)
{
    // What the filter took of the blocks that it was given.
    const la_int64_t taken = archive_filter_bytes(reader, -1);
    while (!m_ended) {
        const auto piece = m_stream->read(m_block.data(), m_block.size());
        m_ended = piece.end;
        m_given += piece.bytes;
        if (piece.bytes != 0)
            break; // enough to know
    }
    Error below = m_ended ? m_stream->trouble() : Error{};
    if (below.code != ErrorCode::None)
        return below;
    if (taken < 0 || static_cast<std::uint64_t>(taken) >= m_given)
        return {};
    Error garbage{ErrorCode::TrailingGarbage, {}, static_cast<std::uint64_t>(taken), 0};
    if (const auto left = m_stream->bytesLeft())
        garbage.count = m_given - garbage.offset + *left;
    return garbage;
}

Error StreamCallbacks::restOfTar(archive* reader)
{
    constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 20;
    const la_int64_t taken = archive_filter_bytes(reader, 0);
    const std::uint64_t left = taken < 0 ? 0 : m_given - std::min(m_given, static_cast<std::uint64_t>(taken));
    const auto kept = static_cast<std::size_t>(std::min<std::uint64_t>(left, m_blockBytes));
    std::optional<std::uint64_t> begin; // of the garbage
    const auto look = [&](std::string_view bytes, std::uint64_t offset) {
        if (const auto some = bytes.find_first_not_of('\0'); !begin && some != std::string_view::npos)
            begin = offset + some;
    };
    look({m_block.data() + m_blockBytes - kept, kept}, m_given - kept);
    const std::uint64_t most = m_given + kMostBytes;
    while (!m_ended && m_given < most) {
        const auto piece = m_stream->read(m_block.data(), m_block.size());
        look({m_block.data(), piece.bytes}, m_given);
        m_ended = piece.end;
        m_given += piece.bytes;
    }
    Error below = m_ended ? m_stream->trouble() : Error{};
    if (below.code != ErrorCode::None || !begin)
        return below;
    Error garbage{ErrorCode::TrailingGarbage, {}, *begin, 0};
    const auto behind = m_ended ? std::optional<std::uint64_t>(0) : m_stream->bytesLeft();
    if (behind && kept == left) // else libarchive keeps some that may be garbage as well
        garbage.count = m_given - *begin + *behind;
    return garbage;
}

Error errorOfArchive(archive* reader, std::uint64_t offset)
{
    if (archive_errno(reader) == ENOMEM)
        throw std::bad_alloc();
    const char* const text = archive_error_string(reader);
    const std::string_view words = text != nullptr ? text : "";
    // libarchive has no numbers for these.
    for (const std::string_view word : {"runcated", "remature", "No progress"})
        if (words.find(word) != std::string_view::npos)
            return Error{ErrorCode::EndsEarly, {}, offset, 0};
    for (const std::string_view word : {"assphrase", "ncrypt"})
        if (words.find(word) != std::string_view::npos)
            return Error{ErrorCode::Encrypted, {}, offset, 0};
    return Error{ErrorCode::Damaged, {}, offset, 0};
}

} // namespace authloupe
