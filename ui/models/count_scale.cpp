// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/count_scale.h"

#include "models/timeline_ticks.h"

#include <algorithm>
#include <cmath>

namespace authloupe {

CountScale::CountScale(std::int64_t highest, bool logarithmic, double height, double spacing)
    : m_logarithmic(logarithmic)
{
    height = std::max(height, 1.0);
    if (!logarithmic) {
        m_labels = countTicks(highest, std::max(static_cast<int>(height / spacing), 1));
        return;
    }
    std::int64_t top = 10;
    while (top < highest)
        top *= 10;
    m_labels = {0, top};
    // From the top down, so that those that are too close to each other or to 0 are left out.
    double last = 1;
    for (std::int64_t power = top / 10; power >= 1; power /= 10) {
        const double at = share(power);
        if ((last - at) * height < spacing || at * height < spacing)
            continue;
        m_labels.insert(m_labels.begin() + 1, power);
        last = at;
    }
}

double CountScale::share(std::int64_t count) const noexcept
{
    const auto value = static_cast<double>(std::max<std::int64_t>(count, 0));
    const auto most = static_cast<double>(top());
    return m_logarithmic ? std::log1p(value) / std::log1p(most) : value / most;
}

double CountScale::share(std::int64_t part, std::int64_t whole) const noexcept
{
    if (!m_logarithmic)
        return share(part);
    return whole <= 0 ? 0 : share(whole) * static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace authloupe
