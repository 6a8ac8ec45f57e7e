// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crew.h"
#include "base/effort.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <new>
#include <numeric>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace authloupe;

// Work that is divided among threads.
class TestCrew final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartOnce();
    void severalThreadsWork();
    void failures();
    void stretches_data();
    void stretches();
    void pieces();
    void stops();
    void numbersOfThreads();
};

void TestCrew::everyPartOnce()
{
    for (const unsigned threads : {1U, 2U, 3U, 7U}) {
        Crew crew(threads);
        for (std::size_t parts = 0; parts < 40; ++parts) {
            std::vector<int> calls(parts, 0); // each is touched by one thread
            crew.forParts(parts, [&calls](std::size_t part) { ++calls[part]; });
            QVERIFY(std::ranges::all_of(calls, [](int count) { return count == 1; }));
        }
    }
}

// Each waits for the other, which takes two threads.
void TestCrew::severalThreadsWork()
{
    Crew crew(2);
    std::atomic<int> here = 0;
    crew.forParts(2, [&here](std::size_t) {
        ++here;
        while (here != 2)
            std::this_thread::yield();
    });
    QCOMPARE(here.load(), 2);
}

// What a part throws comes out, whichever thread had it, and the crew works on.
void TestCrew::failures()
{
    for (const unsigned threads : {1U, 2U, 5U}) {
        Crew crew(threads);
        for (std::size_t bad = 0; bad < 20; ++bad) {
            bool thrown = false;
            try {
                crew.forParts(20, [bad](std::size_t part) {
                    if (part == bad)
                        throw std::bad_alloc();
                });
            } catch (const std::bad_alloc&) {
                thrown = true;
            }
            QVERIFY(thrown);
        }
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 crew.forParts(20, [](std::size_t) { throw std::runtime_error("each"); }));
        std::atomic<std::size_t> sum = 0;
        crew.forParts(10, [&sum](std::size_t part) { sum += part; });
        QCOMPARE(sum.load(), std::size_t{45});
    }
}

void TestCrew::stretches_data()
{
    QTest::addColumn<std::size_t>("items");
    QTest::addColumn<std::size_t>("unit");
    for (const std::size_t items : {0U, 1U, 2U, 6U, 7U, 100U, 4095U, 4096U, 4097U, 40'000U})
        for (const std::size_t unit : {1U, 10U, 4096U})
            QTest::addRow("%zu by %zu", items, unit) << items << unit;
}

// They follow one another, from the first item to the last, with borders where they are wanted.
void TestCrew::stretches()
{
    QFETCH(const std::size_t, items);
    QFETCH(const std::size_t, unit);
    for (const unsigned threads : {1U, 2U, 3U, 7U}) {
        Crew crew(threads, 1);
        const Effort effort({}, &crew);
        std::vector<Stretch> found(effort.stretchesOf(items));
        effort.forStretches(items, unit,
                            [&found](std::size_t number, Stretch stretch) { found[number] = stretch; });
        std::size_t next = 0;
        for (const Stretch& stretch : found) {
            QCOMPARE(stretch.begin, next);
            QVERIFY(stretch.begin <= stretch.end);
            QVERIFY(stretch.end % unit == 0 || stretch.end == items);
            next = stretch.end;
        }
        QCOMPARE(next, items);
        QVERIFY(found.size() == (items >= std::max(threads, 2U) ? threads : 1U));
    }
    QCOMPARE(Effort().stretchesOf(items), std::size_t{1});
}

void TestCrew::pieces()
{
    for (const unsigned threads : {1U, 2U, 7U}) {
        Crew crew(threads, 1);
        std::vector<int> seen(1003, 0);
        std::atomic<unsigned> begun = 0;
        const auto begin = [&begun] { return ++begun; };
        Effort({}, &crew).forPieces(seen.size(), 10, 1, begin, [&seen](unsigned, Stretch piece) {
            for (std::size_t i = piece.begin; i < piece.end; ++i)
                ++seen[i];
        });
        QVERIFY(std::ranges::all_of(seen, [](int count) { return count == 1; }));
        QVERIFY(begun >= 1 && begun <= threads);
    }
}

void TestCrew::stops()
{
    Crew crew(3, 1);
    std::stop_source stop;
    const Effort effort(stop.get_token(), &crew);
    std::atomic<std::size_t> pieces = 0;
    const auto nothing = [] { return 0; };
    effort.forPieces(10'000, 1, 1, nothing, [&](int, Stretch) {
        if (++pieces == 5)
            stop.request_stop();
    });
    QVERIFY(pieces >= 5 && pieces < 10'000); // each thread may have begun one more
    QVERIFY(effort.isStopped());
    QVERIFY(!Effort().isStopped());
}

void TestCrew::numbersOfThreads()
{
    QCOMPARE(Crew(0).threads(), 1U);
    QCOMPARE(Crew(3).threads(), 3U);
    QCOMPARE(Crew(1'000'000).threads(), Crew::kMostThreads);
    QVERIFY(Crew::threadsOfMachine() >= 1 && Crew::threadsOfMachine() <= 8);
}

AUTHLOUPE_TEST(TestCrew, NoApplication)
#include "tst_crew.moc"
