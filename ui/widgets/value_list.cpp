// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/value_list.h"

#include "widgets/share_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>

#include <string>

namespace authloupe {

ValueList::ValueList(QWidget* parent) : DetailsTable(parent), m_model(new ValueTableModel(this))
{
    setModel(m_model);
    setItemDelegateForColumn(ValueTableModel::Share, new ShareDelegate(this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &ValueList::sortBy);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT filterRequested(index.row(), CellVerb::Include); });
    setOrder(m_order);
}

void ValueList::setAnswer(const ValueAnswerPtr& answer)
{
    const ValueAnswerPtr before = m_model->answer();
    const bool sameList = before && answer && before->request.group == answer->request.group
                          && before->request.of->document == answer->request.of->document;
    std::string current;
    const int column = currentIndex().column();
    const bool hadCurrent = sameList && currentIndex().isValid();
    if (hadCurrent)
        current = m_model->valueOf(currentIndex().row());
    const int top = verticalScrollBar()->value();
    m_model->setAnswer(answer);
    const bool newColumns = !sameList || before->table->rows.empty();
    if (newColumns && m_model->rowCount() > 0)
        fitColumns(ValueTableModel::LastSeen);
    verticalScrollBar()->setValue(sameList ? top : 0);
    if (const int row = hadCurrent ? m_model->rowOf(current) : -1; row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, column),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ValueList::retranslate()
{
    m_model->retranslate();
    if (m_model->rowCount() > 0)
        fitColumns(ValueTableModel::LastSeen);
}

// Counts and times: the greatest first, as one looks for these. The same column again turns the order round.
void ValueList::sortBy(int column)
{
    const ValueColumn by = ValueTableModel::sortColumn(column);
    const bool descending = by == m_order.column ? !m_order.descending : by != ValueColumn::Value;
    Q_EMIT sortRequested({by, descending});
}

void ValueList::setOrder(const ValueOrder& order)
{
    m_order = order;
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(ValueTableModel::columnOf(order.column),
                                         order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

void ValueList::extendMenu(QMenu& menu, const QModelIndex& index)
{
    menu.addSeparator();
    // The rows may be others before an entry is chosen: a log that loads.
    const QPersistentModelIndex place = index;
    const auto request = [this, place](CellVerb verb) {
        if (place.isValid())
            Q_EMIT filterRequested(place.row(), verb);
    };
    //: Context menu of the list "Top values": only connections with this value are shown
    menu.addAction(tr("Filter by this value"), this, [request] { request(CellVerb::Include); });
    //: Context menu of the list "Top values": connections with this value are hidden
    menu.addAction(tr("Exclude this value"), this, [request] { request(CellVerb::Exclude); });
    menu.addSeparator();
    const ValueColumn column = ValueTableModel::sortColumn(index.column());
    //: Context menu of the list "Top values": by the column of the cell
    menu.addAction(tr("Sort ascending"), this, [this, column] { Q_EMIT sortRequested({column, false}); });
    //: Context menu of the list "Top values": by the column of the cell
    menu.addAction(tr("Sort descending"), this, [this, column] { Q_EMIT sortRequested({column, true}); });
    menu.addSeparator();
    //: Context menu of the list "Top values": writes the list to a file
    menu.addAction(tr("Export list…"), this, &ValueList::exportRequested);
}

void ValueList::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT filterRequested(currentIndex().row(), CellVerb::Include);
    else
        DetailsTable::keyPressEvent(event);
}

} // namespace authloupe
