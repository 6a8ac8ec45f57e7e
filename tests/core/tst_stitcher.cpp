// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/segment_assembler.h"
#include "session/stitcher.h"
#include "support/core_log.h"
#include "support/plain_reader.h"
#include "support/sanitized.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

// The document that stretches give, each assembled on its own.
PlainDocument stitched(const std::vector<std::string>& stretches)
{
    SessionStore store;
    store.files().emplace_back();
    Stitcher stitcher(store);
    SegmentAssembler assembler;
    EntryReader reader(assembler, FileIndex{});
    std::uint64_t offset = 0;
    std::uint64_t lines = 0;
    for (const std::string& text : stretches) {
        const std::string padded = text + std::string(EntryReader::kPadding, '\0');
        assembler.begin(FileIndex{}, 0);
        reader.restart(offset, FileIndex{});
        (void)reader.read(padded.data(), padded.data() + text.size(), true);
        offset += text.size();
        const std::vector<Segment> segments = assembler.finish(offset);
        stitcher.beginStretch(assembler.takeTexts(), static_cast<std::uint32_t>(lines));
        for (const Segment& segment : segments)
            stitcher.add(segment);
        lines += reader.coverage().lines;
    }
    return plainDocumentOf(*store.publish(true));
}

// The account of lines is not the stitcher's business.
PlainDocument withoutLines(PlainDocument document)
{
    document.coverage = {};
    document.files.clear();
    return document;
}

std::string differenceToOnePass(const std::vector<std::string>& stretches)
{
    std::string whole;
    for (const std::string& text : stretches)
        whole += text;
    return firstDifference(withoutLines(readPlainly({whole})), withoutLines(stitched(stretches)));
}

const std::string kOpeningEntry =
    entry("New SMTP ICID 5 interface mail (10.0.0.1) address 192.0.2.7 reverse dns host unknown verified no");
const std::string kPolicy = entry("ICID 5 ACCEPT SG None match ALL SBRS None");
const std::string kOtherPolicy = entry("ICID 5 REJECT SG BAD match ALL SBRS None");
const std::string kTls = entry("ICID 5 TLS success");
const std::string kFailedEntry =
    entry("SMTP Auth: (ICID 5) failed for user: joe using AUTH mechanism: PLAIN with profile: P");
const std::string kSucceededEntry =
    entry("SMTP Auth: (ICID 5) succeeded for user: ann using AUTH mechanism: LOGIN with profile: P");
const std::string kMessage = entry("Start MID 9 ICID 5");
const std::string kFrom = entry("MID 9 ICID 5 From: <a@example.com>");
const std::string kRecipient = entry("MID 9 ICID 5 RID 0 To: <b@example.com>");
const std::string kReady = entry("MID 9 ready 4000 bytes from <a@example.com>");
const std::string kReady10 = entry("MID 10 ready 4100 bytes from <a@example.com>");
const std::string kRewritten = entry("MID 9 rewritten to MID 10 by antivirus");
const std::string kDelivery = entry("Delivery start DCID 8 MID 9 to RID [0, 1]");
const std::string kDelivery10 = entry("Delivery start DCID 8 MID 10 to RID [0]");
const std::string kDone = entry("Message done DCID 8 MID 9 to RID [0]");
const std::string kDone10 = entry("Message done DCID 8 MID 10 to RID [0, 1, 2]");
const std::string kBounced =
    entry("Bounced: DCID 8 MID 9 to RID 1 - 5.1.0 - Unknown address error ('550', ['no']) []");
const std::string kFinished = entry("Message finished MID 9 done");
const std::string kLost = entry("ICID 5 lost");
const std::string kCloseEntry = entry("ICID 5 close");
const std::string kSerial = entry("Version: 14.2 SN: ABC-1");
const std::string kOtherSerial = entry("Version: 14.2 SN: DEF-2");

std::string noise(std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += entry("Status: CPULd 3 CrtICID 5 " + std::string(2000, 'x'));
    return text;
}

} // namespace

class TestStitcher final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCutOfAStory_data();
    void everyCutOfAStory();
    void lateEntriesAcrossStretches();
    void closedSessionsOfACrowd();
    void headersEverywhereInACrowd();
};

