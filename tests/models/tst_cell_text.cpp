// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_text.h"
#include "models/display_text.h"
#include "models/document.h"
#include "models/field_text.h"
#include "models/hostile_text.h"
#include "support/test_program.h"

#include <QLocale>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

class TestCellText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void completeInboundSession_data();
    void completeInboundSession();
    void everyFieldOfAttempt_data();
    void everyFieldOfAttempt();
    void cutSessionsSaySo_data();
    void cutSessionsSaySo();
    void outboundUsersAreNotLogged();
    void sessionWithoutAttempts();
    void emptyUserName();
    void severalUsers();
    void sessionWithoutTimes();
    void tlsStates_data();
    void tlsStates();
    void everyTextGoesThroughTheGate();
    void manyAttemptsAreNotAllRead();
    void manyMessagesAreNotAllRead();

private:
    [[nodiscard]] static CellText cell(Document& document, SessionRow row, SessionField field)
    {
        const SnapshotPtr snapshot = document.publish();
        return cellText(*snapshot, snapshot->session(row), field, kCellCharacters);
    }
};

void TestCellText::completeInboundSession_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("dimmed");
    const auto row = [](SessionField field, const char* shown, bool dimmed = false) {
        QTest::newRow(std::string(info(field).name).c_str()) << QString::fromUtf8(shown) << dimmed;
    };
    row(SessionField::Appliance, "423FA1-B2");
    row(SessionField::Direction, "Inbound");
    row(SessionField::ConnectionId, "ICID 450");
    row(SessionField::Opened, "2009-04-22 11:43:59");
    row(SessionField::Ended, "2009-04-22 11:44:25");
    row(SessionField::Duration, "26 s");
    row(SessionField::End, "Closed");
    row(SessionField::Interface, "IncomingMail");
    row(SessionField::LocalAddress, "172.16.155.16");
    row(SessionField::RemoteAddress, "172.16.155.102");
    row(SessionField::RemotePort, "25");
    row(SessionField::ReverseDns, "mail.example.com");
    row(SessionField::ReverseDnsVerified, "No");
    row(SessionField::Policy, "ACCEPT");
    row(SessionField::SenderGroup, "UNKNOWNLIST");
    row(SessionField::SenderGroupMatch, "sbrs[-1.0:10.0]");
    row(SessionField::Reputation, "5.2");
    row(SessionField::Country, "United States");
    row(SessionField::Tls, "TLS negotiated");
    row(SessionField::TlsProtocol, "TLSv1.2");
    row(SessionField::TlsCipher, "AES128-SHA");
    row(SessionField::Outcome, "Succeeded after failure");
    row(SessionField::Attempts, "1/3");
    row(SessionField::Successes, "1");
    row(SessionField::Failures, "1");
    row(SessionField::Errors, "1");
    row(SessionField::Users, "mallory; ironport");
    row(SessionField::Mechanisms, "PLAIN");
    row(SessionField::Profiles, "IncomingAuthentication");
    row(SessionField::FirstAttempt, "2009-04-22 11:44:01");
    row(SessionField::LastAttempt, "2009-04-22 11:44:04");
    row(SessionField::Response, "535 5.7.8 Error: authentication failed");
    row(SessionField::Messages, "12,345");
    row(SessionField::Recipients, "7");
    row(SessionField::Bounces, "0");
    row(SessionField::File, "mail.log");
    row(SessionField::FirstLine, "12");
    row(SessionField::LastLine, "1,234");
    row(SessionField::EnvelopeSenders, "ironport@example.com");
    row(SessionField::Bytes, "4,000");
    row(SessionField::Delivered, "2");
    row(SessionField::SenderMatchesUser, "Yes");
    row(SessionField::AuthenticatedWithoutTls, "Yes");
    row(SessionField::Relay, "Yes");
    row(SessionField::Trouble, "Directory harvest attack; Unknown command");
}

