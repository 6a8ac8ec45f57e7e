// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/settings.h"
#include "load/loader.h"
#include "session/snapshot.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QStackedLayout;
class QTabWidget;

namespace authloupe {

class AttemptModel;
class DetailsTable;
class EventsView;
class FactsModel;
class LinesReading;
class LogLinesView;
class MessagesTable;
class NoteBook;
class NoteView;
class PlainParagraph;

// Everything about the current connection: its facts, its attempts, its course, its messages, its lines of
// the log. Messages are gathered and lines are read, on a worker, only while a tab that shows them is looked
// at.
class DetailsPane final : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);
    ~DetailsPane() override;

    // LoadController::inputs() of the document, for reading back the lines of those given as text.
    void setInputs(std::vector<LoadInput> inputs);
    // Shows one connection; kNoSession or a null snapshot empties the pane. The same connection of a later
    // snapshot of the same document (LoadController::document()) keeps selection and scroll position.
    void setSession(SnapshotPtr snapshot, SessionRow row, quint64 document);

    // Stand in the context menus of the facts and the attempts. They outlive this object.
    void setMenuActions(const QList<QAction*>& actions);
    // Of the attempt that has the keyboard focus; empty elsewhere, and where none is logged.
    [[nodiscard]] std::optional<TextId> focusedUser() const;

    void setRowDensity(RowDensity density);

    // Gives it a tab for the note of the connection. The book outlives this object.
    void setNotes(NoteBook& notes);
    // Brings the note to the front and puts the cursor into it.
    void writeNote();
    // Brings the raw lines to the front and puts the cursor into their search field.
    void findInLines();

Q_SIGNALS:
    // To show another connection, which has to do with this one.
    void connectionRequested(authloupe::SessionRow row);
    // To show a line of the log among all others.
    void placeRequested(const authloupe::LogPosition& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillCurrentTab();
    void showLine(int line);
    void nameTabs();
    [[nodiscard]] bool hasSession() const noexcept { return m_snapshot && m_row != kNoSession; }

    QStackedLayout* m_stack = nullptr; // the sentence while there is no connection, or the tabs
    PlainParagraph* m_empty = nullptr;
    QTabWidget* m_tabs = nullptr;
    FactsModel* m_factsModel = nullptr;
    DetailsTable* m_facts = nullptr;
    AttemptModel* m_attemptsModel = nullptr;
    DetailsTable* m_attempts = nullptr;
    MessagesTable* m_messages = nullptr;
    LinesReading* m_reading = nullptr; // for the events and the lines
    EventsView* m_events = nullptr;
    LogLinesView* m_lines = nullptr;
    NoteView* m_note = nullptr; // null before setNotes()
    SnapshotPtr m_snapshot;
    SessionRow m_row = kNoSession;
    quint64 m_document = 0;
    bool m_messagesAreNew = false; // of another connection than those seen last
    std::vector<LoadInput> m_inputs;
};

} // namespace authloupe
