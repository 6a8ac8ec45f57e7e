// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "widgets/timeline_window.h"

using namespace authloupe;
using test::at;
using test::TimelineWindow;

// The selected range moved as a whole, by the strip above it.
class TestTimelineMove final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void stripMovesTheRange();
    void stripStopsAtTheEnds();
    void escapeInTheMiddleOfAMove();
    void insideOfARangeANewOneBegins();

private:
    std::unique_ptr<TimelineWindow> m_window;
};

void TestTimelineMove::init()
{
    test::failOnWindowWarnings();
    m_window = std::make_unique<TimelineWindow>(test::twoHours());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->query();
}

void TestTimelineMove::stripMovesTheRange()
{
    m_window->drag(m_window->pointAt(at("2009-04-22T11:20:30")),
                   m_window->pointAt(at("2009-04-22T11:39:30")));
    QTest::mouseMove(m_window->plot(), m_window->stripAt(at("2009-04-22T11:30:30")));
    QCOMPARE(m_window->plot()->cursor().shape(), Qt::OpenHandCursor);
    QTest::mousePress(m_window->plot(), Qt::LeftButton, {}, m_window->stripAt(at("2009-04-22T11:30:30")));
    QCOMPARE(m_window->plot()->cursor().shape(), Qt::ClosedHandCursor);
    QTest::mouseMove(m_window->plot(), m_window->stripAt(at("2009-04-22T11:50:30")));
    QCOMPARE(m_window->canvas().shownRange(), (TimeRange{at("2009-04-22T11:40"), at("2009-04-22T12:00")}));
    QCOMPARE(m_window->ranges.count(), 1); // not before the button is let go
    // Wherever the mouse goes with it.
    const QPoint end = m_window->pointAt(at("2009-04-22T12:00:30"));
    QTest::mouseMove(m_window->plot(), end);
    QTest::mouseRelease(m_window->plot(), Qt::LeftButton, {}, end);
    QCOMPARE(m_window->ranges.count(), 2);
    QCOMPARE(m_window->filter.time, (TimeRange{at("2009-04-22T11:50"), at("2009-04-22T12:10")}));
    QCOMPARE(m_window->result->rows->size(), 20U);
    QVERIFY(m_window->plot()->cursor().shape() != Qt::ClosedHandCursor);
}

void TestTimelineMove::stripStopsAtTheEnds()
{
    m_window->drag(m_window->pointAt(at("2009-04-22T11:20:30")),
                   m_window->pointAt(at("2009-04-22T11:39:30")));
    m_window->drag(m_window->stripAt(at("2009-04-22T11:25:30")),
                   m_window->stripAt(at("2009-04-22T12:55:30")));
    QCOMPARE(m_window->filter.time, (TimeRange{at("2009-04-22T12:40"), at("2009-04-22T13:00")}));
    m_window->drag(m_window->stripAt(at("2009-04-22T12:45:30")), QPoint(-500, 5));
    QCOMPARE(m_window->filter.time, (TimeRange{at("2009-04-22T11:00"), at("2009-04-22T11:20")}));
}

void TestTimelineMove::escapeInTheMiddleOfAMove()
{
    m_window->drag(m_window->pointAt(at("2009-04-22T11:20:30")),
                   m_window->pointAt(at("2009-04-22T11:39:30")));
    const TimeRange before = m_window->filter.time;
    for (const bool whole : {true, false}) {
        const QPoint from =
            whole ? m_window->stripAt(at("2009-04-22T11:30:30")) : m_window->pointAt(at("2009-04-22T11:40"));
        const QPoint to = m_window->pointAt(at("2009-04-22T12:10:30"));
        QTest::mousePress(m_window->plot(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_window->plot(), (from + to) / 2);
        QTest::mouseMove(m_window->plot(), to);
        QVERIFY(m_window->canvas().shownRange() != before);
        QTest::keyClick(&m_window->canvas(), Qt::Key_Escape);
        QCOMPARE(m_window->canvas().shownRange(), before);
        QTest::mouseMove(m_window->plot(), to + QPoint(20, 0));
        QTest::mouseRelease(m_window->plot(), Qt::LeftButton, {}, to);
        QCOMPARE(m_window->filter.time, before);
        QCOMPARE(m_window->ranges.count(), 1);
    }
}

void TestTimelineMove::insideOfARangeANewOneBegins()
{
    m_window->drag(m_window->pointAt(at("2009-04-22T11:20:30")),
                   m_window->pointAt(at("2009-04-22T12:39:30")));
    m_window->drag(m_window->pointAt(at("2009-04-22T11:30:30")),
                   m_window->pointAt(at("2009-04-22T11:39:30")));
    QCOMPARE(m_window->filter.time, (TimeRange{at("2009-04-22T11:30"), at("2009-04-22T11:40")}));
}

AUTHLOUPE_TEST(TestTimelineMove, QApplication)
#include "tst_timeline_move.moc"
