// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace authloupe {

// Bytes that this process holds in memory at the moment; 0 where the system does not tell. Takes no memory.
[[nodiscard]] std::uint64_t heldMemory() noexcept;

// Bytes of memory of the machine, or of the container around the process where that has less; the greatest
// number where the system does not tell.
[[nodiscard]] std::uint64_t machineMemory() noexcept;

} // namespace authloupe
