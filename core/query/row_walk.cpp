// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_walk.h"

namespace authloupe {

std::vector<std::uint8_t> markRows(const Snapshot& snapshot, const RowSet& rows)
{
    std::vector<std::uint8_t> marks(snapshot.sessionCount());
    for (const SessionRow row : rows)
        marks[raw(row)] = 1;
    return marks;
}

} // namespace authloupe
