// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <QDialog>

class QTabWidget;
class QTableWidget;

namespace authloupe {

// What became of the lines of the log: counts, the files with what their headers say, and lines that no rule
// covers. Not modal; shows the document as it was when it was opened or refreshed last.
class CoverageDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CoverageDialog(QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);

protected:
    void changeEvent(QEvent* event) override;

private:
    QTableWidget* addTable();
    void retranslate();
    [[nodiscard]] static QString offsetText(const FileInfo& file);
    void fillFacts();
    void fillFiles();
    void fillSamples();
    void fill(QTableWidget& table, const QStringList& headers, const QList<QStringList>& rows) const;

    SnapshotPtr m_snapshot;
    QTabWidget* m_tabs = nullptr;
    QTableWidget* m_facts = nullptr;
    QTableWidget* m_files = nullptr;
    QTableWidget* m_samples = nullptr;
};

} // namespace authloupe
