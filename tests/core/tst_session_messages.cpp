// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/message_lists.h"
#include "session/segment_assembler.h"
#include "session/stitcher.h"
#include "support/core_log.h"
#include "support/plain_document.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

std::string openingOf(int id)
{
    return "New SMTP ICID " + std::to_string(id) + " interface mail (10.0.0.1) address 192.0.2.7";
}

std::string received(int mid, int icid)
{
    const std::string m = std::to_string(mid);
    const std::string i = std::to_string(icid);
    return entry("Start MID " + m + " ICID " + i)
           + entry("MID " + m + " ICID " + i + " From: <ann@example.com>")
           + entry("MID " + m + " ICID " + i + " RID 0 To: <bob@example.com>");
}

PlainDocument documentOfLog(const std::string& log)
{
    return plainDocumentOf(*load(log));
}

} // namespace

// Messages, where they came from, and what became of them.
class TestSessionMessages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storyOfAMessage();
    void fatesComeBackThroughRewriting();
    void copiesAreMessagesOfTheirOwn();
    void idZeroJoinsNothing();
    void messagesOverOneConnection();
    void howItEnded_data();
    void howItEnded();
    void abortedOnTheConnection();
    void countersBeginAnew();
    void thousandsAtOnce();
    void rotatedFiles();
    void sameMidOnTwoAppliances();
    void lateFates();
    void countsStopAtTheirEnd();
};

void TestSessionMessages::storyOfAMessage()
{
    const PlainDocument d = documentOfLog(
        entry(openingOf(5)) + received(9, 5) + entry("MID 9 ICID 5 To: <no@example.com> Rejected by RAT")
        + entry("MID 9 ready 4000 bytes from <ann@example.com>") + entry("ICID 5 close")
        + entry("MID 9 queued for delivery")
        + entry("Delayed: DCID 0 MID 9 to RID 0 - 4.1.0 - Unknown ('000', [])")
        + entry("New SMTP DCID 8 interface 10.0.0.1 address 192.0.2.9 port 25")
        + entry("Delivery start DCID 8 MID 9 to RID [0, 1]")
        + entry("Message done DCID 8 MID 9 to RID [0, 1]") + entry("Message finished MID 9 done"));
    QCOMPARE(d.messages.size(), std::size_t{1});
    const PlainMessage& m = d.messages[0];
    QCOMPARE(m.mid, std::uint64_t{9});
    QCOMPARE(m.line, 2U);
    QCOMPARE(m.owner, std::size_t{0});
    QVERIFY(m.origin == MessageOrigin::Received);
    QVERIFY(m.sender == "ann@example.com");
    QCOMPARE(m.bytes, std::uint64_t{4000});
    QCOMPARE(m.accepted, 1U);
    QCOMPARE(m.refused, 1U);
    QCOMPARE(m.delivered, 2U);
    QCOMPARE(m.delayed, 1U);
    QVERIFY(m.state == Fate::Finished);
    QVERIFY(d.sessions[0].chain == std::vector<std::size_t>{0});
    QCOMPARE(d.sessions[0].bytes, std::uint64_t{4000});
    QCOMPARE(d.sessions[0].delivered, 2U);
    QCOMPARE(d.sessions[1].delivered, 2U);
    QCOMPARE(d.sessions[1].deliveries.size(), std::size_t{1});
    QCOMPARE(d.sessions[1].deliveries[0].delivered, 2U);
}

void TestSessionMessages::fatesComeBackThroughRewriting()
{
    const std::string fates = entry("Delivery start DCID 8 MID 11 to RID [0]")
                              + entry("Message done DCID 8 MID 11 to RID [0]")
                              + entry("Bounced: DCID 8 MID 10 to RID 0 - 5.1.0 - Unknown address error");
    const std::string made = entry("MID 9 rewritten to MID 10 by antivirus")
                             + entry("MID 10 was split creating MID 11 due to policy");
    const std::string start = entry("Start MID 10 ICID 0") + entry("Start MID 11 ICID 0");
    for (const std::string& order : {made + start, start + made}) {
        const PlainDocument d =
            documentOfLog(entry(openingOf(5)) + received(9, 5) + order
                          + entry("MID 10 ready 4100 bytes from <ann@example.com>") + fates);
        QCOMPARE(d.messages.size(), std::size_t{3});
        QVERIFY(d.sessions[0].chain == (std::vector<std::size_t>{0, 1, 2}));
        QVERIFY(d.messages[1].origin == MessageOrigin::Rewritten);
        QCOMPARE(d.messages[1].parent, std::size_t{0});
        QVERIFY(d.messages[2].origin == MessageOrigin::Split);
        QCOMPARE(d.messages[2].parent, std::size_t{1});
        QCOMPARE(d.sessions[0].delivered, 1U);
        QCOMPARE(d.sessions[0].bounces, 1U);
        QCOMPARE(d.sessions[0].bytes, std::uint64_t{0}); // the rewritten one did not come in
    }
}

