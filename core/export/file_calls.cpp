// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/file_calls.h"

#include <cstdio>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace authloupe {

ssize_t FileCalls::write(int descriptor, const char* bytes, std::size_t count)
{
    return ::write(descriptor, bytes, count);
}

int FileCalls::sync(int descriptor)
{
    return ::fsync(descriptor);
}

int FileCalls::close(int descriptor)
{
    return ::close(descriptor);
}

int FileCalls::link(int descriptor, const char* name)
{
    // AT_EMPTY_PATH wants a privilege.
    const std::string file = "/proc/self/fd/" + std::to_string(descriptor);
    return ::linkat(AT_FDCWD, file.c_str(), AT_FDCWD, name, AT_SYMLINK_FOLLOW);
}

int FileCalls::rename(const char* from, const char* to)
{
    return ::rename(from, to);
}

FileCalls& systemFileCalls() noexcept
{
    static FileCalls calls;
    return calls;
}

} // namespace authloupe
