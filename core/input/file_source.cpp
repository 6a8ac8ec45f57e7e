// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/file_source.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace authloupe {

namespace {

ErrorCode openError(int systemError) noexcept
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ENAMETOOLONG: return ErrorCode::NotFound;
    case EACCES:
    case EPERM: return ErrorCode::PermissionDenied;
    case ENXIO: // a socket, or a device without its driver
    case ENODEV: return ErrorCode::NotRegularFile;
    case EMFILE:
    case ENFILE: return ErrorCode::TooManyFiles;
    case ENOMEM: return ErrorCode::OutOfMemory;
    default: return ErrorCode::ReadFailed;
    }
}

FileIdentity identityOf(const struct stat& facts) noexcept
{
    return {static_cast<std::uint64_t>(facts.st_dev), static_cast<std::uint64_t>(facts.st_ino)};
}

} // namespace

Result<std::shared_ptr<const FileSource>> FileSource::open(const std::string& path)
{
    // Without O_NONBLOCK the open of a FIFO waits until somebody writes to it.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return Error{openError(errno), path, 0, errno};
    std::shared_ptr<FileSource> source(new FileSource(descriptor, path));

    struct stat facts {};
    if (::fstat(descriptor, &facts) != 0)
        return Error{ErrorCode::ReadFailed, path, 0, errno};
    if (S_ISDIR(facts.st_mode))
        return Error{ErrorCode::IsDirectory, path, 0, EISDIR};
    if (!S_ISREG(facts.st_mode))
        return Error{ErrorCode::NotRegularFile, path, 0, 0};
    (void)::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    source->m_identity = identityOf(facts);
    source->m_modified = static_cast<std::int64_t>(facts.st_mtime);
    source->m_size = static_cast<std::uint64_t>(facts.st_size);
    if (source->m_size == 0)
        source->m_size = source->readableBytes();
    return std::shared_ptr<const FileSource>(std::move(source));
}

FileSource::~FileSource()
{
    ::close(m_descriptor);
}

Error FileSource::errorAt(std::uint64_t offset, int systemError) const
{
    return Error{ErrorCode::ReadFailed, m_path, offset, systemError};
}

Result<std::size_t> FileSource::readAt(std::uint64_t offset, char* to, std::size_t most) const
{
    std::size_t done = 0;
    while (done < most) {
        const ssize_t count =
            ::pread(m_descriptor, to + done, most - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errorAt(offset + done, errno);
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

Result<FileSource::State> FileSource::stateNow() const
{
    struct stat facts {};
    if (::fstat(m_descriptor, &facts) != 0)
        return errorAt(0, errno);
    constexpr std::int64_t kNanoseconds = 1'000'000'000;
    return State{static_cast<std::uint64_t>(facts.st_size),
                 static_cast<std::int64_t>(facts.st_mtim.tv_sec) * kNanoseconds
                     + static_cast<std::int64_t>(facts.st_mtim.tv_nsec)};
}

std::optional<FileIdentity> FileSource::identityAt(const std::string& path) noexcept
{
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0)
        return std::nullopt;
    return identityOf(facts);
}

std::uint64_t FileSource::readableBytes() const
{
    std::array<char, 16384> block{};
    std::uint64_t size = 0;
    while (true) {
        const auto read = readAt(size, block.data(), block.size());
        if (!read.ok() || read.value() == 0)
            return size;
        size += read.value();
    }
}

} // namespace authloupe
