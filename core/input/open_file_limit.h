// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace authloupe {

// A set of logs may be larger than the number of files that a program may open unless it asks for more. Asks,
// as far as the system lets it.
void makeRoomForOpenFiles(std::size_t files) noexcept;

} // namespace authloupe
