// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace authloupe {

// What somebody types for the two ends of a stretch of time.
//
// A moment: `2009-04-22 11:40`, with seconds or without a time of day; a date at the end includes that day.
// A time of day, `11:40`: at the start of the last such moment in the log; at the end of the first one behind
// the start. A span, `last 2 hours`, in any of the program's languages whatever the window speaks: at the
// start it is counted back from the end of the log, not from now; at the end it is counted from the start, or
// from that of the log. Nothing at all: an open end. Digits may be those of Arabic.

enum class TimeMistake : std::uint8_t {
    None,
    From,   // is not understood
    To,     // likewise
    Order,  // the end is not behind the start
    NoTimes // what was typed is counted from the times of a log that has none
};

struct TypedTimes {
    TimeRange range;
    TimeMistake mistake = TimeMistake::None;
};

// `log`: logSpan() of the document.
[[nodiscard]] TypedTimes parseTimes(const QString& from, const QString& to, const TimeRange& log);

// Seconds of `last 2 hours`, `dernière heure`, `2h`; empty for anything else.
[[nodiscard]] std::optional<std::int64_t> parseSpan(const QString& text);

// As the fields show it: `2009-04-22 11:40`, with seconds only where there are some.
[[nodiscard]] QString typedMoment(LogTime time);

} // namespace authloupe
