// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "bridge/query_engine.h"
#include "bridge/unicode_matcher.h"
#include "support/test_program.h"

#include <numeric>

using namespace authloupe;

class TestQueryEngine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_snapshot = test::snapshotOf(test::manyConnections(500)); }
    void init() { test::failOnAnyWarning(); }
    void everything();
    void sortedAsAsked();
    void chartAndTableAgree_data();
    void chartAndTableAgree();
    void surroundingsIgnoreTheTimeRange();
    void answersDoNotDependOnTheOneBefore();
    void matcherRunsAgainOnlyForAnotherFilter();
    void marksAreAskedAnew();
    void threads();
    void stopped();

private:
    [[nodiscard]] QueryRequest request() const
    {
        QueryRequest request;
        request.snapshot = m_snapshot;
        request.mostBins = 50;
        return request;
    }
    static LogTime at(int second)
    {
        return *toLogTime({2009, 4, 22, second / 3600, second / 60 % 60, second % 60});
    }
    static QueryResultPtr answer(const QueryRequest& request)
    {
        return QueryEngine(makeUnicodeMatcher).run(request, {});
    }

    SnapshotPtr m_snapshot;
};

void TestQueryEngine::everything()
{
    const QueryResultPtr result = answer(request());
    QVERIFY(result);
    QCOMPARE(result->rows->size(), 500U);
    QCOMPARE(result->statistics.inbound, 500U);
    QCOMPARE(result->statistics.succeeded, 167U);
    QCOMPARE(result->statistics.failed, 333U);
    QCOMPARE(result->bins.total(), 500U);
    QCOMPARE(result->surroundings.total(), 500U);
    QVERIFY(result->bins.bins.size() <= 50);
    QCOMPARE(result->snapshot, m_snapshot);
}

void TestQueryEngine::sortedAsAsked()
{
    QueryRequest asked = request();
    asked.order = {.field = SessionField::ConnectionId, .descending = true, .fileOrder = false};
    const QueryResultPtr result = answer(asked);
    QCOMPARE(m_snapshot->session(result->rows->front()).connectionId, 500U);
    QCOMPARE(m_snapshot->session(result->rows->back()).connectionId, 1U);
    QVERIFY(result->order == asked.order);
}

void TestQueryEngine::chartAndTableAgree_data()
{
    QTest::addColumn<int>("since");
    QTest::addColumn<int>("until");
    QTest::addColumn<int>("binsSince");
    QTest::addColumn<int>("binsUntil");
    QTest::newRow("no range") << -1 << -1 << -1 << -1;
    QTest::newRow("brushed") << 100 << 200 << -1 << -1;
    QTest::newRow("brushed off the edges of the bins") << 103 << 207 << -1 << -1;
    QTest::newRow("open at the end") << 400 << -1 << -1 << -1;
    QTest::newRow("zoomed") << -1 << -1 << 50 << 300;
    QTest::newRow("brushed and zoomed") << 103 << 207 << 90 << 150;
    QTest::newRow("zoomed beside the brush") << 10 << 20 << 90 << 150;
    QTest::newRow("nothing there") << 2000 << 3000 << -1 << -1;
}

void TestQueryEngine::chartAndTableAgree()
{
    QFETCH(const int, since);
    QFETCH(const int, until);
    QFETCH(const int, binsSince);
    QFETCH(const int, binsUntil);
    const auto time = [](int second) { return second < 0 ? kNoTime : at(second); };
    QueryRequest asked = request();
    asked.filter.users = {{.text = "USER3"}, {.text = "user4"}};
    asked.filter.time = {.since = time(since), .until = time(until)};
    asked.binRange = {.since = time(binsSince), .until = time(binsUntil)};
    const QueryResultPtr result = answer(asked);

    std::array<std::uint64_t, kOutcomeCount> inTable{};
    std::uint64_t inRange = 0;
    for (const SessionRow row : *result->rows) {
        const Session session = m_snapshot->session(row);
        QVERIFY(asked.filter.time.contains(session.firstTime));
        if (asked.binRange.contains(session.firstTime)) {
            ++inTable[static_cast<std::size_t>(session.outcome)];
            ++inRange;
        }
    }
    std::array<std::uint64_t, kOutcomeCount> inChart{};
    for (const TimeBins::Bin& bin : result->bins.bins) {
        for (std::size_t i = 0; i < inChart.size(); ++i) {
            inChart[i] += bin.count[i];
        }
    }
    QVERIFY(inChart == inTable);
    QCOMPARE(result->bins.total(), inRange);
    QCOMPARE(result->bins.withoutTime + inRange, static_cast<std::uint64_t>(result->rows->size()));
    QCOMPARE(result->bins.bins.size(), result->surroundings.bins.size());
    QCOMPARE(result->bins.start.seconds, result->surroundings.start.seconds);
    QCOMPARE(result->bins.step, result->surroundings.step);
}

