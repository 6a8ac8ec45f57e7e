// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/thread_name.h"

#ifdef __linux__
#include <pthread.h>
#endif

namespace authloupe {

void setThreadName([[maybe_unused]] const char* name) noexcept
{
#ifdef __linux__
    pthread_setname_np(pthread_self(), name);
#endif
}

} // namespace authloupe
