// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "models/timeline_ticks.h"
#include "query/time_bins.h"
#include "support/iso_time.h"
#include "support/test_program.h"
#include "widgets/timeline_brush.h"
#include "widgets/timeline_scale.h"

#include <QTest>

#include <random>

using namespace authloupe;
using test::at;

namespace {

QString joined(const std::vector<TimeTick>& ticks)
{
    QStringList parts;
    for (const TimeTick& tick : ticks) {
        QString part = QString::fromStdString(tick.label);
        if (!tick.date.empty())
            part += u'/' + QString::fromStdString(tick.date);
        if (tick.dayStart)
            part += u'|';
        parts.append(part);
    }
    return parts.join(u' ');
}

} // namespace

class TestTimelineScale final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void ticks_data();
    void ticks();
    void ticksKeepTheirDistance();
    void counts_data();
    void counts();
    void pixelsAndBack();
    void scaleWithoutWidth();
    void gridIndexes();
    void wholeBinsAreWhatComesBack();
    void brush();
    void brushOnABorder();
    void brushWithoutBins();
};

void TestTimelineScale::ticks_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<double>("apart");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* since, const char* until, double apart,
                        const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(since) << QString::fromLatin1(until) << apart
                            << QString::fromLatin1(expected);
    };
    row("seconds", "2009-04-22T11:43:58", "2009-04-22T11:44:06", 2,
        "11:43:58/2009-04-22 11:44:00 11:44:02 11:44:04");
    row("quarters of a minute", "2009-04-22T11:43:50", "2009-04-22T11:44:40", 11,
        "11:44:00/2009-04-22 11:44:15 11:44:30");
    row("minutes", "2009-04-22T11:31", "2009-04-22T12:02", 500, "11:40/2009-04-22 11:50 12:00");
    row("the date once a day", "2009-04-22T18:00", "2009-04-24T06:00", 20'000,
        "18:00/2009-04-22 00:00/2009-04-23| 06:00 12:00 18:00 00:00/2009-04-24|");
    row("days", "2009-04-22T10:00", "2009-04-25T10:00", 80'000, "2009-04-23 2009-04-24 2009-04-25");
    row("Mondays", "2009-04-22T00:00", "2009-05-06T00:00", 500'000, "2009-04-27 2009-05-04");
    row("months", "2008-11-20T00:00", "2009-03-02T00:00", 700'000, "2008-12 2009-01 2009-02 2009-03");
    row("quarters of a year", "2008-11-20T00:00", "2009-08-02T00:00", 3e6, "2009-01 2009-04 2009-07");
    row("years", "2007-11-20T00:00", "2010-03-02T00:00", 2e7, "2008 2009 2010");
    row("New Year's Eve", "2008-12-31T23:59:50", "2009-01-01T00:00:10", 10,
        "23:59:50/2008-12-31 00:00:00/2009-01-01|");
    row("a leap day", "2008-02-28T12:00", "2008-03-01T12:00", 80'000, "2008-02-29 2008-03-01");
    row("from the first moment on", "1970-01-01T00:00", "1970-04-02T00:00", 2e6,
        "1970-01 1970-02 1970-03 1970-04");
    row("up to the last one", "9999-11-15T00:00", "9999-12-31T23:59:59", 2e6, "9999-12");
}

void TestTimelineScale::ticks()
{
    QFETCH(QString, since);
    QFETCH(QString, until);
    QFETCH(double, apart);
    const TimeRange range{at(since.toLatin1().constData()), at(until.toLatin1().constData())};
    QTEST(joined(timeTicks(range, apart)), "expected");
}

void TestTimelineScale::ticksKeepTheirDistance()
{
    std::mt19937_64 random(20'090'422);
    for (int i = 0; i < 2'000; ++i) {
        const auto start = static_cast<std::int64_t>(random() % 200'000'000'000);
        const std::int64_t span = std::int64_t{1} << random() % 33;
        const TimeRange range{LogTime{start}, LogTime{start + span}};
        const double apart =
            std::max(static_cast<double>(span) / static_cast<double>(1 + random() % 12), 1.0);
        const auto ticks = timeTicks(range, apart);
        QVERIFY(ticks.size() <= 13);
        for (std::size_t t = 0; t < ticks.size(); ++t) {
            QVERIFY(range.contains(ticks[t].time));
            QVERIFY(!ticks[t].label.empty());
            // A month may be a little shorter than asked for, never by more than a tenth.
            if (t > 0)
                QVERIFY(static_cast<double>(ticks[t].time.seconds - ticks[t - 1].time.seconds)
                        >= 0.9 * apart);
        }
    }
}

void TestTimelineScale::counts_data()
{
    QTest::addColumn<qint64>("highest");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("nothing") << qint64{0} << 4 << QList<qint64>{0, 1};
    QTest::newRow("one") << qint64{1} << 4 << QList<qint64>{0, 1};
    QTest::newRow("few: whole numbers only") << qint64{3} << 4 << QList<qint64>{0, 1, 2, 3};
    QTest::newRow("tens") << qint64{17} << 4 << QList<qint64>{0, 5, 10, 15, 20};
    QTest::newRow("exact top") << qint64{100} << 2 << QList<qint64>{0, 50, 100};
    QTest::newRow("no room") << qint64{731} << 1 << QList<qint64>{0, 1'000};
    QTest::newRow("no room at all") << qint64{731} << 0 << QList<qint64>{0, 1'000};
    QTest::newRow("millions")
        << qint64{4'294'967'295} << 5
        << QList<qint64>{0, 1'000'000'000, 2'000'000'000, 3'000'000'000, 4'000'000'000, 5'000'000'000};
}

void TestTimelineScale::counts()
{
    QFETCH(qint64, highest);
    QFETCH(int, most);
    const auto ticks = countTicks(highest, most);
    QTEST(QList<qint64>(ticks.begin(), ticks.end()), "expected");
}

void TestTimelineScale::pixelsAndBack()
{
    const TimeRange range{at("2009-04-22T11:00"), at("2009-04-22T12:00")};
    const TimelineScale scale{range, 40, 720}; // five seconds for each pixel
    QCOMPARE(scale.x(range.since), 40.0);
    QCOMPARE(scale.x(range.until), 760.0);
    QCOMPARE(scale.x(at("2009-04-22T11:30")), 400.0);
    QCOMPARE(scale.timeAt(400), at("2009-04-22T11:30"));
    QCOMPARE(scale.timeAt(401), at("2009-04-22T11:30:05"));
    QCOMPARE(scale.timeAt(-1000), range.since);
    QCOMPARE(scale.timeAt(10'000), at("2009-04-22T11:59:59"));
    for (double x = 40; x < 760; x += 7.3)
        QVERIFY(std::abs(scale.x(scale.timeAt(x)) - x) <= 1.0);
}

void TestTimelineScale::scaleWithoutWidth()
{
    const TimeRange range{at("2009-04-22T11:00"), at("2009-04-22T12:00")};
    const TimelineScale scale{range, 40, 0};
    QCOMPARE(scale.timeAt(500), range.since);
    QCOMPARE(scale.x(range.until), 40.0);
}

void TestTimelineScale::gridIndexes()
{
    const BinGrid grid{at("2009-04-22T11:00"), 300, 12};
    QCOMPARE(grid.indexOf(at("2009-04-22T10:59:59")), -1);
    QCOMPARE(grid.indexOf(at("2009-04-22T11:00:00")), 0);
    QCOMPARE(grid.indexOf(at("2009-04-22T11:04:59")), 0);
    QCOMPARE(grid.indexOf(at("2009-04-22T11:05:00")), 1);
    QCOMPARE(grid.indexOf(at("2009-04-22T12:00:00")), 12);
    QCOMPARE(grid.nearestIndex(at("2009-04-22T12:00:00")), 11);
    QCOMPARE(grid.nearestIndex(at("2008-04-22T12:00:00")), 0);
    QCOMPARE(grid.range(11).until, at("2009-04-22T12:00:00"));
    QCOMPARE(BinGrid().indexOf(at("2009-04-22T12:00:00")), -1);
}

// The stretch asked for after zooming is the very stretch that the bins then cover: no bar at the edge is
// cut.
void TestTimelineScale::wholeBinsAreWhatComesBack()
{
    const SnapshotPtr snapshot = test::snapshotOf(test::manyConnections(3));
    const RowSet rows{SessionRow{0}, SessionRow{1}, SessionRow{2}};
    std::mt19937_64 random(5);
    for (int i = 0; i < 3'000; ++i) {
        const auto start = static_cast<std::int64_t>(700'000'000 + random() % 1'000'000'000);
        const std::int64_t span =
            10 + static_cast<std::int64_t>(random() % (std::uint64_t{1} << random() % 30));
        const std::size_t most = 10 + random() % 290;
        const TimeRange asked{LogTime{start}, LogTime{start + span}};
        const TimeRange whole = wholeBins(asked, most);
        QVERIFY(whole.since <= asked.since && whole.until >= asked.until);
        const auto bins = binRows(*snapshot, rows, whole, most);
        QVERIFY(bins.has_value());
        QVERIFY(bins->bins.size() <= most);
        QCOMPARE(bins->start, whole.since);
        QCOMPARE(bins->end(), whole.until);
    }
}

void TestTimelineScale::brush()
{
    const BinGrid grid{at("2009-04-22T11:00"), 300, 12};
    TimelineBrush brush;
    QVERIFY(!brush.isActive());
    QVERIFY(brush.range().isEverything());
    brush.moveTo(grid, at("2009-04-22T11:30"));
    QVERIFY(!brush.isActive());

    brush.begin(grid, at("2009-04-22T11:12"));
    QCOMPARE(brush.range(), (TimeRange{at("2009-04-22T11:10"), at("2009-04-22T11:15")}));
    brush.moveTo(grid, at("2009-04-22T11:21"));
    QCOMPARE(brush.range(), (TimeRange{at("2009-04-22T11:10"), at("2009-04-22T11:25")}));
    brush.moveTo(grid, at("2009-04-22T11:04"));
    QCOMPARE(brush.range(), (TimeRange{at("2009-04-22T11:00"), at("2009-04-22T11:15")}));
    brush.moveTo(grid, at("2010-04-22T11:04"));
    QCOMPARE(brush.range(), (TimeRange{at("2009-04-22T11:10"), at("2009-04-22T12:00")}));
    brush.clear();
    QVERIFY(!brush.isActive());
}

void TestTimelineScale::brushOnABorder()
{
    const BinGrid grid{at("2009-04-22T11:00"), 300, 12};
    TimelineBrush brush;
    brush.beginAtBorder(grid, at("2009-04-22T11:10"), at("2009-04-22T11:31"));
    QCOMPARE(brush.range(), (TimeRange{at("2009-04-22T11:10"), at("2009-04-22T11:35")}));
    brush.moveTo(grid, at("2009-04-22T11:01"));
    QCOMPARE(brush.range(), (TimeRange{at("2009-04-22T11:00"), at("2009-04-22T11:10")}));
}

void TestTimelineScale::brushWithoutBins()
{
    TimelineBrush brush;
    brush.begin(BinGrid(), at("2009-04-22T11:12"));
    QVERIFY(!brush.isActive());
}

AUTHLOUPE_TEST(TestTimelineScale, QCoreApplication)
#include "tst_timeline_scale.moc"
