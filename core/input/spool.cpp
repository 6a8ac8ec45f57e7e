// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/spool.h"

#include <cerrno>
#include <cstdlib>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace authloupe {

namespace {

constexpr std::uint64_t kLookForRoomEvery = std::uint64_t{16} << 20;

// Large temporary files belong into /var/tmp: /tmp may be memory.
std::vector<std::string> directories(const UnpackLimits& limits)
{
    if (!limits.directory.empty())
        return {limits.directory};
    std::vector<std::string> all;
    if (const char* const named = std::getenv("TMPDIR"); named != nullptr && *named != '\0')
        all.emplace_back(named);
    all.emplace_back("/var/tmp");
    all.emplace_back("/tmp");
    return all;
}

int openNameless(const std::string& directory)
{
    constexpr mode_t kOwnerOnly = 0600;
    const int descriptor = ::open(directory.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, kOwnerOnly);
    if (descriptor >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL))
        return descriptor;
    // A file system that cannot make files without a name.
    std::string name = directory + "/authloupe-XXXXXX";
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.c_str());
    return named;
}

} // namespace

Result<std::shared_ptr<Spool>> Spool::create(const UnpackLimits& limits)
{
    Error error;
    for (const std::string& directory : directories(limits)) {
        const int descriptor = openNameless(directory);
        if (descriptor >= 0)
            return std::shared_ptr<Spool>(new Spool(descriptor, limits));
        error = Error{ErrorCode::SpoolFailed, {}, 0, errno};
    }
    return error;
}

Spool::~Spool()
{
    ::close(m_descriptor);
}

bool Spool::hasRoom() const noexcept
{
    struct statvfs disk {};
    return ::fstatvfs(m_descriptor, &disk) != 0
           || std::uint64_t{disk.f_bavail} * disk.f_frsize > m_limits.reserve;
}

Error Spool::write(std::uint64_t offset, const char* bytes, std::size_t count)
{
    const std::uint64_t before = m_written.fetch_add(count);
    if (before + count > m_limits.mostBytes)
        return Error{ErrorCode::ExpandsTooMuch, {}, 0, 0};
    if ((before == 0 || before / kLookForRoomEvery != (before + count) / kLookForRoomEvery) && !hasRoom())
        return Error{ErrorCode::SpoolFailed, {}, 0, ENOSPC};
    while (count != 0) {
        const ssize_t written = ::pwrite(m_descriptor, bytes, count, static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return Error{ErrorCode::SpoolFailed, {}, 0, written == 0 ? ENOSPC : errno};
        bytes += written;
        offset += static_cast<std::uint64_t>(written);
        count -= static_cast<std::size_t>(written);
    }
    return {};
}

Result<std::size_t> Spool::read(std::uint64_t offset, char* to, std::size_t count) const
{
    std::size_t done = 0;
    while (done < count) {
        const ssize_t got = ::pread(m_descriptor, to + done, count - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{ErrorCode::ReadFailed, {}, offset + done, errno};
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

} // namespace authloupe
