// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/effort.h"
#include "query/column_function.h"
#include "query/row_order.h"
#include "query/row_set.h"
#include "query/row_walk.h"
#include "query/scratch_array.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

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
                                                    const Effort& effort, const KeyOf& keyOf)
{
    constexpr std::size_t kRowsAhead = 24; // rows in any order: memory is asked for before it is needed
    SortKeys keys(rows.size());
    effort.forStretches(rows.size(), 1, [&](std::size_t, Stretch stretch) {
        std::uint64_t* const to = keys.data();
        for (std::size_t begin = stretch.begin; begin < stretch.end; begin += kRowsPerChunk) {
            if (effort.isStopped())
                return;
            const std::size_t end = std::min(stretch.end, begin + kRowsPerChunk);
            const std::size_t last = rows.size() - 1;
            for (std::size_t i = begin; i < end; ++i) {
                __builtin_prefetch(&table[raw(rows[std::min(i + kRowsAhead, last)])]);
                to[i] = keyOf(table[raw(rows[i])]);
            }
        }
    });
    return effort.isStopped() ? std::nullopt : std::optional(std::move(keys));
}

// Of rows in file order; keyOf as below.
template<class KeyOf>
[[nodiscard]] std::optional<SortKeys> keysInFileOrder(const RowSet& rows, const Snapshot& snapshot,
                                                      const Effort& effort, const KeyOf& keyOf)
{
    SortKeys keys(rows.size());
    effort.forStretches(snapshot.sessionCount(), kRowsPerChunk, [&](std::size_t, Stretch sessions) {
        std::uint64_t* next = keys.data() + firstRowOf(rows, sessions.begin);
        const auto add = [&](const SessionColumns& chunk, ChunkRows indexes) {
            if (indexes.size() == kRowsPerChunk)
                keyOf.forRows(chunk, kRowsPerChunk,
                              [next](std::size_t i, std::uint64_t key) { next[i] = key; });
            else
                for (std::size_t k = 0; k < indexes.size(); ++k)
                    next[k] = keyOf(chunk, indexes[k]);
            next += indexes.size();
        };
        (void)visitOrderedChunks(snapshot, rows, sessions, add, effort.stop());
    });
    return effort.isStopped() ? std::nullopt : std::optional(std::move(keys));
}

// keyOf, a ColumnFunction, gives the key of a row. Empty when stopped.
template<class KeyOf>
[[nodiscard]] std::optional<SortKeys> collectKeys(const RowSet& rows, const Snapshot& snapshot,
                                                  const Effort& effort, const KeyOf& keyOf)
{
    if (areInFileOrder(rows, effort))
        return keysInFileOrder(rows, snapshot, effort, keyOf);
    if (areFew(rows, snapshot)) {
        SortKeys keys(rows.size());
        effort.forStretches(rows.size(), 1, [&](std::size_t, Stretch stretch) {
            for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
                if (i % kRowsPerChunk == 0 && effort.isStopped())
                    return;
                keys[i] =
                    keyOf(snapshot.sessionChunk(raw(rows[i]) >> kRowsPerChunkBits), raw(rows[i]) & kRowMask);
            }
        });
        return effort.isStopped() ? std::nullopt : std::optional(std::move(keys));
    }
    SortKeys ofAll(snapshot.sessionCount());
    effort.forStretches(ofAll.size(), kRowsPerChunk, [&](std::size_t, Stretch sessions) {
        for (std::size_t first = sessions.begin; first < sessions.end; first += kRowsPerChunk) {
            if (effort.isStopped())
                return;
            const std::size_t count = std::min(kRowsPerChunk, sessions.end - first);
            std::uint64_t* const next = ofAll.data() + first;
            keyOf.forRows(snapshot.sessionChunk(first >> kRowsPerChunkBits), count,
                          [next](std::size_t i, std::uint64_t key) { next[i] = key; });
        }
    });
    return keysFromTable(rows, ofAll, effort, [](std::uint64_t key) { return key; });
}

} // namespace authloupe
