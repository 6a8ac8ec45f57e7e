// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/line_search.h"
#include "load/line_stream.h"
#include "support/core_log.h"
#include "support/patterned_source.h"
#include "support/qt_texts.h"
#include "support/sanitized.h"
#include "support/test_program.h"

#include <QTest>

#include <random>
#include <sstream>

using namespace authloupe;
using namespace authloupe::test;

namespace {

LineSearch searchFor(std::string text, LogLayout::Place from, bool backwards, std::size_t blockBytes)
{
    const auto holds = [text](std::string_view line) { return line.find(text) != std::string_view::npos; };
    return {holds, holds, backwards, from, blockBytes};
}

std::string shownAs(const Result<std::optional<FoundLine>>& found)
{
    if (!found.ok())
        return std::string(errorName(found.error().code));
    if (!found.value())
        return "none";
    const FoundLine& line = *found.value();
    return std::to_string(raw(line.place.file)) + ':' + std::to_string(line.place.line)
           + (line.wrapped ? " wrapped" : "");
}

std::string find(const Snapshot& snapshot, const LineSearch& search, const StopToken& stop = {})
{
    std::atomic<std::uint64_t> done = 0;
    return shownAs(findLine(snapshot, {}, search, done, stop));
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

// Line by line, all of them in memory.
std::string findPlainly(const std::vector<std::string>& files, const std::string& text, LogLayout::Place from,
                        bool backwards)
{
    struct Line {
        LogLayout::Place place;
        bool fits;
    };
    std::vector<Line> lines;
    std::size_t behind = 0; // lines up to `from`
    for (std::size_t file = 0; file < files.size(); ++file) {
        std::uint32_t number = 0;
        for (const std::string& line : linesOf(files[file])) {
            const LogLayout::Place place{FileIndex{static_cast<std::uint16_t>(file)}, ++number};
            lines.push_back({place, line.find(text) != std::string::npos});
            behind += place <= from ? 1U : 0U;
        }
    }
    const bool isLine = behind > 0 && lines[behind - 1].place == from;
    const std::size_t count = lines.size();
    for (std::size_t step = 0; step < count; ++step) {
        const std::size_t start = backwards ? behind + 2 * count - (isLine ? 2 : 1) - step : behind + step;
        const Line& line = lines[start % count];
        if (line.fits) {
            const bool wrapped = backwards ? step >= behind - (isLine ? 1 : 0) : start >= count;
            return shownAs(std::optional<FoundLine>({line.place, wrapped}));
        }
    }
    return "none";
}

} // namespace

class TestLineSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePlainWay();
    void overlongLines();
    void textOfASecretIsNotFound();
    void withoutAnEndOrWithReturns();
    void logThatShrank();
    void fileThatIsGone();
    void stopped();
    void tellsHowFarItIs();
};

void TestLineSearch::agreesWithThePlainWay()
{
    std::mt19937 chance(11);
    for (int round = 0; round < unlessSanitized(60, 20); ++round) {
        std::vector<std::string> files(1 + chance() % 3);
        unsigned second = 1000;
        for (std::string& file : files)
            for (auto lines = 1 + chance() % 40; lines > 0; --lines)
                file +=
                    entry(std::string(chance() % 60, 'a') + (chance() % 12 == 0 ? "needle" : "x"), ++second);
        if (round % 3 == 0)
            files.back().pop_back(); // the last line has no end
        const SnapshotPtr snapshot = load(files);
        QCOMPARE(snapshot->files().size(), files.size());
        for (int search = 0; search < 30; ++search) {
            const auto file = static_cast<std::uint16_t>(chance() % files.size());
            const auto line =
                static_cast<std::uint32_t>(chance() % (1 + allLinesOf(snapshot->files()[file])));
            const LogLayout::Place from{FileIndex{file}, line};
            const bool backwards = chance() % 2 == 0;
            const std::size_t block = 1 + chance() % 300;
            QCOMPARE(find(*snapshot, searchFor("needle", from, backwards, block)),
                     findPlainly(files, "needle", from, backwards));
            LineSearch everyLine = searchFor("needle", from, backwards, block);
            everyLine.mayHold = nullptr;
            QCOMPARE(find(*snapshot, everyLine), findPlainly(files, "needle", from, backwards));
        }
    }
}

