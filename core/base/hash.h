// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace authloupe {

// Mixes well in all bits: connection ids are sequential, and an identity hash with linear probing turns them
// into long runs that cost ten times the whole load.
[[nodiscard]] inline std::uint64_t mixHash(std::uint64_t value) noexcept
{
    value ^= value >> 32U;
    value *= 0xD6E8FEB86659FD93ULL;
    value ^= value >> 32U;
    value *= 0xD6E8FEB86659FD93ULL;
    value ^= value >> 32U;
    return value;
}

// Eight bytes at a time; only for tables in memory, never stored.
[[nodiscard]] inline std::uint32_t textHash(std::string_view text) noexcept
{
    constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15ULL;
    std::uint64_t hash = text.size() * kMultiplier;
    const char* at = text.data();
    std::size_t left = text.size();
    while (left >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        hash = (hash ^ word) * kMultiplier;
        hash ^= hash >> 29U;
        at += 8;
        left -= 8;
    }
    if (left != 0) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, left);
        hash = (hash ^ word) * kMultiplier;
        hash ^= hash >> 29U;
    }
    hash *= kMultiplier;
    return static_cast<std::uint32_t>(hash >> 32U);
}

} // namespace authloupe
