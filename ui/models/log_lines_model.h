// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/session_lines.h"
#include "models/last_cell.h"
#include "models/roles.h"

#include <QAbstractTableModel>

namespace authloupe {

// The log lines of one connection as they were read back. GUI thread only.
class LogLinesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Line, Text, ColumnCount };

    explicit LogLinesModel(QObject* parent = nullptr);

    void setLines(SnapshotPtr snapshot, SessionRow row, SessionLines lines);
    void clear();
    // More lines belong to the connection than were read.
    [[nodiscard]] bool isTruncated() const noexcept { return m_lines.truncated; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] CellText cell(const QModelIndex& index) const;
    [[nodiscard]] QString fileName(FileIndex file) const;

    SnapshotPtr m_snapshot;
    SessionRow m_session = kNoSession;
    SessionLines m_lines;
    mutable LastCell m_lastCell;
};

} // namespace authloupe
