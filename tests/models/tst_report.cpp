// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "report_text.h"
#include "support/test_program.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace authloupe;
using namespace authloupe::test;

class TestReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void order();
    void countsAndFilter();
    void topValuesSayHowManyMore();
    void details();
    void whichConnections_data();
    void whichConnections();
    void linesAtMost();
    void partsLeftOut();
    void notes();
    void logIsGone();
};

void TestReport::order()
{
    const ListedPaper paper = listed(requestOf(manyConnections(2)));
    const QStringList wanted{QStringLiteral("# Report on SMTP authentication"),
                             QStringLiteral("## Log files"),
                             QStringLiteral("## Filter"),
                             QStringLiteral("## Counts"),
                             QStringLiteral("## Timeline"),
                             QStringLiteral("## Top values"),
                             QStringLiteral("## Connections")};
    QStringList sections;
    for (const QString& heading : paper.headings)
        if (!heading.startsWith(QStringLiteral("###")))
            sections.append(heading);
    QCOMPARE(sections, wanted);
    QCOMPARE(paper.pictures, 1);
    QVERIFY(paper.all.contains(QStringLiteral("2026-03-10 11:40:00 UTC+05:30")));
    QVERIFY(paper.all.contains(QStringLiteral("None: all connections of the logs are counted.")));
}

void TestReport::countsAndFilter()
{
    const ListedPaper paper = listed(requestOf(manyConnections(30), "user:=user3 failures:>=1"));
    QVERIFY(paper.all.contains(QStringLiteral("user:=user3 failures:>=1")));
    QVERIFY(paper.paragraphs.contains(QStringLiteral("User: \u2066user3\u2069")));
    QVERIFY(paper.paragraphs.filter(QStringLiteral("2 of 30")).size() == 1);
    const auto count = [&](const QString& name) { return paper.all.value(paper.all.indexOf(name) + 1); };
    QCOMPARE(count(QStringLiteral("Connections: Failed")), QStringLiteral("2"));
    QCOMPARE(count(QStringLiteral("Attempts: Failed")), QStringLiteral("2"));
    QCOMPARE(count(QStringLiteral("Attempts: Succeeded")), QStringLiteral("0"));
    QCOMPARE(count(QStringLiteral("Not understood")), QStringLiteral("0"));
    QCOMPARE(count(QStringLiteral("Lines read")), QStringLiteral("90"));
    // The bins add up to what is counted.
    int binned = 0;
    for (const ReportTable& table : paper.tables)
        if (!table.header.empty() && table.header.front().text == QStringLiteral("Time")
            && table.header.size() == 2)
            for (const auto& row : table.rows)
                binned += row[1].text.toInt();
    QCOMPARE(binned, 2);
}

void TestReport::topValuesSayHowManyMore()
{
    std::string text;
    for (unsigned i = 0; i < 25; ++i)
        text += connection(i + 1, i, "name" + std::to_string(i), false);
    const ListedPaper paper = listed(requestOf(text));
    const qsizetype users = paper.all.indexOf(QStringLiteral("Users"));
    const qsizetype addresses = paper.all.indexOf(QStringLiteral("Addresses"));
    QVERIFY(users > 0 && addresses > users);
    const QStringList between = paper.all.mid(users, addresses - users);
    QCOMPARE(between.filter(QRegularExpression(QStringLiteral("^name\\d+$"))).size(), 10);
    QVERIFY(between.contains(QStringLiteral("… and 15 more.")));
}

void TestReport::details()
{
    const ListedPaper paper = listed(requestOf(namesEverywhere()));
    for (const char* said : {"ICID 7", "bilby", "Zebediah-Profile", "203.0.113.77", "12", "DCID 9",
                             "535 5.7.8 no such user zebediah@quokka.example at 203.0.113.77"})
        QVERIFY2(paper.all.contains(QString::fromLatin1(said)), said);
    const QString line = QStringLiteral("Wed Apr 22 00:00:04 2009 Info: ICID 7 close");
    QVERIFY(paper.all.contains(line));
    QVERIFY(paper.tables.back().kind == ReportTable::Kind::Lines);
    QVERIFY(paper.tables.back().rows.front()[1].isLog);
}

void TestReport::whichConnections_data()
{
    QTest::addColumn<int>("rows"); // -1: none
    QTest::addColumn<bool>("selected");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("told");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("selected") << 3 << true << 100 << 3
                              << QStringLiteral("3 connection(s) were selected for this report.");
    QTest::newRow("more selected")
        << 9 << true << 4 << 4
        << QStringLiteral("9 connection(s) were selected for this report; the first 4 are told here.");
    QTest::newRow("all") << 12 << false << 12 << 12
                         << QStringLiteral(
                                "No connection was selected; all 12 that pass the filter are told here.");
    QTest::newRow("first")
        << 12 << false << 5 << 5
        << QStringLiteral(
               "No connection was selected; the first 5 of 12 that pass the filter are told here.");
    QTest::newRow("none") << -1 << false << 5 << 0
                          << QStringLiteral("This report was made without single connections.");
    QTest::newRow("no rows") << 0 << false << 5 << 0 << QStringLiteral("No connection passes the filter.");
}

