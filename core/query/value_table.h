// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row_set.h"
#include "query/value_groups.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace authloupe {

// What a set of connections tells of one value. A value of attempts (a user, say) counts the attempts that
// have it and the connections on which there is one; a value of connections counts these and all their
// attempts.
struct ValueCounts {
    std::uint32_t connections = 0;
    std::uint32_t succeeded = 0, failed = 0, errors = 0; // attempts
    // Of users: remote addresses. Of everything else: users.
    std::uint32_t distinct = 0;
    LogTime first, last; // entries of the connections, or attempts; unset when no time is stated

    [[nodiscard]] std::uint64_t attempts() const noexcept
    {
        return std::uint64_t{succeeded} + failed + errors;
    }
    friend bool operator==(const ValueCounts&, const ValueCounts&) = default;
};

struct ValueRow {
    TextId value{};
    ValueCounts counts;
    bool everSucceeded = false; // some attempt in the whole log, whatever the set of connections
};

// One row for each distinct value that occurs. Lives without the snapshot that it was made of.
struct ValueTable {
    ValueGroup group{};
    Dictionary values;
    std::vector<ValueRow> rows;
    // What states no value; `distinct` is not counted. Attempts of all rows and these are all attempts; for
    // a group of connections the same holds for connections.
    ValueCounts unstated;

    [[nodiscard]] std::string_view text(const ValueRow& row) const noexcept { return values.text(row.value); }
};

// In the order of the values' ids. Empty when stopped. `values` must be of the same snapshot.
[[nodiscard]] std::optional<ValueTable> valueTable(const Snapshot& snapshot, const RowSet& rows,
                                                   const GroupValues& values, const Effort& effort = {});
[[nodiscard]] std::optional<ValueTable> valueTable(const Snapshot& snapshot, const RowSet& rows,
                                                   ValueGroup group, const Effort& effort = {});

enum class ValueColumn : std::uint8_t {
    Value, // addresses and networks by their bits, texts by code points without ASCII case
    Connections,
    Succeeded,
    Failed,
    Errors,
    Distinct,
    FirstSeen,
    LastSeen,
    EverSucceeded,
};
inline constexpr std::size_t kValueColumnCount = 9;

struct ValueOrder {
    ValueColumn column = ValueColumn::Failed;
    bool descending = true;
    friend bool operator==(const ValueOrder&, const ValueOrder&) = default;
};

// What is equal in the column: more attempts first, then by value. Unset times come last in both directions.
// False when stopped; the order is then unspecified.
[[nodiscard]] bool sortValues(ValueTable& table, const ValueOrder& order, const StopToken& stop = {});

} // namespace authloupe
