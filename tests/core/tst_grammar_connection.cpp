// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/event_text.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe::test;

// Openings, policy, TLS and ends: mail-log grammar 1.1, 1.2, 1.3 and 1.7.
class TestGrammarConnection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();

private:
    static void addOpenings();
    static void addPolicies();
    static void addTls();
    static void addEnds();
};

void TestGrammarConnection::line_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    addOpenings();
    addPolicies();
    addTls();
    addEnds();
}

void TestGrammarConnection::addOpenings()
{
    // Cisco 118570
    addRow("New SMTP ICID 450 interface IncomingMail (172.16.155.16) address 172.16.155.102 reverse dns host "
           "unknown "
           "verified no",
           "opened inbound 450 listener <IncomingMail (172.16.155.16)> address <172.16.155.102> port 0 host "
           "<unknown> no");
    addRow("New SMTP DCID 5633 interface 172.16.155.16 address 172.16.155.102 port 25",
           "opened outbound 5633 listener <172.16.155.16> address <172.16.155.102> port 25 host <> ");
    // Names with blanks (AsyncOS 7.6.3 log), `New smtp` (Cisco 118500), a capital Interface, two blanks
    // before the host.
    addRow(
        "New SMTP ICID 60140291 interface Data 1 (68.232.141.109) address 176.227.203.114 reverse dns host "
        "h176.example.co.uk verified no",
        "opened inbound 60140291 listener <Data 1 (68.232.141.109)> address <176.227.203.114> port 0 host "
        "<h176.example.co.uk> no");
    addRow("New smtp ICID 282204970 interface Management (10.10.10.1) address 192.168.1.1 reverse dns host "
           "unknown "
           "verified no",
           "opened inbound 282204970 listener <Management (10.10.10.1)> address <192.168.1.1> port 0 host "
           "<unknown> no");
    addRow("New SMTP ICID 30 Interface Management (10.10.10.1) address 192.168.1.1 reverse dns host unknown "
           "verified yes",
           "opened inbound 30 listener <Management (10.10.10.1)> address <192.168.1.1> port 0 host <unknown> "
           "yes");
    addRow("New SMTP ICID 31 interface mail (10.1.1.1) address 10.2.2.2 reverse dns host  server.example.com "
           "verified yes",
           "opened inbound 31 listener <mail (10.1.1.1)> address <10.2.2.2> port 0 host <server.example.com> "
           "yes");
    // Junk that its owner put into the DNS.
    addRow("New SMTP ICID 32 interface mail (10.1.1.1) address 10.2.2.2 reverse dns host "
           "http://example.com/example/example.txt.com verified no",
           "opened inbound 32 listener <mail (10.1.1.1)> address <10.2.2.2> port 0 host "
           "<http://example.com/example/example.txt.com> no");
    addRow("New SMTP ICID 33 interface mail (10.1.1.1) address 10.2.2.2 reverse dns host a verified yes b "
           "verified no",
           "opened inbound 33 listener <mail (10.1.1.1)> address <10.2.2.2> port 0 host <a verified yes b> "
           "no …");
    addRow("New SMTP ICID 33 interface mail (10.1.1.1) address 10.2.2.2 reverse dns host  verified no",
           "opened inbound 33 listener <mail (10.1.1.1)> address <10.2.2.2> port 0 host <> no");
    // Older than AsyncOS 3.8 and 4.6; other protocols; IPv6.
    addRow("New SMTP ICID 34 interface Management address 192.0.2.7",
           "opened inbound 34 listener <Management> address <192.0.2.7> port 0 host <> ");
    addRow("New SMTP DCID 35 interface 192.0.2.2 address 192.0.2.7",
           "opened outbound 35 listener <192.0.2.2> address <192.0.2.7> port 0 host <> ");
    addRow("New QMQP ICID 36 interface qmqp (192.0.2.2) address 192.0.2.7",
           "opened inbound 36 listener <qmqp (192.0.2.2)> address <192.0.2.7> port 0 host <> ");
    addRow("New SMTP DCID 37 interface 2001:db8::2 address 2001:db8::7 port 587",
           "opened outbound 37 listener <2001:db8::2> address <2001:db8::7> port 587 host <> ");
    addRow("NEW SMTP DCID 38 INTERFACE 192.0.2.2 address 192.0.2.7 PORT 65535",
           "opened outbound 38 listener <192.0.2.2> address <192.0.2.7> port 65535 host <> ");
    // Cut or odd tails.
    addRow("New SMTP ICID 39 interface mail (10.1.1.1) address 10.2.2.2 reverse dns host unkno",
           "opened inbound 39 listener <mail (10.1.1.1)> address <10.2.2.2> port 0 host <unkno>  …");
    addRow("New SMTP ICID 39 interface mail (10.1.1.1) address 10.2.2.2 reverse",
           "opened inbound 39 listener <mail (10.1.1.1)> address <10.2.2.2> port 0 host <>  …");
    addRow("New SMTP DCID 40 interface 192.0.2.2 address 192.0.2.7 port 65536",
           "opened outbound 40 listener <192.0.2.2> address <192.0.2.7> port 0 host <>  …");
    addRow("New SMTP DCID 40 interface 192.0.2.2 address 192.0.2.7 port 25 and more",
           "opened outbound 40 listener <192.0.2.2> address <192.0.2.7> port 0 host <>  …");
    addRow("New SMTP DCID 40 interface 192.0.2.2 address 192.0.2.7 port",
           "opened outbound 40 listener <192.0.2.2> address <192.0.2.7> port 0 host <>  …");
    addRow("New SMTP ICID 41 interface mail (10.1.1.1) address ", "not understood");
    addRow("New SMTP ICID 41 interface mail (10.1.1.1)", "not understood");
    addRow("New SMTP ICID 41", "not understood");
    addRow("New SMTP MID 41 interface x address y", "not understood");
    addRow(
        "New QMTP ICID 42 interface qmtp (192.0.2.2) address 192.0.2.7 reverse dns host unknown verified no",
        "opened inbound 42 listener <qmtp (192.0.2.2)> address <192.0.2.7> port 0 host <unknown> no");
    addRow("new smtp icid 43 INTERFACE Data 2 (10.1.1.1) ADDRESS 10.2.2.2 Reverse DNS Host x VERIFIED YES",
           "opened inbound 43 listener <Data 2 (10.1.1.1)> address <10.2.2.2> port 0 host <x> yes");
    addRow("Incoming SMTP connection undetermined IP on interface mail", "note inbound 0");
    addRow("Incoming QMQP connection undetermined IP on interface Data 1", "note inbound 0");
    addRow("Incoming SMTP connection", "not understood");
    addRow("New SMTP ICID x interface mail (10.1.1.1) address 10.2.2.2", "not understood");
}

