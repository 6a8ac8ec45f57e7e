// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QMenu;

namespace authloupe {

class Actions;

// The menu bar. Menus that others fill (recent files, language, theme) are handed in.
class Menus final : public QObject {
    Q_OBJECT

public:
    struct Guests {
        QMenu* recentFiles = nullptr;
        QMenu* language = nullptr;
        QMenu* theme = nullptr;
        QMenu* savedFilters = nullptr;
    };

    Menus(QMainWindow& window, const Actions& actions, const Guests& guests);

    // Of the table's cells; belongs to the window.
    [[nodiscard]] QMenu& cellMenu() const { return *m_cell; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const Actions& actions, const Guests& guests);
    void retranslate();

    QMenu* m_file = nullptr;
    QMenu* m_edit = nullptr;
    QMenu* m_view = nullptr;
    QMenu* m_filter = nullptr;
    QMenu* m_go = nullptr;
    QMenu* m_settings = nullptr;
    QMenu* m_help = nullptr;
    QMenu* m_cell = nullptr;
};

} // namespace authloupe
