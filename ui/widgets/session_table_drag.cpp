// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clipboard_text.h"
#include "models/rows_mime_data.h"
#include "models/session_table_model.h"
#include "widgets/session_table_view.h"

#include <QApplication>
#include <QDrag>
#include <QMouseEvent>

namespace authloupe {

// A file of its own: how rows are dragged out of the table.

// From a row that is selected rows are dragged away; from another one the mouse selects, as ever. Qt's own
// dragging goes through every selected cell.
void SessionTableView::mousePressEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_dragFrom =
        isPlain && selectionModel()->isSelected(indexAt(place)) ? std::optional(place) : std::nullopt;
    m_dragged = false;
    QTableView::mousePressEvent(event);
}

// What was dragged, or would not be, stays selected.
void SessionTableView::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragFrom.reset();
    if (!m_dragged)
        QTableView::mouseReleaseEvent(event);
}

void SessionTableView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragFrom || !event->buttons().testFlag(Qt::LeftButton)) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    const QPoint way = event->position().toPoint() - *m_dragFrom;
    if (m_dragged || way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    dragRows();
}

void SessionTableView::dragRows()
{
    const QueryResultPtr& result = m_model->result();
    if (!result || m_keeper.count() == 0)
        return;
    if (m_keeper.count() > kMostCopiedRows) {
        Q_EMIT dragRefused();
        return;
    }
    auto* const rows = new RowsMimeData(result->snapshot, selectedSessions(), shownFields());
    connect(rows, &RowsMimeData::tooLarge, this, &SessionTableView::dragRefused, Qt::QueuedConnection);
    auto* const drag = new QDrag(this); // owns the rows, and goes of its own accord
    drag->setMimeData(rows);
    drag->exec(Qt::CopyAction);
}

} // namespace authloupe
