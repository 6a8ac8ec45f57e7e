// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/coverage.h"
#include "make_log/random.h"
#include "support/core_log.h"

#include <QTest>

#include <algorithm>

using namespace authloupe;
using namespace authloupe::test;

class TestCoverage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps();
    void sums();
    void samplesOfLaterStretches();
    void everyLineIsCounted();
};

void TestCoverage::steps()
{
    Coverage coverage;
    coverage.noteStep(LogTime{100}, LogTime{200});
    coverage.noteStep(LogTime{100}, LogTime{100});
    coverage.noteStep(LogTime{100}, LogTime{95});
    QCOMPARE(coverage.clockStepsBack, 0U);
    coverage.noteStep(LogTime{100}, LogTime{94});
    coverage.noteStep(LogTime{4000}, LogTime{400});
    coverage.noteStep(LogTime{100}, LogTime{90});
    QCOMPARE(coverage.clockStepsBack, 3U);
    QCOMPARE(coverage.largestStepBack, std::int64_t{3600});
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

// Whatever the bytes are: understood + ignored + not understood = lines = line ends (and a last line without
// one).
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
        QCOMPARE(coverage.understood + coverage.ignored + coverage.notUnderstood, lines);
        QCOMPARE(snapshot->files().front().lines, lines);
        QCOMPARE(coverage.bytes, std::uint64_t{text.size()});
        QCOMPARE(coverage.samples.size(),
                 std::min<std::size_t>(coverage.notUnderstood, Coverage::kMostSamples));
    }
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
