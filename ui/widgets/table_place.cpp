// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_place.h"

#include "models/session_table_model.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace authloupe {

TablePlace::TablePlace(const QTableView& view, const SessionTableModel& model)
    : m_across(view.horizontalScrollBar()->value())
{
    const int top = view.rowAt(0);
    const QModelIndex current = view.currentIndex();
    m_top = model.sessionRow(top);
    m_atTop = top <= 0;
    m_current = model.sessionRow(current.row());
    m_currentColumn = std::max(0, current.column());
    if (current.isValid()) {
        const bool seen = view.viewport()->rect().intersects(view.visualRect(current));
        m_currentHeld = seen && view.selectionModel()->isRowSelected(current.row());
        m_currentBelowTop = current.row() - top;
    }
}

void TablePlace::restore(QTableView& view, const SessionTableModel& model) const
{
    if (model.rowCount() == 0)
        return;
    const int current = std::max(0, m_current == kNoSession ? 0 : model.rowOf(m_current));
    // Without it the view would scroll to the current row, wherever that is.
    const bool scrolls = view.hasAutoScroll();
    view.setAutoScroll(false);
    view.selectionModel()->setCurrentIndex(model.index(current, m_currentColumn),
                                           QItemSelectionModel::NoUpdate);
    view.setAutoScroll(scrolls);
    view.verticalScrollBar()->setValue(topRow(model));
    view.horizontalScrollBar()->setValue(m_across);
}

int TablePlace::topRow(const SessionTableModel& model) const
{
    if (const int current = m_currentHeld ? model.rowOf(m_current) : -1; current >= 0)
        return std::max(0, current - m_currentBelowTop);
    return m_atTop ? 0 : std::max(0, model.rowOf(m_top));
}

} // namespace authloupe
