// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/archive_reader.h"

#include "base/byte_at.h"
#include "base/path_parts.h"
#include "input/archive_calls.h"
#include "input/unpack_count.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>
#include <utility>

#include <archive.h>
#include <archive_entry.h>

namespace authloupe {

namespace {

constexpr std::size_t kSourceBlockBytes = std::size_t{64} << 10;

std::string memberName(archive_entry* entry)
{
    const char* name = archive_entry_pathname(entry); // null when the locale cannot say it
    if (name == nullptr)
        name = archive_entry_pathname_utf8(entry);
    return name != nullptr ? name : "?";
}

// A tar may have names of a million characters, and each is kept several times.
std::string shortened(std::string name)
{
    if (name.size() <= ArchiveReader::kMostNameBytes)
        return name;
    std::size_t end = ArchiveReader::kMostNameBytes;
    constexpr std::size_t kMostTailBytes = 3; // of a character in UTF-8; other bytes are cut anywhere
    const auto isTail = [&](std::size_t at) { return (byteAt(name, at) & 0xC0U) == 0x80; };
    while (ArchiveReader::kMostNameBytes - end < kMostTailBytes && isTail(end))
        --end;
    name.resize(end);
    name.shrink_to_fit();
    return name + "\xE2\x80\xA6"; // an ellipsis
}

bool isHiddenMember(const std::string& name)
{
    return lastPart(name).starts_with('.');
}

bool isRegularMember(archive_entry* entry)
{
    return archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr
           && archive_entry_symlink(entry) == nullptr;
}

} // namespace

// Where libarchive gets its bytes: a stream, or a source in which it may seek.
struct ArchiveReader::Below {
    std::unique_ptr<StreamCallbacks> stream;
    std::shared_ptr<const ByteSource> source;
    std::shared_ptr<UnpackCount> count;
    std::vector<char> block;
    std::uint64_t offset = 0;
    Error error;

    static la_ssize_t read(archive* reader, void* self, const void** out)
    try {
        auto& below = *static_cast<Below*>(self);
        *out = below.block.data();
        const auto read = below.source->readAt(below.offset, below.block.data(), below.block.size());
        if (below.count->isStopped())
            below.error = Error{ErrorCode::Cancelled, {}, below.offset, 0};
        else if (!read.ok())
            below.error = read.error();
        if (below.error.code != ErrorCode::None) {
            archive_set_error(reader, EIO, "the source cannot be read");
            return ARCHIVE_FATAL;
        }
        below.offset += read.value();
        return static_cast<la_ssize_t>(read.value());
    } catch (const std::bad_alloc&) { // libarchive is C: nothing may be thrown through it
        archive_set_error(reader, ENOMEM, "no memory for the source");
        return ARCHIVE_FATAL;
    }
    static la_int64_t seek(archive*, void* self, la_int64_t offset, int whence)
    {
        auto& below = *static_cast<Below*>(self);
        const auto size = static_cast<la_int64_t>(below.source->size());
        const la_int64_t base = whence == SEEK_SET   ? 0
                                : whence == SEEK_CUR ? static_cast<la_int64_t>(below.offset)
                                                     : size;
        const la_int64_t wanted = base + offset;
        if (wanted < 0 || wanted > size)
            return ARCHIVE_FATAL;
        below.offset = static_cast<std::uint64_t>(wanted);
        return wanted;
    }
};

class ArchiveReader::Data final : public ByteStream {
public:
    explicit Data(ArchiveReader& reader) : m_reader(reader) {}

