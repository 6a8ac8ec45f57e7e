// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/leavable_thread.h"
#include "bridge/load_controller.h"
#include "bridge/load_job.h"
#include "bridge/log_text.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>
#include <filesystem>
#include <fstream>

using namespace authloupe;
using State = FollowedLog::State;

// A document that goes on after its load has ended. What files may do: tst_follow.
class TestFollowing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsComeWhenTheLogGrows();
    void nothingComesWhilePaused();
    void pausedBeforeTheFirstLook();
    void waitsForALogThatIsGone();
    void anotherDocumentIsNotFollowed();
    void addedLogsKeepItGoing();
    void reloadKeepsItGoing();
    void whatCannotBeFollowed();
    void turnedOffWhileLoading();
    void endsAtOnce();
    void endsWhereTheMemoryIsSpent();

private:
    void append(unsigned id) const
    {
        std::ofstream(m_path, std::ios::app) << test::connection(id, id * 10, "user", true);
    }
    void follow()
    {
        m_controller->open({{.path = m_path, .text = {}}}, LoadMode::Replace, true);
        QVERIFY(m_finished->wait());
        QTRY_COMPARE(m_controller->followed().state, State::Following);
    }
    [[nodiscard]] std::size_t rows() const { return m_controller->snapshot()->sessionCount(); }
    // Two connections more; returns when somebody who follows has seen both, one after the other: who does
    // not see them by then does not look.
    void appendBeforeAWitness()
    {
        LoadController witness;
        witness.open({{.path = m_path, .text = {}}}, LoadMode::Replace, true);
        QTRY_COMPARE(witness.followed().state, State::Following);
        for (const unsigned id : {2U, 3U}) {
            append(id);
            QTRY_COMPARE(witness.snapshot()->sessionCount(), std::size_t{id});
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<LoadController> m_controller;
    std::unique_ptr<QSignalSpy> m_finished, m_published;
};

void TestFollowing::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("mail.current")).toStdString();
    append(1);
    m_controller = std::make_unique<LoadController>();
    m_finished = std::make_unique<QSignalSpy>(m_controller.get(), &LoadController::finished);
    m_published = std::make_unique<QSignalSpy>(m_controller.get(), &LoadController::snapshotPublished);
}

void TestFollowing::cleanup()
{
    m_controller.reset();
}

void TestFollowing::rowsComeWhenTheLogGrows()
{
    follow();
    QCOMPARE(m_controller->followed().path, m_path);
    QCOMPARE(m_controller->state(), LoadController::State::Idle);
    const quint64 document = m_controller->document();
    append(2);
    QTRY_COMPARE(rows(), 2U);
    append(3);
    QTRY_COMPARE(rows(), 3U);
    QCOMPARE(m_controller->document(), document); // rows keep their meaning
    QCOMPARE(m_finished->size(), 1);
    QVERIFY(m_controller->snapshot()->isComplete());
}

void TestFollowing::nothingComesWhilePaused()
{
    follow();
    QVERIFY(!m_controller->setFollowing(false));
    QTRY_COMPARE(m_controller->followed().state, State::Paused);
    m_published->clear();
    appendBeforeAWitness();
    QVERIFY(m_published->isEmpty());
    QVERIFY(!m_controller->setFollowing(true));
    QTRY_COMPARE(rows(), 3U);
    QCOMPARE(m_controller->followed().state, State::Following);
}

// It was shown without its name when the worker had not looked yet.
void TestFollowing::pausedBeforeTheFirstLook()
{
    connect(m_controller.get(), &LoadController::finished, this,
            [this] { m_controller->setFollowing(false); });
    m_controller->open({{.path = m_path, .text = {}}}, LoadMode::Replace, true);
    QTRY_COMPARE(m_controller->followed().state, State::Paused);
    QCOMPARE(m_controller->followed().path, m_path);
}

