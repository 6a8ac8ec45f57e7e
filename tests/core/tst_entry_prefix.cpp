// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/entry_prefix.h"
#include "maillog/entry_reader.h"
#include "support/event_text.h"
#include "support/plain_entries.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

const YearReference kReference{*parseIso("2026-03-20T12:00:00"), false};

class Collector final : public EventSink {
public:
    void onEvent(const Event& event, const EntryPlace& place) override
    {
        if (event.kind == EventKind::FileUtcOffset && event.utcOffset != 7)
            text += "zone " + std::to_string(event.utcOffset) + ' ';
        else
            text += (place.time.isValid() ? isoText(place.time) : "no time") + " <" + std::string(place.host)
                    + "> " + described(event);
    }
    std::string text;
};

// Time, host and event of one line.
std::string reading(const std::string& line, const YearReference& reference = kReference)
{
    Collector collector;
    EntryReader reader(collector, FileIndex{});
    reader.setShape(shapeOf(line));
    reader.setYearReference(reference);
    const std::string padded = line + std::string(EntryReader::kPadding, '\0');
    (void)reader.read(padded.data(), padded.data() + line.size(), true);
    if (reader.coverage().ignored != 0)
        collector.text += "ignored";
    return collector.text;
}

struct Form {
    const char* prefix;
    const char* expected; // time and host
};

// Shapes of prefixes from public logs: AsyncOS 7.6.3, elastic/integrations, Splunk Connect for Syslog,
// NetWitness, spamtowho and others.
const std::vector<Form> kForms{
    {"Wed Apr 22 11:43:59 2009 ", "2009-04-22T11:43:59 <>"},
    {"Fri Apr  1 11:43:59 2011 ", "2011-04-01T11:43:59 <>"},
    {"Thu Aug 07 11:57:16 2020 ", "2020-08-07T11:57:16 <>"},
    {"<166>Mar 17 18:24:37 mail_logs: ", "2026-03-17T18:24:37 <>"},
    {"<94>Nov 24 14:22:57 host mail_logs: ", "2025-11-24T14:22:57 <host>"},
    {"<22>Jan 21 12:47:11 host01 mail_logs: ", "2026-01-21T12:47:11 <host01>"},
    {"<22> Jan 21 12:47:11 host01 mail_logs: ", "2026-01-21T12:47:11 <host01>"},
    {"Jun 26 10:42:23 host mail_logs: ", "2025-06-26T10:42:23 <host>"},
    {"Jun 26 10:42:23 host mail_logs[4711]: ", "2025-06-26T10:42:23 <host>"},
    {"Jun  6 10:42:23 10.0.1.1 sc4s_mail_logs: ", "2025-06-06T10:42:23 <10.0.1.1>"},
    {"Jun 6 10:42:23 2001:db8::5 mail: ", "2025-06-06T10:42:23 <2001:db8::5>"},
    {"Oct 19 06:33:29 2011 host syslog_mail: ", "2011-10-19T06:33:29 <host>"},
    {"Jul 16 10:46:46 2013 dummy_Domain2 mail_logs: ", "2013-07-16T10:46:46 <dummy_Domain2>"},
    {"Thu Feb  1 08:32:59 c60 smail: ", "2026-02-01T08:32:59 <c60>"},
    {"<111> Mar 10 09:53:00 relay ESA: Mon Aug 10 09:52:59 2020 ", "2020-08-10T09:52:59 <relay>"},
    {"<111> Mar 10 09:53:00 relay ESA: Mon Aug 10 09:12:39 2020 7.37.118.246 testmaillog: ",
     "2020-08-10T09:12:39 <7.37.118.246>"},
    {"Mon Aug 10 09:12:39 2020 7.37.118.246 testmaillog: ", "2020-08-10T09:12:39 <7.37.118.246>"},
    {"<111> Mar 10 09:53:00 relay ESA: Jul 16 10:46:46 2013 dummy mail_logs: ",
     "2013-07-16T10:46:46 <dummy>"},
    {"<111> Mar 10 09:53:00 relay ESA: Aug  2 23:59:52 10.0.1.1 MAIL_SecurityAudit: ",
     "2025-08-02T23:59:52 <10.0.1.1>"},
    {"Aug  2 23:59:52 10.0.1.1 MAIL_SecurityAudit: ", "2025-08-02T23:59:52 <10.0.1.1>"},
    {"<111> Mar 10 09:53:00 relay ESA: Jul 23 12:23:59 SplunkMailSyslog: ", "2025-07-23T12:23:59 <relay>"},
    {"<111> Mar 10 09:53:00 relay ESA: Aug  3 07:26:33  10.0.1.1 MAR_Audit: ",
     "2025-08-03T07:26:33 <10.0.1.1>"},
    {"2019 Sep 28 16:13:51 ironport_server mail [info] splunk_maillogs:nopid ",
     "2019-09-28T16:13:51 <ironport_server>"},
    {"2020-08-10T09:52:59 device ", "2020-08-10T09:52:59 <device>"},
    {"2020-08-10 09:52:59 device mail_logs: ", "2020-08-10T09:52:59 <device>"},
    {"2020-08-10T09:52:59.123 device mail_logs: ", "2020-08-10T09:52:59 <device>"},
    {"2020-08-10T09:52:59Z device mail_logs: ", "zone 0 2020-08-10T09:52:59 <device>"},
    {"2020-08-10T09:52:59.123456+05:30 device mail_logs: ", "zone 19800 2020-08-10T09:52:59 <device>"},
    {"2020-08-10T09:52:59-0600 device mail_logs: ", "zone -21600 2020-08-10T09:52:59 <device>"},
    {"2020-08-10T09:52:59+02 device mail_logs: ", "zone 7200 2020-08-10T09:52:59 <device>"},
    {"<22>2020-08-10T09:52:59+02:00 device mail_logs: Mon Aug 10 07:52:58 2020 ",
     "2020-08-10T07:52:58 <device>"},
    {"2020-01-01T00:10:00+02:00 device mail_logs: Dec 31 22:10:00 ", "2019-12-31T22:10:00 <device>"},
    {"", "no time <>"},
};

