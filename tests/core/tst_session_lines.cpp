// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/session_lines.h"
#include "support/core_log.h"
#include "support/counted_source.h"
#include "support/patterned_source.h"
#include "support/qt_texts.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace authloupe;
using namespace authloupe::test;

namespace {

const std::string kNewSmtp =
    "New SMTP ICID 5 interface mail (10.0.0.1) address 192.0.2.7 reverse dns host unknown verified no";

struct Loaded {
    std::vector<LoadInput> inputs;
    SnapshotPtr snapshot;
};

Loaded loaded(const std::vector<std::string>& texts)
{
    Loaded result;
    for (const std::string& text : texts)
        result.inputs.push_back(textInput(text, "log" + std::to_string(result.inputs.size())));
    Loader loader(result.inputs);
    result.snapshot = loadAll(loader, 1);
    return result;
}

// `file:line` of the lines of a connection, and a plus behind them when there are more.
std::string linesOfSession(const Loaded& document, std::uint32_t row, const SessionLinesLimits& limits = {})
{
    const auto found = readSessionLines(*document.snapshot, SessionRow{row}, document.inputs, {}, limits);
    if (!found.ok())
        return std::string(errorName(found.error().code));
    std::string text;
    for (const RawLine& line : found.value().lines)
        text += std::to_string(raw(line.file)) + ':' + std::to_string(line.line) + ' ';
    return text + (found.value().truncated ? "+" : "");
}

// A connection, and in it so many lines of `bytes` each, which come cut.
struct LoadedLongLines {
    LoadedLongLines(std::size_t lines, std::uint64_t bytes)
    {
        std::vector<PatternedSource::Part> parts(lines + 1, {"\n", 'x', bytes});
        parts.front().text = entry(kNewSmtp);
        parts.back() = {'\n' + entry("ICID 5 close"), 0, 0};
        source = std::make_shared<CountedSource>(std::make_shared<PatternedSource>(std::move(parts)));
        Loader loader({LoadInput{"long", nullptr, source}});
        snapshot = loadAll(loader, 1);
        source->reads = source->bytes = 0;
    }
    std::shared_ptr<CountedSource> source;
    SnapshotPtr snapshot;
};

} // namespace

class TestSessionLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesOfAConnection();
    void linesOfItsMessages();
    void namesInsideOtherWords();
    void forgedIds();
    void idsThatDoNotStandInOnePiece();
    void namesTheConnection_data();
    void namesTheConnection();
    void wrappedEntries();
    void events();
    void wordsOfAnEntry_data();
    void wordsOfAnEntry();
    void yearOfAnEvent();
    void severalFiles();
    void sameIdOfAnotherHost();
    void limits();
    void bytesOfCutLinesCount();
    void fileThatIsGone();
    void fileThatChanged();
    void stop();
    void stopInsideALine();
};

void TestSessionLines::entriesOfAConnection()
{
    const Loaded document =
        loaded({entries({kNewSmtp, "ICID 50 lost", "ICID 5 TLS success", "DCID 5 close",
                         "SMTP Auth: (ICID 5) failed for user: x using AUTH mechanism: PLAIN with profile: P",
                         "ICID 15 close", "ICID 5 close"})});
    QCOMPARE(linesOfSession(document, 0), std::string("0:1 0:3 0:5 0:7 "));
    const auto found = readSessionLines(*document.snapshot, SessionRow{0}, document.inputs);
    QCOMPARE(shown(found.value().lines.back().text), shown("Wed Apr 22 11:44:05 2009 Info: ICID 5 close"));
    QCOMPARE(shown(document.inputs[0].text->substr(found.value().lines[2].offset, 24)),
             shown("Wed Apr 22 11:44:03 2009"));
    QCOMPARE(linesOfSession(document, 2), std::string("0:4 ")); // the outbound one of the same id
}

void TestSessionLines::linesOfItsMessages()
{
    const Loaded document =
        loaded({entries({kNewSmtp, "Start MID 7 ICID 5", "MID 7 ICID 5 From: <a@example.com>",
                         "MID 70 ready 1 bytes from <x>", "MID 7 Subject 'hello'",
                         "Message finished MID 7 done", "MID 17 queued for delivery", "ICID 5 close"})});
    QCOMPARE(linesOfSession(document, 0), std::string("0:1 0:2 0:3 0:5 0:6 0:8 "));
}

