// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_run.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace authloupe;

// The program on published logs, where they are at hand: Cisco document 118570 in five languages and 600
// lines of AsyncOS 7.6.3. Counts are checked against an independent one.
class TestRealLogs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void articles_data();
    void articles();
    void realLog();

private:
    static qsizetype countLines(const QByteArray& text, const char* pattern)
    {
        const QRegularExpression expression(QString::fromLatin1(pattern),
                                            QRegularExpression::MultilineOption);
        qsizetype count = 0;
        for (auto match = expression.globalMatch(QString::fromLatin1(text)); match.hasNext(); match.next()) {
            ++count;
        }
        return count;
    }
};

void TestRealLogs::articles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("endNotSeen");
    const auto row = [](const char* language, int endNotSeen) {
        QTest::newRow(language)
            << QStringLiteral("support-articles/118570.%1.txt").arg(QLatin1String(language)) << endNotSeen;
    };
    row("ar", 0);
    row("es", 0);
    row("fr", 1); // the last `ICID 451 close` is not in it
    row("ko", 0);
    row("nl", 0);
}

void TestRealLogs::articles()
{
    QFETCH(const QString, file);
    QFETCH(const int, endNotSeen);
    const QString path = test::sample(file);
    if (path.isEmpty()) {
        QSKIP("The published samples are not at hand");
    }
    const test::ProgramRun run =
        test::runProgram({QStringLiteral("--summary"), QStringLiteral("json"), path});
    QCOMPARE(run.status, 0);
    const QJsonObject json = run.json();
    const auto number = [&](const char* key) { return json.value(QLatin1String(key)).toInt(-1); };
    QCOMPARE(number("connections_inbound"), 2);
    QCOMPARE(number("connections_outbound"), 2);
    QCOMPARE(number("inbound_succeeded"), 1);
    QCOMPARE(number("inbound_failed"), 1);
    QCOMPARE(number("outbound_succeeded"), 1);
    QCOMPARE(number("outbound_failed"), 1);
    QCOMPARE(number("attempts_error"), 0);
    QCOMPARE(number("distinct_users"), 1);
    QCOMPARE(number("distinct_profiles"), 2);
    QCOMPARE(number("opened_not_seen"), 0);
    QCOMPARE(number("end_not_seen"), endNotSeen);

    const test::ProgramRun rows = test::runProgram(
        {QStringLiteral("--export"), QStringLiteral("-"), QStringLiteral("--format"), QStringLiteral("csv"),
         QStringLiteral("--rows"), QStringLiteral("attempts"),
         QStringLiteral(
             "--columns=direction,connection_id,result,user,mechanism,profile,remote_address,response"),
         path});
    QCOMPARE(rows.status, 0);
    QByteArrayList lines = rows.output.split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    QCOMPARE(lines.size(), 5);
    lines.removeFirst();
    std::sort(lines.begin(), lines.end());
    QCOMPARE(lines[0],
             QByteArray("inbound,450,succeeded,ironport,PLAIN,IncomingAuthentication,172.16.155.102,\r"));
    QCOMPARE(lines[1],
             QByteArray("inbound,451,failed,ironport,PLAIN,IncomingAuthentication,172.16.155.102,\r"));
    QVERIFY2(lines[2].startsWith("outbound,5633,succeeded,,,OutboundAuthentication,172.16.155.102,"),
             lines[2].constData());
    QVERIFY2(lines[3].startsWith("outbound,5640,failed,,,OutboundAuthentication,172.16.155.102,"),
             lines[3].constData());
    QVERIFY2(lines[3].contains("535"), lines[3].constData());
}

void TestRealLogs::realLog()
{
    const QString path = test::sample(QStringLiteral("asyncos-7.6.3-sanitised.log"));
    if (path.isEmpty()) {
        QSKIP("The published samples are not at hand");
    }
    const QByteArray log = test::fileContent(path);
    const test::ProgramRun run = test::runProgram({QStringLiteral("--summary=json"), path});
    QCOMPARE(run.status, 0);
    const QJsonObject json = run.json();
    const auto number = [&](const char* key) {
        return static_cast<qsizetype>(json.value(QLatin1String(key)).toInt(-1));
    };
    QCOMPARE(number("lines"), log.count('\n'));
    QCOMPARE(number("bytes"), log.size());
    QCOMPARE(number("lines_understood") + number("lines_ignored") + number("lines_not_understood"),
             number("lines"));

    const test::ProgramRun rows =
        test::runProgram({QStringLiteral("--export=-"), QStringLiteral("--format=csv"),
                          QStringLiteral("--columns=direction,connection_id,remote_address,opened"), path});
    const auto opened = [&](const char* direction) {
        return countLines(
            rows.output,
            qPrintable(QStringLiteral("^%1,\\d+,[0-9a-f.:]+,2014-").arg(QLatin1String(direction))));
    };
    QCOMPARE(opened("inbound"), countLines(log, "Info: New SMTP ICID [1-9]\\d* "));
    QCOMPARE(opened("outbound"), countLines(log, "Info: New SMTP DCID [1-9]\\d* "));
    QCOMPARE(number("connections_inbound") + number("connections_outbound"), rows.output.count("\r\n") - 1);
}

AUTHLOUPE_TEST(TestRealLogs, QCoreApplication)
#include "tst_real_logs.moc"
