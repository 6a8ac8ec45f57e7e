// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>

namespace authloupe {

// Bytes a second over the last seconds: steady enough to read, quick enough to follow a drive that slows
// down.
class RateMeter final {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds kSpan{3};

    // `bytes` in all up to `now`; both never go down. Returns the rate, 0 before there is one.
    double add(TimePoint now, std::uint64_t bytes);

private:
    struct Sample {
        TimePoint time;
        std::uint64_t bytes = 0;
    };
    std::deque<Sample> m_samples;
};

} // namespace authloupe
