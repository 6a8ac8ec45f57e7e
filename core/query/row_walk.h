// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row_set.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <type_traits>
#include <vector>

namespace authloupe {

// For sums over a set of rows, in which the order does not count: memory is read from front to back whatever
// the order of the rows is.

// Some rows of one chunk, as indexes into its columns.
using ChunkRows = std::span<const std::uint16_t>;

inline constexpr auto kAllOfChunk = []() {
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

// A way through the rows of a set in the order of the memory, as often as one likes.
class RowWalk final {
public:
    // Both must outlive it.
    RowWalk(const Snapshot& snapshot, const RowSet& rows);

    // visit(const SessionColumns& chunk, ChunkRows rows) for all chunks with rows of the set; with the number
    // of the chunk's first row, if it takes that as well. False when stopped.
    template<class Visit>
    bool visitChunks(const Visit& visit, const StopToken& stop = {}) const
    {
        return m_inOrder ? visitOrdered(visit, stop) : visitMarked(visit, stop);
    }

    [[nodiscard]] bool isEverything() const noexcept { return m_rows.size() == m_snapshot.sessionCount(); }
    [[nodiscard]] const Snapshot& snapshot() const noexcept { return m_snapshot; }
    [[nodiscard]] const RowSet& rows() const noexcept { return m_rows; }
    // A byte for each session of the snapshot: 1 when the row is in the set.
    [[nodiscard]] std::vector<std::uint8_t> marks() const;

private:
    template<class Visit>
    void call(const Visit& visit, std::size_t chunk, ChunkRows rows) const
    {
        const SessionColumns& columns = m_snapshot.sessionChunk(chunk);
        if constexpr (std::is_invocable_v<const Visit&, const SessionColumns&, ChunkRows, std::size_t>)
            visit(columns, rows, chunk * kRowsPerChunk);
        else
            visit(columns, rows);
    }

    template<class Visit>
    bool visitOrdered(const Visit& visit, const StopToken& stop) const
    {
        std::array<std::uint16_t, kRowsPerChunk> indexes;
        for (std::size_t i = 0; i < m_rows.size();) {
            if (stop.stop_requested())
                return false;
            const std::size_t chunk = raw(m_rows[i]) >> kRowsPerChunkBits;
            if (startsWholeChunk(m_rows, i)) {
                call(visit, chunk, ChunkRows(kAllOfChunk));
                i += kRowsPerChunk;
                continue;
            }
            std::size_t count = 0;
            for (; i < m_rows.size() && raw(m_rows[i]) >> kRowsPerChunkBits == chunk; ++i)
                indexes[count++] = static_cast<std::uint16_t>(raw(m_rows[i]) & kRowMask);
            call(visit, chunk, ChunkRows(indexes.data(), count));
        }
        return true;
    }
    template<class Visit>
    bool visitMarked(const Visit& visit, const StopToken& stop) const
    {
        std::array<std::uint16_t, kRowsPerChunk> indexes;
        for (std::size_t first = 0; first < m_marks.size(); first += kRowsPerChunk) {
            if (stop.stop_requested())
                return false;
            const std::size_t size = std::min(kRowsPerChunk, m_marks.size() - first);
            std::size_t count = 0;
            for (std::size_t i = 0; i < size; ++i) {
                indexes[count] = static_cast<std::uint16_t>(i);
                count += m_marks[first + i];
            }
            if (count == kRowsPerChunk)
                call(visit, first / kRowsPerChunk, ChunkRows(kAllOfChunk));
            else if (count != 0)
                call(visit, first / kRowsPerChunk, ChunkRows(indexes.data(), count));
        }
        return true;
    }

    const Snapshot& m_snapshot;
    const RowSet& m_rows;
    bool m_inOrder;
    std::vector<std::uint8_t> m_marks; // empty when in order
};

// Once.
template<class Visit>
bool visitChunks(const Snapshot& snapshot, const RowSet& rows, const Visit& visit, const StopToken& stop = {})
{
    return RowWalk(snapshot, rows).visitChunks(visit, stop);
}

// visit(what the columns say) for each of `size` rows, from front to back. chunkOf gives the chunks;
// `columns` are pointers to their members. False when stopped.
template<class ChunkOf, class Visit, class... Columns>
bool forRows(std::size_t size, const ChunkOf& chunkOf, const StopToken& stop, const Visit& visit,
             Columns... columns)
{
    for (std::size_t first = 0; first < size; first += kRowsPerChunk) {
        if (stop.stop_requested())
            return false;
        const auto& chunk = chunkOf(first >> kRowsPerChunkBits);
        const std::size_t count = std::min(kRowsPerChunk, size - first);
        const auto visitAll = [&](const auto&... values) {
            for (std::size_t i = 0; i < count; ++i)
                visit(values[i]...);
        };
        visitAll(Unpacked(chunk.*columns, count)...);
    }
    return true;
}

// Every session, in file order.
template<class Visit, class... Columns>
bool forSessions(const Snapshot& snapshot, const StopToken& stop, const Visit& visit, Columns... columns)
{
    const auto chunkOf = [&](std::size_t chunk) -> const auto&
    {
        return snapshot.sessionChunk(chunk);
    };
    return forRows(snapshot.sessionCount(), chunkOf, stop, visit, columns...);
}

// Every message, in the order in which the log first names them, and every delivery, likewise.
template<class Visit, class... Columns>
bool forMessages(const Snapshot& snapshot, const StopToken& stop, const Visit& visit, Columns... columns)
{
    const auto chunkOf = [&](std::size_t chunk) -> const auto&
    {
        return snapshot.messageChunk(chunk);
    };
    return forRows(snapshot.messageCount(), chunkOf, stop, visit, columns...);
}
template<class Visit, class... Columns>
bool forDeliveries(const Snapshot& snapshot, const StopToken& stop, const Visit& visit, Columns... columns)
{
    const auto chunkOf = [&](std::size_t chunk) -> const auto&
    {
        return snapshot.deliveryChunk(chunk);
    };
    return forRows(snapshot.deliveryCount(), chunkOf, stop, visit, columns...);
}

// Every attempt, in file order or against it.
template<class Visit, class... Columns>
bool forAttempts(const Snapshot& snapshot, const StopToken& stop, const Visit& visit, Columns... columns)
{
    const auto chunkOf = [&](std::size_t chunk) -> const auto&
    {
        return snapshot.attemptChunk(chunk);
    };
    return forRows(snapshot.attemptCount(), chunkOf, stop, visit, columns...);
}
template<class Visit, class... Columns>
bool forAttemptsFromBack(const Snapshot& snapshot, const StopToken& stop, const Visit& visit,
                         Columns... columns)
{
    for (std::size_t end = snapshot.attemptCount(); end != 0;) {
        if (stop.stop_requested())
            return false;
        const std::size_t first = (end - 1) / kRowsPerChunk * kRowsPerChunk;
        const AttemptColumns& attempts = snapshot.attemptChunk(first >> kRowsPerChunkBits);
        const auto visitAll = [&](const auto&... values) {
            for (std::size_t i = end - first; i-- != 0;)
                visit(values[i]...);
        };
        visitAll(Unpacked(attempts.*columns, end - first)...);
        end = first;
    }
    return true;
}

// The same for every attempt of the rows, in any order.
template<class Visit, class... Columns>
bool visitAttempts(const RowWalk& walk, const StopToken& stop, const Visit& visit, Columns... columns)
{
    constexpr std::size_t kFewOfAll = 16; // below this part of all rows, following the chains is cheaper
    const Snapshot& snapshot = walk.snapshot();
    if (walk.rows().size() < snapshot.sessionCount() / kFewOfAll) {
        const auto follow = [&](const SessionColumns& sessions, ChunkRows indexes) {
            for (const std::size_t i : indexes) {
                for (std::uint32_t row = sessions.firstAttempt[i]; row != raw(kNoAttempt);) {
                    const AttemptColumns& attempts = snapshot.attemptChunk(row >> kRowsPerChunkBits);
                    const std::size_t index = row & kRowMask;
                    visit((attempts.*columns)[index]...);
                    row = attempts.next[index];
                }
            }
        };
        return walk.visitChunks(follow, stop);
    }
    if (walk.isEverything())
        return forAttempts(snapshot, stop, visit, columns...);
    // Picked without a branch first: whose attempt comes next, no processor foresees.
    const std::vector<std::uint8_t> marks = walk.marks();
    std::array<std::uint16_t, kRowsPerChunk> indexes;
    for (std::size_t first = 0; first < snapshot.attemptCount(); first += kRowsPerChunk) {
        if (stop.stop_requested())
            return false;
        const AttemptColumns& attempts = snapshot.attemptChunk(first / kRowsPerChunk);
        const std::size_t count = std::min(kRowsPerChunk, snapshot.attemptCount() - first);
        const Unpacked session(attempts.session, count);
        std::size_t picked = 0;
        for (std::size_t index = 0; index < count; ++index) {
            indexes[picked] = static_cast<std::uint16_t>(index);
            picked += marks[session[index]];
        }
        const auto visitPicked = [&](const auto&... values) {
            for (const std::size_t index : std::span(indexes).first(picked))
                visit(values[index]...);
        };
        visitPicked(Unpacked(attempts.*columns, count)...);
    }
    return true;
}

} // namespace authloupe
