// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/effort.h"
#include "query/row_set.h"
#include "query/scratch_array.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <type_traits>

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

// The place of the first row from a session on. Precondition: the rows are in file order; likewise below.
[[nodiscard]] inline std::size_t firstRowOf(const RowSet& rows, std::size_t session) noexcept
{
    const auto at =
        std::ranges::lower_bound(rows, session, {}, [](SessionRow row) { return std::size_t{raw(row)}; });
    return static_cast<std::size_t>(at - rows.begin());
}

// visit(number of the chunk, ChunkRows) for all chunks of a stretch of sessions, with whole chunks, that have
// rows of the set. False when stopped.
template<class Visit>
bool visitOrderedRows(const RowSet& rows, Stretch sessions, const Visit& visit, const StopToken& stop)
{
    std::array<std::uint16_t, kRowsPerChunk> indexes;
    const std::size_t end = firstRowOf(rows, sessions.end);
    for (std::size_t i = firstRowOf(rows, sessions.begin); i < end;) {
        if (stop.stop_requested())
            return false;
        const std::size_t chunk = raw(rows[i]) >> kRowsPerChunkBits;
        if (startsWholeChunk(rows, i)) {
            visit(chunk, ChunkRows(kAllOfChunk));
            i += kRowsPerChunk;
            continue;
        }
        std::size_t count = 0;
        for (; i < end && raw(rows[i]) >> kRowsPerChunkBits == chunk; ++i)
            indexes[count++] = static_cast<std::uint16_t>(raw(rows[i]) & kRowMask);
        visit(chunk, ChunkRows(indexes.data(), count));
    }
    return true;
}
// The same with the columns of the chunk.
template<class Visit>
bool visitOrderedChunks(const Snapshot& snapshot, const RowSet& rows, Stretch sessions, const Visit& visit,
                        const StopToken& stop)
{
    const auto withColumns = [&](std::size_t chunk, ChunkRows indexes) {
        visit(snapshot.sessionChunk(chunk), indexes);
    };
    return visitOrderedRows(rows, sessions, withColumns, stop);
}

// A way through the rows of a set in the order of the memory, as often as one likes, for the sessions of a
// stretch each time. Rows stand in the set once.
class RowWalk final {
public:
    // All must outlive it. When the effort is stopped, the walk leads nowhere.
    RowWalk(const Snapshot& snapshot, const RowSet& rows, const Effort& effort);

    // visit(const SessionColumns& chunk, ChunkRows rows) for all chunks of the stretch, which has whole
    // chunks, with rows of the set; with the number of the chunk's first row, if it takes that as well. False
    // when stopped.
    template<class Visit>
    bool visitChunks(Stretch sessions, const Visit& visit) const
    {
        const auto call = [&](std::size_t chunk, ChunkRows rows) {
            const SessionColumns& columns = m_snapshot.sessionChunk(chunk);
            if constexpr (std::is_invocable_v<const Visit&, const SessionColumns&, ChunkRows, std::size_t>)
                visit(columns, rows, chunk * kRowsPerChunk);
            else
                visit(columns, rows);
        };
        if (isEverything())
            return visitAll(sessions, call);
        return m_inOrder ? visitOrderedRows(m_rows, sessions, call, m_effort.stop())
                         : visitMarked(sessions, call);
    }
    // work(number, Stretch) for a stretch of sessions on each thread. False when stopped.
    template<class Work>
    bool forStretches(const Work& work) const
    {
        m_effort.forStretches(m_snapshot.sessionCount(), kRowsPerChunk, work);
        return !m_effort.isStopped();
    }
    [[nodiscard]] std::size_t stretches() const noexcept
    {
        return m_effort.stretchesOf(m_snapshot.sessionCount());
    }

