// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/table_export.h"
#include "query/filter_language.h"
#include "query/row_set.h"
#include "query/statistics.h"
#include "support/csv_reader.h"
#include "support/in_child.h"
#include "support/memory_sink.h"
#include "support/pass_rule.h"
#include "support/qt_texts.h"
#include "support/sanitized.h"
#include "support/scratch_directory.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cerrno>

#include <sys/resource.h>
#include <unistd.h>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;

namespace {

ExportOptions usersOnly(bool guard = true)
{
    ExportOptions options;
    options.rows = ExportRows::Attempts;
    options.attemptFields = {AttemptField::User};
    options.formulaGuard = guard;
    return options;
}

SnapshotPtr withUsers(const std::vector<std::string>& users)
{
    SnapshotBuilder builder;
    const SessionRow session = builder.addSession(1);
    for (const std::string& user : users)
        builder.addAttempt(session, AttemptResult::Failed, {user, {}, {}, {}});
    return builder.publish();
}

std::string exported(const Snapshot& snapshot, const ExportOptions& options)
{
    MemorySink sink;
    return exportTable(snapshot, selectRows(snapshot, {}, {}).value(), options, sink).ok() ? sink.text
                                                                                           : "failed";
}

std::vector<std::string> cellsOf(const std::string& csv)
{
    std::vector<std::string> cells;
    for (const auto& row : readCsv(csv).value_or(CsvTable{}))
        cells.push_back(row.front());
    if (!cells.empty())
        cells.erase(cells.begin()); // the header
    return cells;
}

} // namespace

// Rows 66 to 73 of the matrix of bad inputs, as far as they are core's: what comes out.
class TestMatrixResults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row66_terminalSequences();
    void row67_formulas();
    void row68_separatorsAndLineEnds();
    void row69_millionsOfUsers();
    void row69_moreUsersThanTheMemoryMayHold();
    void row72_tenThousandFiles();
    void row72_moreFilesThanMayBeOpen();
    void row73_filters_data();
    void row73_filters();

private:
    ScratchDirectory m_scratch;
};

// The document keeps them; a spreadsheet gets a picture of each control, so that nothing reaches a terminal.
void TestMatrixResults::row66_terminalSequences()
{
    const std::string user = "\x1B]0;gotcha\a\x1B[31mred\x1B[2J";
    const SnapshotPtr snapshot = withUsers({user});
    QCOMPARE(shown(*plainDocumentOf(*snapshot).attempts.front().user), shown(user));
    const std::string csv = exported(*snapshot, usersOnly());
    QVERIFY(std::ranges::none_of(
        csv, [](char c) { return (c >= 0 && c < ' ' && c != '\r' && c != '\n') || c == 0x7F; }));
    QVERIFY(csv.find("\xE2\x90\x9B]0;gotcha\xE2\x90\x87") != std::string::npos);
}

// With the guard no cell begins as a formula does, and dropping one apostrophe gives the text back; without
// it the text is as it was.
void TestMatrixResults::row67_formulas()
{
    const std::vector<std::string> users{"=HYPERLINK(\"http://example.com\",\"x\")",
                                         "+1",
                                         "-2+3",
                                         "@SUM(A1)",
                                         "\t=1+1",
                                         "\r=1",
                                         "\n=1",
                                         "'=x",
                                         "''",
                                         "\xEF\xBC\x9D"
                                         "1",
                                         "\xEF\xBC\x8B"
                                         "1",
                                         " ;=1",
                                         "\xC2\xA0=1",
                                         "|calc",
                                         "%0A=1",
                                         "plain",
                                         "-",
                                         "007"};
    const SnapshotPtr snapshot = withUsers(users);
    const std::vector<std::string> guarded = cellsOf(exported(*snapshot, usersOnly()));
    QCOMPARE(guarded.size(), users.size());
    for (std::size_t i = 0; i < users.size(); ++i) {
        const bool marked = guarded[i].starts_with('\'');
        QCOMPARE(shown(marked ? guarded[i].substr(1) : guarded[i]), shown(users[i]));
        QVERIFY(guarded[i].find_first_of("=+-@") != 0);
    }
    QVERIFY(guarded[15] == "plain" && guarded[17] == "007"); // nobody's formula
    QCOMPARE(cellsOf(exported(*snapshot, usersOnly(false))), users);
}

void TestMatrixResults::row68_separatorsAndLineEnds()
{
    const std::vector<std::string> users{"a\"b", "a,b", "a;b", "a\r\nb", "a\nb", "a\tb", " a ", "", "\""};
    QCOMPARE(cellsOf(exported(*withUsers(users), usersOnly(false))), users);
    // What CSV has no place for has a spelling of its own.
    const std::vector<std::string> others{std::string("a\0b", 3), "\xED\xA0\x80"};
    const std::vector<std::string> spelled{"a\xE2\x90\x80"
                                           "b",
                                           "\\xED\\xA0\\x80"};
    QCOMPARE(cellsOf(exported(*withUsers(others), usersOnly(false))), spelled);
}

// Each text once: so many bytes for a name of so many, whatever else is in the log. (The table asks for ten
// millions.)
void TestMatrixResults::row69_millionsOfUsers()
{
    constexpr std::uint64_t kUsers = unlessSanitized(300'000U, 30'000U);
    std::string text = entry("New SMTP ICID 5 interface mail (10.0.0.1) address 192.0.2.7");
    text.reserve(kUsers * 130);
    for (std::uint64_t i = 0; i < kUsers; ++i)
        text += entry("SMTP Auth: (ICID 5) failed for user: user" + std::to_string(i)
                      + " using AUTH mechanism: PLAIN with profile: P");
    const std::vector<LoadInput> inputs{textInput(std::move(text))};
    const MemoryMeter memory;
    const LoadedFiles loaded = loadInputs(inputs, {8 * kMebi, 2});
    QVERIFY(memory.mostBytes() < 96 * kMebi + kUsers * 100);
    QCOMPARE(loaded.snapshot->attemptCount(), std::size_t{kUsers});
    const RowSet rows = selectRows(*loaded.snapshot, parseFilter("user:user77").filter, {}).value();
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(statisticsOf(*loaded.snapshot, rows).distinctUsers, kUsers);
}