// `CrtICID 5` and `CrtMID 7` of a status line are counters, not connections and messages.
void TestSessionLines::namesInsideOtherWords()
{
    const Loaded document =
        loaded({entries({kNewSmtp, "Start MID 7 ICID 5", "Status: CPULd 3 CrtMID 7 CrtICID 5 CrtDCID 5",
                         "Status: CPULd 3 CrtMID 9 CrtICID 5", "XICID 5 MIDI 7", "ICID 5 close"})});
    QCOMPARE(linesOfSession(document, 0), std::string("0:1 0:2 0:6 "));
}

// A user name that names another connection does not put the line there.
void TestSessionLines::forgedIds()
{
    const Loaded document = loaded({entries(
        {kNewSmtp,
         "SMTP Auth: (ICID 6) failed for user: x (ICID 5) MID 7 using AUTH mechanism: PLAIN with profile: P",
         "MID 8 ICID 6 From: <ICID 5@example.com>", "Start MID 7 ICID 5", "MID 8 Subject 'ICID 5 MID 7'",
         "ICID 5 close"})});
    QCOMPARE(linesOfSession(document, 0), std::string("0:1 0:4 0:6 "));
}

// The digits of a connection may be parted: by a character of no width, as copied from a page, or by a wrap.
void TestSessionLines::idsThatDoNotStandInOnePiece()
{
    std::string opening = kNewSmtp;
    opening.replace(opening.find("ICID 5"), 6, "ICID 4567");
    const std::string stamp = "Wed Apr 22 11:44:01 2009 Info: ";
    const Loaded document =
        loaded({stamp + opening + "\n" + stamp + "ICID 99 close\n" + stamp + "ICID 45\xE2\x80\x8B"
                + "67 TLS success\n" + stamp + "ICID 45\n67 lost\n" + stamp + "ICID 4567 close\n"});
    QCOMPARE(document.snapshot->sessionCount(), std::size_t{2});
    QCOMPARE(linesOfSession(document, 0), std::string("0:1 0:3 0:4 0:5 0:6 "));
}

void TestSessionLines::wrappedEntries()
{
    const std::string stamp = "Wed Apr 22 11:43:59 2009 Info: ";
    const Loaded document = loaded(
        {"prose ICID 5\n" + stamp
         + "New SMTP ICID 5 interface mail (10.0.0.1)\naddress 192.0.2.7 reverse dns host x verified no\n\n"
         + "more about ICID 5\n" + stamp + "ICID 6 lost\n```\n" + stamp + "ICID 5\nclose\n```\n"});
    QCOMPARE(linesOfSession(document, 0), std::string("0:2 0:3 0:8 0:9 "));
}

// The line of each row follows an opening of that connection and of its message 7.
void TestSessionLines::namesTheConnection_data()
{
    QTest::addColumn<bool>("outbound");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("flag"); // -1: the line does not belong
    const auto row = [](const char* text, int flag, bool outbound = false) {
        QTest::newRow(text) << outbound << QByteArray(text) << flag;
    };
    row("ICID 450 close", 1);
    row("ICID 450", 1);
    row("SMTP Auth: (ICID 450) succeeded for user: x", 1);
    row("MID 7 ICID 450 RID 0 To: <a@b>", 1);
    row("ICID: 450 lost", 1);
    row("ICID  450 lost", 1);
    row("MID 7 queued for delivery", 0);
    row("ICID 4500 close", -1);
    row("ICID 45", -1);
    row("ICID 1450 close", -1);
    row("CrtICID 450", -1);
    row("DCID 450 close", -1);
    row("ICID ", -1);
    row("DCID: 450 IP: 10.0.0.1 SMTP authentication", 1, true);
    row("ICID 450 is another one", -1, true);
}

void TestSessionLines::namesTheConnection()
{
    QFETCH(bool, outbound);
    QFETCH(QByteArray, text);
    const std::string opening =
        outbound
            ? "New SMTP DCID 450 interface 10.0.0.1 address 192.0.2.7 port 25"
            : "New SMTP ICID 450 interface mail (10.0.0.1) address 192.0.2.7 reverse dns host x verified no";
    const std::string message =
        outbound ? "Delivery start DCID 450 MID 7 to RID [0]" : "Start MID 7 ICID 450";
    const Loaded document = loaded({entries({opening, message, text.toStdString(), "x", "x", "x"})
                                    + entries({outbound ? "DCID 450 close" : "ICID 450 close"})});
    const auto found = readSessionLines(*document.snapshot, SessionRow{0}, document.inputs);
    QVERIFY(found.ok());
    const auto at = std::ranges::find(found.value().lines, 3U, &RawLine::line);
    const bool belongs = at != found.value().lines.end();
    QTEST(belongs ? static_cast<int>(at->namesConnection) : -1, "flag");
}