void TestQueryEngine::surroundingsIgnoreTheTimeRange()
{
    QueryRequest asked = request();
    asked.filter.outcomes = {Outcome::Succeeded};
    asked.filter.time = {.since = at(100), .until = at(200)};
    const QueryResultPtr result = answer(asked);
    QCOMPARE(result->surroundings.total(), 167U);
    QCOMPARE(result->bins.total(), static_cast<std::uint64_t>(result->rows->size()));
    QCOMPARE(result->rows->size(), 33U);
}

void TestQueryEngine::answersDoNotDependOnTheOneBefore()
{
    std::vector<QueryRequest> requests(6, request());
    requests[1].filter.users = {{.text = "user1"}};
    requests[2].filter.users = {{.text = "user1"}};
    requests[2].filter.time.since = at(250);
    requests[3].filter.time.since = at(250);
    requests[3].order = {.field = SessionField::Users, .descending = true, .fileOrder = false};
    requests[4].order = requests[3].order;
    requests[4].binRange = {.since = at(10), .until = at(20)};
    requests[5].snapshot = test::snapshotOf(test::manyConnections(40));
    requests[5].filter = requests[2].filter;

    QueryEngine engine(makeUnicodeMatcher);
    for (std::size_t first = 0; first < requests.size(); ++first) {
        for (std::size_t second = 0; second < requests.size(); ++second) {
            QVERIFY(engine.run(requests[first], {}));
            const QueryResultPtr warm = engine.run(requests[second], {});
            const QueryResultPtr cold = answer(requests[second]);
            QVERIFY(*warm->rows == *cold->rows);
            QCOMPARE(warm->bins.total(), cold->bins.total());
            QCOMPARE(warm->surroundings.total(), cold->surroundings.total());
            QCOMPARE(warm->statistics.distinctUsers, cold->statistics.distinctUsers);
            QCOMPARE(warm->statistics.succeeded, cold->statistics.succeeded);
        }
    }
}

void TestQueryEngine::matcherRunsAgainOnlyForAnotherFilter()
{
    int made = 0;
    QueryEngine engine([&made](std::string_view pattern) {
        ++made;
        return makeUnicodeMatcher(pattern);
    });
    QueryRequest asked = request();
    asked.filter.users = {{.text = "user1"}};
    QVERIFY(engine.run(asked, {}));
    const int once = made;
    QVERIFY(once > 0);
    asked.order = {.field = SessionField::Opened, .descending = true, .fileOrder = false};
    asked.binRange.since = at(10);
    QVERIFY(engine.run(asked, {}));
    QCOMPARE(made, once);
    asked.filter.users = {{.text = "user2"}};
    QVERIFY(engine.run(asked, {}));
    QVERIFY(made > once);
}

void TestQueryEngine::marksAreAskedAnew()
{
    QueryEngine engine(makeUnicodeMatcher);
    QueryRequest asked = request();
    asked.filter.marked = true;
    QCOMPARE(engine.run(asked, {})->rows->size(), 0U);
    const RowSet marked{SessionRow{3}, SessionRow{90}, SessionRow{499}};
    asked.marked = std::make_shared<const RowSet>(marked);
    QueryResultPtr result = engine.run(asked, {});
    QCOMPARE(*result->rows, marked);
    QCOMPARE(result->bins.total(), 3U);
    asked.filter.marked = false;
    result = engine.run(asked, {});
    QCOMPARE(result->rows->size(), 497U);
    QCOMPARE(result->surroundings.total(), 497U);
    asked.filter.marked.reset();
    asked.marked.reset();
    QCOMPARE(engine.run(asked, {})->rows->size(), 500U);
}

// While a log is being read, those who read it have the other threads.
void TestQueryEngine::threads()
{
    QVERIFY(m_snapshot->isComplete());
    QCOMPARE(queryThreads(*m_snapshot), Crew::threadsOfMachine());
    QCOMPARE(queryThreads(Snapshot()), 1U);
    QCOMPARE(queryThreads(*m_snapshot, 3), 3U);
    QueryRequest asked = request();
    asked.order = {SessionField::Users, true, false};
    const QueryResultPtr alone = answer(asked);
    asked.threads = 3;
    QCOMPARE(*answer(asked)->rows, *alone->rows);
}

void TestQueryEngine::stopped()
{
    std::stop_source stop;
    stop.request_stop();
    QueryEngine engine(makeUnicodeMatcher);
    QVERIFY(!engine.run(request(), stop.get_token()));
    QCOMPARE(engine.run(request(), {})->rows->size(), 500U); // nothing half done is kept
}

AUTHLOUPE_TEST(TestQueryEngine, QCoreApplication)
#include "tst_query_engine.moc"
