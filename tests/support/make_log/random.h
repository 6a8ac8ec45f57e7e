// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace authloupe::makelog {

// SplitMix64. Own code, because the standard library's distributions give other numbers on other systems, and
// one seed must give one file everywhere.
class Random final {
public:
    explicit Random(std::uint64_t seed) noexcept : m_state(seed) {}

    [[nodiscard]] std::uint64_t next() noexcept
    {
        std::uint64_t mixed = m_state += 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }

    // 0 <= result < limit; limit > 0. The bias of the multiplication does not matter here.
    [[nodiscard]] std::uint32_t below(std::uint32_t limit) noexcept
    {
        return static_cast<std::uint32_t>(((next() >> 32U) * limit) >> 32U);
    }

    [[nodiscard]] bool chance(std::uint32_t percent) noexcept { return below(100) < percent; }

    template<class Range>
    [[nodiscard]] const auto& of(const Range& choices) noexcept
    {
        return choices[below(static_cast<std::uint32_t>(choices.size()))];
    }

private:
    std::uint64_t m_state;
};

} // namespace authloupe::makelog
