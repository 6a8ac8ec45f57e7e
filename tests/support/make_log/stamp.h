// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace authloupe::makelog {

// Seconds since 1970-01-01T00:00:00 of the log's own clock; no zone.
using Seconds = std::int64_t;

// `2026-03-10T06:00:00`, or without the time of day.
[[nodiscard]] std::optional<Seconds> secondsFromIso(std::string_view text);
[[nodiscard]] std::string isoText(Seconds seconds);
// `Wed Apr 22 11:43:59 2009`, the day padded with a blank. (AsyncOS 7.6.3 log)
[[nodiscard]] std::string nativeStamp(Seconds seconds);

} // namespace authloupe::makelog
