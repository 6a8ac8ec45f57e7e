// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/year_reference.h"

namespace authloupe {

std::optional<LogTime> timeInYearOf(const YearReference& reference, CivilTime civil) noexcept
{
    constexpr int kMostYears = 10; // 29 February comes after eight years at the latest
    if (!reference.at.isValid())
        return std::nullopt;
    const int step = reference.isStart ? 1 : -1;
    civil.year = toCivil(reference.at).year - step;
    for (int tried = 0; tried < kMostYears; ++tried, civil.year += step) {
        const auto time = toLogTime(civil);
        if (!time)
            continue;
        const std::int64_t behind = (time->seconds - reference.at.seconds) * step;
        if (behind >= -kDay)
            return time;
    }
    return std::nullopt;
}

} // namespace authloupe
