// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_run.h"
#include "support/test_program.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace authloupe;

// The program as a process: inputs, filters, summary, exit status.
class TestHeadless final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = m_folder->filePath(QStringLiteral("mail.log"));
        test::writeFile(m_log, test::smallLog());
    }
    void helpAndVersion();
    void wrongUseIsStatusTwo();
    void windowWithoutADisplay();
    void summaryAsText();
    void summaryOfAnErrorLog();
    void standardInput();
    void folder();
    void foldersInAFolder();
    void nameThatIsNoUtf8();
    void filtersApply_data();
    void filtersApply();
    void filterExpressionsApply_data();
    void filterExpressionsApply();
    void mistakeInAFilter();
    void inputsThatCannotBeRead_data();
    void inputsThatCannotBeRead();
    void emptyStandardInput();
    void threadsMakeNoDifference();
    void outputCannotBeWritten();
    void nothingIsLeftBehind();

private:
    [[nodiscard]] QStringList summary(const QStringList& more) const
    {
        return QStringList{QStringLiteral("--summary"), QStringLiteral("json")} + more;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_log;
};

void TestHeadless::helpAndVersion()
{
    const test::ProgramRun help = test::runProgram({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    QVERIFY(help.output.contains("--export"));
    QVERIFY(help.errors.isEmpty());
    const test::ProgramRun version = test::runProgram({QStringLiteral("-v")});
    QCOMPARE(version.status, 0);
    QVERIFY(QRegularExpression(QStringLiteral("^Authloupe \\d+\\.\\d+\\.\\d+\n$"))
                .match(QString::fromUtf8(version.output))
                .hasMatch());
}

void TestHeadless::wrongUseIsStatusTwo()
{
    const test::ProgramRun run = test::runProgram({QStringLiteral("--frobnicate"), m_log});
    QCOMPARE(run.status, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.contains("frobnicate"));
    QCOMPARE(run.errors.count('\n'), 1);
}

void TestHeadless::windowWithoutADisplay()
{
    const test::ProgramRun run =
        test::runInLanguage({QStringLiteral("--language=en"), m_log}, {QStringLiteral("QT_QPA_PLATFORM=")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains("--summary"), run.errors.constData());
    QCOMPARE(run.errors.count('\n'), 1);
}

void TestHeadless::summaryAsText()
{
    const test::ProgramRun run = test::runProgram({QStringLiteral("--summary"), m_log});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    for (const char* text : {"Inbound: 2", "Outbound: 1", "Succeeded: 2", "2009-04-22 11:43:59", "bert"}) {
        QVERIFY2(run.output.contains(text), run.output.constData());
    }
}

// What error_logs has in common with mail_logs is in neither sum twice, and the summary says so.
void TestHeadless::summaryOfAnErrorLog()
{
    QByteArray mail = "Wed Apr 22 12:12:00 2009 Info: ICID 4 close\n";
    QByteArray errors;
    for (int minute = 10; minute < 20; ++minute) {
        const QByteArray line =
            "Wed Apr 22 12:" + QByteArray::number(minute) + ":30 2009 Warning: ICID 5 was refused\n";
        errors += line;
        if (minute >= 12 && minute < 16)
            mail += line;
    }
    const QString errorLogs = m_folder->filePath(QStringLiteral("error_logs"));
    test::writeFile(errorLogs, errors);
    test::writeFile(m_log, mail);
    const test::ProgramRun text = test::runProgram({QStringLiteral("--summary"), errorLogs, m_log});
    for (const char* part : {"Counted in another file: 4\n", "Lines read: 6\n", "Lines read: 5\n",
                             "4 lines of ", "counted once"})
        QVERIFY2(text.output.contains(part), text.output.constData());
    const QJsonObject json = test::runProgram(summary({errorLogs, m_log})).json();
    QCOMPARE(json.value(QLatin1String("lines")).toInt(), 11);
    QCOMPARE(json.value(QLatin1String("bytes")).toInt(),
             static_cast<int>(errors.size() / 10 * 6 + mail.size()));
}

void TestHeadless::standardInput()
{
    const test::ProgramRun run = test::runProgram(summary({QStringLiteral("-")}), test::smallLog());
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json().value(QLatin1String("connections_inbound")).toInt(), 2);
    const test::ProgramRun both = test::runProgram(summary({QStringLiteral("-"), m_log}), test::smallLog());
    QCOMPARE(both.json().value(QLatin1String("files")).toInt(), 2);
}

void TestHeadless::folder()
{
    test::writeFile(m_folder->filePath(QStringLiteral("mail.2.log")),
                    test::smallLog().replace("2009 Info", "2010 Info"));
    const test::ProgramRun run = test::runProgram(summary({m_folder->path()}));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json().value(QLatin1String("files")).toInt(), 2);
    QCOMPARE(run.json().value(QLatin1String("connections_inbound")).toInt(), 4);
}

void TestHeadless::foldersInAFolder()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("error_logs/old")));
    test::writeFile(m_folder->filePath(QStringLiteral("error_logs/old/mail.2.log")),
                    test::smallLog().replace("2009 Info", "2010 Info"));
    const test::ProgramRun one = test::runProgram(summary({m_folder->path()}));
    QCOMPARE(one.status, 0);
    QCOMPARE(one.json().value(QLatin1String("files")).toInt(), 1);
    QVERIFY2(one.errors.contains("--recursive"), one.errors.constData());
    const test::ProgramRun all = test::runProgram(summary({QStringLiteral("--recursive"), m_folder->path()}));
    QCOMPARE(all.status, 0);
    QCOMPARE(all.json().value(QLatin1String("files")).toInt(), 2);
    QVERIFY2(all.errors.isEmpty(), all.errors.constData());
}

