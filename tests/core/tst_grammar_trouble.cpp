// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/event_text.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe::test;

// Trouble of connections: mail-log grammar 1.7, and what 1.8 tells of outbound ones.
class TestGrammarTrouble final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();

private:
    static void addOfOneConnection();
    static void addOfTheAppliance();
};

void TestGrammarTrouble::line_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    addOfOneConnection();
    addOfTheAppliance();
}

void TestGrammarTrouble::addOfOneConnection()
{
    const std::vector<std::pair<const char*, const char*>> troubles{
        {"Receiving Failed: Message loop", "receiving_failed"},
        {"Receiving Failed: Message size exceeds limit", "receiving_failed"},
        {"Receiving Failed: Connection limit exceeded", "connection_limit"},
        {"Receiving Failed: Too Many Messages", "receiving_failed"},
        {"Receiving Failed: Protocol error", "receiving_failed"},
        {"Receiving Failed: Queue full", "receiving_failed"},
        {"Receiving Failed: Memory low", "receiving_failed"},
        {"Receiving Failed: Resources Low, try later", "receiving_failed"},
        {"Injection Failed: Message loop", "receiving_failed"},
        {"Injection Failed: Too many hops", "receiving_failed"},
        {"disconnected address 192.0.2.1, no messages injected within timeout period", "idle_timeout"},
        {"disconnected address 192.0.2.1, exceeded allowable connection time", "time_limit"},
        {"disconnected address 192.0.2.1, exceeded maximum number of bad SMTP commands",
         "too_many_bad_commands"},
        {"Connection from 192.0.2.1 on interface mail (192.0.2.2) lost after 3 seconds (DNS query took 1 "
         "seconds), before any commands were received",
         "lost_before_commands"},
        {"Unknown command: GET / HTTP/1.1", "unknown_command"},
        {"Unknown command: ", "unknown_command"},
        {"Bad syntax for command: MAIL FROM: x", "bad_command"},
        {"Address: <user> sender rejected, envelope sender domain missing", "sender_rejected"},
        {"Address: <user@example.com> sender rejected, envelope sender domain does not exist",
         "sender_rejected"},
        {"Address: <user@example.com> sender rejected, envelope sender domain could not be resolved",
         "sender_rejected"},
        {"Address: <x sender allowed, y> sender rejected, envelope sender domain missing", "sender_rejected"},
        {"Delayed HAT REJECT continuing session for recipient logging (192.0.2.1)", "delayed_reject"},
        {"Invalid sender address: Unsupported domain literal: '[]'", "sender_rejected"},
        {"MID 6 Invalid sender address: <x>", "sender_rejected"},
        {"Invalid recipient address: <x>", "recipient_rejected"},
        {"MID 6 Invalid recipient address:  'RCPT TO:<>'", "recipient_rejected"}};
    for (const auto& [line, trouble] : troubles)
        addRow(("ICID 9 " + std::string(line)).c_str(), ("note inbound 9 !" + std::string(trouble)).c_str());
    // Nobody was refused.
    addRow("ICID 9 Address: <a@example.com> sender allowed, envelope sender matched domain exception",
           "note inbound 9");
    for (const char* odd :
         {"ICID 9 disconnected address 192.0.2.1, for no reason", "ICID 9 disconnected address 192.0.2.1",
          "ICID 9 MID 6", "ICID 9 MID x Invalid recipient address: <x>", "ICID 9 Address: <user> is fine",
          "ICID 9 Connection from 192.0.2.1 is fine", "DCID 9 Unknown command: x"})
        addRow(odd, "not understood");
    addRow("DCID 9 STARTTLS command not supported.", "note outbound 9 !tls_not_supported");
    addRow("icid 9 RECEIVING failed: connection LIMIT exceeded", "note inbound 9 !connection_limit");
}

// Lines that do not begin with the connection, or tell of none.
void TestGrammarTrouble::addOfTheAppliance()
{
    addRow("SMTP server connection killed ICID: 4", "note inbound 4 !connection_killed");
    addRow("SMTP client connection killed DCID: 4", "note outbound 4 !connection_killed");
    addRow("SMTP client connection killed", "not understood");
    addRow("System limit reached: connection limit for IP 192.0.2.1 on listener mail ICID 4: max: 10",
           "note inbound 4 !connection_limit");
    addRow("System limit reached: connection limit for listener my ICID 5 listener ICID 4: max: 10",
           "note inbound 4 !connection_limit");
    addRow("System limit reached: total inbound connections ICID: 4 max: 600",
           "note inbound 4 !connection_limit");
    addRow("System limit reached: connection limit for listener mail", "note inbound 0 !connection_limit");
    addRow("System limit reached: disk", "not understood");
    addRow("LDAP: Dropping connection due to potential Directory Harvest Attack from host=(192.168.10.1', "
           "None), dhap_limit=4, sender_group=SUSPECTLIST",
           "note inbound 0 !directory_harvest");
    addRow("LDAP: Dropping connection due to potential Directory Harvest Attack from host=('192.0.2.1', "
           "'x.example.com'), dhap_limit=4, sender_group=SUSPECTLIST, listener=mail, "
           "reverse_dns=x.example.com, ICID 44]",
           "note inbound 44 !directory_harvest");
    addRow("LDAP: Dropping connection due to potential Directory Harvest Attack from host=('192.0.2.1', "
           "None), dhap_limit=4, sender_group=G, listener=mail, reverse_dns=x, sender=<a ICID 5>, rcpt=<b>, "
           "ICID 44",
           "note inbound 44 !directory_harvest");
    addRow("Mail delivery client with DCID 4 exited due to the maximum concurrency configuration.",
           "note outbound 4 !concurrency_limit");
    addRow("Mail delivery client with DCID 4 exited.", "not understood");
    addRow("Deliveries are currently suspended [mail.example.com]", "note outbound 0 !delivery_suspended");
}

void TestGrammarTrouble::line()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(QString::fromUtf8(parsed(body.toStdString())), QString::fromUtf8(expected));
}

AUTHLOUPE_TEST(TestGrammarTrouble, QCoreApplication)
#include "tst_grammar_trouble.moc"