const std::vector<const char*> kBodies{
    "New SMTP ICID 450 interface IncomingMail (172.16.155.16) address 172.16.155.102 reverse dns host "
    "unknown "
    "verified no",
    "New SMTP DCID 5633 interface 172.16.155.16 address 172.16.155.102 port 25",
    "ICID 442736 ACCEPT SG UNKNOWNLIST match sbrs[-2.0:10.0] SBRS -0.9",
    "ICID 5 TLS success protocol TLSv1.2 cipher ECDHE-RSA-AES256-GCM-SHA384",
    "DCID 112095 TLS success protocol TLSv1 cipher AES128-SHA for dummy_domain.com",
    "SMTP Auth: (ICID 450) succeeded for user: ironport using AUTH mechanism: PLAIN with profile: P",
    "SMTP Auth (ICID 451) failed for user: a: b Info: c using AUTH mechanism: LOGIN with profile: P q",
    "DCID: 5640 IP: 172.16.155.102 SMTP authentication using the profile Out failed: ('535', ['5.7.8 "
    "Error'])",
    "DCID: 5633 IP: 172.16.155.102 SMTP authentication using the profile Out succeeded.",
    "Start MID 6 ICID 5",
    "MID 6 ICID 5 From: <user@example.com>",
    "MID 6 ICID 5 RID 0 To: <user@example.com>",
    "Delivery start DCID 9 MID 6 to RID [0]",
    "Bounced: DCID 5640 MID 448 to RID 0 - Bounced by destination server with response: 5.1.0 - Unknown",
    "ICID 5 lost",
    "ICID 5 close",
    "Version: 8.7.2-001 SN: 942B2B684C96-29WTPQ2",
    "Status: CPULd 3 DskIO 1 CrtMID 414695 CrtICID 644374 CrtDCID 76943",
};

} // namespace

class TestEntryPrefix final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsAndBodies_data();
    void formsAndBodies();
    void withoutLevel_data();
    void withoutLevel();
    void otherLines_data();
    void otherLines();
    void withoutAReference();
    void memoryChangesNothing();
};

void TestEntryPrefix::formsAndBodies_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("expected");
    for (const Form& form : kForms)
        QTest::newRow(form.prefix) << QByteArray(form.prefix) << QByteArray(form.expected);
}

// Every prefix with every important body, at every level.
void TestEntryPrefix::formsAndBodies()
{
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, expected);
    for (const std::string body : kBodies) {
        const std::string event = parsed(body);
        QVERIFY(event != "not understood");
        for (const std::string level :
             {"Info: ", "Warning: ", "Critical: ", "Debug: ", "Trace: ", "Alert: "}) {
            const std::string line = prefix.toStdString() + level + body;
            const std::string found = reading(line);
            const std::string wanted = event == "ignored" ? event : expected.toStdString() + ' ' + event;
            QVERIFY2(found.ends_with(wanted), (line + "\n" + found + "\n" + wanted).c_str());
        }
    }
}

