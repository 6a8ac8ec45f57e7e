// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row_set.h"

#include <QStringList>

namespace authloupe::test {

inline RowSet allRows(const Snapshot& snapshot)
{
    RowSet rows(snapshot.sessionCount());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        rows[row] = SessionRow{row};
    return rows;
}

inline RowSet selected(const Snapshot& snapshot, const Filter& filter)
{
    return selectRows(snapshot, filter, makeAsciiMatcher).value();
}

// `0 1 5`
inline QString selectedNumbers(const Snapshot& snapshot, const Filter& filter)
{
    QStringList numbers;
    for (const SessionRow row : selected(snapshot, filter))
        numbers << QString::number(raw(row));
    return numbers.join(QLatin1Char(' '));
}

} // namespace authloupe::test
