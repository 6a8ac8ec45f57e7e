// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace authloupe::test {

// The last line counts without its end as well.
inline std::uint64_t lineCount(std::string_view text)
{
    const auto ends = static_cast<std::uint64_t>(std::ranges::count(text, '\n'));
    return ends + (text.empty() || text.ends_with('\n') ? 0 : 1);
}

} // namespace authloupe::test
