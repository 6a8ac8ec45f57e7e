// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_files_model.h"

#include "models/display_text.h"

namespace authloupe {

LogFilesModel::LogFilesModel(QObject* parent) : QAbstractListModel(parent) {}

void LogFilesModel::setSnapshot(const SnapshotPtr& snapshot, quint64 document)
{
    const int count = snapshot ? static_cast<int>(snapshot->files().size()) : 0;
    if (document == m_document && count >= m_count) {
        m_snapshot = snapshot;
        if (count > m_count) {
            beginInsertRows({}, m_count, count - 1);
            m_count = count;
            endInsertRows();
        }
        return;
    }
    beginResetModel();
    m_snapshot = snapshot;
    m_document = document;
    m_count = count;
    endResetModel();
}

int LogFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant LogFilesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_count || role != Qt::DisplayRole)
        return {};
    // Names are of a log's neighbourhood: isolated, they stay as they are in a right-to-left window.
    return isolated(displayText(m_snapshot->files()[static_cast<std::size_t>(index.row())].name));
}

} // namespace authloupe
