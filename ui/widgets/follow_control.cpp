// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/follow_control.h"

#include "models/error_text.h"
#include "widgets/document_query.h"
#include "widgets/message_bar.h"
#include "widgets/session_table_view.h"
#include "widgets/status_fields.h"
#include "widgets/window_messages.h"

#include <QAction>

namespace authloupe {

FollowControl::FollowControl(QAction& action, LoadController& loader, DocumentQuery& query,
                             const Shown& shown, QObject* parent)
    : QObject(parent),
      m_action(action),
      m_loader(loader),
      m_query(query),
      m_shown(shown)
{
    connect(&action, &QAction::triggered, this, &FollowControl::ask);
    connect(&loader, &LoadController::followedChanged, this, &FollowControl::show);
    const auto takeOver = [this] { m_action.setChecked(m_loader.isToFollow()); };
    connect(&loader, &LoadController::started, this, takeOver);
    connect(&loader, &LoadController::finished, this, takeOver);
}

void FollowControl::ask(bool following)
{
    if (m_loader.setFollowing(following)) {
        m_shown.messages.clear();
        m_query.keepFilterForNextDocument(true);
    }
    m_action.setChecked(m_loader.isToFollow());
}

void FollowControl::show(const FollowedLog& log)
{
    m_action.setChecked(m_loader.isToFollow());
    m_shown.status.setFollowed(log);
    m_shown.table.setStaysAtEnd(log.state == FollowedLog::State::Following
                                || log.state == FollowedLog::State::Waiting);
    if (log.state != FollowedLog::State::Impossible)
        return;
    if (const std::optional<Error>& reason = log.reason)
        m_shown.messages.add(MessageBar::Severity::Error, [why = *reason] { return errorSentence(why); });
    else
        m_shown.messages.add(MessageBar::Severity::Warning, notFollowedSentence);
}

} // namespace authloupe
