// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rigged_reads.h"

#include <cerrno>
#include <filesystem>
#include <set>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

authloupe::test::RiggedReads::Rig rigNow;
int readsSoFar = 0;
std::set<int> staleFiles; // descriptors

ssize_t failWith(int error)
{
    errno = error;
    return -1;
}

} // namespace

// Takes the place of the C library's for the whole program.
extern "C" ssize_t pread(int descriptor, void* to, size_t most, off_t offset)
{
    using authloupe::test::ReadFault;
    switch (rigNow ? rigNow(readsSoFar++, descriptor) : ReadFault::None) {
    case ReadFault::Fails: return failWith(EIO);
    case ReadFault::Stale: return failWith(ESTALE);
    case ReadFault::Interrupted: return failWith(EINTR);
    case ReadFault::Ends: return 0;
    case ReadFault::Halved: most = (most + 1) / 2; break;
    case ReadFault::None: break;
    }
    return syscall(SYS_pread64, descriptor, to, most, offset);
}

extern "C" ssize_t pread64(int descriptor, void* to, size_t most, off_t offset)
{
    return pread(descriptor, to, most, offset);
}

extern "C" ssize_t __pread_chk(int descriptor, void* to, size_t most, off_t offset, size_t)
{
    return pread(descriptor, to, most, offset);
}

extern "C" int fstat(int descriptor, struct stat* facts)
{
    if (staleFiles.contains(descriptor))
        return static_cast<int>(failWith(ESTALE));
    return static_cast<int>(syscall(SYS_newfstatat, descriptor, "", facts, AT_EMPTY_PATH));
}

extern "C" int fstat64(int descriptor, struct stat64* facts)
{
    return fstat(descriptor, reinterpret_cast<struct stat*>(facts));
}

namespace authloupe::test {

RiggedReads::RiggedReads(Rig rig)
{
    readsSoFar = 0;
    rigNow = std::move(rig);
}

RiggedReads::~RiggedReads()
{
    rigNow = nullptr;
}

int RiggedReads::count() const noexcept
{
    return readsSoFar;
}

StaleFiles::StaleFiles()
{
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd"))
        staleFiles.insert(std::stoi(entry.path().filename()));
}

StaleFiles::~StaleFiles()
{
    staleFiles.clear();
}

} // namespace authloupe::test
