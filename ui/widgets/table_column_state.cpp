// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_column_state.h"

#include "models/table_columns.h"

#include <QFontMetrics>
#include <QHeaderView>

#include <algorithm>

namespace authloupe {

namespace {

int usableWidth(const QHeaderView& header, const ColumnState& column)
{
    const int least = header.fontMetrics().averageCharWidth() * 3;
    return column.width >= least ? column.width : defaultColumnWidth(column.field, header.fontMetrics());
}

int visibleCount(const QHeaderView& header)
{
    return header.count() - header.hiddenSectionCount();
}

} // namespace

std::vector<ColumnState> columnState(const QHeaderView& header)
{
    std::vector<ColumnState> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical))
            columns.push_back({fieldOf(logical), header.sectionSize(logical)});
    }
    if (!columns.empty() && header.stretchLastSection())
        columns.back().width = 0;
    return columns;
}

void setColumnState(QHeaderView& header, const std::vector<ColumnState>& columns)
{
    const std::vector<ColumnState> wanted = columns.empty() ? defaultColumnState() : columns;
    int visual = 0;
    for (const ColumnState& column : wanted) {
        const int logical = columnOf(column.field);
        header.setSectionHidden(logical, false);
        header.moveSection(header.visualIndex(logical), visual++);
        header.resizeSection(logical, usableWidth(header, column));
    }
    for (; visual < header.count(); ++visual)
        header.setSectionHidden(header.logicalIndex(visual), true);
}

std::vector<ColumnState> defaultColumnState()
{
    std::vector<ColumnState> columns;
    for (const SessionField field : tableColumns())
        if (isShownByDefault(field))
            columns.push_back({field, 0});
    return columns;
}

void showColumn(QHeaderView& header, SessionField field, bool shown)
{
    const int logical = columnOf(field);
    if (shown == !header.isSectionHidden(logical) || (!shown && visibleCount(header) == 1))
        return;
    std::vector<ColumnState> columns = columnState(header);
    if (shown)
        columns.push_back({field, 0});
    else
        std::erase_if(columns, [field](const ColumnState& column) { return column.field == field; });
    setColumnState(header, columns);
}

} // namespace authloupe
