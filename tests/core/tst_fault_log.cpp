// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/small_file.h"
#include "load/line_search.h"
#include "load/line_session.h"
#include "load/numbered_lines.h"
#include "support/failing_allocations.h"
#include "support/loaded_files.h"
#include "support/packing.h"
#include "support/rigged_reads.h"
#include "support/sanitized.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <cerrno>
#include <functional>
#include <new>

using namespace authloupe;
using namespace authloupe::test;

namespace {

constexpr int kLogStep = unlessSanitized(1, 7);

std::string textOf(const std::vector<RawLine>& lines)
{
    std::string text;
    for (const RawLine& line : lines)
        text += std::to_string(line.line) + '@' + std::to_string(line.offset) + ' ' + line.text + '\n';
    return text;
}

// An answer as text, or the error.
using Answer = Result<std::string>;
using Ask = std::function<Answer(const Snapshot&)>;

template<class Value, class Write>
Answer written(const Result<Value>& result, const Write& write)
{
    return result.ok() ? Answer(write(result.value())) : Answer(result.error());
}

Answer find(const Snapshot& snapshot, std::string_view words, bool backwards)
{
    LineSearch search;
    search.fits = [words](std::string_view line) { return line.find(words) != std::string_view::npos; };
    search.backwards = backwards;
    search.from = {FileIndex{0}, 40};
    search.blockBytes = 5'000;
    std::atomic<std::uint64_t> done = 0;
    return written(findLine(snapshot, {}, search, done), [](const std::optional<FoundLine>& found) {
        return found ? std::to_string(raw(found->place.file)) + ':' + std::to_string(found->place.line)
                     : std::string("none");
    });
}

Answer sessionOf(const Snapshot& snapshot, std::uint32_t line)
{
    LineFinders finders;
    const auto lines = readNumberedLines(snapshot, {}, finders, FileIndex{1}, line, line);
    if (!lines.ok())
        return lines.error();
    const RawLine& one = lines.value().front();
    return written(sessionOfLine(snapshot, {one.offset, one.line, one.file}, {}),
                   [](SessionRow row) { return std::to_string(raw(row)); });
}

} // namespace

// What the pane with the whole log asks of files that fail, one read and one allocation after the other: the
// answer is the whole one, or none with its reason.
class TestFaultLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void memory_data() { asks(); }
    void memory();
    void smallFile();

private:
    static void asks();

    ScratchDirectory m_scratch;
    SnapshotPtr m_snapshot;
};

