// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_header.h"

namespace authloupe {

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    // Styles have no padding for headers; a blank of half an em on each side is about that of CellDelegate.
    constexpr QChar kEnSpace(0x2002);
    option->text = kEnSpace + option->text + kEnSpace;
}

} // namespace authloupe
