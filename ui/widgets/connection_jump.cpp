// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connection_jump.h"

#include "widgets/document_query.h"
#include "widgets/plain_text.h"
#include "widgets/session_table_view.h"

#include <utility>

namespace authloupe {

ConnectionJump::ConnectionJump(SessionTableView& table, DocumentQuery& query, QObject* parent)
    : QObject(parent),
      m_table(table),
      m_query(query)
{
    // Queued: when the table has taken the result too.
    connect(&query, &DocumentQuery::resultReady, this, &ConnectionJump::goOn, Qt::QueuedConnection);
}

void ConnectionJump::go(SessionRow row)
{
    m_wanted = kNoSession;
    const QueryResultPtr& result = m_query.result();
    if (!result || m_table.showSession(row) || result->filter.isEverything() || !mayClearFilter())
        return;
    m_wanted = row;
    m_query.clearFilter();
}

bool ConnectionJump::mayClearFilter() const
{
    //: question: a message was chosen, and the connection at the other end of its way is not among the rows
    const QString what = tr("The filter hides this connection.");
    //: second paragraph of the question; "Back" is a command of the menu
    const QString details = tr("Clear all filters to show it? Back brings them back.");
    return askPlain(m_table.window(), QMessageBox::Question, what, details,
                    QMessageBox::Yes | QMessageBox::No, QMessageBox::Yes)
           == QMessageBox::Yes;
}

void ConnectionJump::goOn()
{
    if (m_wanted != kNoSession && m_query.result()->filter.isEverything())
        (void)m_table.showSession(std::exchange(m_wanted, kNoSession));
}

} // namespace authloupe
