// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/session_lines.h"
#include "models/growing_table_model.h"
#include "models/roles.h"

#include <vector>

namespace authloupe {

// The course of one connection as its log lines tell it: opened, policy, TLS, attempts, what went wrong,
// messages, closed. GUI thread only.
class EventModel final : public GrowingTableModel {
    Q_OBJECT

public:
    enum Column { Time, Event, Line, Text, ColumnCount };

    explicit EventModel(QObject* parent = nullptr);

    // `lines`: as they were read back; those that are no event for a reader of the list are left out. More
    // lines of the same connection keep the place of those that were there.
    void setLines(SnapshotPtr snapshot, SessionRow row, const SessionLines& lines);
    void clear();

    // In SessionLines::lines: the first line of an event.
    [[nodiscard]] int rawLine(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        SessionEntry entry;
        FileIndex file{};
        std::uint32_t line = 0; // number in its file
    };
    [[nodiscard]] QString text(const Row& row, Column column, int most) const;

    SnapshotPtr m_snapshot; // null: times are as logged
    SessionRow m_session = kNoSession;
    std::vector<Row> m_rows;
};

} // namespace authloupe
