// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/segment_assembler.h"
#include "support/core_log.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

struct Stretch {
    std::vector<Segment> segments;
    SegmentTexts texts;
    HeaderFacts header;
    std::uint64_t withoutSession = 0;
};

// `text` as the stretch of a file that begins at `offset`, in a load with `before` bytes of other files.
Stretch assembled(SegmentAssembler& assembler, const std::string& text, std::uint64_t offset = 0,
                  std::uint64_t before = 0)
{
    EntryReader reader(assembler, FileIndex{});
    const std::string padded = text + std::string(EntryReader::kPadding, '\0');
    assembler.begin(FileIndex{3}, before);
    reader.restart(offset, FileIndex{3});
    const std::size_t taken = reader.read(padded.data(), padded.data() + text.size(), true);
    Stretch stretch;
    stretch.segments = assembler.finish(offset + taken);
    stretch.texts = assembler.takeTexts();
    stretch.header = assembler.header();
    stretch.withoutSession = assembler.entriesWithoutSession();
    return stretch;
}

Stretch assembled(const std::string& text)
{
    SegmentAssembler assembler;
    return assembled(assembler, text);
}

const std::string kOpened =
    "New SMTP ICID 5 interface mail (10.0.0.1) address 192.0.2.7 reverse dns host unknown verified no";
const std::string kAttempt =
    "SMTP Auth: (ICID 5) failed for user: joe using AUTH mechanism: PLAIN with profile: P";

} // namespace

class TestSegmentAssembler final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBeginsHereIsWholeHere();
    void whatMayHaveBegunBeforeIsDeferred();
    void aSecondOpening();
    void longClosedIsOver();
    void theHeaderBeginsASegment();
    void entriesOfNoConnection();
    void placesOfTheLoad();
    void oneStretchAfterTheOther();
};

void TestSegmentAssembler::whatBeginsHereIsWholeHere()
{
    const Stretch stretch = assembled(entries({kOpened, kAttempt, "ICID 5 close"}));
    QCOMPARE(stretch.segments.size(), std::size_t{1});
    const Segment& segment = stretch.segments.front();
    QCOMPARE(segment.sessions.size(), std::size_t{1});
    QCOMPARE(segment.attempts.size(), std::size_t{1});
    QVERIFY(segment.deferred.empty());
    const Segment::LocalSession& local = segment.sessions.front();
    QVERIFY(local.session.end == End::Closed);
    QVERIFY(local.mayGoOn); // closed a moment ago: late entries may follow in the next stretch
    const auto text = [&](TextKind kind, TextId id) {
        return stretch.texts[static_cast<std::size_t>(kind)].text(id);
    };
    QVERIFY(text(TextKind::Address, local.session.remoteAddress) == "192.0.2.7");
    QVERIFY(text(TextKind::User, segment.attempts.front().attempt.user) == "joe");
    QCOMPARE(segment.attempts.front().session, 0U);
    QCOMPARE(local.session.attempts(), 0U); // attempts are counted where they are appended
}

void TestSegmentAssembler::whatMayHaveBegunBeforeIsDeferred()
{
    // Once deferred, even its opening is: only who knows the stretches before can tell.
    const Stretch stretch =
        assembled(entries({kAttempt, "DCID 5 close", kOpened, "ICID 5 close", "ICID 6 close"}));
    const Segment& segment = stretch.segments.front();
    QVERIFY(segment.sessions.empty());
    QVERIFY(segment.attempts.empty());
    QCOMPARE(segment.deferred.size(), std::size_t{5});
    QVERIFY(std::ranges::is_sorted(segment.deferred, {}, &SessionEvent::position));
    QVERIFY(segment.deferred[0].kind == EventKind::Attempt);
    QVERIFY(segment.deferred[1].direction == Direction::Outbound);
}

void TestSegmentAssembler::aSecondOpening()
{
    const Stretch stretch = assembled(entries({kOpened, kAttempt, kOpened, "ICID 5 close"}));
    const Segment& segment = stretch.segments.front();
    QCOMPARE(segment.sessions.size(), std::size_t{2});
    QVERIFY(segment.sessions[0].session.end == End::NotSeen);
    QVERIFY(!segment.sessions[0].mayGoOn); // its id belongs to the other now
    QVERIFY(segment.sessions[1].session.end == End::Closed);
    QVERIFY(segment.sessions[1].mayGoOn);
}

