// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_data_delegate.h"

namespace authloupe {

void LogDataDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->direction = Qt::LeftToRight;
    option->textElideMode = Qt::ElideRight;
}

} // namespace authloupe