void TestCellText::completeInboundSession()
{
    Document document;
    const SessionRow row = document.addSession(450, parseIso("2009-04-22T11:43:59")->seconds);
    document.change(row, [&document](Session& session) {
        session.appliance = document.store().appliance("423FA1-B2");
        session.policy = document.store().intern(
            TextKind::Policy, "ACCEPT SG UNKNOWNLIST match sbrs[-1.0:10.0] SBRS 5.2 country United States");
        session.tls =
            document.store().intern(TextKind::Tls, "TLS success protocol TLSv1.2 cipher AES128-SHA");
        session.remotePort = 25;
        session.messages = 12'345;
        session.recipients = 7;
        session.authenticatedWithoutTls = YesNo::Yes;
        session.troubles = bitOf(Trouble::UnknownCommand) | bitOf(Trouble::DirectoryHarvest);
    });
    Message message;
    message.sender = document.store().intern(TextKind::Sender, "ironport@example.com");
    const MessageFates fates{4000, 2, 0, 2, 0, 0, Fate::Finished};
    document.store().setOrigin(document.store().appendMessage(message, fates), MessageOrigin::Received, row,
                               kNoMessage);
    document.addAttempt(row, AttemptResult::Failed, "mallory", 2);
    document.addAttempt(row, AttemptResult::Succeeded, "ironport", 4);
    Attempt error;
    error.session = row;
    error.result = AttemptResult::Error;
    error.time = LogTime{document.store().session(row).firstTime.seconds + 5};
    error.response =
        document.store().intern(TextKind::Response, "('535', ['5.7.8 Error: authentication failed'])");
    document.addAttempt(error);

    QFETCH(QString, shown);
    QFETCH(bool, dimmed);
    const auto field = sessionFieldFromName(QTest::currentDataTag());
    QVERIFY(field);
    const CellText shownCell = cell(document, row, *field);
    QCOMPARE(shownCell.text, shown);
    QCOMPARE(shownCell.dimmed, dimmed);
}

void TestCellText::everyFieldOfAttempt_data()
{
    QTest::addColumn<QString>("inbound");
    QTest::addColumn<QString>("outbound");
    const auto row = [](AttemptField field, const char* inbound, const char* outbound) {
        QTest::newRow(std::string(info(field).name).c_str())
            << QString::fromUtf8(inbound) << QString::fromUtf8(outbound);
    };
    row(AttemptField::Appliance, "", "");
    row(AttemptField::Direction, "Inbound", "Outbound");
    row(AttemptField::ConnectionId, "ICID 450", "DCID 5633");
    row(AttemptField::Time, "2009-04-22 11:44:09", "Not logged");
    row(AttemptField::Result, "Failed", "Failed");
    row(AttemptField::User, "ironport", "Not logged");
    row(AttemptField::Mechanism, "PLAIN", "");
    row(AttemptField::Profile, "IncomingAuthentication", "");
    row(AttemptField::RemoteAddress, "172.16.155.102", "172.16.155.102");
    row(AttemptField::Response, "", "535 5.7.8 Error");
    row(AttemptField::File, "mail.log", "mail.log");
    row(AttemptField::Line, "40", "0");
}

void TestCellText::everyFieldOfAttempt()
{
    Document document;
    const SessionRow inboundRow = document.addSession(450, parseIso("2009-04-22T11:43:59")->seconds);
    const AttemptRow inboundAttempt = document.addAttempt(inboundRow, AttemptResult::Failed, "ironport");
    const SessionRow outboundRow = document.addSession(5633);
    document.change(outboundRow, [](Session& session) { session.direction = Direction::Outbound; });
    Attempt attempt;
    attempt.session = outboundRow;
    attempt.response = document.store().intern(TextKind::Response, "('535', ['5.7.8 Error'])");
    const AttemptRow outboundAttempt = document.addAttempt(attempt);
    const SnapshotPtr snapshot = document.publish();

    QFETCH(QString, inbound);
    QFETCH(QString, outbound);
    const auto field = attemptFieldFromName(QTest::currentDataTag());
    QVERIFY(field);
    QCOMPARE(cellText(*snapshot, snapshot->attempt(inboundAttempt), *field, kCellCharacters).text, inbound);
    const CellText out = cellText(*snapshot, snapshot->attempt(outboundAttempt), *field, kCellCharacters);
    QCOMPARE(out.text, outbound);
    QCOMPARE(out.dimmed, outbound == QStringLiteral("Not logged"));
}

void TestCellText::cutSessionsSaySo_data()
{
    QTest::addColumn<bool>("openingSeen");
    QTest::addColumn<bool>("endSeen");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("ended");
    QTest::addColumn<QString>("duration");
    const QString start = QStringLiteral("2009-04-22 11:43:59");
    const QString end = QStringLiteral("2009-04-22 11:44:25");
    const QString noStart = QStringLiteral("Opening not in the log");
    const QString noEnd = QStringLiteral("End not in the log");
    QTest::newRow("whole") << true << true << 26 << start << end << QStringLiteral("26 s");
    QTest::newRow("no opening") << false << true << 26 << noStart << end << QStringLiteral("at least 26 s");
    QTest::newRow("no end") << true << false << 26 << start << noEnd << QStringLiteral("at least 26 s");
    QTest::newRow("neither") << false << false << 26 << noStart << noEnd << QStringLiteral("at least 26 s");
    QTest::newRow("one line only") << false << false << 0 << noStart << noEnd << QStringLiteral("Unknown");
    QTest::newRow("clock went back") << true << true << -60 << start << QStringLiteral("2009-04-22 11:42:59")
                                     << QStringLiteral("−1 min 0 s");
    QTest::newRow("cut and the clock went back")
        << false << true << -60 << noStart << QStringLiteral("2009-04-22 11:42:59")
        << QStringLiteral("Unknown");
}