// The load ends when the process holds as much as it may, with a message and a document that answers.
void TestMatrixResults::row69_moreUsersThanTheMemoryMayHold()
{
    constexpr std::uint64_t kUsers = unlessSanitized(300'000U, 60'000U);
    std::string text;
    text.reserve(kUsers * 230);
    for (std::uint64_t i = 1; i <= kUsers; ++i) // none of the connections is ever closed
        text += entry("New SMTP ICID " + std::to_string(i)
                      + " interface mail (10.0.0.1) address 192.0.2.7 reverse dns host host"
                      + std::to_string(i) + ".example.com verified yes");
    const std::vector<LoadInput> inputs{textInput(std::move(text))};
    const std::uint64_t budget = heldMemory() + kUsers * 100;
    Loader loader(inputs, {.chunkBytes = kMebi, .memory = {budget, heldMemory}});
    const LoadedFiles loaded{loadAll(loader, 2), loader.errors()};
    QCOMPARE(loaded.errorNames(), std::string("memory-spent"));
    QVERIFY(!loaded.snapshot->isComplete());
    const std::size_t found = loaded.snapshot->sessionCount();
    QVERIFY(found > 0 && found < kUsers);
    if (!kSanitized) // a sanitizer keeps what was given back
        QVERIFY(heldMemory() < budget + kUsers * 100);
    QCOMPARE(selectRows(*loaded.snapshot, parseFilter("host:host7.example.com").filter, {}).value().size(),
             std::size_t{1});
}

void TestMatrixResults::row72_tenThousandFiles()
{
    constexpr std::size_t kFiles = unlessSanitized(10'000U, 60U);
    std::vector<LoadInput> inputs;
    for (std::size_t i = 1; i <= kFiles; ++i)
        inputs.push_back(textInput(entry("ICID " + std::to_string(i) + " close", static_cast<unsigned>(i)),
                                   "log" + std::to_string(i)));
    const LoadedFiles loaded = loadInputs(inputs, {8 * kMebi, 2});
    QCOMPARE(brokenRule(loaded, inputs), std::string());
    QCOMPARE(loaded.errorNames(), std::string());
    QCOMPARE(loaded.snapshot->files().size(), kFiles);
    QCOMPARE(loaded.snapshot->sessionCount(), kFiles);
}

// Those that cannot be opened any more are told one by one; those that can are read.
void TestMatrixResults::row72_moreFilesThanMayBeOpen()
{
    if (kSanitized)
        QSKIP("the sanitizer opens pipes to look at memory, and reports what it cannot see");
    std::vector<std::string> paths;
    for (unsigned i = 1; i <= 400; ++i)
        paths.push_back(
            m_scratch.write("log" + std::to_string(i), entry("ICID " + std::to_string(i) + " close", i)));
    QCOMPARE(inChild([&] {
                 constexpr rlimit kFew{256, 256};
                 if (::setrlimit(RLIMIT_NOFILE, &kFew) != 0)
                     return 2;
                 const LoadedFiles loaded = loadFiles(paths);
                 const std::size_t read = loaded.snapshot->files().size();
                 const bool isTold = std::ranges::all_of(loaded.errors, [](const Error& error) {
                     return error.code == ErrorCode::TooManyFiles && error.systemError == EMFILE
                            && !error.path.empty();
                 });
                 return isTold && read > 200 && read + loaded.errors.size() == paths.size()
                                && loaded.snapshot->sessionCount() == read
                            ? 0
                            : 1;
             }),
             0);
}

void TestMatrixResults::row73_filters_data()
{
    QTest::addColumn<std::string>("filter");
    QTest::addColumn<bool>("isFilter");
    QTest::newRow("nested repetition") << std::string("user:/(a+)+$/") << true;
    QTest::newRow("alternatives") << std::string("user:/(a|aa|a?)*$/") << true;
    QTest::newRow("bracket") << std::string("user:/[/") << false;
    QTest::newRow("backwards reference") << std::string("user:/(a)\\1/") << false;
    QTest::newRow("huge repetition") << std::string("user:/(a{1000}){1000}/") << false;
    QTest::newRow("10 MB") << "user:/" + std::string(10 * kMebi, 'a') + "/" << false;
    QTest::newRow("deep") << "user:/" + std::string(100'000, '(') + "/" << false;
    QTest::newRow("globs") << "user:" + std::string(200, '*') + "a" + std::string(200, '?') << true;
}

// One step of a table for each character: a name of a million of them is through at once.
void TestMatrixResults::row73_filters()
{
    QFETCH(const std::string, filter);
    QFETCH(const bool, isFilter);
    const SnapshotPtr snapshot = withUsers({std::string(unlessSanitized(1'000'000, 50'000), 'a') + "!", "b"});
    const ParsedFilter parsed = parseFilter(filter);
    QCOMPARE(parsed.ok(), isFilter);
    QVERIFY(selectRows(*snapshot, parsed.filter, {}).has_value());
}

AUTHLOUPE_TEST(TestMatrixResults, NoApplication)
#include "tst_matrix_results.moc"
