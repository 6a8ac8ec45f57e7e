// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/open_file_limit.h"

#include <algorithm>

#include <sys/resource.h>

namespace authloupe {

void makeRoomForOpenFiles(std::size_t files) noexcept
{
    constexpr rlim_t kOthers = 256; // the window, libraries, exports
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= files + kOthers)
        return;
    limit.rlim_cur = std::min<rlim_t>(files + kOthers, limit.rlim_max);
    (void)::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace authloupe
