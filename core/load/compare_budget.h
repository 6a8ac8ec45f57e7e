// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_stream.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

namespace authloupe {

// How much all comparisons of a load may read together. An archive may hold tens of thousands of logs of the
// same minutes: were each compared with all others, that would take the square of their number. Several times
// the size of all logs and a constant is plenty for those that are as an appliance writes them.
class CompareBudget final {
public:
    static constexpr std::uint64_t kBytesBesides = std::uint64_t{1} << 30;
    static constexpr std::uint64_t kAsManyTimes = 16;
    static constexpr std::uint64_t kOpening = 4096; // takes as long as to read so many bytes
    static constexpr std::uint64_t kLook = 64;      // likewise: at what is known of a log

    explicit CompareBudget(StopFlag stop, std::uint64_t bytes = kBytesBesides)
        : m_stop(std::move(stop)),
          m_left(bytes)
    {}

    // For a log of that size.
    void addLog(std::uint64_t size) noexcept
    {
        constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max() / 2;
        m_left = std::min(m_left, kMost) + std::min(size, kMost / kAsManyTimes) * kAsManyTimes;
    }
    void use(std::uint64_t bytes) noexcept { m_left -= std::min(m_left, bytes); }
    [[nodiscard]] bool isSpent() const noexcept { return m_left == 0; }
    [[nodiscard]] bool isOver() const noexcept { return m_left == 0 || isSet(m_stop); }
    [[nodiscard]] const StopFlag& stop() const noexcept { return m_stop; }

private:
    StopFlag m_stop;
    std::uint64_t m_left = 0;
};

} // namespace authloupe
