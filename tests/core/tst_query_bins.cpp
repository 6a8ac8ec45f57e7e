// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/time_bins.h"
#include "support/chosen_rows.h"
#include "support/make_log/random.h"
#include "support/random_snapshot.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QTest>

#include <limits>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

namespace {

constexpr std::int64_t kGreatest = std::numeric_limits<std::int64_t>::max();

SnapshotPtr sessionsAt(const std::vector<std::int64_t>& times)
{
    SnapshotBuilder builder;
    for (const std::int64_t seconds : times) {
        Session session;
        session.connectionId = 1;
        session.firstTime.seconds = seconds;
        builder.addSession(session);
    }
    return builder.publish();
}

TimeBins binsOf(const Snapshot& snapshot, const TimeRange& range, std::size_t most)
{
    return binRows(snapshot, allRows(snapshot), range, most).value();
}

// What every result must hold, whatever was asked.
void check(const Snapshot& snapshot, const RowSet& rows, const TimeRange& range, std::size_t most)
{
    const TimeBins bins = binRows(snapshot, rows, range, most).value();
    QVERIFY(bins.bins.size() <= most);
    QCOMPARE(bins.total() + bins.withoutTime, rows.size());
    if (bins.bins.empty())
        return;
    QCOMPARE(roundStep(bins.step), bins.step);
    const bool ofWeeks = bins.step % (7 * kDay) == 0;
    QCOMPARE((bins.start.seconds - (ofWeeks ? -3 * kDay : 0)) % bins.step, 0); // 1969-12-29 was a Monday

    std::vector<TimeBins::Bin> slow(bins.bins.size());
    for (const SessionRow row : rows) {
        const Session session = snapshot.session(row);
        if (!range.contains(session.firstTime) || !session.firstTime.isValid())
            continue;
        const std::int64_t index = (session.firstTime.seconds - bins.start.seconds) / bins.step;
        QVERIFY(session.firstTime >= bins.start && index < static_cast<std::int64_t>(slow.size()));
        ++slow[static_cast<std::size_t>(index)].count[static_cast<std::size_t>(session.outcome)];
    }
    for (std::size_t i = 0; i < slow.size(); ++i)
        QCOMPARE(bins.bins[i].count, slow[i].count);
}

} // namespace

class TestQueryBins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundSteps();
    void ofRange_data();
    void ofRange();
    void finest();
    void nothing();
    void anySpan();
    void extremeTimes();
    void agreesWithSlowCount();
    void stops();
};

