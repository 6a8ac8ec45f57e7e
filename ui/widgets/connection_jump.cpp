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
    //: question: a message was chosen, and the connection at the other end of its way is not among the rows
    goOrOffer(row, {tr("The filter hides this connection."), kNoSession, {}});
}

void ConnectionJump::goOrOffer(SessionRow row, const HiddenConnection& hidden)
{
    m_wanted = kNoSession;
    const QueryResultPtr& result = m_query.result();
    if (!result || m_table.showSession(row) || result->filter.isEverything())
        return;
    //: second paragraph of the question; "Back" is a command of the menu
    const QString details = tr("Clear all filters to show it? Back brings them back.");
    const bool hasOther = hidden.instead != kNoSession;
    const QMessageBox::StandardButtons buttons =
        hasOther ? QMessageBox::Yes | QMessageBox::Ignore | QMessageBox::Cancel
                 : QMessageBox::Yes | QMessageBox::No;
    QMap<QMessageBox::StandardButton, QString> labels;
    if (hasOther) {
        //: button of the question whether all filters are to be cleared to show a connection
        labels.insert(QMessageBox::Yes, tr("Clear filters"));
        labels.insert(QMessageBox::Ignore, hidden.insteadLabel);
    }
    const auto answer = askPlain(m_table.window(), QMessageBox::Question, hidden.sentence, details, buttons,
                                 hasOther ? QMessageBox::Ignore : QMessageBox::Yes, labels);
    if (answer == QMessageBox::Ignore) {
        (void)m_table.showSession(hidden.instead);
    } else if (answer == QMessageBox::Yes) {
        m_wanted = row;
        m_query.clearFilter();
    }
}

void ConnectionJump::goOn()
{
    if (m_wanted != kNoSession && m_query.result()->filter.isEverything())
        (void)m_table.showSession(std::exchange(m_wanted, kNoSession));
}

} // namespace authloupe
