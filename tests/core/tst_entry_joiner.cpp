// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/entry_joiner.h"
#include "support/entry_texts.h"
#include "support/event_text.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

const std::string kStampAndLevel = "Wed Apr 22 11:43:59 2009 Info: ";

// The event of a text that is one entry, without its place; the whole account when it is none or several.
std::string onlyEvent(const std::string& text)
{
    const std::string found = entryTexts(text);
    const std::size_t bar = found.find('|');
    if (bar == std::string::npos || found.find('|', bar + 1) != std::string::npos)
        return found;
    return found.substr(found.find(' ', found.find('@', bar)) + 1);
}

} // namespace

class TestEntryJoiner final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brackets();
    void wrappedAtAnyBlank_data();
    void wrappedAtAnyBlank();
    void wrappedInsideAWord_data();
    void wrappedInsideAWord();
    void rightToLeftDamage_data();
    void rightToLeftDamage();
    void theLongestCompleteReadingWins();
};

void TestEntryJoiner::brackets()
{
    QCOMPARE(mirroredBracket('('), ')');
    QCOMPARE(mirroredBracket('['), ']');
    QCOMPARE(mirroredBracket('{'), '}');
    QCOMPARE(mirroredBracket('.'), '.');
    QCOMPARE(mirroredBracket(')'), ')');
}

namespace {

const std::vector<std::string> kWrappedBodies{
    "New SMTP ICID 450 interface IncomingMail (172.16.155.16) address 172.16.155.102 reverse dns host "
    "unknown verified no",
    "New SMTP DCID 5633 interface 172.16.155.16 address 172.16.155.102 port 25",
    "ICID 450 ACCEPT SG None match ALL SBRS None",
    "SMTP Auth: (ICID 450) succeeded for user: ironport using AUTH mechanism: PLAIN with profile: "
    "IncomingAuthentication",
    "SMTP Auth: (ICID 451) failed for user: ironport using AUTH mechanism: PLAIN with profile: "
    "IncomingAuthentication",
    "DCID: 5633 IP: 172.16.155.102 SMTP authentication using the profile OutboundAuthentication succeeded.",
    "DCID: 5640 IP: 172.16.155.102 SMTP authentication using the profile OutboundAuthentication failed: "
    "('535', ['5.7.8 "
    "Error: authentication failed: authentication failure'])",
    "Delivery start DCID 5640 MID 448 to RID [0, 1]",
    "MID 1404 ICID 10293 From: <user@example.com>",
    "MID 1404 ICID 10293 RID 0 To: <end_user@example.com>",
    "Bounced: DCID 5640 MID 448 to RID 0 - Bounced by destination server with response: 5.1.0 - Unknown "
    "address error",
    "ICID 450 close",
};

} // namespace

void TestEntryJoiner::wrappedAtAnyBlank_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const std::string& body : kWrappedBodies)
        QTest::newRow(body.c_str()) << QByteArray::fromStdString(body);
}

// As documents wrap (Cisco 118570): at a blank, with or without an indent.
void TestEntryJoiner::wrappedAtAnyBlank()
{
    QFETCH(QByteArray, body);
    const std::string whole = kStampAndLevel + body.toStdString();
    const std::string expected = onlyEvent(whole + '\n');
    QVERIFY(expected.find("not understood") == std::string::npos);
    for (std::size_t at = whole.find(' ', kStampAndLevel.size()); at != std::string::npos;
         at = whole.find(' ', at + 1))
        for (const std::string seam : {"\n", " \n", "\r\n", "\n      ", "\n\t"}) {
            std::string wrapped = whole;
            wrapped.replace(at, 1, seam);
            QCOMPARE(shown(onlyEvent(wrapped + '\n')), shown(expected));
        }
}

void TestEntryJoiner::wrappedInsideAWord_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* before, const char* after) {
        QTest::newRow(before) << QByteArray(before) << QByteArray(after);
    };
    // As terminals and tickets wrap: at a column.
    row("New SMTP ICID 450 interface IncomingMail (172.16.155.16) address 172.16.155.102 rever",
        "se dns host unknown verified no");
    row("New SMTP ICID 450 interface IncomingMail (172.16.155.16) address 172.16.155.102 reverse dns host "
        "unknown verifi",
        "ed no");
    row("New SMTP ICID 450 interface mail (172.16.155.16) address 172.16.155.102 reverse dns host mail.exa",
        "mple.com verified yes");
    row("New SMTP ICID 450 inter", "face mail (172.16.155.16) address 172.16.155.102");
    row("New SM", "TP DCID 5633 interface 172.16.155.16 address 172.16.155.102 port 25");
    row("SMTP Auth: (ICID 450) succ", "eeded for user: ironport using AUTH mechanism: PLAIN with profile: P");
    row("SMTP Auth: (ICID 450) succeeded for user: ironport using AUTH mech", "anism: PLAIN with profile: P");
    row("SMTP Auth: (ICID 450) succeeded for user: ironport using AUTH mechanism: PLAIN with pro", "file: P");
    row("DCID: 5633 IP: 172.16.155.102 SMTP authen", "tication using the profile P succeeded.");
    row("DCID: 5633 IP: 172.16.155.102 SMTP authentication using the profile P succ", "eeded.");
    row("ICID 450 ACCEPT SG None match ALL SBRS No", "ne");
    row("ICID 450 ACCEPT SG None match ALL SBRS rfc19", "18");
    row("Delivery sta", "rt DCID 5640 MID 448 to RID [0]");
    row("MID 1404 ICID 10293 Fr", "om: <user@example.com>");
    row("ICID 450 clo", "se");
}

