// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/event_text.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe::test;

// Deliveries, bounces and errors of outbound connections: mail-log grammar 1.8.
class TestGrammarDelivery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();

private:
    static void addDeliveries();
    static void addRefusals();
    static void addConnectionErrors();
};

void TestGrammarDelivery::line_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    addDeliveries();
    addRefusals();
    addConnectionErrors();
}

// Cisco 118570, AsyncOS 7.6.3 log, user guide 9.1.
void TestGrammarDelivery::addDeliveries()
{
    addRow("Delivery start DCID 5633 MID 441 to RID [0]",
           "delivery outbound 5633 mid 441 recipients 1 rids <0>");
    addRow("Delivery start DCID 5633 MID 441 to RID [0, 1, 2]",
           "delivery outbound 5633 mid 441 recipients 3 rids <0, 1, 2>");
    addRow("Delivery start DCID 5633 MID 441 to RID [0,1]",
           "delivery outbound 5633 mid 441 recipients 2 rids <0,1>");
    addRow("Delivery start DCID 5633 MID 441 to RID [0] to offbox IronPort Spam Quarantine",
           "delivery outbound 5633 mid 441 recipients 1 rids <0>");
    addRow("Delivery start DCID 5633 MID 441 to [0]", "delivery outbound 5633 mid 441 recipients 1 rids <0>");
    addRow("Delivery start DCID 0 MID 441 to RID [0]", "delivery outbound 0 mid 441 recipients 1 rids <0>");
    addRow("Delivery start DCID 5633 MID 441 to RID []",
           "delivery outbound 5633 mid 441 recipients 0 rids <>");
    addRow("Delivery start DCID 5633 MID 441 to RID [0, 1",
           "delivery outbound 5633 mid 441 recipients 2 rids <0, 1> …");
    addRow("Delivery start DCID 5633 MID 441", "delivery outbound 5633 mid 441 recipients 0 rids <> …");
    addRow("Delivery start DCID 5633", "not understood");
    addRow("Message done DCID 5633 MID 441 to RID [0]",
           "delivered outbound 5633 mid 441 recipients 1 rids <0>");
    addRow("Message done DCID 5633 MID 441 to RID [0, 1, 2]  (external quarantine)",
           "delivered outbound 5633 mid 441 recipients 3 rids <0, 1, 2>");
    addRow("Message done DCID 2386069 MID 200257070 to RID [0]  [('X-SBRS', 'None')]",
           "delivered outbound 2386069 mid 200257070 recipients 1 rids <0>");
    addRow("Message done DCID 2386069 MID 200257070 to [0] [('from', 'User <a@b>'), ('to', "
           "'u1@x,\\r\\n\\tu2@x')]",
           "delivered outbound 2386069 mid 200257070 recipients 1 rids <0>");
    addRow("Message done DCID 5633 MID 441", "delivered outbound 5633 mid 441 recipients 0 rids <> …");
    addRow("Message done DCID x", "not understood");
    addRow("MID 24611465 RID [0] Response '2.0.0 Ok: queued as 3jjSKc6HnKz4GTHJ'",
           "response mid 24611465 recipients 1 rids <0> text <2.0.0 Ok: queued as 3jjSKc6HnKz4GTHJ>");
    addRow(
        "MID 200257070 RID [0, 1] Response 2.6.0 <37gva9$5uvbhe@mail.example.com> Queued mail for delivery",
        "response mid 200257070 recipients 2 rids <0, 1> text <2.6.0 <37gva9$5uvbhe@mail.example.com> "
        "Queued mail for delivery>");
    addRow("MID 6 RID [0] Response \"it's queued\"",
           "response mid 6 recipients 1 rids <0> text <it's queued>");
    addRow("MID 6 RID [0] Response '2.0.0 O", "response mid 6 recipients 1 rids <0> text <2.0.0 O> …");
    addRow("MID 6 RID [0] Answer 'x'", "not understood");
    addRow("MID 1404 to RID [0] pending till Mon Mar 31 20:00:27 2003 [Default]", "message note mid 1404");
    addRow("MID 1404 to RID [0, 1] pending till Wed May 26 14:58:26 2004", "message note mid 1404");
    addRow("MID 1404 to [0] pending till Tue Apr 27 13:05:17 2004 [Default]", "message note mid 1404");
    addRow("MID 1404 to RID [0] waiting", "not understood");
    addRow("Deleted: MID 6 to [0]", "end mid 6 deleted");
    addRow("Deleted: MID 6", "end mid 6 deleted …");
    addRow("Possible Delivery: DCID: 5 MID 6 to [0]", "note outbound 5");
}