void TestSessionMessages::copiesAreMessagesOfTheirOwn()
{
    const PlainDocument d = documentOfLog(
        entry(openingOf(5)) + received(9, 5) + entry("Start MID 10 ICID 0")
        + entry("MID 10 was generated based on MID 9 by bcc filter 'archive'") + entry("Start MID 11 ICID 0")
        + entry("MID 11 was generated for bounce of MID 9") + entry("Message done DCID 8 MID 10 to RID [0]")
        + entry("Bounced: DCID 8 MID 11 to RID 0 - 5.1.0 - Unknown address error"));
    QVERIFY(d.sessions[0].chain == (std::vector<std::size_t>{0, 1, 2})); // shown with what they were made of
    QVERIFY(d.messages[1].origin == MessageOrigin::Copied);
    QVERIFY(d.messages[2].origin == MessageOrigin::Bounce);
    QCOMPARE(d.messages[1].delivered, 1U);
    QCOMPARE(d.sessions[0].delivered, 0U);
    QCOMPARE(d.sessions[0].bounces, 0U);
    QCOMPARE(d.sessions[1].delivered, 1U);
    QCOMPARE(d.sessions[1].bounces, 1U);
}

void TestSessionMessages::idZeroJoinsNothing()
{
    const PlainDocument d = documentOfLog(
        entry("Start MID 6 ICID 0") + entry("MID 6 ICID 0 From: <>") + entry("Start MID 7 ICID 0")
        + entry("MID 0 ready 5 bytes from <x@example.com>") + entry("MID 7 rewritten to MID 0 by x")
        + entry("Bounced: DCID 0 MID 6 to RID 0 - 5.4.7 - Delivery expired ('000', ['timeout'])"));
    QVERIFY(d.sessions.empty());
    QCOMPARE(d.messages.size(), std::size_t{2});
    QVERIFY(d.messages[0].owner == PlainMessage::kNone);
    QVERIFY(d.messages[0].sender == "");
    QCOMPARE(d.messages[0].bounced, 1U);
    QVERIFY(!d.messages[1].sender.has_value());
}

// A failed authentication concerns all that the connection was to deliver, whosever it is.
void TestSessionMessages::messagesOverOneConnection()
{
    const SnapshotPtr snapshot = load(
        entry(openingOf(5)) + received(9, 5) + entry(openingOf(6)) + received(10, 6)
        + entry("New SMTP DCID 8 interface 10.0.0.1 address 192.0.2.9 port 25")
        + entry("DCID: 8 IP: 192.0.2.9 SMTP authentication using the profile Out failed: ('535', ['no'])")
        + entry("Delivery start DCID 8 MID 10 to RID [0]")
        + entry("Bounced: DCID 8 MID 10 to RID 0 - 5.7.1 - Relay access denied ('554', ['no']) []")
        + entry("Delivery start DCID 8 MID 9 to RID [0]") + entry("Message done DCID 8 MID 9 to RID [0]")
        + entry("Delivery start DCID 9 MID 10 to RID [1]") + entry("Message done DCID 9 MID 10 to RID [1]"));
    const Session outbound = snapshot->session(SessionRow{2});
    QCOMPARE(outbound.failures, 1U);
    const std::vector<Delivery> deliveries = deliveriesOf(*snapshot, outbound);
    QCOMPARE(deliveries.size(), std::size_t{2});
    QCOMPARE(snapshot->message(deliveries[0].message).mid, std::uint64_t{10});
    QCOMPARE(deliveries[0].bounced, 1);
    QCOMPARE(deliveries[0].delivered, 0);
    QCOMPARE(deliveries[1].delivered, 1);
    // … and each message knows the connections it went over.
    const std::vector<Delivery> ways = deliveriesOf(*snapshot, snapshot->message(deliveries[0].message));
    QCOMPARE(ways.size(), std::size_t{2});
    QVERIFY(ways[0].session == SessionRow{2});
    QVERIFY(ways[1].session == SessionRow{3});
    QCOMPARE(snapshot->session(SessionRow{0}).bounces, 0U);
    QCOMPARE(snapshot->session(SessionRow{1}).bounces, 1U);
    QCOMPARE(snapshot->session(SessionRow{1}).delivered, 1U);
    QVERIFY(messagesOf(*snapshot, snapshot->session(SessionRow{1})) == std::vector{deliveries[0].message});
    QVERIFY(messagesOf(*snapshot, outbound).empty());
    QVERIFY(deliveriesOf(*snapshot, snapshot->session(SessionRow{0})).empty());
}

