// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share_delegate.h"

#include "models/value_table_model.h"
#include "widgets/timeline_hatch.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <array>
#include <numeric>

namespace authloupe {
namespace {

constexpr std::array kParts{Outcome::Failed, Outcome::Error, Outcome::Succeeded}; // in the order of the role
constexpr int kCharacters = 12;

} // namespace

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const QVariantList counts = index.data(ValueTableModel::kShareRole).toList();
    std::array<double, kParts.size()> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i] = counts.value(static_cast<qsizetype>(i)).toDouble();
    const double all = std::accumulate(parts.begin(), parts.end(), 0.0);
    if (all == 0)
        return; // nobody tried
    const int margin = cell.rect.height() / 4;
    const QRect bar = cell.rect.adjusted(margin, margin, -margin, -margin);
    double before = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int left = static_cast<int>(bar.width() * before / all);
        before += parts[i];
        const int right = static_cast<int>(bar.width() * before / all);
        const QRect part(bar.left() + left, bar.top(), right - left, bar.height());
        painter->fillRect(QStyle::visualRect(cell.direction, bar, part),
                          outcomeHatch(kParts[i], painter->device()->devicePixelRatioF()));
    }
    painter->setPen(cell.palette.color(QPalette::Mid));
    painter->drawRect(bar.adjusted(0, 0, -1, -1));
}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.fontMetrics.averageCharWidth() * kCharacters,
            QStyledItemDelegate::sizeHint(option, index).height()};
}

} // namespace authloupe
