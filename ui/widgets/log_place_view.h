// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/lines_reader.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QStackedLayout;

namespace authloupe {

class DetailsTable;
class LogLinesModel;
class PlainParagraph;

// A place of the log with the lines before and behind it, read on a worker. The line at the place is the
// current row. Pinned left to right and in a fixed-pitch font.
class LogPlaceView final : public QWidget {
    Q_OBJECT

public:
    explicit LogPlaceView(QWidget* parent = nullptr);
    ~LogPlaceView() override;

    void setPlace(const SnapshotPtr& snapshot, const LogPosition& place,
                  const std::vector<LoadInput>& inputs);
    // Shows the sentence that asks for a choice.
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State : quint8 { Empty, Reading, Shown, Failed };

    void retranslate();
    void refreshTexts();
    void take(const SessionLinesResultPtr& result);

    LinesReader m_reader;
    QTimer m_patience; // before the busy sentence: most reads are done sooner
    State m_state = State::Empty;
    LogPosition m_place;
    Error m_error;
    LogLinesModel* m_model = nullptr;
    QStackedLayout* m_stack = nullptr;
    PlainParagraph* m_sentence = nullptr;
    DetailsTable* m_table = nullptr;
};

} // namespace authloupe
