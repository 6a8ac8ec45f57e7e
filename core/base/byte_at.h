// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace authloupe {

// 0 to 255, whatever the sign of char.
[[nodiscard]] inline unsigned byteAt(std::string_view bytes, std::size_t at) noexcept
{
    return static_cast<unsigned char>(bytes[at]);
}

} // namespace authloupe
