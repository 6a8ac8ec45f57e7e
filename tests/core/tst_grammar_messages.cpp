// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/event_text.h"
#include "support/qt_texts.h"

#include <QTest>

using namespace authloupe::test;

// Messages in and out: mail-log grammar 1.6 and 1.8.
class TestGrammarMessages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();
};

void TestGrammarMessages::line_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    // Inbound. Only what begins a message or names a recipient counts.
    addRow("Start MID 200257070 ICID 282204970", "message inbound 282204970 mid 200257070");
    addRow("Start MID 6 ICID 0 (ISQ Notification)", "message inbound 0 mid 6");
    addRow("start mid 6 icid 7", "message inbound 7 mid 6");
    addRow("Start MID 6", "not understood");
    addRow("Start MID 6 ICID", "not understood");
    addRow("MID 1404 ICID 10293 From: <user@domain.com>", "message inbound 10293 mid 1404");
    addRow("MID 1404 ICID 10293 From: <>", "message inbound 10293 mid 1404");
    addRow("MID 1404 ICID 10293 RID 0 To: <end_user@example.com>", "recipient inbound 10293 mid 1404");
    addRow("MID 1404 ICID 10293 RID 99 To: <>", "recipient inbound 10293 mid 1404");
    for (const char* ignored :
         {"MID 1404 ICID 10293 To: <x@example.com> Rejected by RAT",
          "MID 1404 ICID 10293 To: <x@example.com> Rejected by LDAPACCEPT",
          "MID 1404 ICID 10293 LDAPACCEPT bypass applied to <x@example.com>",
          "MID 1404 ICID 10293 invalid bounce, rcpt address <x@example.com> rejected by bounce verification.",
          "MID 1404 Message-ID '<1@example.com>'",
          "MID 1404 Message-ID '<Lands'End.1@example.com>'",
          "MID 1404 Subject 'hello'",
          "MID 1404 Subject \"hello\"",
          "MID 1404 Subject hello",
          "MID 1404 ready 1234 bytes from <a@example.com>",
          "MID 1404 matched all recipients for per-recipient policy DEFAULT in the inbound table",
          "MID 1404 queued for delivery",
          "MID 1404 rewritten to MID 1405 by antispam",
          "MID 1404 was split creating MID 1405 due to a per-recipient policy",
          "MID 1405 was generated based on MID 1404 by bcc filter 'x'",
          "MID 1405 was generated for bounce of MID 1404",
          "MID 200257070 RID [0] Response 2.6.0 <37gva9$5uvbhe@mail.example.com> Queued mail for delivery",
          "MID 1404 to RID [0] pending till Mon Mar 31 20:00:27 2003 [Default]",
          "MID 201434 IncomingRelay(senderdotcom): Header Received found, IP 192.192.108.1 being used, SBRS "
          "6.8",
          "MID 14 ICID 14 TLS read 126 bytes (0.0 seconds)",
          "MID 14 ICID 14",
          "MID 14 ICID 14 RID x To: <a>",
          "MID 14 ICID x From: <a>",
          "MID 14 ICID 15"})
        addRow(ignored, "ignored");
    addRow("MID x ready", "not understood");
    addRow("MID 14", "not understood");

    // Outbound (Cisco 118570, AsyncOS 7.6.3 log, user guide 9.1).
    addRow("Delivery start DCID 5633 MID 441 to RID [0]", "delivery outbound 5633 mid 441 recipients 1");
    addRow("Delivery start DCID 5633 MID 441 to RID [0, 1, 2]",
           "delivery outbound 5633 mid 441 recipients 3");
    addRow("Delivery start DCID 5633 MID 441 to RID [0,1]", "delivery outbound 5633 mid 441 recipients 2");
    addRow("Delivery start DCID 5633 MID 441 to RID [0] to offbox IronPort Spam Quarantine",
           "delivery outbound 5633 mid 441 recipients 1");
    addRow("Delivery start DCID 5633 MID 441 to [0]", "delivery outbound 5633 mid 441 recipients 1");
    addRow("Delivery start DCID 0 MID 441 to RID [0]", "delivery outbound 0 mid 441 recipients 1");
    addRow("Delivery start DCID 5633 MID 441 to RID []", "delivery outbound 5633 mid 441 recipients 0");
    addRow("Delivery start DCID 5633 MID 441 to RID [0, 1", "delivery outbound 5633 mid 441 recipients 2 …");
    addRow("Delivery start DCID 5633 MID 441", "delivery outbound 5633 mid 441 recipients 0 …");
    addRow("Delivery start DCID 5633", "not understood");
    addRow("Message done DCID 5633 MID 441 to RID [0]", "delivered outbound 5633 mid 441");
    addRow("Message done DCID 5633 MID 441 to RID [0, 1, 2]  (external quarantine)",
           "delivered outbound 5633 mid 441");
    addRow("Message done DCID 2386069 MID 200257070 to RID [0]  [('X-SBRS', 'None')]",
           "delivered outbound 2386069 mid 200257070");
    addRow("Message done DCID 2386069 MID 200257070 to [0] [('from', 'User <a@b>'), ('to', "
           "'u1@x,\\r\\n\\tu2@x')]",
           "delivered outbound 2386069 mid 200257070");
    addRow("Message done DCID x", "ignored");
    addRow("Bounced: DCID 5640 MID 448 to RID 0 - Bounced by destination server with response: 5.1.0 - "
           "Unknown address error "
           "('554', ['5.7.1 <postmaster@example.com>: Relay access denied'])",
           "bounce outbound 5640 mid 448");
    addRow("Bounced: DCID 3 MID 4 to RID 0 - 5.1.0 - Unknown address error ('550', "
           "['<george@yourdomain.com>... Relaying "
           "denied']) []",
           "bounce outbound 3 mid 4");
    addRow("Bounced: DCID 0 MID 4 From: <a@example.com> To: <b@example.com> RID 0 - 5.4.7 - Delivery expired "
           "('000', ['timeout'])",
           "bounce outbound 0 mid 4");
    addRow("Bounced: DCID: 3 Message 4 to 0 - 5.1.0", "bounce outbound 3 mid 4");
    addRow("Bounced: 45346670:0 From:<a> To:<b> Reason: \"x\"", "not understood");
    addRow("Bounced: DCID 3", "not understood");
}

void TestGrammarMessages::line()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(QString::fromUtf8(parsed(body.toStdString())), QString::fromUtf8(expected));
}

QTEST_GUILESS_MAIN(TestGrammarMessages)
#include "tst_grammar_messages.moc"
