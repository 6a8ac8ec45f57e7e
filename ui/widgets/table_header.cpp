// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_header.h"

#include <QItemSelectionModel>

namespace authloupe {

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

void TableHeader::setSelectionModel(QItemSelectionModel* selectionModel)
{
    // One of its own, in which nothing is ever selected.
    auto* const before = m_nothingSelected;
    m_nothingSelected = new QItemSelectionModel(selectionModel->model(), this);
    QHeaderView::setSelectionModel(m_nothingSelected);
    delete before;
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    // Styles have no padding for headers; a blank of half an em on each side is about that of CellDelegate.
    constexpr QChar kEnSpace(0x2002);
    option->text = kEnSpace + option->text + kEnSpace;
}

} // namespace authloupe
