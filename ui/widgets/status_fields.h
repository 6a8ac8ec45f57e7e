// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <QWidget>

class QToolButton;

namespace authloupe {

class PlainLabel;

// The right part of the status bar: how many rows are selected, whether every line was understood, and which
// clock the times are of.
class StatusFields final : public QWidget {
    Q_OBJECT

public:
    explicit StatusFields(QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);
    void setSelected(std::size_t rows);

Q_SIGNALS:
    void coverageRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SnapshotPtr m_snapshot;
    std::size_t m_selectedRows = 0;
    PlainLabel* m_selected = nullptr;
    QToolButton* m_coverage = nullptr;
    PlainLabel* m_logTime = nullptr;
};

} // namespace authloupe
