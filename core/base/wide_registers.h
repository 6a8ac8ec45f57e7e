// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Functions that use AVX2 and BMI2, beside plain ones that work on every processor: AUTHLOUPE_WIDE marks
// them, and hasWideRegisters() has to be asked before one is called.
#if defined(__x86_64__)

#include <immintrin.h>

#define AUTHLOUPE_WIDE __attribute__((target("avx2,bmi2")))

namespace authloupe {

[[nodiscard]] inline bool hasWideRegisters() noexcept
{
    static const bool has = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
    return has;
}

} // namespace authloupe

#else

namespace authloupe {

[[nodiscard]] constexpr bool hasWideRegisters() noexcept
{
    return false;
}

} // namespace authloupe

#endif
