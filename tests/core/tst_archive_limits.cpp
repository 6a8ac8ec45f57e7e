// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/archive_reader.h"
#include "input/content_stream.h"
#include "input/unpack_count.h"
#include "load/document_builder.h"
#include "load/input_opener.h"
#include "support/core_log.h"
#include "support/counted_source.h"
#include "support/loaded_files.h"
#include "support/packing.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>

using namespace authloupe;
using namespace authloupe::test;

// Archives that nobody would write: of more members, longer names and more bytes than are good for anybody.
class TestArchiveLimits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersBeyondTheMostWereLost();
    void namesWereKeptWhole();
    void membersTookMemoryWithoutAsking();
    void lookTookMemoryWithoutAsking();
    void comparisonTookMemoryWithoutAsking();
    void packingsOfNothingHadNoLimit_data();
    void packingsOfNothingHadNoLimit();
    void stopWasHeardByTheLowestStreamOnly_data();
    void stopWasHeardByTheLowestStreamOnly();
    void barrenStreamWasReadAfterAStop();
    void membersWerePassedOverAfterAStop_data();
    void membersWerePassedOverAfterAStop();
    void hiddenMemberHadNoLimit();
    void limitWasThatOfEachMember_data();
    void limitWasThatOfEachMember();

private:
    ScratchDirectory m_scratch;
};

namespace {

std::vector<Member> numberedMembers(std::size_t count)
{
    std::vector<Member> members(count);
    for (std::size_t i = 0; i < count; ++i)
        members[i].name = std::to_string(i);
    return members;
}

// Of a machine whose memory is spent when it has been asked for it so often.
std::atomic<int> memoryQuestions = 0, memoryLasts = 0;

MemoryBudget memoryForQuestions(int count)
{
    memoryQuestions = 0;
    memoryLasts = count;
    return {999, []() noexcept { return std::uint64_t{++memoryQuestions > memoryLasts ? 1000U : 0U}; }};
}

std::shared_ptr<CountedSource> counted(const std::string& bytes)
{
    return std::make_shared<CountedSource>(
        std::make_shared<MemorySource>(std::make_shared<const std::string>(bytes)));
}

std::shared_ptr<UnpackCount> countFor(const std::shared_ptr<const ByteSource>& source, const StopFlag& stop)
{
    return std::make_shared<UnpackCount>(UnpackLimits{}, source, stop);
}

// Packed streams that hold nothing, one behind the other.
std::string manyOfNothing(const std::string& filter, std::size_t count)
{
    const std::string one = packed({}, filter);
    std::string all;
    while (all.size() < one.size() * count)
        all += one;
    return all;
}

// Goes on, though not for ever, and never gives anything.
class BarrenStream final : public ByteStream {
public:
    BarrenStream(int& reads, std::atomic<bool>& stop) : m_reads(reads), m_stop(stop) {}
    Piece read(char*, std::size_t) override
    {
        m_stop = ++m_reads >= 3;
        return {0, m_reads == 1000};
    }
    Error trouble() const override { return {}; }
    std::uint64_t bytesTaken() const noexcept override { return 0; }

private:
    int& m_reads;
    std::atomic<bool>& m_stop;
};

} // namespace

// The rest went without a word, and the document was taken for complete.
void TestArchiveLimits::membersBeyondTheMostWereLost()
{
    const std::string bytes = archived(numberedMembers(kMostItems + 3), "ustar", "zstd");
    const std::string path = m_scratch.write("many", bytes);
    InputOpener opener({LoadInput{path, nullptr}}, {}, nullptr);
    opener.lookInto(0);
    const InputList list = opener.take();
    QCOMPARE(list.items.size(), kMostItems);
    QCOMPARE(namesOf(list.errors), std::string("too-many-files"));
    QCOMPARE(list.errors.front().offset, std::uint64_t{3});
    QCOMPARE(list.errors.front().path, path);
    DocumentBuilder document;
    document.begin(list);
    QVERIFY(!document.publish(true)->isComplete());
}

