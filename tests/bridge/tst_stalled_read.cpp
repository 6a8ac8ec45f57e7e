// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/leavable_thread.h"
#include "bridge/lines_reader.h"
#include "bridge/load_controller.h"
#include "bridge/log_text.h"
#include "support/stalled_reads.h"
#include "support/test_program.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace authloupe;

// A read that never returns, as one from a network drive that is gone, holds nobody up. A test that waits for
// it hangs.
class TestStalledRead final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void cleanup() { QTRY_COMPARE(LeavableThread::leftBehind(), 0); }
    void threadThatEndsIsJoined();
    void threadThatHangsIsLeftBehind();
    void cancelledLoad();
    void loadDestroyed();
    void supersededLoadDestroyed();
    void linesReaderDestroyed();

private:
    [[nodiscard]] LoadInput log() const { return {.path = m_path.toStdString(), .text = nullptr}; }

    QTemporaryDir m_folder;
    QString m_path;
};

void TestStalledRead::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("mail.log"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(test::manyConnections(5)));
}

void TestStalledRead::threadThatEndsIsJoined()
{
    const auto held = std::make_shared<int>(1);
    bool ran = false;
    {
        LeavableThread thread("test", [&ran, held] { ran = true; });
        QVERIFY(thread.endBy(LeavableThread::Clock::now() + std::chrono::minutes(1)));
        QVERIFY(ran);
        QCOMPARE(held.use_count(), 1L);
        QVERIFY(thread.endBy(LeavableThread::Clock::now())); // nothing is left to wait for
    }
    QCOMPARE(LeavableThread::leftBehind(), 0);
}

void TestStalledRead::threadThatHangsIsLeftBehind()
{
    const auto mayEnd = std::make_shared<QSemaphore>();
    {
        const LeavableThread thread("test", [mayEnd] { mayEnd->acquire(); });
    }
    QCOMPARE(LeavableThread::leftBehind(), 1);
    mayEnd->release();
}

void TestStalledRead::cancelledLoad()
{
    LoadController controller;
    QSignalSpy finished(&controller, &LoadController::finished);
    const test::StalledReads stalled;
    controller.open({log()});
    QTRY_VERIFY(stalled.waiting() > 0);
    controller.cancel();
    QVERIFY(finished.wait());
    QVERIFY(finished.last().at(0).value<LoadOutcome>().cancelled);
    QCOMPARE(controller.state(), LoadController::State::Idle);
}

void TestStalledRead::loadDestroyed()
{
    const test::StalledReads stalled;
    {
        LoadController controller;
        controller.open({log()});
        QTRY_VERIFY(stalled.waiting() > 0);
    }
    QCOMPARE(LeavableThread::leftBehind(), 1);
}

void TestStalledRead::supersededLoadDestroyed()
{
    const test::StalledReads stalled;
    {
        LoadController controller;
        for (int count = 1; count <= 3; ++count) {
            controller.open({log()});
            QTRY_VERIFY(stalled.waiting() >= count);
        }
    }
    QCOMPARE(LeavableThread::leftBehind(), 3);
}

void TestStalledRead::linesReaderDestroyed()
{
    LoadController controller;
    QSignalSpy finished(&controller, &LoadController::finished);
    controller.open({log()});
    QVERIFY(finished.wait());
    const test::StalledReads stalled;
    {
        LinesReader reader;
        reader.request(controller.snapshot(), SessionRow{0}, controller.inputs());
        QTRY_VERIFY(stalled.waiting() > 0);
    }
    QCOMPARE(LeavableThread::leftBehind(), 1);
}

AUTHLOUPE_TEST(TestStalledRead, QCoreApplication)
#include "tst_stalled_read.moc"
