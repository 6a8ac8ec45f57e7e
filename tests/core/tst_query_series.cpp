// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/bin_series.h"
#include "query/time_bins.h"
#include "support/make_log/random.h"
#include "support/random_filter.h"
#include "support/random_snapshot.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QTest>

#include <map>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

namespace {

constexpr std::array kSplits{BinSplit::Outcome, BinSplit::Direction, BinSplit::Profile};

RowSet everyRow(const Snapshot& snapshot)
{
    RowSet rows(snapshot.sessionCount());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        rows[row] = SessionRow{row};
    return rows;
}

// That of the first attempt that states one.
TextId slowProfile(const Snapshot& snapshot, const Session& session)
{
    for (AttemptRow row = session.firstAttempt; row != kNoAttempt; row = snapshot.attempt(row).next)
        if (snapshot.attempt(row).profile != kAbsentText)
            return snapshot.attempt(row).profile;
    return kAbsentText;
}

std::size_t slowPart(const Snapshot& snapshot, SessionRow row, const TimeBins& bins)
{
    const Session session = snapshot.session(row);
    if (session.outcome == Outcome::NotAttempted)
        return kNotAttemptedSeries;
    switch (bins.split) {
    case BinSplit::Outcome: return static_cast<std::size_t>(session.outcome);
    case BinSplit::Direction: return static_cast<std::size_t>(session.direction);
    case BinSplit::Profile: break;
    }
    const TextId profile = slowProfile(snapshot, session);
    if (profile == kAbsentText)
        return kNoProfileSeries;
    const auto text = snapshot.text(TextKind::Profile, profile);
    const auto found = std::ranges::find(bins.profiles, text);
    return found == bins.profiles.end() ? kOtherProfilesSeries
                                        : static_cast<std::size_t>(found - bins.profiles.begin());
}

// No profile that is left to the others is more frequent than one that is named.
void checkMostFrequent(const Snapshot& snapshot, const RowSet& rows, const TimeBins& bins)
{
    std::map<std::string, std::size_t> counts;
    for (const SessionRow row : rows)
        if (const TextId profile = slowProfile(snapshot, snapshot.session(row)); profile != kAbsentText)
            ++counts[std::string(snapshot.text(TextKind::Profile, profile))];
    QCOMPARE(bins.profiles.size(), std::min(counts.size(), kNamedProfiles));
    for (std::size_t i = 0; i < bins.profiles.size(); ++i) {
        QVERIFY(i == 0 || counts.at(bins.profiles[i - 1]) >= counts.at(bins.profiles[i]));
        for (const auto& [text, count] : counts)
            QVERIFY(std::ranges::find(bins.profiles, text) != bins.profiles.end()
                    || count <= counts.at(bins.profiles[i]));
    }
}

// The parts of every bin are the rows of its time, each of them once.
void checkParts(const Snapshot& snapshot, const RowSet& rows, const TimeRange& range, const TimeBins& bins)
{
    std::vector<TimeBins::Bin> slow(bins.bins.size());
    std::uint64_t outside = 0;
    for (const SessionRow row : rows) {
        const LogTime time = snapshot.session(row).firstTime;
        if (!time.isValid() || !range.contains(time) || time < bins.start || time >= bins.end()) {
            ++outside;
            continue;
        }
        const auto bin = static_cast<std::size_t>((time.seconds - bins.start.seconds) / bins.step);
        ++slow[bin].count[slowPart(snapshot, row, bins)];
    }
    for (std::size_t i = 0; i < slow.size(); ++i)
        QCOMPARE(bins.bins[i].count, slow[i].count);
    QCOMPARE(bins.withoutTime, outside);
    QCOMPARE(bins.total() + bins.withoutTime, rows.size());
}

} // namespace

class TestQuerySeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addUpUnderRandomFilters();
    void profileOfTheFirstAttempt();
    void equallyFrequentStandInOrder();
    void nothing();
    void frameWithoutBins();
    void stops();
};

void TestQuerySeries::addUpUnderRandomFilters()
{
    const SnapshotPtr snapshot = randomSnapshot(11, 9000);
    Random random(12);
    for (int i = 0; i < 150; ++i) {
        Filter filter = randomFilter(random);
        const RowSet inTime = selectRows(*snapshot, filter, makeAsciiMatcher).value();
        filter.time = {};
        const RowSet wide = selectRows(*snapshot, filter, makeAsciiMatcher).value();
        const TimeRange range =
            i % 3 == 0 ? TimeRange() : TimeRange{LogTime{1'703'900'000}, LogTime{1'704'200'000}};
        for (const BinSplit split : kSplits) {
            const BinSeries series = BinSeries::of(*snapshot, wide, split).value();
            const TimeBins around =
                binRows(*snapshot, wide, range, 1 + random.below(300), {}, series).value();
            QCOMPARE(around.split, split);
            checkParts(*snapshot, wide, range, around);
            checkParts(*snapshot, inTime, range,
                       binRowsLike(around, *snapshot, inTime, range, {}, series).value());
            if (split == BinSplit::Profile)
                checkMostFrequent(*snapshot, wide, around);
            else
                QVERIFY(around.profiles.empty());
        }
    }
}

