// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/filter_stream.h"

#include "input/archive_calls.h"
#include "input/packed_end_stream.h"

#include <algorithm>
#include <cstring>
#include <new>

#include <archive.h>
#include <archive_entry.h>

namespace authloupe {

namespace {

struct Filter {
    int (*support)(archive*);
    int code;
};

Filter filterOf(Packing packing) noexcept
{
    switch (packing) {
    case Packing::Gzip: return {archive_read_support_filter_gzip, ARCHIVE_FILTER_GZIP};
    case Packing::Bzip2: return {archive_read_support_filter_bzip2, ARCHIVE_FILTER_BZIP2};
    case Packing::Xz: return {archive_read_support_filter_xz, ARCHIVE_FILTER_XZ};
    case Packing::Lzma: return {archive_read_support_filter_lzma, ARCHIVE_FILTER_LZMA};
    case Packing::Lzip: return {archive_read_support_filter_lzip, ARCHIVE_FILTER_LZIP};
    case Packing::Zstd: return {archive_read_support_filter_zstd, ARCHIVE_FILTER_ZSTD};
    case Packing::Lz4: return {archive_read_support_filter_lz4, ARCHIVE_FILTER_LZ4};
    case Packing::Compress: return {archive_read_support_filter_compress, ARCHIVE_FILTER_COMPRESS};
    }
    return {archive_read_support_filter_none, ARCHIVE_FILTER_NONE};
}

std::unique_ptr<ByteStream> endedWhereItEnds(std::unique_ptr<ByteStream> below, Packing packing)
{
    if (!PackedEndStream::canFollow(packing))
        return below;
    return std::make_unique<PackedEndStream>(std::move(below), packing);
}

} // namespace

struct FilterStream::Below : StreamCallbacks {
    using StreamCallbacks::StreamCallbacks;
};

FilterStream::FilterStream(std::unique_ptr<ByteStream> below, Packing packing)
    : m_below(std::make_unique<Below>(endedWhereItEnds(std::move(below), packing))),
      m_archive(archive_read_new()),
      m_packing(packing)
{
    if (m_archive == nullptr)
        throw std::bad_alloc();
}

FilterStream::~FilterStream()
{
    archive_read_free(m_archive);
}

bool FilterStream::canUnpack(Packing packing)
{
    archive* const asked = archive_read_new();
    if (asked == nullptr)
        throw std::bad_alloc();
    const bool can = filterOf(packing).support(asked) == ARCHIVE_OK; // ARCHIVE_WARN: by another program
    archive_read_free(asked);
    return can;
}

std::uint64_t FilterStream::bytesTaken() const noexcept
{
    return m_below->stream().bytesTaken();
}

// Left to itself, libarchive unpacks what is packed the same way again at once, and nobody counts or stops
// that. It also asks for a byte first, and forgets why there is none.
bool FilterStream::choose()
{
    const Filter filter = filterOf(m_packing);
    if (m_packing == Packing::Compress) // which reads when it is chosen: there is nothing to read from yet
        return filter.support(m_archive) == ARCHIVE_OK;
    return archive_read_append_filter(m_archive, filter.code) == ARCHIVE_OK;
}

bool FilterStream::open()
{
    m_opened = true;
    archive_entry* entry = nullptr;
    if (!choose() || archive_read_set_format(m_archive, ARCHIVE_FORMAT_RAW) != ARCHIVE_OK
        || m_below->open(m_archive) != ARCHIVE_OK
        || archive_read_next_header(m_archive, &entry) != ARCHIVE_OK)
        return false;
    return archive_filter_count(m_archive) == 2
           && archive_filter_code(m_archive, 0) == filterOf(m_packing).code;
}

void FilterStream::fail()
{
    m_ended = true;
    m_error = m_below->errorOf(m_archive);
}

ByteStream::Piece FilterStream::read(char* to, std::size_t most)
{
    if (!m_opened && !m_ended && !open())
        fail();
    if (m_ended)
        return {0, true};
    if (m_left == 0) {
        const void* block = nullptr;
        la_int64_t offset = 0;
        const int state = archive_read_data_block(m_archive, &block, &m_left, &offset);
        m_block = static_cast<const char*>(block);
        if (state == ARCHIVE_EOF) {
            m_ended = true;
            m_error = m_below->restOf(m_archive);
            if (m_packing == Packing::Lz4) // the filter may have taken some of it, to see what it is
                m_error.count = 0;
            return {0, true};
        }
        if (state != ARCHIVE_OK) {
            fail();
            return {0, true};
        }
    }
    const std::size_t count = std::min(most, m_left);
    std::memcpy(to, m_block, count);
    m_block += count;
    m_left -= count;
    return {count, false};
}

} // namespace authloupe
