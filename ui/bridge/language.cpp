// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>

namespace authloupe {

namespace {

QString english()
{
    return QStringLiteral("en");
}

QString arabic()
{
    return QStringLiteral("ar");
}

} // namespace

QList<LanguageName> Language::all()
{
    return {
        {english(), QStringLiteral("English")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("ko"), QStringLiteral("한국어")},
        {arabic(), QStringLiteral("العربية")},
        {QStringLiteral("nl"), QStringLiteral("Nederlands")},
    };
}

bool Language::isKnown(const QString& code)
{
    return std::ranges::any_of(all(), [&](const LanguageName& language) { return language.code == code; });
}

QString Language::choose(const QString& saved, const QStringList& systemLanguages)
{
    if (isKnown(saved)) {
        return saved;
    }
    for (const QString& tag : systemLanguages) { // `nl-BE`
        QString code = tag.section(QLatin1Char('-'), 0, 0).toLower();
        if (isKnown(code)) {
            return code;
        }
    }
    return english();
}

QLocale Language::localeOf(const QString& code, bool arabicDigits)
{
    if (code == arabic()) {
        return QLocale(QLocale::Arabic, arabicDigits ? QLocale::Egypt : QLocale::UnitedArabEmirates);
    }
    // The user's own variety of the language, `fr_CH`, where it is that language.
    const QLocale system = QLocale::system();
    const QLocale plain(code.isEmpty() ? english() : code);
    return system.language() == plain.language() ? QLocale(system.language(), system.territory()) : plain;
}

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language()
{
    removeCatalogues();
}

void Language::switchTo(const QString& code)
{
    removeCatalogues();
    m_code = isKnown(code) ? code : english();
    QLocale::setDefault(locale());
    for (const QString& name :
         {QStringLiteral("qtbase_"), QStringLiteral("authloupe_qt_"), QStringLiteral("authloupe_")}) {
        auto catalogue = std::make_unique<QTranslator>();
        // English has none of the first two.
        if (catalogue->load(name % m_code, QStringLiteral(":/i18n"))
            && QCoreApplication::installTranslator(catalogue.get())) {
            m_catalogues.push_back(std::move(catalogue));
        }
    }
    Q_EMIT changed();
}

void Language::setArabicDigits(bool own)
{
    if (own == m_arabicDigits) {
        return;
    }
    m_arabicDigits = own;
    if (m_code == arabic()) {
        switchTo(m_code);
    }
}

void Language::removeCatalogues()
{
    for (const auto& catalogue : m_catalogues) {
        QCoreApplication::removeTranslator(catalogue.get());
    }
    m_catalogues.clear();
}

} // namespace authloupe
