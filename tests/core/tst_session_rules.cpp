// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connection_table.h"
#include "session/session_rules.h"
#include "support/test_program.h"

#include <QTest>

#include <map>

using namespace authloupe;

namespace {

SessionEvent says(EventKind kind, std::int64_t second = 0, std::uint64_t mid = 0)
{
    SessionEvent made;
    made.kind = kind;
    made.id = 5;
    made.mid = mid;
    made.time = LogTime{second};
    made.position = static_cast<std::uint64_t>(second) * 100;
    made.first = made.last = {made.position, static_cast<std::uint32_t>(second) + 1, FileIndex{}};
    return made;
}

struct Story {
    Session session;
    SessionState state;
    Story& then(const SessionEvent& next)
    {
        if (session.connectionId == 0)
            session = beginSession(next);
        applyEvent(session, state, next);
        return *this;
    }
};

} // namespace

class TestSessionRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesAndPlaces();
    void lateEntriesDoNotProlong_data();
    void lateEntriesDoNotProlong();
    void tlsBeforeAnAttempt_data();
    void tlsBeforeAnAttempt();
    void deliveries();
    void endings_data();
    void endings();
    void lateEntries();
    void positionsBeforeTheLastEntry();
    void policyBeforeTheOpening();
    void firstStatementCounts();
    void messages();
    void table();
};

void TestSessionRules::timesAndPlaces()
{
    Story story;
    story.then(says(EventKind::Opened, 10)).then(says(EventKind::Note, 12)).then(says(EventKind::Closed, 15));
    QVERIFY(story.session.firstTime == LogTime{10});
    QVERIFY(story.session.lastTime == LogTime{15});
    story.then(says(EventKind::DeliveryDone, 17)); // belongs to it, but does not prolong it
    QVERIFY(story.session.lastTime == LogTime{15});
    QCOMPARE(story.session.first.line, 11U);
    QCOMPARE(story.session.last.line, 18U);
    QVERIFY(story.session.openingSeen);
}

void TestSessionRules::lateEntriesDoNotProlong_data()
{
    QTest::addColumn<QList<int>>("events");
    QTest::addColumn<int>("endTime"); // event i is stamped second i
    const int lost = static_cast<int>(EventKind::Lost);
    const int closed = static_cast<int>(EventKind::Closed);
    const int other = static_cast<int>(EventKind::Recipient);
    QTest::newRow("open") << QList<int>{other, other} << 2;
    QTest::newRow("behind close") << QList<int>{closed, other} << 1;
    QTest::newRow("behind lost") << QList<int>{lost, other, other} << 1;
    QTest::newRow("lost, then closed") << QList<int>{lost, closed} << 2;
    QTest::newRow("between lost and close") << QList<int>{lost, other, closed, other} << 3;
    QTest::newRow("closed, then lost") << QList<int>{closed, lost} << 1;
    QTest::newRow("closed twice") << QList<int>{lost, closed, closed} << 2;
}

void TestSessionRules::lateEntriesDoNotProlong()
{
    QFETCH(QList<int>, events);
    QFETCH(int, endTime);
    Story story;
    story.then(says(EventKind::Opened, 0));
    int second = 0;
    for (const int kind : events)
        story.then(says(static_cast<EventKind>(kind), ++second, 9));
    QVERIFY(story.session.lastTime == LogTime{endTime});
    QCOMPARE(story.session.last.line, static_cast<std::uint32_t>(second) + 1); // though it belongs to it
}

void TestSessionRules::tlsBeforeAnAttempt_data()
{
    QTest::addColumn<QByteArray>("events"); // Opened, Tls success, tls Failure, Attempt
    QTest::addColumn<QByteArray>("withoutTls");
    const auto row = [](const char* events, const char* withoutTls) {
        QTest::newRow(events) << QByteArray(events) << QByteArray(withoutTls);
    };
    row("OT", "");
    row("O", "");
    row("OTA", "no");
    row("OA", "yes");
    row("OFA", "yes");
    row("OFTA", "no");
    row("OTFA", "no");
    row("OAT", "yes");
    row("OATA", "yes");
    row("OTAA", "no");
    row("A", ""); // TLS may have come before the files
    row("TA", "no");
    row("FA", "");
    row("ATA", "no");
}

