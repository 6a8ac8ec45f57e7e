// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/load_input.h"
#include "session/snapshot.h"

#include <QWidget>

#include <vector>

class QSplitter;
class QTableWidget;

namespace authloupe {

class LogPlaceView;
class PlainParagraph;

// A list of lines of the log, with their places; the one that is selected is shown among its neighbours
// below.
class LineSamplesPage final : public QWidget {
    Q_OBJECT

public:
    explicit LineSamplesPage(QWidget* parent = nullptr);

    // `inputs`: LoadController::inputs(). The line that is selected stays so when it is in the new list.
    void setSamples(const SnapshotPtr& snapshot, const std::vector<LineSample>& samples,
                    const std::vector<LoadInput>& inputs);
    // Above the list: what it holds, and what to think of it.
    void setSentence(const QString& sentence);
    void setAccessibleTableName(const QString& name);
    [[nodiscard]] QTableWidget& table() const { return *m_table; }

private:
    void fill();
    void showCurrent();

    SnapshotPtr m_snapshot;
    std::vector<LineSample> m_samples;
    std::vector<LoadInput> m_inputs;
    PlainParagraph* m_sentence = nullptr;
    QSplitter* m_splitter = nullptr;
    QTableWidget* m_table = nullptr;
    LogPlaceView* m_place = nullptr;
};

} // namespace authloupe