// Trouble was a bit of the connection alone; the list of events says when it was and in which words.
void TestSessionLines::events()
{
    const Loaded document = loaded(
        {entries({kNewSmtp, "ICID 5 TLS success", "ICID 6 lost",
                  "SMTP Auth: (ICID 5) failed for user: x using AUTH mechanism: PLAIN with profile: P",
                  "Start MID 7 ICID 5", "MID 7 ICID 5 From: <a@example.com>", "MID 7 queued for delivery",
                  "ICID 5 Unknown command: XYZZY", "ICID 5 lost", "ICID 5 close"})});
    const auto found = readSessionLines(*document.snapshot, SessionRow{0}, document.inputs);
    QVERIFY(found.ok());
    const std::vector<SessionEntry>& entries = found.value().entries;
    std::vector<EventKind> kinds;
    for (const SessionEntry& entry : entries)
        kinds.push_back(entry.kind);
    QCOMPARE(kinds, (std::vector{EventKind::Opened, EventKind::Tls, EventKind::Attempt,
                                 EventKind::MessageOnInbound, EventKind::Sender, EventKind::MessageQueued,
                                 EventKind::Note, EventKind::Lost, EventKind::Closed}));
    QCOMPARE(entries[2].result, AttemptResult::Failed);
    QCOMPARE(entries[2].firstLine, std::size_t{2});
    QCOMPARE(found.value().lines[entries[2].firstLine].line, 4U);
    const SessionEntry& trouble = entries[6];
    QCOMPARE(trouble.troubles, bitOf(Trouble::UnknownCommand));
    QCOMPARE(shown(trouble.text), shown("ICID 5 Unknown command: XYZZY"));
    QCOMPARE(shown(isoText(trouble.time)), shown("2009-04-22T11:44:06"));
    QCOMPARE(document.snapshot->session(SessionRow{0}).troubles, trouble.troubles);
}

void TestSessionLines::wordsOfAnEntry_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* lines, const char* words) {
        QTest::newRow(lines) << QByteArray(lines) << QByteArray(words);
    };
    row("Wed Apr 22 11:44:00 2009 Info: ICID 5 lost", "ICID 5 lost");
    row("Wed Apr 22 11:44:00 2009 Warning:   ICID 5 lost", "ICID 5 lost");
    row("Wed Apr 22 11:44:00 2009 ICID 5 lost", "ICID 5 lost");
    row("Wed Apr 22 11:44:00 2009 Info: ICID 5\nlost", "ICID 5 lost");
    row("Apr 22 11:44:00 esa mail_logs: Info: ICID 5 Unknown command: Info: x",
        "ICID 5 Unknown command: Info: x");
    row("Wed Apr 22 11:44:00 2009 Debug: ICID 5 << AUTH PLAIN AGpvaG4AMTIz", "ICID 5 << ***");
}

