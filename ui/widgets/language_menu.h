// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace authloupe {

class Language;
class Settings;

// The languages by their own names. Its title has the English word beside the local one, so that somebody in
// front of a language that he cannot read finds the way out.
class LanguageMenu final : public QMenu {
    Q_OBJECT

public:
    LanguageMenu(Language& language, Settings& settings, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(const QString& code);
    void retranslate();
    void showChoice();

    Language& m_language;
    Settings& m_settings;
    QActionGroup* m_group = nullptr;
    QAction* m_system = nullptr;
};

} // namespace authloupe