void TestGrammarConnection::addPolicies()
{
    const std::vector<const char*> complete{
        "ACCEPT SG None match ALL SBRS None",
        "ACCEPT SG UNKNOWNLIST match sbrs[-1.0:10.0] SBRS 5.2 country United States",
        "ACCEPT SG UNKNOWNLIST match nx.domain  SBRS rfc1918",
        "ACCEPT SG None match SBRS None",
        "ACCEPT SG None match  SBRS None",
        "ACCEPT SG None SBRS rfc1918",
        "ACCEPT SG GOOD match 205.188.105.0/24",
        "ACCEPT SG SUSPECTLIST match sbrs[none] SBRS unable to retrieve",
        "RELAY SG RELAY_SG match 192.168.0.200 SBRS not enabled",
        "RELAY SG RELAYLIST match 192.168.50.7 SBRS rfc1918 country Bosnia and Herzegovina",
        "REJECT SG BLACKLIST match sbrs[-10.0:-2.5] SBRS -9.5",
        "REJECT SG TCP-REFUSE match",
        "REJECT SG BLACKLIST match dnslist[sbl-xbl.spamhaus.org] SBRS -2.0",
        "TCPREFUSE SG BLOCKED_LIST match .example.net SBRS -9.9",
        "SBRS None",
        "SBRS -3.1",
    };
    for (const char* policy : complete)
        addRow(("ICID 450 " + std::string(policy)).c_str(),
               ("policy inbound 450 text <" + std::string(policy) + '>').c_str());
    addRow("ICID 450 ACCEPT SG None match ALL SBRS Non",
           "policy inbound 450 text <ACCEPT SG None match ALL SBRS Non> …");
    addRow("ICID 450 ACCEPT SG None match ALL SBRS None and prose",
           "policy inbound 450 text <ACCEPT SG None match ALL SBRS None and prose> …");
    addRow("ICID 0 TCPREFUSE SG BLACKLIST match sbrs[-10.0:-0.5] SBRS -9.9",
           "policy inbound 0 text <TCPREFUSE SG BLACKLIST match sbrs[-10.0:-0.5] SBRS -9.9>");
    addRow("icid 450 accept sg None match ALL sbrs none Country France",
           "policy inbound 450 text <accept sg None match ALL sbrs none Country France>");
    addRow(
        "ICID 450 REJECT SG BLACKLIST match sbo:1234 SBRS -9.9 country Korea, Republic of",
        "policy inbound 450 text <REJECT SG BLACKLIST match sbo:1234 SBRS -9.9 country Korea, Republic of>");
    addRow("ICID 450 address 192.0.2.7 reverse dns host mail.example.com sbrs unable to retrieve",
           "note inbound 450");
    addRow("ICID 450 address 192.0.2.7", "not understood");
    addRow("ICID 450 ACCEPT SG", "not understood");
    addRow("ICID 450 ACCEPTED SG None match ALL SBRS None", "not understood");
    addRow("ICID 450 DELAY SG None match ALL SBRS None", "not understood");
    addRow("DCID 450 ACCEPT SG None match ALL SBRS None", "not understood");
}

