// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell_text.h"
#include "models/growing_table_model.h"
#include "models/roles.h"
#include "session/message.h"

#include <vector>

namespace authloupe {

// The messages of one connection, in the order of the log: what an inbound one brought in and what became of
// it, or what an outbound one carried away; the counts of an outbound one are those of its own deliveries.
// One thread only.
class MessageModel final : public GrowingTableModel {
    Q_OBJECT

public:
    enum Column {
        Time,
        Mid,
        Origin,
        Sender,
        Size,
        Accepted,
        Refused,
        Delivered,
        Bounced,
        Delayed,
        State,
        ColumnCount
    };

    explicit MessageModel(QObject* parent = nullptr);

    // kNoSession or a null snapshot empties the model. A later snapshot of the same connection inserts what
    // is new.
    void setSession(SnapshotPtr snapshot, SessionRow row);

    static constexpr std::size_t kMostOtherEnds = 20;
    // A connection at the other end of a message's way through the appliance.
    struct OtherEnd {
        SessionRow row = kNoSession;
        QString name; // `DCID 5633`
        LogTime time; // of its first entry
    };
    // Of a message that an inbound connection brought in: where it was delivered, in the order of the log,
    // kMostOtherEnds at most; of one that an outbound connection carried away: the connection that brought it
    // in, if the log tells it.
    [[nodiscard]] std::vector<OtherEnd> otherEnds(int row) const;
    [[nodiscard]] bool isOfInbound() const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        MessageRow row = kNoMessage;
        Message message;
        std::uint16_t delivered = 0, bounced = 0, delayed = 0;
    };
    [[nodiscard]] static std::vector<Row> gather(const Snapshot& snapshot, SessionRow session);
    [[nodiscard]] CellText cell(const Row& row, Column column, int most) const;
    [[nodiscard]] const CellText& shownCell(const QModelIndex& index) const;

    SnapshotPtr m_snapshot;
    SessionRow m_session = kNoSession;
    std::vector<Row> m_rows;
};

} // namespace authloupe
