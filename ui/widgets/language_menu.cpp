// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language_menu.h"

#include "bridge/language.h"
#include "bridge/settings.h"

#include <QActionGroup>
#include <QEvent>

namespace authloupe {

LanguageMenu::LanguageMenu(Language& language, Settings& settings, QWidget* parent)
    : QMenu(parent),
      m_language(language),
      m_settings(settings),
      m_group(new QActionGroup(this))
{
    m_system = addAction(QString());
    m_system->setData(QString());
    addSeparator();
    for (const LanguageName& name : Language::all())
        addAction(name.autonym)->setData(name.code);
    for (QAction* action : actions()) {
        if (!action->isSeparator()) {
            action->setCheckable(true);
            m_group->addAction(action);
        }
    }
    connect(m_group, &QActionGroup::triggered, this,
            [this](const QAction* action) { choose(action->data().toString()); });
    connect(&m_language, &Language::changed, this, &LanguageMenu::showChoice);
    connect(&m_settings, &Settings::languageChanged, this, &LanguageMenu::showChoice);
    retranslate();
    showChoice();
}

void LanguageMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void LanguageMenu::choose(const QString& code)
{
    m_settings.setLanguage(code);
    m_language.switchTo(Language::choose(code, QLocale::system().uiLanguages()));
}

void LanguageMenu::retranslate()
{
    //: menu title: the word for "Language" in your language, then the English word in brackets; in English
    //: just the word
    setTitle(tr("&Language"));
    //: choice in a menu: the language of the desktop
    m_system->setText(tr("System default"));
}

void LanguageMenu::showChoice()
{
    // --language and the system's choice stand in no setting: the mark then still tells what is shown.
    const QString saved = m_settings.language();
    const QString wanted = saved.isEmpty() || saved == m_language.code() ? saved : m_language.code();
    for (QAction* action : m_group->actions())
        if (action->data().toString() == wanted)
            action->setChecked(true);
}

} // namespace authloupe
