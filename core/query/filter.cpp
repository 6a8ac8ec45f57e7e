// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter.h"

namespace authloupe {

bool Filter::isEverything() const noexcept
{
    return users.empty() && profiles.empty() && addresses.empty() && words.empty() && outcomes.empty()
           && directions.empty() && time.isEverything();
}

} // namespace authloupe
