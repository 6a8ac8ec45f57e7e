// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/event_text.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe::test;

// SMTP authentication, inbound and outbound: mail-log grammar 1.4 and 1.5.
class TestGrammarAuth final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inbound_data();
    void inbound() { compare(); }
    void inboundTrouble_data();
    void inboundTrouble() { compare(); }
    void outbound_data();
    void outbound() { compare(); }
    void anyUserNameComesBack_data();
    void anyUserNameComesBack();

private:
    static void columns();
    static void compare();
};

void TestGrammarAuth::columns()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
}

void TestGrammarAuth::compare()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(QString::fromUtf8(parsed(body.toStdString())), QString::fromUtf8(expected));
}

void TestGrammarAuth::inbound_data()
{
    columns();
    // Cisco 118570; without the colon in IronPort's own catalogue.
    addRow("SMTP Auth: (ICID 450) succeeded for user: ironport using AUTH mechanism: PLAIN with profile: "
           "IncomingAuthentication",
           "attempt inbound 450 succeeded user <ironport> mechanism <PLAIN> profile <IncomingAuthentication> "
           "response <>");
    addRow("SMTP Auth: (ICID 451) failed for user: ironport using AUTH mechanism: PLAIN with profile: "
           "IncomingAuthentication",
           "attempt inbound 451 failed user <ironport> mechanism <PLAIN> profile <IncomingAuthentication> "
           "response <>");
    addRow("SMTP Auth (ICID 5) failed for user: joe using AUTH mechanism: LOGIN with profile: P",
           "attempt inbound 5 failed user <joe> mechanism <LOGIN> profile <P> response <>");
    addRow("SMTP Auth:(ICID 5): succeeded for user: joe using AUTH mechanism: CRAM-MD5 with profile: P",
           "attempt inbound 5 succeeded user <joe> mechanism <CRAM-MD5> profile <P> response <>");
    addRow("smtp auth: (icid 5) Succeeded For User: joe using AUTH mechanism: PLAIN With Profile: P",
           "attempt inbound 5 succeeded user <joe> mechanism <PLAIN> profile <P> response <>");
    // Profiles are an administrator's words; an empty user is not the same as none.
    addRow(
        "SMTP Auth: (ICID 5) failed for user: joe using AUTH mechanism: PLAIN with profile: My profile (2)  ",
        "attempt inbound 5 failed user <joe> mechanism <PLAIN> profile <My profile (2)> response <>");
    addRow("SMTP Auth: (ICID 5) failed for user:  using AUTH mechanism: PLAIN with profile: P",
           "attempt inbound 5 failed user <> mechanism <PLAIN> profile <P> response <>");
    addRow("SMTP Auth: (ICID 5) failed for user: using AUTH mechanism: PLAIN with profile: P",
           "attempt inbound 5 failed user <> mechanism <PLAIN> profile <P> response <>");
    addRow("SMTP Auth: (ICID 5) failed for user: joe using AUTH mechanism:  with profile: P",
           "attempt inbound 5 failed user <joe> mechanism <> profile <P> response <>");
    // Cut lines keep what they have.
    addRow("SMTP Auth: (ICID 5) failed for user: joe using AUTH mechanism: PLAIN with profile:",
           "attempt inbound 5 failed user <joe> mechanism <PLAIN> profile <> response <> …");
    addRow("SMTP Auth: (ICID 5) failed for user: joe using AUTH mechanism: PLAIN with pro",
           "attempt inbound 5 failed user <joe> mechanism <PLAIN> profile <> response <> …");
    addRow("SMTP Auth: (ICID 5) failed for user: joe using AUTH mech",
           "attempt inbound 5 failed user <joe> mechanism <> profile <> response <> …");
    addRow("SMTP Auth: (ICID 5) failed for user: joe using",
           "attempt inbound 5 failed user <joe> mechanism <> profile <> response <> …");
    addRow("SMTP Auth: (ICID 5) failed for user: joe us",
           "attempt inbound 5 failed user <joe us> mechanism <> profile <> response <> …");
    addRow("SMTP Auth: (ICID 5) failed for user: joe",
           "attempt inbound 5 failed user <joe> mechanism <> profile <> response <> …");
    addRow("SMTP Auth: (ICID 5) failed for user:",
           "attempt inbound 5 failed user <> mechanism <> profile <> response <> …");
    // Prose directly behind the entry: more than a name. The shorter reading is the complete one.
    addRow("SMTP Auth: (ICID 5) failed for user: joe using AUTH mechanism: PLAIN with profile: P shows that",
           "attempt inbound 5 failed user <joe> mechanism <PLAIN> profile <P shows that> response <>");
    addRow("SMTP Auth: (ICID 5) failed for user: joe using AUTH mechanism: PLAIN with profile: P This is it.",
           "attempt inbound 5 failed user <joe> mechanism <PLAIN> profile <P This is it.> response <> …");
    addRow(
        "SMTP Auth: (ICID 5) failed for user: joe using AUTH mechanism: PLAIN with profile: P The log shows "
        "how",
        "attempt inbound 5 failed user <joe> mechanism <PLAIN> profile <P The log shows how> response <> …");
    // The words between the fields in another case.
    addRow("smtp auth: (icid 5) failed for user: joe using auth mechanism: plain with profile: p",
           "attempt inbound 5 failed user <joe> mechanism <plain> profile <p> response <>");
    addRow("smtp auth: (icid 5) failed for user: x using AUTH mechanism: y using auth mechanism: plain with "
           "profile: p",
           "attempt inbound 5 failed user <x using AUTH mechanism: y> mechanism <plain> profile <p> response "
           "<>");
    // Shapes that nobody described go to a list of their own.
    for (const char* unknown :
         {"SMTP Auth: (ICID 5) too many failures", "SMTP Auth: (ICID 5", "SMTP Auth",
          "SMTP Auth: (ICID x) failed for user: joe using AUTH mechanism: PLAIN with profile: P",
          "SMTP Auth: (DCID 5) failed for user: joe using AUTH mechanism: PLAIN with profile: P",
          "SMTP Auth: client certificate accepted", "SMTP Authentication is on"})
        addRow(unknown, "unknown auth");
}

