// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QObject>

namespace authloupe {

class DocumentQuery;
class SessionTableView;

// Goes to a connection in the table. One that the filter hides is shown when the user agrees to clear it;
// Back brings it back.
class ConnectionJump final : public QObject {
    Q_OBJECT

public:
    // Both outlive this object.
    ConnectionJump(SessionTableView& table, DocumentQuery& query, QObject* parent);

    // A row of the document that is open.
    void go(SessionRow row);

private:
    [[nodiscard]] bool mayClearFilter() const;
    void goOn();

    SessionTableView& m_table;
    DocumentQuery& m_query;
    SessionRow m_wanted = kNoSession; // as soon as no filter hides it
};

} // namespace authloupe
