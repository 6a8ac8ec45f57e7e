// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/core_log.h"
#include "support/loaded_files.h"
#include "support/plain_document.h"
#include "support/test_program.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;

class TestLoader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToLoad();
    void notAMailLog_data();
    void notAMailLog();
    void orderOfFiles();
    void namesOfFiles();
    void factsOfFiles();
    void progress();
    void stopBeforeTheBeginning();
    void stopInTheMiddle();
    void spentMemoryEndsTheLoad_data();
    void spentMemoryEndsTheLoad();
    void memorySpentFromTheBeginning();
    void memorySpentByTheLastChunk();
    void moreLinesThanHaveNumbers_data();
    void moreLinesThanHaveNumbers();
    void moreThreadsThanChunks();
    void headerWithoutSerialNumber();
};

void TestLoader::nothingToLoad()
{
    Loader loader(std::vector<LoadInput>{});
    const SnapshotPtr snapshot = loadAll(loader, 2);
    QVERIFY(snapshot->isComplete());
    QCOMPARE(snapshot->sessionCount(), std::size_t{0});
    QVERIFY(loader.errors().empty());
}

void TestLoader::notAMailLog_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("prose") << QByteArray("Dear all,\n\nno log here.\n");
    QTest::newRow("NUL bytes") << QByteArray(100'000, '\0');
    QTest::newRow("ELF") << QByteArray("\x7F"
                                       "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0",
                                       24);
}

void TestLoader::notAMailLog()
{
    QFETCH(QByteArray, text);
    Loader loader({textInput(text.toStdString(), "odd.log"), textInput(entry("ICID 5 close"))});
    const SnapshotPtr snapshot = loadAll(loader, 1);
    QCOMPARE(snapshot->sessionCount(), std::size_t{1}); // everything readable was still read
    QCOMPARE(loader.errors().size(), std::size_t{1});
    QVERIFY(loader.errors().front().code == ErrorCode::NoLogLine);
    QCOMPARE(loader.errors().front().path, std::string("odd.log"));
    QVERIFY(snapshot->files().back().error.code == ErrorCode::NoLogLine);
    QVERIFY(snapshot->isComplete());
}

void TestLoader::orderOfFiles()
{
    // By first stamp, those without one last, equal ones as given.
    Loader loader({textInput("prose\n", "none"), textInput(entry("ICID 3 close", 300), "late"),
                   textInput(entry("ICID 1 close", 100), "early"),
                   textInput("words first\n" + entry("ICID 2 close", 200), "middle"),
                   textInput(entry("ICID 4 close", 300), "late too")});
    const SnapshotPtr snapshot = loadAll(loader, 3);
    std::string names;
    for (const FileInfo& file : snapshot->files())
        names += file.name + ' ';
    QCOMPARE(names, std::string("early middle late late too none "));
    for (std::uint32_t row = 0; row < 4; ++row) {
        QCOMPARE(snapshot->session(SessionRow{row}).connectionId, std::uint64_t{row + 1});
        QCOMPARE(raw(snapshot->session(SessionRow{row}).first.file), static_cast<std::uint16_t>(row));
    }
}

void TestLoader::namesOfFiles()
{
    Loader loader({textInput(entry("ICID 1 close", 1), "/a/mail.current"),
                   textInput(entry("ICID 1 close", 2), "/b/mail.current"),
                   textInput(entry("ICID 1 close", 3), "/b/other"), textInput(entry("ICID 1 close", 4), "")});
    const SnapshotPtr snapshot = loadAll(loader, 1);
    QCOMPARE(snapshot->files()[0].name, std::string("/a/mail.current"));
    QCOMPARE(snapshot->files()[1].name, std::string("/b/mail.current"));
    QCOMPARE(snapshot->files()[2].name, std::string("other"));
    QCOMPARE(snapshot->files()[2].path, std::string("/b/other"));
    QCOMPARE(snapshot->files()[3].name, std::string());
}

