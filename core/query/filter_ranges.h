// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "query/filter_language.h"

#include <string>
#include <string_view>
#include <variant>

namespace authloupe {

// The texts of ranges in the filter language: `5`, `>=5`, `>5`, `<=9`, `<9`, `5..9`, `5..`, `..9`, `*`.
// Mistakes are told without a place.

[[nodiscard]] std::variant<NumberRange, FilterMistakeCode> parseNumberRange(std::string_view text,
                                                                            bool seconds);
[[nodiscard]] std::string rangeText(const NumberRange& range);

// A time stands for all of its day, minute or second.
[[nodiscard]] std::variant<TimeRange, FilterMistakeCode> parseTimeRange(std::string_view text);
[[nodiscard]] std::string rangeText(const TimeRange& range);
// A moment as short as can be: `2009-04-22`, `2009-04-22T11:43`, `2009-04-22T11:43:59`. One before 1970 is
// the first of that year.
[[nodiscard]] std::string momentText(LogTime time);

} // namespace authloupe
