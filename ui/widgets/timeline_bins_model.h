// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_engine.h"
#include "models/timeline_series.h"

#include <QAbstractTableModel>

namespace authloupe {

// The bars of the timeline as rows: interval, connections by outcome or whatever else the bars are told apart
// by, all of them. GUI thread only.
class TimelineBinsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Interval, FirstSeries };

    explicit TimelineBinsModel(QObject* parent = nullptr);

    // Null empties the model.
    void setResult(QueryResultPtr result);
    [[nodiscard]] const QueryResultPtr& result() const noexcept { return m_result; }
    void retranslate();
    [[nodiscard]] int totalColumn() const noexcept { return FirstSeries + static_cast<int>(m_series.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] std::uint64_t count(const QModelIndex& index) const;

    [[nodiscard]] const TimelineSeries& series(int column) const;

    QueryResultPtr m_result;
    std::vector<TimelineSeries> m_series;
};

} // namespace authloupe