void TestSessionRules::tlsBeforeAnAttempt()
{
    QFETCH(QByteArray, events);
    QFETCH(QByteArray, withoutTls);
    Story story;
    for (const char c : events) {
        SessionEvent event = says(c == 'O'   ? EventKind::Opened
                                  : c == 'A' ? EventKind::Attempt
                                             : EventKind::Tls);
        event.tlsSucceeded = c == 'T';
        story.then(event);
    }
    const std::string_view name = stableName(story.session.authenticatedWithoutTls);
    QCOMPARE(QByteArray(name.data(), static_cast<qsizetype>(name.size())), withoutTls);
}

// Entries that name one message one after the other are one delivery.
void TestSessionRules::deliveries()
{
    Story story;
    story.then(says(EventKind::Opened));
    const auto begins = [&story](EventKind kind, std::uint64_t mid) {
        SessionEvent event = says(kind, 1, mid);
        event.recipients = 2;
        const bool answer = beginsDelivery(story.state, event);
        story.then(event);
        return answer;
    };
    QVERIFY(begins(EventKind::DeliveryStart, 7));
    QVERIFY(!begins(EventKind::DeliveryDone, 7));
    QVERIFY(!begins(EventKind::Bounce, 7));
    QVERIFY(begins(EventKind::Delay, 8));
    QVERIFY(begins(EventKind::DeliveryStart, 8));
    QVERIFY(begins(EventKind::DeliveryDone, 7));
    QCOMPARE(story.session.delivered, 4U);
    QCOMPARE(story.session.bounces, 1U);
    QCOMPARE(story.session.messages, 2U);
}

void TestSessionRules::endings_data()
{
    QTest::addColumn<QList<int>>("events");
    QTest::addColumn<int>("expected");
    const int lost = static_cast<int>(EventKind::Lost);
    const int closed = static_cast<int>(EventKind::Closed);
    QTest::newRow("neither") << QList<int>{} << static_cast<int>(End::NotSeen);
    QTest::newRow("closed") << QList<int>{closed} << static_cast<int>(End::Closed);
    QTest::newRow("lost") << QList<int>{lost} << static_cast<int>(End::Lost);
    QTest::newRow("lost, closed") << QList<int>{lost, closed} << static_cast<int>(End::LostThenClosed);
    QTest::newRow("closed, lost") << QList<int>{closed, lost} << static_cast<int>(End::Closed);
    QTest::newRow("lost twice") << QList<int>{lost, lost} << static_cast<int>(End::Lost);
    QTest::newRow("closed twice") << QList<int>{closed, closed} << static_cast<int>(End::Closed);
    QTest::newRow("lost, closed, lost, closed")
        << QList<int>{lost, closed, lost, closed} << static_cast<int>(End::LostThenClosed);
}

void TestSessionRules::endings()
{
    QFETCH(QList<int>, events);
    QFETCH(int, expected);
    Story story;
    story.then(says(EventKind::Opened));
    for (const int kind : events)
        story.then(says(static_cast<EventKind>(kind)));
    QCOMPARE(static_cast<int>(story.session.end), expected);
    QCOMPARE(isClosed(story.session),
             expected == static_cast<int>(End::Closed) || expected == static_cast<int>(End::LostThenClosed));
}

void TestSessionRules::lateEntries()
{
    Story story;
    story.then(says(EventKind::Opened));
    QVERIFY(isLive(story.session, story.state, std::uint64_t{1} << 60)); // never closed: for ever
    story.then(says(EventKind::Lost, 1));
    QVERIFY(isLive(story.session, story.state, std::uint64_t{1} << 60));
    story.then(says(EventKind::Closed, 2));
    QVERIFY(isLive(story.session, story.state, 200));
    QVERIFY(isLive(story.session, story.state, 200 + kLateEntryWindow));
    QVERIFY(!isLive(story.session, story.state, 201 + kLateEntryWindow));
}

// Asked about a place before its last entry, as when old sessions are looked through, it is alive.
void TestSessionRules::positionsBeforeTheLastEntry()
{
    Story story;
    story.then(says(EventKind::Opened)).then(says(EventKind::Closed, 1000));
    QVERIFY(isLive(story.session, story.state, 0));
}