void TestCellText::cutSessionsSaySo()
{
    QFETCH(bool, openingSeen);
    QFETCH(bool, endSeen);
    QFETCH(int, seconds);
    Document document;
    const SessionRow row = document.addSession(450, parseIso("2009-04-22T11:43:59")->seconds);
    document.change(row, [&](Session& session) {
        session.openingSeen = openingSeen;
        session.end = endSeen ? End::Lost : End::NotSeen;
        session.lastTime = LogTime{session.firstTime.seconds + seconds};
    });
    const CellText opened = cell(document, row, SessionField::Opened);
    QTEST(opened.text, "opened");
    QCOMPARE(opened.dimmed, !openingSeen);
    QCOMPARE(opened.note.contains(QStringLiteral("First seen: \u20662009-04-22 11:43:59\u2069")),
             !openingSeen);
    const CellText ended = cell(document, row, SessionField::Ended);
    QTEST(ended.text, "ended");
    QCOMPARE(ended.dimmed, !endSeen);
    QCOMPARE(ended.note.contains(QStringLiteral("Last seen:")), !endSeen);
    QTEST(cell(document, row, SessionField::Duration).text, "duration");
    QCOMPARE(cell(document, row, SessionField::End).dimmed, !endSeen);
}

void TestCellText::outboundUsersAreNotLogged()
{
    Document document;
    const SessionRow row = document.addSession(5633);
    document.change(row, [](Session& session) { session.direction = Direction::Outbound; });
    Attempt attempt;
    attempt.session = row;
    attempt.profile = document.store().intern(TextKind::Profile, "OutboundAuthentication");
    document.addAttempt(attempt);
    const CellText user = cell(document, row, SessionField::Users);
    QCOMPARE(user.text, QStringLiteral("Not logged"));
    QVERIFY(user.dimmed);
    QCOMPARE(cell(document, row, SessionField::Profiles).text, QStringLiteral("OutboundAuthentication"));
    QCOMPARE(cell(document, row, SessionField::ConnectionId).text, QStringLiteral("DCID 5633"));
    QCOMPARE(cell(document, row, SessionField::Response).text, QString());
}

void TestCellText::sessionWithoutAttempts()
{
    Document document;
    const SessionRow row = document.addSession(1);
    for (const SessionField field :
         {SessionField::Users, SessionField::Mechanisms, SessionField::Profiles, SessionField::Response,
          SessionField::FirstAttempt, SessionField::LastAttempt})
        QCOMPARE(cell(document, row, field).text, QString());
    const CellText attempts = cell(document, row, SessionField::Attempts);
    QCOMPARE(attempts.text, QStringLiteral("–"));
    QCOMPARE(attempts.spoken, QStringLiteral("Not attempted"));
    QVERIFY(attempts.dimmed);
}

void TestCellText::emptyUserName()
{
    Document document;
    const SessionRow row = document.addSession(1);
    document.addAttempt(row, AttemptResult::Failed, "");
    document.addAttempt(row, AttemptResult::Failed, "root");
    QCOMPARE(cell(document, row, SessionField::Users).text, QStringLiteral("(empty); root"));
}

void TestCellText::severalUsers()
{
    Document document;
    const SessionRow row = document.addSession(1);
    for (const char* user : {"a", "b", "a", "c", "b"})
        document.addAttempt(row, AttemptResult::Failed, user);
    QCOMPARE(cell(document, row, SessionField::Users).text, QStringLiteral("a; b; c"));
    const CellText attempts = cell(document, row, SessionField::Attempts);
    QCOMPARE(attempts.text, QStringLiteral("0/5"));
    QCOMPARE(attempts.spoken, QStringLiteral("Attempts: 5. Succeeded: 0. Failed: 5. Errors: 0."));
}

void TestCellText::sessionWithoutTimes()
{
    Document document;
    const SessionRow row = document.addSession(1);
    document.change(row, [](Session& session) { session.firstTime = session.lastTime = kNoTime; });
    QCOMPARE(cell(document, row, SessionField::Opened).text, QStringLiteral("Not logged"));
    QCOMPARE(cell(document, row, SessionField::Duration).text, QStringLiteral("Unknown"));
}

