// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

class QTableView;

namespace authloupe {

class SessionTableModel;

// Where somebody was in the table: noted before the rows change, found again afterwards by the connections
// themselves.
class TablePlace final {
public:
    TablePlace(const QTableView& view, const SessionTableModel& model);

    // Makes the same connection current again, else the first row, without touching the selection; then
    // scrolls so that a selected current row stands where it stood, or else the connection that was on top.
    // Whoever was at the very top stays there. The geometry of the view must be up to date.
    void restore(QTableView& view, const SessionTableModel& model) const;

private:
    [[nodiscard]] int topRow(const SessionTableModel& model) const;

    SessionRow m_top = kNoSession;
    SessionRow m_current = kNoSession;
    int m_currentColumn = 0;
    int m_currentBelowTop = 0;  // rows
    bool m_currentHeld = false; // selected and on the screen
    bool m_atTop = true;
    int m_across = 0; // horizontal scroll
};

} // namespace authloupe