// IronPort's message catalogue, SMTPAUTH_*.
void TestGrammarAuth::inboundTrouble_data()
{
    columns();
    addRow("SMTP Auth (ICID 6) profile: Staff mail is misconfigured or missing causing an Auth failure",
           "attempt inbound 6 error mechanism <> profile <Staff mail> response <is misconfigured or missing "
           "causing an Auth failure>");
    addRow("SMTP Auth: (ICID 6) profile: P is fine", "unknown auth");
    addRow("SMTP Auth (ICID 6) could not reach forwarding server mx.example.com",
           "attempt inbound 6 error mechanism <> profile <> response <could not reach forwarding server "
           "mx.example.com>");
    addRow("SMTP Auth: (ICID 6) could not reach forwarding server 192.0.2.1 with reason: timed out",
           "attempt inbound 6 error mechanism <> profile <> response <could not reach forwarding server "
           "192.0.2.1 with reason: "
           "timed out>");
    addRow("SMTP Auth (ICID 6) LDAP query/user lookup failed for user: joe@example.com",
           "attempt inbound 6 error user <joe@example.com> mechanism <> profile <> response <LDAP query/user "
           "lookup failed>");
    addRow(
        "SMTP Auth: (ICID 6) LDAP query/user lookup failed for user: ",
        "attempt inbound 6 error user <> mechanism <> profile <> response <LDAP query/user lookup failed>");
    addRow("SMTP Auth (ICID 6) was required but remote host did not initiate it",
           "required inbound 6 !auth_required");
    addRow("SMTP Auth: (ICID 6) was required but remote host did not initiate it",
           "required inbound 6 !auth_required");
    addRow("SMTP Auth forward server connection to mx.example.com, port 25, interface mail, 3 connections "
           "available",
           "auth note");
    addRow("SMTP Auth LDAP query failed, possible LDAP misconfiguration or unreachable server.", "auth note");
    addRow("SMTP Auth: LDAP query failed, possible LDAP misconfiguration or unreachable server.",
           "auth note");
}