void TestLineSearch::overlongLines()
{
    constexpr std::size_t kMost = LineStream::kMostLineBytes;
    std::string text = entry("first");
    text += std::string(kMost - 6, 'x') + "needle\n";            // line 2: just inside
    text += std::string(kMost, 'x') + "needle" + '\n';           // line 3: behind what is shown
    text += "needle" + std::string(5 * kMost, 'x') + "needle\n"; // line 4: at its front
    text += std::string(3 * kMost, 'x') + "needle\n";            // line 5: behind it
    text += entry("the needle of the last line");                // line 6
    const SnapshotPtr snapshot = load(text);
    QCOMPARE(allLinesOf(snapshot->files().front()), 6U);
    const auto step = [&](std::uint32_t from, bool backwards, std::size_t block) {
        return find(*snapshot, searchFor("needle", {FileIndex{0}, from}, backwards, block));
    };
    for (const std::size_t block : {std::size_t{1000}, kMost - 1, kMost, kMost + 1, std::size_t{1} << 20}) {
        QCOMPARE(step(0, false, block), std::string("0:2"));
        QCOMPARE(step(2, false, block), std::string("0:4"));
        QCOMPARE(step(4, false, block), std::string("0:6"));
        QCOMPARE(step(6, false, block), std::string("0:2 wrapped"));
        QCOMPARE(step(6, true, block), std::string("0:4"));
        QCOMPARE(step(4, true, block), std::string("0:2"));
        QCOMPARE(step(2, true, block), std::string("0:6 wrapped"));
    }
}

void TestLineSearch::textOfASecretIsNotFound()
{
    const std::string text = entry("MID 1 ICID 5 something") + entry("ICID 5 AUTH PLAIN AGFsaWNlAHNlY3JldA==")
                             + entry("MID 2 the end");
    const SnapshotPtr snapshot = load(text);
    QCOMPARE(find(*snapshot, searchFor("AGFsaWNl", {}, false, 1000)), std::string("none"));
    QCOMPARE(find(*snapshot, searchFor("AGFsaWNl", {}, true, 1000)), std::string("none"));
    QCOMPARE(find(*snapshot, searchFor("AUTH PLAIN", {}, false, 1000)), std::string("0:2"));
}

void TestLineSearch::withoutAnEndOrWithReturns()
{
    const SnapshotPtr returns = load("Wed Apr 22 11:43:59 2009 Info: MID 1 a\r\nb needle\r\nc\r\n");
    LineSearch search = searchFor("needle", {}, false, 64);
    search.fits = [](std::string_view line) { return line.ends_with("needle"); };
    QCOMPARE(find(*returns, search), std::string("0:2"));
    search.backwards = true;
    QCOMPARE(find(*returns, search), std::string("0:2 wrapped"));
}

void TestLineSearch::logThatShrank()
{
    Snapshot snapshot = *load(entry("MID 1 a") + entry("MID 2 b"));
    auto& file = const_cast<FileInfo&>(snapshot.files().front());
    file.source = std::make_shared<MemorySource>(std::make_shared<const std::string>(entry("MID 1 a")));
    QCOMPARE(find(snapshot, searchFor("needle", {}, false, 64)), std::string("file-shrank"));
    QCOMPARE(find(snapshot, searchFor("needle", {}, true, 64)), std::string("file-shrank"));
    QCOMPARE(find(snapshot, searchFor("MID 1", {}, false, 64)), std::string("0:1"));
}

void TestLineSearch::fileThatIsGone()
{
    Snapshot snapshot = *load(entry("MID 1 a"));
    auto& file = const_cast<FileInfo&>(snapshot.files().front());
    file.source = nullptr;
    file.path = "/nowhere/mail.log";
    std::atomic<std::uint64_t> done = 0;
    const auto found = findLine(snapshot, {}, searchFor("a", {}, false, 64), done);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::NotFound);
    QCOMPARE(found.error().path, std::string("/nowhere/mail.log"));
}

void TestLineSearch::stopped()
{
    const SnapshotPtr snapshot = load(entry("MID 1 a"));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(find(*snapshot, searchFor("needle", {}, false, 64), stop.get_token()), std::string("cancelled"));
}

void TestLineSearch::tellsHowFarItIs()
{
    const SnapshotPtr snapshot = load({entry("MID 1 a", 1000), entry("MID 2 b", 2000)});
    std::atomic<std::uint64_t> done = 0;
    QVERIFY(findLine(*snapshot, {}, searchFor("needle", {}, false, 64), done).ok());
    QCOMPARE(done.load(), searchedBytes(*snapshot));
}

AUTHLOUPE_TEST(TestLineSearch, QCoreApplication)
#include "tst_line_search.moc"