// Three generations of each.
void TestGrammarDelivery::addRefusals()
{
    addRow("Bounced: DCID 5640 MID 448 to RID 0 - Bounced by destination server with response: 5.1.0 - "
           "Unknown address error ('554', ['5.7.1 <postmaster@example.com>: Relay access denied'])",
           "bounced outbound 5640 mid 448 recipients 1 rids <0> reason <Bounced by destination server with "
           "response: 5.1.0 - Unknown address error ('554', ['5.7.1 <postmaster@example.com>: Relay access "
           "denied'])> !bounced");
    addRow("Bounced: DCID 3 MID 4 to RID 0 - 5.1.0 - Unknown address error ('550', "
           "['<george@yourdomain.com>... Relaying denied']) []",
           "bounced outbound 3 mid 4 recipients 1 rids <0> reason <5.1.0 - Unknown address error ('550', "
           "['<george@yourdomain.com>... Relaying denied']) []> !bounced");
    addRow("Bounced: DCID 0 MID 4 From: <a@example.com> To: <b@example.com> RID 0 - 5.4.7 - Delivery expired "
           "(message too old) ('000', ['timeout'])",
           "bounced outbound 0 mid 4 recipients 1 rids <0> reason <5.4.7 - Delivery expired (message too "
           "old) ('000', ['timeout'])> !bounced");
    addRow("Bounced: DCID: 3 Message 4 to 0 - 5.1.0",
           "bounced outbound 3 mid 4 recipients 1 rids <0> reason <5.1.0> !bounced");
    addRow(
        "Bounced: DCID 0 MID 4 to RID 12 - 5.1.2 - Bad destination host ('000', ['DNS Hard Error looking up "
        "example.com (MX):  NXDomain']) []",
        "bounced outbound 0 mid 4 recipients 1 rids <12> reason <5.1.2 - Bad destination host ('000', "
        "['DNS Hard Error looking up example.com (MX):  NXDomain']) []> !dns_failure !bounced");
    addRow("Bounced: DCID 3 MID 4 to RID 0 -", "bounced outbound 3 mid 4 recipients 1 rids <0> reason <> "
                                               "!bounced …");
    addRow("Bounced: DCID 3 MID 4", "bounced outbound 3 mid 4 recipients 0 rids <> reason <> !bounced …");
    // Of the bounces log, which is another one (user guide 9.1.2).
    addRow("Bounced: 45346670:0 From:<a> To:<b> Reason: \"x\"", "not understood");
    addRow("Bounced: DCID 3", "not understood");
    addRow("Delayed: DCID 5 MID 6 to RID 0 - 4.1.0 - Unknown address error ('421', ['try later']) []",
           "delayed outbound 5 mid 6 recipients 1 rids <0> reason <4.1.0 - Unknown address error ('421', "
           "['try later']) []> !delivery_delayed");
    addRow("Delayed: DCID 0 MID 6 From: <a@example.com> To: <b@example.com> RID 0 - 4.3.2 - Not accepting",
           "delayed outbound 0 mid 6 recipients 1 rids <0> reason <4.3.2 - Not accepting> !delivery_delayed");
    addRow("Delayed: DCID: 5 Message 6 to 0 - 421 try later",
           "delayed outbound 5 mid 6 recipients 1 rids <0> reason <421 try later> !delivery_delayed");
    addRow("Double bounce: MID 6 to RID 0 - 5.1.2 - Bad destination host",
           "bounced outbound 0 mid 6 recipients 1 rids <0> reason <5.1.2 - Bad destination host> "
           "!double_bounced");
    addRow("Double bounce: Message 8963393 to 0 - 5.1.1 - Bad destination email address",
           "bounced outbound 0 mid 8963393 recipients 1 rids <0> reason <5.1.1 - Bad destination email "
           "address> !double_bounced");
    addRow("Double bounce: MID x", "not understood");
    addRow("delayed: dcid 5 mid 6 FROM: <a> TO: <b> rid 3 - 4.3.2 - DNS Soft Error",
           "delayed outbound 5 mid 6 recipients 1 rids <3> reason <4.3.2 - DNS Soft Error> !dns_failure "
           "!delivery_delayed");
}

void TestGrammarDelivery::addConnectionErrors()
{
    addRow("Connection Error: DCID: 9 domain: example.com IP: 192.0.2.1 port: 25 details: [Errno 0] Error "
           "interface: 192.0.2.2 reason: network error",
           "connection error outbound 9 address <192.0.2.1> port 25 listener <192.0.2.2> details <[Errno 0] "
           "Error interface: 192.0.2.2 reason: network error> !connection_error");
    addRow("Connection Error: DCID 9 domain: example.com IP: 192.0.2.1 port: 25 details: timeout interface: "
           "192.0.2.2 reason: connection timeout",
           "connection error outbound 9 address <192.0.2.1> port 25 listener <192.0.2.2> details <timeout "
           "interface: 192.0.2.2 reason: connection timeout> !connection_error");
    addRow("Connection Error: connection timed out DCID: 9 IP: 192.0.2.1 details: timeout interface: "
           "192.0.2.2",
           "connection error outbound 9 address <192.0.2.1> port 0 listener <192.0.2.2> details <timeout "
           "interface: 192.0.2.2> !connection_error");
    addRow("Connection Error: DCID: 9 domain: example.com IP: 192.0.2.1 port: 25 details: time",
           "connection error outbound 9 address <192.0.2.1> port 25 listener <> details <time> "
           "!connection_error …");
    addRow("Connection Error: DCID: 9",
           "connection error outbound 9 address <> port 0 listener <> details <> !connection_error …");
    addRow(
        "Connection Error: DCID: 263 IP: 192.0.2.1 details: EOF interface: 192.0.2.2 reason: network error",
        "connection error outbound 263 address <192.0.2.1> port 0 listener <192.0.2.2> details <EOF "
        "interface: 192.0.2.2 reason: network error> !connection_error");
    addRow(
        "connection error: dcid: 9 Domain:  ip: 192.0.2.1 Port: 25 Details: DNS failure Interface: 192.0.2.2",
        "connection error outbound 9 address <192.0.2.1> port 25 listener <192.0.2.2> details <DNS failure "
        "Interface: 192.0.2.2> !dns_failure !connection_error");
    addRow("Connection Error: ICID: 9", "not understood");
}

void TestGrammarDelivery::line()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(QString::fromUtf8(parsed(body.toStdString())), QString::fromUtf8(expected));
}

AUTHLOUPE_TEST(TestGrammarDelivery, QCoreApplication)
#include "tst_grammar_delivery.moc"
