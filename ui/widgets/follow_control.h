// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/load_controller.h"

#include <QObject>

class QAction;

namespace authloupe {

class DocumentQuery;
class MessageBar;
class SessionTableView;
class StatusFields;

// What following a log is for the window: an action that begins it, pauses it and goes on, words in the
// status bar, and a table that stays at its end when it is there.
class FollowControl final : public QObject {
    Q_OBJECT

public:
    struct Shown {
        SessionTableView& table;
        StatusFields& status;
        MessageBar& messages;
    };

    // All outlive this object.
    FollowControl(QAction& action, LoadController& loader, DocumentQuery& query, const Shown& shown,
                  QObject* parent);

private:
    void ask(bool following);
    void show(const FollowedLog& log);

    QAction& m_action;
    LoadController& m_loader;
    DocumentQuery& m_query;
    Shown m_shown;
};

} // namespace authloupe
