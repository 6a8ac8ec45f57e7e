// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/chunk_reader.h"
#include "support/core_log.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>

using namespace authloupe;
using namespace authloupe::test;

namespace {

class Counter final : public EventSink {
public:
    void onEvent(const Event&, const EntryPlace& place) override { lastOffset = place.lastOffset; }
    std::uint64_t lastOffset = 0;
};

// A source whose n-th read goes wrong, once or from then on, or that has become shorter since it was opened.
class RiggedSource final : public ByteSource {
public:
    explicit RiggedSource(std::string bytes) : text(std::move(bytes)), length(text.size()) {}

    Result<std::size_t> readAt(std::uint64_t offset, char* to, std::size_t most) const override
    {
        ++reads;
        if (most >= kBlock)
            shifts.insert((reinterpret_cast<std::uintptr_t>(to) - offset) % 64);
        if (reads == failingRead || (failsFromThenOn && reads > failingRead && failingRead != 0))
            return Error{ErrorCode::ReadFailed, {}, offset, EIO};
        const std::size_t there = offset < length ? length - static_cast<std::size_t>(offset) : 0;
        const std::size_t count = std::min(most, there);
        std::memcpy(to, text.data() + std::min<std::uint64_t>(offset, length), count);
        return count;
    }
    std::uint64_t size() const noexcept override { return text.size(); }

    static constexpr std::size_t kBlock = 256 << 10;
    std::string text;
    std::size_t length;
    mutable std::set<std::uint64_t>
        shifts; // of bytes in their cache lines, between source and target of a block
    mutable int reads = 0;
    int failingRead = 0;
    bool failsFromThenOn = false;
};

struct Reading {
    ChunkReader::Outcome outcome;
    Coverage coverage;
    std::uint64_t advanced = 0;
    std::uint64_t lastOffset = 0;
};

Reading readChunk(const ByteSource& source, std::uint64_t begin, std::uint64_t end, bool stop = false)
{
    Counter counter;
    EntryReader reader(counter, FileIndex{});
    ChunkReader chunks;
    Reading reading;
    const std::atomic<bool> stopped = stop;
    reading.outcome = chunks.read(source, {FileIndex{}, begin, end}, reader, stopped,
                                  [&](std::uint64_t bytes) { reading.advanced += bytes; });
    reading.coverage = reader.coverage();
    reading.lastOffset = counter.lastOffset;
    return reading;
}

} // namespace

class TestChunkReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighboursShareNothingAndLoseNothing();
    void chunkWithoutAnEntry();
    void readErrorAtEveryBlock();
    void bytesKeepTheirPlaceInACacheLine();
    void becameShorter();
    void stops();
};

void TestChunkReader::neighboursShareNothingAndLoseNothing()
{
    const RiggedSource source(generatedLog(makelog::Mix::Mail, 3, 400));
    const Reading whole = readChunk(source, 0, source.size());
    for (std::uint64_t border = 1; border < source.size(); border += 37) {
        const Reading left = readChunk(source, 0, border);
        const Reading right = readChunk(source, border, source.size());
        QCOMPARE(left.coverage.lines + right.coverage.lines, whole.coverage.lines);
        QCOMPARE(left.coverage.understood + right.coverage.understood, whole.coverage.understood);
        QCOMPARE(left.advanced + right.advanced, whole.advanced);
        QVERIFY(left.outcome.endOffset >= border);
    }
}

void TestChunkReader::chunkWithoutAnEntry()
{
    std::string text = entry("ICID 5 close");
    const std::uint64_t begin = text.size() - 5;
    text += std::string(1'500'000, 'x') + '\n';
    const std::uint64_t end = text.size() - 5;
    const RiggedSource source(text + entry("ICID 6 close"));
    const Reading none = readChunk(source, begin, end);
    QVERIFY(none.outcome.state == ChunkReader::State::Done);
    QCOMPARE(none.outcome.endOffset, end);
    QCOMPARE(none.coverage.lines, 0U);
    QCOMPARE(readChunk(source, 0, begin).coverage.lines, 2U);
    QCOMPARE(readChunk(source, end, source.size()).coverage.lines, 1U);
}

// What was read before the error counts; the error tells where it was.
void TestChunkReader::readErrorAtEveryBlock()
{
    RiggedSource source(generatedLog(makelog::Mix::Mail, 3, 20'000));
    const Reading whole = readChunk(source, 0, source.size());
    const int reads = source.reads;
    QVERIFY(reads > 5);
    std::uint64_t linesBefore = 0;
    for (source.failingRead = 1; source.failingRead <= reads; ++source.failingRead) {
        for (const bool fromThenOn : {true, false}) {
            source.failsFromThenOn = fromThenOn;
            source.reads = 0;
            const Reading reading = readChunk(source, 0, source.size());
            QVERIFY(reading.outcome.state == ChunkReader::State::Failed);
            QVERIFY(reading.outcome.error.code == ErrorCode::ReadFailed);
            QCOMPARE(reading.outcome.error.systemError, EIO);
            QCOMPARE(reading.advanced, reading.outcome.endOffset);
            QVERIFY(reading.coverage.lines < whole.coverage.lines);
            QVERIFY(reading.coverage.lines >= linesBefore);
            linesBefore = reading.coverage.lines;
        }
    }
    QVERIFY(linesBefore > 10'000);
}

// Where they do not, the system copies a block in up to four times the time.
void TestChunkReader::bytesKeepTheirPlaceInACacheLine()
{
    const RiggedSource source(generatedLog(makelog::Mix::Mail, 3, 20'000) + std::string(300'000, 'x') + '\n'
                              + generatedLog(makelog::Mix::Mail, 4, 5'000));
    for (const std::uint64_t begin : {0U, 1U, 7U, 100'003U, 1'000'000U})
        (void)readChunk(source, begin, source.size());
    QVERIFY(source.reads > 20);
    QCOMPARE(source.shifts, std::set<std::uint64_t>{0});
}

void TestChunkReader::becameShorter()
{
    RiggedSource source(generatedLog(makelog::Mix::Mail, 3, 20'000));
    for (const std::size_t length : {std::size_t{0}, std::size_t{1}, std::size_t{100'000},
                                     source.text.size() / 2, source.text.size() - 1}) {
        source.length = length;
        const auto lines = static_cast<std::uint64_t>(
            std::count(source.text.begin(), source.text.begin() + static_cast<std::ptrdiff_t>(length), '\n'));
        const Reading reading = readChunk(source, 0, source.size());
        QVERIFY(reading.outcome.state == ChunkReader::State::Failed);
        QVERIFY(reading.outcome.error.code == ErrorCode::FileShrank);
        QCOMPARE(reading.outcome.error.offset, std::uint64_t{length});
        // All that is still there, with the last line that was cut.
        QVERIFY(reading.coverage.lines == lines || reading.coverage.lines == lines + 1);
        QCOMPARE(reading.outcome.endOffset, std::uint64_t{length});
        const Reading behind = readChunk(source, source.text.size() - 1000, source.text.size());
        QVERIFY(behind.outcome.state == ChunkReader::State::Failed);
    }
}

void TestChunkReader::stops()
{
    const RiggedSource source(generatedLog(makelog::Mix::Mail, 3, 400));
    const Reading reading = readChunk(source, 0, source.size(), true);
    QVERIFY(reading.outcome.state == ChunkReader::State::Stopped);
    QCOMPARE(reading.coverage.lines, 0U);
}

AUTHLOUPE_TEST(TestChunkReader, QCoreApplication)
#include "tst_chunk_reader.moc"
