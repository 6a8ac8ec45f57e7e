// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/time_bins.h"

#include <algorithm>
#include <array>

namespace authloupe {

namespace {

constexpr std::int64_t kYear = 52 * kWeek; // like all steps from a week on, a number of whole weeks

// clang-format off
constexpr std::array kSteps{
    std::int64_t{1}, std::int64_t{2}, std::int64_t{5}, std::int64_t{10}, std::int64_t{15}, std::int64_t{30},
    kMinute, 2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute,
    kHour, 2 * kHour, 3 * kHour, 6 * kHour, 12 * kHour,
    kDay, 2 * kDay, kWeek, 2 * kWeek, 4 * kWeek, 8 * kWeek, 13 * kWeek, 26 * kWeek,
    kYear, 2 * kYear, 5 * kYear, 10 * kYear, 20 * kYear, 50 * kYear, 100 * kYear, 200 * kYear, 500 * kYear,
    1'000 * kYear, 2'000 * kYear, 5'000 * kYear, 10'000 * kYear,
};
// clang-format on
static_assert(std::ranges::is_sorted(kSteps));

} // namespace

std::int64_t roundStep(std::int64_t atLeast) noexcept
{
    const auto found = std::ranges::lower_bound(kSteps, atLeast);
    return found != kSteps.end() ? *found : kSteps.back();
}

std::int64_t binOrigin(std::int64_t step) noexcept
{
    constexpr std::int64_t kMonday = -3 * kDay; // 1969-12-29; before all times of a log
    return step % kWeek == 0 ? kMonday : 0;
}

} // namespace authloupe
