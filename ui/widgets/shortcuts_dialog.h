// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenu;
class QMenuBar;
class QTableWidget;

namespace authloupe {

// Every shortcut of the menus, and the keys of the timeline and of the table that no menu shows.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QMenuBar& menus, QWidget* parent = nullptr);

private:
    void add(const QString& keys, const QString& text);
    void addMenus(const QMenuBar& menus);
    void addMenu(const QMenu& menu);
    void addOthers();

    QTableWidget* m_table = nullptr;
};

} // namespace authloupe
