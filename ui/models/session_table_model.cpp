// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_table_model.h"

#include "bridge/note_book.h"
#include "models/cell_data.h"
#include "models/display_text.h"
#include "models/field_text.h"
#include "models/note_text.h"
#include "models/table_columns.h"

#include <algorithm>
#include <limits>

namespace authloupe {

namespace {

constexpr int kMostRows = 50'000'000; // what a view of usual row height can carry
constexpr int kLastColumn = kSessionFieldCount - 1;

} // namespace

SessionTableModel::SessionTableModel(QObject* parent) : QAbstractTableModel(parent), m_mostRows(kMostRows) {}

SessionTableModel::~SessionTableModel() = default;

int SessionTableModel::shownRows(const QueryResult* result) const noexcept
{
    if (!result)
        return 0;
    return static_cast<int>(std::min(result->rows->size(), static_cast<std::size_t>(m_mostRows)));
}

bool SessionTableModel::isContinuedBy(const QueryResult* result) const noexcept
{
    if (!m_result || !result || m_rowCount == 0 || shownRows(result) < m_rowCount)
        return false;
    // Another filter or order is another table, even where its first rows happen to be the same.
    if (m_result->document != result->document || m_result->order != result->order
        || m_result->filter != result->filter)
        return false;
    if (m_result->rows == result->rows)
        return true;
    return std::equal(m_result->rows->begin(), m_result->rows->begin() + m_rowCount, result->rows->begin());
}

bool SessionTableModel::setResult(QueryResultPtr result)
{
    if (result == m_result)
        return false;
    const int count = shownRows(result.get());
    const bool continued = isContinuedBy(result.get());
    const bool sameState = continued && result->snapshot == m_result->snapshot;
    const int before = m_rowCount;
    if (!continued)
        beginResetModel();
    else if (count > before)
        beginInsertRows({}, before, count - 1);

    m_result = std::move(result);
    m_rowCount = count;
    forget();

    if (!continued) {
        endResetModel();
        return true;
    }
    if (count > before)
        endInsertRows();
    // Connections that were shown already may have gone on in the meantime.
    if (!sameState)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, kLastColumn));
    return false;
}

void SessionTableModel::setRowHeight(int pixels)
{
    const int most = std::min(kMostRows, std::numeric_limits<int>::max() / std::max(pixels, 1) - 1);
    if (most == m_mostRows)
        return;
    const int before = m_mostRows;
    m_mostRows = most;
    if (shownRows(m_result.get()) == m_rowCount)
        return;
    m_mostRows = before;
    beginResetModel();
    m_mostRows = most;
    m_rowCount = shownRows(m_result.get());
    forget();
    endResetModel();
}

std::size_t SessionTableModel::rowsLeftOut() const noexcept
{
    return m_result ? m_result->rows->size() - static_cast<std::size_t>(m_rowCount) : 0;
}

SessionRow SessionTableModel::sessionRow(int row) const noexcept
{
    if (row < 0 || row >= m_rowCount)
        return kNoSession;
    return (*m_result->rows)[static_cast<std::size_t>(row)];
}

int SessionTableModel::rowOf(SessionRow row) const
{
    if (m_rowCount == 0)
        return -1;
    const auto begin = m_result->rows->begin();
    const auto end = begin + m_rowCount;
    if (m_result->order.fileOrder) {
        const auto at = std::lower_bound(begin, end, row);
        return at != end && *at == row ? static_cast<int>(at - begin) : -1;
    }
    // One pass over row numbers takes a millisecond per million: less than an index of them, which would be
    // asked twice.
    const auto at = std::find(begin, end, row);
    return at != end ? static_cast<int>(at - begin) : -1;
}

void SessionTableModel::retranslate()
{
    forget();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kLastColumn);
    if (m_rowCount > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rowCount - 1, kLastColumn));
}

int SessionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int SessionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kSessionFieldCount;
}

const Session& SessionTableModel::session(int row) const
{
    if (row != m_gatheredRow) {
        m_gathered = m_result->snapshot->session(sessionRow(row));
        m_gatheredRow = row;
    }
    return m_gathered;
}

const CellText& SessionTableModel::cell(const QModelIndex& index) const
{
    return m_lastCell.of(index.row(), index.column(), [&] {
        return cellText(*m_result->snapshot, session(index.row()), fieldOf(index.column()), kCellCharacters);
    });
}

void SessionTableModel::forget()
{
    m_gatheredRow = -1;
    m_lastCell.forget();
}

QVariant SessionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const SessionField field = fieldOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
    case CautionRole:
    case DimmedRole: return cellData(cell(index), role);
    case Qt::ToolTipRole:
        return cellData(cellText(*m_result->snapshot, session(index.row()), field, kDetailCharacters), role);
    case Qt::TextAlignmentRole: return cellAlignment(isLogData(field), isNumber(field));
    case LogDataRole: return isLogData(field) && !cell(index).dimmed;
    case SessionFieldRole: return static_cast<int>(field);
    case SessionRowRole: return raw(sessionRow(index.row()));
    case OutcomeRole: return static_cast<int>(session(index.row()).outcome);
    default: return {};
    }
}

void SessionTableModel::setNotes(const NoteBook& notes)
{
    m_notes = &notes;
    connect(&notes, &NoteBook::changed, this, [this] {
        if (m_rowCount > 0)
            Q_EMIT headerDataChanged(Qt::Vertical, 0, m_rowCount - 1);
    });
}

// A sign and words, for a colour alone would be missed.
QVariant SessionTableModel::markData(int row, int role) const
{
    const SessionRow session = sessionRow(row);
    if (!m_notes || session == kNoSession || !m_notes->isMarked(session))
        return {};
    const QString written = m_notes->text(session);
    switch (role) {
    case Qt::DisplayRole: return written.isEmpty() ? QStringLiteral("★") : QStringLiteral("★…");
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        //: Of a row of the table: somebody marked the connection
        const QString marked = tr("Marked");
        //: Of a row of the table: somebody marked the connection and wrote a note; %1 is the note
        const QString words =
            written.isEmpty() ? marked : tr("Marked: %1").arg(noteText(written, kDetailCharacters));
        return role == Qt::ToolTipRole ? tooltipText(words) : words;
    }
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    default: return {};
    }
}

QVariant SessionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return markData(section, role);
    if (section < 0 || section >= kSessionFieldCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const SessionField field = fieldOf(section);
    switch (role) {
    case Qt::DisplayRole: return headerText(field);
    case Qt::ToolTipRole: return tooltipText(explanation(field));
    case Qt::AccessibleDescriptionRole: return explanation(field);
    case Qt::TextAlignmentRole: return cellAlignment(isLogData(field), isNumber(field));
    case SessionFieldRole: return static_cast<int>(field);
    default: return {};
    }
}

} // namespace authloupe