void TestCellText::tlsStates_data()
{
    QTest::addColumn<QByteArray>("logged");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << QByteArray() << QStringLiteral("No TLS logged");
    QTest::newRow("success") << QByteArray("TLS success") << QStringLiteral("TLS negotiated");
    QTest::newRow("failure") << QByteArray("TLS failed: [Errno 54] Connection reset by peer")
                             << QStringLiteral("TLS failed");
    QTest::newRow("required") << QByteArray("TLS was required but remote host did not initiate it")
                              << QStringLiteral("TLS required but not started");
}

void TestCellText::tlsStates()
{
    QFETCH(QByteArray, logged);
    Document document;
    const SessionRow row = document.addSession(1);
    document.change(row, [&](Session& session) {
        session.tls =
            logged.isEmpty() ? kAbsentText : document.store().intern(TextKind::Tls, logged.toStdString());
    });
    const CellText tls = cell(document, row, SessionField::Tls);
    QTEST(tls.text, "shown");
    QCOMPARE(tls.dimmed, logged.isEmpty());
}

void TestCellText::everyTextGoesThroughTheGate()
{
    for (std::uint32_t seed = 1; seed < 200; ++seed) {
        const std::string hostile = randomHostileText(seed);
        Document document;
        document.store().files().front().name = hostile;
        const SessionRow row = document.addSession(1);
        document.change(row, [&](Session& session) {
            session.remoteAddress = document.store().intern(TextKind::Address, hostile);
            session.reverseDns = document.store().intern(TextKind::Host, hostile);
            session.listener = document.store().intern(TextKind::Listener, hostile + " (" + hostile + ")");
            session.policy = document.store().intern(TextKind::Policy, "ACCEPT SG " + hostile + " match "
                                                                           + hostile + " SBRS " + hostile);
            session.tls = document.store().intern(TextKind::Tls,
                                                  "TLS success protocol " + hostile + " cipher " + hostile);
            session.appliance = document.store().appliance(hostile);
        });
        Attempt attempt;
        attempt.session = row;
        attempt.user = document.store().intern(TextKind::User, hostile);
        attempt.mechanism = document.store().intern(TextKind::Mechanism, hostile);
        attempt.profile = document.store().intern(TextKind::Profile, hostile);
        attempt.response = document.store().intern(TextKind::Response, "('535', ['" + hostile + "'])");
        const AttemptRow attemptRow = document.addAttempt(attempt);
        const SnapshotPtr snapshot = document.publish();
        for (const auto& info : sessionFields()) {
            const CellText shown = cellText(*snapshot, snapshot->session(row), info.field, kCellCharacters);
            QVERIFY2(whatIsWrong(shown.text).isEmpty(), info.name.data());
            QVERIFY2(shown.text.size() <= kCellCharacters, info.name.data());
        }
        for (const auto& info : attemptFields()) {
            const CellText shown =
                cellText(*snapshot, snapshot->attempt(attemptRow), info.field, kCellCharacters);
            QVERIFY2(whatIsWrong(shown.text).isEmpty(), info.name.data());
        }
    }
}

void TestCellText::manyAttemptsAreNotAllRead()
{
    Document document;
    const SessionRow row = document.addSession(1);
    for (int at = 0; at < 50; ++at)
        document.addAttempt(row, AttemptResult::Failed, "user" + std::to_string(at));
    const QString users = cell(document, row, SessionField::Users).text;
    QVERIFY2(users.startsWith(QStringLiteral("user0; user1; ")), qPrintable(users));
    QVERIFY2(users.endsWith(QStringLiteral("user19; …")), qPrintable(users));
    // One user tries again and again: a name further down would not be found, and the cell says so.
    Document patient;
    const SessionRow busy = patient.addSession(1);
    for (int at = 0; at < 5'000; ++at)
        patient.addAttempt(busy, AttemptResult::Failed, "root");
    QCOMPARE(cell(patient, busy, SessionField::Users).text, QStringLiteral("root; …"));
}

void TestCellText::manyMessagesAreNotAllRead()
{
    Document document;
    const SessionRow row = document.addSession(1);
    SessionStore& store = document.store();
    const auto receive = [&](const std::string& sender) {
        Message message;
        message.sender = store.intern(TextKind::Sender, sender);
        store.setOrigin(store.appendMessage(message, {}), MessageOrigin::Received, row, kNoMessage);
    };
    receive("first@example.com");
    for (int i = 0; i < 2'000; ++i)
        receive("same@example.com");
    receive("last@example.com");
    QCOMPARE(cell(document, row, SessionField::EnvelopeSenders).text,
             QStringLiteral("first@example.com; same@example.com; …"));
}

AUTHLOUPE_TEST(TestCellText, QCoreApplication)
#include "tst_cell_text.moc"
