// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/coverage.h"
#include "make_log/random.h"
#include "support/core_log.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace authloupe;
using namespace authloupe::test;

class TestCoverage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps();
    void stepsBetweenStretches();
    void ofEachFile();
    void stepsAreKept();
    void largestStepsAreKept();
    void sums();
    void samplesOfLaterStretches();
    void everyLineIsCounted();
};

void TestCoverage::steps()
{
    const auto steps = [](std::int64_t from, std::int64_t to) {
        Coverage coverage;
        coverage.noteClock({LogTime{from}, FileIndex{}, 1});
        coverage.noteClock({LogTime{to}, FileIndex{}, 2});
        return std::pair(coverage.clockStepsBack, coverage.clockGaps);
    };
    using Steps = std::pair<std::uint64_t, std::uint64_t>;
    QCOMPARE(steps(100, 200), (Steps{0, 0}));
    QCOMPARE(steps(100, 100), (Steps{0, 0}));
    QCOMPARE(steps(100, 95), (Steps{0, 0}));
    QCOMPARE(steps(100, 94), (Steps{1, 0}));
    QCOMPARE(steps(100, 3700), (Steps{0, 0}));
    QCOMPARE(steps(100, 3701), (Steps{0, 1}));

    // The place of the largest is the entry behind it; of several as large the first one.
    Coverage coverage;
    std::uint32_t line = 1;
    for (const std::int64_t time : {100, 94, 4000, 400, 40'000, 36'400, 76'000})
        coverage.noteClock({LogTime{time}, FileIndex{3}, line++});
    QCOMPARE(coverage.clockStepsBack, 3U);
    QCOMPARE(coverage.largestStepBack, std::int64_t{3600});
    QCOMPARE(coverage.largestStepBackAt.line, 4U);
    QVERIFY(coverage.largestStepBackAt.file == FileIndex{3});
    QVERIFY(coverage.largestStepBackAt.time == LogTime{400});
    QCOMPARE(coverage.clockGaps, 3U);
    QCOMPARE(coverage.largestGap, std::int64_t{39'600});
    QCOMPARE(coverage.largestGapAt.line, 5U);
    QCOMPARE(coverage.firstEntry.line, 1U);
    QCOMPARE(coverage.lastEntry.line, 7U);
}

// What lies between two stretches of a file is seen as well, but not what lies between two files.
void TestCoverage::stepsBetweenStretches()
{
    Coverage first;
    first.noteClock({LogTime{10'000}, FileIndex{}, 7});
    Coverage second;
    second.noteClock({LogTime{9'000}, FileIndex{}, 2});
    Coverage elsewhere;
    elsewhere.noteClock({LogTime{90'000}, FileIndex{1}, 1});
    Coverage all;
    all.add(first, 0);
    all.add(Coverage{}, 10); // prose
    all.add(second, 20);
    all.add(elsewhere, 0);
    QCOMPARE(all.clockStepsBack, 1U);
    QCOMPARE(all.largestStepBackAt.line, 22U);
    QCOMPARE(all.clockGaps, 0U);
    QCOMPARE(all.firstEntry.line, 7U);
    QVERIFY(all.lastEntry.file == FileIndex{1});
    QVERIFY(all.firstTime == LogTime{9'000});
    QVERIFY(all.lastTime == LogTime{90'000});
}

void TestCoverage::stepsAreKept()
{
    Coverage coverage;
    for (const auto& [time, line] :
         {std::pair(10'000, 1U), {9'000, 2U}, {9'001, 3U}, {20'000, 4U}, {19'000, 5U}})
        coverage.noteClock({LogTime{time}, FileIndex{3}, line});
    Coverage all;
    Coverage before;
    before.noteClock({LogTime{50'000}, FileIndex{3}, 7});
    all.add(before, 0);
    all.add(coverage, 100);
    QCOMPARE(all.stepsBack.size(), 3U);
    QVERIFY(all.stepsBack[0].before == LogTime{50'000});
    QCOMPARE(all.stepsBack[0].behind.line, 101U);
    QVERIFY(all.stepsBack[1].before == LogTime{10'000} && all.stepsBack[1].behind.time == LogTime{9'000});
    QCOMPARE(all.stepsBack[2].behind.line, 105U);
    QVERIFY(all.stepsBack[2].behind.file == FileIndex{3});
    QCOMPARE(all.gaps.size(), 1U);
    QVERIFY(all.gaps[0].before == LogTime{9'001} && all.gaps[0].behind.time == LogTime{20'000});
    Coverage none;
    none.add(all, 0, 0, 0);
    QVERIFY(none.stepsBack.empty() && none.gaps.empty());
    QCOMPARE(none.clockStepsBack, all.clockStepsBack);
}

// However the log was cut: the largest ones, of one size the first ones, in their order.
void TestCoverage::largestStepsAreKept()
{
    makelog::Random random(7);
    std::vector<ClockMark> marks;
    std::int64_t time = 4'000'000'000;
    for (std::uint32_t line = 1; line < 6'000; ++line) {
        time += static_cast<std::int64_t>(random.below(9'000))
                - static_cast<std::int64_t>(random.below(40)) * 500;
        marks.push_back({LogTime{time}, FileIndex{}, line});
    }
    using Kept = std::vector<std::pair<std::int64_t, std::uint32_t>>; // size, line
    const auto kept = [](const std::vector<ClockStep>& steps) {
        Kept all;
        for (const ClockStep& step : steps)
            all.emplace_back(std::abs(step.behind.time.seconds - step.before.seconds), step.behind.line);
        return all;
    };
    Kept slow;
    for (std::size_t i = 1; i < marks.size(); ++i)
        if (const std::int64_t back = marks[i - 1].time.seconds - marks[i].time.seconds; back > 5)
            slow.emplace_back(back, marks[i].line);
    std::ranges::stable_sort(slow, [](const auto& a, const auto& b) { return a.first > b.first; });
    QVERIFY(slow.size() > 3 * Coverage::kMostSteps);
    slow.resize(Coverage::kMostSteps);
    std::ranges::sort(slow, [](const auto& a, const auto& b) { return a.second < b.second; });
    for (int round = 0; round < 30; ++round) {
        Coverage all;
        for (std::size_t i = 0; i < marks.size();) {
            Coverage stretch;
            const std::uint32_t lineBase = marks[i].line - 1;
            const std::size_t end = std::min(marks.size(), i + 1 + random.below(round < 10 ? 4'000 : 60));
            for (; i < end; ++i)
                stretch.noteClock({marks[i].time, FileIndex{}, marks[i].line - lineBase});
            all.add(stretch, lineBase);
        }
        QVERIFY(kept(all.stepsBack) == slow);
        QCOMPARE(all.gaps.size(), Coverage::kMostSteps);
    }
}

void TestCoverage::sums()
{
    Coverage all;
    Coverage one;
    one.bytes = 10;
    one.lines = 6;
    one.entries = 5;
    one.understood = 3;
    one.ignored = 2;
    one.notUnderstood = 1;
    one.continued = 11;
    one.continuedIgnored = 10;
    one.lookAlikes = 12;
    one.yearsDerived = 13;
    one.clockGaps = 14;
    one.largestGap = 15;
    one.wrappedEntries = 4;
    one.entriesWithoutSession = 7;
    one.clockStepsBack = 1;
    one.largestStepBack = 9;
    one.firstTime = LogTime{50};
    one.lastTime = LogTime{60};
    Coverage later = one;
    later.largestStepBack = 8;
    later.firstTime = LogTime{40};
    later.lastTime = LogTime{55};
    all.add(one, 0);
    all.add(Coverage{}, 6); // a stretch without a stamp moves no time
    all.add(later, 6);
    QCOMPARE(all.bytes, 20U);
    QCOMPARE(all.lines, 12U);
    QCOMPARE(all.entries, 10U);
    QCOMPARE(all.understood, 6U);
    QCOMPARE(all.ignored, 4U);
    QCOMPARE(all.notUnderstood, 2U);
    QCOMPARE(all.continued, 22U);
    QCOMPARE(all.continuedIgnored, 20U);
    QCOMPARE(all.lookAlikes, 24U);
    QCOMPARE(all.yearsDerived, 26U);
    QCOMPARE(all.clockGaps, 28U);
    QCOMPARE(all.largestGap, std::int64_t{15});
    QCOMPARE(all.wrappedEntries, 8U);
    QCOMPARE(all.entriesWithoutSession, 14U);
    QCOMPARE(all.clockStepsBack, 2U);
    QCOMPARE(all.largestStepBack, std::int64_t{9});
    QVERIFY(all.firstTime == LogTime{40});
    QVERIFY(all.lastTime == LogTime{60});
}

void TestCoverage::samplesOfLaterStretches()
{
    Coverage all;
    Coverage stretch;
    for (std::uint32_t i = 1; i <= 150; ++i)
        stretch.samples.push_back({FileIndex{}, i, i, "text"});
    all.add(stretch, 1000);
    all.add(stretch, 2000);
    QCOMPARE(all.samples.size(), Coverage::kMostSamples);
    QCOMPARE(all.samples.front().line, 1001U);
    QCOMPARE(all.samples[150].line, 2001U);
    QCOMPARE(all.samples[150].offset, 1U);
}

// Each file has an account of its own, and together they are the account of the document.
void TestCoverage::ofEachFile()
{
    std::string prose;
    for (int i = 0; i < 150; ++i)
        prose += "line\n";
    const std::vector<std::string> texts{generatedLog(makelog::Mix::Mail, 1, 300),
                                         generatedLog(makelog::Mix::Auth, 2, 200) + prose, prose + prose};
    const SnapshotPtr snapshot = load(texts, {1000, 2});
    Coverage all;
    std::size_t samples = 0;
    for (const FileInfo& file : snapshot->files()) {
        const Coverage& account = *file.coverage;
        QCOMPARE(account.lines, file.lines);
        QCOMPARE(account.understood + account.ignored + account.continued + account.notUnderstood,
                 account.lines);
        QCOMPARE(account.samples.size(), std::min<std::size_t>(account.notUnderstood, 100));
        for (const LineSample& sample : account.samples)
            QVERIFY(sample.file == FileIndex{static_cast<std::uint16_t>(&file - snapshot->files().data())});
        samples += account.samples.size();
        all.add(account, 0);
    }
    QVERIFY(samples >= 200);
    QCOMPARE(all.lines, snapshot->coverage().lines);
    QCOMPARE(all.understood, snapshot->coverage().understood);
    QCOMPARE(all.notUnderstood, snapshot->coverage().notUnderstood);
    QVERIFY(all.firstTime == snapshot->coverage().firstTime);
    QVERIFY(all.lastTime == snapshot->coverage().lastTime);
}

// Whatever the bytes are: understood + ignored + continued + not understood = lines = line ends (and a last
// line without one).
void TestCoverage::everyLineIsCounted()
{
    makelog::Random random(5);
    const std::string log = generatedLog(makelog::Mix::Mail, 5, 300);
    for (int round = 0; round < 150; ++round) {
        std::string text = log.substr(random.below(20'000), random.below(8000));
        const std::uint32_t harm = random.below(200);
        for (std::uint32_t i = 0; i < harm && !text.empty(); ++i)
            text[random.below(static_cast<std::uint32_t>(text.size()))] =
                random.chance(40) ? '\n' : static_cast<char>(random.below(256));
        auto lines = static_cast<std::uint64_t>(std::ranges::count(text, '\n'));
        if (!text.empty() && text.back() != '\n')
            ++lines;
        const SnapshotPtr snapshot = load(text, {random.below(3000) + 4, 2});
        const Coverage& coverage = snapshot->coverage();
        QCOMPARE(coverage.lines, lines);
        QCOMPARE(coverage.understood + coverage.ignored + coverage.continued + coverage.notUnderstood, lines);
        QCOMPARE(coverage.linesUnderstood() + coverage.linesIgnored() + coverage.notUnderstood, lines);
        QCOMPARE(snapshot->files().front().coverage->lines, lines);
        QCOMPARE(snapshot->files().front().lines, lines);
        QCOMPARE(coverage.bytes, std::uint64_t{text.size()});
        QCOMPARE(coverage.samples.size(),
                 std::min<std::size_t>(coverage.notUnderstood, Coverage::kMostSamples));
    }
}

AUTHLOUPE_TEST(TestCoverage, QCoreApplication)
#include "tst_coverage.moc"
