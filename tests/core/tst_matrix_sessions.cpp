// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruled_document.h"
#include "support/pass_rule.h"
#include "support/sanitized.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <map>

#include <unistd.h>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;

// Rows 45 to 56 of the matrix of bad inputs: what connections are made of. More of each: tst_traps,
// tst_appliances, tst_log_sets.
class TestMatrixSessions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row45_beginsInsideAConnection();
    void row46_noCloseAtAll();
    void row47_closeAndSignInWithoutOpening();
    void row48_idUsedAgain();
    void row49_oddIds_data();
    void row49_oddIds();
    void row50_twoAppliancesWithEqualIds();
    void row51_shuffledInterleavedConnections();
    void row52_policyBeforeOpeningAndTwoEnds();
    void row53_neverClosed();
    void row54_identicalFailuresInOneSecond();
    void row55_overlappingFiles();
    void row56_oneFileUnderManyNames();

private:
    ScratchDirectory m_scratch;
};

void TestMatrixSessions::row45_beginsInsideAConnection()
{
    const PlainDocument document = documentOf(entries({attempt("5", "alice", "succeeded"), "ICID 5 close"}));
    QCOMPARE(document.sessions.size(), std::size_t{1});
    QVERIFY(!document.sessions[0].openingSeen);
    QVERIFY(!document.sessions[0].address.has_value());
    QVERIFY(document.sessions[0].outcome == Outcome::Succeeded);
    QCOMPARE(document.totals.openedNotSeen, 1U);
}

void TestMatrixSessions::row46_noCloseAtAll()
{
    std::vector<std::string> bodies;
    for (int id = 1; id <= 100; ++id)
        bodies.push_back(opening(std::to_string(id)));
    const PlainDocument document = documentOf(entries(bodies));
    QCOMPARE(document.sessions.size(), std::size_t{100});
    QCOMPARE(document.totals.endNotSeen, 100U);
    QVERIFY(
        std::ranges::all_of(document.sessions, [](const PlainSession& s) { return s.end == End::NotSeen; }));
}

void TestMatrixSessions::row47_closeAndSignInWithoutOpening()
{
    const PlainDocument document =
        documentOf(entries({"ICID 5 close", "DCID 6 close", attempt("777", "joe", "succeeded")}));
    QCOMPARE(document.sessions.size(), std::size_t{3});
    QCOMPARE(document.totals.openedNotSeen, 3U);
    QVERIFY(document.sessions[2].outcome == Outcome::Succeeded);
}

void TestMatrixSessions::row48_idUsedAgain()
{
    std::vector<std::string> bodies;
    for (const char* id : {"5", "6", "7", "5", "6"})
        bodies.push_back(opening(id));
    bodies.push_back(attempt("5", "second"));
    const PlainDocument document = documentOf(entries(bodies));
    QCOMPARE(document.sessions.size(), std::size_t{5});
    QCOMPARE(document.attempts.at(0).session, std::size_t{3});
    QCOMPARE(document.sessions[0].attempts.size(), std::size_t{0});
}

void TestMatrixSessions::row49_oddIds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<quint64>("kept"); // 0: no connection
    QTest::newRow("zero") << QByteArray("0") << quint64{0};
    QTest::newRow("33 bits") << QByteArray("4294967297") << quint64{4294967297U};
    QTest::newRow("64 bits") << QByteArray("18446744073709551615") << quint64{18446744073709551615U};
    QTest::newRow("65 bits") << QByteArray("18446744073709551616") << quint64{0};
    QTest::newRow("30 digits") << QByteArray(30, '9') << quint64{0};
    QTest::newRow("negative") << QByteArray("-1") << quint64{0};
    QTest::newRow("Arabic digits") << QByteArray("\xD9\xA5") << quint64{0};
    QTest::newRow("hexadecimal") << QByteArray("0x5") << quint64{0};
    QTest::newRow("nothing") << QByteArray("") << quint64{0};
}

void TestMatrixSessions::row49_oddIds()
{
    QFETCH(const QByteArray, id);
    QFETCH(const quint64, kept);
    const PlainDocument document =
        documentOf(entries({"ICID " + id.toStdString() + " close", "ICID 5 close"}));
    QCOMPARE(document.sessions.size(), std::size_t{kept == 0 ? 1U : 2U});
    if (kept != 0)
        QCOMPARE(document.sessions[0].id, std::uint64_t{kept});
    // Neither joined with others nor lost: an id that is none makes a line that is not understood.
    const bool isZero = id == "0";
    QCOMPARE(document.coverage.notUnderstood, kept == 0 && !isZero ? 1U : 0U);
    QCOMPARE(document.coverage.entriesWithoutSession, isZero ? 1U : 0U);
}

// Where no header and no host names the appliances, equal ids of two are one connection: nothing in the log
// says otherwise, and nobody is asked.
void TestMatrixSessions::row50_twoAppliancesWithEqualIds()
{
    const auto of = [](const std::string& serial, const std::string& body) {
        return entry("Version: 14 SN: " + serial) + entry(body);
    };
    const PlainDocument document =
        documentOf(of("A-1", opening("5")) + of("B-2", opening("5")) + of("B-2", attempt("5", "bob"))
                   + of("A-1", attempt("5", "ann")));
    QCOMPARE(document.sessions.size(), std::size_t{2});
    QCOMPARE(document.sessions[0].appliance, std::string("A-1"));
    QCOMPARE(*document.attempts.at(document.sessions[0].attempts.at(0)).user, std::string("ann"));
    QCOMPARE(*document.attempts.at(document.sessions[1].attempts.at(0)).user, std::string("bob"));
    const PlainDocument unnamed =
        documentOf(entries({opening("5"), attempt("5", "ann"), attempt("5", "bob")}));
    QCOMPARE(unnamed.sessions.size(), std::size_t{1});
    QCOMPARE(unnamed.attempts.size(), std::size_t{2});
}