void TestHeadless::nameThatIsNoUtf8()
{
    // A process of Qt's cannot pass such a name on, a shell can.
    const QByteArray odd = m_folder->path().toUtf8() + "/bad\xFF.log";
    if (::symlink("mail.log", odd.constData()) != 0) {
        QSKIP("This file system takes valid UTF-8 only");
    }
    const QString script = m_folder->filePath(QStringLiteral("run.sh"));
    test::writeFile(script, "exec '" AUTHLOUPE_EXECUTABLE "' --language=en --summary json '" + odd + "' '"
                                + odd + ".missing'\n");
    QProcess shell;
    shell.start(QStringLiteral("sh"), {script});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.exitCode(), 1);
    QVERIFY(shell.readAllStandardOutput().contains("\"connections_inbound\": 2,"));
    const QByteArray errors = shell.readAllStandardError();
    QVERIFY2(errors.contains("bad\\xFF.log.missing"), errors.constData());
    QVERIFY(!errors.contains('\xFF'));
    QCOMPARE(::unlink(odd.constData()), 0);
}

void TestHeadless::filtersApply_data()
{
    QTest::addColumn<QByteArray>("arguments"); // separated by blanks
    QTest::addColumn<int>("inbound");
    QTest::addColumn<int>("outbound");
    QTest::newRow("none") << QByteArray() << 2 << 1;
    QTest::newRow("user") << QByteArray("--user ANN") << 1 << 0;
    QTest::newRow("two users") << QByteArray("--user anna --user bert") << 2 << 0;
    QTest::newRow("profile") << QByteArray("--profile going") << 0 << 1;
    QTest::newRow("outcome") << QByteArray("--outcome failed") << 1 << 0;
    QTest::newRow("outcomes") << QByteArray("--outcome failed --outcome succeeded") << 2 << 1;
    QTest::newRow("direction") << QByteArray("--direction out") << 0 << 1;
    QTest::newRow("address") << QByteArray("--address 172.16.155.102") << 1 << 0;
    QTest::newRow("address, not a part of it") << QByteArray("--address 172.16.155.10") << 0 << 0;
    QTest::newRow("network") << QByteArray("--address 172.16.0.0/12") << 1 << 0;
    QTest::newRow("address written otherwise") << QByteArray("--address 2001:0DB8::0017") << 1 << 0;
    QTest::newRow("since") << QByteArray("--since 2009-04-22T11:47:30") << 1 << 1;
    QTest::newRow("until") << QByteArray("--until 2009-04-22T11:47:30") << 1 << 0;
    QTest::newRow("all of them") << QByteArray("--user b --profile Other --outcome failed --direction in")
                                 << 1 << 0;
    QTest::newRow("no connection") << QByteArray("--user anna --outcome failed") << 0 << 0;
}

