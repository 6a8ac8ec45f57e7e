// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/field.h"
#include "session/text_facts.h"
#include "support/random_snapshot.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QTest>

#include <map>
#include <string>

using namespace authloupe;
using namespace authloupe::test;

namespace {

// What a session without this field's value gives.
const QByteArray kNotStated("(not stated)");

QByteArray valueOf(const Snapshot& snapshot, SessionRow row, SessionField field)
{
    std::string value;
    const bool stated = appendValue(value, snapshot, snapshot.session(row), field);
    return stated || !value.empty() ? QByteArray::fromStdString(value) : kNotStated;
}

QByteArray valueOf(const Snapshot& snapshot, AttemptRow row, AttemptField field)
{
    std::string value;
    const bool stated = appendValue(value, snapshot, snapshot.attempt(row), field);
    return stated || !value.empty() ? QByteArray::fromStdString(value) : kNotStated;
}

struct Example {
    SnapshotPtr snapshot;
    SessionRow full{}, bare{};
    AttemptRow attempt{}, bareAttempt{};
};

// A session that states everything, and one that states nothing.
Example makeExample()
{
    Example example;
    SnapshotBuilder builder;
    const FileIndex file = builder.addFile("mail.current", -21'600);
    const FileIndex nextFile = builder.addFile("mail.2", 19'800);
    const FileIndex noOffset = builder.addFile("mail.3");
    Session s;
    s.connectionId = 18'446'744'073'709'551'615U;
    s.appliance = builder.store().appliance("420D4FEA709365BFB3E3-0AF2EE5E700E");
    const ApplianceIndex unnamed = builder.store().appliance("");
    s.firstTime = at("2009-04-22 11:43:59");
    s.lastTime = at("2009-04-22 11:44:25");
    s.first = {17, 3, file};
    s.last = {900, 42, nextFile};
    s.openingSeen = true;
    s.end = End::LostThenClosed;
    s.remotePort = 25;
    s.verified = ReverseDnsVerified::Yes;
    s.messages = 2;
    s.recipients = 5;
    s.bounces = 1;
    s.authenticatedWithoutTls = YesNo::No;
    s.troubles = bitOf(Trouble::TlsFailed) | bitOf(Trouble::ConnectionLimit) | bitOf(Trouble::MessageAborted);
    example.full =
        builder.addSession(s, {"172.16.155.102", "mail.example.com", "Data 1 (172.16.155.16)",
                               "ACCEPT SG UNKNOWNLIST match sbrs[-1.0:10.0] SBRS -5.2 country United States",
                               "TLS success protocol TLSv1.2 cipher AES128-SHA"});
    example.attempt =
        builder.addAttempt(example.full, AttemptResult::Failed, {"bob", "LOGIN", "In", "('535', ['no'])"},
                           at("2009-04-22 11:44:10"), {100, 7, file});
    builder.addAttempt(example.full, AttemptResult::Error, {"bob", "PLAIN", "In", {}},
                       at("2009-04-22 11:44:12"), {});
    builder.addAttempt(example.full, AttemptResult::Succeeded, {"alice", "PLAIN", "In", {}},
                       at("2009-04-22 11:44:20"), {500, 20, nextFile});
    for (const auto& [sender, fates] :
         {std::pair("alice@example.com", MessageFates{4000, 2, 0, 2, 0, 0, Fate::Finished}),
          std::pair("", MessageFates{300, 1, 0, 1, 0, 0, Fate::Finished}),
          std::pair("alice@example.com", MessageFates{})}) {
        Message message;
        message.sender = builder.store().intern(TextKind::Sender, sender);
        builder.store().setOrigin(builder.store().appendMessage(message, fates), MessageOrigin::Received,
                                  example.full, kNoMessage);
    }
    Session bare;
    bare.delivered = 2;
    bare.connectionId = 7;
    bare.direction = Direction::Outbound;
    bare.appliance = unnamed;
    bare.firstTime = at("2009-04-22 11:50:00");
    bare.lastTime = at("2009-04-22 11:51:00");
    bare.first.file = bare.last.file = noOffset;
    example.bare = builder.addSession(bare);
    example.bareAttempt =
        builder.addAttempt(example.bare, AttemptResult::Failed, {}, kNoTime, {0, 9, noOffset});
    example.snapshot = builder.publish();
    return example;
}

} // namespace

class TestField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names();
    void ofSession_data();
    void ofSession();
    void ofAttempt_data();
    void ofAttempt();
    void offsets_data();
    void offsets();
    void durationNeedsBothEnds();
    void rememberedFactsAreTheSame();
    void distinctTexts();
};

void TestField::names()
{
    const QByteArray sessions(
        "appliance, direction, connection_id, opened, ended, duration_s, end, interface, local_address, "
        "remote_address, remote_port, reverse_dns, reverse_dns_verified, policy, sender_group, "
        "sender_group_match, reputation, country, tls, tls_protocol, tls_cipher, outcome, attempts, "
        "successes, failures, errors, users, mechanisms, profiles, first_attempt, last_attempt, response, "
        "messages, recipients, bounces, file, first_line, last_line, envelope_senders, bytes, delivered, "
        "sender_matches_user, authenticated_without_tls, relay, trouble");
    const QByteArray attempts(
        "appliance, direction, connection_id, time, result, user, mechanism, profile, remote_address, "
        "response, file, line");
    const auto joined = [](const auto& fields) {
        QByteArrayList list;
        for (const auto& field : fields)
            list << QByteArray(field.name.data(), static_cast<qsizetype>(field.name.size()));
        return list.join(", ");
    };
    QCOMPARE(joined(sessionFields()), sessions);
    QCOMPARE(joined(attemptFields()), attempts);
    for (const auto& field : sessionFields()) {
        QVERIFY(sessionFieldFromName(field.name) == field.field);
        QVERIFY(info(field.field).name == field.name);
    }
    for (const auto& field : attemptFields()) {
        QVERIFY(attemptFieldFromName(field.name) == field.field);
        QVERIFY(info(field.field).name == field.name);
    }
    QVERIFY(!sessionFieldFromName("Users") && !sessionFieldFromName("") && !attemptFieldFromName("users"));
}

void TestField::ofSession_data()
{
    QTest::addColumn<QByteArray>("full");
    QTest::addColumn<QByteArray>("bare");
    const std::map<SessionField, std::pair<const char*, const char*>> expected{
        {SessionField::Appliance, {"420D4FEA709365BFB3E3-0AF2EE5E700E", nullptr}},
        {SessionField::Direction, {"inbound", "outbound"}},
        {SessionField::ConnectionId, {"18446744073709551615", "7"}},
        {SessionField::Opened, {"2009-04-22T11:43:59-06:00", nullptr}},
        {SessionField::Ended, {"2009-04-22T11:44:25+05:30", nullptr}},
        {SessionField::Duration, {"26", nullptr}},
        {SessionField::End, {"lost_then_closed", "not_seen"}},
        {SessionField::Interface, {"Data 1", nullptr}},
        {SessionField::LocalAddress, {"172.16.155.16", nullptr}},
        {SessionField::RemoteAddress, {"172.16.155.102", nullptr}},
        {SessionField::RemotePort, {"25", nullptr}},
        {SessionField::ReverseDns, {"mail.example.com", nullptr}},
        {SessionField::ReverseDnsVerified, {"yes", nullptr}},
        {SessionField::Policy, {"ACCEPT", nullptr}},
        {SessionField::SenderGroup, {"UNKNOWNLIST", nullptr}},
        {SessionField::SenderGroupMatch, {"sbrs[-1.0:10.0]", nullptr}},
        {SessionField::Reputation, {"-5.2", nullptr}},
        {SessionField::Country, {"United States", nullptr}},
        {SessionField::Tls, {"succeeded", "none"}},
        {SessionField::TlsProtocol, {"TLSv1.2", nullptr}},
        {SessionField::TlsCipher, {"AES128-SHA", nullptr}},
        {SessionField::Outcome, {"succeeded_after_failure", "failed"}},
        {SessionField::Attempts, {"3", "1"}},
        {SessionField::Successes, {"1", "0"}},
        {SessionField::Failures, {"1", "1"}},
        {SessionField::Errors, {"1", "0"}},
        {SessionField::Users, {"bob; alice", nullptr}},
        {SessionField::Mechanisms, {"LOGIN; PLAIN", nullptr}},
        {SessionField::Profiles, {"In", nullptr}},
        {SessionField::FirstAttempt, {"2009-04-22T11:44:10-06:00", nullptr}},
        {SessionField::LastAttempt, {"2009-04-22T11:44:20+05:30", nullptr}},
        {SessionField::Response, {"535 no", nullptr}},
        {SessionField::Messages, {"2", "0"}},
        {SessionField::Recipients, {"5", "0"}},
        {SessionField::Bounces, {"1", "0"}},
        {SessionField::File, {"mail.current; mail.2", "mail.3"}},
        {SessionField::FirstLine, {"3", "0"}},
        {SessionField::LastLine, {"42", "0"}},
        {SessionField::EnvelopeSenders, {"alice@example.com; <>", nullptr}},
        {SessionField::Bytes, {"4300", nullptr}},
        {SessionField::Delivered, {"3", "2"}},
        {SessionField::SenderMatchesUser, {"yes", nullptr}},
        {SessionField::AuthenticatedWithoutTls, {"no", nullptr}},
        {SessionField::Relay, {"yes", nullptr}},
        {SessionField::Trouble, {"connection_limit; tls_failed; message_aborted", nullptr}},
    };
    QCOMPARE(expected.size(), std::size_t{kSessionFieldCount});
    for (const auto& [field, values] : expected)
        QTest::newRow(std::string(info(field).name).c_str())
            << QByteArray(values.first) << (values.second ? QByteArray(values.second) : kNotStated);
}

void TestField::ofSession()
{
    const Example example = makeExample();
    const SessionField field = sessionFieldFromName(QTest::currentDataTag()).value();
    QTEST(valueOf(*example.snapshot, example.full, field), "full");
    QTEST(valueOf(*example.snapshot, example.bare, field), "bare");
}

void TestField::ofAttempt_data()
{
    QTest::addColumn<QByteArray>("full");
    QTest::addColumn<QByteArray>("bare");
    const auto row = [](const char* name, const char* full, const QByteArray& bare) {
        QTest::newRow(name) << QByteArray(full) << bare;
    };
    row("appliance", "420D4FEA709365BFB3E3-0AF2EE5E700E", kNotStated);
    row("direction", "inbound", "outbound");
    row("connection_id", "18446744073709551615", "7");
    row("time", "2009-04-22T11:44:10-06:00", kNotStated);
    row("result", "failed", "failed");
    row("user", "bob", kNotStated);
    row("mechanism", "LOGIN", kNotStated);
    row("profile", "In", kNotStated);
    row("remote_address", "172.16.155.102", kNotStated);
    row("response", "535 no", kNotStated);
    row("file", "mail.current", "mail.3");
    row("line", "7", "9");
}

void TestField::ofAttempt()
{
    const Example example = makeExample();
    const AttemptField field = attemptFieldFromName(QTest::currentDataTag()).value();
    QTEST(valueOf(*example.snapshot, example.attempt, field), "full");
    QTEST(valueOf(*example.snapshot, example.bareAttempt, field), "bare");
}

void TestField::offsets_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("suffix");
    QTest::newRow("none") << 0 << QByteArray("+00:00");
    QTest::newRow("quarter") << 20'700 << QByteArray("+05:45");
    QTest::newRow("west") << -12'600 << QByteArray("-03:30");
    QTest::newRow("local mean time") << -2'132 << QByteArray("-00:35:32");
    QTest::newRow("a day is damaged") << 86'400 << QByteArray();
    QTest::newRow("least number") << std::numeric_limits<int>::min() << QByteArray();
}

