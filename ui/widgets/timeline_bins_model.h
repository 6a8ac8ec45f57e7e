// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_engine.h"

#include <QAbstractTableModel>

namespace authloupe {

// The bars of the timeline as rows: interval, connections by outcome, all of them. GUI thread only.
class TimelineBinsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Interval, FirstOutcome, Total = FirstOutcome + kOutcomeCount, ColumnCount };

    explicit TimelineBinsModel(QObject* parent = nullptr);

    // Null empties the model.
    void setResult(QueryResultPtr result);
    [[nodiscard]] const QueryResultPtr& result() const noexcept { return m_result; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] std::uint64_t count(const QModelIndex& index) const;

    QueryResultPtr m_result;
};

} // namespace authloupe
