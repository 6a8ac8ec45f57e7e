// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include <sys/types.h>

namespace authloupe {

// The system calls on which the safety of an export hangs. Tests give calls that fail or do half of what they
// should. All behave as in POSIX: -1 and errno on an error.
class FileCalls {
public:
    virtual ~FileCalls() = default;
    virtual ssize_t write(int descriptor, const char* bytes, std::size_t count);
    virtual int sync(int descriptor);
    virtual int close(int descriptor);
    // As openUnnamedFile(): -1 says that there are none, and errno nothing.
    virtual int openUnnamed(const std::string& directory);
    virtual int link(int descriptor, const char* name);
    virtual int rename(const char* from, const char* to);
};

// The calls of the system itself.
[[nodiscard]] FileCalls& systemFileCalls() noexcept;

} // namespace authloupe
