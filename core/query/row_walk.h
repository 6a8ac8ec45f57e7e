// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row_set.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace authloupe {

// For sums over a set of rows, in which the order does not count: memory is read from front to back whatever
// the order of the rows is.

// Some rows of one chunk, as indexes into its columns.
using ChunkRows = std::span<const std::uint16_t>;

inline constexpr auto kAllOfChunk = [] {
    std::array<std::uint16_t, kRowsPerChunk> indexes{};
    for (std::size_t i = 0; i < indexes.size(); ++i)
        indexes[i] = static_cast<std::uint16_t>(i);
    return indexes;
}();

// Do all rows of one chunk stand from `first` on? Precondition: the rows are in file order.
[[nodiscard]] inline bool startsWholeChunk(const RowSet& rows, std::size_t first) noexcept
{
    return rows.size() - first >= kRowsPerChunk && raw(rows[first]) % kRowsPerChunk == 0
           && raw(rows[first + kRowsPerChunk - 1]) == raw(rows[first]) + (kRowsPerChunk - 1);
}

// A byte for each session of a snapshot: 1 when the row is in the set.
[[nodiscard]] std::vector<std::uint8_t> markRows(const Snapshot& snapshot, const RowSet& rows);

// visit(const SessionColumns& chunk, ChunkRows rows) for all chunks with rows of the set. False when stopped.
template<class Visit>
bool visitChunks(const Snapshot& snapshot, const RowSet& rows, const Visit& visit, const StopToken& stop = {})
{
    std::array<std::uint16_t, kRowsPerChunk> indexes;
    if (std::ranges::is_sorted(rows)) {
        for (std::size_t i = 0; i < rows.size();) {
            if (stop.stop_requested())
                return false;
            const std::size_t chunk = raw(rows[i]) >> kRowsPerChunkBits;
            if (startsWholeChunk(rows, i)) {
                visit(snapshot.sessionChunk(chunk), ChunkRows(kAllOfChunk));
                i += kRowsPerChunk;
                continue;
            }
            std::size_t count = 0;
            for (; i < rows.size() && raw(rows[i]) >> kRowsPerChunkBits == chunk; ++i)
                indexes[count++] = static_cast<std::uint16_t>(raw(rows[i]) & (kRowsPerChunk - 1));
            visit(snapshot.sessionChunk(chunk), ChunkRows(indexes.data(), count));
        }
        return true;
    }
    const std::vector<std::uint8_t> marks = markRows(snapshot, rows);
    for (std::size_t first = 0; first < marks.size(); first += kRowsPerChunk) {
        if (stop.stop_requested())
            return false;
        const std::size_t size = std::min(kRowsPerChunk, marks.size() - first);
        std::size_t count = 0;
        for (std::size_t i = 0; i < size; ++i) {
            indexes[count] = static_cast<std::uint16_t>(i);
            count += marks[first + i];
        }
        if (count != 0)
            visit(snapshot.sessionChunk(first / kRowsPerChunk), ChunkRows(indexes.data(), count));
    }
    return true;
}

// visit(const AttemptColumns& chunk, std::size_t index) for every attempt, in file order or against it. False
// when stopped.
template<class Visit>
bool forAttempts(const Snapshot& snapshot, const Visit& visit, const StopToken& stop = {})
{
    for (std::size_t first = 0; first < snapshot.attemptCount(); first += kRowsPerChunk) {
        if (stop.stop_requested())
            return false;
        const AttemptColumns& attempts = snapshot.attemptChunk(first >> kRowsPerChunkBits);
        const std::size_t count = std::min(kRowsPerChunk, snapshot.attemptCount() - first);
        for (std::size_t i = 0; i < count; ++i)
            visit(attempts, i);
    }
    return true;
}
template<class Visit>
bool forAttemptsFromBack(const Snapshot& snapshot, const Visit& visit, const StopToken& stop = {})
{
    for (std::size_t end = snapshot.attemptCount(); end != 0;) {
        if (stop.stop_requested())
            return false;
        const std::size_t first = (end - 1) / kRowsPerChunk * kRowsPerChunk;
        const AttemptColumns& attempts = snapshot.attemptChunk(first >> kRowsPerChunkBits);
        for (std::size_t i = end - first; i-- != 0;)
            visit(attempts, i);
        end = first;
    }
    return true;
}

// visit(const AttemptColumns& chunk, std::size_t index) for every attempt of the rows.
template<class Visit>
void visitAttempts(const Snapshot& snapshot, const RowSet& rows, const Visit& visit)
{
    constexpr std::size_t kFewOfAll = 16; // below this part of all rows, following the chains is cheaper
    if (rows.size() < snapshot.sessionCount() / kFewOfAll) {
        visitChunks(snapshot, rows, [&](const SessionColumns& sessions, ChunkRows indexes) {
            for (const std::size_t i : indexes) {
                for (std::uint32_t row = sessions.firstAttempt[i]; row != raw(kNoAttempt);) {
                    const AttemptColumns& attempts = snapshot.attemptChunk(row >> kRowsPerChunkBits);
                    const std::size_t index = row & (kRowsPerChunk - 1);
                    visit(attempts, index);
                    row = attempts.next[index];
                }
            }
        });
        return;
    }
    const std::vector<std::uint8_t> marks = markRows(snapshot, rows);
    for (std::size_t first = 0; first < snapshot.attemptCount(); first += kRowsPerChunk) {
        const AttemptColumns& attempts = snapshot.attemptChunk(first / kRowsPerChunk);
        const std::size_t count = std::min(kRowsPerChunk, snapshot.attemptCount() - first);
        for (std::size_t index = 0; index < count; ++index)
            if (marks[attempts.session[index]] != 0)
                visit(attempts, index);
    }
}

} // namespace authloupe
