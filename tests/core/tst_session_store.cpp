// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_store.h"
#include "support/plain_document.h"
#include "support/test_program.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace authloupe;
using namespace authloupe::test;

namespace {

constexpr std::uint32_t kMany = kRowsPerChunk * 2 + 100;

Session sessionNumbered(std::uint64_t id)
{
    Session session;
    session.connectionId = id;
    session.firstTime = session.lastTime = LogTime{static_cast<std::int64_t>(id)};
    session.direction = id % 3 == 0 ? Direction::Outbound : Direction::Inbound;
    session.openingSeen = id % 2 == 0;
    session.end = id % 5 == 0 ? End::NotSeen : End::Closed;
    return session;
}

Attempt attemptOf(SessionRow row, AttemptResult result)
{
    Attempt attempt;
    attempt.session = row;
    attempt.result = result;
    attempt.next = AttemptRow{7}; // the store sets the chain
    return attempt;
}

} // namespace

class TestSessionStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFactComesBack();
    void outcome_data();
    void outcome();
    void chainOfAttempts();
    void totalsFollowChanges();
    void snapshotsStayAsTheyAre();
    void appliances();
    void moreAppliancesThanIndexes();
    void readersWhileItGrows();
};

void TestSessionStore::everyFactComesBack()
{
    SessionStore store;
    Session session;
    session.connectionId = 18'446'744'073'709'551'615U;
    session.firstTime = LogTime{1};
    session.lastTime = LogTime{253'402'300'799};
    session.first = {std::uint64_t{1} << 40, 4'000'000'000U, FileIndex{65'535}};
    session.last = {(std::uint64_t{1} << 40) + 1, 4'000'000'001U, FileIndex{65'534}};
    session.remoteAddress = store.intern(TextKind::Address, "192.0.2.1");
    session.reverseDns = store.intern(TextKind::Host, "mx.example.com");
    session.listener = store.intern(TextKind::Listener, "mail (192.0.2.2)");
    session.policy = store.intern(TextKind::Policy, "RELAY SG R");
    session.tls = store.intern(TextKind::Tls, "TLS success");
    session.messages = 1;
    session.recipients = 2;
    session.bounces = 3;
    session.remotePort = 65'535;
    session.appliance = store.appliance("SN");
    session.direction = Direction::Outbound;
    session.end = End::LostThenClosed;
    session.verified = ReverseDnsVerified::No;
    session.openingSeen = session.authRequiredNotStarted = true;
    const SessionRow row = store.appendSession(session);
    Attempt attempt;
    attempt.session = row;
    attempt.time = LogTime{5};
    attempt.position = {77, 8, FileIndex{9}};
    attempt.user = store.intern(TextKind::User, "joe");
    attempt.mechanism = store.intern(TextKind::Mechanism, "PLAIN");
    attempt.profile = store.intern(TextKind::Profile, "P");
    attempt.response = store.intern(TextKind::Response, "no");
    attempt.result = AttemptResult::Error;
    store.appendAttempt(attempt);

    const auto lines = linesOf(plainDocumentOf(*store.publish(true)));
    QCOMPARE(
        lines[0],
        std::string(
            "session SN outbound 18446744073709551615 1970-01-01T00:00:01-9999-12-31T23:59:59 "
            "65535:4000000000@1099511627776-65534:4000000001@1099511627777 address <192.0.2.1>:65535 host "
            "<mx.example.com>no listener <mail (192.0.2.2)> policy <RELAY SG R> tls <TLS success> 0/0/1 "
            "messages "
            "1/2/3 lost_then_closed error opened required attempts 0"));
    QCOMPARE(
        lines[1],
        std::string("attempt of 0 1970-01-01T00:00:05 9:8@77 error user <joe> mechanism <PLAIN> profile <P> "
                    "response <no>"));
}

void TestSessionStore::outcome_data()
{
    QTest::addColumn<QByteArray>("results"); // s f e
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* results, const char* expected) {
        QTest::newRow(*results != '\0' ? results : "none") << QByteArray(results) << QByteArray(expected);
    };
    row("", "not_attempted");
    row("s", "succeeded");
    row("f", "failed");
    row("e", "error");
    row("ff", "failed");
    row("fs", "succeeded_after_failure");
    row("fffs", "succeeded_after_failure");
    row("sf", "succeeded");
    row("ss", "succeeded");
    row("es", "succeeded");
    row("se", "succeeded");
    row("ef", "failed");
    row("fe", "failed");
    row("fes", "succeeded_after_failure");
    row("efs", "succeeded_after_failure");
    row("fsf", "succeeded_after_failure");
}

void TestSessionStore::outcome()
{
    QFETCH(QByteArray, results);
    QFETCH(QByteArray, expected);
    SessionStore store;
    const SessionRow row = store.appendSession(sessionNumbered(1));
    for (const char c : results)
        store.appendAttempt(attemptOf(row, c == 's'   ? AttemptResult::Succeeded
                                           : c == 'f' ? AttemptResult::Failed
                                                      : AttemptResult::Error));
    const SnapshotPtr snapshot = store.publish(true);
    const Session session = snapshot->session(row);
    QCOMPARE(QByteArray(stableName(session.outcome).data()), expected);
    QCOMPARE(session.successes, static_cast<std::uint32_t>(results.count('s')));
    QCOMPARE(session.failures, static_cast<std::uint32_t>(results.count('f')));
    QCOMPARE(session.errors, static_cast<std::uint32_t>(results.count('e')));
    QCOMPARE(snapshot->totals().outcomes[static_cast<std::size_t>(session.outcome)], 1U);
    QCOMPARE(snapshot->totals().inboundSucceeded, static_cast<std::uint64_t>(results.count('s')));
}

