// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_walk.h"

#include "query/row_order.h"

namespace authloupe {

RowWalk::RowWalk(const Snapshot& snapshot, const RowSet& rows, const Effort& effort)
    : m_snapshot(snapshot),
      m_rows(rows),
      m_effort(effort),
      m_inOrder(!isEverything() && areInFileOrder(rows, effort))
{
    constexpr std::size_t kRowsPerPoll = std::size_t{1} << 14;
    if (isEverything() || m_inOrder)
        return;
    std::uint8_t* const marks = m_marks.emplace(snapshot.sessionCount()).data();
    effort.forStretches(snapshot.sessionCount(), kRowsPerChunk, [marks](std::size_t, Stretch sessions) {
        std::fill(marks + sessions.begin, marks + sessions.end, std::uint8_t{0});
    });
    // No two threads have the same row.
    effort.forStretches(rows.size(), 1, [&](std::size_t, Stretch stretch) {
        for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
            if (i % kRowsPerPoll == 0 && effort.isStopped())
                return;
            marks[raw(rows[i])] = 1;
        }
    });
}

ScratchArray<std::uint8_t> RowWalk::marks(Stretch sessions) const
{
    ScratchArray<std::uint8_t> marks(sessions.size());
    if (m_marks) {
        std::copy_n(m_marks->data() + sessions.begin, sessions.size(), marks.begin());
        return marks;
    }
    std::ranges::fill(marks, std::uint8_t{isEverything()});
    if (isEverything())
        return marks;
    const std::size_t end = firstRowOf(m_rows, sessions.end);
    for (std::size_t i = firstRowOf(m_rows, sessions.begin); i < end; ++i)
        marks[raw(m_rows[i]) - sessions.begin] = 1;
    return marks;
}

} // namespace authloupe
