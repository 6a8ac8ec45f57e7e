// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session_table_view.h"

#include "models/session_table_model.h"
#include "models/table_columns.h"
#include "widgets/cell_delegate.h"
#include "widgets/table_column_state.h"
#include "widgets/table_header.h"
#include "widgets/table_place.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace authloupe {

SessionTableView::SessionTableView(QWidget* parent) : QTableView(parent), m_model(new SessionTableModel(this))
{
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setCornerButtonEnabled(false);
    // By row: the place in the table is then a row number, whatever the height.
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUpHeaders();
    setRowHeights();
    retranslate();
}

void SessionTableView::setResult(const QueryResultPtr& result)
{
    const TablePlace place(*this, *m_model);
    const bool wasAtEnd = isAtEnd();
    const QueryResultPtr before = m_model->result();
    // A log that is read again shows the same, though nothing of it is the same.
    const bool isSameQuestion =
        before && result && before->filter == result->filter && before->order == result->order;
    bool reset = false;
    const auto note = connect(m_model, &SessionTableModel::modelReset, this, [&reset] { reset = true; });
    m_changing = true;
    m_model->setResult(result);
    disconnect(note);
    selectKept();
    if (reset || !currentIndex().isValid()) {
        updateGeometries();
        place.restore(*this, *m_model);
    }
    if (m_staysAtEnd && wasAtEnd && (!reset || isSameQuestion))
        scrollToBottom();
    m_changing = false;
    if (result)
        showSortOrder(result->order);
    Q_EMIT currentSessionChanged();
    Q_EMIT selectionCountChanged(m_keeper.count());
}

SessionRow SessionTableView::currentSession() const
{
    return m_model->sessionRow(currentIndex().row());
}

bool SessionTableView::showSession(SessionRow session)
{
    const int row = m_model->rowOf(session);
    if (row < 0)
        return false;
    setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
    scrollTo(currentIndex(), PositionAtCenter);
    return true;
}

std::optional<SessionField> SessionTableView::currentField() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(fieldOf(current.column())) : std::nullopt;
}

RowSet SessionTableView::selectedSessions() const
{
    return m_keeper.rows(*m_model);
}

std::vector<SessionField> SessionTableView::shownFields() const
{
    std::vector<SessionField> fields;
    for (const ColumnState& column : columnState(*horizontalHeader()))
        fields.push_back(column.field);
    return fields;
}

void SessionTableView::showSortOrder(const SortOrder& order)
{
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(order.fileOrder ? -1 : columnOf(order.field),
                                         order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

void SessionTableView::keyboardSearch(const QString&)
{
    // It would ask every row for its text, one after the other; the search field does that on a worker.
}

bool SessionTableView::isAtEnd() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->maximum();
}

void SessionTableView::updateGeometries()
{
    const bool stays = m_staysAtEnd && isAtEnd();
    QTableView::updateGeometries();
    if (stays)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void SessionTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeights();
}

void SessionTableView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        position = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    if (currentIndex().isValid())
        Q_EMIT cellMenuRequested(position);
    event->accept();
}

void SessionTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the whole row is shaded
    if (m_changing)
        return;
    Q_EMIT currentSessionChanged();
}

void SessionTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_changing)
        return;
    m_keeper.note(*m_model, selectionModel()->selection());
    Q_EMIT selectionCountChanged(m_keeper.count());
}

void SessionTableView::setUpHeaders()
{
    auto* const header = new TableHeader(this);
    setHorizontalHeader(header);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true); // a third click: as in the log
    header->setStretchLastSection(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setFocusPolicy(Qt::NoFocus);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setColumnState(*header, {});
    connect(header, &QHeaderView::sortIndicatorChanged, this, &SessionTableView::requestSort);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void SessionTableView::setRowHeights()
{
    // Arabic needs the room below and above its letters.
    const int height = fontMetrics().lineSpacing() * 13 / 10 + 2;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    m_model->setRowHeight(height);
}

void SessionTableView::retranslate()
{
    //: accessible name of the table
    setAccessibleName(tr("Connections"));
    m_model->retranslate();
    fitUntouchedColumns();
}

// A column that still has the width which suits its words gets the one that suits them now.
void SessionTableView::fitUntouchedColumns()
{
    QHeaderView& header = *horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        const int width = defaultColumnWidth(fieldOf(column), header.fontMetrics());
        if (!header.isSectionHidden(column) && header.sectionSize(column) == m_defaultWidths.value(column))
            header.resizeSection(column, width);
        m_defaultWidths[column] = width;
    }
}

void SessionTableView::selectKept()
{
    const SelectionKeeper::Restored restored = m_keeper.restore(*m_model);
    if (restored.selection != selectionModel()->selection())
        selectionModel()->select(restored.selection, QItemSelectionModel::ClearAndSelect);
    if (restored.dropped > 0)
        Q_EMIT selectionShortened(restored.dropped);
}

void SessionTableView::requestSort(int section, Qt::SortOrder order)
{
    SortOrder wanted;
    if (section >= 0) {
        wanted.field = fieldOf(section);
        wanted.descending = order == Qt::DescendingOrder;
        wanted.fileOrder = false;
    }
    Q_EMIT sortRequested(wanted);
}

} // namespace authloupe