void TestSessionStore::chainOfAttempts()
{
    SessionStore store;
    for (std::uint64_t id = 1; id <= 3; ++id)
        (void)store.appendSession(sessionNumbered(id));
    for (std::uint32_t i = 0; i < kMany; ++i)
        QCOMPARE(raw(store.appendAttempt(attemptOf(SessionRow{i % 3}, AttemptResult::Failed))), i);
    const PlainDocument document = plainDocumentOf(*store.publish(true));
    for (std::uint32_t i = 0; i < 3; ++i) {
        std::vector<std::size_t> expected;
        for (std::size_t row = i; row < kMany; row += 3)
            expected.push_back(row);
        QVERIFY(document.sessions[i].attempts == expected);
        QCOMPARE(document.sessions[i].failures, static_cast<std::uint32_t>(expected.size()));
    }
}

void TestSessionStore::totalsFollowChanges()
{
    SessionStore store;
    Session session = sessionNumbered(5); // inbound, opening and end not seen
    const SessionRow row = store.appendSession(session);
    store.appendAttempt(attemptOf(row, AttemptResult::Succeeded));
    SnapshotPtr snapshot = store.publish(false);
    QVERIFY(!snapshot->isComplete());
    QCOMPARE(snapshot->totals().openedNotSeen, 1U);
    QCOMPARE(snapshot->totals().endNotSeen, 1U);

    session = store.session(row);
    session.end = End::Closed;
    session.openingSeen = true;
    store.replaceSession(row, session);
    snapshot = store.publish(true);
    QVERIFY(snapshot->isComplete());
    QCOMPARE(snapshot->totals().inbound, 1U);
    QCOMPARE(snapshot->totals().outbound, 0U);
    QCOMPARE(snapshot->totals().openedNotSeen, 0U);
    QCOMPARE(snapshot->totals().endNotSeen, 0U);
    QCOMPARE(snapshot->totals().outcomes[static_cast<std::size_t>(Outcome::Succeeded)], 1U);
    QCOMPARE(snapshot->totals().outcomes[static_cast<std::size_t>(Outcome::NotAttempted)], 0U);
    QCOMPARE(snapshot->totals().inboundSucceeded, 1U);
}

void TestSessionStore::snapshotsStayAsTheyAre()
{
    SessionStore store;
    std::vector<SnapshotPtr> snapshots;
    std::vector<std::vector<std::string>> then;
    for (std::uint32_t i = 0; i < kMany; ++i) {
        const SessionRow row = store.appendSession(sessionNumbered(i + 1));
        store.appendAttempt(attemptOf(row, AttemptResult::Failed));
        if (i % 1500 != 0)
            continue;
        snapshots.push_back(store.publish(false));
        then.push_back(linesOf(plainDocumentOf(*snapshots.back())));
        // Write into every chunk that the snapshot holds.
        for (std::uint32_t old = 0; old <= i; old += 1000) {
            Session changed = store.session(SessionRow{old});
            changed.messages += 1;
            store.replaceSession(SessionRow{old}, changed);
            store.appendAttempt(attemptOf(SessionRow{old}, AttemptResult::Succeeded));
        }
    }
    for (std::size_t i = 0; i < snapshots.size(); ++i)
        QVERIFY(linesOf(plainDocumentOf(*snapshots[i])) == then[i]);
    QVERIFY(linesOf(plainDocumentOf(*store.publish(true))) != then.back());
}

void TestSessionStore::appliances()
{
    SessionStore store;
    QCOMPARE(raw(store.appliance("A")), 0);
    QCOMPARE(raw(store.appliance("")), 1);
    QCOMPARE(raw(store.appliance("B")), 2);
    QCOMPARE(raw(store.appliance("A")), 0);
    QCOMPARE(raw(store.appliance("")), 1);
    QVERIFY((store.publish(true)->appliances() == std::vector<std::string>{"A", "", "B"}));
}

// A hostile log names as many appliances as it has lines. That takes neither quadratic time nor indexes that
// wrap round.
void TestSessionStore::moreAppliancesThanIndexes()
{
    SessionStore store;
    QCOMPARE(raw(store.appliance("")), 0);
    for (std::uint32_t i = 1; i < 200'000; ++i)
        QCOMPARE(raw(store.appliance(std::to_string(i))), static_cast<std::uint16_t>(i <= 0xFFFF ? i : 0));
    QCOMPARE(raw(store.appliance("65535")), 65'535);
    QCOMPARE(store.publish(true)->appliances().size(), std::size_t{65'536});
}

// Readers of snapshots and the writer share chunks without a lock; the thread sanitizer watches.
void TestSessionStore::readersWhileItGrows()
{
    SessionStore store;
    std::atomic<bool> same = true;
    std::vector<std::jthread> readers;
    for (std::uint32_t i = 0; i < kMany; ++i) {
        const SessionRow row = store.appendSession(sessionNumbered(i + 1));
        store.appendAttempt(attemptOf(row, AttemptResult::Failed));
        store.appendAttempt(attemptOf(SessionRow{i / 2}, AttemptResult::Succeeded));
        if (i % 2000 == 1999)
            readers.emplace_back([&same, snapshot = store.publish(false)] {
                std::uint64_t attempts = 0;
                for (std::uint32_t r = 0; r < snapshot->sessionCount(); ++r)
                    attempts += snapshot->session(SessionRow{r}).attempts();
                if (attempts != snapshot->attemptCount())
                    same = false;
            });
    }
    readers.clear();
    QVERIFY(same);
}

AUTHLOUPE_TEST(TestSessionStore, QCoreApplication)
#include "tst_session_store.moc"
