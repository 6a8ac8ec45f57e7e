// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session_columns.h"

#include <array>
#include <cstdint>

namespace authloupe {

// 1 for a row that still passes; one byte per row of a chunk lets the compiler work on many rows at once.
using Kept = std::array<std::uint8_t, kRowsPerChunk>;

[[nodiscard]] inline bool keepsSome(const Kept& kept) noexcept
{
    unsigned any = 0;
    for (const std::uint8_t each : kept)
        any |= each;
    return any != 0;
}

} // namespace authloupe
