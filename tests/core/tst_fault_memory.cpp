// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/table_export.h"
#include "input/file_source.h"
#include "load/document_builder.h"
#include "load/session_lines.h"
#include "query/filter_language.h"
#include "query/row_set.h"
#include "query/statistics.h"
#include "query/text_matcher.h"
#include "query/time_bins.h"
#include "query/value_table.h"
#include "support/failing_allocations.h"
#include "support/loaded_files.h"
#include "support/memory_sink.h"
#include "support/packing.h"
#include "support/sanitized.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <new>

using namespace authloupe;
using namespace authloupe::test;

namespace {

using Duration = FailingAllocations::Duration;

constexpr int kMemoryStep = unlessSanitized(1, 13);

struct Ended {
    bool failed = false; // an allocation did
    bool thrown = false; // and std::bad_alloc came out
};

// `run` keeps what it makes only when it gets through.
template<class Run>
Ended runWithout(long number, Duration duration, const Run& run)
{
    Ended ended;
    const FailingAllocations allocations(number, duration);
    try {
        run();
    } catch (const std::bad_alloc&) {
        ended.thrown = true;
    }
    ended.failed = allocations.happened();
    return ended;
}

struct Loaded {
    SnapshotPtr snapshot;
    std::vector<Error> errors;
};

QString faultOf(const Loaded& loaded, const PlainDocument& whole, bool failed)
{
    const Coverage& all = loaded.snapshot->coverage();
    if (all.understood + all.ignored + all.continued + all.notUnderstood != all.lines)
        return QStringLiteral("the account has a hole");
    const PlainDocument document = plainDocumentOf(*loaded.snapshot); // walks through everything
    if (loaded.snapshot->isComplete())
        return QString::fromStdString(loaded.errors.empty() ? firstDifference(whole, document) : "complete");
    if (!failed)
        return QStringLiteral("incomplete although nothing failed");
    return loaded.errors.empty() ? QStringLiteral("without a reason") : QString();
}

// All of a file, as the loader reads it.
std::vector<ChunkResult> chunksOf(const ByteSource& source, std::uint64_t bytes)
{
    std::vector<ChunkResult> results;
    SegmentAssembler assembler;
    EntryReader reader(assembler, FileIndex{});
    ChunkReader chunkReader;
    const std::atomic<bool> stop = false;
    for (std::uint64_t begin = 0; begin < source.size(); begin += bytes) {
        ChunkResult& result = results.emplace_back();
        result.chunk = {FileIndex{}, begin, std::min(begin + bytes, source.size()), begin == 0, false};
        assembler.begin(FileIndex{}, 0);
        result.outcome = chunkReader.read(source, result.chunk, reader, stop, [](std::uint64_t) {});
        result.segments = assembler.finish(result.outcome.endOffset);
        result.texts = assembler.takeTexts();
        result.header = assembler.header();
        result.coverage = reader.coverage();
        result.coverage.entriesWithoutSession = assembler.entriesWithoutSession();
    }
    return results;
}

} // namespace

// Every allocation in core fails once: std::bad_alloc or an error comes out, and everything else stays whole.
class TestFaultMemory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void load_data();
    void load();
    void severalThreads();
    void nothingFollowsATornChunk();
    void query_data();
    void query();
    void exportRows_data();
    void exportRows();
    void linesReadBack();

private:
    ScratchDirectory m_scratch;
    SnapshotPtr m_snapshot;
    PlainDocument m_document; // the same
    std::string m_path;
    RowSet m_rows;
};

void TestFaultMemory::initTestCase()
{
    m_path = m_scratch.write("log", generatedLog(makelog::Mix::Auth, 11, 300));
    m_snapshot = loadFiles({m_path}).snapshot;
    QVERIFY(m_snapshot->sessionCount() > 20);
    m_document = plainDocumentOf(*m_snapshot);
    m_rows = selectRows(*m_snapshot, {}, {}).value();
}

