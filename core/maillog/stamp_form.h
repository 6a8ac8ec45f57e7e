// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/year_reference.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace authloupe {

// A stamp of any form in which mail_logs are met outside the appliance.
struct StampForm {
    LogTime time;           // as written; kNoTime when it has no year and none could be derived
    std::size_t length = 0; // without the blank behind it
    bool isNative = false;  // weekday and year, as the appliance writes it
    bool yearDerived = false;
    std::optional<std::int32_t> utcOffset; // seconds, when the stamp states its zone
};

// Reads the stamp at the front of `text`; a blank must follow it. English month names, whatever the locale.
//   Mon Aug 10 09:52:59 2020      native, one or two blanks before the day
//   Jul 16 10:46:46 2013          year after the time
//   Jun 26 10:42:23               syslog
//   Thu Feb  1 08:32:59           weekday, no year
//   2019 Sep 28 16:13:51          relays
//   2020-08-10T09:52:59.123+02:00 ISO 8601, `T` or a blank, with or without fraction and zone
[[nodiscard]] std::optional<StampForm> readStampForm(std::string_view text,
                                                     const YearReference& reference) noexcept;

// No stamp is longer, its blank and a syslog priority in front of it included.
inline constexpr std::size_t kMostStampLength = 48;

} // namespace authloupe
