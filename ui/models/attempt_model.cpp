// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attempt_model.h"

#include "models/cell_data.h"
#include "models/display_text.h"
#include "models/field_text.h"
#include "models/locale_text.h"
#include "models/time_style.h"
#include "session/attempt_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringBuilder>

#include <functional>

namespace authloupe {

namespace {

AttemptField fieldOf(AttemptModel::Column column) noexcept
{
    switch (column) {
    case AttemptModel::Time:
    case AttemptModel::Gap: return AttemptField::Time;
    case AttemptModel::Result: return AttemptField::Result;
    case AttemptModel::User: return AttemptField::User;
    case AttemptModel::Mechanism: return AttemptField::Mechanism;
    case AttemptModel::Profile: return AttemptField::Profile;
    case AttemptModel::Response: return AttemptField::Response;
    case AttemptModel::Line: return AttemptField::Line;
    case AttemptModel::ColumnCount: break;
    }
    return AttemptField::Time;
}

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::AttemptModel)
};

// Short in the cell; to the second, and since when, for whoever asks.
CellText gapText(std::int64_t seconds, const QString& before)
{
    const QString since = isolated(before);
    CellText text;
    text.text = seconds > 0 ? QLocale().positiveSign() % displayDuration(seconds) : displayDuration(seconds);
    if (seconds == 0) {
        //: About an authentication attempt; %1 is the time of the attempt before it
        text.note = Tr::tr("In the same second as the attempt before it, %1.").arg(since);
    } else if (seconds > 0) {
        //: About an authentication attempt; %1 is the time of the attempt before it
        text.note = Tr::tr("%Ln seconds after the attempt before it, %1.", nullptr,
                           pluralNumber(static_cast<std::uint64_t>(seconds)))
                        .arg(since);
    } else {
        //: About an authentication attempt that stands later in the log but with an earlier time; %1 is the
        //: time of the attempt before it
        text.note = Tr::tr("%Ln seconds earlier than the attempt before it, %1: the clock went back.",
                           nullptr, pluralNumber(0 - static_cast<std::uint64_t>(seconds)))
                        .arg(since);
    }
    text.spoken = text.note;
    return text;
}

// A connection makes as many attempts as the other side likes; nobody reads a list of more.
constexpr std::size_t kMostAttempts = 1'000'000;

} // namespace

AttemptModel::AttemptModel(QObject* parent) : GrowingTableModel(ColumnCount, parent) {}

void AttemptModel::setSession(SnapshotPtr snapshot, SessionRow row)
{
    std::vector<AttemptRow> rows;
    if (snapshot && row != kNoSession)
        rows = firstAttempts(*snapshot, snapshot->session(row).firstAttempt, kMostAttempts);
    // Attempts are only ever appended.
    const int before = rowCount();
    const bool grown = replaceRows(m_rows, rows, row == m_session, std::equal_to<>(), [&] {
        m_snapshot = std::move(snapshot);
        m_session = row;
        m_rows = std::move(rows);
    });
    // The same numbers may stand in another document.
    if (grown)
        noteChanged(before);
}

CellText AttemptModel::cell(const QModelIndex& index, int most) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const Attempt attempt = m_snapshot->attempt(m_rows[row]);
    if (index.column() != Gap)
        return cellText(*m_snapshot, attempt, fieldOf(static_cast<Column>(index.column())), most);
    if (row == 0)
        return {};
    const Attempt before = m_snapshot->attempt(m_rows[row - 1]);
    if (!before.time.isValid() || !attempt.time.isValid())
        return {};
    return gapText(attempt.time.seconds - before.time.seconds,
                   styledTime(*m_snapshot, before.position.file, before.time));
}

const CellText& AttemptModel::shownCell(const QModelIndex& index) const
{
    return lastCell().of(index.row(), index.column(), [&] { return cell(index, kCellCharacters); });
}

QVariant AttemptModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const bool gap = index.column() == Gap;
    const AttemptField field = fieldOf(static_cast<Column>(index.column()));
    const AttemptRow row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
    case CautionRole:
    case DimmedRole: return cellData(shownCell(index), role);
    case Qt::ToolTipRole: return cellData(cell(index, kDetailCharacters), role);
    case Qt::TextAlignmentRole: return cellAlignment(isLogData(field), gap || isNumber(field));
    case LogDataRole: return !gap && isLogData(field) && !shownCell(index).dimmed;
    case ResultRole: return static_cast<int>(m_snapshot->attempt(row).result);
    case SessionRowRole: return raw(m_session);
    case AttemptRowRole: return raw(row);
    case RawBytesRole: return gap ? QVariant() : rawBytes(row, field);
    default: return {};
    }
}

QVariant AttemptModel::rawBytes(AttemptRow row, AttemptField field) const
{
    std::string value;
    appendValue(value, *m_snapshot, m_snapshot->attempt(row), field);
    return QByteArray::fromStdString(value);
}

QVariant AttemptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool gap = section == Gap;
    const AttemptField field = fieldOf(static_cast<Column>(section));
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isLogData(field), gap || isNumber(field));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool header = role == Qt::DisplayRole;
    if (!gap)
        return header ? headerText(field) : tooltipText(explanation(field));
    if (header) {
        //: Column: time between an authentication attempt and the one before it
        return tr("Gap");
    }
    //: Tooltip of the column "Gap"
    return tooltipText(tr("Time since the attempt before this one."));
}

} // namespace authloupe
