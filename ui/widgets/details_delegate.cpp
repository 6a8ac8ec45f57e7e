// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details_delegate.h"

#include "models/roles.h"
#include "widgets/outcome_look.h"

#include <QApplication>
#include <QStyle>

namespace authloupe {
namespace {

// As wide as that of the table of connections.
int padding(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.averageCharWidth() * 2 / 3;
}

} // namespace

void DetailsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    cell.rect.adjust(padding(cell), 0, -padding(cell), 0);
    cell.backgroundBrush = Qt::NoBrush;
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

QSize DetailsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * padding(option), size.height()};
}

void DetailsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(LogDataRole).toBool()) {
        const bool toTheRight = option->displayAlignment.testFlag(Qt::AlignRight)
                                || (m_alignedToReading && option->direction == Qt::RightToLeft);
        // Right to left, an address would be drawn as db8::1:2001, and a long text without its beginning.
        option->direction = Qt::LeftToRight;
        option->displayAlignment = (toTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        if (toTheRight) // an icon stands where the text is
            option->decorationPosition = QStyleOptionViewItem::Right;
    }
    if (const QIcon icon = iconOf(index, option->widget); !icon.isNull()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
        option->icon = icon;
    }
    const QVariant names = index.data(NamesSessionRole);
    if (index.data(DimmedRole).toBool() || (names.isValid() && !names.toBool()))
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

QIcon DetailsDelegate::iconOf(const QModelIndex& index, const QWidget* widget) const
{
    if (const QVariant outcome = index.data(OutcomeRole); outcome.isValid())
        return outcomeIcon(static_cast<Outcome>(outcome.toInt()));
    if (index.data(CautionRole).toBool())
        return cautionIcon(widget);
    if (index.column() != m_resultColumn)
        return {};
    if (const QVariant result = index.data(ResultRole); result.isValid())
        return attemptIcon(static_cast<AttemptResult>(result.toInt()));
    return index.data(TroubleRole).toBool() ? cautionIcon(widget) : QIcon();
}

} // namespace authloupe
