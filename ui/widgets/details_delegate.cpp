// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details_delegate.h"

#include "models/roles.h"
#include "widgets/outcome_look.h"

namespace authloupe {

void DetailsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(LogDataRole).toBool()) {
        // Right to left, an address would be drawn as db8::1:2001, and a long text without its beginning.
        option->direction = Qt::LeftToRight;
        if (!option->displayAlignment.testFlag(Qt::AlignRight))
            option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    }
    const QVariant outcome = index.data(OutcomeRole);
    if (outcome.isValid() || index.column() == m_resultColumn) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = outcome.isValid() ? outcomeIcon(static_cast<Outcome>(outcome.toInt()))
                                         : attemptIcon(static_cast<AttemptResult>(index.data(ResultRole).toInt()));
    }
    const QVariant names = index.data(NamesSessionRole);
    if (index.data(DimmedRole).toBool() || (names.isValid() && !names.toBool()))
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

} // namespace authloupe
