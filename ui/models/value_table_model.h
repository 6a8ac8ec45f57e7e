// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/value_runner.h"
#include "models/last_cell.h"

#include <QAbstractTableModel>

#include <optional>
#include <string_view>

namespace authloupe {

// The values of one group with their counts, as a worker has sorted them. Rows are exchanged in one reset,
// however many there are. One thread only.
class ValueTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Value,
        Share, // a bar of failures, errors and successes
        Failed,
        Succeeded,
        Errors,
        Connections,
        Distinct,
        EverSucceeded,
        FirstSeen,
        LastSeen,
        ColumnCount
    };
    // Of the bar: counts as a list of three numbers, failures, errors, successes.
    static constexpr int kShareRole = Qt::UserRole + 100;

    explicit ValueTableModel(QObject* parent = nullptr);

    // Null empties it.
    void setAnswer(ValueAnswerPtr answer);
    [[nodiscard]] const ValueAnswerPtr& answer() const noexcept { return m_answer; }
    [[nodiscard]] ValueGroup group() const noexcept;
    // As logged; row < rowCount().
    [[nodiscard]] std::string_view valueOf(int row) const;
    // -1 when it is not among them.
    [[nodiscard]] int rowOf(std::string_view value) const;
    void retranslate();

    // What the table is sorted by when the header of that column is clicked, and the column that shows it.
    [[nodiscard]] static ValueColumn sortColumn(int column) noexcept;
    [[nodiscard]] static int columnOf(ValueColumn column) noexcept;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] CellText cell(const ValueRow& row, Column column, int most) const;
    [[nodiscard]] const CellText& shownCell(const QModelIndex& index) const;

    ValueAnswerPtr m_answer;
    int m_rows = 0;
    mutable LastCell m_lastCell;
};

} // namespace authloupe
