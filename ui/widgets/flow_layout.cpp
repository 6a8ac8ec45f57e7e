// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace authloupe {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setRowSpacing(int pixels)
{
    m_rowSpacing = pixels;
    invalidate();
}

int FlowLayout::rowSpacing() const
{
    return m_rowSpacing < 0 ? spacing() : m_rowSpacing;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto position = m_items.begin() + index;
    QLayoutItem* item = position->release();
    m_items.erase(position);
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Row& row : rows(width - margins.left() - margins.right()))
        height += (height > 0 ? rowSpacing() : 0) + row.height;
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            size.rwidth() += (size.width() > 0 ? spacing() : 0) + hint.width();
            size.setHeight(std::max(size.height(), hint.height()));
        }
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    QRect area = rect.marginsRemoved(contentsMargins());
    for (const Row& row : rows(area.width())) {
        area.setHeight(row.height);
        place(row, area);
        area.moveTop(area.top() + row.height + rowSpacing());
    }
}

std::vector<FlowLayout::Row> FlowLayout::rows(int width) const
{
    std::vector<Row> result;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint().expandedTo(item->minimumSize());
        if (result.empty() || result.back().width + spacing() + hint.width() > width)
            result.emplace_back();
        Row& row = result.back();
        row.width += (row.items.empty() ? 0 : spacing()) + hint.width();
        row.height = std::max(row.height, hint.height());
        row.items.push_back(item.get());
    }
    return result;
}

void FlowLayout::place(const Row& row, const QRect& area) const
{
    const auto expands = [](const QLayoutItem* item) {
        return item->expandingDirections().testFlag(Qt::Horizontal);
    };
    auto takers = static_cast<int>(std::count_if(row.items.begin(), row.items.end(), expands));
    int left = std::max(0, area.width() - row.width);
    const QWidget* widget = parentWidget();
    const auto direction = widget != nullptr ? widget->layoutDirection() : Qt::LeftToRight;
    int x = area.x();
    for (QLayoutItem* item : row.items) {
        const QSize hint = item->sizeHint().expandedTo(item->minimumSize());
        int width = std::min(hint.width(), area.width());
        if (takers > 0 && expands(item)) {
            const int share = left / takers--;
            width += share;
            left -= share;
        }
        const QRect place(x, area.y() + (row.height - hint.height()) / 2, width, hint.height());
        item->setGeometry(QStyle::visualRect(direction, area, place));
        x += width + spacing();
    }
}

} // namespace authloupe