void TestHeadless::filtersApply()
{
    QFETCH(const QByteArray, arguments);
    QFETCH(const int, inbound);
    QFETCH(const int, outbound);
    const QStringList list = QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const test::ProgramRun run = test::runProgram(summary(list + QStringList{m_log}));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json().value(QLatin1String("connections_inbound")).toInt(-1), inbound);
    QCOMPARE(run.json().value(QLatin1String("connections_outbound")).toInt(-1), outbound);
    QCOMPARE(run.json().value(QLatin1String("lines")).toInt(), 9);

    const test::ProgramRun rows =
        test::runProgram(QStringList{QStringLiteral("--export=-"), QStringLiteral("--format=csv"),
                                     QStringLiteral("--columns=connection_id")}
                         + list + QStringList{m_log});
    QCOMPARE(rows.output.count("\r\n") - 1, inbound + outbound);
}

void TestHeadless::filterExpressionsApply_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("inbound");
    QTest::addColumn<int>("outbound");
    const auto row = [](const char* expression, int inbound, int outbound, const QStringList& more = {}) {
        QTest::addRow("%s %s", expression, qPrintable(more.join(QLatin1Char(' '))))
            << (QStringList{QStringLiteral("--filter"), QString::fromLatin1(expression)} + more) << inbound
            << outbound;
    };
    row("", 2, 1);
    row("anna", 1, 0);
    row("-user:anna", 1, 1);
    row("user:/^a.*a$/i", 1, 0);
    row("profile:*going", 0, 1);
    row("ip:172.16.0.0/12", 1, 0);
    row("ip:2001:db8::/32", 1, 0);
    row("outcome:failed direction:in", 1, 0);
    row("failures:>=1", 1, 0);
    row("port:25", 0, 1);
    row("opened:2009-04-22T11:40..11:44", 1, 0);
    row("duration:>2m", 1, 0);
    row("tls:none", 2, 1);
    row("user:anna", 0, 0, {QStringLiteral("--filter"), QStringLiteral("user:bert")});
    row("user:a", 1, 0, {QStringLiteral("--user"), QStringLiteral("anna")});
    row("outcome:failed", 0, 0, {QStringLiteral("--outcome"), QStringLiteral("succeeded")});
}

void TestHeadless::filterExpressionsApply()
{
    QFETCH(const QStringList, arguments);
    const test::ProgramRun run = test::runProgram(summary(arguments + QStringList{m_log}));
    QVERIFY2(run.status == 0, run.errors.constData());
    QTEST(run.json().value(QLatin1String("connections_inbound")).toInt(-1), "inbound");
    QTEST(run.json().value(QLatin1String("connections_outbound")).toInt(-1), "outbound");
}

void TestHeadless::mistakeInAFilter()
{
    const test::ProgramRun run =
        test::runProgram(summary({QStringLiteral("--filter"), QStringLiteral("bob usr:\x1B[2Jx"), m_log}));
    QCOMPARE(run.status, 2);
    QVERIFY(run.output.isEmpty());
    const QList<QByteArray> lines = run.errors.split('\n');
    QVERIFY2(lines.size() >= 3, run.errors.constData());
    QVERIFY2(lines[0].contains("usr"), run.errors.constData());
    QCOMPARE(lines[1], QByteArray("  bob usr:\\u{1B}[2Jx"));
    QCOMPARE(lines[2], QByteArray("      ^~~"));
}

