// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/gzip_stream.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <new>

#define ZLIB_CONST
#include <zlib.h>

namespace authloupe {

namespace {

constexpr int kGzipOnly = 15 + 16; // largest window; a gzip header, not a zlib one

bool isTrouble(const Error& error) noexcept
{
    return error.code != ErrorCode::None && !isNote(error.code);
}

} // namespace

struct GzipStream::Inflater {
    z_stream stream{};
    std::array<unsigned char, std::size_t{64} << 10> input; // NOLINT(cppcoreguidelines-pro-type-member-init)
    bool belowEnded = false;
    bool betweenMembers = false;
};

GzipStream::GzipStream(std::unique_ptr<ByteStream> below)
    : m_below(std::move(below)),
      m_inflater(std::make_unique<Inflater>())
{
    if (inflateInit2(&m_inflater->stream, kGzipOnly) != Z_OK)
        throw std::bad_alloc();
}

GzipStream::~GzipStream()
{
    inflateEnd(&m_inflater->stream);
}

Error GzipStream::trouble() const
{
    return m_error;
}

bool GzipStream::fill()
{
    Inflater& inflater = *m_inflater;
    if (inflater.stream.avail_in != 0)
        std::memmove(inflater.input.data(), inflater.stream.next_in, inflater.stream.avail_in);
    inflater.stream.next_in = inflater.input.data();
    if (inflater.belowEnded)
        return false;
    auto* const to = reinterpret_cast<char*>(inflater.input.data()) + inflater.stream.avail_in;
    const Piece piece = m_below->read(to, inflater.input.size() - inflater.stream.avail_in);
    inflater.stream.avail_in += static_cast<uInt>(piece.bytes);
    inflater.belowEnded = piece.end;
    return piece.bytes != 0 || !piece.end;
}

ByteStream::Piece GzipStream::fail(ErrorCode code)
{
    m_ended = true;
    const Error below = m_below->trouble();
    const bool explains = below.code != ErrorCode::None && m_inflater->stream.avail_in == 0;
    m_error = explains ? below : Error{code, {}, m_below->bytesTaken() - m_inflater->stream.avail_in, 0};
    return {0, true};
}

bool GzipStream::nextMember()
{
    z_stream& stream = m_inflater->stream;
    constexpr std::array<unsigned char, 2> kMagic{0x1F, 0x8B};
    while (stream.avail_in < kMagic.size() && fill()) {
    }
    if (stream.avail_in >= kMagic.size() && std::equal(kMagic.begin(), kMagic.end(), stream.next_in)) {
        m_inflater->betweenMembers = false;
        return inflateReset2(&stream, kGzipOnly) == Z_OK;
    }
    const bool isCut = stream.avail_in < kMagic.size() && isTrouble(m_below->trouble());
    if (stream.avail_in != 0 && !isCut) {
        (void)fail(ErrorCode::TrailingGarbage);
        if (const auto left = m_below->bytesLeft())
            m_error.count = stream.avail_in + *left;
    } else {
        stream.avail_in = 0; // what is below says why there is no more of it
        (void)fail(ErrorCode::None);
    }
    return false;
}

ByteStream::Piece GzipStream::read(char* to, std::size_t most)
{
    z_stream& stream = m_inflater->stream;
    if (m_ended || (m_inflater->betweenMembers && !nextMember()))
        return {0, true};
    const bool more = stream.avail_in != 0 || fill();
    const auto room = static_cast<uInt>(std::min<std::size_t>(most, std::numeric_limits<uInt>::max()));
    stream.next_out = reinterpret_cast<unsigned char*>(to);
    stream.avail_out = room;
    while (stream.avail_out != 0) {
        const int state = inflate(&stream, Z_NO_FLUSH);
        const std::size_t done = room - stream.avail_out;
        if (state == Z_STREAM_END) {
            m_inflater->betweenMembers = true;
            return {done, false};
        }
        if (state == Z_MEM_ERROR)
            throw std::bad_alloc();
        if (state != Z_OK && state != Z_BUF_ERROR)
            return {done, fail(ErrorCode::Damaged).end};
        if (stream.avail_in == 0) // what is below gives the rest in the next call
            return more || done != 0 ? Piece{done, false} : fail(ErrorCode::EndsEarly);
    }
    return {room, false};
}

} // namespace authloupe
