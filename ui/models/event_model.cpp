// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/event_model.h"

#include "models/cell_data.h"
#include "models/display_text.h"
#include "models/event_words.h"
#include "models/field_text.h"
#include "models/locale_text.h"
#include "models/time_style.h"

#include <algorithm>
#include <utility>

namespace authloupe {

EventModel::EventModel(QObject* parent) : GrowingTableModel(ColumnCount, parent) {}

void EventModel::setLines(SnapshotPtr snapshot, SessionRow row, const SessionLines& lines)
{
    m_snapshot = std::move(snapshot);
    std::vector<Row> rows;
    for (const SessionEntry& entry : lines.entries)
        if (!eventText(entry).isEmpty())
            rows.push_back({entry, lines.lines[entry.firstLine].file, lines.lines[entry.firstLine].line});
    const auto sameEntry = [](const Row& a, const Row& b) { return a.entry == b.entry; };
    replaceRows(m_rows, rows, row == m_session, sameEntry, [&] {
        m_session = row;
        m_rows = std::move(rows);
    });
}

void EventModel::clear()
{
    if (m_session != kNoSession)
        setLines(nullptr, kNoSession, {});
}

int EventModel::rawLine(int row) const
{
    return static_cast<int>(m_rows[static_cast<std::size_t>(row)].entry.firstLine);
}

QString EventModel::text(const Row& row, Column column, int most) const
{
    switch (column) {
    case Time:
        return m_snapshot ? styledTime(*m_snapshot, row.file, row.entry.time) : displayTime(row.entry.time);
    case Event: return eventText(row.entry);
    case Text: return displayText(row.entry.text, most);
    case Line: return displayCount(row.line);
    case ColumnCount: break;
    }
    return {};
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const bool logData = column == Time || column == Text;
    switch (role) {
    case Qt::TextAlignmentRole: return cellAlignment(logData, column == Line);
    case LogDataRole: return logData;
    case ResultRole:
        return row.entry.kind == EventKind::Attempt ? QVariant(static_cast<int>(row.entry.result))
                                                    : QVariant();
    case TroubleRole: return isTrouble(row.entry);
    case SessionRowRole: return raw(m_session);
    case RawBytesRole:
        return column == Text ? QVariant(QByteArray::fromStdString(row.entry.text)) : QVariant();
    case Qt::ToolTipRole: return cellData({text(row, column, kDetailCharacters), false, {}, {}}, role);
    default:
        return cellData(lastCell().of(index.row(), column,
                                      [&] {
                                          return CellText{text(row, column, kCellCharacters), false, {}, {}};
                                      }),
                        role);
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section == Time || section == Text, section == Line);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time: return headerText(AttemptField::Time);
    case Event:
        //: Column of the list of events of a connection: what happened
        return tr("Event");
    case Text:
        //: Column of the list of events of a connection: the log's own words
        return tr("In the log");
    case Line: return headerText(AttemptField::Line);
    case ColumnCount: break;
    }
    return {};
}

} // namespace authloupe
