// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_search.h"
#include "bridge/log_text.h"
#include "support/test_program.h"

#include <QSignalSpy>

using namespace authloupe;

namespace {

SnapshotPtr loadText(const std::string& text)
{
    Loader loader({test::textInput(text)});
    return loadAll(loader, 1);
}

} // namespace

class TestLogSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void typed_data();
    void typed();
    void found_data();
    void found();
    void latestWins();
    void cancelledMeansSilence();
    void fileIsGone();
};

void TestLogSearch::typed_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRegex");
    QTest::addColumn<bool>("hasFault");
    QTest::newRow("text") << QByteArray("ICID 5") << QByteArray("ICID 5") << false << false;
    QTest::newRow("pattern") << QByteArray("/a.c/") << QByteArray("a.c") << true << false;
    QTest::newRow("fault") << QByteArray("/a(/") << QByteArray("a(") << true << true;
    QTest::newRow("a slash") << QByteArray("/") << QByteArray("/") << false << false;
    QTest::newRow("two slashes") << QByteArray("//") << QByteArray("//") << false << false;
    QTest::newRow("a path") << QByteArray("/var/log") << QByteArray("/var/log") << false << false;
}

void TestLogSearch::typed()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, text);
    QFETCH(bool, isRegex);
    QFETCH(bool, hasFault);
    const SoughtText sought = SoughtText::of(typed.toStdString());
    QCOMPARE(sought.text, text.toStdString());
    QCOMPARE(sought.isRegex, isRegex);
    QCOMPARE(sought.fault().has_value(), hasFault);
}

void TestLogSearch::found_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("line"); // 0: none
    const auto row = [](const char* typed, int line) { QTest::newRow(typed) << QByteArray(typed) << line; };
    row("New SMTP", 1);
    row("new smtp", 1);
    row("user: ALICE", 2);
    row("/ICID \\d close/", 4);
    row("/^wed .* close$/", 4);
    row("jos\xC3\xA9", 3);
    row("JOS\xC3\x89", 3);
    row("/jos[\xC3\xA9]/", 3);
    row("nowhere", 0);
    row("close\nWed", 0); // no line holds it
}

void TestLogSearch::found()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, line);
    const SnapshotPtr snapshot = loadText(test::opening(5, 1) + test::attempt(5, 2, "alice", true)
                                          + test::attempt(5, 3, "Jos\xE9 \xFF", true) + test::closing(5, 4));
    const SoughtText sought = SoughtText::of(typed.toStdString());
    LogSearch search;
    QSignalSpy finished(&search, &LogSearch::finished);
    search.start(snapshot, {}, sought, {}, false);
    QVERIFY(search.isBusy());
    QVERIFY(finished.wait());
    QVERIFY(!search.isBusy());
    const auto result = finished.first().first().value<LogSearchResult>();
    QCOMPARE(result.error.code, ErrorCode::None);
    QCOMPARE(result.found ? static_cast<int>(result.found->place.line) : 0, line);
    QVERIFY(search.progress() > 0 && search.progress() <= 1);
}

void TestLogSearch::latestWins()
{
    const SnapshotPtr snapshot = loadText(test::manyConnections(100));
    LogSearch search;
    QSignalSpy finished(&search, &LogSearch::finished);
    for (int i = 1; i <= 50; ++i)
        search.start(snapshot, {}, {"ICID " + std::to_string(i) + " close", false}, {}, false);
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
    const auto result = finished.first().first().value<LogSearchResult>();
    QCOMPARE(result.found.value().place.line, 150U);
}

void TestLogSearch::cancelledMeansSilence()
{
    const SnapshotPtr snapshot = loadText(test::manyConnections(100));
    LogSearch search;
    QSignalSpy finished(&search, &LogSearch::finished);
    search.start(snapshot, {}, {"nowhere", false}, {}, false);
    search.cancel();
    QVERIFY(!search.isBusy());
    search.start(snapshot, {}, {"ICID 7 close", false}, {}, true);
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
    const auto result = finished.first().first().value<LogSearchResult>();
    QCOMPARE(result.found.value().place.line, 21U);
    QVERIFY(result.found->wrapped);
}

void TestLogSearch::fileIsGone()
{
    auto snapshot = std::make_shared<Snapshot>(*loadText(test::opening(5, 1)));
    auto& file = const_cast<FileInfo&>(snapshot->files().front());
    file.source = nullptr;
    file.path = "/nowhere/mail.log";
    LogSearch search;
    QSignalSpy finished(&search, &LogSearch::finished);
    search.start(snapshot, {}, {"a", false}, {}, false);
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().value<LogSearchResult>().error.code, ErrorCode::NotFound);
}

AUTHLOUPE_TEST(TestLogSearch, QCoreApplication)
#include "tst_log_search.moc"
