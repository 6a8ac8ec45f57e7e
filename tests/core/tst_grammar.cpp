// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/grammar.h"
#include "support/event_text.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

// Levels, file headers, and what is no line of mail_logs at all.
class TestGrammar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void level_data();
    void level();
    void body_data();
    void body();
    void neverReadsOutsideTheBody();
};

void TestGrammar::level_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    for (const char* name :
         {"Info", "Warning", "Critical", "Debug", "Trace", "Alert", "Information", "info", "INFO"})
        QTest::newRow(name) << QByteArray(" " + QByteArray(name) + ": ICID 5 close")
                            << QByteArray("ICID 5 close");
    addRow("Info: ICID 5 close", "ICID 5 close");
    addRow("  Info:ICID 5 close", "ICID 5 close");
    addRow(" Info:   ICID 5 close", "ICID 5 close");
    addRow(" Warning:   ICID 5 close", "ICID 5 close");
    addRow(" Info: ", "");
    addRow(" Info:", "");
    addRow(" Infos: ICID 5 close", "(none)");
    addRow(" ICID 5 close", "(none)");
    addRow(" Info ICID 5 close", "(none)");
    addRow("", "(none)");
    addRow(" ", "(none)");
}

void TestGrammar::level()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const auto found = bodyBehindLevel({body.constData(), static_cast<std::size_t>(body.size())});
    QCOMPARE(shown(found.value_or("(none)")), shown(expected.toStdString()));
}

void TestGrammar::body_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    // Header and trailer of a file (AsyncOS 7.6.3 log).
    addRow("Begin Logfile", "file");
    addRow("End Logfile", "file");
    addRow("Version: 7.6.3-019 SN: 420D4FEA709365BFB3E3-0AF2EE5E700E",
           "version version <7.6.3-019> serial <420D4FEA709365BFB3E3-0AF2EE5E700E>");
    addRow("version: 14.2.0-620  sn: 4229A0  ", "version version <14.2.0-620> serial <4229A0>");
    addRow("Version: 7.6.3-019 SN: ABC def", "version version <7.6.3-019> serial <ABC def> …");
    addRow("Version: 7.6.3-019 SN: ", "not understood");
    addRow("Version: 7.6.3-019", "not understood");
    addRow("Time offset from UTC: -21600 seconds", "offset -21600");
    addRow("Time offset from UTC: 10800 seconds", "offset 10800");
    addRow("Time offset from UTC: 0 seconds", "offset 0");
    addRow("Time offset from UTC: 86400 seconds", "offset 86400");
    addRow("Time offset from UTC: 86401 seconds", "not understood");
    addRow("Time offset from UTC: +3600 seconds", "not understood");
    addRow("Time offset from UTC: --3600 seconds", "not understood");
    addRow("Time offset from UTC: 99999999999999999999999 seconds", "not understood");
    addRow("Time offset from UTC: ", "not understood");

    // Damage, and things that nobody knows.
    for (const char* unknown :
         {"", " ", "ICID", "ICID ", "ICID x close", "DCID", "MID", "MID ", "New", "New ", "x",
          "\xD9\xA1\xD9\xA2", "SMTP", "Start MID", "Delivery start", "Bounced:"})
        QTest::newRow(*unknown != '\0' ? unknown : "nothing")
            << QByteArray(unknown) << QByteArray("not understood");
}

void TestGrammar::body()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(QString::fromUtf8(parsed(body.toStdString())), QString::fromUtf8(expected));
}

// Every prefix in memory of its own, so that a sanitizer sees a byte too many.
void TestGrammar::neverReadsOutsideTheBody()
{
    const std::vector<std::string> bodies{
        "New SMTP ICID 450 interface IncomingMail (172.16.155.16) address 172.16.155.102 reverse dns host "
        "unknown verified no",
        "New SMTP DCID 5633 interface 172.16.155.16 address 172.16.155.102 port 25",
        "ICID 450 ACCEPT SG None match ALL SBRS None country United States",
        "SMTP Auth: (ICID 450) succeeded for user: ironport using AUTH mechanism: PLAIN with profile: "
        "IncomingAuthentication",
        "SMTP Auth (ICID 450) profile: P is misconfigured or missing causing an Auth failure",
        "DCID: 5640 IP: 172.16.155.102 SMTP authentication using the profile O failed: ('535', ['5.7.8 "
        "Error'])",
        "Delivery start DCID 5640 MID 448 to RID [0, 1]",
        "Bounced: DCID 5640 MID 448 From: <a> To: <b> RID 0 - 5.1.0 - Unknown address error ('554', [])",
        "Connection Error: timed out DCID: 9 domain: d IP: 192.0.2.1 port: 25 details: timeout interface: i",
        "System limit reached: total inbound connections ICID: 4 max: 600",
        "LDAP: Dropping connection due to potential Directory Harvest Attack from host=('192.0.2.1', None), "
        "dhap_limit=4, sender_group=G, ICID 44]",
        "MID 1404 ICID 10293 To: <x@example.com> Rejected by RAT",
        "MID 1405 was generated based on MID 1404 by bcc filter 'x'",
        "MID 6 RID [0, 1] Response '2.0.0 Ok'",
        "A System/Warning alert was sent to alert@example.com",
        "The user admin successfully logged on from 192.0.2.1",
        "MID 1404 ICID 10293 RID 0 To: <end_user@example.com>",
        "Version: 7.6.3-019 SN: 420D4FEA709365BFB3E3-0AF2EE5E700E",
        "Time offset from UTC: -21600 seconds",
        "ICID 18446744073709551615 TLS success protocol TLSv1.2 cipher AES128-SHA"};
    for (const std::string& body : bodies)
        for (std::size_t length = 0; length <= body.size(); ++length) {
            const std::vector<char> exactly(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(length));
            QVERIFY(!parsed({exactly.data(), exactly.size()}).empty());
        }
}

AUTHLOUPE_TEST(TestGrammar, QCoreApplication)
#include "tst_grammar.moc"
