// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coverage_text.h"
#include "models/document.h"
#include "support/test_program.h"

#include <QLocale>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

class TestCoverageText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void emptyDocument();
    void everythingThatIsKnown();
    void onlyWhatMattersIsMarked();
    void summary_data();
    void summary();
    void logTime_data();
    void logTime();
    void severalOffsetsInOneFile();
};

namespace {

QStringList dump(const std::vector<CoverageFact>& facts)
{
    QStringList lines;
    for (const CoverageFact& fact : facts)
        lines << QString(fact.name + QStringLiteral(": ") + fact.value
                         + (fact.matters ? QStringLiteral(" !") : QString()));
    return lines;
}

} // namespace

void TestCoverageText::emptyDocument()
{
    SessionStore store;
    QCOMPARE(dump(coverageFacts(*store.publish(true))),
             (QStringList{
                 QStringLiteral("Files: 0"), QStringLiteral("Size: 0 bytes"), QStringLiteral("Lines read: 0"),
                 QStringLiteral("Understood: 0"), QStringLiteral("Known, of no interest here: 0"),
                 QStringLiteral("Lines not understood: 0"), QStringLiteral("Log records: 0"),
                 QStringLiteral("Inbound connections: 0"), QStringLiteral("Outbound connections: 0")}));
}

void TestCoverageText::everythingThatIsKnown()
{
    Document document;
    const SessionRow cut = document.addSession(1);
    document.addSession(2);
    document.change(cut, [](Session& session) {
        session.openingSeen = false;
        session.end = End::NotSeen;
    });
    Coverage& coverage = document.store().coverage();
    coverage.bytes = 3'482;
    coverage.lines = 2'000;
    coverage.entries = 1'990;
    coverage.understood = 1'000;
    coverage.ignored = 999;
    coverage.notUnderstood = 1;
    coverage.wrappedEntries = 10;
    coverage.entriesWithoutSession = 4;
    coverage.clockStepsBack = 2;
    coverage.largestStepBack = 3'600;
    coverage.firstTime = *parseIso("2009-04-22T11:43:59");
    coverage.lastTime = *parseIso("2009-04-23");
    const auto facts = coverageFacts(*document.publish(false));
    QCOMPARE(
        dump(facts),
        (QStringList{QStringLiteral("State: Not read to the end !"), QStringLiteral("Files: 1"),
                     QStringLiteral("Size: 3.4 KiB"), QStringLiteral("Lines read: 2,000"),
                     QStringLiteral("Understood: 1,000 (50%)"),
                     QStringLiteral("Known, of no interest here: 999 (50%)"),
                     QStringLiteral("Lines not understood: 1 (0.1%) !"), QStringLiteral("Log records: 1,990"),
                     QStringLiteral("Records joined from several lines: 10"),
                     QStringLiteral("Records of no connection: 4"), QStringLiteral("Inbound connections: 2"),
                     QStringLiteral("Outbound connections: 0"), QStringLiteral("Opening not in the log: 1 !"),
                     QStringLiteral("End not in the log: 1 !"),
                     QStringLiteral("Earliest time: \u20662009-04-22 11:43:59\u2069"),
                     QStringLiteral("Latest time: \u20662009-04-23 00:00:00\u2069"),
                     QStringLiteral("Steps back of the clock: 2 !")}));
    QVERIFY(facts.back().explanation.contains(QStringLiteral("1 h 0 min 0 s")));
}

void TestCoverageText::onlyWhatMattersIsMarked()
{
    Document document;
    document.addSession(1);
    Coverage& coverage = document.store().coverage();
    coverage.lines = coverage.understood = 2;
    for (const CoverageFact& fact : coverageFacts(*document.publish()))
        QVERIFY2(!fact.matters, qPrintable(fact.name));
}

void TestCoverageText::summary_data()
{
    QTest::addColumn<quint64>("notUnderstood");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << quint64{0} << QStringLiteral("All lines understood");
    QTest::newRow("some") << quint64{1'234} << QStringLiteral("1,234 lines not understood");
    QTest::newRow("very many") << std::numeric_limits<quint64>::max()
                               << QStringLiteral("2,147,483,647 lines not understood");
}

void TestCoverageText::summary()
{
    QFETCH(quint64, notUnderstood);
    SessionStore store;
    store.coverage().notUnderstood = notUnderstood;
    QTEST(coverageSummary(*store.publish(true)), "text");
}

void TestCoverageText::logTime_data()
{
    QTest::addColumn<QList<int>>("offsets"); // of the files that state one
    QTest::addColumn<int>("silentFiles");
    QTest::addColumn<QString>("text");
    const QString west = QStringLiteral("Log time \u2066UTC-06:00\u2069");
    QTest::newRow("no file") << QList<int>{} << 0 << QStringLiteral("Log time: time zone not stated");
    QTest::newRow("not stated") << QList<int>{} << 2 << QStringLiteral("Log time: time zone not stated");
    QTest::newRow("one") << QList<int>{-21'600} << 0 << west;
    QTest::newRow("the same") << QList<int>{-21'600, -21'600} << 1 << west;
    QTest::newRow("several") << QList<int>{-21'600, 3'600} << 0
                             << QStringLiteral("Log time: several time zones");
}

void TestCoverageText::logTime()
{
    QFETCH(QList<int>, offsets);
    QFETCH(int, silentFiles);
    SessionStore store;
    for (const int offset : offsets) {
        FileInfo file;
        file.utcOffset = offset;
        store.files().push_back(file);
    }
    store.files().resize(store.files().size() + static_cast<std::size_t>(silentFiles));
    QTEST(logTimeText(*store.publish(true)), "text");
}

void TestCoverageText::severalOffsetsInOneFile()
{
    SessionStore store;
    store.files().resize(3);
    store.files()[0].utcOffset = -21'600;
    QCOMPARE(filesOfSeveralOffsets(*store.publish(true)), std::size_t{0});
    QCOMPARE(exportedTimesNote(0), QString());
    store.files()[1].utcOffsetVaries = true;
    QCOMPARE(logTimeText(*store.publish(true)), QStringLiteral("Log time: several time zones"));
    QCOMPARE(filesOfSeveralOffsets(*store.publish(true)), std::size_t{1});
    store.files()[2].utcOffsetVaries = true;
    QCOMPARE(filesOfSeveralOffsets(*store.publish(true)), std::size_t{2});
    QVERIFY(exportedTimesNote(2).startsWith(QStringLiteral("2 ")));
    QVERIFY(exportedTimesNote(2).contains(QStringLiteral("several offsets from UTC")));
}

AUTHLOUPE_TEST(TestCoverageText, QCoreApplication)
#include "tst_coverage_text.moc"
