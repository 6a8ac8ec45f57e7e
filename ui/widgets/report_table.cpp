// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_table.h"

#include "models/display_text.h"
#include "widgets/table_header.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace authloupe {

QTableWidget* makeReportTable(QWidget* parent)
{
    auto* const table = new QTableWidget(parent);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setResizeContentsPrecision(kFittedRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    return table;
}

void fillReportTable(QTableWidget& table, const QStringList& headers, const QList<QStringList>& rows)
{
    table.setRowCount(static_cast<int>(rows.size()));
    table.setColumnCount(static_cast<int>(headers.size()));
    table.setHorizontalHeaderLabels(headers);
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column) {
            auto* const item = new QTableWidgetItem(rows[row].value(column));
            item->setData(Qt::ToolTipRole, tooltipText(item->text())); // what the column has no room for
            table.setItem(row, column, item);
        }
    table.resizeColumnsToContents();
}

} // namespace authloupe
