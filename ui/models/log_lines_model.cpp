// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_lines_model.h"

#include "models/cell_data.h"
#include "models/display_text.h"
#include "models/field_text.h"
#include "models/locale_text.h"

namespace authloupe {

namespace {

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

bool isWord(char c) noexcept
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// `ICID 450`, `(ICID 450)`, `DCID: 5633`: the word, perhaps a colon, a blank and exactly this number.
bool namesConnection(std::string_view line, std::string_view word, std::string_view number)
{
    for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        if (at > 0 && isWord(line[at - 1]))
            continue;
        std::string_view rest = line.substr(at + word.size());
        if (rest.starts_with(':'))
            rest.remove_prefix(1);
        if (!rest.starts_with(' '))
            continue;
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
        if (rest.starts_with(number) && (rest.size() == number.size() || !isDigit(rest[number.size()])))
            return true;
    }
    return false;
}

} // namespace

LogLinesModel::LogLinesModel(QObject* parent) : QAbstractTableModel(parent) {}

void LogLinesModel::setLines(SnapshotPtr snapshot, SessionRow row, SessionLines lines)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_session = row;
    m_lines = std::move(lines);
    m_namesSession.clear();
    if (m_snapshot && row != kNoSession) {
        const Session session = m_snapshot->session(row);
        const std::string_view word = session.direction == Direction::Inbound ? "ICID" : "DCID";
        const std::string number = std::to_string(session.connectionId);
        m_namesSession.reserve(m_lines.lines.size());
        for (const RawLine& line : m_lines.lines)
            m_namesSession.push_back(namesConnection(line.text, word, number));
    } else {
        m_namesSession.assign(m_lines.lines.size(), false);
    }
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
    case NamesSessionRole: return static_cast<bool>(m_namesSession[row]);
    case SessionRowRole: return raw(m_session);
    case RawBytesRole: return QByteArray::fromStdString(m_lines.lines[row].text);
    default: return cellData(cell(index), role);
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
