// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"
#include "query/row_set.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace authloupe {

// keys[i] belongs to rows[i] of the set that is being sorted.
using SortKeys = std::vector<std::uint64_t>;

// Key of a row for which the log does not state the value.
inline constexpr std::uint64_t kNoValueKey = std::numeric_limits<std::uint64_t>::max();

// keyOf(const SessionColumns& chunk, std::size_t index) gives the key of a row. Empty when stopped.
template<class KeyOf>
[[nodiscard]] std::optional<SortKeys> collectKeys(const RowSet& rows, const Snapshot& snapshot,
                                                  const StopToken& stop, const KeyOf& keyOf)
{
    SortKeys keys(rows.size());
    for (std::size_t begin = 0; begin < rows.size(); begin += kRowsPerChunk) {
        if (stop.stop_requested())
            return std::nullopt;
        const std::size_t end = std::min(rows.size(), begin + kRowsPerChunk);
        for (std::size_t i = begin; i < end; ++i) {
            const std::uint32_t row = raw(rows[i]);
            keys[i] = keyOf(snapshot.sessionChunk(row >> kRowsPerChunkBits), row & (kRowsPerChunk - 1));
        }
    }
    return keys;
}

} // namespace authloupe
