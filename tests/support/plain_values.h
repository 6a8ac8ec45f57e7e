// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/value_table.h"

#include <map>
#include <string>

namespace authloupe::test {

// The oracle of the tables of values: one connection and one attempt after the other, values as strings.
struct PlainValue {
    ValueCounts counts;
    bool everSucceeded = false;
    friend bool operator==(const PlainValue&, const PlainValue&) = default;
};
struct PlainValueTable {
    std::map<std::string, PlainValue> rows;
    ValueCounts unstated;
};

[[nodiscard]] PlainValueTable plainValueTable(const Snapshot& snapshot, const RowSet& rows, ValueGroup group);

} // namespace authloupe::test
