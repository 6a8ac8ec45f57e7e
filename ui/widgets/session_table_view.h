// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_runner.h"
#include "bridge/settings.h"
#include "models/selection_keeper.h"

#include <QHash>
#include <QTableView>

#include <optional>

namespace authloupe {

class NoteBook;
class SessionTableModel;

// The table of connections. Owns its model. What is selected, current and on top stays so when rows are
// sorted, filtered or added. No work here grows with the number of rows except finding the selection again.
class SessionTableView final : public QTableView {
    Q_OBJECT

public:
    explicit SessionTableView(QWidget* parent = nullptr);

    void setResult(const QueryResultPtr& result);
    // Whoever is at the last row stays there when rows come or the view changes its height.
    void setStaysAtEnd(bool stays) noexcept { m_staysAtEnd = stays; }
    [[nodiscard]] const SessionTableModel& sessions() const noexcept { return *m_model; }
    void setRowDensity(RowDensity density);
    // Shows a sign in front of marked rows, as soon as there are any. The book outlives this object.
    void setNotes(const NoteBook& notes);

    // kNoSession when the table is empty.
    [[nodiscard]] SessionRow currentSession() const;
    // Makes it current and selects it, in the column that was current; false when it is not in the table.
    bool showSession(SessionRow row);
    // Makes it current and leaves what is selected; nothing happens when it is not in the table.
    void makeCurrent(SessionRow row);
    // Those of them that are in the table, instead of what is selected; the first becomes current. False when
    // none is.
    bool selectSessions(const RowSet& rows);
    // The row of the table nearest to the current one, forwards or backwards and round the ends, that shows
    // one of them; -1 when there is none.
    [[nodiscard]] int nextRow(int step, const RowSet& wanted) const;
    // Makes a row current and selects it alone, whatever keys are pressed at the moment, in the column that
    // was current. Precondition: the row exists.
    void goToRow(int row);
    // Of the current cell.
    [[nodiscard]] std::optional<SessionField> currentField() const;
    // In the order of the table.
    [[nodiscard]] RowSet selectedSessions() const;
    [[nodiscard]] std::size_t selectedCount() const noexcept { return m_keeper.count(); }
    // As they stand on the screen.
    [[nodiscard]] std::vector<SessionField> shownFields() const;

    // Shows the mark in the header; emits nothing.
    void showSortOrder(const SortOrder& order);

    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    void sortRequested(const authloupe::SortOrder& order);
    void currentSessionChanged();
    void selectionCountChanged(std::size_t rows);
    // Selected rows that had to be forgotten because they lie too scattered.
    void selectionShortened(std::size_t rows);
    void cellMenuRequested(const QPoint& globalPosition);
    // More rows are selected than can be dragged into another program.
    void dragRefused();

protected:
    void updateGeometries() override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    [[nodiscard]] bool isAtEnd() const;
    void setUpHeaders();
    void setRowHeights();
    void retranslate();
    void fitUntouchedColumns();
    void selectKept();
    void dragRows();
    void requestSort(int section, Qt::SortOrder order);

    SessionTableModel* m_model = nullptr;
    SelectionKeeper m_keeper;
    QHash<int, int> m_defaultWidths; // by column, in the language of the last retranslate()
    RowDensity m_density = RowDensity::Normal;
    std::optional<QPoint> m_dragFrom; // where a selected row is held with the mouse
    bool m_dragged = false;           // away from there
    bool m_staysAtEnd = false;
    bool m_changing = false; // rows are being exchanged: what the view tells of it is not the user's doing
};

} // namespace authloupe
