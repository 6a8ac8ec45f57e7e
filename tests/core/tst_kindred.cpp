// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/kindred.h"
#include "support/make_log/random.h"
#include "support/random_snapshot.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

namespace {

bool isKin(const Snapshot& snapshot, SessionRow row, const Kinship& kinship)
{
    const Kinship own = kinshipOf(snapshot, row, kinship.kind);
    return std::ranges::any_of(own.texts, [&](TextId text) {
        return std::ranges::find(kinship.texts, text) != kinship.texts.end();
    });
}

// Row by row.
Kindred plainKindred(const Snapshot& snapshot, SessionRow from, const Kinship& kinship, KinStep step,
                     const RowSet& shown)
{
    Kindred found;
    const std::int64_t way = step == KinStep::Later ? 1 : -1;
    const auto count = static_cast<std::int64_t>(snapshot.sessionCount());
    for (std::int64_t at = std::int64_t{raw(from)} + way; at >= 0 && at < count; at += way) {
        const SessionRow row{static_cast<std::uint32_t>(at)};
        if (!isKin(snapshot, row, kinship))
            continue;
        if (found.nearest == kNoSession)
            found.nearest = row;
        if (found.nearestShown == kNoSession && std::ranges::find(shown, row) != shown.end())
            found.nearestShown = row;
    }
    return found;
}

} // namespace

class TestKindred : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofOneConnection();
    void agree_data();
    void agree();
    void acrossChunks();
    void stopped();
};

void TestKindred::ofOneConnection()
{
    SnapshotBuilder builder;
    const SessionRow spray = builder.addSession(1, {"192.0.2.1", {}, {}, {}, {}});
    builder.addAttempt(spray, AttemptResult::Failed, {"bob", {}, {}, {}});
    builder.addAttempt(spray, AttemptResult::Failed, {"alice", {}, {}, {}});
    builder.addAttempt(spray, AttemptResult::Failed, {"bob", {}, {}, {}});
    builder.addAttempt(spray, AttemptResult::Failed, {});
    const SessionRow none = builder.addSession(2);
    const SnapshotPtr snapshot = builder.publish();
    const Kinship users = kinshipOf(*snapshot, spray, TextKind::User);
    QCOMPARE(users.texts.size(), std::size_t{2});
    QVERIFY(std::ranges::is_sorted(users.texts));
    QCOMPARE(kinshipOf(*snapshot, spray, TextKind::Address).texts.size(), std::size_t{1});
    QVERIFY(kinshipOf(*snapshot, none, TextKind::User).texts.empty());
    QVERIFY(kinshipOf(*snapshot, none, TextKind::Address).texts.empty());
    // What is not stated has nothing in common.
    const auto found = findKindred(*snapshot, none, {TextKind::Address, {}}, KinStep::Earlier, {spray});
    QVERIFY(found && found->nearest == kNoSession && found->nearestShown == kNoSession);
}

void TestKindred::agree_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestKindred::agree()
{
    QFETCH(int, seed);
    const SnapshotPtr snapshot = randomSnapshot(static_cast<std::uint64_t>(seed), 600);
    Random random(static_cast<std::uint64_t>(seed));
    const auto sessions = static_cast<std::uint32_t>(snapshot->sessionCount());
    for (int round = 0; round < 60; ++round) {
        const SessionRow from{random.below(sessions)};
        RowSet shown;
        for (std::uint32_t row = random.below(5); row < sessions; row += 1 + random.below(40))
            shown.push_back(SessionRow{row});
        if (round % 2 != 0)
            std::ranges::reverse(shown);
        for (const TextKind kind : {TextKind::User, TextKind::Address})
            for (const KinStep step : {KinStep::Earlier, KinStep::Later}) {
                const Kinship kinship = kinshipOf(*snapshot, from, kind);
                const Kindred expected = plainKindred(*snapshot, from, kinship, step, shown);
                const auto found = findKindred(*snapshot, from, kinship, step, shown);
                QVERIFY(found);
                QCOMPARE(raw(found->nearest), raw(expected.nearest));
                QCOMPARE(raw(found->nearestShown), raw(expected.nearestShown));
            }
    }
}

void TestKindred::acrossChunks()
{
    SnapshotBuilder builder;
    const auto last = static_cast<std::uint32_t>(3 * kRowsPerChunk);
    for (std::uint32_t row = 0; row <= last; ++row) {
        const bool isKin = row == 0 || row == last;
        const SessionRow session =
            builder.addSession(row + 1, {isKin ? "192.0.2.1" : "198.51.100.7", {}, {}, {}, {}});
        builder.addAttempt(session, AttemptResult::Failed, {isKin ? "bob" : "alice", {}, {}, {}});
    }
    const SnapshotPtr snapshot = builder.publish();
    for (const TextKind kind : {TextKind::User, TextKind::Address}) {
        const Kinship kinship = kinshipOf(*snapshot, SessionRow{0}, kind);
        const auto later = findKindred(*snapshot, SessionRow{0}, kinship, KinStep::Later, {SessionRow{0}});
        QCOMPARE(raw(later->nearest), last);
        QVERIFY(later->nearestShown == kNoSession);
        const auto earlier =
            findKindred(*snapshot, SessionRow{last}, kinship, KinStep::Earlier, {SessionRow{0}});
        QCOMPARE(raw(earlier->nearest), 0U);
        QCOMPARE(raw(earlier->nearestShown), 0U);
    }
}

void TestKindred::stopped()
{
    const SnapshotPtr snapshot = randomSnapshot(1, 9000);
    std::stop_source source;
    source.request_stop();
    for (const TextKind kind : {TextKind::User, TextKind::Address})
        QVERIFY(!findKindred(*snapshot, SessionRow{0}, {kind, {TextId{1}}}, KinStep::Later, {},
                             source.get_token()));
}

AUTHLOUPE_TEST(TestKindred, NoApplication)
#include "tst_kindred.moc"
