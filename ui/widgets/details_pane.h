// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/loader.h"
#include "session/snapshot.h"

#include <QWidget>

#include <vector>

class QTabWidget;

namespace authloupe {

class DetailsAttemptsView;
class DetailsFactsView;
class LogLinesView;

// Everything about the current connection: its facts, its attempts, its lines of the log. Lines are read on a worker,
// and only while their tab is looked at.
class DetailsPane final : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);
    ~DetailsPane() override;

    // Shows one connection; kNoSession or a null snapshot empties the pane. Showing the same connection of a later
    // snapshot of the same document keeps tab, selection and scroll position.
    void setSession(SnapshotPtr snapshot, SessionRow row);
    // Inputs that were given as text, for reading their lines back.
    void setTexts(std::vector<LoadInput> texts);

    // Brings the raw lines to the front and puts the cursor into their search field.
    void findInLines();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showTab(int index);

    QTabWidget* m_tabs = nullptr;
    DetailsFactsView* m_facts = nullptr;
    DetailsAttemptsView* m_attempts = nullptr;
    LogLinesView* m_lines = nullptr;
    SnapshotPtr m_snapshot;
    SessionRow m_row = kNoSession;
};

} // namespace authloupe
