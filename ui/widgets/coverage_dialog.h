// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/load_input.h"
#include "session/snapshot.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QTabWidget;
class QTableWidget;

namespace authloupe {

class LineSamplesPage;

// The file report: what became of the lines of the log, file by file, and those that no rule covers. Not
// modal; follows the document, about once a second while that is read.
class CoverageDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CoverageDialog(QWidget* parent = nullptr);

    // `inputs`: LoadController::inputs(), from which lines are read back.
    void setSnapshot(const SnapshotPtr& snapshot, const std::vector<LoadInput>& inputs);

    // Brings the lines that were not understood to the front, if there are any.
    void showWhatMatters();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void name(QWidget* page, const QString& text);
    void fill();
    void fillFacts();
    void fillFiles();
    void fillSamples();

    SnapshotPtr m_snapshot;
    QTimer m_pause; // before a document that is read on is shown again
    bool m_isBehind = false;
    std::vector<LoadInput> m_inputs;
    QTabWidget* m_tabs = nullptr;
    QTableWidget* m_facts = nullptr;
    QTableWidget* m_files = nullptr;
    LineSamplesPage* m_samples = nullptr;
    LineSamplesPage* m_unknownAuth = nullptr;
};

} // namespace authloupe
