// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/settings.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace authloupe {

// Which columns the table has, and in which order. Works with the keyboard alone.
class ColumnsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ColumnsDialog(const std::vector<ColumnState>& columns, QWidget* parent = nullptr);

    // Of meaning once the dialog was accepted; never empty.
    [[nodiscard]] std::vector<ColumnState> columns() const;

private:
    void fill(const std::vector<ColumnState>& columns);
    void move(int step);
    void refresh();

    std::vector<ColumnState> m_before; // for the widths
    QListWidget* m_list = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace authloupe
