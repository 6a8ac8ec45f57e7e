// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/archive_reader.h"
#include "load/document_builder.h"
#include "load/input_opener.h"
#include "support/core_log.h"
#include "support/loaded_files.h"
#include "support/packing.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <atomic>

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

// Counts how often it is read.
class CountedSource final : public ByteSource {
public:
    explicit CountedSource(const std::string& bytes) : m_below(std::make_shared<const std::string>(bytes)) {}
    Result<std::size_t> readAt(std::uint64_t offset, char* to, std::size_t most) const override
    {
        ++reads;
        return m_below.readAt(offset, to, most);
    }
    std::uint64_t size() const noexcept override { return m_below.size(); }

    mutable std::atomic<int> reads = 0;

private:
    MemorySource m_below;
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
    const auto source = std::make_shared<CountedSource>(packed(entry("ICID 1 close"), "gzip"));
    Loader loader({LoadInput{"log", nullptr, source}}, {.memory = memoryForQuestions(0)});
    QVERIFY(!loadAll(loader, 1)->isComplete());
    QCOMPARE(namesOf(loader.errors()), std::string("memory-spent"));
    QCOMPARE(source->reads.load(), 0);
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

AUTHLOUPE_TEST(TestArchiveLimits, QCoreApplication)
#include "tst_archive_limits.moc"