// A million characters of each member, many times.
void TestArchiveLimits::namesWereKeptWhole()
{
    constexpr std::size_t kMost = ArchiveReader::kMostNameBytes;
    const std::string close = entry("ICID 1 close"), ellipsis = "\xE2\x80\xA6";
    const std::string fits(kMost, 'f'), umlauts = "u" + [] {
        std::string text;
        while (text.size() < 900'000)
            text += "\xC3\xBC";
        return text;
    }();
    const std::string tails(kMost * 2, '\xBC'), hidden = std::string(kMost * 2, 'h') + "/.hidden";
    std::vector<Member> members;
    for (const std::string& name : {fits, umlauts, tails, hidden})
        members.push_back({name, close});
    const LoadedFiles loaded = loadFiles({m_scratch.write("names.tar", archived(members, "gnutar"))});
    std::vector<std::string> names;
    for (const FileInfo& file : loaded.snapshot->files())
        names.push_back(file.facts.member);
    std::ranges::sort(names);
    const std::vector<std::string> expected{fits, umlauts.substr(0, kMost - 1) + ellipsis,
                                            tails.substr(0, kMost - 3) + ellipsis};
    QVERIFY(names == expected);
    for (const FileInfo& file : loaded.snapshot->files())
        QVERIFY(file.name.size() < kMost + 100);
}

// An archive was looked into to its end, whatever that took.
void TestArchiveLimits::membersTookMemoryWithoutAsking()
{
    const std::string path = m_scratch.write("many", archived(numberedMembers(1000), "ustar"));
    InputOpener opener({LoadInput{path, nullptr}}, {}, nullptr, memoryForQuestions(3));
    opener.lookInto(0);
    QVERIFY(opener.isMemorySpent());
    const InputList list = opener.take();
    QVERIFY(list.items.size() > 100 && list.items.size() < 300);
    QCOMPARE(namesOf(list.errors), std::string());

    Loader loader({LoadInput{path, nullptr}}, {.memory = memoryForQuestions(3)});
    QVERIFY(!loadAll(loader, 1)->isComplete());
    QCOMPARE(namesOf(loader.errors()), std::string("memory-spent"));
}

void TestArchiveLimits::lookTookMemoryWithoutAsking()
{
    const auto source = counted(packed(entry("ICID 1 close"), "gzip"));
    Loader loader({LoadInput{"log", nullptr, source}}, {.memory = memoryForQuestions(0)});
    QVERIFY(!loadAll(loader, 1)->isComplete());
    QCOMPARE(namesOf(loader.errors()), std::string("memory-spent"));
    QCOMPARE(source->reads, std::uint64_t{0});
}

// What logs have in common is found out before one of them is read.
void TestArchiveLimits::comparisonTookMemoryWithoutAsking()
{
    const auto log = [](int number) {
        return textInput(entry("ICID " + std::to_string(number) + " close"), std::to_string(number));
    };
    Loader loader({log(1), log(2)}, {.memory = memoryForQuestions(3)});
    QVERIFY(!loadAll(loader, 1)->isComplete()); // to compare and read the first, and to compare the second
    QCOMPARE(namesOf(loader.errors()), std::string("memory-spent"));
    QCOMPARE(loader.publish()->sessionCount(), std::size_t{1});
}

void TestArchiveLimits::packingsOfNothingHadNoLimit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    for (const char* filter : {"gzip", "bzip2", "xz", "zstd"})
        row(filter, packed(packed(manyOfNothing(filter, 30'000), "gzip"), "gzip"));
    for (const char* filter : {"bzip2", "xz", "zstd"})
        row((std::string(filter) + " thrice").c_str(),
            packed(packed(manyOfNothing(filter, 30'000), filter), filter));
    const std::string nothing = manyOfNothing("gzip", 30'000);
    for (const char* filter : {"bzip2", "xz", "zstd"})
        row((std::string("in ") + filter).c_str(), packed(packed(nothing, "gzip"), filter));
    row("in a zip", archived({{"log", nothing}}, "zip"));
    row("in a 7z", archived({{"log", nothing}}, "7zip"));
    row("in a tar, gzip", archived({{"log", nothing}}, "ustar", "gzip"));
    row("in many of a zip", archived({{"a", manyOfNothing("gzip", 8000)},
                                      {"b", manyOfNothing("gzip", 8000)},
                                      {"c", entry("ICID 5 close")}},
                                     "zip"));
}

// Only what reached the temporary file was counted, which is none of it: a megabyte took days.
void TestArchiveLimits::packingsOfNothingHadNoLimit()
{
    QFETCH(QByteArray, bytes);
    UnpackLimits limits;
    limits.ratioAbove = 200'000;
    limits.mostRatio = 20;
    const std::string path = m_scratch.write("nothing", bytes.toStdString());
    const LoadedFiles loaded = loadFiles({path}, {}, limits);
    QVERIFY2(loaded.errorNames().find("expands-too-much") != std::string::npos, loaded.errorNames().c_str());
    QVERIFY(loaded.errors.front().path.starts_with(path));
    QVERIFY(!loaded.snapshot->isComplete());
    QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{0});
}

void TestArchiveLimits::stopWasHeardByTheLowestStreamOnly_data()
{
    QTest::addColumn<QByteArray>("filter");
    for (const char* filter : {"gzip", "bzip2", "xz", "zstd"})
        QTest::newRow(filter) << QByteArray(filter);
}

// Which has read a small file at once.
void TestArchiveLimits::stopWasHeardByTheLowestStreamOnly()
{
    QFETCH(QByteArray, filter);
    std::string bytes = entry("ICID 5 close");
    for (int level = 0; level < 4; ++level)
        bytes = packed(bytes, filter.toStdString());
    const auto source = counted(bytes);
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    source->onRead = [&] { *stop = true; };
    std::vector<Packing> packings;
    const auto stream = unpacked(std::make_unique<SourceStream>(source, nullptr), countFor(source, stop),
                                 kMostPackings, packings);
    QVERIFY2(packings.size() <= 1, std::to_string(packings.size()).c_str());
    QVERIFY(stream->peek(1).empty());
    QCOMPARE(stream->trouble().code, ErrorCode::Cancelled);
}

void TestArchiveLimits::barrenStreamWasReadAfterAStop()
{
    const auto source = counted(std::string());
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    int reads = 0;
    PeekStream stream(std::make_unique<BarrenStream>(reads, *stop), countFor(source, stop));
    QVERIFY(stream.peek(16).empty());
    QCOMPARE(reads, 3);
    QCOMPARE(stream.trouble().code, ErrorCode::Cancelled);
}

void TestArchiveLimits::membersWerePassedOverAfterAStop_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char* format : {"ustar", "zip", "7zip"})
        QTest::newRow(format) << QByteArray(format);
}

// All of it had been read by then, so no stream below could hear of it.
void TestArchiveLimits::membersWerePassedOverAfterAStop()
{
    QFETCH(QByteArray, format);
    const std::string bytes =
        archived({{"a", "a"}, {"folder/", "", Member::Kind::Directory}, {".b", "b"}, {"c", "c"}},
                 format.toStdString());
    const auto source = counted(bytes);
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    const auto count = countFor(source, stop);
    ArchiveReader reader =
        format == "ustar"
            ? ArchiveReader(std::make_unique<SourceStream>(source, nullptr), count)
            : ArchiveReader(source, format == "zip" ? ArchiveKind::Zip : ArchiveKind::SevenZip, count);
    QVERIFY(reader.next().has_value());
    *stop = true;
    QVERIFY(!reader.next().has_value());
    QCOMPARE(reader.trouble().code, ErrorCode::Cancelled);
}

// libarchive unpacks what is passed over where files are packed together.
void TestArchiveLimits::hiddenMemberHadNoLimit()
{
    UnpackLimits limits;
    limits.ratioAbove = std::uint64_t{1} << 20;
    const std::string bytes = archived(
        {{".hidden", std::string(std::size_t{4} << 20, '\0')}, {"log", entry("ICID 5 close")}}, "7zip");
    const LoadedFiles loaded = loadFiles({m_scratch.write("hidden.7z", bytes)}, {}, limits);
    QCOMPARE(loaded.errorNames(), std::string("expands-too-much"));
    QVERIFY(!loaded.snapshot->isComplete());
}

void TestArchiveLimits::limitWasThatOfEachMember_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const std::string zeros(std::size_t{1} << 20, '\0');
    std::vector<Member> plain(9), gzip(9);
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const std::string first =
            entry("ICID " + std::to_string(i + 1) + " close", static_cast<unsigned>(i)) + "\n";
        plain[i] = {std::to_string(i), first + zeros};
        gzip[i] = {std::to_string(i), packed(first + zeros, "gzip")};
    }
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("zip", archived(plain, "zip"));
    row("7z", archived(plain, "7zip"));
    row("tar, gzip", archived(plain, "ustar", "gzip"));
    row("gzip in tar", archived(gzip, "ustar"));
    row("gzip in zip", archived(gzip, "zip"));
}

// So an archive could become as many times too large as it has members.
void TestArchiveLimits::limitWasThatOfEachMember()
{
    QFETCH(QByteArray, bytes);
    UnpackLimits limits;
    limits.ratioAbove = std::uint64_t{3} << 20;
    limits.mostRatio = 20;
    const LoadedFiles loaded = loadFiles({m_scratch.write("bomb", bytes.toStdString())}, {}, limits);
    QVERIFY2(loaded.errorNames().find("expands-too-much") != std::string::npos, loaded.errorNames().c_str());
    std::uint64_t written = 0;
    for (const FileInfo& file : loaded.snapshot->files())
        written += file.source->size();
    QVERIFY2(written <= std::uint64_t{4} << 20, std::to_string(written).c_str());
    QVERIFY(!loaded.snapshot->isComplete());
    QVERIFY(loaded.snapshot->sessionCount() >= 2); // what came before is kept
}

AUTHLOUPE_TEST(TestArchiveLimits, QCoreApplication)
#include "tst_archive_limits.moc"