void TestSessionMessages::howItEnded_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* expected, const std::string& log) {
        QTest::addRow("%s %d", expected, static_cast<int>(log.size()))
            << QByteArray::fromStdString(entry("Start MID 9 ICID 5") + log) << QByteArray(expected);
    };
    const std::string finished = entry("Message finished MID 9 done");
    const std::string queued = entry("MID 9 queued for delivery");
    const std::string done = entry("Message done DCID 8 MID 9 to RID [0]");
    const std::string bounced = entry("Bounced: DCID 8 MID 9 to RID 0 - 5.1.0 - x ('550', ['no'])");
    const std::string delayed = entry("Delayed: DCID 8 MID 9 to RID 0 - 4.1.0 - x ('450', ['no'])");
    const std::string dropped = entry("Message aborted MID 9 Dropped by CASE");
    const std::string aborted = entry("Message aborted MID 9 Receiving aborted");
    row("not_seen", "");
    row("queued", queued);
    row("finished", queued + finished);
    row("delivered", queued + done);
    row("delivered", queued + done + bounced + finished); // somebody got it
    row("bounced", queued + bounced + finished);
    row("delayed", queued + delayed);
    row("delivered", queued + delayed + done);
    row("finished", queued + delayed + finished);
    row("dropped", dropped);
    row("dropped", dropped + finished);
    row("aborted", aborted + entry("Message finished MID 9 aborted"));
    row("aborted", entry("Message finished MID 9 aborted"));
    row("deleted", queued + entry("Deleted: MID 9 to [0]") + finished);
}

void TestSessionMessages::howItEnded()
{
    QFETCH(QByteArray, log);
    QFETCH(QByteArray, expected);
    const SnapshotPtr snapshot = load(log.toStdString());
    const std::string_view fate = stableName(fateOf(snapshot->message(MessageRow{0})));
    QCOMPARE(QByteArray(fate.data(), static_cast<qsizetype>(fate.size())), expected);
}

void TestSessionMessages::abortedOnTheConnection()
{
    const std::string aborted = entry("Message aborted MID 9 Receiving aborted");
    for (const std::string& log :
         {received(9, 5) + aborted, entry("Start MID 9 ICID 0") + aborted + received(8, 5)}) {
        const PlainDocument d = documentOfLog(entry(openingOf(5)) + log);
        const bool ofIt = d.sessions[0].chain == std::vector<std::size_t>{0};
        QCOMPARE((d.sessions[0].troubles & bitOf(Trouble::MessageAborted)) != 0,
                 ofIt && d.messages[0].mid == 9);
    }
}

// After a reset the appliance counts from low numbers again, whatever was open.
void TestSessionMessages::countersBeginAnew()
{
    std::string boot;
    for (int id = 2; id < 5; ++id)
        boot += entry(openingOf(id)) + received(id * 10, id)
                + entry("MID " + std::to_string(id * 10) + " ready 100 bytes from <ann@example.com>");
    const PlainDocument d = documentOfLog(boot + boot + entry("Message done DCID 8 MID 30 to RID [0]"));
    QCOMPARE(d.sessions.size(), std::size_t{7});
    QCOMPARE(d.messages.size(), std::size_t{6});
    for (std::size_t i = 0; i < 6; ++i) {
        QVERIFY(d.sessions[i].chain == std::vector<std::size_t>{i});
        QCOMPARE(d.sessions[i].bytes, std::uint64_t{100});
        QCOMPARE(d.sessions[i].delivered, i == 4 ? 1U : 0U);
    }
}

