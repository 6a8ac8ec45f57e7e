// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row_set.h"

#include <algorithm>
#include <cstdint>

namespace authloupe {

// For sums over a set of rows, in which the order does not count: memory is read from front to back whatever
// the order of the rows is.

// A byte for each session of a snapshot: 1 when the row is in the set.
[[nodiscard]] std::vector<std::uint8_t> markRows(const Snapshot& snapshot, const RowSet& rows);

// visit(const SessionColumns& chunk, std::size_t index) for every row, in file order. False when stopped.
template<class Visit>
bool visitSessions(const Snapshot& snapshot, const RowSet& rows, const Visit& visit,
                   const StopToken& stop = {})
{
    const bool inFileOrder = std::ranges::is_sorted(rows);
    const std::vector<std::uint8_t> marks =
        inFileOrder ? std::vector<std::uint8_t>{} : markRows(snapshot, rows);
    const std::size_t count = inFileOrder ? rows.size() : marks.size();
    for (std::size_t begin = 0; begin < count; begin += kRowsPerChunk) {
        if (stop.stop_requested())
            return false;
        const std::size_t end = std::min(count, begin + kRowsPerChunk);
        if (inFileOrder) {
            for (std::size_t i = begin; i < end; ++i)
                visit(snapshot.sessionChunk(raw(rows[i]) >> kRowsPerChunkBits),
                      raw(rows[i]) & (kRowsPerChunk - 1));
        } else {
            const SessionColumns& chunk = snapshot.sessionChunk(begin / kRowsPerChunk);
            for (std::size_t row = begin; row < end; ++row)
                if (marks[row] != 0)
                    visit(chunk, row - begin);
        }
    }
    return true;
}

// visit(const AttemptColumns& chunk, std::size_t index) for every attempt of the rows.
template<class Visit>
void visitAttempts(const Snapshot& snapshot, const RowSet& rows, const Visit& visit)
{
    constexpr std::size_t kFewOfAll = 16; // below this part of all rows, following the chains is cheaper
    if (rows.size() < snapshot.sessionCount() / kFewOfAll) {
        visitSessions(snapshot, rows, [&](const SessionColumns& sessions, std::size_t i) {
            for (std::uint32_t row = sessions.firstAttempt[i]; row != raw(kNoAttempt);) {
                const AttemptColumns& attempts = snapshot.attemptChunk(row >> kRowsPerChunkBits);
                const std::size_t index = row & (kRowsPerChunk - 1);
                visit(attempts, index);
                row = attempts.next[index];
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
