// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cell_delegate.h"

#include "models/roles.h"
#include "session/field.h"
#include "widgets/outcome_look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStyle>

namespace authloupe {

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent)
{
    for (int i = 0; i < kOutcomeCount; ++i)
        m_icons[static_cast<std::size_t>(i)] = outcomeIcon(static_cast<Outcome>(i));
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* const style = cell.widget ? cell.widget->style() : QApplication::style();
    // The ground as far as the cell goes, then what is in it within the padding.
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const int padding = cell.fontMetrics.averageCharWidth() * 2 / 3;
    cell.rect.adjust(padding, 0, -padding, 0);
    cell.backgroundBrush = Qt::NoBrush;
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (index.data(LogDataRole).toBool())
        option->direction = Qt::LeftToRight;
    if (index.data(DimmedRole).toBool())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    if (const QIcon icon = iconOf(index, option->widget); !icon.isNull()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon;
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    }
    const auto* const view = qobject_cast<const QAbstractItemView*>(option->widget);
    const bool current = view && view->currentIndex().row() == index.row();
    if (current && !option->state.testFlag(QStyle::State_Selected)) {
        QColor shade = option->palette.color(QPalette::Highlight);
        shade.setAlphaF(0.14F);
        option->backgroundBrush = shade;
    }
}

QIcon CellDelegate::iconOf(const QModelIndex& index, const QWidget* widget) const
{
    if (index.data(SessionFieldRole).toInt() == static_cast<int>(SessionField::Outcome)) {
        const auto outcome = static_cast<std::size_t>(index.data(OutcomeRole).toInt());
        return outcome < m_icons.size() ? m_icons[outcome] : QIcon();
    }
    return index.data(CautionRole).toBool() ? cautionIcon(widget) : QIcon();
}

} // namespace authloupe
