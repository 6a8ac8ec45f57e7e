// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/memory_use.h"

#include <cstdint>

namespace authloupe {

// What the process may hold before a load reads no further. A system that promises more memory than it has
// refuses none, and in the end ends a process without asking. Half of the memory leaves room for what queries
// take, for tables that double, and for other programs.
struct MemoryBudget {
    std::uint64_t mostBytes = machineMemory() / 2;
    std::uint64_t (*held)() noexcept = heldMemory;

    [[nodiscard]] bool isSpent() const noexcept { return held() > mostBytes; }
};

} // namespace authloupe
