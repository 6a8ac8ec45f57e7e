// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/settings.h"

#include <QList>
#include <QTableView>

#include <optional>
#include <utility>
#include <vector>

class QAction;
class QMenu;

namespace authloupe {

// A small table that is read and copied from: rows of one fixed height, log data laid out left to right, the
// selected rows on the clipboard as they are logged, the bytes behind a cell on request.
class DetailsTable : public QTableView {
    Q_OBJECT

public:
    explicit DetailsTable(QWidget* parent = nullptr);

    // Makes the columns as wide as what is in them, within reason; `filled` takes what the view has left and
    // is as wide as its longest text, so that one scrolls to the end of it. Measures rows in sight and a few
    // more, and not before somebody looks; a row that comes into sight later widens what it needs.
    void fitColumns(int filled);

    // The selected rows, or all of them when none is selected; cells by TAB, lines by line feed. Raw where
    // the model knows the raw bytes (RawBytesRole), and never with bidirectional controls of ours. Empty
    // optional when that is more than a clipboard should carry (models/clipboard_text.h).
    [[nodiscard]] std::optional<QString> rowsAsText() const;
    void copy();
    void setRowDensity(RowDensity density);
    // Stand in the context menu of each row too. They outlive this object.
    void setMenuActions(QList<QAction*> actions) { m_menuActions = std::move(actions); }

    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    // What was to be copied is more than a clipboard should carry.
    void copyRefused();

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void showEvent(QShowEvent* event) override;
    // More entries for the context menu of a row; none unless a table has some.
    virtual void extendMenu(QMenu& menu, const QModelIndex& index);

private:
    void retranslate();
    void setRowHeights();
    void showBytes(const QByteArray& bytes);
    void putOnClipboard(const std::optional<QString>& text);
    [[nodiscard]] int needsOf(int column) const;
    void widenForRowsInSight();
    void fill();

    RowDensity m_density = RowDensity::Normal;
    int m_filled = -1;
    std::vector<int> m_needs; // pixels, of each column
    int m_toFit = -1;         // what to fill when the table is seen
    QAction* m_copy = nullptr;
    QList<QAction*> m_menuActions;
};

} // namespace authloupe
