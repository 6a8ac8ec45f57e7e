// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/kindred_finder.h"
#include "widgets/actions.h"
#include "widgets/message_bar.h"

#include <QObject>

#include <array>

namespace authloupe {

class ConnectionJump;
class DocumentPage;
class DocumentQuery;

struct KindredAct {
    Act act;
    TextKind kind;
    KinStep step;
};
// In the order of menus.
inline constexpr std::array kKindredActs{
    KindredAct{Act::NextOfUser, TextKind::User, KinStep::Later},
    KindredAct{Act::PreviousOfUser, TextKind::User, KinStep::Earlier},
    KindredAct{Act::NextOfAddress, TextKind::Address, KinStep::Later},
    KindredAct{Act::PreviousOfAddress, TextKind::Address, KinStep::Earlier}};

// Goes to the next and the previous connection of the same user or of the same remote address, in the order
// of the log and whatever the filter shows: whoever follows a user wants to miss nothing. About one that is
// hidden it asks, and offers the next one that is shown.
class KindredActions final : public QObject {
    Q_OBJECT

public:
    // All four outlive this object.
    KindredActions(const Actions& actions, DocumentPage& document, DocumentQuery& query, ConnectionJump& jump,
                   QObject* parent = nullptr);

Q_SIGNALS:
    void refused(authloupe::MessageBar::Severity severity, const authloupe::MessageBar::Sentence& sentence);

private:
    void refresh();
    void ask(TextKind kind, KinStep step);
    void go(const KindredAnswer& answer);

    const Actions& m_actions;
    DocumentPage& m_document;
    DocumentQuery& m_query;
    ConnectionJump& m_jump;
    KindredFinder m_finder;
};

} // namespace authloupe
