// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plain_grammar.h"
#include "plain_stamp.h"

#include <optional>
#include <string>

namespace authloupe::test {

// How an entry begins.
enum class PlainStart { Native, Stamped, Level, Body };

struct PlainHead {
    PlainStart start = PlainStart::Native;
    LogTime time;
    bool yearDerived = false;
    std::optional<std::int32_t> utcOffset;
    std::string host;
    bool recognised = false; // a level or a known body was found
};

// The stamp at the front of a line, a syslog priority before it; how many bytes it takes.
struct PlainStamped {
    PlainHead head;
    std::size_t length = 0;
};
[[nodiscard]] std::optional<PlainStamped> plainStampAt(const std::string& line, const YearReference& year);

// What stands behind the first stamp: host, tag, a second stamp, level, body. `head` learns from it.
[[nodiscard]] PlainEvent readPlainTail(const std::string& text, const YearReference& year, PlainHead& head);

[[nodiscard]] bool plainLevel(const std::string& text);     // at the very front
[[nodiscard]] bool plainBodyWords(const std::string& text); // `ICID 5 ` and the like

} // namespace authloupe::test
