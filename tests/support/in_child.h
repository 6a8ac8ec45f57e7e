// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/wait.h>
#include <unistd.h>

namespace authloupe::test {

// Runs it in a process of its own, and gives its exit status; -1 when a signal ended it.
template<class Run>
int inChild(const Run& run)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(run());
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace authloupe::test
