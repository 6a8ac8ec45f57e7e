// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace authloupe {

struct LanguageName {
    QString code;    // `fr`
    QString autonym; // `Français`: never translated
};

// The language of the interface and the catalogues that belong to it. One object per program, on the GUI
// thread.
class Language final : public QObject {
    Q_OBJECT

public:
    // Every language there is, English first.
    [[nodiscard]] static QList<LanguageName> all();
    [[nodiscard]] static bool isKnown(const QString& code);
    // The first known one of: `saved`, the languages of the system in their order, English. By language,
    // never by region.
    [[nodiscard]] static QString choose(const QString& saved, const QStringList& systemLanguages);
    // How numbers, sizes and the direction are meant in that language. Arabic with Western digits, as logs
    // have them, unless its own are asked for.
    [[nodiscard]] static QLocale localeOf(const QString& code, bool arabicDigits = false);

    explicit Language(QObject* parent = nullptr);
    // Takes the catalogues away again.
    ~Language() override;
    Q_DISABLE_COPY_MOVE(Language)

    // Sets the default QLocale and installs three catalogues: Qt's, our corrections of it, and ours, which is
    // thus searched first. changed() follows at once: the window then sets the layout direction and
    // setLocale() of its top-level widgets. Qt posts them LanguageChange, which arrives later. Unknown codes
    // count as English.
    void switchTo(const QString& code);
    // Arabic has its own digits from now on, or those of logs. When that is the language, it is switched to
    // once more.
    void setArabicDigits(bool own);

    [[nodiscard]] const QString& code() const noexcept { return m_code; } // empty before the first switchTo()
    [[nodiscard]] QLocale locale() const { return localeOf(m_code, m_arabicDigits); }
    [[nodiscard]] Qt::LayoutDirection direction() const { return locale().textDirection(); }

Q_SIGNALS:
    void changed();

private:
    void removeCatalogues();

    std::vector<std::unique_ptr<QTranslator>> m_catalogues; // in the order of installation
    QString m_code;
    bool m_arabicDigits = false;
};

} // namespace authloupe
