// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/value_table_model.h"

#include "models/cell_data.h"
#include "models/display_text.h"
#include "models/locale_text.h"
#include "models/name_caution.h"
#include "models/roles.h"
#include "models/time_style.h"
#include "models/value_words.h"
#include "models/words.h"

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

constexpr std::size_t kMostValueRows = 20'000'000; // what a view of usual row height can carry

bool isCount(int column) noexcept
{
    return (column >= ValueTableModel::Failed && column <= ValueTableModel::Distinct);
}

} // namespace

ValueTableModel::ValueTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ValueTableModel::setAnswer(ValueAnswerPtr answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    m_lastCell.forget();
    m_rows = m_answer ? static_cast<int>(std::min(m_answer->table->rows.size(), kMostValueRows)) : 0;
    endResetModel();
}

ValueGroup ValueTableModel::group() const noexcept
{
    return m_answer ? m_answer->request.group : ValueGroup::Users;
}

std::string_view ValueTableModel::valueOf(int row) const
{
    return m_answer->table->text(m_answer->table->rows[static_cast<std::size_t>(row)]);
}

int ValueTableModel::rowOf(std::string_view value) const
{
    int row = 0;
    while (row < m_rows && valueOf(row) != value)
        ++row;
    return row < m_rows ? row : -1;
}

void ValueTableModel::retranslate()
{
    m_lastCell.forget();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

ValueColumn ValueTableModel::sortColumn(int column) noexcept
{
    switch (column) {
    case Value: return ValueColumn::Value;
    case Succeeded: return ValueColumn::Succeeded;
    case Errors: return ValueColumn::Errors;
    case Connections: return ValueColumn::Connections;
    case Distinct: return ValueColumn::Distinct;
    case EverSucceeded: return ValueColumn::EverSucceeded;
    case FirstSeen: return ValueColumn::FirstSeen;
    case LastSeen: return ValueColumn::LastSeen;
    default: return ValueColumn::Failed; // the bar begins with failures
    }
}

int ValueTableModel::columnOf(ValueColumn column) noexcept
{
    int found = 0;
    while (found < ColumnCount && (found == Share || sortColumn(found) != column))
        ++found;
    return found;
}

int ValueTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ValueTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

CellText ValueTableModel::cell(const ValueRow& row, Column column, int most) const
{
    const ValueCounts& counts = row.counts;
    switch (column) {
    case Value: {
        const std::string_view text = m_answer->table->text(row);
        if (!text.empty()) {
            const bool isName = group() == ValueGroup::Users;
            return {displayText(text, most), false, {}, {}, isName ? cautionAbout(text) : QString()};
        }
        //: a user name of no characters, which the log states as such
        return {tr("(empty)"), true, {}, {}};
    }
    case Share: return {{}, false, shareText(counts), shareText(counts)};
    case Failed: return {displayCount(counts.failed), false, {}, {}};
    case Succeeded: return {displayCount(counts.succeeded), false, {}, {}};
    case Errors: return {displayCount(counts.errors), false, {}, {}};
    case Connections: return {displayCount(counts.connections), false, {}, {}};
    case Distinct: return {displayCount(counts.distinct), false, {}, {}};
    case EverSucceeded: return {wordText(row.everSucceeded ? YesNo::Yes : YesNo::No), false, {}, {}};
    case FirstSeen: return {styledTime(*m_answer->request.of->snapshot, counts.first), false, {}, {}};
    case LastSeen: return {styledTime(*m_answer->request.of->snapshot, counts.last), false, {}, {}};
    case ColumnCount: break;
    }
    return {};
}

const CellText& ValueTableModel::shownCell(const QModelIndex& index) const
{
    return m_lastCell.of(index.row(), index.column(), [&] {
        return cell(m_answer->table->rows[static_cast<std::size_t>(index.row())],
                    static_cast<Column>(index.column()), kCellCharacters);
    });
}

QVariant ValueTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows || index.column() >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(index.column());
    const ValueRow& row = m_answer->table->rows[static_cast<std::size_t>(index.row())];
    const bool logData = column == Value || column == FirstSeen || column == LastSeen;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
    case CautionRole:
    case DimmedRole: return cellData(shownCell(index), role);
    case Qt::ToolTipRole: return cellData(cell(row, column, kDetailCharacters), role);
    case Qt::TextAlignmentRole: return cellAlignment(logData, isCount(column));
    case LogDataRole: return logData && !shownCell(index).dimmed;
    case kShareRole:
        return column == Share
                   ? QVariant(QVariantList{row.counts.failed, row.counts.errors, row.counts.succeeded})
                   : QVariant();
    case RawBytesRole: {
        const std::string_view text = m_answer->table->text(row);
        return column == Value ? QVariant(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
                               : QVariant();
    }
    default: return {};
    }
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool logData = section == Value || section == FirstSeen || section == LastSeen;
    switch (role) {
    case Qt::TextAlignmentRole: return cellAlignment(logData, isCount(section));
    case Qt::DisplayRole:
        //: Header of a column of small bars: which part of the attempts failed, and which succeeded
        return section == Share ? tr("Share") : columnText(sortColumn(section), group());
    case Qt::ToolTipRole:
        //: Tooltip of the column "Share"
        return tooltipText(section == Share ? tr("Failures, errors and successes among the attempts.")
                                            : columnExplanation(sortColumn(section), group()));
    default: return {};
    }
}

} // namespace authloupe
