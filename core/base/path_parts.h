// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace authloupe {

// Both are views into `path`, whose parts stand between slashes.

// Up to and with the last slash; empty when there is none.
[[nodiscard]] constexpr std::string_view folderPart(std::string_view path) noexcept
{
    return path.substr(0, path.find_last_of('/') + 1);
}

// What stands behind it.
[[nodiscard]] constexpr std::string_view lastPart(std::string_view path) noexcept
{
    return path.substr(folderPart(path).size());
}

} // namespace authloupe
