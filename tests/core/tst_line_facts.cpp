// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/line_facts.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

class TestLineFacts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listener_data();
    void listener();
    void policy_data();
    void policy();
    void tls_data();
    void tls();
};

void TestLineFacts::listener_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char* text, const char* name, const char* address) {
        QTest::newRow(*text != '\0' ? text : "empty")
            << QByteArray(text) << QByteArray(name) << QByteArray(address);
    };
    row("IncomingMail (172.16.155.16)", "IncomingMail", "172.16.155.16");
    row("Data 1 (68.232.141.109)", "Data 1", "68.232.141.109");
    row("  mail  ( 10.0.0.1 ) ", "mail", "10.0.0.1");
    row("Data (old) (10.0.0.1)", "Data (old)", "10.0.0.1");
    row("mail (2001:db8::1)", "mail", "2001:db8::1");
    row("mail (10.0.0.1", "mail", "10.0.0.1");
    row("mail ()", "mail", "");
    row("172.16.155.16", "", "172.16.155.16");
    row("2001:db8::1", "", "2001:db8::1");
    row("Management", "Management", "");
    row("Data 1", "Data 1", "");
    row("cafe", "cafe", "");
    row("12", "12", "");
    row("", "", "");
    row("   ", "", "");
}

void TestLineFacts::listener()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, address);
    const std::string whole = text.toStdString();
    const ListenerFacts facts = takeApartListener(whole);
    QCOMPARE(shown(facts.name), QString::fromLatin1(name));
    QCOMPARE(shown(facts.localAddress), QString::fromLatin1(address));
}

void TestLineFacts::policy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // action|group|match|reputation|country
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(*text != '\0' ? text : "empty") << QByteArray(text) << QByteArray(expected);
    };
    row("ACCEPT SG None match ALL SBRS None", "ACCEPT|None|ALL|None|");
    row("ACCEPT SG UNKNOWNLIST match sbrs[-1.0:10.0] SBRS 5.2 country United States",
        "ACCEPT|UNKNOWNLIST|sbrs[-1.0:10.0]|5.2|United States");
    row("ACCEPT SG UNKNOWNLIST match nx.domain  SBRS rfc1918", "ACCEPT|UNKNOWNLIST|nx.domain|rfc1918|");
    row("ACCEPT SG None match SBRS None", "ACCEPT|None||None|");
    row("ACCEPT SG None match  SBRS None", "ACCEPT|None||None|");
    row("ACCEPT SG None SBRS rfc1918", "ACCEPT|None||rfc1918|");
    row("ACCEPT SG GOOD match 205.188.105.0/24", "ACCEPT|GOOD|205.188.105.0/24||");
    row("ACCEPT SG GOOD match sbrs[none] country South Korea", "ACCEPT|GOOD|sbrs[none]||South Korea");
    row("RELAY SG RELAY_SG match 192.168.0.200 SBRS not enabled",
        "RELAY|RELAY_SG|192.168.0.200|not enabled|");
    row("RELAY SG R match 10.0.0.1-10.0.0.9 SBRS unable to retrieve country Côte d'Ivoire",
        "RELAY|R|10.0.0.1-10.0.0.9|unable to retrieve|C\xC3\xB4te d'Ivoire");
    row("REJECT SG TCP-REFUSE match", "REJECT|TCP-REFUSE|||");
    row("REJECT SG B match dnslist[sbl-xbl.spamhaus.org] SBRS -2.0",
        "REJECT|B|dnslist[sbl-xbl.spamhaus.org]|-2.0|");
    row("TCPREFUSE SG BLACKLIST match sbrs[-10.0:-0.5] SBRS -9.9",
        "TCPREFUSE|BLACKLIST|sbrs[-10.0:-0.5]|-9.9|");
    row("ACCEPT SG Internal_Dell_Non-IronPort match .example.com SBRS None",
        "ACCEPT|Internal_Dell_Non-IronPort|.example.com|None|");
    row("SBRS None", "|||None|");
    row("SBRS -3.1", "|||-3.1|");
    row("SBRS 3.1 country Chile", "|||3.1|Chile");
    row("ACCEPT SG", "ACCEPT||||");
    row("ACCEPT", "ACCEPT||||");
    row("", "||||");
}

void TestLineFacts::policy()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string whole = text.toStdString();
    const PolicyFacts facts = takeApartPolicy(whole);
    std::string found(facts.action);
    for (const std::string_view part : {facts.senderGroup, facts.match, facts.reputation, facts.country})
        found += '|' + std::string(part);
    QCOMPARE(shown(found), QString::fromLatin1(expected));
}

void TestLineFacts::tls_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // state|protocol|cipher|reason
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(*text != '\0' ? text : "empty") << QByteArray(text) << QByteArray(expected);
    };
    row("TLS success", "succeeded|||");
    row("TLS success protocol TLSv1 cipher AES128-SHA", "succeeded|TLSv1|AES128-SHA|");
    row("TLS success protocol TLSv1/SSLv3 cipher RC4-MD5 ", "succeeded|TLSv1/SSLv3|RC4-MD5|");
    row("TLS success protocol TLSv1.2 cipher ECDHE-RSA-AES256-GCM-SHA384 for example.com",
        "succeeded|TLSv1.2|ECDHE-RSA-AES256-GCM-SHA384|");
    row("TLS success protocol TLSv1.2", "succeeded|TLSv1.2||");
    row("TLS success CN: mx.example.com", "succeeded|||");
    row("TLS failed", "failed|||");
    row("TLS failed: [Errno 54] Connection reset by peer", "failed|||[Errno 54] Connection reset by peer");
    row("TLS failed: (336109761, 'error:no shared cipher')",
        "failed|||(336109761, 'error:no shared cipher')");
    row("TLS failed: STARTTLS unexpected response", "failed|||STARTTLS unexpected response");
    row("TLS was required but remote host did not initiate it",
        "required_not_started|||but remote host did not initiate it");
    row("TLS was required but could not be successfully negotiated", "failed|||successfully negotiated");
    row("TLS read 126 bytes", "none|||");
    row("TLS", "none|||");
    row("", "none|||");
}

void TestLineFacts::tls()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string whole = text.toStdString();
    const TlsFacts facts = takeApartTls(whole);
    std::string found(stableName(facts.state));
    for (const std::string_view part : {facts.protocol, facts.cipher, facts.reason})
        found += '|' + std::string(part);
    QCOMPARE(shown(found), QString::fromLatin1(expected));
}

AUTHLOUPE_TEST(TestLineFacts, QCoreApplication)
#include "tst_line_facts.moc"
