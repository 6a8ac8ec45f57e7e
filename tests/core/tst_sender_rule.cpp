// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/message_lists.h"
#include "session/sender_rule.h"
#include "support/core_log.h"
#include "support/sanitized.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <span>

using namespace authloupe;
using namespace authloupe::test;

// Authenticated users, envelope senders and what may be relayed.
class TestSenderRule final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smtpAuthId_data();
    void smtpAuthId();
    void ofASession_data();
    void ofASession();
    void manyUsersAsFew();
    void asManySendersAsUsers();
    void senders();
    void firstSenders();
    void relay_data();
    void relay();
};

void TestSenderRule::smtpAuthId_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<char>("sieve");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* user, char sieve, const char* address, bool expected) {
        QTest::addRow("%s %c %s", user, sieve == 0 ? '-' : sieve, address)
            << QByteArray(user) << sieve << QByteArray(address) << expected;
    };
    // The table of the AsyncOS 7.3 advanced guide, page 6-351.
    row("someuser", 0, "otheruser@example.com", false);
    row("someuser", 0, "someuser@example.com", true);
    row("someuser", 0, "someuser@another.com", true);
    row("SomeUser", 0, "someuser@example.com", true);
    row("someuser", 0, "someuser+folder@example.com", false);
    row("someuser", '+', "someuser+folder@example.com", true);
    row("someuser@example.com", 0, "someuser@forged.com", false);
    // From the text of the rule.
    row("someuser@example.com", 0, "someuser@example.com", true);
    row("SomeUser@example.com", 0, "someuser@EXAMPLE.com", true);
    row("joe@example.com", '+', "joe+folder@example.com", true);
    row("joe@example.com", '+', "joe+smith+folder@example.com", false);
    row("joe+smith@example.com", '+', "joe+smith+folder@example.com", true);
    row("joe+smith", '+', "joe+smith+folder@example.com", true);
    row("joe+folder@example.com", '+', "joe+folder@example.com", true);
    row("joe@example.com", '+', "joe@exam+ple.com", false);
    row("joe@example.com", '-', "joe-folder@example.com", true);
    row("joe@example.com", '+', "joe+folder@forged.com", false);
    // Odd ones.
    row("", '+', "joe@example.com", false);
    row("", '+', "+x@example.com", false);
    row("joe", '+', "", false);
    row("joe", '+', "joe", true);
    row("joe", '+', "joe+folder", true);
    row("joe@example.com", '+', "joe", false);
    row("EXAMPLE\\joe", '+', "joe@example.com", false);
    row("joe", '+', "\"joe@home\"@example.com", false);
    row("JOE", '+', "joe+@example.com", true);
}

void TestSenderRule::smtpAuthId()
{
    QFETCH(QByteArray, user);
    QFETCH(char, sieve);
    QFETCH(QByteArray, address);
    QFETCH(bool, expected);
    QCOMPARE(smtpAuthIdMatches({user.data(), static_cast<std::size_t>(user.size())},
                               {address.data(), static_cast<std::size_t>(address.size())}, sieve),
             expected);
}

namespace {

std::string openingUnder(const std::string& policy)
{
    return entry("New SMTP ICID 5 interface mail (10.0.0.1) address 192.0.2.7")
           + (policy.empty() ? "" : entry("ICID 5 " + policy + " SG G match ALL SBRS None"));
}

std::string attemptOf(const std::string& user, bool succeeds = true)
{
    return entry(std::string("SMTP Auth: (ICID 5) ") + (succeeds ? "succeeded" : "failed")
                 + " for user: " + user + " using AUTH mechanism: PLAIN with profile: P");
}

std::string message(int mid, const std::string& sender)
{
    const std::string number = std::to_string(mid);
    return entry("Start MID " + number + " ICID 5")
           + entry("MID " + number + " ICID 5 From: <" + sender + ">");
}

void receive(SnapshotBuilder& builder, SessionRow row, const std::string& sender)
{
    SessionStore& store = builder.store();
    Message received;
    received.sender = store.intern(TextKind::Sender, sender);
    store.setOrigin(store.appendMessage(received, {}), MessageOrigin::Received, row, kNoMessage);
}

QByteArray nameOf(YesNo answer)
{
    const std::string_view name = stableName(answer);
    return {name.data(), static_cast<qsizetype>(name.size())};
}

} // namespace