void TestGrammarAuth::outbound_data()
{
    columns();
    // Cisco 118570
    addRow("DCID: 5633 IP: 172.16.155.102 SMTP authentication using the profile OutboundAuthentication "
           "succeeded.",
           "attempt outbound 5633 succeeded address <172.16.155.102> mechanism <> profile "
           "<OutboundAuthentication> response <>");
    addRow("DCID: 5640 IP: 172.16.155.102 SMTP authentication using the profile OutboundAuthentication "
           "failed: ('535', ['5.7.8 "
           "Error: authentication failed: authentication failure'])",
           "attempt outbound 5640 failed address <172.16.155.102> mechanism <> profile "
           "<OutboundAuthentication> response "
           "<('535', ['5.7.8 Error: authentication failed: authentication failure'])>");
    // Spellings between DCID and DCID:, IP and IP:; profiles with blanks; answers without a reply.
    addRow(
        "DCID 9 IP 192.0.2.1 SMTP authentication using the profile Smart host 2 succeeded.",
        "attempt outbound 9 succeeded address <192.0.2.1> mechanism <> profile <Smart host 2> response <>");
    addRow("DCID: 9 IP: 192.0.2.1 SMTP authentication using the profile P failed: ('000', ['timeout'])",
           "attempt outbound 9 failed address <192.0.2.1> mechanism <> profile <P> response <('000', "
           "['timeout'])>");
    addRow("DCID: 9 IP: 192.0.2.1 SMTP authentication using the profile P failed: ('000', [])",
           "attempt outbound 9 failed address <192.0.2.1> mechanism <> profile <P> response <('000', [])>");
    addRow("DCID: 9 IP: 192.0.2.1 SMTP authentication using the profile P failed: ('535', [\"5.7.8 it's "
           "wrong\", '5.7.8 retry'])",
           "attempt outbound 9 failed address <192.0.2.1> mechanism <> profile <P> response <('535', "
           "[\"5.7.8 it's wrong\", "
           "'5.7.8 retry'])>");
    // Cut lines.
    addRow("DCID: 9 IP: 192.0.2.1 SMTP authentication using the profile P failed: ('535', ['5.7.8",
           "attempt outbound 9 failed address <192.0.2.1> mechanism <> profile <P> response <('535', "
           "['5.7.8> …");
    addRow("DCID: 9 IP: 192.0.2.1 SMTP authentication using the profile P succeeded",
           "attempt outbound 9 succeeded address <192.0.2.1> mechanism <> profile <P> response <> …");
    for (const char* unknown : {"DCID: 9 IP: 192.0.2.1 SMTP authentication using the profile P",
                                "DCID: 9 IP: 192.0.2.1 SMTP authentication using the pro",
                                "DCID: 9 SMTP authentication using the profile P succeeded."})
        addRow(unknown, "unknown auth");
    addRow("DCID: 9 IP: 192.0.2.1", "not understood");
    // Several reply lines, in either quotes (Python's repr).
    addRow("DCID: 9 IP: 192.0.2.1 SMTP authentication using the profile P failed: ('535', ['5.7.8 no', "
           "\"5.7.8 it's wrong\", '5.7.8 see', '5.7.8 there'])",
           "attempt outbound 9 failed address <192.0.2.1> mechanism <> profile <P> response <('535', ['5.7.8 "
           "no', \"5.7.8 it's wrong\", '5.7.8 see', '5.7.8 there'])>");
    addRow(
        "dcid: 9 ip: 192.0.2.1 smtp AUTHENTICATION using the profile P FAILED: ('535', ['x'])",
        "attempt outbound 9 failed address <192.0.2.1> mechanism <> profile <P> response <('535', ['x'])>");
    addRow("DCID: 9 IP: 192.0.2.1 SMTP authentication using the profile P Succeeded.",
           "attempt outbound 9 succeeded address <192.0.2.1> mechanism <> profile <P> response <>");
}

void TestGrammarAuth::anyUserNameComesBack_data()
{
    QTest::addColumn<QByteArray>("user");
    const std::vector<QByteArray> users{
        "ironport", "joe@example.com", "EXAMPLE\\joe", "joe smith", " joe ", "\"joe\"", "'joe'", "<joe>",
        "a\tb", "=1+1", "<table><tr><td>", "%1 %n %s", QByteArray("nul\0byte", 8), "b\xF6 b",
        "\xE2\x80\xAE"
        "cilbup",
        "\x1B[31mred",
        // Forgeries: what an attacker writes must not become a field of the line.
        "x using AUTH mechanism: PLAIN with profile: forged",
        "x using AUTH mechanism: ", "x with profile: forged", "x using AUTH mechanism:",
        " using AUTH mechanism: LOGIN with profile: y using AUTH mechanism: Z with profile: q", "x (ICID 9)",
        "x) succeeded for user: y", "x failed: y", "x: succeeded for user: root",
        "x' using AUTH mechanism: PLAIN with profile: forged",
        "Wed Apr 22 11:44:48 2009 Info: SMTP Auth: (ICID 9) succeeded for user: root using AUTH mechanism: "
        "PLAIN with profile: P",
        "x using AUTH mechanism: PLAIN with profile: P Wed Apr 22 11:46:14 2009 Info: ICID 9 close"};
    for (const QByteArray& user : users)
        QTest::newRow(user.toPercentEncoding(" @<>:()").constData()) << user;
    QTest::newRow("a thousand characters") << QByteArray(1000, 'u');
}

void TestGrammarAuth::anyUserNameComesBack()
{
    QFETCH(QByteArray, user);
    const std::string name = user.toStdString();
    const std::string tail = " mechanism <PLAIN> profile <Incoming> response <>";
    for (const std::string result : {"succeeded", "failed"})
        QCOMPARE(shown(parsed("SMTP Auth: (ICID 450) " + result + " for user: " + name
                              + " using AUTH mechanism: PLAIN with profile: Incoming")),
                 shown("attempt inbound 450 " + result + " user <" + name + '>' + tail));
}

AUTHLOUPE_TEST(TestGrammarAuth, QCoreApplication)
#include "tst_grammar_auth.moc"
