// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"
#include "query/column_function.h"
#include "query/row_set.h"
#include "query/row_walk.h"
#include "query/scratch_array.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

namespace authloupe {

// keys[i] belongs to rows[i] of the set that is being sorted.
using SortKeys = ScratchArray<std::uint64_t>;

// Key of a row for which the log does not state the value.
inline constexpr std::uint64_t kNoValueKey = std::numeric_limits<std::uint64_t>::max();

// Below this part of all rows, what is needed of them is looked up row by row. Otherwise it costs less to go
// through everything from front to back.
inline constexpr std::size_t kFewOfAllRows = 8;

[[nodiscard]] inline bool areFew(const RowSet& rows, const Snapshot& snapshot) noexcept
{
    return rows.size() < snapshot.sessionCount() / kFewOfAllRows;
}

// What `table` holds by SessionRow, for the rows in their order. Empty when stopped.
template<class Entry, class KeyOf>
[[nodiscard]] std::optional<SortKeys> keysFromTable(const RowSet& rows, const ScratchArray<Entry>& table,
                                                    const StopToken& stop, const KeyOf& keyOf)
{
    constexpr std::size_t kRowsAhead = 24; // rows in any order: memory is asked for before it is needed
    SortKeys keys(rows.size());
    for (std::size_t begin = 0; begin < rows.size(); begin += kRowsPerChunk) {
        if (stop.stop_requested())
            return std::nullopt;
        const std::size_t end = std::min(rows.size(), begin + kRowsPerChunk);
        const std::size_t last = rows.size() - 1;
        for (std::size_t i = begin; i < end; ++i) {
            __builtin_prefetch(&table[raw(rows[std::min(i + kRowsAhead, last)])]);
            keys[i] = keyOf(table[raw(rows[i])]);
        }
    }
    return keys;
}

// keyOf, a ColumnFunction, gives the key of a row. Empty when stopped.
template<class KeyOf>
[[nodiscard]] std::optional<SortKeys> collectKeys(const RowSet& rows, const Snapshot& snapshot,
                                                  const StopToken& stop, const KeyOf& keyOf)
{
    if (std::ranges::is_sorted(rows)) {
        SortKeys keys(rows.size());
        std::uint64_t* next = keys.data();
        const bool whole = visitChunks(
            snapshot, rows,
            [&](const SessionColumns& chunk, ChunkRows indexes) {
                if (indexes.size() == kRowsPerChunk)
                    keyOf.forRows(chunk, kRowsPerChunk,
                                  [next](std::size_t i, std::uint64_t key) { next[i] = key; });
                else
                    for (std::size_t k = 0; k < indexes.size(); ++k)
                        next[k] = keyOf(chunk, indexes[k]);
                next += indexes.size();
            },
            stop);
        return whole ? std::optional(std::move(keys)) : std::nullopt;
    }
    if (areFew(rows, snapshot)) {
        SortKeys keys(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i % kRowsPerChunk == 0 && stop.stop_requested())
                return std::nullopt;
            keys[i] =
                keyOf(snapshot.sessionChunk(raw(rows[i]) >> kRowsPerChunkBits), raw(rows[i]) & kRowMask);
        }
        return keys;
    }
    SortKeys ofAll(snapshot.sessionCount());
    for (std::size_t first = 0; first < ofAll.size(); first += kRowsPerChunk) {
        if (stop.stop_requested())
            return std::nullopt;
        const SessionColumns& chunk = snapshot.sessionChunk(first >> kRowsPerChunkBits);
        const std::size_t count = std::min(kRowsPerChunk, ofAll.size() - first);
        std::uint64_t* const next = ofAll.data() + first;
        keyOf.forRows(chunk, count, [next](std::size_t i, std::uint64_t key) { next[i] = key; });
    }
    return keysFromTable(rows, ofAll, stop, [](std::uint64_t key) { return key; });
}

} // namespace authloupe
