// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stalled_reads.h"

#include <condition_variable>
#include <mutex>

#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::mutex mutex; // guards what follows
std::condition_variable changed;
bool stalled = false;
int waitingNow = 0;

} // namespace

// Takes the place of the C library's for the whole program.
extern "C" ssize_t pread(int descriptor, void* to, size_t most, off_t offset)
{
    {
        std::unique_lock lock(mutex);
        ++waitingNow;
        changed.wait(lock, [] { return !stalled; });
        --waitingNow;
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

StalledReads::StalledReads()
{
    const std::scoped_lock lock(mutex);
    stalled = true;
}

StalledReads::~StalledReads()
{
    const std::scoped_lock lock(mutex);
    stalled = false;
    changed.notify_all();
}

int StalledReads::waiting() const
{
    const std::scoped_lock lock(mutex);
    return waitingNow;
}

} // namespace authloupe::test
