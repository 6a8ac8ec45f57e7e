// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log_time.h"
#include "query/filter.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace authloupe {

// Numbers, sizes, spans and moments in the words of the default QLocale. Never for files, clipboard or
// settings.

// Grouped digits. The only way to show a count: QLocale of Qt 6.4 groups wrongly in Spanish.
[[nodiscard]] QString displayNumber(qint64 number);
[[nodiscard]] QString displayCount(std::uint64_t count);
// For tr("%Ln …", nullptr, n): an int that is never negative.
[[nodiscard]] int pluralNumber(std::uint64_t count) noexcept;

// "… and 12 more.": below the part of a list that is shown.
[[nodiscard]] QString andMore(std::uint64_t count);

[[nodiscard]] QString displaySize(std::uint64_t bytes);   // 1.2 GiB
[[nodiscard]] QString displayRate(double bytesPerSecond); // 43.1 MiB/s; empty when not finite or not positive
[[nodiscard]] QString displayPercent(double fraction);    // 0.985 -> 98.5%
[[nodiscard]] QString displayDuration(
    std::int64_t seconds); // 1 h 02 min 05 s; negative ones with a minus sign
[[nodiscard]] QString displayAtLeast(std::int64_t seconds);  // at least 26 s
[[nodiscard]] QString displayTimeLeft(std::int64_t seconds); // about 2 min left

// `2009-04-22 11:43:59`, in every language; empty for kNoTime.
[[nodiscard]] QString displayTime(LogTime time);
// Without the seconds when both are whole minutes; an open end is said in words. Isolated left to right.
[[nodiscard]] QString displayTimeRange(const TimeRange& range);
// `UTC-06:00`.
[[nodiscard]] QString displayUtcOffset(std::int32_t seconds);

} // namespace authloupe