void TestEntryJoiner::wrappedInsideAWord()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const std::string expected = parsed((before + after).toStdString());
    QCOMPARE(shown(onlyEvent(kStampAndLevel + (before + '\n' + after + '\n').toStdString())),
             shown(expected));
    QCOMPARE(shown(onlyEvent(kStampAndLevel + (before + "\r\n" + after).toStdString())), shown(expected));
}

// The Arabic edition of Cisco 118570: what ends a line stands at its front, mirrored.
void TestEntryJoiner::rightToLeftDamage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const char* text, const char* body) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(body);
    };
    row("bracket before the weekday",
        "(Wed Apr 22 11:43:59 2009 Info: New SMTP ICID 450 interface IncomingMail (172.16.155.16\n"
        "address 172.16.155.102 reverse dns host unknown verified no\n",
        "New SMTP ICID 450 interface IncomingMail (172.16.155.16) address 172.16.155.102 reverse dns host "
        "unknown verified no");
    row("full stop before the first word",
        "Wed Apr 22 11:06:20 2009 Info: DCID: 5633 IP: 172.16.155.102 SMTP authentication using\n"
        "                                .the profile OutboundAuthentication succeeded\n",
        "DCID: 5633 IP: 172.16.155.102 SMTP authentication using the profile OutboundAuthentication "
        "succeeded.");
    row("two brackets in the third line",
        "Wed Apr 22 11:19:41 2009 Info: DCID: 5640 IP: 172.16.155.102 SMTP authentication\n"
        "using the profile OutboundAuthentication failed: ('535', ['5.7.8 Error: authentication\n"
        "                                (['failed: authentication failure\n",
        "DCID: 5640 IP: 172.16.155.102 SMTP authentication using the profile OutboundAuthentication failed: "
        "('535', ['5.7.8 "
        "Error: authentication failed: authentication failure'])");
    row("list of recipients", "[Wed Apr 22 11:06:20 2009 Info: Delivery start DCID 5633 MID 441 to RID [0\n",
        "Delivery start DCID 5633 MID 441 to RID [0]");
}

void TestEntryJoiner::rightToLeftDamage()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, body);
    QCOMPARE(shown(onlyEvent(text.toStdString())), shown(parsed(body.toStdString())));
}

void TestEntryJoiner::theLongestCompleteReadingWins()
{
    EntryJoiner joiner;
    Event event;
    const auto lines = [](const std::vector<std::string>& texts) {
        std::vector<PendingLine> pending;
        for (const std::string& text : texts)
            pending.push_back({text, 0, 0});
        return pending;
    };
    QCOMPARE(joiner.read(lines({" Info: ICID 5", "close", "prose"}), 3, event), std::size_t{2});
    QCOMPARE(shown(described(event)), shown("closed inbound 5"));
    QCOMPARE(joiner.read(lines({" Info: ICID 5 close", "prose"}), 2, event), std::size_t{1});
    QCOMPARE(joiner.read(lines({" Info: ICID", "prose"}), 2, event), std::size_t{1});
    QCOMPARE(shown(described(event)), shown("not understood"));
    // Lines beyond `count` are of an entry before.
    QCOMPARE(joiner.read(lines({" Info: ICID 5", "close"}), 1, event), std::size_t{1});
    QCOMPARE(shown(described(event)), shown("not understood"));
    // No complete reading: what there is counts.
    QCOMPARE(joiner.read(lines({" Info: Delivery start DCID 5", "MID 6 to RID [0, 1"}), 2, event),
             std::size_t{2});
    QVERIFY(described(event).ends_with("mid 6 recipients 2 rids <0, 1> …"));
}

AUTHLOUPE_TEST(TestEntryJoiner, QCoreApplication)
#include "tst_entry_joiner.moc"