void TestQueryBins::roundSteps()
{
    std::vector<std::int64_t> steps;
    for (std::int64_t step = 0;; step = steps.back() + 1) {
        const std::int64_t next = roundStep(step);
        if (!steps.empty() && next == steps.back())
            break;
        steps.push_back(next);
    }
    const std::vector<std::int64_t> upToTwoWeeks{1,      2,      5,      10,   15,       30,       60,
                                                 120,    300,    600,    900,  1800,     3600,     7200,
                                                 10'800, 21'600, 43'200, kDay, 2 * kDay, 7 * kDay, 14 * kDay};
    QVERIFY(std::equal(upToTwoWeeks.begin(), upToTwoWeeks.end(), steps.begin()));
    QVERIFY(steps.back() > 9'999 * 364 * kDay);
    QCOMPARE(roundStep(-5), 1);
    QCOMPARE(roundStep(kGreatest), steps.back());
    for (std::size_t i = 1; i < steps.size(); ++i)
        QVERIFY(steps[i] <= steps[i - 1] * 7 / 2); // no step leaves a chart nearly empty
}

void TestQueryBins::ofRange_data()
{
    QTest::addColumn<QByteArray>("since");
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<int>("most");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<int>("bins");
    const auto row = [](const char* since, const char* until, int most, const char* start, std::int64_t step,
                        int bins) {
        QTest::newRow((std::string(since) + ' ' + until).c_str())
            << QByteArray(since) << QByteArray(until) << most << QByteArray(start) << qint64{step} << bins;
    };
    row("2009-04-22 11:43:59", "2009-04-22 11:44:00", 100, "2009-04-22T11:43:59", 1, 1);
    row("2009-04-22 11:43:59", "2009-04-22 11:44:01", 1, "2009-04-22T11:40:00", 300, 1);
    row("2009-04-22 11:40:00", "2009-04-22 11:50:00", 600, "2009-04-22T11:40:00", 1, 600);
    row("2009-04-22 11:40:00", "2009-04-22 11:50:00", 599, "2009-04-22T11:40:00", 2, 300);
    row("2009-04-22 11:40:01", "2009-04-22 11:50:01", 300, "2009-04-22T11:40:00", 5, 121);
    row("2009-04-22 00:00", "2009-04-23 00:00", 24, "2009-04-22T00:00:00", 3600, 24);
    row("2009-04-22 00:00", "2009-04-23 00:00", 23, "2009-04-22T00:00:00", 7200, 12);
    row("2009-04-22 00:00", "2009-05-22 00:00", 10, "2009-04-20T00:00:00", 7 * kDay, 5); // a Monday
    row("2009-01-01 00:00", "2019-01-01 00:00", 200, "2008-12-08T00:00:00", 28 * kDay, 132);
}

void TestQueryBins::ofRange()
{
    QFETCH(QByteArray, since);
    QFETCH(QByteArray, until);
    QFETCH(int, most);
    const SnapshotPtr snapshot = sessionsAt({0});
    const TimeBins bins =
        binsOf(*snapshot, {at(since.constData()), at(until.constData())}, static_cast<std::size_t>(most));
    QTEST(QByteArray::fromStdString(isoText(bins.start)), "start");
    QTEST(qint64{bins.step}, "step");
    QTEST(static_cast<int>(bins.bins.size()), "bins");
    QCOMPARE(bins.withoutTime, 1U);
    QVERIFY(bins.end() >= at(until.constData()));
}

// The next finer step would need too many bins.
void TestQueryBins::finest()
{
    Random random(1);
    for (int i = 0; i < 2000; ++i) {
        const std::int64_t since = random.below(2'000'000'000);
        const std::int64_t length = 1 + static_cast<std::int64_t>(random.next() >> (35 + random.below(28)));
        const std::size_t most = 1 + random.below(500);
        const SnapshotPtr snapshot = sessionsAt({0});
        const TimeBins bins = binsOf(*snapshot, {LogTime{since}, LogTime{since + length}}, most);
        QVERIFY(bins.bins.size() <= most);
        std::int64_t finer = 0;
        for (std::int64_t step = 1; step < bins.step; step = roundStep(step + 1))
            finer = step;
        if (finer != 0)
            QVERIFY(length + 2 * finer > static_cast<std::int64_t>(most) * finer);
    }
}

void TestQueryBins::nothing()
{
    const SnapshotPtr empty = sessionsAt({});
    QVERIFY(binsOf(*empty, {}, 10).bins.empty());
    const SnapshotPtr timeless = sessionsAt({kNoTime.seconds, kNoTime.seconds});
    const TimeBins bins = binsOf(*timeless, {LogTime{0}, LogTime{10}}, 10);
    QVERIFY(bins.bins.empty());
    QCOMPARE(bins.withoutTime, 2U);
    const SnapshotPtr before = sessionsAt({5});
    QVERIFY(binsOf(*before, {LogTime{10}, {}}, 10).bins.empty());
    QVERIFY(binsOf(*before, {LogTime{10}, LogTime{3}}, 10).bins.empty());
    QCOMPARE(binsOf(*before, {LogTime{10}, LogTime{12}}, 10).bins.size(), 2U);
    QCOMPARE(binsOf(*before, {}, 0).bins.size(), 1U);
}

void TestQueryBins::anySpan()
{
    Random random(2);
    const std::int64_t last = at("9999-12-31 23:59:59").seconds;
    for (int i = 0; i < 500; ++i) {
        const auto anyTime = [&] {
            return static_cast<std::int64_t>(random.next() >> 2) % (last >> random.below(38));
        };
        const SnapshotPtr snapshot = sessionsAt({anyTime(), anyTime(), anyTime()});
        check(*snapshot, allRows(*snapshot), {}, 1 + random.below(i % 2 == 0 ? 3 : 1000));
    }
    const SnapshotPtr widest = sessionsAt({0, last});
    for (std::size_t most = 1; most < 40; ++most)
        check(*widest, allRows(*widest), {}, most);
    QCOMPARE(binsOf(*widest, {}, 1).bins.size(), 1U);
}

void TestQueryBins::extremeTimes()
{
    const SnapshotPtr snapshot = sessionsAt({kGreatest, -kGreatest, kNoTime.seconds, -1, 0, 1'000'000});
    for (const std::int64_t since : {kNoTime.seconds, -kGreatest, std::int64_t{0}, kGreatest})
        for (const std::int64_t until : {kNoTime.seconds, -kGreatest, std::int64_t{1}, kGreatest})
            for (const std::size_t most :
                 {std::size_t{1}, std::size_t{7}, std::numeric_limits<std::size_t>::max()}) {
                const TimeBins bins = binsOf(*snapshot, {LogTime{since}, LogTime{until}}, most);
                QVERIFY(bins.bins.size() <= TimeBins::kMostBins);
                QCOMPARE(bins.total() + bins.withoutTime, 6U);
            }
}

void TestQueryBins::agreesWithSlowCount()
{
    const SnapshotPtr snapshot = randomSnapshot(3, 9000);
    Random random(4);
    RowSet rows = allRows(*snapshot);
    for (const std::size_t most : {1U, 10U, 400U, 5000U}) {
        check(*snapshot, rows, {}, most);
        check(*snapshot, rows, {at("2023-12-31 12:00"), at("2024-01-01 12:00")}, most);
        check(*snapshot, rows, {at("2023-12-31 12:00"), {}}, most);
        check(*snapshot, rows, {{}, at("2024-01-01 12:00")}, most);
        for (std::size_t i = rows.size(); i > 1; --i) // in any order
            std::swap(rows[i - 1], rows[random.below(static_cast<std::uint32_t>(i))]);
        check(*snapshot, rows, {at("2023-12-31 12:00"), {}}, most);
        rows.resize(rows.size() / 2);
    }
}

void TestQueryBins::stops()
{
    const SnapshotPtr snapshot = randomSnapshot(5, 5000);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!binRows(*snapshot, allRows(*snapshot), {}, 10, stop.get_token()).has_value());
}

AUTHLOUPE_TEST(TestQueryBins, NoApplication)
#include "tst_query_bins.moc"
