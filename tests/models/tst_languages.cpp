// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/language.h"
#include "models/coverage_text.h"
#include "models/display_text.h"
#include "models/document.h"
#include "models/error_text.h"
#include "models/field_text.h"
#include "models/filter_text.h"
#include "models/hostile_text.h"
#include "models/locale_text.h"
#include "models/words.h"
#include "support/test_program.h"

#include <QSet>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

// What must hold in each of the six languages, with the catalogues that the program carries.
class TestLanguages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_language = std::make_unique<Language>(); }
    void cleanup() { m_language.reset(); }

    void gateStaysAGate_data() { everyLanguage(); }
    void gateStaysAGate();
    void headersAreToldApart_data() { everyLanguage(); }
    void headersAreToldApart();
    void countsAreGroupedRightly_data();
    void countsAreGroupedRightly();
    void pluralForms_data();
    void pluralForms();
    void nothingIsLeftInEnglish_data();
    void nothingIsLeftInEnglish();
    void dataInSentencesIsIsolated_data() { everyLanguage(); }
    void dataInSentencesIsIsolated();

private:
    static void everyLanguage();

    std::unique_ptr<Language> m_language;
};

void TestLanguages::everyLanguage()
{
    QTest::addColumn<QString>("code");
    for (const LanguageName& language : Language::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestLanguages::gateStaysAGate()
{
    QFETCH(QString, code);
    m_language->switchTo(code);
    for (const std::string& bytes : {std::string(1'000'000, 'x'), std::string(70, '\x01')}) {
        const QString shown = displayText(bytes, 64);
        QCOMPARE(whatIsWrong(shown), QString());
        QVERIFY(shown.size() <= 64);
        QVERIFY(shown.contains(u'…'));
        QCOMPARE(displayText(shown, 64), shown);
    }
}

void TestLanguages::headersAreToldApart()
{
    QFETCH(QString, code);
    m_language->switchTo(code);
    QSet<QString> headers;
    for (const auto& info : sessionFields()) {
        const QString header = headerText(info.field);
        QVERIFY2(!header.isEmpty(), info.name.data());
        QVERIFY2(!headers.contains(header), qPrintable(header));
        headers.insert(header);
    }
    QSet<QString> outcomes;
    for (int at = 0; at < kOutcomeCount; ++at)
        outcomes.insert(wordText(static_cast<Outcome>(at)));
    QCOMPARE(outcomes.size(), kOutcomeCount);
}

void TestLanguages::countsAreGroupedRightly_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("inSentence"); // %n in Spanish, because %Ln would be 1234.567
    const QString narrow = QStringLiteral("1\u202F234\u202F567");
    QTest::newRow("en") << QStringLiteral("1,234,567") << QStringLiteral("1,234,567");
    QTest::newRow("fr") << narrow << narrow;
    QTest::newRow("es") << narrow << QStringLiteral("1234567");
    QTest::newRow("ko") << QStringLiteral("1,234,567") << QStringLiteral("1,234,567");
    QTest::newRow("ar") << QStringLiteral("1,234,567") << QStringLiteral("1,234,567");
    QTest::newRow("nl") << QStringLiteral("1.234.567") << QStringLiteral("1.234.567");
}

void TestLanguages::countsAreGroupedRightly()
{
    QFETCH(QString, inSentence);
    m_language->switchTo(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(displayNumber(1'234'567), "number");
    const QString all = shownOfTotal(1'234'567, 1'234'567);
    QVERIFY2(all.contains(inSentence), qPrintable(all));
    SessionStore store;
    store.coverage().notUnderstood = 1'234'567;
    const QString lines = coverageSummary(*store.publish(true));
    QVERIFY2(lines.contains(inSentence), qPrintable(lines));
}

void TestLanguages::pluralForms_data()
{
    QTest::addColumn<int>("forms");
    QTest::newRow("en") << 2;
    QTest::newRow("fr") << 2;
    QTest::newRow("es") << 2;
    QTest::newRow("ko") << 1;
    QTest::newRow("ar") << 6;
    QTest::newRow("nl") << 2;
}

void TestLanguages::pluralForms()
{
    QFETCH(int, forms);
    m_language->switchTo(QString::fromLatin1(QTest::currentDataTag()));
    QSet<QString> words;
    for (const std::uint64_t count : {0U, 1U, 2U, 3U, 11U, 100U}) {
        QString text = shownOfTotal(count, count);
        QVERIFY(!text.contains(u'%'));
        words.insert(text.remove(QString::number(count)).simplified());
    }
    // Arabic: "11–99" and "100" may be written alike where the case ending is not shown.
    QVERIFY2(words.size() == forms || (forms == 6 && words.size() == 5),
             qPrintable(QStringList(words.values()).join(u'/')));
}

void TestLanguages::nothingIsLeftInEnglish_data()
{
    QTest::addColumn<QString>("code");
    for (const LanguageName& language : Language::all()) {
        if (language.code != QStringLiteral("en"))
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestLanguages::nothingIsLeftInEnglish()
{
    const auto sentences = [] {
        QStringList all;
        for (const auto& info : sessionFields())
            all << explanation(info.field);
        for (int code = 1; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
            Error error;
            error.code = static_cast<ErrorCode>(code);
            error.path = "mail.log";
            all << errorText(error).what;
        }
        for (int at = 0; at < kOutcomeCount; ++at)
            all << explanation(static_cast<Outcome>(at));
        return all;
    };
    QFETCH(QString, code);
    m_language->switchTo(QStringLiteral("en"));
    const QStringList english = sentences();
    m_language->switchTo(code);
    const QStringList translated = sentences();
    QCOMPARE(translated.size(), english.size());
    for (qsizetype at = 0; at < english.size(); ++at)
        QVERIFY2(translated[at] != english[at], qPrintable(english[at]));
}

void TestLanguages::dataInSentencesIsIsolated()
{
    QFETCH(QString, code);
    m_language->switchTo(code);
    Error error;
    error.code = ErrorCode::PermissionDenied;
    error.path = "/logs/%2.log";
    QVERIFY(errorText(error).what.contains(QStringLiteral("\u2066/logs/%2.log\u2069")));
    Filter filter;
    filter.addresses.push_back({"2001:db8::1", true, false});
    QVERIFY(filterChips(filter).front().text.contains(QStringLiteral("\u20662001:db8::1\u2069")));
    filter = {};
    filter.time.since = *parseIso("2009-04-22");
    QVERIFY(filterChips(filter).front().text.contains(QStringLiteral("\u20662009-04-22 00:00\u2069")));
}

AUTHLOUPE_TEST(TestLanguages, QCoreApplication)
#include "tst_languages.moc"
