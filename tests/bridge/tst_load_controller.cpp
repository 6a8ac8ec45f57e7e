// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/load_controller.h"
#include "bridge/log_text.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace authloupe;

// States, superseding and ending, on texts in memory. Files: tst_load_inputs.
class TestLoadController final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_large = test::textInput(test::manyConnections(200'000), "large"); } // about 60 MB
    void init()
    {
        test::failOnAnyWarning();
        m_controller = std::make_unique<LoadController>();
        m_started = std::make_unique<QSignalSpy>(m_controller.get(), &LoadController::started);
        m_published = std::make_unique<QSignalSpy>(m_controller.get(), &LoadController::snapshotPublished);
        m_progressed = std::make_unique<QSignalSpy>(m_controller.get(), &LoadController::progressed);
        m_finished = std::make_unique<QSignalSpy>(m_controller.get(), &LoadController::finished);
        m_states = std::make_unique<QSignalSpy>(m_controller.get(), &LoadController::stateChanged);
    }
    void cleanup() { m_controller.reset(); }

    void smallLog();
    void rowsComeWhileItLoads();
    void notTooManySignals();
    void cancelAtOnce();
    void cancelWhenRowsAreThere();
    void cancelWithoutALoad();
    void newerOpenSupersedes();
    void openedFromASlot();
    void oldDocumentStaysUntilThereIsSomethingNew();
    void reload();
    void destroyedAtOnce();
    void destroyedWhenRowsAreThere();
    void destroyedWithSupersededLoads();
    void emptyText();

private:
    void open(std::vector<LoadInput> inputs, LoadMode mode = LoadMode::Replace)
    {
        m_controller->open(std::move(inputs), mode);
    }
    void openAndWait(std::vector<LoadInput> inputs)
    {
        open(std::move(inputs));
        QVERIFY(m_finished->wait(60'000));
    }
    [[nodiscard]] LoadOutcome outcome() const { return m_finished->last().at(0).value<LoadOutcome>(); }
    static LoadInput small(unsigned count) { return test::textInput(test::manyConnections(count), "small"); }

    LoadInput m_large;
    std::unique_ptr<LoadController> m_controller;
    std::unique_ptr<QSignalSpy> m_started, m_published, m_progressed, m_finished, m_states;
};

void TestLoadController::smallLog()
{
    QCOMPARE(m_controller->state(), LoadController::State::Idle);
    open({small(10)});
    QCOMPARE(m_controller->state(), LoadController::State::Loading);
    QCOMPARE(m_started->size(), 1);
    QVERIFY(m_finished->wait());
    QCOMPARE(m_controller->state(), LoadController::State::Idle);
    QCOMPARE(m_states->size(), 2);
    QCOMPARE(m_published->size(), 1);
    QVERIFY(!m_progressed->isEmpty());
    QVERIFY(outcome().errors.empty());
    QVERIFY(!outcome().cancelled);
    QVERIFY(!outcome().nothingReadable);
    QVERIFY(outcome().snapshot->isComplete());
    QCOMPARE(outcome().snapshot->sessionCount(), 10U);
    QCOMPARE(m_controller->snapshot(), outcome().snapshot);
    QCOMPARE(m_controller->inputs().size(), 1U);
    QVERIFY(m_controller->document() > 0);
}

void TestLoadController::rowsComeWhileItLoads()
{
    std::size_t rows = 0;
    connect(m_controller.get(), &LoadController::snapshotPublished, this, [&](const SnapshotPtr& snapshot) {
        QVERIFY(snapshot->sessionCount() > 0);
        QVERIFY(snapshot->sessionCount() >= rows);
        QCOMPARE(m_controller->snapshot(), snapshot);
        rows = snapshot->sessionCount();
    });
    openAndWait({m_large});
    QVERIFY(m_published->size() >= 2);
    QVERIFY(!m_published->first().at(0).value<SnapshotPtr>()->isComplete());
    QCOMPARE(rows, 200'000U);
    const LoadProgress last = m_progressed->last().at(0).value<LoadProgress>();
    QCOMPARE(last.bytesDone, last.bytesTotal);
    QCOMPARE(last.sessions, 200'000U);
}

void TestLoadController::notTooManySignals()
{
    QElapsedTimer clock;
    clock.start();
    openAndWait({m_large});
    const qint64 most = clock.elapsed() / 100 + 3; // the first rows and the end come apart from the beat
    QVERIFY2(m_published->size() <= most, QByteArray::number(m_published->size()).constData());
    QVERIFY2(m_progressed->size() <= most, QByteArray::number(m_progressed->size()).constData());
}

void TestLoadController::cancelAtOnce()
{
    open({m_large});
    m_controller->cancel();
    m_controller->cancel();
    QVERIFY(m_finished->wait());
    QCOMPARE(m_controller->state(), LoadController::State::Idle);
    QVERIFY(outcome().cancelled);
    QVERIFY(outcome().errors.empty());
    QVERIFY(!outcome().nothingReadable);
    QVERIFY(!outcome().snapshot || !outcome().snapshot->isComplete());
}

void TestLoadController::cancelWhenRowsAreThere()
{
    open({m_large});
    QVERIFY(m_published->wait());
    const std::size_t rows = m_controller->snapshot()->sessionCount();
    m_controller->cancel();
    QVERIFY(m_finished->wait());
    QVERIFY(outcome().cancelled);
    QVERIFY(outcome().snapshot);
    QVERIFY(!outcome().snapshot->isComplete());
    QVERIFY(outcome().snapshot->sessionCount() >= rows);
    QCOMPARE(m_controller->snapshot(), outcome().snapshot);
}

void TestLoadController::cancelWithoutALoad()
{
    m_controller->cancel();
    QCoreApplication::processEvents();
    QCOMPARE(m_finished->size(), 0);
}

void TestLoadController::newerOpenSupersedes()
{
    for (unsigned i = 0; i < 50; ++i) {
        open({i % 2 == 0 ? m_large : small(i)});
    }
    open({small(7)});
    QVERIFY(m_finished->wait());
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(m_started->size(), 51);
    QCOMPARE(m_states->size(), 2); // loading all the way
    QCOMPARE(m_controller->snapshot()->sessionCount(), 7U);
    QCoreApplication::processEvents();
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(m_controller->snapshot()->sessionCount(), 7U);
}

void TestLoadController::openedFromASlot()
{
    connect(m_controller.get(), &LoadController::snapshotPublished, this, [&](const SnapshotPtr& snapshot) {
        if (snapshot->sessionCount() != 7) {
            open({small(7)});
        }
    });
    open({m_large});
    QVERIFY(m_finished->wait());
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(outcome().snapshot->sessionCount(), 7U);
}

void TestLoadController::oldDocumentStaysUntilThereIsSomethingNew()
{
    openAndWait({small(5)});
    const SnapshotPtr old = m_controller->snapshot();
    const quint64 document = m_controller->document();
    open({m_large});
    QCOMPARE(m_controller->snapshot(), old);
    QCOMPARE(m_controller->document(), document);
    QCOMPARE(m_controller->inputs().front().path, std::string("small"));
    QVERIFY(m_published->wait());
    QVERIFY(m_controller->snapshot() != old);
    QVERIFY(m_controller->document() != document);
    QCOMPARE(m_controller->inputs().front().path, std::string("large"));
    QVERIFY(m_finished->wait(60'000));
}

void TestLoadController::reload()
{
    m_controller->reload();
    QCOMPARE(m_started->size(), 0);
    openAndWait({small(5)});
    const quint64 document = m_controller->document();
    m_controller->reload();
    QVERIFY(m_finished->wait());
    QVERIFY(m_controller->document() != document);
    QCOMPARE(m_controller->snapshot()->sessionCount(), 5U);
}

void TestLoadController::destroyedAtOnce()
{
    open({m_large});
    m_controller.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_finished->size(), 0);
}

void TestLoadController::destroyedWhenRowsAreThere()
{
    open({m_large});
    QVERIFY(m_published->wait());
    m_controller.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_finished->size(), 0);
}

void TestLoadController::destroyedWithSupersededLoads()
{
    for (int i = 0; i < 5; ++i) {
        open({m_large});
    }
    m_controller.reset();
    QCOMPARE(m_finished->size(), 0);
}

void TestLoadController::emptyText()
{
    openAndWait({test::textInput({})});
    QCOMPARE(m_controller->state(), LoadController::State::Idle);
    QVERIFY(!outcome().cancelled);
    QVERIFY(!outcome().snapshot || outcome().snapshot->sessionCount() == 0);
}

AUTHLOUPE_TEST(TestLoadController, QCoreApplication)
#include "tst_load_controller.moc"