    [[nodiscard]] bool isEverything() const noexcept { return m_rows.size() == m_snapshot.sessionCount(); }
    [[nodiscard]] const Snapshot& snapshot() const noexcept { return m_snapshot; }
    [[nodiscard]] const RowSet& rows() const noexcept { return m_rows; }
    [[nodiscard]] const Effort& effort() const noexcept { return m_effort; }
    // A byte for each session of the stretch: 1 when the row is in the set.
    [[nodiscard]] ScratchArray<std::uint8_t> marks(Stretch sessions) const;

private:
    template<class Visit>
    bool visitAll(Stretch sessions, const Visit& visit) const
    {
        for (std::size_t first = sessions.begin; first < sessions.end; first += kRowsPerChunk) {
            if (m_effort.isStopped())
                return false;
            visit(first / kRowsPerChunk,
                  ChunkRows(kAllOfChunk.data(), std::min(kRowsPerChunk, sessions.end - first)));
        }
        return true;
    }
    template<class Visit>
    bool visitMarked(Stretch sessions, const Visit& visit) const
    {
        std::array<std::uint16_t, kRowsPerChunk> indexes;
        for (std::size_t first = sessions.begin; first < sessions.end; first += kRowsPerChunk) {
            if (m_effort.isStopped())
                return false;
            const std::uint8_t* const marks = m_marks->data() + first;
            const std::size_t size = std::min(kRowsPerChunk, sessions.end - first);
            std::size_t count = 0;
            for (std::size_t i = 0; i < size; ++i) {
                indexes[count] = static_cast<std::uint16_t>(i);
                count += marks[i];
            }
            if (count == kRowsPerChunk)
                visit(first / kRowsPerChunk, ChunkRows(kAllOfChunk));
            else if (count != 0)
                visit(first / kRowsPerChunk, ChunkRows(indexes.data(), count));
        }
        return true;
    }

    const Snapshot& m_snapshot;
    const RowSet& m_rows;
    const Effort& m_effort;
    bool m_inOrder; // not asked of everything, of which no row can be missing
    std::optional<ScratchArray<std::uint8_t>> m_marks; // none of everything, and none when in order
};

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

enum class WalkFrom { Front, Back };

// use(place) for all places below `count`.
template<class Use>
void forPlaces(std::size_t count, WalkFrom from, const Use& use)
{
    if (from == WalkFrom::Front)
        for (std::size_t place = 0; place < count; ++place)
            use(place);
    else
        for (std::size_t place = count; place-- != 0;)
            use(place);
}

// Where the owner is one of `span` from `least` on. Without a branch: whose row comes next, no processor
// foresees.
[[nodiscard]] inline ChunkRows pickOwned(std::span<const std::uint32_t> owners, std::uint32_t least,
                                         std::uint32_t span,
                                         std::array<std::uint16_t, kRowsPerChunk>& picked) noexcept
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < owners.size(); ++i) {
        picked[count] = static_cast<std::uint16_t>(i);
        count += static_cast<std::size_t>(owners[i] - least < span);
    }
    return ChunkRows(picked).first(count);
}

// visit(owner, what the columns say) for those of `size` rows whose owner is one of a stretch of sessions,
// from front to back or from the back. Whoever works on the sessions of a stretch alone meets nobody else:
// rows stand near their owners in nearly all logs, so that each thread passes over most of those of the
// others; where they do not, nobody works longer than one thread would on everything. `owner` is the column
// with raw SessionRows. False when stopped.
template<class ChunkOf, class Visit, class Owner, class... Columns>
bool forOwnedRows(Stretch sessions, WalkFrom from, std::size_t size, const ChunkOf& chunkOf,
                  const StopToken& stop, const Visit& visit, Owner owner, Columns... columns)
{
    const auto least = static_cast<std::uint32_t>(sessions.begin);
    const auto span = static_cast<std::uint32_t>(sessions.size());
    const std::size_t chunks = (size + kRowsPerChunk - 1) >> kRowsPerChunkBits;
    std::array<std::uint16_t, kRowsPerChunk> picked;
    for (std::size_t turn = 0; turn < chunks; ++turn) {
        const std::size_t number = from == WalkFrom::Front ? turn : chunks - 1 - turn;
        const auto& chunk = chunkOf(number);
        if (!(chunk.*owner).mayHold(least, span))
            continue;
        if (stop.stop_requested())
            return false;
        const std::size_t count = std::min(kRowsPerChunk, size - (number << kRowsPerChunkBits));
        const Unpacked owners(chunk.*owner, count);
        const bool all = (chunk.*owner).holdsOnly(least, span);
        const ChunkRows wanted =
            all ? ChunkRows() : pickOwned(std::span(owners.data(), count), least, span, picked);
        const auto visitAll = [&](const auto&... values) {
            const auto visitRow = [&](std::size_t i) { visit(owners[i], values[i]...); };
            if (all)
                forPlaces(count, from, visitRow);
            else
                forPlaces(wanted.size(), from, [&](std::size_t k) { visitRow(wanted[k]); });
        };
        visitAll(Unpacked(chunk.*columns, count)...);
    }
    return true;
}

