// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace authloupe {

class DetailsTable;
class LinesReading;
class LogLinesModel;
class PlainLabel;
class PlainParagraph;

// The log lines of one connection as they stand in the file, with a search in them. Pinned left to right and
// in a fixed-pitch font.
class LogLinesView final : public QWidget {
    Q_OBJECT

public:
    // Shows what `reading`, of a session, reads; it outlives the view.
    explicit LogLinesView(LinesReading& reading, QWidget* parent = nullptr);
    ~LogLinesView() override;

    // Makes one of the lines current and goes there; nothing happens when there are not so many.
    void showLine(int line);
    void focusSearch();
    void findNext();
    void findPrevious();

Q_SIGNALS:
    // To show a line among all others.
    void placeRequested(const authloupe::LogPosition& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void refreshTexts();
    void search();
    void step(int direction);

    LinesReading& m_reading;
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
