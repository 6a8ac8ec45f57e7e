// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/event_text.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe::test;

// Messages: mail-log grammar 1.6.
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
    // A message begins.
    addRow("Start MID 200257070 ICID 282204970", "message inbound 282204970 mid 200257070");
    addRow("Start MID 6 ICID 0 (ISQ Notification)", "message inbound 0 mid 6");
    addRow("start mid 6 icid 7", "message inbound 7 mid 6");
    addRow("Start MID 6", "not understood");
    addRow("Start MID 6 ICID", "not understood");
    addRow("MID 1404 ICID 10293 From: <user@domain.com>",
           "sender inbound 10293 mid 1404 from <user@domain.com>");
    addRow("MID 1404 ICID 10293 From: <>", "sender inbound 10293 mid 1404 from <>");
    addRow("MID 1404 ICID 10293 From: <a> To: <b> c@example.com>",
           "sender inbound 10293 mid 1404 from <a> To: <b> c@example.com>");
    addRow("MID 1404 ICID 10293 From: <user@doma", "sender inbound 10293 mid 1404 from <<user@doma> …");
    addRow("MID 1404 ICID 10293 From:", "sender inbound 10293 mid 1404 from <> …");
    addRow("MID 1404 ICID 0 From: <noreply@example.com>",
           "sender inbound 0 mid 1404 from <noreply@example.com>");
    // Recipients, taken and refused.
    addRow("MID 1404 ICID 10293 RID 0 To: <end_user@example.com>",
           "recipient inbound 10293 mid 1404 to <end_user@example.com>");
    addRow("MID 1404 ICID 10293 RID 99 To: <>", "recipient inbound 10293 mid 1404 to <>");
    addRow("mid 1404 icid 10293 rid 1 to: <x@example.com>",
           "recipient inbound 10293 mid 1404 to <x@example.com>");
    for (const char* by : {"RAT", "LDAPACCEPT", "Injection Control"})
        addRow(("MID 1404 ICID 10293 To: <x@example.com> Rejected by " + std::string(by)).c_str(),
               "refused inbound 10293 mid 1404 to <x@example.com> !recipient_rejected");
    addRow("MID 1404 ICID 10293 To: <x> Rejected by RAT <y@example.com> Rejected by LDAPACCEPT",
           "refused inbound 10293 mid 1404 to <x> Rejected by RAT <y@example.com> !recipient_rejected");
    addRow("MID 1404 ICID 10293 To: <x@example.com>", "not understood");
    addRow("MID 1404 ICID 10293 LDAPACCEPT bypass applied to <x@example.com>", "message note mid 1404");
    addRow("MID 1404 ICID 10293 invalid bounce, rcpt address <x@example.com> rejected by bounce "
           "verification.",
           "refused inbound 10293 mid 1404 to <x@example.com> !recipient_rejected");
    // Its header and its size. A Message-ID with a quote stands in the other ones (AsyncOS 7.6.3 log).
    addRow("MID 1404 Message-ID '<1@example.com>'", "message-id mid 1404 text <<1@example.com>>");
    addRow("MID 1404 Message-ID \"<Lands'End.1@example.com>\"",
           "message-id mid 1404 text <<Lands'End.1@example.com>>");
    addRow("MID 1404 Message-ID '<Lands'End.1@example.com>'",
           "message-id mid 1404 text <<Lands'End.1@example.com>>");
    addRow("MID 1404 Message-ID <1@example.com>", "message-id mid 1404 text <<1@example.com>>");
    addRow("MID 1404 Message-ID '<1@example.com>", "message-id mid 1404 text <<1@example.com>> …");
    addRow("MID 1404 Subject 'hello'", "subject mid 1404 text <hello>");
    addRow("MID 1404 Subject \"it's here\"", "subject mid 1404 text <it's here>");
    addRow("MID 1404 Subject hello\\r\\n there", "subject mid 1404 text <hello\\r\\n there>");
    addRow("MID 1404 Subject ''", "subject mid 1404 text <>");
    addRow("MID 1404 Subject 'ICID 9 close'", "subject mid 1404 text <ICID 9 close>");
    addRow("MID 1404 ready 1234 bytes from <a@example.com>",
           "ready mid 1404 bytes 1234 from <a@example.com>");
    addRow("MID 1404 ready 1234 bytes from <>", "ready mid 1404 bytes 1234 from <>");
    addRow("MID 1404 ready 1234 bytes", "not understood");
    addRow("MID x ready 1234 bytes from <>", "not understood");
    addRow("MID 1404 matched all recipients for per-recipient policy DEFAULT in the inbound table",
           "message note mid 1404");
    addRow("MID 1404 matched all recipients for per-recipient policy Staff mail in the outbound table",
           "message note mid 1404");
    addRow("MID 1404 queued for delivery", "queued mid 1404");
    // Messages made of messages; the new one first.
    addRow("MID 1404 rewritten to MID 1405 by antispam", "rewritten mid 1405 of 1404");
    addRow("MID 1404 was split creating MID 1405 due to a per-recipient policy", "split mid 1405 of 1404");
    addRow("MID 1405 was generated based on MID 1404 by bcc filter 'x'", "copied mid 1405 of 1404");
    addRow("MID 1405 was generated for bounce of MID 1404", "bounce message mid 1405 of 1404");
    addRow("MID 1404 rewritten to MID x by antispam", "not understood");
    // As AsyncOS before 4.5 wrote them.
    addRow("MID 2 rewritten to 3 by antispam", "rewritten mid 3 of 2");
    addRow("MID 6 rewritten to MID 7 by alt-rcpt-to-filter filter 'testfilt'", "rewritten mid 7 of 6");
    addRow("MID 14 generated based on MID 13 by bcc filter 'x'", "copied mid 14 of 13");
    addRow("MID 1665 was generated based on MID 1664 by antivirus", "copied mid 1665 of 1664");
    addRow("MID 14 generated for bounce of MID 13", "bounce message mid 14 of 13");
    addRow("MID 14 generated for fun", "not understood");
    addRow("MID 14 was made of MID 13", "not understood");
    addRow("MID 5 ICID 6 invalid bounce, tagging", "message note mid 5");
    // Its end.
    addRow("MID 5 was dropped by content filter 'x' in the inbound table", "end mid 5 dropped");
    addRow("MID 5 was bounced by policy DEFAULT in the outbound table", "end mid 5 bounced");
    addRow("Message aborted MID 5 Dropped by content filter 'x' in the inbound table", "end mid 5 dropped");
    addRow("Message aborted MID 5 Bounced by content filter 'x' in the inbound table", "end mid 5 bounced");
    addRow("Message aborted MID 1404 Receiving aborted", "end mid 1404 aborted !message_aborted");
    addRow("Message aborted MID 1404 Receiving aborted by sender", "end mid 1404 aborted !message_aborted");
    addRow("Message aborted MID 1404 Injection aborted", "end mid 1404 aborted !message_aborted");
    addRow("Message aborted MID 7 Dropped by filter 'x'", "end mid 7 dropped");
    addRow("Message aborted MID 7 Dropped by CASE", "end mid 7 dropped");
    addRow("Message aborted MID 7 Forgotten by CASE", "not understood");
    addRow("Message finished MID 1404 done", "end mid 1404 finished");
    addRow("Message finished MID 1404 aborted", "end mid 1404 aborted");
    addRow("Message finished MID 1404 done and prose", "end mid 1404 finished …");
    addRow("Message finished MID 1404", "not understood");
    // Other lines that begin like them.
    addRow("MID 201434 IncomingRelay(senderdotcom): Header Received found, IP 192.192.108.1 being used, "
           "SBRS 6.8",
           "ignored");
    addRow("MID 14 ICID 14 TLS read 126 bytes (0.0 seconds)", "ignored");
    for (const char* odd : {"MID 14 ICID 14", "MID 14 ICID 14 RID x To: <a>", "MID 14 ICID x From: <a>",
                            "MID 14 ICID 15", "MID x ready", "MID 14"})
        addRow(odd, "not understood");
}

void TestGrammarMessages::line()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(QString::fromUtf8(parsed(body.toStdString())), QString::fromUtf8(expected));
}

AUTHLOUPE_TEST(TestGrammarMessages, QCoreApplication)
#include "tst_grammar_messages.moc"
