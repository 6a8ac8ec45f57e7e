// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_walk.h"

namespace authloupe {

namespace {

std::vector<std::uint8_t> markRows(const Snapshot& snapshot, const RowSet& rows)
{
    std::vector<std::uint8_t> marks(snapshot.sessionCount());
    for (const SessionRow row : rows)
        marks[raw(row)] = 1;
    return marks;
}

} // namespace

RowWalk::RowWalk(const Snapshot& snapshot, const RowSet& rows)
    : m_snapshot(snapshot),
      m_rows(rows),
      m_inOrder(std::ranges::is_sorted(rows))
{
    if (!m_inOrder)
        m_marks = markRows(snapshot, rows);
}

std::vector<std::uint8_t> RowWalk::marks() const
{
    return m_inOrder ? markRows(m_snapshot, m_rows) : m_marks;
}

} // namespace authloupe