void TestGrammarConnection::addTls()
{
    const auto troubleOf = [](std::string_view tls) {
        return std::string(tls.starts_with("TLS failed")         ? " !tls_failed"
                           : tls.starts_with("TLS was required") ? " !tls_required"
                                                                 : "");
    };
    for (const char* tls : {"TLS success", "TLS failed", "TLS success protocol TLSv1 cipher AES128-SHA",
                            "TLS success protocol TLSv1/SSLv3 cipher RC4-MD5",
                            "TLS success protocol TLSv1.2 cipher ECDHE-RSA-AES256-GCM-SHA384",
                            "TLS failed: [Errno 54] Connection reset by peer",
                            "TLS failed: (336109761, 'error:1408A0C1:no shared cipher')",
                            "TLS was required but remote host did not initiate it"})
        addRow(("ICID 7 " + std::string(tls)).c_str(),
               ("tls inbound 7 text <" + std::string(tls) + '>' + troubleOf(tls)).c_str());
    for (const char* tls :
         {"TLS success protocol TLSv1 cipher RC4-SHA for example.com", "TLS success CN: mx.example.com",
          "TLS success CN=mx.example.com", "TLS failed: STARTTLS unexpected response",
          "TLS success protocol TLSv1.2 cipher AES128-SHA CN=mx.example.com"})
        addRow(("DCID 8 " + std::string(tls)).c_str(),
               ("tls outbound 8 text <" + std::string(tls) + '>' + troubleOf(tls)).c_str());
    addRow("DCID 8 TLS success protocol TLSv1 cipher RC4-MD5 ",
           "tls outbound 8 text <TLS success protocol TLSv1 cipher RC4-MD5>");
    addRow("DCID: 8 TLS success", "tls outbound 8 text <TLS success>");
    addRow("DCID 8 IP 192.0.2.9 TLS was required but could not be successfully negotiated",
           "tls outbound 8 text <TLS was required but could not be successfully negotiated> "
           "!tls_required");
    addRow("DCID: 8 IP: 192.0.2.9 TLS failed: x", "tls outbound 8 text <TLS failed: x> !tls_failed");
    addRow("DCID 8 STARTTLS command not supported.", "note outbound 8 !tls_not_supported");
    // Words behind a handshake that belong to it, and others.
    addRow("DCID 8 TLS success CN: <Messaging Gateway Appliance Demo Cert>",
           "tls outbound 8 text <TLS success CN: <Messaging Gateway Appliance Demo Cert>>");
    addRow("ICID 7 TLS success protocol TLSv1 cipher AES128-SHA and prose",
           "tls inbound 7 text <TLS success protocol TLSv1 cipher AES128-SHA and prose> …");
    addRow("ICID 7 TLS success protocol TLSv1 cip", "tls inbound 7 text <TLS success protocol TLSv1 cip> …");
    addRow("icid 7 tls SUCCESS Protocol TLSv1 Cipher RC4-MD5",
           "tls inbound 7 text <tls SUCCESS Protocol TLSv1 Cipher RC4-MD5>");
    addRow("ICID 7 TLS failed: (1, 'it is broken')",
           "tls inbound 7 text <TLS failed: (1, 'it is broken')> !tls_failed");
    addRow("DCID 8 TLS was required but remote host did not initiate it",
           "tls outbound 8 text <TLS was required but remote host did not initiate it> !tls_required");
    addRow("ICID 7 TLS", "not understood");
    addRow("ICID 7 TLS read 126 bytes", "not understood");
    addRow("DCID 8 IP 192.0.2.9 TLS perhaps", "not understood");
}

void TestGrammarConnection::addEnds()
{
    addRow("ICID 9 close", "closed inbound 9");
    addRow("ICID 9 lost", "lost inbound 9");
    addRow("ICID 9 close   ", "closed inbound 9");
    addRow("ICID 9 close\r", "closed inbound 9");
    addRow("icid 9 close", "closed inbound 9");
    addRow("DCID 9 close", "closed outbound 9");
    addRow("DCID: 9 close", "closed outbound 9");
    addRow("DCID 9 lost", "lost outbound 9");
    addRow("ICID 9 closed", "not understood");
    addRow("ICID 9 close now", "not understood");
    addRow("ICID 9", "not understood");
    addRow("ICID: 9 close", "not understood");
}

void TestGrammarConnection::line()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(QString::fromUtf8(parsed(body.toStdString())), QString::fromUtf8(expected));
}

AUTHLOUPE_TEST(TestGrammarConnection, QCoreApplication)
#include "tst_grammar_connection.moc"
