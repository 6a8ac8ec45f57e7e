// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messages_table.h"

#include "models/display_text.h"
#include "models/locale_text.h"
#include "widgets/plain_text.h"

#include <QMenu>

namespace authloupe {

MessagesTable::MessagesTable(QWidget* parent) : DetailsTable(parent), m_model(new MessageModel(this))
{
    setModel(m_model);
    connect(this, &QAbstractItemView::activated, this, &MessagesTable::goTo);
}

void MessagesTable::goTo(const QModelIndex& index)
{
    const auto ends = m_model->otherEnds(index.row());
    if (ends.size() == 1) {
        Q_EMIT connectionRequested(ends.front().row);
        return;
    }
    // Which of them, or why there is none.
    QMenu menu(this);
    extendMenu(menu, index);
    menu.exec(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void MessagesTable::extendMenu(QMenu& menu, const QModelIndex& index)
{
    const auto ends = m_model->otherEnds(index.row());
    if (!menu.isEmpty())
        menu.addSeparator();
    if (ends.empty()) {
        //: Context menu of the messages that an outbound connection carried away; cannot be chosen
        const QString noOrigin = tr("The connection that brought the message in is not in the log");
        //: Context menu of the messages that an inbound connection brought in; cannot be chosen
        const QString noDelivery = tr("No delivery of the message is in the log");
        menu.addAction(m_model->isOfInbound() ? noDelivery : noOrigin)->setEnabled(false);
    }
    for (const MessageModel::OtherEnd& end : ends) {
        const QString place = isolated(end.name + QStringLiteral(", ")
                                       + displayTime(end.time)); // `DCID 7, 2009-04-22 11:43:59`
        //: Context menu of a message: shows the outbound connection that delivered it; %1 is its number in
        //: the log and its time
        const QString delivery = tr("Go to its delivery (%1)");
        //: Context menu of a message: shows the inbound connection on which it arrived; %1 is its number in
        //: the log and its time
        const QString origin = tr("Go to the connection that brought it in (%1)");
        menu.addAction((m_model->isOfInbound() ? delivery : origin).arg(withoutMnemonics(place)), this,
                       [this, row = end.row] { Q_EMIT connectionRequested(row); });
    }
}

} // namespace authloupe
