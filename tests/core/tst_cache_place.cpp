// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/cache_place.h"
#include "load/line_scan.h"
#include "load/overlap.h"
#include "support/core_log.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <set>

using namespace authloupe;
using namespace authloupe::test;

namespace {

// Notes where blocks are read to.
class NotedSource final : public ByteSource {
public:
    explicit NotedSource(std::string bytes) : text(std::move(bytes)) {}

    Result<std::size_t> readAt(std::uint64_t offset, char* to, std::size_t most) const override
    {
        const std::size_t begin = static_cast<std::size_t>(std::min<std::uint64_t>(offset, text.size()));
        const std::size_t count = std::min(most, text.size() - begin);
        std::memcpy(to, text.data() + begin, count);
        if (count > kCacheLine) {
            ++blocks;
            shifts.insert((reinterpret_cast<std::uintptr_t>(to) - offset) % kCacheLine);
        }
        return count;
    }
    std::uint64_t size() const noexcept override { return text.size(); }

    const std::string text;
    mutable std::set<std::uint64_t> shifts; // of bytes in their cache lines
    mutable int blocks = 0;
};

} // namespace

class TestCachePlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyMemory();
    void searches_data();
    void searches();
    void sameStretchOfTwoLogs();
};

void TestCachePlace::anyMemory()
{
    const std::string memory(2 * kCacheLine, ' ');
    for (std::size_t begin = 0; begin < kCacheLine; ++begin)
        for (const std::uint64_t offset :
             {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{4'294'967'299}}) {
            const char* const from = memory.data() + begin;
            const std::size_t place = placeInCacheLine(from, offset);
            QVERIFY(place < kCacheLine);
            QCOMPARE(reinterpret_cast<std::uintptr_t>(from + place) % kCacheLine, offset % kCacheLine);
        }
}

void TestCachePlace::searches_data()
{
    QTest::addColumn<bool>("backwards");
    QTest::newRow("forwards") << false;
    QTest::newRow("backwards") << true;
}

// From the middle of the log, with a line over several blocks.
void TestCachePlace::searches()
{
    QFETCH(bool, backwards);
    const std::string log = generatedLog(makelog::Mix::Mail, 3, 1'000);
    const auto source = std::make_shared<NotedSource>(log + std::string(30'000, 'x') + '\n' + log);
    LineSearch search;
    search.fits = [](std::string_view) { return false; };
    search.blockBytes = 5'000;
    std::atomic<std::uint64_t> done = 0;
    const StopToken stop;
    const std::shared_ptr<const ByteSource> bytes = source;
    LineScan scan(bytes, FileIndex{}, search, done, stop);
    const std::uint64_t second = source->text.find('\n') + 1;
    const std::uint64_t last = source->text.rfind('\n', source->text.size() - 2) + 1;
    const auto lines = static_cast<std::uint32_t>(std::ranges::count(source->text, '\n'));
    const auto found = backwards ? scan.backward(last, lines, 1) : scan.forward(second, 2, lines);
    QVERIFY(found.ok() && !found.value());
    QVERIFY(done.load() >= last - second);
    QVERIFY(source->blocks > 20);
    QCOMPARE(source->shifts, std::set<std::uint64_t>{0});
}

void TestCachePlace::sameStretchOfTwoLogs()
{
    const std::string shared = generatedLog(makelog::Mix::Mail, 3, 20'000);
    const std::string before = entry("only in the earlier one");
    const NotedSource earlier(before + shared);
    const NotedSource later(shared + entry("only in the later one"));
    const auto overlap = findOverlap(earlier, later, 0, std::make_shared<std::atomic<bool>>(false));
    QVERIFY(overlap.has_value());
    QCOMPARE(overlap->bytes, std::uint64_t{shared.size()});
    QVERIFY(before.size() % kCacheLine != 0);
    QVERIFY(earlier.blocks > 2 && later.blocks > 2);
    QCOMPARE(earlier.shifts, std::set<std::uint64_t>{0});
}

AUTHLOUPE_TEST(TestCachePlace, NoApplication)
#include "tst_cache_place.moc"
