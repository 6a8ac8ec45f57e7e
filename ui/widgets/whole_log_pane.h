// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/log_pages.h"
#include "bridge/log_search.h"
#include "bridge/reading_answer.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace authloupe {

class LinesReading;
class LogBar;
class LogTextView;
class PlainParagraph;

// The whole log, file after file, with a search, the way to a line, and the ways from a line to its
// connection and from a connection to its lines. Nothing is read while nobody sees it.
class WholeLogPane final : public QWidget {
    Q_OBJECT

public:
    explicit WholeLogPane(QWidget* parent = nullptr);
    ~WholeLogPane() override;

    // `document`: LoadController::document() of the snapshot; `inputs`: LoadController::inputs().
    void setDocument(const SnapshotPtr& snapshot, const std::vector<LoadInput>& inputs, quint64 document);
    // The connection that is current: its lines are marked. kNoSession: none is.
    void setSession(SessionRow row);
    // Goes to the first line of the connection that is current.
    void goToSession();
    void goTo(const LogPosition& place);

    void focusSearch();
    void focusLine();
    void focusText();

Q_SIGNALS:
    void connectionRequested(authloupe::SessionRow row);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    using Sentence = std::function<QString()>;
    struct CopiedLines {
        QString text;
        std::size_t count = 0;
        bool areTooMany = false;
    };

    void connectParts();
    void find(bool backwards);
    void takeFound(const LogSearchResult& result);
    void cancelSearch();
    void goToLine(const QString& typed);
    void askForConnection();
    void takeConnection(const Result<SessionRow>& row);
    void copy();
    void takeCopied(const Result<CopiedLines>& lines);
    void showMenu(const QPoint& globalPosition);
    void readOwnLines();
    void takeOwnLines();
    // Shown above the log until something else happens.
    void say(Sentence sentence);
    void refreshSaid();
    void retranslate();

    std::vector<LoadInput> m_inputs;
    quint64 m_document = 0;
    SessionRow m_session = kNoSession;
    LogPages m_pages;
    LogSearch m_search;
    ReadingAnswer<SessionRow> m_owner;
    ReadingAnswer<CopiedLines> m_copied;
    LinesReading* m_own = nullptr;
    QTimer m_progress;     // ticks while a search runs
    bool m_isLong = false; // it has ticked: there is something to say and to cancel
    bool m_backwards = false;
    Sentence m_sentence;
    LogBar* m_bar = nullptr;
    PlainParagraph* m_said = nullptr;
    LogTextView* m_view = nullptr;
};

} // namespace authloupe
