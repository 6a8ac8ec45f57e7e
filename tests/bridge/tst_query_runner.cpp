// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "bridge/query_runner.h"
#include "bridge/unicode_matcher.h"
#include "support/test_program.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <atomic>
#include <new>

using namespace authloupe;

class TestQueryRunner final : public QObject {
    Q_OBJECT

    // Lets a test hold a query at the moment when it makes its matcher.
    struct Gate {
        QSemaphore entered;
        QSemaphore mayPass;
        std::atomic<bool> closed = false;

        std::unique_ptr<TextMatcher> operator()(std::string_view pattern)
        {
            entered.release();
            if (closed) {
                mayPass.acquire();
            }
            return makeUnicodeMatcher(pattern);
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        m_small = test::snapshotOf(test::manyConnections(30));
        m_large = test::snapshotOf(test::manyConnections(60));
    }
    void init()
    {
        test::failOnAnyWarning();
        m_gate = std::make_unique<Gate>();
        m_runner = std::make_unique<QueryRunner>(
            [gate = m_gate.get()](std::string_view pattern) { return (*gate)(pattern); });
        m_ready = std::make_unique<QSignalSpy>(m_runner.get(), &QueryRunner::ready);
        m_busy = std::make_unique<QSignalSpy>(m_runner.get(), &QueryRunner::busyChanged);
    }
    void cleanup()
    {
        m_gate->mayPass.release(100);
        m_runner.reset();
    }
    void answers();
    void latestWins();
    void sameRequestIsNotBegunAnew();
    void growingDocumentDoesNotStarve();
    void anotherDocumentSupersedes();
    void clearedMeansSilence();
    void destroyedWhileRunning();
    void askedAgainFromTheAnswer();
    void outOfMemory();

private:
    [[nodiscard]] QueryRequest request(const SnapshotPtr& snapshot, const std::string& user) const
    {
        QueryRequest request;
        request.snapshot = snapshot;
        request.filter.users = {{.text = user}};
        return request;
    }
    [[nodiscard]] QueryResultPtr answer(int index) const
    {
        return m_ready->at(index).at(0).value<QueryResultPtr>();
    }
    // Asks and waits until the query stands at the gate.
    void hold(const QueryRequest& asked)
    {
        m_gate->closed = true;
        m_runner->request(asked);
        QVERIFY(m_gate->entered.tryAcquire(1, 10'000));
        m_gate->closed = false;
    }

    SnapshotPtr m_small, m_large;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<QueryRunner> m_runner;
    std::unique_ptr<QSignalSpy> m_ready, m_busy;
};

void TestQueryRunner::answers()
{
    QVERIFY(!m_runner->isBusy());
    m_runner->request(request(m_small, "user1"));
    QVERIFY(m_runner->isBusy());
    QVERIFY(m_ready->wait());
    QVERIFY(!m_runner->isBusy());
    QCOMPARE(answer(0)->rows->size(), 3U);
    QCOMPARE(m_busy->size(), 2);
}

// The worker lives on, and so does what was answered before.
void TestQueryRunner::outOfMemory()
{
    bool isScarce = true;
    QueryRunner runner([&](std::string_view pattern) {
        if (isScarce) {
            throw std::bad_alloc();
        }
        return makeUnicodeMatcher(pattern);
    });
    QSignalSpy ready(&runner, &QueryRunner::ready);
    QSignalSpy failed(&runner, &QueryRunner::failed);
    runner.request(request(m_small, "user1"));
    QVERIFY(failed.wait());
    QVERIFY(!runner.isBusy());
    QCOMPARE(ready.size(), 0);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.front().at(0).value<Error>().code == ErrorCode::OutOfMemory);
    isScarce = false;
    runner.request(request(m_small, "user1"));
    QVERIFY(ready.wait());
    QCOMPARE(ready.front().at(0).value<QueryResultPtr>()->rows->size(), 3U);
    QCOMPARE(failed.size(), 1);
}

void TestQueryRunner::latestWins()
{
    hold(request(m_small, "user1"));
    for (int i = 2; i < 10; ++i) {
        m_runner->request(request(m_small, "user" + std::to_string(i)));
    }
    m_gate->mayPass.release();
    QVERIFY(m_ready->wait());
    QTRY_VERIFY(!m_runner->isBusy());
    QCOMPARE(m_ready->size(), 1);
    QCOMPARE(answer(0)->filter.users.front().text, std::string("user9"));
}

void TestQueryRunner::sameRequestIsNotBegunAnew()
{
    hold(request(m_small, "user1"));
    m_runner->request(request(m_small, "user1"));
    m_gate->mayPass.release();
    QVERIFY(m_ready->wait());
    QVERIFY(!m_runner->isBusy());
    QVERIFY(!m_gate->entered.tryAcquire());
}

void TestQueryRunner::growingDocumentDoesNotStarve()
{
    hold(request(m_small, "user1"));
    m_runner->request(request(m_large, "user1"));
    m_gate->closed = true; // for the second one, which is not to overtake the answer to the first
    m_gate->mayPass.release();
    QVERIFY(m_ready->wait());
    QCOMPARE(answer(0)->snapshot, m_small);
    QVERIFY(m_runner->isBusy());
    m_gate->mayPass.release();
    QVERIFY(m_ready->wait());
    QCOMPARE(answer(1)->snapshot, m_large);
    QVERIFY(!m_runner->isBusy());
    QCOMPARE(m_busy->size(), 2); // busy all the way
}

void TestQueryRunner::anotherDocumentSupersedes()
{
    hold(request(m_small, "user1"));
    QueryRequest other = request(m_large, "user1");
    other.document = 1;
    m_runner->request(other);
    m_gate->mayPass.release();
    QVERIFY(m_ready->wait());
    QVERIFY(!m_runner->isBusy());
    QCOMPARE(m_ready->size(), 1);
    QCOMPARE(answer(0)->document, 1U);
}

void TestQueryRunner::clearedMeansSilence()
{
    hold(request(m_small, "user1"));
    m_runner->clear();
    QVERIFY(!m_runner->isBusy());
    m_gate->mayPass.release();
    m_runner->request(request(m_small, "user2"));
    QVERIFY(m_ready->wait());
    QCOMPARE(m_ready->size(), 1);
    QCOMPARE(answer(0)->filter.users.front().text, std::string("user2"));
}

void TestQueryRunner::destroyedWhileRunning()
{
    hold(request(m_small, "user1"));
    m_gate->mayPass.release();
    m_runner.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_ready->size(), 0);
}

void TestQueryRunner::askedAgainFromTheAnswer()
{
    connect(m_runner.get(), &QueryRunner::ready, this, [this](const QueryResultPtr& result) {
        if (result->snapshot == m_small) {
            m_runner->request(request(m_large, "user2"));
        }
    });
    m_runner->request(request(m_small, "user1"));
    QTRY_COMPARE(m_ready->size(), 2);
    QVERIFY(!m_runner->isBusy());
    QCOMPARE(m_busy->last().at(0).toBool(), false);
}

AUTHLOUPE_TEST(TestQueryRunner, QCoreApplication)
#include "tst_query_runner.moc"