void TestHeadless::inputsThatCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << QStringLiteral("missing.log");
    QTest::newRow("FIFO") << QStringLiteral("fifo");
    QTest::newRow("empty folder") << QStringLiteral("empty");
    QTest::newRow("no mail log") << QStringLiteral("letter.txt");
    QTest::newRow("empty file") << QStringLiteral("empty.log");
    QTest::newRow("device") << QStringLiteral("/dev/zero");
}

void TestHeadless::inputsThatCannotBeRead()
{
    QFETCH(const QString, name);
    QCOMPARE(::mkfifo(qPrintable(m_folder->filePath(QStringLiteral("fifo"))), 0600), 0);
    QCOMPARE(::mkdir(qPrintable(m_folder->filePath(QStringLiteral("empty"))), 0700), 0);
    test::writeFile(m_folder->filePath(QStringLiteral("letter.txt")), "Dear Sir,\nall is well.\n");
    test::writeFile(m_folder->filePath(QStringLiteral("empty.log")), {});
    const QString path = name.startsWith(QLatin1Char('/')) ? name : m_folder->filePath(name);

    const test::ProgramRun alone = test::runProgram(summary({path}));
    QCOMPARE(alone.status, 1);
    QVERIFY2(alone.errors.contains(name.section(QLatin1Char('/'), -1).toUtf8()), alone.errors.constData());
    QCOMPARE(alone.errors.count('\n'), 1);

    const test::ProgramRun together = test::runProgram(summary({path, m_log}));
    QCOMPARE(together.status, 1);
    QCOMPARE(together.json().value(QLatin1String("connections_inbound")).toInt(), 2);
}

void TestHeadless::emptyStandardInput()
{
    const test::ProgramRun run = test::runProgram(summary({QStringLiteral("-")}));
    QCOMPARE(run.status, 1);
    QCOMPARE(run.json().value(QLatin1String("lines")).toInt(-1), 0);
}

void TestHeadless::threadsMakeNoDifference()
{
    QByteArray log;
    for (int year = 2009; year < 2109; ++year) {
        log += test::smallLog().replace("2009 Info", QByteArray(QByteArray::number(year) + " Info"));
    }
    test::writeFile(m_log, log);
    const QStringList run{QStringLiteral("--export=-"), QStringLiteral("--format=jsonl"), m_log};
    const test::ProgramRun one = test::runProgram(QStringList{QStringLiteral("--threads=1")} + run);
    const test::ProgramRun four = test::runProgram(QStringList{QStringLiteral("--threads=4")} + run);
    QCOMPARE(one.status, 0);
    QCOMPARE(one.output.count('\n'), 300);
    QVERIFY(one.output == four.output);
}

void TestHeadless::outputCannotBeWritten()
{
    const test::ProgramRun run = test::runInto(QStringLiteral("/dev/full"), summary({m_log}));
    QCOMPARE(run.status, 1);
    QVERIFY(!run.errors.isEmpty());
    QCOMPARE(test::runInto(QStringLiteral("/dev/full"),
                           {QStringLiteral("--export=-"), QStringLiteral("--format=csv"), m_log})
                 .status,
             1);
    QCOMPARE(test::runInto(QStringLiteral("/dev/full"), {QStringLiteral("--help")}).status, 1);
}

void TestHeadless::nothingIsLeftBehind()
{
    const QString home = m_folder->filePath(QStringLiteral("home"));
    QVERIFY(QDir().mkdir(home));
    const test::ProgramRun run = test::runInLanguage(
        summary({m_log}),
        {QStringLiteral("HOME=") + home, QStringLiteral("XDG_CONFIG_HOME=") + home + QStringLiteral("/c")});
    QCOMPARE(run.status, 0);
    QVERIFY(QDir(home).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

AUTHLOUPE_TEST(TestHeadless, QCoreApplication)
#include "tst_headless.moc"