void TestEntryPrefix::withoutLevel_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* line, const char* expected) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(expected);
    };
    row("<22>Jan 21 12:47:11 host01 mail_logs: ICID 5 close",
        "2026-01-21T12:47:11 <host01> closed inbound 5");
    row("<22>Jan 21 12:47:11 host01 ICID 5 close", "2026-01-21T12:47:11 <host01> closed inbound 5");
    row("Jan 21 12:47:11 ICID 5 close", "2026-01-21T12:47:11 <> closed inbound 5");
    row("2020-08-10T09:52:59 device ICID 5 close", "2020-08-10T09:52:59 <device> closed inbound 5");
    row("<22>Jan 21 12:47:11 host01 Status: CPULd 3", "ignored");
    row("ICID 5 close", "no time <> closed inbound 5");
    row("SMTP Auth: (ICID 5) failed for user: x using AUTH mechanism: PLAIN with profile: P",
        "no time <> attempt inbound 5 failed user <x> mechanism <PLAIN> profile <P> response <>");
}

void TestEntryPrefix::withoutLevel()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    QCOMPARE(shown(reading(line.toStdString())), QString::fromUtf8(expected));
}

void TestEntryPrefix::otherLines_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {
             "Jun 26 10:42:23 host sshd[1]: Invalid user Info: ICID 5 close from 192.0.2.1",
             "Jun 26 10:42:23 host sshd[1]: Accepted password for root",
             "Jun 26 10:42:23 host two words mail_logs: Info: ICID 5 close",
             "Jun 26 10:42:23 <b> mail_logs: Info: ICID 5 close",
             "Jun 31 10:42:23 host mail_logs: Info: ICID 5 close",
             "Jun 26 24:42:23 host mail_logs: Info: ICID 5 close",
             "<1666>Jun 26 10:42:23 host mail_logs: Info: ICID 5 close",
             "<>Jun 26 10:42:23 host mail_logs: Info: ICID 5 close",
             "<166>1 2020-08-10T09:52:59Z host mail_logs - - - Info: ICID 5 close",
             "2020-13-10T09:52:59 host mail_logs: Info: ICID 5 close",
             "2020-08-10T09:52:59+2 host mail_logs: Info: ICID 5 close",
             "2020-08-10T09:52 host mail_logs: Info: ICID 5 close",
             "2019 Sep 28 16:13:51 host mail info tag:nopid Info: ICID 5 close",
             "26 juin 10:42:23 host mail_logs: Info: ICID 5 close",
             "Wed Apr 22 11:43:59 2009: CEF:0|Cisco|C300V|13.0.0-252|ESA_CONSOLIDATED_LOG_EVENT|x|5|",
             "Info: hello",
         })
        QTest::newRow(line) << QByteArray(line);
}

// Not ours, or not sure: shown as not understood rather than guessed.
void TestEntryPrefix::otherLines()
{
    QFETCH(QByteArray, line);
    QCOMPARE(reading(line.toStdString()), std::string());
    QCOMPARE(plainEntries(line.toStdString(), FileIndex{}).coverage.notUnderstood, 1U);
}

// A stamp without a year then tells no time; none is invented.
void TestEntryPrefix::withoutAReference()
{
    QCOMPARE(reading("Jun 26 10:42:23 host mail_logs: Info: ICID 5 close", {}),
             std::string("no time <host> closed inbound 5"));
    QCOMPARE(reading("2020-08-10T09:52:59 device mail_logs: Aug 10 09:52:58 Info: ICID 5 close", {}),
             std::string("2020-08-10T09:52:58 <device> closed inbound 5"));
}

// The reader takes short cuts for prefixes like the one before: none may change the answer.
void TestEntryPrefix::memoryChangesNothing()
{
    for (const Form& before : kForms)
        for (const Form& form : kForms) {
            PrefixReader fresh;
            PrefixReader used;
            fresh.setYearReference(kReference);
            used.setYearReference(kReference);
            const auto answer = [](PrefixReader& reader, const std::string& line) {
                EntryPrefix prefix;
                Event event;
                const std::size_t stamp = reader.readStamp(line, prefix);
                reader.readEntry(std::string_view(line).substr(stamp), prefix, event);
                return std::to_string(stamp) + ' ' + isoText(prefix.time) + ' ' + std::string(prefix.host)
                       + ' ' + described(event) + (prefix.recognised ? "" : " unknown");
            };
            const std::string line = std::string(form.prefix) + "Info: ICID 5 close";
            (void)answer(used, std::string(before.prefix) + "Info: ICID 6 lost");
            QCOMPARE(shown(answer(used, line)), shown(answer(fresh, line)));
        }
}

AUTHLOUPE_TEST(TestEntryPrefix, QCoreApplication)
#include "tst_entry_prefix.moc"
