// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/last_cell.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace authloupe {

// A list of details of one connection, with a fixed number of columns, which grows while a log loads: the
// reader's place stays. One thread only.
class GrowingTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    GrowingTableModel(int columns, QObject* parent);

    // `next` is to be shown in place of `shown`, which `take` does. Where it begins with the same rows, and
    // they are of the same list, rows are inserted behind them: then it says true, and what stands in the
    // others may have changed. Else the model is reset.
    template<class Row, class Same, class Take>
    bool replaceRows(const std::vector<Row>& shown, const std::vector<Row>& next, bool sameList, Same same,
                     Take take)
    {
        const bool grows = sameList && !shown.empty() && next.size() >= shown.size()
                           && std::equal(shown.begin(), shown.end(), next.begin(), same);
        const auto count = static_cast<int>(next.size());
        const bool inserts = grows && count > m_rows;
        if (!grows)
            beginResetModel();
        else if (inserts)
            beginInsertRows({}, m_rows, count - 1);
        take();
        m_lastCell.forget();
        m_rows = count;
        if (!grows)
            endResetModel();
        else if (inserts)
            endInsertRows();
        return grows;
    }
    // The first `rows` of them.
    void noteChanged(int rows);
    // As cells show it; forgotten with the rows and the language.
    [[nodiscard]] LastCell& lastCell() const noexcept { return m_lastCell; }

private:
    mutable LastCell m_lastCell;
    int m_columns;
    int m_rows = 0;
};

} // namespace authloupe
