// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/load_controller.h"

#include <QWidget>

class QToolButton;

namespace authloupe {

class PlainLabel;

// The right part of the status bar: which log is followed, how many rows are selected, whether every line was
// understood, and which clock the times are of.
class StatusFields final : public QWidget {
    Q_OBJECT

public:
    explicit StatusFields(QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);
    void setSelected(std::size_t rows);
    void setFollowed(const FollowedLog& followed);

Q_SIGNALS:
    void coverageRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SnapshotPtr m_snapshot;
    std::size_t m_selectedRows = 0;
    FollowedLog m_log;
    PlainLabel* m_followed = nullptr;
    PlainLabel* m_selected = nullptr;
    QToolButton* m_coverage = nullptr;
    PlainLabel* m_logTime = nullptr;
};

} // namespace authloupe
