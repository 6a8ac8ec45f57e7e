// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/latest_task.h"
#include "bridge/log_text.h"
#include "support/test_program.h"

#include <QSemaphore>
#include <QThread>

#include <memory>

using namespace authloupe;

class TestLatestTask final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void runsInOrderWhenNothingWaits();
    void newerOneTakesThePlaceOfTheWaitingOne();
    void newerOneStopsTheRunningOne();
    void runningOneMayEnd();
    void cancelStopsAndDrops();
    void destructionStopsAndJoins();
    void destructionWithoutATask();
};

void TestLatestTask::runsInOrderWhenNothingWaits()
{
    QSemaphore done;
    QList<int> ran; // by the worker only, until it is joined
    {
        LatestTask worker("test");
        for (int i = 0; i < 3; ++i) {
            worker.post([&ran, &done, i](const StopToken&) {
                ran += i;
                done.release();
            });
            QVERIFY(done.tryAcquire(1, 10'000));
        }
    }
    QCOMPARE(ran, QList<int>({0, 1, 2}));
}

void TestLatestTask::newerOneTakesThePlaceOfTheWaitingOne()
{
    QSemaphore started;
    QSemaphore mayEnd;
    QSemaphore done;
    QList<int> ran;
    LatestTask worker("test");
    worker.post([&](const StopToken&) {
        started.release();
        mayEnd.acquire();
    });
    QVERIFY(started.tryAcquire(1, 10'000));
    for (int i = 0; i < 5; ++i) {
        worker.post([&ran, &done, i](const StopToken&) {
            ran += i;
            done.release();
        });
    }
    mayEnd.release();
    QVERIFY(done.tryAcquire(1, 10'000));
    QCOMPARE(ran, QList<int>{4});
}

void TestLatestTask::newerOneStopsTheRunningOne()
{
    QSemaphore started;
    QSemaphore stopped;
    LatestTask worker("test");
    worker.post([&](const StopToken& stop) {
        started.release();
        while (!stop.stop_requested()) {
            QThread::yieldCurrentThread();
        }
        stopped.release();
    });
    QVERIFY(started.tryAcquire(1, 10'000));
    bool newerWasStopped = true;
    QSemaphore newerDone;
    worker.post([&](const StopToken& stop) {
        newerWasStopped = stop.stop_requested();
        newerDone.release();
    });
    QVERIFY(stopped.tryAcquire(1, 10'000));
    QVERIFY(newerDone.tryAcquire(1, 10'000));
    QVERIFY(!newerWasStopped);
}

void TestLatestTask::runningOneMayEnd()
{
    QSemaphore started;
    QSemaphore mayEnd;
    QSemaphore done;
    bool wasStopped = true;
    LatestTask worker("test");
    worker.post([&](const StopToken& stop) {
        started.release();
        mayEnd.acquire();
        wasStopped = stop.stop_requested();
        done.release();
    });
    QVERIFY(started.tryAcquire(1, 10'000));
    worker.post([&](const StopToken&) { done.release(); }, LatestTask::Running::LetEnd);
    mayEnd.release();
    QVERIFY(done.tryAcquire(2, 10'000));
    QVERIFY(!wasStopped);
}

void TestLatestTask::cancelStopsAndDrops()
{
    QSemaphore started;
    bool droppedRan = false;
    QSemaphore done;
    LatestTask worker("test");
    worker.post([&](const StopToken& stop) {
        started.release();
        while (!stop.stop_requested()) {
            QThread::yieldCurrentThread();
        }
    });
    QVERIFY(started.tryAcquire(1, 10'000));
    worker.post([&](const StopToken&) { droppedRan = true; }, LatestTask::Running::LetEnd);
    worker.cancel();
    worker.post([&](const StopToken&) { done.release(); });
    QVERIFY(done.tryAcquire(1, 10'000));
    QVERIFY(!droppedRan);
}

void TestLatestTask::destructionStopsAndJoins()
{
    QSemaphore started;
    const auto held = std::make_shared<int>(1);
    {
        LatestTask worker("test");
        worker.post([&started, held](const StopToken& stop) {
            started.release();
            while (!stop.stop_requested()) {
                QThread::yieldCurrentThread();
            }
        });
        QVERIFY(started.tryAcquire(1, 10'000));
        worker.post([held](const StopToken&) {}, LatestTask::Running::LetEnd);
    }
    QCOMPARE(held.use_count(), 1L); // nothing of either task is left
}

void TestLatestTask::destructionWithoutATask()
{
    const LatestTask worker("test");
}

AUTHLOUPE_TEST(TestLatestTask, QCoreApplication)
#include "tst_latest_task.moc"
