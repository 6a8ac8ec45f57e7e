// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/language.h"
#include "bridge/log_text.h"
#include "support/test_program.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace authloupe;

class TestLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void choice_data();
    void choice();
    void localesAreOfTheLanguage();
    void switching();
    void qtSpeaksItToo();
};

void TestLanguage::choice_data()
{
    QTest::addColumn<QString>("saved");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* saved, const QStringList& system, const char* code) {
        QTest::newRow(name) << QString::fromLatin1(saved) << system << QString::fromLatin1(code);
    };
    row("saved", "ko", {QStringLiteral("fr")}, "ko");
    row("saved by another version", "tlh", {QStringLiteral("fr")}, "fr");
    row("first of the system", "", {QStringLiteral("nl-BE"), QStringLiteral("fr")}, "nl");
    row("first that is known", "", {QStringLiteral("de-AT"), QStringLiteral("de"), QStringLiteral("es-419")},
        "es");
    row("script and region", "", {QStringLiteral("ar-Arab-MA")}, "ar");
    row("English before others", "", {QStringLiteral("en-GB"), QStringLiteral("fr")}, "en");
    row("none known", "", {QStringLiteral("de"), QStringLiteral("zh-Hans")}, "en");
    row("plain C", "", {QStringLiteral("C")}, "en");
    row("nothing", "", {}, "en");
}

void TestLanguage::choice()
{
    QFETCH(const QString, saved);
    QFETCH(const QStringList, system);
    QFETCH(const QString, code);
    QCOMPARE(Language::choose(saved, system), code);
}

void TestLanguage::localesAreOfTheLanguage()
{
    const QList<LanguageName> languages = Language::all();
    QCOMPARE(languages.size(), 6);
    QCOMPARE(languages.front().code, QStringLiteral("en"));
    for (const LanguageName& language : languages) {
        QVERIFY(Language::isKnown(language.code));
        const QLocale locale = Language::localeOf(language.code);
        QCOMPARE(locale.name().section(QLatin1Char('_'), 0, 0), language.code);
        QCOMPARE(locale.textDirection() == Qt::RightToLeft, language.code == QLatin1String("ar"));
        QCOMPARE(locale.toString(7), QStringLiteral("7")); // digits as the log has them
    }
    QVERIFY(!Language::isKnown(QStringLiteral("de")));
    QCOMPARE(Language::localeOf(QStringLiteral("ar"), true).toString(7), QStringLiteral("٧"));
    QCOMPARE(Language::localeOf(QStringLiteral("fr"), true).toString(7), QStringLiteral("7"));
}

void TestLanguage::switching()
{
    const QLocale before;
    {
        Language language;
        QSignalSpy changed(&language, &Language::changed);
        language.switchTo(QStringLiteral("ar"));
        QCOMPARE(language.code(), QStringLiteral("ar"));
        QCOMPARE(language.direction(), Qt::RightToLeft);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        language.switchTo(QStringLiteral("fr"));
        QCOMPARE(language.direction(), Qt::LeftToRight);
        QCOMPARE(QLocale().language(), QLocale::French);
        language.setArabicDigits(true); // of no meaning to others
        QCOMPARE(changed.size(), 2);
        language.switchTo(QStringLiteral("xx"));
        QCOMPARE(language.code(), QStringLiteral("en"));
        QCOMPARE(changed.size(), 3);
        language.switchTo(QStringLiteral("ar"));
        QCOMPARE(QLocale().toString(7), QStringLiteral("٧"));
        language.setArabicDigits(false);
        QCOMPARE(QLocale().toString(7), QStringLiteral("7"));
        language.setArabicDigits(false);
        QCOMPARE(changed.size(), 5);
    }
    QLocale::setDefault(before);
}

void TestLanguage::qtSpeaksItToo()
{
    const auto open = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    Language language;
    QStringList words;
    const QList<LanguageName> languages = Language::all();
    for (const LanguageName& name : languages) {
        language.switchTo(name.code);
        words += open();
    }
    QCOMPARE(words.front(), QStringLiteral("Cancel"));
    words.removeDuplicates();
    QVERIFY2(words.size() >= 5, qPrintable(words.join(QLatin1Char(' ')))); // two may share a word
    language.switchTo(QStringLiteral("en"));
    QCOMPARE(open(), QStringLiteral("Cancel")); // nothing of the one before is left
}

AUTHLOUPE_TEST(TestLanguage, QCoreApplication)
#include "tst_language.moc"
