// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <QAbstractListModel>

namespace authloupe {

// The files of a document, in the order in which they were read. GUI thread only.
class LogFilesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit LogFilesModel(QObject* parent = nullptr);

    // A later snapshot of the same document keeps the rows that are there.
    void setSnapshot(const SnapshotPtr& snapshot, quint64 document);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    SnapshotPtr m_snapshot;
    quint64 m_document = 0;
    int m_count = 0;
};

} // namespace authloupe
