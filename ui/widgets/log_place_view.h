// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/load_input.h"
#include "session/snapshot.h"

#include <QWidget>

#include <vector>

class QStackedLayout;

namespace authloupe {

class DetailsTable;
class LinesReading;
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
    void retranslate();
    void refresh();
    void refreshTexts();
    void showLines();

    LinesReading* m_reading = nullptr;
    LogPosition m_place;
    LogLinesModel* m_model = nullptr;
    QStackedLayout* m_stack = nullptr;
    PlainParagraph* m_sentence = nullptr;
    DetailsTable* m_table = nullptr;
};

} // namespace authloupe
