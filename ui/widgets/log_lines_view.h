// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/lines_reader.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace authloupe {

class DetailsTable;
class LogLinesModel;
class PlainLabel;
class PlainParagraph;

// The log lines of one connection as they stand in the file, read on a worker, with a search in them. Pinned
// left to right and in a fixed-pitch font.
class LogLinesView final : public QWidget {
    Q_OBJECT

public:
    explicit LogLinesView(QWidget* parent = nullptr);
    ~LogLinesView() override;

    // Reads the lines unless they are there already: the same row of a later snapshot is read again only when
    // the log has told more about it. Call clear() first for another row.
    void setSession(const SnapshotPtr& snapshot, SessionRow row, const std::vector<LoadInput>& inputs);
    void clear();

    void focusSearch();
    void findNext();
    void findPrevious();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State : quint8 { Empty, Reading, Shown, Failed };

    void retranslate();
    void refreshTexts();
    void take(const SessionLinesResultPtr& result);
    void search();
    void step(int direction);

    LinesReader m_reader;
    QTimer m_patience; // before the busy sentence: most reads are done sooner
    State m_state = State::Empty;
    Session m_told; // what the log told when the lines were asked for
    Error m_error;
    std::vector<int> m_hits; // rows, ascending
    LogLinesModel* m_model = nullptr;
    QStackedLayout* m_stack = nullptr;
    PlainParagraph* m_sentence = nullptr;
    QWidget* m_page = nullptr;
    QLineEdit* m_search = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    PlainLabel* m_count = nullptr;
    PlainParagraph* m_cut = nullptr;
    DetailsTable* m_table = nullptr;
};

} // namespace authloupe
