// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/line_session.h"
#include "load/session_lines.h"
#include "support/core_log.h"
#include "support/qt_texts.h"
#include "support/sanitized.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

std::uint64_t offsetOfLine(const std::string& text, std::uint32_t line)
{
    std::size_t at = 0;
    for (; line > 1; --line)
        at = text.find('\n', at) + 1;
    return at;
}

SessionRow rowOn(const Snapshot& snapshot, const std::string& text, std::uint32_t line)
{
    return sessionOfLine(snapshot, {offsetOfLine(text, line), line, FileIndex{0}}, {}).value();
}

std::string opened(int icid)
{
    return "New SMTP ICID " + std::to_string(icid)
           + " interface M (10.0.0.1) address 10.1.2.3 reverse dns host unknown verified no";
}

} // namespace

class TestLineSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineOfEveryConnection();
    void idThatIsUsedAgain();
    void linesOfMessages();
    void wrappedEntry();
    void wordsOfOutsiders();
    void severalAppliances();
    void nothingThere();
    void fileThatIsGone();
};

// What was read back for a connection leads back to it.
void TestLineSession::everyLineOfEveryConnection()
{
    const std::string text = generatedLog(makelog::Mix::Mail, 5, 1500);
    const SnapshotPtr snapshot = load(text);
    std::size_t lines = 0;
    for (std::uint32_t row = 0; row < snapshot->sessionCount(); row += unlessSanitized(1U, 9U)) {
        const auto own = readSessionLines(*snapshot, SessionRow{row}, {});
        QVERIFY(own.ok());
        for (const RawLine& line : own.value().lines) {
            if (!line.namesConnection)
                continue;
            const auto found = sessionOfLine(*snapshot, {line.offset, line.line, line.file}, {});
            QVERIFY(found.ok());
            QVERIFY2(found.value() == SessionRow{row}, line.text.c_str());
            ++lines;
        }
    }
    QVERIFY(lines > unlessSanitized(500U, 50U));
}

void TestLineSession::idThatIsUsedAgain()
{
    const std::string text = entries({opened(5), "ICID 5 close", opened(6), opened(5), "ICID 5 close"});
    const SnapshotPtr snapshot = load(text);
    QCOMPARE(rowOn(*snapshot, text, 1), SessionRow{0});
    QCOMPARE(rowOn(*snapshot, text, 2), SessionRow{0});
    QCOMPARE(rowOn(*snapshot, text, 3), SessionRow{1});
    QCOMPARE(rowOn(*snapshot, text, 4), SessionRow{2});
    QCOMPARE(rowOn(*snapshot, text, 5), SessionRow{2});
}

void TestLineSession::linesOfMessages()
{
    const std::string text =
        entries({opened(5), "Start MID 7 ICID 5", "MID 7 ICID 5 From: <a@example.com>",
                 "MID 7 ready 100 bytes from <a@example.com>", "ICID 5 close", "MID 7 queued for delivery",
                 "New SMTP DCID 9 interface 10.0.0.1 address 10.9.9.9 port 25",
                 "Delivery start DCID 9 MID 7 to RID [0]", "Message done DCID 9 MID 7 to RID [0]",
                 "MID 7 RID [0] Response 'ok'", "Message finished MID 7 done"});
    const SnapshotPtr snapshot = load(text);
    const SessionRow in{0}, out{1};
    for (const std::uint32_t line : {1U, 2U, 3U, 4U, 5U, 6U, 10U, 11U})
        QCOMPARE(rowOn(*snapshot, text, line), in);
    for (const std::uint32_t line : {7U, 8U, 9U})
        QCOMPARE(rowOn(*snapshot, text, line), out);
}

void TestLineSession::wrappedEntry()
{
    const std::string text = entry("MID 1 something")
                             + "Wed Apr 22 11:43:59 2009 Info: New SMTP ICID 5 interface M (10.0.0.1)\n"
                               "address 10.1.2.3 reverse dns host unknown verified no\n"
                             + entry("MID 2 something");
    const SnapshotPtr snapshot = load(text);
    QCOMPARE(rowOn(*snapshot, text, 1), kNoSession);
    QCOMPARE(rowOn(*snapshot, text, 2), SessionRow{0});
    QCOMPARE(rowOn(*snapshot, text, 3), SessionRow{0});
    QCOMPARE(rowOn(*snapshot, text, 4), kNoSession);
}

void TestLineSession::wordsOfOutsiders()
{
    const std::string text =
        entries({opened(5), opened(6),
                 "SMTP Auth: (ICID 6) failed for user: ICID 5 using AUTH mechanism: PLAIN with profile: P",
                 "MID 4 Subject 'ICID 5'"});
    const SnapshotPtr snapshot = load(text);
    QCOMPARE(rowOn(*snapshot, text, 3), SessionRow{1});
    QCOMPARE(rowOn(*snapshot, text, 4), kNoSession);
}

void TestLineSession::severalAppliances()
{
    std::string text;
    const auto add = [&](const char* host, const std::string& body) {
        text += "Apr 22 11:43:59 " + std::string(host) + " mail_logs: Info: " + body + '\n';
    };
    add("esa1", opened(5));
    add("esa2", opened(5));
    add("esa1", "ICID 5 ACCEPT SG None match ALL SBRS None");
    add("esa2", "ICID 5 ACCEPT SG None match ALL SBRS None");
    add("esa2", "ICID 5 close");
    add("esa1", "ICID 5 close");
    const SnapshotPtr snapshot = load(text);
    QCOMPARE(snapshot->sessionCount(), 2U);
    for (const std::uint32_t line : {1U, 3U, 6U})
        QCOMPARE(rowOn(*snapshot, text, line), SessionRow{0});
    for (const std::uint32_t line : {2U, 4U, 5U})
        QCOMPARE(rowOn(*snapshot, text, line), SessionRow{1});
}

void TestLineSession::nothingThere()
{
    const std::string text = entry("MID 1 something") + "\nprose about ICID 5\n" + entry(opened(5))
                             + entry("ICID 0 close") + entry("ICID 7 close");
    const SnapshotPtr snapshot = load(text);
    for (const std::uint32_t line : {1U, 2U, 3U, 5U})
        QCOMPARE(rowOn(*snapshot, text, line), kNoSession);
    QCOMPARE(rowOn(*snapshot, text, 4), SessionRow{0});
    QCOMPARE(rowOn(*snapshot, text, 6), SessionRow{1}); // it was never opened, but it is a row
}

void TestLineSession::fileThatIsGone()
{
    Snapshot snapshot = *load(entry(opened(5)));
    auto& file = const_cast<FileInfo&>(snapshot.files().front());
    file.source = nullptr;
    file.path = "/nowhere/mail.log";
    const auto found = sessionOfLine(snapshot, {0, 1, FileIndex{0}}, {});
    QVERIFY(!found.ok());
    QCOMPARE(found.error().path, std::string("/nowhere/mail.log"));
}

AUTHLOUPE_TEST(TestLineSession, QCoreApplication)
#include "tst_line_session.moc"
