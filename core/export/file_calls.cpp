// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/file_calls.h"

#include "export/unnamed_file.h"

#include <cstdio>

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

int FileCalls::openUnnamed(const std::string& directory)
{
    return openUnnamedFile(directory);
}

int FileCalls::link(int descriptor, const char* name)
{
    return nameUnnamedFile(descriptor, name);
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