// The attempts of a stretch of sessions.
template<class Visit, class... Columns>
bool forAttemptsOf(Stretch sessions, const Snapshot& snapshot, WalkFrom from, const StopToken& stop,
                   const Visit& visit, Columns... columns)
{
    const auto chunkOf = [&](std::size_t chunk) -> const auto&
    {
        return snapshot.attemptChunk(chunk);
    };
    return forOwnedRows(sessions, from, snapshot.attemptCount(), chunkOf, stop, visit,
                        &AttemptColumns::session, columns...);
}

// The messages that belong to a stretch of sessions, in the order in which the log first names them.
template<class Visit, class... Columns>
bool forMessagesOf(Stretch sessions, const Snapshot& snapshot, const StopToken& stop, const Visit& visit,
                   Columns... columns)
{
    const auto chunkOf = [&](std::size_t chunk) -> const auto&
    {
        return snapshot.messageChunk(chunk);
    };
    return forOwnedRows(sessions, WalkFrom::Front, snapshot.messageCount(), chunkOf, stop, visit,
                        &MessageColumns::owner, columns...);
}
// The deliveries of a stretch of sessions, likewise.
template<class Visit, class... Columns>
bool forDeliveriesOf(Stretch sessions, const Snapshot& snapshot, const StopToken& stop, const Visit& visit,
                     Columns... columns)
{
    const auto chunkOf = [&](std::size_t chunk) -> const auto&
    {
        return snapshot.deliveryChunk(chunk);
    };
    return forOwnedRows(sessions, WalkFrom::Front, snapshot.deliveryCount(), chunkOf, stop, visit,
                        &DeliveryColumns::session, columns...);
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

// Every attempt, in file order.
template<class Visit, class... Columns>
bool forAttempts(const Snapshot& snapshot, const StopToken& stop, const Visit& visit, Columns... columns)
{
    const auto chunkOf = [&](std::size_t chunk) -> const auto&
    {
        return snapshot.attemptChunk(chunk);
    };
    return forRows(snapshot.attemptCount(), chunkOf, stop, visit, columns...);
}

// visit(raw SessionRow, what the columns say) for every attempt of the rows of a stretch of sessions, in any
// order. False when stopped.
template<class Visit, class... Columns>
bool visitAttempts(const RowWalk& walk, Stretch sessions, const Visit& visit, Columns... columns)
{
    constexpr std::size_t kFewOfAll = 16; // below this part of all rows, following the chains is cheaper
    const Snapshot& snapshot = walk.snapshot();
    if (walk.rows().size() < snapshot.sessionCount() / kFewOfAll) {
        const auto follow = [&](const SessionColumns& chunk, ChunkRows indexes, std::size_t first) {
            for (const std::size_t i : indexes) {
                const auto session = static_cast<std::uint32_t>(first + i);
                for (std::uint32_t row = chunk.firstAttempt[i]; row != raw(kNoAttempt);) {
                    const AttemptColumns& attempts = snapshot.attemptChunk(row >> kRowsPerChunkBits);
                    const std::size_t index = row & kRowMask;
                    visit(session, (attempts.*columns)[index]...);
                    row = attempts.next[index];
                }
            }
        };
        return walk.visitChunks(sessions, follow);
    }
    if (walk.isEverything())
        return forAttemptsOf(sessions, snapshot, WalkFrom::Front, walk.effort().stop(), visit, columns...);
    // Picked without a branch first: whose attempt comes next, no processor foresees.
    const ScratchArray<std::uint8_t> marks = walk.marks(sessions);
    std::array<std::uint16_t, kRowsPerChunk> indexes;
    const auto least = static_cast<std::uint32_t>(sessions.begin);
    const auto span = static_cast<std::uint32_t>(sessions.size());
    for (std::size_t first = 0; first < snapshot.attemptCount(); first += kRowsPerChunk) {
        const AttemptColumns& attempts = snapshot.attemptChunk(first / kRowsPerChunk);
        if (!attempts.session.mayHold(least, span))
            continue;
        if (walk.effort().isStopped())
            return false;
        const std::size_t count = std::min(kRowsPerChunk, snapshot.attemptCount() - first);
        const Unpacked session(attempts.session, count);
        std::size_t picked = 0;
        for (std::size_t index = 0; index < count; ++index) {
            const std::uint32_t place = session[index] - least;
            indexes[picked] = static_cast<std::uint16_t>(index);
            picked += place < span ? marks[place] : 0U;
        }
        const auto visitPicked = [&](const auto&... values) {
            for (const std::size_t index : std::span(indexes).first(picked))
                visit(session[index], values[index]...);
        };
        visitPicked(Unpacked(attempts.*columns, count)...);
    }
    return true;
}

} // namespace authloupe
