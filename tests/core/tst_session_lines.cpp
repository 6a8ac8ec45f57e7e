// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/session_lines.h"
#include "support/core_log.h"
#include "support/qt_texts.h"
#include "support/scratch_directory.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

const std::string kOpening =
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

} // namespace

class TestSessionLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesOfAConnection();
    void linesOfItsMessages();
    void namesInsideOtherWords();
    void forgedIds();
    void wrappedEntries();
    void severalFiles();
    void sameIdOfAnotherHost();
    void limits();
    void fileThatIsGone();
    void fileThatChanged();
    void stop();
};

void TestSessionLines::entriesOfAConnection()
{
    const Loaded document =
        loaded({entries({kOpening, "ICID 50 lost", "ICID 5 TLS success", "DCID 5 close",
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
        loaded({entries({kOpening, "Start MID 7 ICID 5", "MID 7 ICID 5 From: <a@example.com>",
                         "MID 70 ready 1 bytes from <x>", "MID 7 Subject 'hello'",
                         "Message finished MID 7 done", "MID 17 queued for delivery", "ICID 5 close"})});
    QCOMPARE(linesOfSession(document, 0), std::string("0:1 0:2 0:3 0:5 0:6 0:8 "));
}

// `CrtICID 5` and `CrtMID 7` of a status line are counters, not connections and messages.
void TestSessionLines::namesInsideOtherWords()
{
    const Loaded document =
        loaded({entries({kOpening, "Start MID 7 ICID 5", "Status: CPULd 3 CrtMID 7 CrtICID 5 CrtDCID 5",
                         "Status: CPULd 3 CrtMID 9 CrtICID 5", "XICID 5 MIDI 7", "ICID 5 close"})});
    QCOMPARE(linesOfSession(document, 0), std::string("0:1 0:2 0:6 "));
}

// A user name that names another connection does not put the line there.
void TestSessionLines::forgedIds()
{
    const Loaded document = loaded({entries(
        {kOpening,
         "SMTP Auth: (ICID 6) failed for user: x (ICID 5) MID 7 using AUTH mechanism: PLAIN with profile: P",
         "MID 8 ICID 6 From: <ICID 5@example.com>", "Start MID 7 ICID 5", "MID 8 Subject 'ICID 5 MID 7'",
         "ICID 5 close"})});
    QCOMPARE(linesOfSession(document, 0), std::string("0:1 0:4 0:6 "));
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

void TestSessionLines::severalFiles()
{
    const Loaded document = loaded({entry("Version: 1 SN: A", 1) + entry(kOpening, 2),
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
    const Loaded document = loaded({line("esa1", kOpening) + line("esa2", kOpening)
                                    + line("esa2", "ICID 5 lost") + line("esa1", "ICID 5 TLS success")
                                    + line("esa2", "ICID 5 close") + line("esa1", "ICID 5 close")});
    QCOMPARE(document.snapshot->sessionCount(), std::size_t{2});
    QCOMPARE(linesOfSession(document, 0), std::string("0:1 0:4 0:6 "));
    QCOMPARE(linesOfSession(document, 1), std::string("0:2 0:3 0:5 "));
}

void TestSessionLines::limits()
{
    std::vector<std::string> bodies{kOpening};
    for (int i = 0; i < 100; ++i)
        bodies.push_back(
            "SMTP Auth: (ICID 5) failed for user: x using AUTH mechanism: PLAIN with profile: P");
    const Loaded document = loaded({entries(bodies)});
    QCOMPARE(linesOfSession(document, 0, {3, 1 << 20}), std::string("0:1 0:2 0:3 +"));
    QVERIFY(linesOfSession(document, 0, {1000, 500}).ends_with('+'));
    QVERIFY(!linesOfSession(document, 0).ends_with('+'));
}

void TestSessionLines::fileThatIsGone()
{
    std::string path;
    SnapshotPtr snapshot;
    {
        const ScratchDirectory scratch;
        path = scratch.write("log", entry(kOpening));
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
    const std::string path = scratch.write("log", entry("ICID 1 close") + entry(kOpening));
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

QTEST_GUILESS_MAIN(TestSessionLines)
#include "tst_session_lines.moc"