void TestField::offsets()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, suffix);
    SnapshotBuilder builder;
    builder.addFile("mail.log", offset);
    const SessionRow row = builder.addSession(1);
    QCOMPARE(valueOf(*builder.publish(), row, SessionField::Opened), "2009-04-22T11:43:59" + suffix);
}

void TestField::durationNeedsBothEnds()
{
    SnapshotBuilder builder;
    const SessionRow whole = builder.addSession(1);
    Session s = builder.store().session(whole);
    s.lastTime = at("2009-04-22 11:43:50");
    const SessionRow clockWentBack = builder.addSession(s);
    s.openingSeen = false;
    const SessionRow unopened = builder.addSession(s);
    s.openingSeen = true;
    s.end = End::NotSeen;
    const SessionRow unended = builder.addSession(s);
    const SnapshotPtr snapshot = builder.publish();
    QCOMPARE(valueOf(*snapshot, whole, SessionField::Duration), QByteArray("26"));
    QCOMPARE(valueOf(*snapshot, clockWentBack, SessionField::Duration), QByteArray("-9"));
    QCOMPARE(valueOf(*snapshot, unopened, SessionField::Duration), kNotStated);
    QCOMPARE(valueOf(*snapshot, unopened, SessionField::Opened), kNotStated);
    QCOMPARE(valueOf(*snapshot, unended, SessionField::Duration), kNotStated);
    QCOMPARE(valueOf(*snapshot, unended, SessionField::Ended), kNotStated);
}

