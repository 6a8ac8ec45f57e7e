// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_run.h"
#include "support/test_program.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace authloupe;

namespace {

// Sets a title, begins a sequence in both forms of C1, turns the direction of what follows.
constexpr char kHostileUser[] = "an\x1B]0;x\x07\xC2\x9B\x9B\xE2\x80\xAEna";

} // namespace

// The program as a process: what --export writes and where.
class TestHeadlessExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = at("mail.log");
        test::writeFile(m_log, test::smallLog());
    }
    void attemptsToStandardOutput();
    void chosenColumns();
    void formatByEnding_data();
    void formatByEnding();
    void formulaGuard();
    void markAndDelimiter();
    void toAFileTellsSo();
    void oldFileStaysWhenItFails();
    void logIsNoTarget();
    void inputErrorsDoNotStopIt();
    void summaryBesideAnExport();
    void terminalGetsNoControls();
    void pipeIsNoTerminal();

private:
    [[nodiscard]] QString at(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] test::ProgramRun exportTo(const QString& target, const QStringList& more = {}) const
    {
        return test::runProgram(QStringList{QStringLiteral("--export"), target} + more + QStringList{m_log});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_log;
};

void TestHeadlessExport::attemptsToStandardOutput()
{
    const test::ProgramRun run =
        exportTo(QStringLiteral("-"), {QStringLiteral("--format=csv"), QStringLiteral("--rows=attempts"),
                                       QStringLiteral("--columns=time,result,user,mechanism,profile,line")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    QCOMPARE(run.output, QByteArray("time,result,user,mechanism,profile,line\r\n"
                                    "2009-04-22T11:44:48,succeeded,anna,PLAIN,Incoming,2\r\n"
                                    "2009-04-22T11:47:47,failed,bert,LOGIN,Other,5\r\n"
                                    "2009-04-22T12:06:20,succeeded,,,Outgoing,8\r\n"));
}

void TestHeadlessExport::chosenColumns()
{
    const test::ProgramRun run = exportTo(
        QStringLiteral("-"), {QStringLiteral("--format=tsv"), QStringLiteral("--columns=users,connection_id"),
                              QStringLiteral("--direction=in")});
    QCOMPARE(run.output, QByteArray("users\tconnection_id\nanna\t450\nbert\t451\n"));
}

void TestHeadlessExport::formatByEnding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("csv") << QStringLiteral("out.csv") << QByteArray("appliance,direction,");
    QTest::newRow("tsv") << QStringLiteral("out.tsv") << QByteArray("appliance\tdirection\t");
    QTest::newRow("jsonl") << QStringLiteral("out.jsonl") << QByteArray("{\"");
    QTest::newRow("upper case") << QStringLiteral("OUT.CSV") << QByteArray("appliance,direction,");
}

void TestHeadlessExport::formatByEnding()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begin);
    QCOMPARE(exportTo(m_folder->filePath(name)).status, 0);
    const QByteArray written = test::fileContent(m_folder->filePath(name));
    QVERIFY2(written.startsWith(begin), written.constData());
}

void TestHeadlessExport::formulaGuard()
{
    test::writeFile(m_log, test::smallLog().replace("anna", "=1+2"));
    const QStringList users{QStringLiteral("--format=csv"), QStringLiteral("--columns=users"),
                            QStringLiteral("--user=1+2")};
    QCOMPARE(exportTo(QStringLiteral("-"), users).output, QByteArray("users\r\n'=1+2\r\n"));
    QCOMPARE(exportTo(QStringLiteral("-"), users + QStringList{QStringLiteral("--no-formula-guard")}).output,
             QByteArray("users\r\n=1+2\r\n"));
}

void TestHeadlessExport::markAndDelimiter()
{
    const test::ProgramRun run =
        exportTo(QStringLiteral("-"),
                 {QStringLiteral("--format=csv"), QStringLiteral("--bom"), QStringLiteral("--delimiter=;"),
                  QStringLiteral("--columns=users,outcome"), QStringLiteral("--user=anna")});
    QCOMPARE(run.output, QByteArray("\xEF\xBB\xBFusers;outcome\r\nanna;succeeded\r\n"));
}

