// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace authloupe {

class Settings;

// System default, light or dark; remembered, at once in force.
class ThemeMenu final : public QMenu {
    Q_OBJECT

public:
    ThemeMenu(Settings& settings, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showChoice();

    Settings& m_settings;
    QActionGroup* m_group = nullptr;
    QAction* m_system = nullptr;
    QAction* m_light = nullptr;
    QAction* m_dark = nullptr;
};

} // namespace authloupe
