// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/kindred_finder.h"
#include "bridge/log_text.h"
#include "support/test_program.h"

#include <QSignalSpy>

#include <numeric>

using namespace authloupe;

// Kindred connections, looked for on a worker.
class TestKindredFinder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void answers();
    void latestWins();
    void clearedMeansSilence();
    void destroyedWhileRunning();

private:
    static QueryResultPtr resultOf(const SnapshotPtr& snapshot)
    {
        auto result = std::make_shared<QueryResult>();
        result->snapshot = snapshot;
        result->document = 1;
        RowSet rows(snapshot->sessionCount());
        for (std::uint32_t row = 0; row < rows.size(); ++row) {
            rows[row] = SessionRow{row};
        }
        result->rows = std::make_shared<const RowSet>(std::move(rows));
        return result;
    }

    QueryResultPtr m_result =
        resultOf(test::snapshotOf(test::manyConnections(3000))); // user0 to user9 in turn
};

void TestKindredFinder::answers()
{
    KindredFinder finder;
    QSignalSpy found(&finder, &KindredFinder::found);
    finder.request({m_result, SessionRow{20}, TextKind::User, std::nullopt, KinStep::Earlier});
    QVERIFY(found.wait());
    const auto answer = found.last().at(0).value<KindredAnswerPtr>();
    QCOMPARE(raw(answer->request.from), 20U);
    QCOMPARE(raw(answer->found.nearest), 10U);
    QCOMPARE(raw(answer->found.nearestShown), 10U);
    const Kinship other = kinshipOf(*m_result->snapshot, SessionRow{23}, TextKind::User);
    finder.request({m_result, SessionRow{20}, TextKind::User, other.texts.front(), KinStep::Later});
    QVERIFY(found.wait());
    QCOMPARE(raw(found.last().at(0).value<KindredAnswerPtr>()->found.nearest), 23U);
}

void TestKindredFinder::latestWins()
{
    KindredFinder finder;
    QSignalSpy found(&finder, &KindredFinder::found);
    for (std::uint32_t row = 0; row < 50; ++row)
        finder.request({m_result, SessionRow{row}, TextKind::User, std::nullopt, KinStep::Later});
    QTRY_VERIFY(!found.isEmpty() && raw(found.last().at(0).value<KindredAnswerPtr>()->request.from) == 49U);
    QCOMPARE(raw(found.last().at(0).value<KindredAnswerPtr>()->found.nearest), 59U);
    QCOMPARE(found.size(), 1);
}

void TestKindredFinder::clearedMeansSilence()
{
    KindredFinder finder;
    QSignalSpy found(&finder, &KindredFinder::found);
    finder.request({m_result, SessionRow{0}, TextKind::User, std::nullopt, KinStep::Later});
    finder.clear();
    finder.request({m_result, SessionRow{5}, TextKind::Address, std::nullopt, KinStep::Later});
    QVERIFY(found.wait());
    QCOMPARE(found.size(), 1);
    QCOMPARE(raw(found.last().at(0).value<KindredAnswerPtr>()->request.from), 5U);
}

void TestKindredFinder::destroyedWhileRunning()
{
    for (int i = 0; i < 20; ++i) {
        KindredFinder finder;
        finder.request({m_result, SessionRow{0}, TextKind::User, std::nullopt, KinStep::Later});
    }
}

AUTHLOUPE_TEST(TestKindredFinder, QCoreApplication)
#include "tst_kindred_finder.moc"
