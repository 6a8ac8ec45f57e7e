// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell_text.h"
#include "models/roles.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace authloupe {

// What the log tells of one connection, as names and values; facts that it does not tell are left out, except
// where their absence matters. One thread only.
class FactsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    explicit FactsModel(QObject* parent = nullptr);

    // kNoSession or a null snapshot empties the model.
    void setSession(SnapshotPtr snapshot, SessionRow row);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Fact {
        std::optional<SessionField> field; // none: told by several of them
        QString name;
        CellText value;
        bool tellsName = false;
    };
    [[nodiscard]] std::vector<Fact> gather() const;
    [[nodiscard]] QByteArray rawBytes(const Fact& fact) const;

    SnapshotPtr m_snapshot;
    SessionRow m_session = kNoSession;
    std::vector<Fact> m_facts;
};

} // namespace authloupe
