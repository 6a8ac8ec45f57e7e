// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/line_finder.h"
#include "load/log_layout.h"
#include "load/reopen.h"
#include "support/core_log.h"
#include "support/patterned_source.h"
#include "support/qt_texts.h"
#include "support/sanitized.h"
#include "support/test_program.h"

#include <QTest>

#include <random>

using namespace authloupe;
using namespace authloupe::test;

namespace {

std::string threeLines(int day)
{
    std::string text;
    for (int line = 0; line < 3; ++line)
        text += entry("Info: nothing", static_cast<unsigned>(day * 1000 + line));
    return text;
}

std::string plainLines(std::size_t bytes)
{
    std::mt19937 chance(7);
    std::string text =
        entry("New SMTP ICID 5 interface M (1.1.1.1) address 1.2.3.4 reverse dns host x verified no");
    while (text.size() < bytes)
        text += std::string(chance() % 3000, 'x') + '\n';
    return text;
}

} // namespace

class TestLogLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFileHasNoHeading();
    void filesFollowOneAnother();
    void nothingIsOpen();
    void moreLinesThanAnIntHolds();
    void offsetsOfLines();
    void marksOfTheLoad();
    void sourceWithFewerLines();
    void stopped();
    void repeatedLinesCount();
};

void TestLogLayout::oneFileHasNoHeading()
{
    const LogLayout layout(*load(threeLines(1)));
    QCOMPARE(layout.rowCount(), 3U);
    QVERIFY(!layout.hasHeadings());
    QCOMPARE(layout.lineCount(FileIndex{0}), 3U);
    for (std::uint32_t row = 0; row < 3; ++row) {
        QVERIFY((layout.placeOf(row) == LogLayout::Place{FileIndex{0}, row + 1}));
        QCOMPARE(layout.rowOf({FileIndex{0}, row + 1}), row);
    }
    QCOMPARE(layout.rowOf({FileIndex{0}, 0}), 0U);
    QCOMPARE(layout.rowOf({FileIndex{0}, 99}), 2U);
}

void TestLogLayout::filesFollowOneAnother()
{
    const LogLayout layout(*load({threeLines(1), threeLines(2)}));
    QVERIFY(layout.hasHeadings());
    QCOMPARE(layout.rowCount(), 8U);
    for (std::uint64_t row = 0; row < 8; ++row) {
        const LogLayout::Place place = layout.placeOf(row);
        QCOMPARE(raw(place.file), row / 4);
        QCOMPARE(place.line, row % 4);
        QCOMPARE(layout.rowOf(place), row);
    }
    QCOMPARE(layout.rowOf({FileIndex{0}, 77}), 3U);
    QCOMPARE(layout.rowOf({FileIndex{9}, 77}), 7U);
}

void TestLogLayout::nothingIsOpen()
{
    QCOMPARE(LogLayout().rowCount(), 0U);
    QCOMPARE(LogLayout(Snapshot()).rowOf({FileIndex{0}, 5}), 0U);
}

