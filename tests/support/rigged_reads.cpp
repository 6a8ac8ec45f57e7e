// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rigged_reads.h"

#include <cerrno>
#include <utility>

#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

authloupe::test::RiggedReads::Rig rigNow;
int readsSoFar = 0;

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

} // namespace authloupe::test
