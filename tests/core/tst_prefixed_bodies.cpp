// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/entry_reader.h"
#include "support/core_log.h"
#include "support/event_text.h"
#include "support/reshaped_log.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace authloupe;
using namespace authloupe::test;

// Every important body says the same behind every prefix.
class TestPrefixedBodies final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameBehindEveryPrefix_data();
    void sameBehindEveryPrefix();
};

namespace {

constexpr std::array kBodiesBehindPrefix{
    "New SMTP ICID 450 interface Data 1 (10.0.0.1) address 192.0.2.7 reverse dns host mx.example.com "
    "verified yes",
    "New smtp ICID 451 interface mail address 192.0.2.7",
    "New SMTP DCID 75 interface 10.0.0.1 address 192.0.2.8 port 25",
    "New SMTP DCID 76 interface 10.0.0.1 address 192.0.2.8",
    "ICID 450 ACCEPT SG SUSPECTLIST match sbrs[-10.0:-2.5] SBRS -5.1 country United States",
    "ICID 450 RELAY SG RELAYLIST match 10.0.0.0/8 SBRS rfc1918",
    "ICID 450 REJECT SG BLOCKED_LIST match  SBRS not enabled",
    "ICID 0 TCPREFUSE SG BLACKLIST match sbrs[-10.0:-0.5] SBRS -9.9",
    "ICID 450 SBRS None",
    "ICID 450 Delayed HAT REJECT continuing session for recipient logging (192.0.2.7)",
    "ICID 450 TLS success protocol TLSv1.2 cipher ECDHE-RSA-AES256-GCM-SHA384",
    "ICID 450 TLS failed: [Errno 54] Connection reset by peer",
    "ICID 450 TLS was required but remote host did not initiate it",
    "DCID 75 TLS success protocol TLSv1 cipher RC4-MD5 for example.com",
    "DCID 75 TLS failed: STARTTLS unexpected response",
    "DCID 75 IP 192.0.2.8 TLS was required but could not be successfully negotiated",
    "DCID 75 STARTTLS command not supported.",
    "SMTP Auth: (ICID 450) succeeded for user: iron port using AUTH mechanism: PLAIN with profile: Incoming "
    "Auth",
    "SMTP Auth (ICID 450) failed for user: a@example.com using AUTH mechanism: LOGIN with profile: P",
    "SMTP Auth (ICID 450) profile: P is misconfigured or missing causing an Auth failure",
    "SMTP Auth (ICID 450) could not reach forwarding server 192.0.2.9 with reason: timeout",
    "SMTP Auth forward server connection to 192.0.2.9, port 25, interface mail, 3 connections available",
    "SMTP Auth LDAP query failed, possible LDAP misconfiguration or unreachable server.",
    "SMTP Auth (ICID 450) LDAP query/user lookup failed for user: joe",
    "SMTP Auth (ICID 450) was required but remote host did not initiate it",
    "SMTP Auth: (ICID 450) something that nobody has seen",
    "DCID: 75 IP: 192.0.2.8 SMTP authentication using the profile Out succeeded.",
    "DCID: 75 IP: 192.0.2.8 SMTP authentication using the profile Out failed: ('535', ['5.7.8 Error: "
    "authentication failed: authentication failure'])",
    "Start MID 6 ICID 450",
    "MID 6 ICID 450 From: <a@example.com>",
    "MID 6 ICID 450 RID 0 To: <b@example.net>",
    "MID 6 ICID 450 To: <b@example.net> Rejected by RAT",
    "MID 6 ICID 450 invalid bounce, rcpt address <b@example.net> rejected by bounce verification.",
    "MID 6 Message-ID '<1@example.com>'",
    "MID 6 Subject \"it's here\"",
    "MID 6 ready 1234 bytes from <a@example.com>",
    "MID 6 matched all recipients for per-recipient policy DEFAULT in the outbound table",
    "MID 6 queued for delivery",
    "MID 6 rewritten to MID 7 by add-footer filter",
    "MID 8 was generated for bounce of MID 7",
    "Message aborted MID 6 Receiving aborted by sender",
    "Message finished MID 7 done",
    "Delivery start DCID 75 MID 7 to RID [0, 1]",
    "Message done DCID 75 MID 7 to RID [0, 1] ",
    "MID 7 RID [0] Response '2.0.0 Ok: queued as 1'",
    "Bounced: DCID 75 MID 7 to RID 0 - Bounced by destination server with response: 5.1.0 - Unknown address "
    "error ('554', ['5.7.1 Relay access denied']) []",
    "Bounced: DCID 75 MID 7 From: <a@example.com> To: <b@example.net> RID 0 - 5.4.7 - Delivery expired "
    "('000', "
    "['timeout'])",
    "Delayed: DCID 75 MID 7 to RID 0 - 4.1.0 - Unknown address error ('451', ['later'])",
    "Double bounce: MID 7 to RID 0 - 5.1.0",
    "Connection Error: DCID: 75 domain: example.net IP: 192.0.2.8 port: 25 details: [Errno 0] Error "
    "interface: "
    "10.0.0.1 reason: network error",
    "Deliveries are currently suspended",
    "ICID 450 Receiving Failed: Message size exceeds limit",
    "ICID 450 disconnected address 192.0.2.7, no messages injected within timeout period",
    "ICID 450 Connection from 192.0.2.7 on interface mail (10.0.0.1) lost after 3 seconds (DNS query took 1 "
    "seconds), before any commands were received",
    "ICID 450 Unknown command: GET / HTTP/1.1",
    "ICID 450 Address: <a@example.com> sender rejected, envelope sender domain does not exist",
    "ICID 450 Invalid recipient address: <b>",
    "System limit reached: connection limit for IP 192.0.2.7 on listener mail ICID 450: max: 10",
    "LDAP: Dropping connection due to potential Directory Harvest Attack from host=('192.0.2.7', None), "
    "dhap_limit=5, sender_group=UNKNOWNLIST, listener=mail, reverse_dns=None, ICID 450",
    "ICID 450 lost",
    "ICID 450 close",
    "DCID 75 close",
    "Begin Logfile",
    "Version: 7.6.3-019 SN: 420D4FEA709365BFB3E3-0AF2EE5E700E",
    "Time offset from UTC: -21600 seconds",
    "End Logfile",
    "Status: CPULd 3 CrtMID 414695 CrtICID 644374 CrtDCID 76943",
    "User joe failed authentication.",
    "A line of a kind that nobody has seen"};

class TextCollector final : public EventSink {
public:
    void onEvent(const Event& event, const EntryPlace&) override
    {
        if (event.kind != EventKind::FileUtcOffset) // a stamp may state it as well
            texts.push_back(described(event));
    }
    std::vector<std::string> texts;
};

struct ReadTexts {
    std::vector<std::string> events;
    Coverage coverage;
};

ReadTexts readingOf(const std::string& log)
{
    TextCollector sink;
    EntryReader reader(sink, FileIndex{});
    reader.setShape(shapeOf(log));
    reader.setYearReference({toLogTime(CivilTime{2010, 1, 1, 0, 0, 0}).value_or(kNoTime), false});
    std::string padded = log;
    padded.resize(log.size() + EntryReader::kPadding);
    (void)reader.read(padded.data(), padded.data() + log.size(), true);
    return {std::move(sink.texts), reader.coverage()};
}

} // namespace

