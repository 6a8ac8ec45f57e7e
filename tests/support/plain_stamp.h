// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/year_reference.h"

#include <optional>
#include <string>

namespace authloupe::test {

// `Wed Apr 22 11:43:59 2009 ` at the front of a line: 24 characters and a blank.
[[nodiscard]] std::optional<LogTime> plainStamp(const std::string& line);

// The same as people paste it: `Apr 1` with one blank, brackets and dots before the weekday, nothing behind
// the year.
struct PlainLooseStamp {
    LogTime time;
    std::string damage;     // what stood before the weekday
    std::string afterStamp; // what stands behind the year
};
[[nodiscard]] std::optional<PlainLooseStamp> plainLooseStamp(const std::string& line);

// Everything else that a syslog daemon or a relay writes, and native stamps as well; a blank must follow.
struct PlainForm {
    LogTime time; // kNoTime when the year is not known
    std::size_t length = 0;
    bool native = false;
    bool yearDerived = false;
    std::optional<std::int32_t> utcOffset;
};
[[nodiscard]] std::optional<PlainForm> plainForm(const std::string& text, const YearReference& year);

} // namespace authloupe::test
