// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell_text.h"
#include "models/growing_table_model.h"
#include "models/roles.h"

#include <vector>

namespace authloupe {

// The authentication attempts of one connection, in file order. One thread only.
class AttemptModel final : public GrowingTableModel {
    Q_OBJECT

public:
    enum Column { Time, Gap, Result, User, Mechanism, Profile, Response, Line, ColumnCount };

    explicit AttemptModel(QObject* parent = nullptr);

    // kNoSession or a null snapshot empties the model. A later snapshot of the same connection inserts what
    // is new.
    void setSession(SnapshotPtr snapshot, SessionRow row);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] CellText cell(const QModelIndex& index, int most) const;
    [[nodiscard]] const CellText& shownCell(const QModelIndex& index) const;
    [[nodiscard]] QVariant rawBytes(AttemptRow row, AttemptField field) const;

    SnapshotPtr m_snapshot;
    SessionRow m_session = kNoSession;
    std::vector<AttemptRow> m_rows;
};

} // namespace authloupe
