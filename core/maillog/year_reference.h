// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log_time.h"

#include <optional>

namespace authloupe {

// When a file was begun or last written: from it follows the year of a stamp that has none. Each stamp is
// judged by itself, so the result does not depend on where reading began, and a file may go over New Year; a
// file of more than a year cannot be told apart and gets the years nearest to the reference.
struct YearReference {
    LogTime at; // kNoTime: nothing is known
    bool isStart = false;
};

// civil.year is not read. Begun: the first such moment not earlier than a day before `at`. Last written: the
// last one not later than a day after it; the day is for clocks in other zones. Empty when nothing is known
// or no year of 1970 to 9999 fits.
[[nodiscard]] std::optional<LogTime> timeInYearOf(const YearReference& reference, CivilTime civil) noexcept;

} // namespace authloupe
