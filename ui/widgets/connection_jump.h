// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QObject>
#include <QString>

namespace authloupe {

class DocumentQuery;
class SessionTableView;

// What to do about a connection that the filter hides.
struct HiddenConnection {
    QString sentence;                // says that it is hidden
    SessionRow instead = kNoSession; // one that is shown, to go to in its place
    QString insteadLabel;            // on the button for that
};

// Goes to a connection in the table. One that the filter hides is shown when the user agrees to clear it;
// Back brings it back.
class ConnectionJump final : public QObject {
    Q_OBJECT

public:
    // Both outlive this object.
    ConnectionJump(SessionTableView& table, DocumentQuery& query, QObject* parent);

    // A row of the document that is open.
    void go(SessionRow row);
    // Likewise, with other words and perhaps another way out when it is hidden.
    void goOrOffer(SessionRow row, const HiddenConnection& hidden);

private:
    void goOn();

    SessionTableView& m_table;
    DocumentQuery& m_query;
    SessionRow m_wanted = kNoSession; // as soon as no filter hides it
};

} // namespace authloupe
