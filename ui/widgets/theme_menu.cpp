// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme_menu.h"

#include "widgets/theme.h"

#include <QActionGroup>
#include <QEvent>

namespace authloupe {

ThemeMenu::ThemeMenu(Settings& settings, QWidget* parent)
    : QMenu(parent),
      m_settings(settings),
      m_group(new QActionGroup(this)),
      m_system(addAction(QString())),
      m_light(addAction(QString())),
      m_dark(addAction(QString()))
{
    m_system->setData(static_cast<int>(Theme::System));
    m_light->setData(static_cast<int>(Theme::Light));
    m_dark->setData(static_cast<int>(Theme::Dark));
    for (QAction* action : actions()) {
        action->setCheckable(true);
        m_group->addAction(action);
    }
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction* action) {
        const auto theme = static_cast<Theme>(action->data().toInt());
        m_settings.setTheme(theme);
        applyTheme(theme);
    });
    connect(&m_settings, &Settings::themeChanged, this, &ThemeMenu::showChoice);
    retranslate();
    showChoice();
}

void ThemeMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void ThemeMenu::retranslate()
{
    //: menu title: light or dark
    setTitle(tr("&Theme"));
    //: choice in a menu: the theme of the desktop
    m_system->setText(tr("&System default"));
    //: choice in a menu: a light theme
    m_light->setText(tr("&Light"));
    //: choice in a menu: a dark theme
    m_dark->setText(tr("&Dark"));
}

void ThemeMenu::showChoice()
{
    for (QAction* action : m_group->actions())
        if (action->data().toInt() == static_cast<int>(m_settings.theme()))
            action->setChecked(true);
}

} // namespace authloupe