void TestSegmentAssembler::longClosedIsOver()
{
    std::string noise;
    while (noise.size() <= kLateEntryWindow)
        noise += entry("Status: CPULd 3");
    const Stretch stretch = assembled(entries({kOpened, "ICID 5 close"}) + noise + entries({"ICID 5 lost"}));
    const Segment& segment = stretch.segments.front();
    QCOMPARE(segment.sessions.size(), std::size_t{2});
    QVERIFY(!segment.sessions[1].session.openingSeen);
    QVERIFY(segment.sessions[1].session.end == End::Lost);
    const Stretch over = assembled(entries({kOpened, "ICID 5 close"}) + noise);
    QVERIFY(!over.segments.front().sessions.front().mayGoOn);
}

void TestSegmentAssembler::theHeaderBeginsASegment()
{
    const Stretch stretch = assembled(entries(
        {kOpened, "Begin Logfile", "Version: 7.6.3-019 SN: ABC", "Time offset from UTC: -21600 seconds",
         kOpened, "Version: 8.0 SN: DEF", "Time offset from UTC: 0 seconds", "ICID 5 close"}));
    QCOMPARE(stretch.segments.size(), std::size_t{3});
    QCOMPARE(stretch.segments[0].serialNumber, std::string());
    QCOMPARE(stretch.segments[1].serialNumber, std::string("ABC"));
    QCOMPARE(stretch.segments[2].serialNumber, std::string("DEF"));
    QCOMPARE(stretch.segments[0].sessions.size(), std::size_t{1});
    QCOMPARE(stretch.segments[1].sessions.size(), std::size_t{1});
    QVERIFY(stretch.segments[2].sessions.empty()); // of another appliance: unknown here
    QCOMPARE(stretch.segments[2].deferred.size(), std::size_t{1});
    // The first header is that of the file.
    QCOMPARE(stretch.header.serialNumber, std::string("ABC"));
    QCOMPARE(stretch.header.version, std::string("7.6.3-019"));
    QCOMPARE(stretch.header.utcOffset.value_or(1), -21600);
}

void TestSegmentAssembler::entriesOfNoConnection()
{
    const Stretch stretch =
        assembled(entries({"ICID 0 TCPREFUSE SG B match sbrs[-10.0:-0.5] SBRS -9.9", "Start MID 6 ICID 0",
                           "Bounced: DCID 0 MID 4 to RID 0 - x", "SMTP Auth LDAP query failed, x",
                           "Status: CPULd 3", "Begin Logfile"}));
    QVERIFY(stretch.segments.front().sessions.empty());
    QVERIFY(stretch.segments.front().deferred.empty());
    QCOMPARE(stretch.withoutSession, 4U);
}

void TestSegmentAssembler::placesOfTheLoad()
{
    SegmentAssembler assembler;
    const std::string first = entry("Status: CPULd 3");
    const Stretch stretch = assembled(assembler, first + entry(kOpened) + entry(kAttempt), 1000, 50'000);
    const Segment& segment = stretch.segments.front();
    const std::uint64_t offset = 1000 + first.size();
    QCOMPARE(segment.sessions[0].position, 50'000 + offset);
    QCOMPARE(segment.sessions[0].session.first.offset, offset);
    QCOMPARE(segment.sessions[0].session.first.line, 2U);
    QVERIFY(segment.sessions[0].session.first.file == FileIndex{3});
    QCOMPARE(segment.attempts[0].attempt.position.line, 3U);
}

void TestSegmentAssembler::oneStretchAfterTheOther()
{
    SegmentAssembler assembler;
    (void)assembled(assembler, entries({"Version: 1 SN: ABC", kOpened, kAttempt, "Start MID 6 ICID 0"}));
    const Stretch next = assembled(assembler, entries({kAttempt}), 500);
    QCOMPARE(next.segments.size(), std::size_t{1});
    QCOMPARE(next.segments.front().serialNumber, std::string());
    QCOMPARE(next.segments.front().deferred.size(), std::size_t{1});
    QCOMPARE(next.texts[static_cast<std::size_t>(TextKind::User)].size(), std::size_t{1});
    QCOMPARE(next.texts[static_cast<std::size_t>(TextKind::Address)].size(), std::size_t{0});
    QCOMPARE(next.header.serialNumber, std::string());
    QCOMPARE(next.withoutSession, 0U);
}

AUTHLOUPE_TEST(TestSegmentAssembler, QCoreApplication)
#include "tst_segment_assembler.moc"