void TestSessionLines::wordsOfAnEntry()
{
    QFETCH(QByteArray, lines);
    const Loaded document =
        loaded({entry(kNewSmtp) + lines.toStdString() + '\n' + entry("ICID 5 close", 43'000)});
    const auto found = readSessionLines(*document.snapshot, SessionRow{0}, document.inputs);
    QVERIFY(found.ok());
    QCOMPARE(found.value().entries.size(), std::size_t{3});
    QTEST(QByteArray::fromStdString(found.value().entries[1].text), "words");
}

// A stamp without a year has the year here that it had when the log was loaded.
void TestSessionLines::yearOfAnEvent()
{
    const Loaded document = loaded({"Apr 22 11:44:00 esa mail_logs: Info: " + kNewSmtp
                                    + "\nApr 22 11:45:00 esa mail_logs: Info: ICID 5 close\n"});
    const auto found = readSessionLines(*document.snapshot, SessionRow{0}, document.inputs);
    QVERIFY(found.ok());
    QCOMPARE(found.value().entries.front().time, document.snapshot->session(SessionRow{0}).firstTime);
}

void TestSessionLines::severalFiles()
{
    const Loaded document = loaded({entry("Version: 1 SN: A", 1) + entry(kNewSmtp, 2),
                                    entry("Version: 1 SN: A", 10) + entry("ICID 5 TLS success", 11),
                                    entry("Version: 1 SN: A", 20) + entry("ICID 5 close", 21)
                                        + entry("ICID 5 lost", 22) + entry("ICID 6 close", 23)});
    QCOMPARE(linesOfSession(document, 0), std::string("0:2 1:2 2:2 2:3 "));
}

void TestSessionLines::sameIdOfAnotherHost()
{
    const auto line = [](const char* host, std::string_view body) {
        return "Mar 10 06:00:01 " + std::string(host) + " mail_logs: Info: " + std::string(body) + '\n';
    };
    const Loaded document = loaded({line("esa1", kNewSmtp) + line("esa2", kNewSmtp)
                                    + line("esa2", "ICID 5 lost") + line("esa1", "ICID 5 TLS success")
                                    + line("esa2", "ICID 5 close") + line("esa1", "ICID 5 close")});
    QCOMPARE(document.snapshot->sessionCount(), std::size_t{2});
    QCOMPARE(linesOfSession(document, 0), std::string("0:1 0:4 0:6 "));
    QCOMPARE(linesOfSession(document, 1), std::string("0:2 0:3 0:5 "));
}

void TestSessionLines::limits()
{
    std::vector<std::string> bodies{kNewSmtp};
    for (int i = 0; i < 100; ++i)
        bodies.push_back(
            "SMTP Auth: (ICID 5) failed for user: x using AUTH mechanism: PLAIN with profile: P");
    const Loaded document = loaded({entries(bodies)});
    QCOMPARE(linesOfSession(document, 0, {3, 1 << 20}), std::string("0:1 0:2 0:3 +"));
    QVERIFY(linesOfSession(document, 0, {1000, 500}).ends_with('+'));
    QVERIFY(!linesOfSession(document, 0).ends_with('+'));
}

// Not only what is kept of them.
void TestSessionLines::bytesOfCutLinesCount()
{
    constexpr std::uint64_t kMebibyte = std::uint64_t{1} << 20;
    const LoadedLongLines document(64, kMebibyte);
    const auto most = [&](std::uint64_t bytes) {
        return readSessionLines(*document.snapshot, SessionRow{0}, {}, {}, {1000, bytes});
    };
    const auto found = most(8 * kMebibyte);
    QVERIFY(found.ok());
    QVERIFY(found.value().truncated);
    QVERIFY(document.source->bytes < 12 * kMebibyte);
    QVERIFY(!most(65 * kMebibyte).value().truncated);
}

void TestSessionLines::fileThatIsGone()
{
    std::string path;
    SnapshotPtr snapshot;
    {
        const ScratchDirectory scratch;
        path = scratch.write("log", entry(kNewSmtp));
        Loader loader({LoadInput{path, nullptr}});
        snapshot = loadAll(loader, 1);
        QVERIFY(readSessionLines(*snapshot, SessionRow{0}, {}).ok());
    }
    const auto found = readSessionLines(*snapshot, SessionRow{0}, {});
    QVERIFY(!found.ok());
    QVERIFY(found.error().code == ErrorCode::NotFound);
    QCOMPARE(found.error().path, path);
}

void TestSessionLines::fileThatChanged()
{
    const ScratchDirectory scratch;
    const std::string path = scratch.write("log", entry("ICID 1 close") + entry(kNewSmtp));
    Loader loader({LoadInput{path, nullptr}});
    const SnapshotPtr snapshot = loadAll(loader, 1);
    QVERIFY(readSessionLines(*snapshot, SessionRow{1}, {}).ok());
    for (const std::string& content : {std::string(), std::string("short"), std::string(1000, 'x')}) {
        QCOMPARE(scratch.write("log", content), path);
        const auto found = readSessionLines(*snapshot, SessionRow{1}, {});
        QVERIFY(!found.ok());
        QVERIFY(found.error().code == ErrorCode::FileShrank);
    }
}

void TestSessionLines::stop()
{
    const Loaded document = loaded({generatedLog(makelog::Mix::Auth, 1, 3000)});
    std::stop_source source;
    source.request_stop();
    const auto found =
        readSessionLines(*document.snapshot, SessionRow{0}, document.inputs, source.get_token());
    QVERIFY(!found.ok());
    QVERIFY(found.error().code == ErrorCode::Cancelled);
}

void TestSessionLines::stopInsideALine()
{
    const LoadedLongLines document(1, std::uint64_t{200} << 20);
    std::stop_source source;
    document.source->onRead = [&] {
        if (document.source->reads == 10)
            source.request_stop();
    };
    const auto found = readSessionLines(*document.snapshot, SessionRow{0}, {}, source.get_token());
    QVERIFY(!found.ok());
    QVERIFY(found.error().code == ErrorCode::Cancelled);
    QVERIFY(document.source->reads < 20);
}

AUTHLOUPE_TEST(TestSessionLines, QCoreApplication)
#include "tst_session_lines.moc"
