// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace authloupe {

// Of values of a byte. Counted in bytes for as long as these cannot overflow: sixteen rows with one addition.
template<class T>
[[nodiscard]] std::uint32_t countEqual(std::span<const T> values, T wanted) noexcept
{
    constexpr std::size_t kAtOnce = 128;
    std::uint32_t count = 0;
    for (std::size_t begin = 0; begin < values.size(); begin += kAtOnce) {
        std::uint8_t some = 0;
        for (const T value : values.subspan(begin, std::min(kAtOnce, values.size() - begin)))
            some = static_cast<std::uint8_t>(some + (value == wanted ? 1 : 0));
        count += some;
    }
    return count;
}

} // namespace authloupe