void TestLoader::factsOfFiles()
{
    const std::string first =
        entries({"Version: 7.6.3-019 SN: AAA", "Time offset from UTC: -21600 seconds", "ICID 1 close"});
    const std::string second = entry("ICID 2 close", 80'000) + "prose\n\n";
    const PlainDocument document = plainDocumentOf(*load({first, second}, {64, 2}));
    QCOMPARE(document.files.size(), std::size_t{2});
    QCOMPARE(document.files[0].serialNumber, std::string("AAA"));
    QCOMPARE(document.files[0].version, std::string("7.6.3-019"));
    QCOMPARE(document.files[0].utcOffset.value_or(0), -21600);
    QCOMPARE(document.files[0].lines, 3U);
    QCOMPARE(document.files[0].bytes, std::uint64_t{first.size()});
    QCOMPARE(document.files[1].lines, 3U);
    QVERIFY(!document.files[1].utcOffset.has_value());
    QCOMPARE(document.coverage.bytes, std::uint64_t{first.size() + second.size()});
    QCOMPARE(document.sessions[1].first.line, 1U); // lines count from the beginning of each file
    QCOMPARE(document.coverage.samples.front().line, 2U);
    QVERIFY(document.coverage.samples.front().file == FileIndex{1});
}

void TestLoader::progress()
{
    const std::string log = generatedLog(Mix::Mail, 1, 2000);
    Loader loader({textInput(log)}, {1000});
    QCOMPARE(loader.progress().bytesDone, 0U);
    QCOMPARE(loader.progress().bytesTotal, std::uint64_t{log.size()});
    const SnapshotPtr snapshot = loadAll(loader, 2);
    const LoadProgress after = loader.progress();
    QCOMPARE(after.bytesDone, std::uint64_t{log.size()});
    QCOMPARE(after.sessions, std::uint64_t{snapshot->sessionCount()});
    QCOMPARE(after.lines, std::uint64_t{2000});
}

void TestLoader::stopBeforeTheBeginning()
{
    Loader loader({textInput(generatedLog(Mix::Mail, 1, 500))});
    QVERIFY(!loader.stopRequested());
    loader.requestStop();
    QVERIFY(loader.stopRequested());
    const SnapshotPtr snapshot = loadAll(loader, 3);
    QVERIFY(!snapshot->isComplete());
    QCOMPARE(snapshot->sessionCount(), std::size_t{0});
    QVERIFY(loader.errors().empty());
}

void TestLoader::stopInTheMiddle()
{
    const std::string log = generatedLog(Mix::Auth, 1, 20'000);
    const PlainDocument whole = plainDocumentOf(*load(log));
    Loader loader({textInput(log)}, {5000});
    {
        const std::jthread worker([&] { loader.work(); });
        while (loader.progress().lines == 0)
            std::this_thread::yield();
        loader.requestStop();
    }
    // What is there is a front part of the whole, and says that it is not all, unless the stop came too late.
    const SnapshotPtr snapshot = loader.publish();
    QVERIFY(snapshot->sessionCount() > 0);
    QCOMPARE(snapshot->isComplete(), snapshot->coverage().lines == whole.coverage.lines);
    const PlainDocument part = plainDocumentOf(*snapshot);
    for (std::size_t i = 0; i < part.attempts.size(); ++i)
        QCOMPARE(part.attempts[i].position.offset, whole.attempts[i].position.offset);
    for (std::size_t i = 0; i < part.sessions.size(); ++i)
        QCOMPARE(part.sessions[i].id, whole.sessions[i].id);
}

namespace {

std::atomic<int> askedForMemory = 0;

// From the third question on, or at once.
std::uint64_t muchLater() noexcept
{
    return ++askedForMemory >= 3 ? 1000 : 0;
}

std::uint64_t muchAlready() noexcept
{
    return 1000;
}

} // namespace

void TestLoader::spentMemoryEndsTheLoad_data()
{
    QTest::addColumn<unsigned>("threads");
    QTest::newRow("alone") << 1U;
    QTest::newRow("three threads") << 3U;
}

// The document is what was read so far, in order and whole, and the message tells how much that is.
void TestLoader::spentMemoryEndsTheLoad()
{
    QFETCH(unsigned, threads);
    askedForMemory = 0;
    const std::string log = generatedLog(Mix::Auth, 7, 4'000);
    Loader loader({textInput(log)}, {.chunkBytes = 16'384, .memory = {999, muchLater}});
    const SnapshotPtr part = loadAll(loader, threads);
    QVERIFY(!part->isComplete());
    const std::uint64_t bytes = part->files().front().bytes;
    QVERIFY(bytes > 16'384 && bytes < std::uint64_t{3} * 16'384); // two chunks, which end with an entry

    const std::vector<Error> errors = loader.errors();
    QCOMPARE(errors.size(), std::size_t{1});
    QVERIFY(errors.front().code == ErrorCode::MemorySpent);
    QCOMPARE(errors.front().offset, bytes);
    QCOMPARE(errors.front().count, std::uint64_t{999});

    const PlainDocument whole = plainDocumentOf(*load(log.substr(0, bytes)));
    const PlainDocument read = plainDocumentOf(*part);
    QCOMPARE(read.sessions.size(), whole.sessions.size());
    QCOMPARE(read.attempts.size(), whole.attempts.size());
    QCOMPARE(read.coverage.lines, whole.coverage.lines);
    QCOMPARE(read.coverage.bytes, bytes); // was 0 until a log was read to its end
}

void TestLoader::memorySpentFromTheBeginning()
{
    Loader loader({textInput(entry("ICID 5 close"))}, {.memory = {999, muchAlready}});
    const SnapshotPtr nothing = loadAll(loader, 2);
    QVERIFY(!nothing->isComplete());
    QCOMPARE(nothing->sessionCount(), std::size_t{0});
    QCOMPARE(loader.errors().size(), std::size_t{1});
    QVERIFY(loader.errors().front().code == ErrorCode::MemorySpent);
}

// Nothing is left that could not be read.
void TestLoader::memorySpentByTheLastChunk()
{
    askedForMemory = 1;
    Loader loader({textInput(entry("ICID 5 close"))}, {.memory = {999, muchLater}});
    QVERIFY(loadAll(loader, 2)->isComplete());
    QVERIFY(loader.errors().empty());
    QCOMPARE(muchLater(), std::uint64_t{1000}); // it would have been
}

void TestLoader::moreLinesThanHaveNumbers_data()
{
    QTest::addColumn<unsigned>("threads");
    QTest::newRow("one thread") << 1U;
    QTest::newRow("three threads") << 3U;
}

// Numbers of lines began anew behind 2^32: the lines of a connection were looked for in the wrong place.
void TestLoader::moreLinesThanHaveNumbers()
{
    QFETCH(unsigned, threads);
    const std::string log = generatedLog(Mix::Auth, 7, 4'000);
    const std::string other = generatedLog(Mix::Auth, 8, 1'000);
    const SnapshotPtr all = load({log, other});
    const std::uint64_t most = all->files()[0].lines - 1;
    Loader loader({textInput(log), textInput(other)}, {.chunkBytes = 16'384, .mostLines = most});
    const SnapshotPtr part = loadAll(loader, threads);
    QVERIFY(!part->isComplete());
    QCOMPARE(namesOf(loader.errors()), std::string("too-many-lines"));

    const FileInfo& file = part->files()[0];
    QVERIFY(file.lines <= most && file.bytes > log.size() - std::uint64_t{2} * 16'384);
    QCOMPARE(loader.errors().front().offset, file.bytes);
    const PlainDocument expected = plainDocumentOf(*load({log.substr(0, file.bytes), other}));
    QCOMPARE(differenceApartFromPlaces(expected, plainDocumentOf(*part)), std::string());

    Loader enough({textInput(log), textInput(other)}, {.chunkBytes = 16'384, .mostLines = most + 1});
    QVERIFY(loadAll(enough, threads)->isComplete());
    QVERIFY(enough.errors().empty());
}

void TestLoader::moreThreadsThanChunks()
{
    QCOMPARE(load(entry("ICID 5 close"), {8 << 20, 8})->sessionCount(), std::size_t{1});
    Loader loader({textInput(entry("ICID 5 close"))});
    QCOMPARE(loadAll(loader)->sessionCount(), std::size_t{1});
}

// Such a line names no appliance; a version and the serial number of another line must not be mixed.
void TestLoader::headerWithoutSerialNumber()
{
    const std::string text =
        entries({"Version: 1.0 SN: ", "ICID 5 lost", "Version: 2.0 SN: AAA", "ICID 5 close"});
    for (const LoadManner manner : {LoadManner{}, LoadManner{40, 2}}) {
        const PlainDocument document = plainDocumentOf(*load(text, manner));
        QCOMPARE(document.files[0].serialNumber, std::string("AAA"));
        QCOMPARE(document.files[0].version, std::string("2.0"));
        QCOMPARE(document.sessions.size(), std::size_t{2});
        QCOMPARE(document.coverage.notUnderstood, 1U);
    }
}

AUTHLOUPE_TEST(TestLoader, QCoreApplication)
#include "tst_loader.moc"
