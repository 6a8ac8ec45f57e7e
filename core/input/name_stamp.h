// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log_time.h"

#include <compare>
#include <cstdint>
#include <string_view>

namespace authloupe {

// What the name of a rotated log says about its place among the others.
struct NameStamp {
    // `mail.@20141119T091638.s`: when it was begun (AsyncOS user guide); or a date, as syslog hosts put it
    // there.
    LogTime time;
    bool isStart = false; // it is the appliance's own, so the log was begun then
    // The log that is still written (`mail.current`, `.c`) is the last; `mail.log.3` is older than
    // `mail.log.1`.
    std::int64_t rank = 0;

    friend auto operator<=>(const NameStamp&, const NameStamp&) = default;
};

// Of the last component of a path; endings such as `.gz` do not matter.
[[nodiscard]] NameStamp nameStamp(std::string_view path) noexcept;

} // namespace authloupe