void TestFaultMemory::load_data()
{
    QTest::addColumn<std::vector<std::string>>("paths");
    QTest::addColumn<Duration>("duration");
    const std::string log = generatedLog(makelog::Mix::Auth, 11, 300);
    const std::size_t cut = log.find('\n', log.size() / 2) + 1;
    const std::vector<std::string> halves{m_scratch.write("first", log.substr(0, cut)),
                                          m_scratch.write("second", log.substr(cut))};
    const std::string gzip = m_scratch.write("log.gz", packed(log, "gzip"));
    const std::string archive = m_scratch.write("log.tar", archived({{"log", log}}, "ustar"));
    for (const auto& [name, duration] :
         {std::pair{"once", Duration::Once}, std::pair{"for ever", Duration::ForEver}}) {
        QTest::addRow("plain, %s", name) << std::vector{m_path} << duration;
        QTest::addRow("several, %s", name) << halves << duration;
        QTest::addRow("gzip, %s", name) << std::vector{gzip} << duration;
        QTest::addRow("tar, %s", name) << std::vector{archive} << duration;
    }
}

void TestFaultMemory::load()
{
    QFETCH(const std::vector<std::string>, paths);
    QFETCH(const Duration, duration);
    constexpr LoadManner kManner{8'000, 1};
    const PlainDocument whole = plainDocumentOf(*loadFiles(paths, kManner).snapshot);
    std::vector<LoadInput> inputs;
    for (const std::string& path : paths)
        inputs.push_back({path, nullptr});

    Ended ended{true, false};
    long number = 0;
    for (; ended.failed; number += kMemoryStep) {
        Loaded loaded;
        ended = runWithout(number, duration, [&] {
            Loader loader(inputs, {kManner.chunkBytes, {}});
            const SnapshotPtr snapshot = loadAll(loader, kManner.threads);
            loaded.errors = loader.errors();
            loaded.snapshot = snapshot;
        });
        if (!loaded.snapshot) {
            QVERIFY2(ended.thrown, qPrintable(QString::number(number)));
            continue;
        }
        const QString fault = faultOf(loaded, whole, ended.failed);
        QVERIFY2(fault.isEmpty(), qPrintable(QString::number(number) + ": " + fault));
        // What was there before is nobody's to touch.
        if (number % 50 == 0)
            QCOMPARE(firstDifference(m_document, plainDocumentOf(*m_snapshot)), std::string());
    }
    QVERIFY(number > 100);
}

void TestFaultMemory::severalThreads()
{
    for (long number = 0; number < 400; number += 1 + kMemoryStep) {
        Loaded loaded;
        const Ended ended = runWithout(number, Duration::Once, [&] {
            Loader loader({LoadInput{m_path, nullptr}}, {4'000, {}});
            const SnapshotPtr snapshot = loadAll(loader, 3);
            loaded.errors = loader.errors();
            loaded.snapshot = snapshot;
        });
        QVERIFY(loaded.snapshot || ended.thrown);
        if (loaded.snapshot)
            QCOMPARE(faultOf(loaded, m_document, ended.failed), QString());
    }
}

// A worker that has a chunk ready may have its turn before the one that ran out of memory can say stop.
void TestFaultMemory::nothingFollowsATornChunk()
{
    InputList inputs;
    InputList::Item& item = inputs.items.emplace_back();
    item.source = FileSource::open(m_path).value();
    item.path = item.name = m_path;
    const std::vector<ChunkResult> chunks = chunksOf(*inputs.items.front().source, 4'000);
    QVERIFY(chunks.size() > 4);

    Ended ended{true, false};
    for (long number = 0; ended.failed; ++number) {
        DocumentBuilder builder;
        builder.begin(inputs);
        builder.add(chunks[0]);
        const PlainDocument before = plainDocumentOf(*builder.publish(false));
        ended = runWithout(number, Duration::Once, [&] { builder.add(chunks[1]); });
        QCOMPARE(ended.thrown, ended.failed);
        for (std::size_t i = ended.thrown ? 1 : 2; i < chunks.size(); ++i)
            builder.add(chunks[i]);
        const SnapshotPtr after = builder.publish(!ended.thrown);
        QCOMPARE(after->isComplete(), !ended.thrown);
        const PlainDocument& expected = ended.thrown ? before : m_document;
        QCOMPARE(QString::fromStdString(firstDifference(expected, plainDocumentOf(*after))), QString());
    }
}

void TestFaultMemory::query_data()
{
    QTest::addColumn<std::string>("filter");
    QTest::addColumn<unsigned>("threads");
    for (const unsigned threads : {1U, 3U}) {
        const auto add = [threads](const char* name, const char* filter) {
            QTest::addRow("%s, %u threads", name, threads) << std::string(filter) << threads;
        };
        add("everything", "");
        add("words", "a -outlook");
        add("user", "user:a*,=x@y -user:/^b+c$/i");
        add("network", "ip:10.0.0.0/8,172.16.0.0/12,2001:db8::/32");
        add("numbers", "failures:>=1 messages:0..5 duration:<1h");
        add("senders", "sender_matches_user:no envelope_senders:*a*");
        add("times", "since:2026-03-10T06:00 opened:2026-03-10");
        add("mistakes", "usr:a failures:x user:/(/ ip:300.1.1.1/99 \"open");
    }
}

void TestFaultMemory::query()
{
    QFETCH(const std::string, filter);
    QFETCH(const unsigned, threads);
    struct Answer {
        RowSet rows;
        std::size_t bins = 0;
        std::size_t top = 0;
        std::string text;
        bool operator==(const Answer&) const = default;
    };
    const auto ask = [&] {
        Answer answer;
        const ParsedFilter parsed = parseFilter(filter);
        answer.text = toText(parsed.filter);
        Crew crew(threads, 1); // helpers divide whatever there is
        const Effort effort({}, &crew);
        answer.rows = selectRows(*m_snapshot, parsed.filter, MatcherFactory(), effort).value();
        for (const SessionField field :
             {SessionField::Users, SessionField::RemoteAddress, SessionField::Failures})
            (void)sortRows(answer.rows, *m_snapshot, {field, true, false}, effort);
        answer.bins = binRows(*m_snapshot, answer.rows, {}, 50, effort).value().bins.size();
        (void)statisticsOf(*m_snapshot, answer.rows, effort);
        for (const ValueGroup group : {ValueGroup::Users, ValueGroup::Networks}) {
            std::optional<ValueTable> values = valueTable(*m_snapshot, answer.rows, group, effort);
            (void)sortValues(*values, ValueOrder());
            answer.top += values->rows.size();
        }
        return answer;
    };
    const Answer whole = ask();
    Ended ended{true, false};
    long number = 0;
    for (; ended.failed; number += unlessSanitized(1, 3)) {
        std::optional<Answer> answer;
        ended = runWithout(number, Duration::Once, [&] { answer = ask(); });
        QVERIFY2(answer.has_value() != ended.thrown, qPrintable(QString::number(number)));
        QVERIFY2(!answer || *answer == whole, qPrintable(QString::number(number)));
    }
    QVERIFY(number > 10);
    QVERIFY(ask() == whole);
}

void TestFaultMemory::exportRows_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addRow("csv") << ExportFormat::Csv;
    QTest::addRow("tsv") << ExportFormat::Tsv;
    QTest::addRow("json") << ExportFormat::JsonLines;
}

void TestFaultMemory::exportRows()
{
    QFETCH(const ExportFormat, format);
    ExportOptions options;
    options.format = format;
    const auto write = [&] {
        MemorySink sink;
        (void)exportTable(*m_snapshot, m_rows, options, sink);
        return sink.text;
    };
    const std::string whole = write();
    Ended ended{true, false};
    long number = 0;
    for (; ended.failed; number += unlessSanitized(1, 3)) {
        std::optional<std::string> text;
        ended = runWithout(number, Duration::Once, [&] { text = write(); });
        QVERIFY(text.has_value() != ended.thrown);
        QVERIFY(!text || *text == whole);
    }
    QVERIFY(number > 10);
}

void TestFaultMemory::linesReadBack()
{
    const auto whole = readSessionLines(*m_snapshot, SessionRow{5}, {});
    QVERIFY(whole.ok());
    Ended ended{true, false};
    long number = 0;
    for (; ended.failed; number += unlessSanitized(1, 3)) {
        std::optional<std::size_t> lines;
        ended = runWithout(number, Duration::Once, [&] {
            const auto read = readSessionLines(*m_snapshot, SessionRow{5}, {});
            lines = read.ok() ? read.value().lines.size() : 0;
        });
        QVERIFY(lines.has_value() != ended.thrown);
        QVERIFY(!lines || *lines == whole.value().lines.size());
    }
    QVERIFY(number > 5);
}

AUTHLOUPE_TEST(TestFaultMemory, NoApplication)
#include "tst_fault_memory.moc"