void TestFaultLog::initTestCase()
{
    const std::string log = generatedLog(makelog::Mix::Mail, 3, 1'500);
    const std::size_t cut = log.find('\n', log.size() / 2) + 1;
    m_snapshot = loadFiles({m_scratch.write("one", log.substr(0, cut)),
                            m_scratch.write("two.gz", packed(log.substr(cut), "gzip"))})
                     .snapshot;
    QCOMPARE(m_snapshot->files().size(), std::size_t{2});
}

void TestFaultLog::asks()
{
    QTest::addColumn<Ask>("ask");
    const auto row = [](const char* name, Ask ask) { QTest::addRow("%s", name) << std::move(ask); };
    row("search", [](const Snapshot& log) { return find(log, "close", false); });
    row("search backwards", [](const Snapshot& log) { return find(log, "New SMTP", true); });
    row("search in vain", [](const Snapshot& log) { return find(log, "no such words", false); });
    row("numbered lines", [](const Snapshot& log) {
        LineFinders finders;
        return written(readNumberedLines(log, {}, finders, FileIndex{0}, 300, 420), textOf);
    });
    row("rows of both files", [](const Snapshot& log) {
        const std::uint64_t border = allLinesOf(log.files()[0]);
        return written(readRows(log, {}, {border - 20, border + 20}, {}),
                       [](const SessionLines& lines) { return textOf(lines.lines); });
    });
    row("connection of a line", [](const Snapshot& log) { return sessionOf(log, 77); });
}

void TestFaultLog::reads_data()
{
    asks();
}

void TestFaultLog::reads()
{
    QFETCH(const Ask, ask);
    const Answer whole = ask(*m_snapshot);
    QVERIFY(whole.ok());
    struct Way {
        ReadFault fault;
        bool once;
        bool harmless;
    };
    for (const Way& way : {Way{ReadFault::Fails, true, false}, Way{ReadFault::Stale, false, false},
                           Way{ReadFault::Interrupted, true, true}, Way{ReadFault::Halved, true, true},
                           Way{ReadFault::Halved, false, true}, Way{ReadFault::Ends, true, false}}) {
        bool reached = true;
        int failing = 0;
        for (; reached; failing += kLogStep) {
            const RiggedReads reads([&](int number, int) {
                const bool hit = way.once ? number == failing : number >= failing;
                return hit ? way.fault : ReadFault::None;
            });
            const Answer answer = ask(*m_snapshot);
            reached = reads.count() > failing;
            if (answer.ok()) {
                QCOMPARE(QString::fromStdString(answer.value()), QString::fromStdString(whole.value()));
                continue;
            }
            QVERIFY2(!way.harmless, errorName(answer.error().code).data());
            const ErrorCode code = answer.error().code; // SpoolFailed: where the packed one was unpacked to
            QVERIFY2(code == ErrorCode::ReadFailed || code == ErrorCode::FileShrank
                         || code == ErrorCode::SpoolFailed,
                     errorName(code).data());
            if (way.fault == ReadFault::Fails)
                QCOMPARE(answer.error().systemError, EIO);
            if (way.fault == ReadFault::Stale)
                QCOMPARE(answer.error().systemError, ESTALE);
        }
        QVERIFY(failing > kLogStep);
    }
}

void TestFaultLog::memory()
{
    QFETCH(const Ask, ask);
    const Answer whole = ask(*m_snapshot);
    bool failed = true;
    long number = 0;
    for (; failed; number += kLogStep) {
        std::optional<Answer> answer;
        bool thrown = false;
        {
            const FailingAllocations allocations(number, FailingAllocations::Duration::Once);
            try {
                answer = ask(*m_snapshot);
            } catch (const std::bad_alloc&) {
                thrown = true;
            }
            failed = allocations.happened();
        }
        QVERIFY(answer.has_value() != thrown);
        if (answer && answer->ok())
            QCOMPARE(answer->value(), whole.value());
    }
    QVERIFY(number > 3);
}

void TestFaultLog::smallFile()
{
    const std::string text(200'000, 'n');
    const std::string path = m_scratch.write("notes", text);
    QCOMPARE(readSmallFile(path, text.size()).value(), std::optional(text));
    QCOMPARE(readSmallFile(path, text.size() - 1).value(), std::optional<std::string>());
    QCOMPARE(readSmallFile(m_scratch.write("empty", ""), 0).value(), std::optional(std::string()));
    QVERIFY(!readSmallFile(m_scratch.write("gone", "") + ".is not there", 100).ok());
    for (const ReadFault fault :
         {ReadFault::Fails, ReadFault::Stale, ReadFault::Interrupted, ReadFault::Halved}) {
        bool reached = true;
        for (int failing = 0; reached; ++failing) {
            const RiggedReads reads(
                [&](int number, int) { return number == failing ? fault : ReadFault::None; });
            const auto read = readSmallFile(path, text.size());
            reached = reads.count() > failing;
            if (read.ok())
                QCOMPARE(read.value(), std::optional(text));
            else
                QCOMPARE(read.error().path, path);
            const bool harmless = fault == ReadFault::Interrupted || fault == ReadFault::Halved;
            QVERIFY(read.ok() || !harmless);
            QVERIFY(!read.ok() || harmless || !reached);
        }
    }
}

AUTHLOUPE_TEST(TestFaultLog, NoApplication)
#include "tst_fault_log.moc"