    Piece read(char* to, std::size_t most) override
    {
        if (m_ended)
            return {0, true};
        const la_ssize_t count = archive_read_data(m_reader.m_archive, to, most);
        if (count > 0) {
            return {static_cast<std::size_t>(count), false};
        }
        m_ended = true;
        if (count < 0)
            m_error = m_reader.failure();
        return {0, true};
    }
    Error trouble() const override { return m_error; }
    std::uint64_t bytesTaken() const noexcept override { return m_reader.bytesTaken(); }

private:
    ArchiveReader& m_reader;
    Error m_error;
    bool m_ended = false;
};

ArchiveReader::ArchiveReader(std::unique_ptr<ByteStream> tar, std::shared_ptr<UnpackCount> count)
    : m_below(std::make_unique<Below>()),
      m_count(std::move(count)),
      m_archive(archive_read_new())
{
    if (m_archive == nullptr)
        throw std::bad_alloc();
    m_below->stream = std::make_unique<StreamCallbacks>(std::move(tar));
    if (archive_read_support_format_tar(m_archive) != ARCHIVE_OK
        || m_below->stream->open(m_archive) != ARCHIVE_OK)
        m_error = failure();
}

ArchiveReader::ArchiveReader(std::shared_ptr<const ByteSource> source, ArchiveKind kind,
                             std::shared_ptr<UnpackCount> count)
    : m_below(std::make_unique<Below>()),
      m_count(std::move(count)),
      m_archive(archive_read_new()),
      m_isSolid(kind == ArchiveKind::SevenZip)
{
    if (m_archive == nullptr)
        throw std::bad_alloc();
    m_below->source = std::move(source);
    m_below->count = m_count;
    m_below->block.resize(kSourceBlockBytes);
    archive_read_set_callback_data(m_archive, m_below.get());
    archive_read_set_read_callback(m_archive, &Below::read);
    archive_read_set_seek_callback(m_archive, &Below::seek);
    const int support = kind == ArchiveKind::Zip ? archive_read_support_format_zip(m_archive)
                                                 : archive_read_support_format_7zip(m_archive);
    if (support != ARCHIVE_OK || archive_read_open1(m_archive) != ARCHIVE_OK)
        m_error = failure();
}

ArchiveReader::~ArchiveReader()
{
    archive_read_free(m_archive);
}

Error ArchiveReader::failure() const
{
    if (m_below->stream)
        return m_below->stream->errorOf(m_archive);
    return m_below->error.code != ErrorCode::None ? m_below->error
                                                  : errorOfArchive(m_archive, m_below->offset);
}

Error ArchiveReader::rest()
{
    return m_below->stream ? m_below->stream->restOfTar(m_archive) : Error{};
}

std::uint64_t ArchiveReader::bytesTaken() const noexcept
{
    return m_below->stream ? m_below->stream->stream().bytesTaken() : m_below->offset;
}

// libarchive would unpack the rest of a member that nobody reads, and hear and count nothing meanwhile.
void ArchiveReader::passRest()
{
    const void* block = nullptr;
    std::size_t bytes = 0;
    la_int64_t offset = 0;
    while (!m_count->isStopped() && archive_read_data_block(m_archive, &block, &bytes, &offset) == ARCHIVE_OK)
        if (!m_count->add(bytes, bytesTaken())) {
            m_error = Error{ErrorCode::ExpandsTooMuch, {}, bytesTaken(), 0};
            return;
        }
}

std::optional<ArchiveReader::Member> ArchiveReader::next()
{
    while (m_error.code == ErrorCode::None) {
        if (m_isSolid && m_inMember)
            passRest();
        if (m_count->isStopped())
            m_error = Error{ErrorCode::Cancelled, {}, bytesTaken(), 0};
        if (m_error.code != ErrorCode::None)
            break;
        archive_entry* entry = nullptr;
        const int state = archive_read_next_header(m_archive, &entry);
        m_inMember = state == ARCHIVE_OK || state == ARCHIVE_WARN;
        if (state == ARCHIVE_EOF)
            return std::nullopt;
        if (!m_inMember) {
            m_error = failure();
            return std::nullopt;
        }
        std::string name = memberName(entry);
        if (isRegularMember(entry) && !isHiddenMember(name))
            return Member{shortened(std::move(name)), archive_entry_mtime(entry),
                          archive_entry_is_encrypted(entry) != 0};
    }
    return std::nullopt;
}

std::unique_ptr<ByteStream> ArchiveReader::data()
{
    return std::make_unique<Data>(*this);
}

} // namespace authloupe
