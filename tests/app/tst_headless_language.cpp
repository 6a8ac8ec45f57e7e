// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_run.h"
#include "support/test_program.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace authloupe;

// The program as a process: which language it speaks, and what never changes with it.
class TestHeadlessLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = m_folder->filePath(QStringLiteral("mail.log"));
        test::writeFile(m_log, test::smallLog());
    }
    void everyLanguageHasItsHelp();
    void messagesToo();
    void ofTheSystem();
    void savedOne();
    void unknownOne();
    void outputForMachinesIsTheSame();
    void plainLocaleIsNoTrouble();

private:
    static QString language(const QString& code) { return QStringLiteral("--language=") + code; }

    const QStringList m_codes = QStringLiteral("en fr es ko ar nl").split(QLatin1Char(' '));
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_log;
};

void TestHeadlessLanguage::everyLanguageHasItsHelp()
{
    QList<QByteArray> helps;
    for (const QString& code : m_codes) {
        const test::ProgramRun run = test::runInLanguage({QStringLiteral("--help"), language(code)});
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.contains("--no-formula-guard"));
        QVERIFY2(!helps.contains(run.output), qPrintable(code));
        helps += run.output;
    }
}

void TestHeadlessLanguage::messagesToo()
{
    QList<QByteArray> wrongUses;
    QList<QByteArray> summaries;
    for (const QString& code : m_codes) {
        const test::ProgramRun wrong =
            test::runInLanguage({QStringLiteral("--rows"), QStringLiteral("x"), language(code), m_log});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(!wrongUses.contains(wrong.errors), qPrintable(code));
        wrongUses += wrong.errors;
        const test::ProgramRun summary =
            test::runInLanguage({QStringLiteral("--summary"), language(code), m_log});
        QCOMPARE(summary.status, 0);
        QVERIFY(summary.output.contains("2009-04-22 11:43:59"));
        QVERIFY2(!summaries.contains(summary.output), qPrintable(code));
        summaries += summary.output;
    }
}

void TestHeadlessLanguage::ofTheSystem()
{
    const QByteArray dutch =
        test::runInLanguage({QStringLiteral("--help"), language(QStringLiteral("nl"))}).output;
    const auto help = [](const QStringList& variables) {
        return test::runInLanguage({QStringLiteral("--help")}, variables).output;
    };
    QCOMPARE(help({QStringLiteral("LANGUAGE=nl:fr")}), dutch);
    QCOMPARE(help({QStringLiteral("LANGUAGE=de:nl")}), dutch);
    QVERIFY(help({QStringLiteral("LANGUAGE=fr:nl")}) != dutch);
}

void TestHeadlessLanguage::savedOne()
{
    const QString config = m_folder->filePath(QStringLiteral("config"));
    QVERIFY(QDir().mkpath(config + QStringLiteral("/authloupe")));
    test::writeFile(config + QStringLiteral("/authloupe/authloupe.ini"), "[interface]\nlanguage=ko\n");
    const QByteArray korean =
        test::runInLanguage({QStringLiteral("--help"), language(QStringLiteral("ko"))}).output;
    QCOMPARE(
        test::runInLanguage({QStringLiteral("--help")}, {QStringLiteral("XDG_CONFIG_HOME=") + config}).output,
        korean);
    QVERIFY(test::runInLanguage({QStringLiteral("--help"), language(QStringLiteral("en"))},
                                {QStringLiteral("XDG_CONFIG_HOME=") + config})
                .output
            != korean);
}

void TestHeadlessLanguage::unknownOne()
{
    const test::ProgramRun run =
        test::runInLanguage({language(QStringLiteral("tlh")), QStringLiteral("--summary"), m_log});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("en fr es ko ar nl"), run.errors.constData());
}

void TestHeadlessLanguage::outputForMachinesIsTheSame()
{
    QByteArray json;
    QByteArray csv;
    for (const QString& code : m_codes) {
        const QByteArray thisJson =
            test::runInLanguage({QStringLiteral("--summary=json"), language(code), m_log}).output;
        const QByteArray thisCsv =
            test::runInLanguage(
                {QStringLiteral("--export=-"), QStringLiteral("--format=csv"), language(code), m_log})
                .output;
        QVERIFY(json.isEmpty() || thisJson == json);
        QVERIFY(csv.isEmpty() || thisCsv == csv);
        json = thisJson;
        csv = thisCsv;
    }
    QVERIFY(!json.isEmpty() && !csv.isEmpty());
}

void TestHeadlessLanguage::plainLocaleIsNoTrouble()
{
    for (const char* variables :
         {"LC_ALL=C", "LC_ALL=POSIX", "LC_ALL=,LANG=,LC_CTYPE=", "LC_ALL=no_such_locale"}) {
        const test::ProgramRun run =
            test::runInLanguage({QStringLiteral("--summary=json"), m_log},
                                QString::fromLatin1(variables).split(QLatin1Char(',')));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    }
}

AUTHLOUPE_TEST(TestHeadlessLanguage, QCoreApplication)
#include "tst_headless_language.moc"