void TestSenderRule::ofASession_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const std::string& log, const char* expected) {
        QTest::newRow(name) << QByteArray::fromStdString(openingUnder("ACCEPT") + log)
                            << QByteArray(expected);
    };
    const std::string ann = "ann@example.com";
    row("same", attemptOf("ann") + message(7, ann), "yes");
    row("sub-address", attemptOf("ann") + message(7, "ann+list@example.com"), "yes");
    row("another", attemptOf("ann") + message(7, "boss@example.com"), "no");
    row("one of two", attemptOf("ann") + message(7, ann) + message(8, "boss@example.com"), "no");
    row("several, all the same", attemptOf("ann") + message(7, ann) + message(8, "ANN@example.com"), "yes");
    row("two users", attemptOf("bob") + attemptOf("ann") + message(7, ann) + message(8, "bob@example.com"),
        "yes");
    row("nobody authenticated", message(7, ann), "");
    row("only a failure", attemptOf("ann", false) + message(7, ann), "");
    row("failed user does not count",
        attemptOf("boss", false) + attemptOf("ann") + message(7, "boss@example.com"), "no");
    row("no message", attemptOf("ann"), "");
    row("bounce only", attemptOf("ann") + message(7, ""), "");
    row("bounce and own", attemptOf("ann") + message(7, "") + message(8, ann), "yes");
    row("rewritten by a filter",
        attemptOf("ann") + message(7, ann) + entry("MID 7 rewritten to MID 8 by filter")
            + entry("MID 8 ICID 0 From: <other@example.com>"),
        "yes");
    row("sender from the size line",
        attemptOf("ann") + entry("Start MID 7 ICID 5")
            + entry("MID 7 ready 10 bytes from <boss@example.com>"),
        "no");
}

void TestSenderRule::ofASession()
{
    QFETCH(QByteArray, log);
    QFETCH(QByteArray, expected);
    const SnapshotPtr snapshot = load(log.toStdString());
    QCOMPARE(nameOf(senderMatchesUser(*snapshot, snapshot->session(SessionRow{0}))), expected);
}

// Users are looked up where they are many: the answer is that of the comparison with each of them.
void TestSenderRule::manyUsersAsFew()
{
    const std::vector<std::string> names{
        "joe",          "JOE",      "joe@example.com",      "joe+smith", "joe+smith@example.com",
        "@example.com", "joe@home", "ann@home@example.com", "+",         "ann+"};
    const std::vector<std::string> addresses{"joe@example.com",
                                             "joe+x@example.com",
                                             "joe@forged.com",
                                             "joe+smith+x@example.com",
                                             "Joe+Smith@Example.com",
                                             "+x@example.com",
                                             "joe@home",
                                             "joe@home@example.com",
                                             "joe",
                                             "joe+x",
                                             "ann@home@example.com",
                                             "ann@home+x@example.com",
                                             "ann+@example.com",
                                             "ann++@example.com",
                                             "++@example.com",
                                             "other@example.com"};
    int matching = 0;
    for (const std::string& name : names)
        for (const std::string& address : addresses) {
            SnapshotBuilder builder;
            const SessionRow row = builder.addSession(5);
            for (int i = 0; i < 40; ++i)
                builder.addAttempt(row, AttemptResult::Succeeded,
                                   {i == 20 ? name : "filler" + std::to_string(i), {}, {}, {}});
            receive(builder, row, address);
            const SnapshotPtr snapshot = builder.publish();
            const bool expected = smtpAuthIdMatches(name, address, '+');
            QVERIFY2((senderMatchesUser(*snapshot, snapshot->session(row)) == YesNo::Yes) == expected,
                     (name + ' ' + address).c_str());
            matching += expected ? 1 : 0;
        }
    QVERIFY(matching > 15);
}

