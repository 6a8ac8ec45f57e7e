// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log_time.h"

namespace authloupe::test {

// `2009-04-22 11:43:59`; throws for anything else.
[[nodiscard]] inline LogTime at(const char* isoTime)
{
    return parseIso(isoTime).value();
}

} // namespace authloupe::test
