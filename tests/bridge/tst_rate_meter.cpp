// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "bridge/rate_meter.h"
#include "support/test_program.h"

using namespace authloupe;
using namespace std::chrono_literals;

class TestRateMeter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void unknownAtFirst();
    void averagesTheLastSeconds();
    void forgetsWhatWasBefore();
    void noTimePassed();
};

void TestRateMeter::unknownAtFirst()
{
    QCOMPARE(RateMeter().add(RateMeter::TimePoint(5s), 1000), 0.0);
}

void TestRateMeter::averagesTheLastSeconds()
{
    RateMeter meter;
    meter.add(RateMeter::TimePoint(0s), 0);
    meter.add(RateMeter::TimePoint(1s), 3000);
    QCOMPARE(meter.add(RateMeter::TimePoint(2s), 4000), 2000.0);
}

void TestRateMeter::forgetsWhatWasBefore()
{
    RateMeter meter;
    double rate = 0;
    for (int tenth = 0; tenth <= 100; ++tenth) { // quick for five seconds, then slow
        const std::uint64_t bytes = tenth <= 50 ? 1000U * static_cast<unsigned>(tenth)
                                                : 50'000U + 10U * static_cast<unsigned>(tenth - 50);
        rate = meter.add(RateMeter::TimePoint(tenth * 100ms), bytes);
    }
    QCOMPARE(rate, 100.0);
}

void TestRateMeter::noTimePassed()
{
    RateMeter meter;
    meter.add(RateMeter::TimePoint(1s), 0);
    QCOMPARE(meter.add(RateMeter::TimePoint(1s), 500), 0.0);
}

AUTHLOUPE_TEST(TestRateMeter, QCoreApplication)
#include "tst_rate_meter.moc"