// Each was compared with all users: the details of such a connection took minutes.
void TestSenderRule::asManySendersAsUsers()
{
    const int count = unlessSanitized(200'000, 20'000);
    SnapshotBuilder builder;
    const SessionRow row = builder.addSession(5);
    for (int i = 0; i < count; ++i)
        builder.addAttempt(row, AttemptResult::Succeeded, {"user" + std::to_string(i), {}, {}, {}});
    for (int i = 0; i < count; ++i)
        receive(builder, row, "user" + std::to_string(count - 1) + "+" + std::to_string(i) + "@example.com");
    QVERIFY(senderMatchesUser(*builder.publish(), builder.publish()->session(row)) == YesNo::Yes);
    receive(builder, row, "other@example.com");
    QVERIFY(senderMatchesUser(*builder.publish(), builder.publish()->session(row)) == YesNo::No);
}

void TestSenderRule::firstSenders()
{
    const SnapshotPtr snapshot =
        load(openingUnder("ACCEPT") + message(7, "ann@example.com") + message(8, "")
             + message(9, "bob@example.com") + entry("Delivery start DCID 3 MID 9 to RID [0]")
             + entry("Delivery start DCID 3 MID 8 to RID [0]"));
    for (const std::uint32_t row : {0U, 1U}) {
        const Session session = snapshot->session(SessionRow{row});
        const std::vector<TextId> all = envelopeSenders(*snapshot, session);
        for (std::size_t most = 0; most <= all.size() + 1; ++most) {
            const FirstSenders first = firstEnvelopeSenders(*snapshot, session, most);
            QCOMPARE(first.isAll, most >= all.size());
            QVERIFY(std::ranges::equal(first.senders, std::span(all).first(std::min(most, all.size()))));
        }
    }
}

void TestSenderRule::senders()
{
    const SnapshotPtr snapshot = load(openingUnder("ACCEPT") + message(7, "ann@example.com") + message(8, "")
                                      + message(9, "ann@example.com") + message(10, "bob@example.com")
                                      + entry("Delivery start DCID 3 MID 10 to RID [0]")
                                      + entry("Delivery start DCID 3 MID 8 to RID [0]")
                                      + entry("Delivery start DCID 3 MID 99 to RID [0]"));
    const auto of = [&](std::uint32_t row) {
        std::string all;
        for (const TextId id : envelopeSenders(*snapshot, snapshot->session(SessionRow{row})))
            all += '<' + std::string(snapshot->text(TextKind::Sender, id)) + '>';
        return all;
    };
    QCOMPARE(of(0), std::string("<ann@example.com><><bob@example.com>"));
    QCOMPARE(of(1), std::string("<bob@example.com><>")); // nothing is known of MID 99
}

void TestSenderRule::relay_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const std::string& log, const char* expected) {
        QTest::newRow(name) << QByteArray::fromStdString(log) << QByteArray(expected);
    };
    row("RELAY", openingUnder("RELAY"), "yes");
    row("RELAY, failed", openingUnder("RELAY") + attemptOf("ann", false), "yes");
    row("ACCEPT", openingUnder("ACCEPT"), "no");
    row("ACCEPT, failed", openingUnder("ACCEPT") + attemptOf("ann", false), "no");
    row("ACCEPT, succeeded", openingUnder("ACCEPT") + attemptOf("ann"), "yes");
    row("REJECT, succeeded", openingUnder("REJECT") + attemptOf("ann"), "no");
    row("no policy line", openingUnder("") + attemptOf("ann"), "");
    row("outbound", entry("DCID: 5 IP: 192.0.2.9 SMTP authentication using the profile Out succeeded."), "");
}

void TestSenderRule::relay()
{
    QFETCH(QByteArray, log);
    QFETCH(QByteArray, expected);
    const SnapshotPtr snapshot = load(log.toStdString());
    const Session session = snapshot->session(SessionRow{0});
    QCOMPARE(nameOf(relayGranted(session, takeApartPolicy(snapshot->text(TextKind::Policy, session.policy)))),
             expected);
}

AUTHLOUPE_TEST(TestSenderRule, QCoreApplication)
#include "tst_sender_rule.moc"
