// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/log_span.h"
#include "query/statistics.h"
#include "support/make_log/random.h"
#include "support/plain_query.h"
#include "support/random_snapshot.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

namespace {

// Every `part`-th row, in any order.
RowSet everyNth(const Snapshot& snapshot, std::uint32_t part, bool shuffled)
{
    RowSet rows;
    for (std::uint32_t row = 0; row < snapshot.sessionCount(); row += part)
        rows.push_back(SessionRow{row});
    Random random(part);
    for (std::size_t i = rows.size(); shuffled && i > 1; --i)
        std::swap(rows[i - 1], rows[random.below(static_cast<std::uint32_t>(i))]);
    return rows;
}

} // namespace

class TestQueryStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agree_data();
    void agree();
    void ofNothing();
    void ofEverythingAreTheTotals();
    void spanOfTheLog();
};

void TestQueryStatistics::agree_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<bool>("shuffled");
    QTest::newRow("all") << 1 << false;
    QTest::newRow("all, sorted by something") << 1 << true;
    QTest::newRow("a third") << 3 << true;
    QTest::newRow("few") << 50 << false;
    QTest::newRow("few, sorted by something") << 50 << true;
    QTest::newRow("one") << 100'000 << false;
}

void TestQueryStatistics::agree()
{
    QFETCH(int, part);
    QFETCH(bool, shuffled);
    const SnapshotPtr snapshot = randomSnapshot(1, 9000);
    const RowSet rows = everyNth(*snapshot, static_cast<std::uint32_t>(part), shuffled);
    const Statistics fast = statisticsOf(*snapshot, rows);
    QCOMPARE(attemptCount(*snapshot, rows), fast.succeeded + fast.failed + fast.errors);
    const Statistics slow = plainStatistics(*snapshot, rows);
    QCOMPARE(fast.inbound, slow.inbound);
    QCOMPARE(fast.outbound, slow.outbound);
    QCOMPARE(fast.openedNotSeen, slow.openedNotSeen);
    QCOMPARE(fast.endNotSeen, slow.endNotSeen);
    QCOMPARE(fast.inboundSucceeded, slow.inboundSucceeded);
    QCOMPARE(fast.inboundFailed, slow.inboundFailed);
    QCOMPARE(fast.outboundSucceeded, slow.outboundSucceeded);
    QCOMPARE(fast.outboundFailed, slow.outboundFailed);
    QCOMPARE(fast.succeeded, slow.succeeded);
    QCOMPARE(fast.failed, slow.failed);
    QCOMPARE(fast.errors, slow.errors);
    QCOMPARE(fast.outcomes, slow.outcomes);
    QCOMPARE(fast.distinctUsers, slow.distinctUsers);
    QCOMPARE(fast.distinctProfiles, slow.distinctProfiles);
    QCOMPARE(fast.distinctAddresses, slow.distinctAddresses);
    QCOMPARE(fast.messages, slow.messages);
    QCOMPARE(fast.recipients, slow.recipients);
    QCOMPARE(fast.bounces, slow.bounces);
    QVERIFY(fast.firstTime == slow.firstTime);
    QVERIFY(fast.lastTime == slow.lastTime);
}

void TestQueryStatistics::ofNothing()
{
    const SnapshotPtr snapshot = randomSnapshot(2, 100);
    const Statistics none = statisticsOf(*snapshot, {});
    QCOMPARE(none.inbound + none.outbound + none.succeeded + none.distinctUsers, 0U);
    QVERIFY(!none.firstTime.isValid() && !none.lastTime.isValid());
}

void TestQueryStatistics::ofEverythingAreTheTotals()
{
    const SnapshotPtr snapshot = randomSnapshot(3, 9000);
    const Statistics all = statisticsOf(*snapshot, everyNth(*snapshot, 1, false));
    const Totals& totals = snapshot->totals();
    QCOMPARE(all.inbound, totals.inbound);
    QCOMPARE(all.outbound, totals.outbound);
    QCOMPARE(all.openedNotSeen, totals.openedNotSeen);
    QCOMPARE(all.inboundFailed, totals.inboundFailed);
    QCOMPARE(all.outcomes, totals.outcomes);
}

void TestQueryStatistics::spanOfTheLog()
{
    const SnapshotPtr snapshot = randomSnapshot(5, 9000);
    LogTime first, last;
    for (std::uint32_t row = 0; row < snapshot->sessionCount(); ++row) {
        const LogTime time = snapshot->session(SessionRow{row}).firstTime;
        if (time.isValid())
            first = first.isValid() ? std::min(first, time) : time;
        last = std::max(last, time);
    }
    const TimeRange span = logSpan(*snapshot).value();
    QVERIFY(span.since == first);
    QVERIFY(span.contains(last) && !span.contains(LogTime{last.seconds + 1}));
    QVERIFY(logSpan(*randomSnapshot(5, 0))->isEverything());
}

AUTHLOUPE_TEST(TestQueryStatistics, NoApplication)
#include "tst_query_statistics.moc"
