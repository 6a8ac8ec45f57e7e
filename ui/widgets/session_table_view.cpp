// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session_table_view.h"

#include "bridge/note_book.h"
#include "models/session_table_model.h"
#include "models/table_columns.h"
#include "widgets/cell_delegate.h"
#include "widgets/first_cell.h"
#include "widgets/table_column_state.h"
#include "widgets/table_header.h"
#include "widgets/table_place.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <vector>

namespace authloupe {

namespace {

// A bit for each session up to the last of them: asked for every row of the table.
std::vector<bool> maskOf(const RowSet& sessions)
{
    std::vector<bool> mask;
    for (const SessionRow session : sessions) {
        if (raw(session) >= mask.size())
            mask.resize(raw(session) + std::size_t{1});
        mask[raw(session)] = true;
    }
    return mask;
}

// Of a line of text.
int tenthsOf(RowDensity density) noexcept
{
    switch (density) {
    case RowDensity::Compact: return 10;
    case RowDensity::Normal: break;
    case RowDensity::Comfortable: return 18;
    }
    return 13;
}

bool isIn(const std::vector<bool>& mask, SessionRow session)
{
    return raw(session) < mask.size() && mask[raw(session)];
}

} // namespace

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
    m_changing = true;
    const bool reset = m_model->setResult(result);
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
    goToRow(row);
    scrollTo(currentIndex(), PositionAtCenter);
    return true;
}

void SessionTableView::makeCurrent(SessionRow session)
{
    const int row = m_model->rowOf(session);
    if (row < 0)
        return;
    selectionModel()->setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())),
                                      QItemSelectionModel::NoUpdate);
    scrollTo(currentIndex());
}

void SessionTableView::goToRow(int row)
{
    // Not setCurrentIndex() of the view: with Ctrl pressed, as for a shortcut, that adds to the selection.
    selectionModel()->setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SessionTableView::setNotes(const NoteBook& notes)
{
    m_model->setNotes(notes);
    const auto refresh = [this, &notes] {
        const bool shown = !notes.byRow().empty();
        if (shown)
            verticalHeader()->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("★…")) * 3 / 2);
        verticalHeader()->setVisible(shown);
    };
    connect(&notes, &NoteBook::changed, this, refresh);
    refresh();
}

bool SessionTableView::selectSessions(const RowSet& sessions)
{
    const std::vector<bool> wanted = maskOf(sessions);
    QItemSelection selection;
    int first = -1, from = -1;
    std::size_t dropped = 0;
    // One pass over row numbers, up to one behind the last.
    for (int row = 0; row <= m_model->rowCount(); ++row) {
        const bool is = isIn(wanted, m_model->sessionRow(row));
        if (is && from < 0)
            from = row;
        if (is && first < 0)
            first = row;
        if (is || from < 0)
            continue;
        if (selection.size() < static_cast<qsizetype>(SelectionKeeper::kMostRanges))
            selection.append(QItemSelectionRange(m_model->index(from, 0),
                                                 m_model->index(row - 1, m_model->columnCount() - 1)));
        else
            dropped += static_cast<std::size_t>(row - from);
        from = -1;
    }
    if (first < 0)
        return false;
    selectionModel()->setCurrentIndex(m_model->index(first, std::max(0, currentIndex().column())),
                                      QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex());
    if (dropped > 0)
        Q_EMIT selectionShortened(dropped);
    return true;
}

int SessionTableView::nextRow(int step, const RowSet& sessions) const
{
    const std::vector<bool> wanted = maskOf(sessions);
    const int count = m_model->rowCount();
    int row = std::max(0, currentIndex().row());
    for (int i = 0; i < count; ++i) {
        row = (row + step + count) % count;
        if (isIn(wanted, m_model->sessionRow(row)))
            return row;
    }
    return -1;
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
    QTableView::selectionChanged(firstCellOf(selected), firstCellOf(deselected));
    viewport()->update();
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

void SessionTableView::setRowDensity(RowDensity density)
{
    m_density = density;
    setRowHeights();
    scrollTo(currentIndex());
}

void SessionTableView::setRowHeights()
{
    // Arabic needs the room below and above its letters.
    const int height = fontMetrics().lineSpacing() * tenthsOf(m_density) / 10 + 2;
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