// More messages than the table of those that may still be named begins with, each told in parts that lie in
// different chunks.
void TestSessionMessages::thousandsAtOnce()
{
    constexpr int kMessages = 9000;
    std::string log = entry(openingOf(5));
    for (int mid = 1; mid <= kMessages; ++mid)
        log += entry("Start MID " + std::to_string(mid) + " ICID 5");
    for (int mid = 1; mid <= kMessages; ++mid)
        log += entry("MID " + std::to_string(mid) + " ready " + std::to_string(mid) + " bytes from <u"
                     + std::to_string(mid) + "@example.com>");
    for (int mid = kMessages; mid >= 1; --mid)
        log += entry("Message finished MID " + std::to_string(mid) + " done");
    const PlainDocument d = plainDocumentOf(*load(log, {65'536, 2}));
    QCOMPARE(d.messages.size(), std::size_t{kMessages});
    for (const PlainMessage& m : d.messages) {
        QCOMPARE(m.owner, std::size_t{0});
        QCOMPARE(m.bytes, m.mid);
        QCOMPARE(m.sender.value_or(""), "u" + std::to_string(m.mid) + "@example.com");
        QVERIFY(m.state == Fate::Finished);
    }
}

void TestSessionMessages::rotatedFiles()
{
    const std::string header = "Version: 14 SN: AAA-1";
    const std::string first =
        entry(header, 100) + entry(openingOf(5), 100) + entry("Start MID 9 ICID 5", 101);
    const std::string second = entry(header, 200) + entry("MID 9 ICID 5 From: <ann@example.com>", 200)
                               + entry("MID 9 ready 70 bytes from <ann@example.com>", 201);
    const std::string third = entry(header, 300) + entry("Bounced: DCID 8 MID 9 to RID 0 - 5.1.0 - x", 300);
    const PlainDocument d = plainDocumentOf(*load({third, first, second}));
    QCOMPARE(d.messages.size(), std::size_t{1});
    QCOMPARE(d.sessions[0].bytes, std::uint64_t{70});
    QCOMPARE(d.sessions[0].bounces, 1U);
}

void TestSessionMessages::sameMidOnTwoAppliances()
{
    const auto file = [](const char* serial, unsigned second, const char* bytes) {
        return entry(std::string("Version: 14 SN: ") + serial, second) + entry(openingOf(5), second)
               + entry("Start MID 9 ICID 5", second)
               + entry(std::string("MID 9 ready ") + bytes + " bytes from <a@example.com>", second);
    };
    const PlainDocument d = plainDocumentOf(
        *load({file("AAA-1", 100, "10"), file("BBB-2", 101, "20"),
               entry("Version: 14 SN: AAA-1", 300) + entry("Message done DCID 8 MID 9 to RID [0]", 300)}));
    QCOMPARE(d.messages.size(), std::size_t{2});
    QCOMPARE(d.sessions[0].bytes, std::uint64_t{10});
    QCOMPARE(d.sessions[0].delivered, 1U);
    QCOMPARE(d.sessions[1].bytes, std::uint64_t{20});
    QCOMPARE(d.sessions[1].delivered, 0U);
}

// A fate that comes more than kMessageWindow bytes behind the last word about its message is another
// message's.
void TestSessionMessages::lateFates()
{
    for (const bool tooLate : {false, true}) {
        SessionStore store;
        store.files().emplace_back();
        Stitcher stitcher(store);
        SegmentAssembler assembler;
        EntryReader reader(assembler, FileIndex{});
        std::uint64_t offset = 0;
        for (const std::string& body :
             {std::string("Start MID 9 ICID 0"), std::string("MID 9 queued for delivery"),
              std::string("Message done DCID 8 MID 9 to RID [0]")}) {
            const std::string line = entry(body);
            const std::string padded = line + std::string(EntryReader::kPadding, '\0');
            assembler.begin(FileIndex{}, 0);
            reader.restart(offset, FileIndex{});
            (void)reader.read(padded.data(), padded.data() + line.size(), true);
            const std::vector<Segment> segments = assembler.finish(offset + line.size());
            stitcher.beginStretch(assembler.takeTexts(), 0);
            for (const Segment& segment : segments)
                stitcher.add(segment);
            offset += kMessageWindow + (tooLate ? 1 : 0);
        }
        QCOMPARE(store.publish(true)->messageCount(), std::size_t{tooLate ? 3U : 1U});
    }
}

void TestSessionMessages::countsStopAtTheirEnd()
{
    MessageFates fates;
    Event event;
    event.mid = 9;
    event.kind = EventKind::DeliveryDone;
    event.recipients = 0xFFFF'FFFF;
    applyToFates(fates, event);
    applyToFates(fates, event);
    QCOMPARE(fates.delivered, 0xFFFF);
    event.kind = EventKind::MessageReady;
    event.bytes = ~std::uint64_t{0};
    applyToFates(fates, event);
    QCOMPARE(fates.bytes, 0xFFFF'FFFFU);
    MessageFates twice = fates;
    mergeFates(twice, fates);
    QCOMPARE(twice.delivered, 0xFFFF);
}

AUTHLOUPE_TEST(TestSessionMessages, QCoreApplication)
#include "tst_session_messages.moc"