void TestHeadlessExport::toAFileTellsSo()
{
    const test::ProgramRun run = exportTo(at("out.csv"), {QStringLiteral("--user=anna")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.isEmpty());
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY2(run.errors.startsWith("1 row written to "), run.errors.constData());
    QVERIFY2(run.errors.contains("out.csv"), run.errors.constData());
    QVERIFY2(exportTo(at("out.csv")).errors.startsWith("3 rows written to "), "plural");
}

void TestHeadlessExport::oldFileStaysWhenItFails()
{
    const QString folder = at("folder.csv");
    QVERIFY(QDir().mkdir(folder));
    const test::ProgramRun run = exportTo(folder);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains("folder.csv"), run.errors.constData());
    QCOMPARE(exportTo(at("nowhere/out.csv")).status, 1);
    QCOMPARE(exportTo(QStringLiteral("/dev/full"), {QStringLiteral("--format=csv")}).status, 1);
    struct stat device {};
    QCOMPARE(::stat("/dev/full", &device), 0);
    QVERIFY(S_ISCHR(device.st_mode));
}

void TestHeadlessExport::logIsNoTarget()
{
    const QString alias = at("alias.csv");
    QVERIFY(QFile::link(m_log, alias));
    const test::ProgramRun run = exportTo(alias);
    QCOMPARE(run.status, 1);
    QVERIFY(!run.errors.isEmpty());
    QCOMPARE(test::fileContent(m_log), test::smallLog());
}

void TestHeadlessExport::inputErrorsDoNotStopIt()
{
    const test::ProgramRun run =
        test::runProgram({QStringLiteral("--export"), at("out.csv"), QStringLiteral("--columns=users"),
                          at("missing.log"), m_log});
    QCOMPARE(run.status, 1);
    QVERIFY(run.errors.contains("missing.log"));
    QCOMPARE(test::fileContent(at("out.csv")), QByteArray("users\r\nanna\r\nbert\r\n\"\"\r\n"));
}

void TestHeadlessExport::summaryBesideAnExport()
{
    const test::ProgramRun run =
        exportTo(at("out.csv"), {QStringLiteral("--summary=json"), QStringLiteral("--user=anna")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json().value(QLatin1String("connections_inbound")).toInt(), 1);
    QCOMPARE(test::fileContent(at("out.csv")).count("\r\n"), 2);
}

void TestHeadlessExport::terminalGetsNoControls()
{
    test::writeFile(m_log, test::smallLog().replace("anna", kHostileUser));
    QList<QStringList> runs{{QStringLiteral("--summary"), m_log}};
    for (const char* format : {"csv", "tsv", "jsonl"}) {
        runs +=
            {QStringLiteral("--export=-"), QStringLiteral("--format"), QString::fromLatin1(format), m_log};
    }
    for (const QStringList& arguments : runs) {
        const test::ProgramRun run = test::runOnTerminal(arguments);
        QCOMPARE(run.status, 0);
        QVERIFY2(run.output.contains("bert"), run.output.constData());
        QVERIFY2(run.output.contains("\\u{202E}"), run.output.constData());
        const QString shown = QString::fromUtf8(run.output);
        for (const QChar c : shown) {
            const bool allowed = c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t');
            QVERIFY2(allowed || c.category() != QChar::Other_Control, run.output.toHex(' ').constData());
            QVERIFY2(c.category() != QChar::Other_Format, run.output.toHex(' ').constData());
        }
    }
}

void TestHeadlessExport::pipeIsNoTerminal()
{
    test::writeFile(m_log, test::smallLog().replace("anna", "an\xE2\x80\xAEna"));
    const test::ProgramRun run =
        exportTo(QStringLiteral("-"), {QStringLiteral("--format=csv"), QStringLiteral("--columns=users")});
    QVERIFY2(run.output.contains("an\xE2\x80\xAEna\r\n"), run.output.constData());
}

AUTHLOUPE_TEST(TestHeadlessExport, QCoreApplication)
#include "tst_headless_export.moc"
