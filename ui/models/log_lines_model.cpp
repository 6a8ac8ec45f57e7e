// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_lines_model.h"

#include "models/cell_data.h"
#include "models/display_text.h"
#include "models/field_text.h"
#include "models/locale_text.h"

namespace authloupe {

LogLinesModel::LogLinesModel(QObject* parent) : QAbstractTableModel(parent) {}

void LogLinesModel::setLines(SnapshotPtr snapshot, SessionRow row, SessionLines lines)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_session = row;
    m_lines = std::move(lines);
    m_lastCell.forget();
    endResetModel();
}

void LogLinesModel::clear()
{
    if (m_lines.lines.empty() && !m_snapshot)
        return;
    setLines({}, kNoSession, {});
}

void LogLinesModel::retranslate()
{
    m_lastCell.forget();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LogLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.lines.size());
}

int LogLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogLinesModel::fileName(FileIndex file) const
{
    if (!m_snapshot || raw(file) >= m_snapshot->files().size())
        return {};
    return displayText(m_snapshot->files()[raw(file)].name);
}

CellText LogLinesModel::cell(const QModelIndex& index) const
{
    const RawLine& line = m_lines.lines[static_cast<std::size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
    case File: return {fileName(line.file), false, {}, {}};
    case Line: return {displayCount(line.line), false, {}, {}};
    case Text: return {displayText(line.text, kDetailCharacters), false, {}, {}};
    case ColumnCount: break;
    }
    return {};
}

QVariant LogLinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::TextAlignmentRole: return cellAlignment(index.column() != Line, index.column() == Line);
    case LogDataRole: return index.column() != Line;
    case NamesSessionRole: return m_lines.lines[row].namesConnection;
    case SessionRowRole: return raw(m_session);
    case RawBytesRole: return QByteArray::fromStdString(m_lines.lines[row].text);
    default: return cellData(m_lastCell.of(index.row(), index.column(), [&] { return cell(index); }), role);
    }
}

QVariant LogLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section != Line, section == Line);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case File: return headerText(AttemptField::File);
    case Line: return headerText(AttemptField::Line);
    case Text:
        //: Column: a line of the log as it stands
        return tr("Log line");
    case ColumnCount: break;
    }
    return {};
}

} // namespace authloupe