void TestQuerySeries::profileOfTheFirstAttempt()
{
    SnapshotBuilder builder;
    Session session;
    session.firstTime.seconds = 100;
    session.connectionId = 1;
    session.outcome = Outcome::Failed;
    const auto row = builder.addSession(session);
    builder.addAttempt(row, AttemptResult::Error, {"bob", "PLAIN", {}, {}}); // states none
    builder.addAttempt(row, AttemptResult::Failed, {"bob", "PLAIN", "first", {}});
    builder.addAttempt(row, AttemptResult::Failed, {"bob", "PLAIN", "second", {}});
    const auto none = builder.addSession(session);
    builder.addAttempt(none, AttemptResult::Error, {"bob", "PLAIN", {}, {}});
    const SnapshotPtr snapshot = builder.publish();
    const RowSet rows = everyRow(*snapshot);
    const BinSeries series = BinSeries::of(*snapshot, rows, BinSplit::Profile).value();
    QCOMPARE(series.profiles(), std::vector<std::string>{"first"});
    const TimeBins bins = binRows(*snapshot, rows, {}, 10, {}, series).value();
    QCOMPARE(bins.bins.at(0).count[0], 1U);
    QCOMPARE(bins.bins.at(0).count[kNoProfileSeries], 1U);
    QCOMPARE(bins.total(), 2U);
}

void TestQuerySeries::equallyFrequentStandInOrder()
{
    SnapshotBuilder builder;
    for (const char* profile : {"f", "b", "e", "a", "d", "c", "c"}) {
        Session session;
        session.connectionId = 1;
        session.firstTime.seconds = 5;
        session.outcome = Outcome::Succeeded;
        builder.addAttempt(builder.addSession(session), AttemptResult::Succeeded,
                           {"u", "PLAIN", profile, {}});
    }
    const SnapshotPtr snapshot = builder.publish();
    const RowSet rows = everyRow(*snapshot);
    const BinSeries series = BinSeries::of(*snapshot, rows, BinSplit::Profile).value();
    QCOMPARE(series.profiles(), (std::vector<std::string>{"c", "a", "b", "d"}));
    const TimeBins bins = binRows(*snapshot, rows, {}, 10, {}, series).value();
    QCOMPARE(bins.bins.at(0).count[kOtherProfilesSeries], 2U);
}

void TestQuerySeries::nothing()
{
    const SnapshotPtr empty = SnapshotBuilder().publish();
    for (const BinSplit split : kSplits) {
        const BinSeries series = BinSeries::of(*empty, {}, split).value();
        QVERIFY(series.profiles().empty());
        QVERIFY(binRows(*empty, {}, {}, 10, {}, series)->bins.empty());
    }
}

// The one of no rows has no time either, with which nothing can be calculated.
void TestQuerySeries::frameWithoutBins()
{
    const SnapshotPtr snapshot = randomSnapshot(11, 900);
    const RowSet rows = selectRows(*snapshot, {}, makeAsciiMatcher).value();
    for (const BinSplit split : kSplits) {
        const BinSeries series = BinSeries::of(*snapshot, rows, split).value();
        const TimeBins bins = binRowsLike(TimeBins(), *snapshot, rows, {}, {}, series).value();
        QVERIFY(bins.bins.empty());
        QCOMPARE(bins.withoutTime, rows.size());
    }
}

void TestQuerySeries::stops()
{
    const SnapshotPtr snapshot = randomSnapshot(5, 5000);
    std::stop_source stop;
    stop.request_stop();
    const RowSet rows = everyRow(*snapshot);
    QVERIFY(!BinSeries::of(*snapshot, rows, BinSplit::Profile, stop.get_token()).has_value());
    const TimeBins bins = binRows(*snapshot, rows, {}, 10).value();
    QVERIFY(!binRowsLike(bins, *snapshot, rows, {}, stop.get_token()).has_value());
}

AUTHLOUPE_TEST(TestQuerySeries, NoApplication)
#include "tst_query_series.moc"
