// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_menu.h"

#include "models/table_columns.h"
#include "widgets/actions.h"
#include "widgets/columns_dialog.h"
#include "widgets/document_query.h"
#include "widgets/session_table_view.h"
#include "widgets/table_column_state.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::ColumnMenu)
};

} // namespace

void chooseColumns(SessionTableView& table)
{
    QHeaderView& header = *table.horizontalHeader();
    ColumnsDialog dialog(columnState(header), table.window());
    if (dialog.exec() == QDialog::Accepted)
        setColumnState(header, dialog.columns());
}

void showColumnMenu(SessionTableView& table, DocumentQuery& query, const Actions& actions,
                    const QPoint& position)
{
    QHeaderView& header = *table.horizontalHeader();
    const int column = header.logicalIndexAt(position);
    QMenu menu(&table);
    if (column >= 0) {
        const SessionField field = fieldOf(column);
        const auto sort = [&query, field](bool descending) { query.setOrder({field, descending, false}); };
        // The actions of the menu bar sort by the current column; here it is the one below the pointer.
        menu.addAction(actions[Act::SortAscending].text(), &table, [sort] { sort(false); });
        menu.addAction(actions[Act::SortDescending].text(), &table, [sort] { sort(true); });
        menu.addAction(&actions[Act::SortAsInLog]);
        menu.addSeparator();
        //: menu of a column header
        QAction* const hide = menu.addAction(Tr::tr("&Hide this column"));
        hide->setEnabled(header.count() - header.hiddenSectionCount() > 1);
        QObject::connect(hide, &QAction::triggered, &table,
                         [shown = &header, field] { showColumn(*shown, field, false); });
    }
    menu.addAction(&actions[Act::Columns]);
    menu.exec(header.mapToGlobal(position));
}

} // namespace authloupe