// The order of the file is the truth; lines of one connection stay in theirs.
void TestMatrixSessions::row51_shuffledInterleavedConnections()
{
    constexpr unsigned kConnections = unlessSanitized(10'000U, 2'000U);
    std::string sorted, shuffled;
    const auto body = [](unsigned id, unsigned step) {
        const std::string name = std::to_string(id + 1);
        return step == 0 ? opening(name) : step == 1 ? attempt(name, "u" + name) : "ICID " + name + " close";
    };
    for (unsigned id = 0; id < kConnections; ++id)
        for (unsigned step = 0; step < 3; ++step)
            sorted += entry(body(id, step), 10 + id / 4);
    for (unsigned first = 0; first < kConnections; first += 8) // eight at a time
        for (unsigned step = 0; step < 3; ++step)
            for (unsigned i = 0; i < 8; ++i) {
                const unsigned id = first + (i * 5 + step) % 8;
                const unsigned jitter = (id * 7 + step * 3) % 7; // three seconds before or behind
                shuffled += entry(body(id, step), 10 + id / 4 + jitter - (step == 0 ? 0 : 3));
            }
    const PlainDocument expected = documentOf(sorted);
    for (const LoadManner manner : {LoadManner{}, LoadManner{50'000, 2}}) {
        const PlainDocument actual = documentOf(shuffled, manner);
        QCOMPARE(actual.sessions.size(), expected.sessions.size());
        std::map<std::uint64_t, std::string> users;
        for (const PlainSession& session : actual.sessions) {
            QCOMPARE(session.attempts.size(), std::size_t{1});
            QVERIFY(session.end == End::Closed && session.openingSeen);
            QCOMPARE(*actual.attempts[session.attempts.front()].user, "u" + std::to_string(session.id));
        }
    }
}

void TestMatrixSessions::row52_policyBeforeOpeningAndTwoEnds()
{
    const PlainDocument document =
        documentOf(entries({"ICID 5 REJECT SG BLACKLIST match sbrs[-10.0:-3.0] SBRS -5.0", opening("5"),
                            "ICID 5 lost", "ICID 5 close"}));
    QCOMPARE(document.sessions.size(), std::size_t{1});
    QVERIFY(document.sessions[0].openingSeen);
    QVERIFY(document.sessions[0].policy.has_value());
    QVERIFY(document.sessions[0].end == End::LostThenClosed);
}

// All are kept, at the stated price: 400 bytes each at most while they may go on.
void TestMatrixSessions::row53_neverClosed()
{
    constexpr std::uint64_t kConnections = unlessSanitized(500'000U, 20'000U);
    std::string text;
    text.reserve(kConnections * 70);
    for (std::uint64_t id = 1; id <= kConnections; ++id)
        text += entry("New SMTP ICID " + std::to_string(id) + " interface m (10.0.0.1) address 192.0.2.7");
    const std::vector<LoadInput> inputs{textInput(std::move(text))};
    const MemoryMeter memory;
    const LoadedFiles loaded = loadInputs(inputs, {8 * kMebi, 2});
    QVERIFY(memory.mostBytes() < 64 * kMebi + kConnections * 400);
    QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{kConnections});
    QCOMPARE(loaded.snapshot->totals().endNotSeen, kConnections);
    QVERIFY(loaded.snapshot->isComplete());
}

void TestMatrixSessions::row54_identicalFailuresInOneSecond()
{
    constexpr std::uint32_t kFailures = unlessSanitized(100'000U, 10'000U);
    std::string text = entry(opening("5"));
    for (std::uint32_t i = 0; i < kFailures; ++i)
        text += entry(attempt("5", "joe"));
    const PlainDocument document = documentOf(text, {500'000, 2});
    QCOMPARE(document.sessions[0].failures, kFailures);
    QCOMPARE(document.attempts.size(), std::size_t{kFailures});
}

// Nobody is asked: what both hold is proved byte by byte, counts once, and a note says so.
void TestMatrixSessions::row55_overlappingFiles()
{
    const std::string log = generatedLog(Mix::Auth, 55, 6'000);
    const std::size_t first = log.find('\n', log.size() / 3) + 1;
    const std::size_t second = log.find('\n', log.size() * 2 / 3) + 1;
    const LoadedFiles loaded =
        loadFiles({m_scratch.write("a", log.substr(0, second)), m_scratch.write("b", log.substr(first))});
    QCOMPARE(brokenRule(loaded), std::string());
    QVERIFY(loaded.snapshot->isComplete());
    QCOMPARE(differenceApartFromPlaces(plainDocumentOf(*load(log)), plainDocumentOf(*loaded.snapshot)),
             std::string());
    const FileInfo& later = loaded.snapshot->files()[1];
    QCOMPARE(later.repeatedBytes, std::uint64_t{second - first});
    QCOMPARE(namesOf(later.notes), std::string("repeated-part"));
}

void TestMatrixSessions::row56_oneFileUnderManyNames()
{
    const std::string path = m_scratch.write("original", generatedLog(Mix::Auth, 56, 500));
    const std::string hard = m_scratch.path("hard");
    QCOMPARE(::link(path.c_str(), hard.c_str()), 0);
    const LoadedFiles loaded = loadFiles({path, hard, m_scratch.link("symbolic", path), path});
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.errorNames(), std::string());
    QCOMPARE(loaded.snapshot->files().size(), std::size_t{1});
    QCOMPARE(loaded.snapshot->coverage().lines, 500U);
}

AUTHLOUPE_TEST(TestMatrixSessions, NoApplication)
#include "tst_matrix_sessions.moc"
