// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/core_log.h"
#include "support/plain_document.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

QString user(const PlainDocument& document, std::size_t index)
{
    return shown(document.attempts.at(index).user.value_or("(none)"));
}

} // namespace

// The places where a reader of mail_logs falls, each with the connection that it should have made of it.
class TestTraps final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secondFailedInTheServersAnswer();
    void forgedMechanismInTheUserName();
    void forgedProfileInTheUserName();
    void forgedLineInTheUserName();
    void forgedConnectionIdInTheUserName();
    void idZeroInbound();
    void idZeroOutbound();
    void tcpRefuseWithIdZero();
    void dcidWithAndWithoutColon();
    void idsOf64Bits();
    void idsThatAreNone_data();
    void idsThatAreNone();
    void policyBeforeNew();
    void idUsedAgain();
    void lostThenClose();
    void closeWithoutNew();
    void authOfAnUnknownConnection();
    void debugLineIsNoHandshake();
    void statusLineNamesNoConnection();
    void dayWithOneBlankOrTwo();
    void wrongWeekday();
    void secondSixty();
    void timesThatAreNone();
    void headerStampedLaterThanTheRecords();
    void failuresInOneSecond();
};

void TestTraps::secondFailedInTheServersAnswer()
{
    const PlainDocument document =
        documentOfEntries({"DCID: 5640 IP: 172.16.155.102 SMTP authentication using the profile "
                           "OutboundAuthentication failed: ('535', "
                           "['5.7.8 Error: authentication failed: authentication failure'])"});
    QCOMPARE(shown(*document.attempts.at(0).profile), QStringLiteral("OutboundAuthentication"));
    QCOMPARE(shown(*document.attempts.at(0).response),
             QStringLiteral("('535', ['5.7.8 Error: authentication failed: authentication failure'])"));
    QVERIFY(!document.attempts.at(0).user.has_value());
}

void TestTraps::forgedMechanismInTheUserName()
{
    const std::string name = "x using AUTH mechanism: FORGED with profile: Forged";
    const PlainDocument document = documentOfEntries({attempt("5", name)});
    QCOMPARE(user(document, 0), shown(name));
    QCOMPARE(shown(*document.attempts.at(0).mechanism), QStringLiteral("PLAIN"));
    QCOMPARE(shown(*document.attempts.at(0).profile), QStringLiteral("P"));
}

void TestTraps::forgedProfileInTheUserName()
{
    const PlainDocument document = documentOfEntries({attempt("5", "x with profile: Forged")});
    QCOMPARE(user(document, 0), QStringLiteral("x with profile: Forged"));
    QCOMPARE(shown(*document.attempts.at(0).profile), QStringLiteral("P"));
}

void TestTraps::forgedLineInTheUserName()
{
    const std::string name = "x using AUTH mechanism: PLAIN with profile: P Wed Apr 22 11:43:59 2009 Info: "
                             + attempt("9", "root", "succeeded");
    const PlainDocument document = documentOfEntries({opening("9"), attempt("5", name), "ICID 9 close"});
    QCOMPARE(document.attempts.size(), std::size_t{1});
    QVERIFY(document.attempts.at(0).result == AttemptResult::Failed);
    QCOMPARE(document.sessions.at(document.attempts.at(0).session).id, 5U);
    QVERIFY(user(document, 0).contains(QStringLiteral("succeeded for user: root")));
}

void TestTraps::forgedConnectionIdInTheUserName()
{
    const PlainDocument document =
        documentOfEntries({opening("9"), opening("5"), attempt("5", "x (ICID 9) succeeded for user: y")});
    QCOMPARE(document.attempts.size(), std::size_t{1});
    QCOMPARE(document.sessions.at(document.attempts.at(0).session).id, 5U);
    QVERIFY(document.attempts.at(0).result == AttemptResult::Failed);
    QVERIFY(document.sessions.at(0).attempts.empty());
}

void TestTraps::idZeroInbound()
{
    const PlainDocument document = documentOfEntries(
        {"Start MID 6 ICID 0 (ISQ Notification)", "MID 6 ICID 0 From: <>",
         "MID 6 ICID 0 RID 0 To: <a@example.com>", "ICID 0 close", opening("0"), attempt("0", "x")});
    QVERIFY(document.sessions.empty());
    QVERIFY(document.attempts.empty());
    QCOMPARE(document.coverage.understood, 6U);
    QCOMPARE(document.coverage.entriesWithoutSession, 6U);
}

void TestTraps::idZeroOutbound()
{
    const PlainDocument document = documentOfEntries({"Delivery start DCID 0 MID 6 to RID [0]",
                                                      "Bounced: DCID 0 MID 6 to RID 0 - 5.1.2 - x",
                                                      "Message done DCID 0 MID 6 to RID [0]"});
    QVERIFY(document.sessions.empty());
    QCOMPARE(document.coverage.entriesWithoutSession, 3U);
}

