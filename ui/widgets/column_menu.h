// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPoint;

namespace authloupe {

class Actions;
class DocumentQuery;
class SessionTableView;

// Lets the user choose and arrange the columns of the table. Does nothing when he cancels.
void chooseColumns(SessionTableView& table);

// The menu of a column header; `position` in coordinates of the header. Returns when the menu is closed.
void showColumnMenu(SessionTableView& table, DocumentQuery& query, const Actions& actions,
                    const QPoint& position);

} // namespace authloupe
