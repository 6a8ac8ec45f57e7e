// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/latest_answer.h"

#include "support/test_program.h"

#include <QSemaphore>
#include <QTest>

using namespace authloupe;

namespace {

using Number = std::shared_ptr<const int>;
using Answers = LatestAnswer<int, Number>;
using Running = LatestTask::Running;

} // namespace

class TestLatestAnswer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers();
    void newerRequestSilencesTheOlder();
    void olderMayDeliverWhenLetEnd();
    void clearedMeansSilence();
    void outOfMemoryIsDelivered();

private:
    template<class Find>
    static void ask(Answers& answers, int request, Running running, QSemaphore& told, Find find)
    {
        answers.ask(request, running, find, [&told] { told.release(); });
    }
};

void TestLatestAnswer::answers()
{
    QSemaphore told;
    Answers answers("answers");
    QVERIFY(!answers.take());
    ask(answers, 7, Running::Stop, told, [](const StopToken&) { return std::make_shared<const int>(49); });
    QVERIFY(answers.asked() == 7);
    told.acquire();
    const auto delivery = answers.take();
    QVERIFY(delivery);
    QCOMPARE(*delivery->answer, 49);
    QVERIFY(delivery->answered == 7);
    QVERIFY(!answers.asked());
    QVERIFY(!answers.take()); // once
}

void TestLatestAnswer::newerRequestSilencesTheOlder()
{
    QSemaphore told;
    QSemaphore begun;
    QSemaphore goOn;
    Answers answers("answers");
    const auto find = [&](int number) {
        return [&begun, &goOn, number](const StopToken&) {
            begun.release();
            goOn.acquire();
            return std::make_shared<const int>(number); // takes no notice that it was stopped
        };
    };
    ask(answers, 1, Running::Stop, told, find(1));
    begun.acquire();
    ask(answers, 2, Running::Stop, told, find(2));
    goOn.release();
    told.acquire();
    begun.acquire();
    QVERIFY(!answers.take());
    QVERIFY(answers.asked() == 2);
    goOn.release();
    told.acquire();
    const auto delivery = answers.take();
    QVERIFY(delivery);
    QCOMPARE(*delivery->answer, 2);
}

void TestLatestAnswer::olderMayDeliverWhenLetEnd()
{
    QSemaphore told;
    QSemaphore begun;
    QSemaphore goOn;
    Answers answers("answers");
    ask(answers, 1, Running::Stop, told, [&](const StopToken& stop) {
        begun.release();
        goOn.acquire();
        return stop.stop_requested() ? nullptr : std::make_shared<const int>(1);
    });
    begun.acquire();
    ask(answers, 2, Running::LetEnd, told, [](const StopToken&) { return std::make_shared<const int>(2); });
    goOn.release();
    told.acquire();
    told.acquire();
    const auto delivery = answers.take(); // the newest that has come
    QVERIFY(delivery);
    QCOMPARE(*delivery->answer, 2);
    QVERIFY(delivery->answered == 2);
}

void TestLatestAnswer::clearedMeansSilence()
{
    QSemaphore told;
    Answers answers("answers");
    ask(answers, 1, Running::Stop, told, [](const StopToken&) { return std::make_shared<const int>(1); });
    told.acquire();
    answers.clear();
    QVERIFY(!answers.asked());
    QVERIFY(!answers.take());
}

// The list of top values ended the program when memory ran out.
void TestLatestAnswer::outOfMemoryIsDelivered()
{
    QSemaphore told;
    Answers answers("answers");
    ask(answers, 1, Running::Stop, told, [](const StopToken&) -> Number { throw std::bad_alloc(); });
    told.acquire();
    const auto poor = answers.take();
    QVERIFY(poor);
    QVERIFY(!poor->answer);
    QVERIFY(poor->answered == 1);
    ask(answers, 2, Running::Stop, told, [](const StopToken&) { return std::make_shared<const int>(2); });
    told.acquire();
    const auto rich = answers.take();
    QVERIFY(rich);
    QCOMPARE(*rich->answer, 2);
}

AUTHLOUPE_TEST(TestLatestAnswer, NoApplication)

#include "tst_latest_answer.moc"