void TestLogLayout::moreLinesThanAnIntHolds()
{
    // The account of a load is all that a layout needs; here it is made up.
    Snapshot snapshot = *load({threeLines(1), threeLines(2)});
    auto& files = const_cast<std::vector<FileInfo>&>(snapshot.files());
    files[0].lines = files[1].lines = 4'000'000'000U;
    const LogLayout layout(snapshot);
    QCOMPARE(layout.rowCount(), 8'000'000'002U);
    QVERIFY((layout.placeOf(8'000'000'001U) == LogLayout::Place{FileIndex{1}, 4'000'000'000U}));
    QCOMPARE(layout.rowOf({FileIndex{1}, 4'000'000'000U}), 8'000'000'001U);
}

void TestLogLayout::offsetsOfLines()
{
    const std::string text = plainLines(std::size_t{12} << 20);
    std::vector<std::uint64_t> starts{0};
    for (std::size_t at = text.find('\n'); at + 1 < text.size(); at = text.find('\n', at + 1))
        starts.push_back(at + 1);
    const MemorySource source(std::make_shared<const std::string>(text));
    LineFinder finder;
    std::mt19937 chance(3);
    for (int i = 0; i < unlessSanitized(200, 20); ++i) {
        const auto line = static_cast<std::uint32_t>(i == 0 ? starts.size() : 1 + chance() % starts.size());
        const auto offset = finder.offsetOf(source, line);
        QVERIFY(offset.ok());
        QCOMPARE(offset.value(), starts[line - 1]);
    }
    // Few places are kept, but some.
    QVERIFY(finder.markCount() >= 2 && finder.markCount() <= 3);
}

void TestLogLayout::marksOfTheLoad()
{
    const std::string text = plainLines(std::size_t{12} << 20) + threeLines(50);
    for (const std::uint64_t chunkBytes : {std::uint64_t{64} << 10, std::uint64_t{2} << 20}) {
        const SnapshotPtr snapshot = load(text, {chunkBytes, 2});
        const FileInfo& file = snapshot->files().front();
        for (const LineMark& mark : file.marks) {
            QVERIFY(mark.offset == text.size() || text[mark.offset - 1] == '\n');
            const auto front = text.begin() + static_cast<std::ptrdiff_t>(mark.offset);
            QCOMPARE(mark.line, 1 + static_cast<std::uint32_t>(std::count(text.begin(), front, '\n')));
        }
        QCOMPARE(allBytesOf(file), text.size());
        QCOMPARE(allLinesOf(file), static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n')));
        LineFinder known(file), unknown;
        const auto source = reopen(file, {}).value();
        for (const std::uint32_t line : {1U, 500U, 3000U, allLinesOf(file)})
            QCOMPARE(known.offsetOf(*source, line).value(), unknown.offsetOf(*source, line).value());
    }
}

void TestLogLayout::sourceWithFewerLines()
{
    const MemorySource source(std::make_shared<const std::string>("a\nb\n"));
    LineFinder finder;
    QCOMPARE(finder.offsetOf(source, 3).value(), 4U); // where it would begin
    const auto none = finder.offsetOf(source, 4);
    QVERIFY(!none.ok());
    QCOMPARE(none.error().code, ErrorCode::FileShrank);
    QCOMPARE(none.error().offset, 4U);
}

void TestLogLayout::stopped()
{
    // A line of 3 GB is passed over, but not when nobody waits for it any more.
    const PatternedSource source({{"a\n", 'x', std::uint64_t{3} << 30}, {"\nb\n", 0, 0}});
    std::stop_source stop;
    stop.request_stop();
    LineFinder finder;
    QCOMPARE(finder.offsetOf(source, 3, stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestLogLayout::repeatedLinesCount()
{
    // The end of one log stands at the front of the next and is not read again; it is shown all the same.
    std::string first, second;
    for (unsigned line = 0; line < 2000; ++line)
        first += entry("MID 5 something to tell", 1000 + line);
    const std::string shared =
        first.substr(first.size() / 2 - first.size() / 2 % entry("MID 5 something to tell").size());
    second = shared;
    for (unsigned line = 0; line < 100; ++line)
        second += entry("MID 6 something to tell", 5000 + line);
    const SnapshotPtr snapshot = load({first, second});
    const FileInfo& file = snapshot->files()[1];
    QVERIFY(file.repeatedLines > 0);
    QCOMPARE(allLinesOf(file), static_cast<std::uint32_t>(std::count(second.begin(), second.end(), '\n')));
    QCOMPARE(allBytesOf(file), second.size());
    LineFinder finder(file);
    const auto behind = static_cast<std::uint32_t>(file.repeatedLines + 1);
    QCOMPARE(finder.offsetOf(*reopen(file, {}).value(), behind).value(), file.repeatedBytes);
}

AUTHLOUPE_TEST(TestLogLayout, QCoreApplication)
#include "tst_log_layout.moc"