void TestSessionRules::policyBeforeTheOpening()
{
    Story story;
    story.then(says(EventKind::Policy));
    QVERIFY(awaitsOpening(story.session, story.state));
    story.then(says(EventKind::Policy));
    QVERIFY(awaitsOpening(story.session, story.state));
    Story opened = story;
    opened.then(says(EventKind::Opened));
    QVERIFY(!awaitsOpening(opened.session, opened.state));
    QVERIFY(opened.session.openingSeen);
    story.then(says(EventKind::Tls));
    QVERIFY(!awaitsOpening(story.session, story.state));
}

void TestSessionRules::firstStatementCounts()
{
    SessionEvent policy = says(EventKind::Policy);
    policy.text = TextId{3};
    SessionEvent other = policy;
    other.text = TextId{4};
    SessionEvent attempt = says(EventKind::Attempt);
    attempt.address = TextId{8};
    SessionEvent opening = says(EventKind::Opened);
    opening.address = TextId{9};
    opening.listener = TextId{6};
    opening.port = 25;
    Story story;
    story.then(policy).then(opening).then(other).then(attempt);
    QVERIFY(story.session.policy == TextId{3});
    QVERIFY(story.session.remoteAddress == TextId{9});
    QVERIFY(story.session.listener == TextId{6});
    QCOMPARE(story.session.remotePort, 25);
    Story cut;
    cut.then(attempt);
    QVERIFY(cut.session.remoteAddress == TextId{8});
    QVERIFY(!cut.session.openingSeen);
    cut.then(says(EventKind::AuthRequired));
    QVERIFY(cut.session.authRequiredNotStarted);
}

void TestSessionRules::messages()
{
    Story inbound;
    inbound.then(says(EventKind::Opened));
    inbound.then(says(EventKind::MessageOnInbound, 1, 7)).then(says(EventKind::MessageOnInbound, 1, 7));
    inbound.then(says(EventKind::Recipient, 1, 7)).then(says(EventKind::Recipient, 1, 7));
    inbound.then(says(EventKind::Recipient, 2, 8)); // its beginning is not in the files
    QCOMPARE(inbound.session.messages, 2U);
    QCOMPARE(inbound.session.recipients, 3U);

    Story outbound;
    SessionEvent delivery = says(EventKind::DeliveryStart);
    delivery.recipients = 4;
    outbound.then(delivery).then(delivery).then(says(EventKind::DeliveryDone)).then(says(EventKind::Bounce));
    QCOMPARE(outbound.session.messages, 2U);
    QCOMPARE(outbound.session.recipients, 8U);
    QCOMPARE(outbound.session.bounces, 1U);
}

// Against a map, with the keys that logs have and those that an enemy of the table would choose.
void TestSessionRules::table()
{
    ConnectionTable table;
    std::map<std::pair<std::uint64_t, std::uint32_t>, std::uint32_t> expected;
    std::uint32_t value = 0;
    for (std::uint64_t i = 1; i < 6000; ++i)
        for (const std::uint64_t id : {i, i << 32U, ~i, i * 0x10001U})
            for (const Direction direction : {Direction::Inbound, Direction::Outbound}) {
                const auto key = ConnectionKey::of(static_cast<std::uint16_t>(i % 3), direction, id);
                table.at(key) = ++value;
                expected[{key.id, key.space}] = value;
            }
    QCOMPARE(table.size(), expected.size());
    for (const auto& [key, wanted] : expected)
        QCOMPARE(table.find({key.first, key.second}), wanted);
    QCOMPARE(table.find(ConnectionKey::of(9, Direction::Inbound, 1)), ConnectionTable::kNone);
    QCOMPARE(table.at(ConnectionKey::of(9, Direction::Inbound, 1)), ConnectionTable::kNone);
    table.clear();
    QCOMPARE(table.size(), std::size_t{0});
    QCOMPARE(table.find(ConnectionKey::of(0, Direction::Inbound, 3)), ConnectionTable::kNone);
}

AUTHLOUPE_TEST(TestSessionRules, QCoreApplication)
#include "tst_session_rules.moc"