void TestTraps::tcpRefuseWithIdZero()
{
    const PlainDocument document =
        documentOfEntries({"ICID 0 TCPREFUSE SG BLACKLIST match sbrs[-10.0:-0.5] SBRS -9.9",
                           "ICID 0 TCPREFUSE SG BLACKLIST match sbrs[-10.0:-0.5] SBRS -9.1"});
    QVERIFY(document.sessions.empty());
    QCOMPARE(document.coverage.notUnderstood, 0U);
    QCOMPARE(document.coverage.entriesWithoutSession, 2U);
}

void TestTraps::dcidWithAndWithoutColon()
{
    const PlainDocument document = documentOfEntries(
        {"New SMTP DCID 7 interface 10.0.0.1 address 192.0.2.7 port 25",
         "DCID: 7 IP: 192.0.2.7 SMTP authentication using the profile P failed: ('000', ['timeout'])",
         "DCID 7 IP 192.0.2.7 SMTP authentication using the profile P succeeded.", "DCID 7 close"});
    QCOMPARE(document.sessions.size(), std::size_t{1});
    QCOMPARE(document.attempts.size(), std::size_t{2});
    QVERIFY(document.sessions.at(0).outcome == Outcome::SucceededAfterFailure);
    QVERIFY(document.sessions.at(0).end == End::Closed);
}

void TestTraps::idsOf64Bits()
{
    const std::vector<std::string> ids{"4294967297", "1", "2106327026", "18446744073709551615",
                                       "18446744073709551614"};
    std::vector<std::string> bodies;
    for (const std::string& id : ids)
        bodies.push_back(opening(id));
    for (const std::string& id : ids)
        bodies.push_back(attempt(id, "user " + id));
    bodies.push_back("ICID 00000000000000000000000000004294967297 close"); // many digits, a small number
    const PlainDocument document = documentOfEntries(bodies);
    QCOMPARE(document.sessions.size(), ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        QCOMPARE(std::to_string(document.sessions.at(i).id), ids[i]);
        QCOMPARE(document.attempts.at(i).session, i);
    }
    QVERIFY(document.sessions.at(0).end == End::Closed);
    QVERIFY(document.sessions.at(1).end == End::NotSeen);
}

void TestTraps::idsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"18446744073709551616", "18446744073709551625", "99999999999999999999",
                           "123456789012345678901234567890", "-1", "+1", "1.5", "0x10", "1e3",
                           "\xD9\xA1\xD9\xA2", "x", "", "1,000"})
        QTest::newRow(*id != '\0' ? id : "empty") << QByteArray(id);
}

void TestTraps::idsThatAreNone()
{
    QFETCH(QByteArray, id);
    const std::string number = id.toStdString();
    const PlainDocument document = documentOfEntries(
        {opening(number), attempt(number, "x"), "ICID " + number + " close",
         "DCID: " + number + " IP: 192.0.2.7 SMTP authentication using the profile P succeeded."});
    QVERIFY(document.sessions.empty());
    QCOMPARE(document.coverage.notUnderstood, 4U);
    QCOMPARE(document.coverage.samples.size(), std::size_t{4});
}

void TestTraps::policyBeforeNew()
{
    const PlainDocument document = documentOfEntries(
        {"ICID 5 REJECT SG BLACKLIST match sbrs[-10.0:-2.5] SBRS -9.5", opening("5"), "ICID 5 close"});
    QCOMPARE(document.sessions.size(), std::size_t{1});
    const PlainSession& session = document.sessions.at(0);
    QVERIFY(session.openingSeen);
    QVERIFY(session.policy->starts_with("REJECT SG BLACKLIST"));
    QCOMPARE(shown(*session.address), QStringLiteral("192.0.2.7"));
    QCOMPARE(session.first.line, 1U);
    QVERIFY(session.end == End::Closed);
}