void TestPrefixedBodies::sameBehindEveryPrefix_data()
{
    QTest::addColumn<int>("family");
    for (std::size_t i = 0; i < prefixFamilies().size(); ++i)
        QTest::newRow(prefixFamilies()[i].name.c_str()) << static_cast<int>(i);
}

void TestPrefixedBodies::sameBehindEveryPrefix()
{
    QFETCH(int, family);
    const PrefixFamily& form = prefixFamilies()[static_cast<std::size_t>(family)];
    std::string log;
    for (const char* body : kBodiesBehindPrefix)
        log += entry(body);
    for (const char* level : {"Info", "Warning", "Critical", "Debug", "Trace"}) {
        std::string native = log;
        for (std::size_t at = native.find(" Info: "); at != std::string::npos;
             at = native.find(" Info: ", at + 1))
            native.replace(at, 7, ' ' + std::string(level) + ": ");
        const ReadTexts expected = readingOf(native);
        const ReadTexts actual = readingOf(withPrefixes(native, form));
        QVERIFY(expected.events.size() > 50);
        for (std::size_t i = 0; i < std::min(expected.events.size(), actual.events.size()); ++i)
            QCOMPARE(actual.events[i], expected.events[i]);
        QCOMPARE(actual.events.size(), expected.events.size());
        QCOMPARE(actual.coverage.notUnderstood, expected.coverage.notUnderstood);
        QCOMPARE(actual.coverage.ignored, expected.coverage.ignored);
        QCOMPARE(actual.coverage.lookAlikes, expected.coverage.lookAlikes);
        QCOMPARE(actual.coverage.unknownAuth.size(), std::size_t{1});
    }
}

AUTHLOUPE_TEST(TestPrefixedBodies, QCoreApplication)
#include "tst_prefixed_bodies.moc"
