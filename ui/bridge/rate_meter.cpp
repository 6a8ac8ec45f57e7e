// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/rate_meter.h"

namespace authloupe {

double RateMeter::add(TimePoint now, std::uint64_t bytes)
{
    m_samples.push_back({.time = now, .bytes = bytes});
    while (m_samples.size() > 2 && now - m_samples[1].time >= kSpan) {
        m_samples.pop_front();
    }
    const std::chrono::duration<double> elapsed = now - m_samples.front().time;
    return elapsed.count() > 0 ? static_cast<double>(bytes - m_samples.front().bytes) / elapsed.count() : 0;
}

} // namespace authloupe