void TestTraps::idUsedAgain()
{
    const PlainDocument document =
        documentOfEntries({opening("5"), attempt("5", "first"), "ICID 5 close", opening("5"),
                           attempt("5", "second"), opening("5"), attempt("5", "third")});
    QCOMPARE(document.sessions.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY((document.sessions.at(i).attempts == std::vector<std::size_t>{i}));
    QVERIFY(document.sessions.at(0).end == End::Closed);
    QVERIFY(document.sessions.at(1).end == End::NotSeen);
}

void TestTraps::lostThenClose()
{
    const PlainDocument document =
        documentOfEntries({opening("5"), "ICID 5 lost", "ICID 5 close", opening("6"), "ICID 6 lost"});
    QCOMPARE(document.sessions.size(), std::size_t{2});
    QVERIFY(document.sessions.at(0).end == End::LostThenClosed);
    QVERIFY(document.sessions.at(1).end == End::Lost);
    QCOMPARE(document.totals.endNotSeen, 0U);
}

void TestTraps::closeWithoutNew()
{
    const PlainDocument document = documentOfEntries({"ICID 5 close", "DCID 6 close"});
    QCOMPARE(document.sessions.size(), std::size_t{2});
    for (const PlainSession& session : document.sessions) {
        QVERIFY(!session.openingSeen);
        QVERIFY(session.end == End::Closed);
        QVERIFY(!session.address.has_value());
    }
    QCOMPARE(document.totals.openedNotSeen, 2U);
}

void TestTraps::authOfAnUnknownConnection()
{
    const PlainDocument document = documentOfEntries({attempt("777", "joe", "succeeded")});
    QCOMPARE(document.sessions.size(), std::size_t{1});
    QVERIFY(!document.sessions.at(0).openingSeen);
    QVERIFY(document.sessions.at(0).outcome == Outcome::Succeeded);
    QVERIFY(!document.sessions.at(0).address.has_value()); // never guessed
}

void TestTraps::debugLineIsNoHandshake()
{
    const PlainDocument document =
        documentOfEntries({opening("14"), "MID 14 ICID 14 TLS read 126 bytes (0.0 seconds)"});
    QVERIFY(!document.sessions.at(0).tls.has_value());
    QCOMPARE(document.sessions.at(0).messages, 0U);
    QCOMPARE(document.coverage.ignored, 1U);
}

void TestTraps::statusLineNamesNoConnection()
{
    const PlainDocument document =
        documentOfEntries({"Status: CPULd 3 DskIO 1 CrtMID 414695 CrtICID 644374 CrtDCID 76943 InjMsg 43"});
    QVERIFY(document.sessions.empty());
    QCOMPARE(document.coverage.ignored, 1U);
}

void TestTraps::dayWithOneBlankOrTwo()
{
    const PlainDocument document = plainDocumentOf(
        *load("Wed Apr  1 11:43:59 2009 Info: ICID 5 lost\nWed Apr 1 11:44:00 2009 Info: ICID 5 close\n"));
    QCOMPARE(document.sessions.size(), std::size_t{1});
    QVERIFY(document.sessions.at(0).end == End::LostThenClosed);
    QCOMPARE(isoText(document.sessions.at(0).firstTime), std::string("2009-04-01T11:43:59"));
    QCOMPARE(isoText(document.sessions.at(0).lastTime), std::string("2009-04-01T11:44:00"));
}

void TestTraps::wrongWeekday()
{
    const PlainDocument document = plainDocumentOf(*load("Mon Apr 22 11:43:59 2009 Info: ICID 5 close\n"));
    QCOMPARE(isoText(document.sessions.at(0).lastTime), std::string("2009-04-22T11:43:59"));
}

void TestTraps::secondSixty()
{
    const PlainDocument document = plainDocumentOf(*load("Sat Dec 31 23:59:60 2016 Info: ICID 5 close\n"));
    QCOMPARE(isoText(document.sessions.at(0).lastTime), std::string("2017-01-01T00:00:00"));
}

void TestTraps::timesThatAreNone()
{
    for (const char* stamp :
         {"Wed Apr 22 24:00:00 2009", "Mon Feb 30 11:43:59 2009", "Wed Apr 22 11:60:59 2009",
          "Wed Apr 22 11:43:61 2009", "Lun Apr 22 11:43:59 2009", "Wed Avr 22 11:43:59 2009"}) {
        const PlainDocument document = plainDocumentOf(*load(std::string(stamp) + " Info: ICID 5 close\n"));
        QVERIFY2(document.sessions.empty(), stamp);
        QCOMPARE(document.coverage.notUnderstood, 1U);
    }
}

// AsyncOS 7.6.3 log: the header says 09:16:46, the records below it 09:16:38. File order is the truth.
void TestTraps::headerStampedLaterThanTheRecords()
{
    const PlainDocument document = plainDocumentOf(*load(
        "Wed Nov 19 09:16:46 2014 Info: Begin Logfile\nWed Nov 19 09:16:46 2014 Info: Version: 7.6.3-019 SN: "
        "ABC\n"
        "Wed Nov 19 09:16:46 2014 Info: Time offset from UTC: -21600 seconds\nWed Nov 19 09:16:38 2014 Info: "
        + opening("5") + "\nWed Nov 19 09:16:47 2014 Info: ICID 5 close\n"));
    QCOMPARE(document.sessions.at(0).appliance, std::string("ABC"));
    QCOMPARE(isoText(document.sessions.at(0).firstTime), std::string("2014-11-19T09:16:38"));
    QCOMPARE(isoText(document.coverage.firstTime), std::string("2014-11-19T09:16:38"));
    QCOMPARE(isoText(document.coverage.lastTime), std::string("2014-11-19T09:16:47"));
    QCOMPARE(document.coverage.clockStepsBack, 1U);
    QCOMPARE(document.coverage.largestStepBack, std::int64_t{8});
    QCOMPARE(document.files.at(0).utcOffset.value_or(0), -21600);
}

void TestTraps::failuresInOneSecond()
{
    std::string text = entry(opening("5"));
    for (int i = 0; i < 20'000; ++i)
        text += entry(attempt("5", "joe"));
    const PlainDocument document = plainDocumentOf(*load(text, {50'000, 2}));
    QCOMPARE(document.sessions.at(0).failures, 20'000U);
    QCOMPARE(document.sessions.at(0).attempts.size(), std::size_t{20'000});
}

AUTHLOUPE_TEST(TestTraps, QCoreApplication)
#include "tst_traps.moc"