void TestReport::whichConnections()
{
    QFETCH(int, rows);
    QFETCH(bool, selected);
    QFETCH(int, most);
    QFETCH(int, told);
    QFETCH(QString, sentence);
    ReportRequest request = requestOf(manyConnections(12));
    request.rowsWereSelected = selected;
    request.options.connections = most;
    if (rows < 0) {
        request.rows = nullptr;
    } else {
        RowSet some = *request.rows;
        some.resize(static_cast<std::size_t>(rows));
        request.rows = std::make_shared<const RowSet>(some);
    }
    std::vector<std::uint64_t> steps;
    ListedPaper paper;
    QVERIFY(!composeReport(request, paper, [&](std::uint64_t done) { steps.push_back(done); }));
    QVERIFY2(paper.paragraphs.contains(sentence), qUtf8Printable(paper.paragraphs.join(u'\n')));
    QCOMPARE(paper.headings.filter(QStringLiteral("ICID")).size(), told);
    QCOMPARE(steps.size(), static_cast<std::size_t>(told));
    QCOMPARE(connectionsTold(request), static_cast<std::size_t>(told));
}

void TestReport::linesAtMost()
{
    ReportRequest request = requestOf(manyConnections(1));
    const QString more = QStringLiteral("More lines than this report holds belong to this connection.");
    QCOMPARE(listed(request).tables.back().rows.size(), std::size_t{3});
    QVERIFY(!listed(request).paragraphs.contains(more));
    request.options.lines = 2;
    QCOMPARE(listed(request).tables.back().rows.size(), std::size_t{2});
    QVERIFY(listed(request).paragraphs.contains(more));
    request.options.lines = 0;
    QVERIFY(listed(request).tables.back().kind != ReportTable::Kind::Lines);
}

void TestReport::partsLeftOut()
{
    ReportRequest request = requestOf(manyConnections(2));
    request.options.files = request.options.timeline = request.options.topValues = false;
    const ListedPaper paper = listed(request);
    QCOMPARE(paper.pictures, 0);
    for (const char* left : {"## Log files", "## Timeline", "## Top values"})
        QVERIFY(!paper.headings.contains(QString::fromLatin1(left)));
    QVERIFY(paper.headings.contains(QStringLiteral("## Filter")));
}

void TestReport::notes()
{
    ReportRequest request = requestOf(manyConnections(3));
    request.notes = {{SessionRow{0}, {}},
                     {SessionRow{2}, QStringLiteral("Look at <user2>\nand \u202E this")}};
    const ListedPaper paper = listed(request);
    QCOMPARE(paper.paragraphs.count(QStringLiteral("Marked")), 2);
    QCOMPARE(paper.headings.count(QStringLiteral("#### Note")), 1);
    QVERIFY(paper.paragraphs.contains(QStringLiteral("Look at <user2>\nand \\u{202E} this")));
    request.options.pseudonyms = true;
    const ListedPaper hidden = listed(request);
    QVERIFY(
        hidden.paragraphs.contains(QStringLiteral("The note is left out: it holds a name or an address.")));
    QVERIFY(hidden.all.filter(QStringLiteral("user2")).isEmpty());
    request.notes = {{SessionRow{2}, QStringLiteral("a busy one")}};
    QVERIFY(listed(request).paragraphs.contains(QStringLiteral("a busy one")));
}

// A report says so in the place of the lines, and holds everything else.
void TestReport::logIsGone()
{
    QTemporaryDir folder;
    QFile log(folder.filePath(QStringLiteral("gone.log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(QByteArray::fromStdString(manyConnections(1)));
    log.close();
    ReportRequest request = requestOf(manyConnections(1));
    request.inputs = {{.path = log.fileName().toStdString(), .text = nullptr}};
    Loader loader(request.inputs);
    QueryEngine engine{MatcherFactory()};
    request.result = engine.run({loadAll(loader, 1), {}, {}, {}, 50, 1, {}, nullptr}, {});
    QVERIFY(log.remove());
    const ListedPaper paper = listed(request);
    QVERIFY(paper.headings.contains(QStringLiteral("#### Log lines")));
    QVERIFY(!paper.paragraphs.back().isEmpty());
    QVERIFY(paper.tables.back().kind != ReportTable::Kind::Lines);
}

AUTHLOUPE_TEST(TestReport, QGuiApplication)
#include "tst_report.moc"