void TestFollowing::waitsForALogThatIsGone()
{
    follow();
    std::filesystem::remove(m_path);
    QTRY_COMPARE(m_controller->followed().state, State::Waiting);
    append(2);
    QTRY_COMPARE(rows(), 2U);
    QTRY_COMPARE(m_controller->followed().state, State::Following);
    QCOMPARE(m_controller->snapshot()->files().size(), 2U);
}

void TestFollowing::anotherDocumentIsNotFollowed()
{
    follow();
    m_controller->open({test::textInput(test::manyConnections(5))});
    QVERIFY(!m_controller->isToFollow());
    QVERIFY(m_finished->wait());
    QCOMPARE(m_controller->followed().state, State::None);
    QCOMPARE(rows(), 5U);
    appendBeforeAWitness();
    QCOMPARE(rows(), 5U);
}

void TestFollowing::addedLogsKeepItGoing()
{
    follow();
    const std::string older = m_folder->filePath(QStringLiteral("older")).toStdString();
    std::ofstream(older) << test::connection(9, 1, "user", false);
    m_controller->open({{.path = older, .text = {}}}, LoadMode::Add);
    QVERIFY(m_finished->wait());
    QTRY_COMPARE(m_controller->followed().state, State::Following);
    QCOMPARE(rows(), 2U);
    append(2);
    QTRY_COMPARE(rows(), 3U);
}

void TestFollowing::reloadKeepsItGoing()
{
    follow();
    m_controller->reload();
    QVERIFY(m_finished->wait());
    QTRY_COMPARE(m_controller->followed().state, State::Following);
    append(2);
    QTRY_COMPARE(rows(), 2U);
}

void TestFollowing::whatCannotBeFollowed()
{
    m_controller->open({test::textInput(test::manyConnections(3))});
    QVERIFY(m_finished->wait());
    QSignalSpy told(m_controller.get(), &LoadController::followedChanged);
    QVERIFY(m_controller->setFollowing(true));
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(m_controller->followed().state, State::Impossible);
    QVERIFY(!m_controller->isToFollow());
    QCOMPARE(rows(), 3U);
}

void TestFollowing::turnedOffWhileLoading()
{
    m_controller->open({{.path = m_path, .text = {}}}, LoadMode::Replace, true);
    QVERIFY(!m_controller->setFollowing(false));
    QVERIFY(m_finished->wait());
    appendBeforeAWitness();
    QCOMPARE(rows(), 1U);
    QCOMPARE(m_controller->followed().state, State::None);
}

void TestFollowing::endsAtOnce()
{
    follow();
    append(2);
    m_controller.reset();
    QCOMPARE(LeavableThread::leftBehind(), 0);
}

namespace {

std::atomic<bool> memoryIsSpent = false;

std::uint64_t heldAtWill() noexcept
{
    return memoryIsSpent ? 1000 : 0;
}

} // namespace

// What was read stays, and the reason is told.
void TestFollowing::endsWhereTheMemoryIsSpent()
{
    memoryIsSpent = false;
    SnapshotPtr newest;
    FollowedLog followed;
    LoadJob job({{.path = m_path, .text = {}}}, true, [] {}, {999, heldAtWill});
    const auto look = [&] {
        LoadNews news = job.takeNews();
        if (news.outcome)
            newest = news.outcome->snapshot;
        if (news.snapshot)
            newest = news.snapshot;
        if (news.followed)
            followed = *news.followed;
        return followed.state;
    };
    QTRY_COMPARE(look(), State::Following);
    append(2);
    QTRY_VERIFY((look(), newest && newest->sessionCount() == 2));
    memoryIsSpent = true;
    append(3);
    QTRY_COMPARE(look(), State::Impossible);
    QVERIFY(followed.reason && followed.reason->code == ErrorCode::MemorySpent);
    QCOMPARE(newest->sessionCount(), std::size_t{2});
    QVERIFY(!newest->isComplete());
}

AUTHLOUPE_TEST(TestFollowing, QCoreApplication)
#include "tst_following.moc"
