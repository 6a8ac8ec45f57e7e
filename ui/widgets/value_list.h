// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/cell_filter.h"
#include "widgets/details_table.h"

#include "models/value_table_model.h"

namespace authloupe {

// The table of the pane "Top values". Double click and Return filter for a value; headers sort. What is
// current and on top stays when rows are counted anew.
class ValueList final : public DetailsTable {
    Q_OBJECT

public:
    explicit ValueList(QWidget* parent = nullptr);

    [[nodiscard]] const ValueTableModel& values() const noexcept { return *m_model; }
    void setAnswer(const ValueAnswerPtr& answer);
    // What was asked for, and what the header shows: an answer to that may still be on its way.
    void setOrder(const ValueOrder& order);
    void retranslate();

Q_SIGNALS:
    // Of the table, by its row.
    void filterRequested(int row, authloupe::CellVerb verb);
    void sortRequested(const authloupe::ValueOrder& order);
    void exportRequested();

protected:
    void extendMenu(QMenu& menu, const QModelIndex& index) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void sortBy(int column);

    ValueTableModel* m_model = nullptr;
    ValueOrder m_order;
};

} // namespace authloupe
