// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/message_model.h"

#include "models/cell_data.h"
#include "models/display_text.h"
#include "models/locale_text.h"
#include "models/time_style.h"
#include "models/words.h"
#include "session/message_lists.h"

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

// A connection carries as many messages as the other side likes; nobody reads a list of more.
constexpr std::size_t kMostMessages = 100'000;

bool isNumber(int column) noexcept
{
    return column == MessageModel::Mid || (column >= MessageModel::Size && column <= MessageModel::Delayed);
}

bool isLogData(int column) noexcept
{
    return column == MessageModel::Time || column == MessageModel::Mid || column == MessageModel::Sender;
}

} // namespace

MessageModel::MessageModel(QObject* parent) : GrowingTableModel(ColumnCount, parent) {}

std::vector<MessageModel::Row> MessageModel::gather(const Snapshot& snapshot, SessionRow sessionRow)
{
    std::vector<Row> rows;
    const Session session = snapshot.session(sessionRow);
    for (const MessageRow row : messagesOf(snapshot, session)) {
        if (rows.size() == kMostMessages)
            break;
        const Message message = snapshot.message(row);
        rows.push_back({row, message, message.delivered, message.bounced, message.delayed});
    }
    for (const Delivery& delivery : deliveriesOf(snapshot, session)) {
        if (rows.size() == kMostMessages)
            break;
        rows.push_back({delivery.message, snapshot.message(delivery.message), delivery.delivered,
                        delivery.bounced, delivery.delayed});
    }
    return rows;
}

void MessageModel::setSession(SnapshotPtr snapshot, SessionRow row)
{
    std::vector<Row> rows;
    if (snapshot && row != kNoSession)
        rows = gather(*snapshot, row);
    // More messages are told of behind those that were there.
    const auto sameMessage = [](const Row& a, const Row& b) { return a.row == b.row; };
    const int before = rowCount();
    const bool grown = replaceRows(m_rows, rows, row == m_session, sameMessage, [&] {
        m_snapshot = std::move(snapshot);
        m_session = row;
        m_rows = std::move(rows);
    });
    // What became of them may be known by now, and the same numbers may stand in another document.
    if (grown)
        noteChanged(before);
}

bool MessageModel::isOfInbound() const
{
    return m_snapshot && m_session != kNoSession
           && m_snapshot->session(m_session).direction == Direction::Inbound;
}

std::vector<MessageModel::OtherEnd> MessageModel::otherEnds(int row) const
{
    std::vector<SessionRow> found;
    const Message& message = m_rows[static_cast<std::size_t>(row)].message;
    if (isOfInbound()) {
        for (const Delivery& delivery : deliveriesOf(*m_snapshot, message))
            if (found.size() < kMostOtherEnds && std::ranges::find(found, delivery.session) == found.end())
                found.push_back(delivery.session);
    } else if (message.owner != kNoSession) {
        found.push_back(message.owner);
    }
    std::vector<OtherEnd> ends;
    for (const SessionRow other : found) {
        const Session session = m_snapshot->session(other);
        const bool inbound = session.direction == Direction::Inbound;
        ends.push_back({other,
                        (inbound ? QStringLiteral("ICID ") : QStringLiteral("DCID "))
                            + QString::number(session.connectionId),
                        session.firstTime});
    }
    return ends;
}

CellText MessageModel::cell(const Row& row, Column column, int most) const
{
    const Message& message = row.message;
    const auto count = [](std::uint64_t number) { return CellText{displayCount(number), false, {}, {}}; };
    switch (column) {
    case Time: return {styledTime(*m_snapshot, message.file, message.time), false, {}, {}};
    case Mid: return {QString::number(message.mid), false, {}, {}}; // an id is no count: no grouping
    case Origin: return {wordText(message.origin), false, {}, {}};
    case Sender: {
        if (message.sender == kAbsentText) {
            //: In place of the envelope sender of a message
            return {tr("not logged"), true, {}, {}};
        }
        const std::string_view sender = m_snapshot->text(TextKind::Sender, message.sender);
        return {displayText(writtenSender(sender), most), false, {}, {}};
    }
    case Size: return message.bytes == 0 ? CellText() : CellText{displaySize(message.bytes), false, {}, {}};
    case Accepted: return count(message.accepted);
    case Refused: return count(message.refused);
    case Delivered: return count(row.delivered);
    case Bounced: return count(row.bounced);
    case Delayed: return count(row.delayed);
    case State: return {wordText(fateOf(message)), false, {}, {}};
    case ColumnCount: break;
    }
    return {};
}

const CellText& MessageModel::shownCell(const QModelIndex& index) const
{
    return lastCell().of(index.row(), index.column(), [&] {
        return cell(m_rows[static_cast<std::size_t>(index.row())], static_cast<Column>(index.column()),
                    kCellCharacters);
    });
}

QVariant MessageModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
    case DimmedRole: return cellData(shownCell(index), role);
    case Qt::ToolTipRole: return cellData(cell(row, column, kDetailCharacters), role);
    case Qt::TextAlignmentRole: return cellAlignment(isLogData(column), isNumber(column));
    case LogDataRole: return isLogData(column) && !shownCell(index).dimmed;
    case SessionRowRole: return raw(m_session);
    case RawBytesRole: {
        if (column != Sender || row.message.sender == kAbsentText)
            return {};
        return QByteArray::fromStdString(std::string(m_snapshot->text(TextKind::Sender, row.message.sender)));
    }
    default: return {};
    }
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isLogData(section), isNumber(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        //: Column of the list of messages: when the log first names the message
        return tr("Time");
    case Mid: return QStringLiteral("MID");
    case Origin:
        //: Column of the list of messages: received, rewritten, split …
        return tr("Origin");
    case Sender:
        //: Column of the list of messages: address of the envelope (MAIL FROM)
        return tr("Envelope sender");
    case Size:
        //: Column of the list of messages
        return tr("Size");
    case Accepted:
        //: Column of the list of messages: number of recipients
        return tr("Recipients");
    case Refused:
        //: Column of the list of messages: number of recipients that were refused
        return tr("Refused recipients");
    case Delivered:
        //: Column of the list of messages: number of recipients
        return tr("Delivered");
    case Bounced:
        //: Column of the list of messages: number of recipients
        return tr("Bounced");
    case Delayed:
        //: Column of the list of messages: how often a delivery was put off
        return tr("Delayed");
    case State:
        //: Column of the list of messages: what became of it
        return tr("What became of it");
    case ColumnCount: break;
    }
    return {};
}

} // namespace authloupe
