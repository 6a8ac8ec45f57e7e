// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/coverage.h"
#include "maillog/year_reference.h"
#include "plain_grammar.h"

#include <cstdint>
#include <string>
#include <vector>

namespace authloupe::test {

struct PlainEntry {
    PlainEvent event;
    LogTime time;
    std::uint64_t firstOffset = 0, lastOffset = 0; // of its first and last line in the file
    std::uint32_t firstLine = 0, lastLine = 0;
    std::string host{}; // of its syslog prefix
};

// All entries of one file that say something, in order, and the account of its lines. bytes and
// entriesWithoutSession are left to the caller.
struct PlainEntries {
    std::vector<PlainEntry> entries;
    Coverage coverage;
};
[[nodiscard]] PlainEntries plainEntries(const std::string& file, FileIndex index, YearReference year = {});

} // namespace authloupe::test
