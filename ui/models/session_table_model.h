// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_engine.h"
#include "models/last_cell.h"
#include "models/roles.h"

#include <QAbstractTableModel>

#include <memory>

namespace authloupe {

class NoteBook;

// The rows of one query result; columns as table_columns.h. Holds nothing but the result: a cell is made when
// it is asked for. GUI thread only.
class SessionTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SessionTableModel(QObject* parent = nullptr);
    ~SessionTableModel() override;

    // A bounded number of signals, whatever the size: nothing but dataChanged when the rows are the same, one
    // rowsInserted when the new result continues the old one (a file that is still loading), else one model
    // reset, of which the answer tells. Null empties the table.
    bool setResult(QueryResultPtr result);
    [[nodiscard]] const QueryResultPtr& result() const noexcept { return m_result; }

    // A view's rows times its row height must stay below 2^31; rows beyond are left out and counted.
    void setRowHeight(int pixels);
    [[nodiscard]] std::size_t rowsLeftOut() const noexcept;

    // Rows of the table and rows of the snapshot. rowOf() is -1 for a row that is not shown; in a sorted
    // table it takes a pass over the rows.
    [[nodiscard]] SessionRow sessionRow(int row) const noexcept;
    [[nodiscard]] int rowOf(SessionRow row) const;

    // Marks its rows in the vertical header. The book outlives this object.
    void setNotes(const NoteBook& notes);

    // After a change of the interface language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const Session& session(int row) const;
    [[nodiscard]] const CellText& cell(const QModelIndex& index) const;
    [[nodiscard]] int shownRows(const QueryResult* result) const noexcept;
    // `result` answers the same question to a later state of the document, and begins with the rows shown.
    [[nodiscard]] bool isContinuedBy(const QueryResult* result) const noexcept;
    void forget();
    [[nodiscard]] QVariant markData(int row, int role) const;

    const NoteBook* m_notes = nullptr;
    QueryResultPtr m_result;
    int m_mostRows;
    int m_rowCount = 0;
    // A view asks for many roles of each cell, cell after cell of a row: both are made once.
    mutable Session m_gathered;
    mutable LastCell m_lastCell;
    mutable int m_gatheredRow = -1;
};

} // namespace authloupe