void TestField::rememberedFactsAreTheSame()
{
    const SnapshotPtr snapshot = randomSnapshot(1, 500);
    TextFacts facts(*snapshot);
    for (std::uint32_t row = 0; row < snapshot->sessionCount(); ++row) {
        const Session session = snapshot->session(SessionRow{row});
        for (const auto& field : sessionFields()) {
            std::string fresh;
            std::string remembered;
            const bool stated = appendValue(fresh, *snapshot, session, field.field);
            QCOMPARE(appendValue(remembered, *snapshot, session, field.field, facts), stated);
            QCOMPARE(remembered, fresh);
            QVERIFY(stated || fresh.empty());
        }
    }
}

// A connection that tries very many names: each once, in order, and soon.
void TestField::distinctTexts()
{
    SnapshotBuilder builder;
    const SessionRow row = builder.addSession(1);
    constexpr std::uint32_t kNames = 30'000;
    for (std::uint32_t i = 0; i < 2 * kNames; ++i)
        builder.addAttempt(row, AttemptResult::Failed, {"user" + std::to_string(i % kNames), {}, {}, {}});
    builder.addAttempt(row, AttemptResult::Failed);
    const SnapshotPtr snapshot = builder.publish();
    const auto texts = attemptTexts(*snapshot, snapshot->session(row), TextKind::User);
    QCOMPARE(texts.size(), std::size_t{kNames});
    for (std::uint32_t i = 0; i < kNames; ++i)
        QCOMPARE(snapshot->text(TextKind::User, texts[i]), std::string_view("user" + std::to_string(i)));
    QVERIFY(attemptTexts(*snapshot, snapshot->session(row), TextKind::Mechanism).empty());
}

AUTHLOUPE_TEST(TestField, NoApplication)
#include "tst_field.moc"
