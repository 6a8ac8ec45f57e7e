// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kindred_actions.h"

#include "models/error_text.h"
#include "models/session_table_model.h"
#include "widgets/actions.h"
#include "widgets/cell_filter.h"
#include "widgets/connection_jump.h"
#include "widgets/details_pane.h"
#include "widgets/document_page.h"
#include "widgets/document_query.h"
#include "widgets/session_table_view.h"

#include <QAction>
#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::KindredActions)
};

QString nothingFurther(TextKind kind, KinStep step)
{
    const bool isLater = step == KinStep::Later;
    //: message above the table; "this user" is the one of the current connection
    const QString laterOfUser = Tr::tr("The log has no later connection of this user.");
    //: message above the table; "this user" is the one of the current connection
    const QString earlierOfUser = Tr::tr("The log has no earlier connection of this user.");
    //: message above the table; "this remote address" is that of the current connection
    const QString laterOfAddress = Tr::tr("The log has no later connection of this remote address.");
    //: message above the table; "this remote address" is that of the current connection
    const QString earlierOfAddress = Tr::tr("The log has no earlier connection of this remote address.");
    if (kind == TextKind::User)
        return isLater ? laterOfUser : earlierOfUser;
    return isLater ? laterOfAddress : earlierOfAddress;
}

QString isHidden(TextKind kind, KinStep step)
{
    const bool isLater = step == KinStep::Later;
    //: question; "this user" is the one of the current connection
    const QString nextOfUser = Tr::tr("The filter hides the next connection of this user.");
    //: question; "this user" is the one of the current connection
    const QString previousOfUser = Tr::tr("The filter hides the previous connection of this user.");
    //: question; "this remote address" is that of the current connection
    const QString nextOfAddress = Tr::tr("The filter hides the next connection of this remote address.");
    //: question; "this remote address" is that of the current connection
    const QString previousOfAddress =
        Tr::tr("The filter hides the previous connection of this remote address.");
    if (kind == TextKind::User)
        return isLater ? nextOfUser : previousOfUser;
    return isLater ? nextOfAddress : previousOfAddress;
}

QString shownInstead(KinStep step)
{
    //: button of a question: goes to the next connection of a user that the filter does not hide
    const QString next = Tr::tr("Go to the next one shown");
    //: button of a question: goes to the previous connection of a user that the filter does not hide
    const QString previous = Tr::tr("Go to the previous one shown");
    return step == KinStep::Later ? next : previous;
}

} // namespace

KindredActions::KindredActions(const Actions& actions, DocumentPage& document, DocumentQuery& query,
                               ConnectionJump& jump, QObject* parent)
    : QObject(parent),
      m_actions(actions),
      m_document(document),
      m_query(query),
      m_jump(jump)
{
    QList<QAction*> menu;
    for (const auto& [act, kind, step] : kKindredActs) {
        connect(&actions[act], &QAction::triggered, this,
                [this, kind = kind, step = step] { ask(kind, step); });
        menu.append(&actions[act]);
    }
    document.details().setMenuActions(menu);
    connect(&document.table(), &SessionTableView::currentSessionChanged, this, &KindredActions::refresh);
    connect(&m_finder, &KindredFinder::found, this, [this](const KindredAnswerPtr& answer) { go(*answer); });
    connect(&m_finder, &KindredFinder::failed, this, [this](const Error& error) {
        Q_EMIT refused(MessageBar::Severity::Error, [error] { return errorSentence(error); });
    });
    refresh();
}

void KindredActions::refresh()
{
    const SessionTableView& table = m_document.table();
    const SessionRow row = table.currentSession();
    const Snapshot* const snapshot = row == kNoSession ? nullptr : table.sessions().result()->snapshot.get();
    const bool user = snapshot && statesUser(*snapshot, row);
    const bool address = snapshot && snapshot->session(row).remoteAddress != kAbsentText;
    for (const auto& [act, kind, step] : kKindredActs)
        m_actions[act].setEnabled(kind == TextKind::User ? user : address);
}

void KindredActions::ask(TextKind kind, KinStep step)
{
    const SessionTableView& table = m_document.table();
    const SessionRow row = table.currentSession();
    if (row == kNoSession)
        return;
    // Of many users of one connection, the one that somebody is looking at.
    const auto only = kind == TextKind::User ? m_document.details().focusedUser() : std::nullopt;
    m_finder.request({table.sessions().result(), row, kind, only, step});
}

void KindredActions::go(const KindredAnswer& answer)
{
    const KindredRequest& request = answer.request;
    const QueryResultPtr& result = m_query.result();
    // Whoever went on to something else does not want to be taken away from there.
    if (!result || result->document != request.of->document
        || m_document.table().currentSession() != request.from)
        return;
    if (answer.found.nearest == kNoSession) {
        Q_EMIT refused(MessageBar::Severity::Information,
                       [kind = request.kind, step = request.step] { return nothingFurther(kind, step); });
        return;
    }
    m_jump.goOrOffer(answer.found.nearest, {isHidden(request.kind, request.step), answer.found.nearestShown,
                                            shownInstead(request.step)});
}

} // namespace authloupe