void TestStitcher::everyCutOfAStory_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    const auto row = [](const char* name, const std::vector<std::string>& lines) {
        QList<QByteArray> list;
        for (const std::string& line : lines)
            list.append(QByteArray::fromStdString(line));
        QTest::newRow(name) << list;
    };
    row("one connection", {kOpeningEntry, kPolicy, kTls, kFailedEntry, kSucceededEntry, kMessage, kFrom,
                           kRecipient, kLost, kCloseEntry});
    row("policy before the opening", {kPolicy, kOpeningEntry, kOtherPolicy, kFailedEntry, kCloseEntry});
    row("policy twice before the opening", {kPolicy, kOtherPolicy, kOpeningEntry, kFailedEntry, kCloseEntry});
    row("opening after more than a policy", {kPolicy, kTls, kOpeningEntry, kFailedEntry, kCloseEntry});
    row("id used again after its end",
        {kOpeningEntry, kFailedEntry, kCloseEntry, kOpeningEntry, kSucceededEntry, kCloseEntry});
    row("id used again without an end",
        {kOpeningEntry, kFailedEntry, kOpeningEntry, kSucceededEntry, kOpeningEntry, kCloseEntry});
    row("entries behind the end", {kOpeningEntry, kCloseEntry, kFailedEntry, kMessage, kLost, kCloseEntry});
    row("no opening", {kFailedEntry, kSucceededEntry, kMessage, kCloseEntry, kFailedEntry});
    row("end, then policy, then opening", {kOpeningEntry, kCloseEntry, kPolicy, kOpeningEntry, kFailedEntry});
    row("lines behind lost",
        {kOpeningEntry, kFailedEntry, kLost, kSucceededEntry, kMessage, kCloseEntry, kFrom});
    row("fates of a message",
        {kOpeningEntry, kMessage, kFrom, kCloseEntry, kReady, kDelivery, kDone, kBounced, kFinished});
    row("message rewritten", {kOpeningEntry, kMessage, kFrom, kRewritten, entry("Start MID 10 ICID 0"),
                              kReady10, kFinished, kCloseEntry, kDone10});
    row("rewriting told late",
        {kOpeningEntry, kMessage, entry("Start MID 10 ICID 0"), kReady10, kRewritten, kDone10});
    row("bounce of a message", {kOpeningEntry, kMessage, kBounced, entry("Start MID 10 ICID 0"),
                                entry("MID 10 was generated for bounce of MID 9"), kDone10, kCloseEntry});
    row("MID used again", {kOpeningEntry, kMessage, kReady, kMessage, kReady, kFinished, kDone});
    row("MID of two connections",
        {kOpeningEntry, kMessage, entry("MID 9 ICID 6 From: <other@example.com>"), kFrom, kDone});
    row("nobody's message", {kReady, kDelivery, kDone, kFrom, kOpeningEntry, kFrom, kFinished});
    row("messages over one DCID",
        {kDelivery, kDelivery10, kDone10, kDone, kBounced, kDone, entry("DCID 8 close")});
    row("two appliances",
        {kOpeningEntry, kFailedEntry, kSerial, kFailedEntry, kOpeningEntry, kPolicy, kOtherSerial, kPolicy,
         kOpeningEntry, kSucceededEntry, kSerial, kSucceededEntry, kCloseEntry});
}

void TestStitcher::everyCutOfAStory()
{
    QFETCH(QList<QByteArray>, lines);
    const PlainDocument expected = withoutLines(readPlainly({lines.join().toStdString()}));
    const auto cuts = 1U << (lines.size() - 1);
    constexpr unsigned kStep = unlessSanitized(1U, 29U);
    for (unsigned mask = 0; mask < cuts; mask += kStep) { // a bit for every border between two lines
        std::vector<std::string> stretches{lines[0].toStdString()};
        for (int i = 1; i < lines.size(); ++i) {
            if ((mask >> (i - 1) & 1U) != 0)
                stretches.emplace_back();
            stretches.back() += lines[i].toStdString();
        }
        const std::string difference = firstDifference(expected, withoutLines(stitched(stretches)));
        QVERIFY2(difference.empty(), difference.c_str());
    }
}

void TestStitcher::lateEntriesAcrossStretches()
{
    for (const std::size_t bytes : {std::size_t{1} << 19, (std::size_t{1} << 20) - 100,
                                    (std::size_t{1} << 20) + 100, std::size_t{3} << 20})
        for (const std::string& late : {kFailedEntry, kPolicy + kOpeningEntry, kOpeningEntry, kCloseEntry}) {
            QCOMPARE(differenceToOnePass({kOpeningEntry + kCloseEntry + noise(bytes), late + kCloseEntry}),
                     std::string());
            QCOMPARE(differenceToOnePass({kOpeningEntry + kCloseEntry, noise(bytes), late, kCloseEntry}),
                     std::string());
            QCOMPARE(differenceToOnePass({kOpeningEntry, kCloseEntry + noise(bytes), late + kFailedEntry}),
                     std::string());
        }
}

// Above some thousand connections the closed ones are forgotten; never one that an entry may still name.
void TestStitcher::closedSessionsOfACrowd()
{
    std::string crowd;
    for (int id = 100; id < 20'100; ++id)
        crowd += entry("New SMTP ICID " + std::to_string(id) + " interface m (10.0.0.1) address 192.0.2.7");
    QCOMPARE(differenceToOnePass({crowd + kOpeningEntry + noise(200'000) + kCloseEntry, noise(300'000),
                                  kFailedEntry + noise(400'000), kSucceededEntry}),
             std::string());
    // Closed by entries of a stretch that begins no connection itself.
    QCOMPARE(differenceToOnePass({crowd + kOpeningEntry, noise(1000) + kCloseEntry, kFailedEntry,
                                  noise(2'000'000) + entry("ICID 100 close"), kFailedEntry,
                                  entry("ICID 100 lost") + entry("ICID 101 close")}),
             std::string());
}

// A header in every other line makes a segment of every connection. Large tables must not be cleared or swept
// for each.
void TestStitcher::headersEverywhereInACrowd()
{
    constexpr int kEach = unlessSanitized(30'000, 6'000);
    std::string crowd;
    for (int id = 100; id < 100 + kEach; ++id)
        crowd += entry("New SMTP ICID " + std::to_string(id) + " interface m (10.0.0.1) address 192.0.2.7");
    std::string headers;
    for (int id = 100 + kEach; id < 100 + 2 * kEach; ++id)
        headers +=
            kSerial
            + entry("New SMTP ICID " + std::to_string(id) + " interface m (10.0.0.1) address 192.0.2.7");
    QCOMPARE(differenceToOnePass({crowd + headers + kFailedEntry, headers + kFailedEntry}), std::string());
}

AUTHLOUPE_TEST(TestStitcher, QCoreApplication)
#include "tst_stitcher.moc"
