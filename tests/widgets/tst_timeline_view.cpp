// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "widgets/timeline_window.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>
#include <QWheelEvent>

using namespace authloupe;
using test::at;
using test::TimelineWindow;

namespace {

void turnWheel(QWidget* widget, QPoint where, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(where, widget->mapToGlobal(where), {}, {0, delta}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

// Driven as a person does it: with mouse and wheel. Keys are in tst_timeline_keys.
class TestTimelineView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void barsAddUpToTheRows();
    void dragSelectsARange();
    void dragTheOtherWay();
    void dragBeyondThePlot();
    void smallMoveIsNoDrag();
    void edgeIsDragged();
    void partsFollowTheSplit();
    void logarithmicHeights();
    void surroundingsStay();
    void wheelZoomsAtTheMouse();
    void wheelAsksNotTooOften();
    void shiftWheelMovesSideways();
    void brushWhileZoomed();
    void doubleClickStepsBack();
    void anotherDocumentEndsTheZoom();
    void resizingAsksForMoreBars();
    void emptyStates();
    void pressWithoutBars();
    void hintWhileDragging();
    void tooltipOfABar();
    void withoutAuthentication();
    void contextMenu();

private:
    std::unique_ptr<TimelineWindow> m_window;
};

void TestTimelineView::init()
{
    test::failOnWindowWarnings();
    m_window = std::make_unique<TimelineWindow>(test::twoHours());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->query();
}

void TestTimelineView::barsAddUpToTheRows()
{
    const QueryResult& all = *m_window->result;
    QCOMPARE(all.rows->size(), 120U);
    QCOMPARE(all.bins.total() + all.bins.withoutTime, 120U);
    QCOMPARE(all.bins.withoutTime, 0U);
    m_window->drag(m_window->pointAt(at("2009-04-22T11:20:30")),
                   m_window->pointAt(at("2009-04-22T11:59:30")));
    const QueryResult& some = *m_window->result;
    QVERIFY(!some.rows->empty() && some.rows->size() < 120U);
    QCOMPARE(some.bins.total(), some.rows->size());
    QCOMPARE(some.surroundings.total(), 120U);
    // What the chart draws are these very bins.
    std::int64_t drawn = 0;
    for (const TimeBins::Bin& bin : some.bins.bins)
        drawn += TimelineBars::drawn(bin, true);
    QCOMPARE(drawn, static_cast<std::int64_t>(some.rows->size()));
}

void TestTimelineView::dragSelectsARange()
{
    QCOMPARE(m_window->result->bins.step, 60);
    m_window->drag(m_window->pointAt(at("2009-04-22T11:20:30")),
                   m_window->pointAt(at("2009-04-22T11:59:30")));
    QCOMPARE(m_window->ranges.count(), 1);
    // Whole bars, both of those at the ends included.
    QCOMPARE(m_window->filter.time, (TimeRange{at("2009-04-22T11:20"), at("2009-04-22T12:00")}));
    QCOMPARE(m_window->result->rows->size(), 40U);
    QCOMPARE(m_window->canvas().shownRange(), m_window->filter.time);
}

void TestTimelineView::dragTheOtherWay()
{
    m_window->drag(m_window->pointAt(at("2009-04-22T11:59:30")),
                   m_window->pointAt(at("2009-04-22T11:20:30")));
    QCOMPARE(m_window->filter.time, (TimeRange{at("2009-04-22T11:20"), at("2009-04-22T12:00")}));
}

void TestTimelineView::dragBeyondThePlot()
{
    const QPoint from = m_window->pointAt(at("2009-04-22T12:30:30"));
    m_window->drag(from, from + QPoint(5'000, 3'000));
    QCOMPARE(m_window->filter.time, (TimeRange{at("2009-04-22T12:30"), at("2009-04-22T13:00")}));
}

void TestTimelineView::smallMoveIsNoDrag()
{
    const QPoint from = m_window->pointAt(at("2009-04-22T11:59:30"));
    m_window->drag(from, from + QPoint(2, 0));
    QTest::mouseClick(m_window->plot(), Qt::LeftButton, {}, from);
    QCOMPARE(m_window->ranges.count(), 0);
}

void TestTimelineView::edgeIsDragged()
{
    m_window->drag(m_window->pointAt(at("2009-04-22T11:20:30")),
                   m_window->pointAt(at("2009-04-22T11:59:30")));
    m_window->drag(m_window->pointAt(at("2009-04-22T12:00")), m_window->pointAt(at("2009-04-22T12:29:30")));
    QCOMPARE(m_window->filter.time, (TimeRange{at("2009-04-22T11:20"), at("2009-04-22T12:30")}));
    m_window->drag(m_window->pointAt(at("2009-04-22T11:20")), m_window->pointAt(at("2009-04-22T11:10:30")));
    QCOMPARE(m_window->filter.time, (TimeRange{at("2009-04-22T11:10"), at("2009-04-22T12:30")}));
    QTest::mouseMove(m_window->plot(), m_window->pointAt(at("2009-04-22T11:10")));
    QCOMPARE(m_window->plot()->cursor().shape(), Qt::SizeHorCursor);
    QTest::mouseMove(m_window->plot(), m_window->pointAt(at("2009-04-22T11:40")));
    QCOMPARE(m_window->plot()->cursor().shape(), Qt::ArrowCursor);
}

void TestTimelineView::partsFollowTheSplit()
{
    const std::uint64_t all = m_window->result->bins.total();
    QSignalSpy changed(m_window->view, &TimelineView::splitChanged);
    for (const BinSplit split : {BinSplit::Direction, BinSplit::Profile, BinSplit::Outcome}) {
        m_window->view->setSplit(split);
        QCOMPARE(m_window->result->bins.split, split);
        QCOMPARE(m_window->result->bins.total(), all);
        QTest::mouseMove(m_window->plot(), m_window->pointAt(at("2009-04-22T11:20:30")));
        const TimelineSeries first = timelineSeries(m_window->result->bins).at(0);
        QVERIFY2(m_window->plot()->toolTip().contains(first.name),
                 qUtf8Printable(m_window->plot()->toolTip()));
        QTest::mouseMove(m_window->plot(), QPoint(2, 2));
        QVERIFY(!m_window->view->grab().isNull());
    }
    QCOMPARE(changed.count(), 3);
}

void TestTimelineView::logarithmicHeights()
{
    QSignalSpy changed(m_window->view, &TimelineView::logarithmicChanged);
    m_window->view->setLogarithmic(true);
    m_window->view->setLogarithmic(true);
    QCOMPARE(changed.count(), 1);
    const CountScale& counts = m_window->canvas().axes().counts();
    QVERIFY(counts.isLogarithmic());
    QCOMPARE(counts.share(0), 0.0);
    QCOMPARE(m_window->canvas().axes().countLabels().last(), QStringLiteral("10"));
    QVERIFY(!m_window->view->grab().isNull());
}

void TestTimelineView::surroundingsStay()
{
    const TimeRange before = m_window->canvas().viewportRange().visible();
    m_window->drag(m_window->pointAt(at("2009-04-22T11:20:30")),
                   m_window->pointAt(at("2009-04-22T11:59:30")));
    QCOMPARE(m_window->canvas().viewportRange().visible(), before);
    QCOMPARE(m_window->result->bins.step, 60);
}

void TestTimelineView::wheelZoomsAtTheMouse()
{
    const LogTime anchor = at("2009-04-22T12:15");
    const int x = m_window->pointAt(anchor).x();
    turnWheel(m_window->plot(), m_window->pointAt(anchor), 120);
    QVERIFY(m_window->view->isZoomed());
    QVERIFY(std::abs(m_window->pointAt(anchor).x() - x) <= 2);
    for (int i = 0; i < 12; ++i)
        turnWheel(m_window->plot(), m_window->pointAt(anchor), 120);
    // The log knows no parts of a second, which is broader now.
    QVERIFY(std::abs(m_window->pointAt(anchor).x() - x)
            <= 2 + 3 * m_window->canvas().axes().scale().pixelsPerSecond());
    QTRY_COMPARE(m_window->result->binRange, m_window->view->binRange());
    QTRY_VERIFY(m_window->result->bins.step < 60);
    // The scale changed, not the filter.
    QCOMPARE(m_window->ranges.count(), 0);
    QCOMPARE(m_window->result->rows->size(), 120U);
    QCOMPARE(m_window->result->bins.total() + m_window->result->bins.withoutTime, 120U);
    for (int i = 0; i < 20; ++i)
        turnWheel(m_window->plot(), m_window->pointAt(anchor), -120);
    QVERIFY(!m_window->view->isZoomed());
}

void TestTimelineView::wheelAsksNotTooOften()
{
    QTRY_VERIFY(!m_window->view->findChild<QTimer*>() || !m_window->view->findChild<QTimer*>()->isActive());
    m_window->asked.clear();
    for (int i = 0; i < 12; ++i)
        turnWheel(m_window->plot(), m_window->pointAt(at("2009-04-22T12:15")), 30);
    QCOMPARE(m_window->asked.count(), 0);
    QVERIFY(m_window->asked.wait());
    QCOMPARE(m_window->asked.count(), 1);
    QCOMPARE(m_window->result->binRange, m_window->view->binRange());
}

void TestTimelineView::shiftWheelMovesSideways()
{
    for (int i = 0; i < 5; ++i)
        turnWheel(m_window->plot(), m_window->pointAt(at("2009-04-22T12:00")), 120);
    const TimeRange before = m_window->canvas().viewportRange().visible();
    turnWheel(m_window->plot(), m_window->pointAt(at("2009-04-22T12:00")), 120, Qt::ShiftModifier);
    const TimeRange after = m_window->canvas().viewportRange().visible();
    QCOMPARE(secondsOf(after), secondsOf(before));
    QVERIFY(after.since < before.since);
    turnWheel(m_window->plot(), m_window->pointAt(at("2009-04-22T12:00")), -120, Qt::ShiftModifier);
    QCOMPARE(m_window->canvas().viewportRange().visible(), before);
}

void TestTimelineView::brushWhileZoomed()
{
    for (int i = 0; i < 8; ++i)
        turnWheel(m_window->plot(), m_window->pointAt(at("2009-04-22T12:00")), 120);
    QTRY_COMPARE(m_window->result->binRange, m_window->view->binRange());
    QCOMPARE(m_window->result->bins.step, 10);
    const TimeRange visible = m_window->canvas().viewportRange().visible();
    m_window->drag(m_window->pointAt(at("2009-04-22T11:55:35")),
                   m_window->pointAt(at("2009-04-22T12:04:35")));
    QCOMPARE(m_window->canvas().viewportRange().visible(), visible);
    QCOMPARE(m_window->filter.time, (TimeRange{at("2009-04-22T11:55:30"), at("2009-04-22T12:04:40")}));
    QCOMPARE(m_window->result->bins.total(), m_window->result->rows->size());
}

void TestTimelineView::doubleClickStepsBack()
{
    m_window->drag(m_window->pointAt(at("2009-04-22T11:20:30")),
                   m_window->pointAt(at("2009-04-22T11:59:30")));
    turnWheel(m_window->plot(), m_window->pointAt(at("2009-04-22T12:00")), 120);
    const QPoint where = m_window->plot()->rect().center();
    QTest::mouseDClick(m_window->plot(), Qt::LeftButton, {}, where);
    QVERIFY(!m_window->view->isZoomed());
    QVERIFY(!m_window->filter.time.isEverything());
    QTest::mouseDClick(m_window->plot(), Qt::LeftButton, {}, where);
    QVERIFY(m_window->filter.time.isEverything());
    QCOMPARE(m_window->result->rows->size(), 120U);
    const auto ranges = m_window->ranges.count();
    QTest::mouseDClick(m_window->plot(), Qt::LeftButton, {}, where);
    QCOMPARE(m_window->ranges.count(), ranges);
}

void TestTimelineView::anotherDocumentEndsTheZoom()
{
    turnWheel(m_window->plot(), m_window->pointAt(at("2009-04-22T12:00")), 120);
    QVERIFY(m_window->view->isZoomed());
    m_window->open(test::snapshotOf(test::manyConnections(5)));
    QVERIFY(!m_window->view->isZoomed());
}

void TestTimelineView::resizingAsksForMoreBars()
{
    const std::size_t before = m_window->view->mostBins();
    m_window->resize(1'700, 240);
    QTRY_VERIFY(m_window->view->mostBins() > before);
    QVERIFY(m_window->asked.count() > 0 || m_window->asked.wait());
    QVERIFY(m_window->view->mostBins() <= TimelineBars::kMostBars);
}

void TestTimelineView::emptyStates()
{
    const auto sentence = [this] { return m_window->canvas().accessibleDescription(); };
    m_window->filter.users = {{.text = "nobody", .exact = true, .exclude = false}};
    m_window->query();
    QCOMPARE(sentence(), QStringLiteral("No connection passes the filter."));
    m_window->filter = {};
    m_window->open(test::snapshotOf(test::opening(1, 0) + test::closing(1, 5)));
    QCOMPARE(sentence(), QStringLiteral("None of these connections attempted authentication."));
    m_window->view->setShowNotAttempted(true);
    QVERIFY2(sentence().contains(QStringLiteral("No authentication: 1")), qUtf8Printable(sentence()));
    m_window->view->setResult(nullptr);
    QCOMPARE(sentence(), QStringLiteral("Open a log to see its connections over time."));
    QVERIFY(!m_window->view->grab().isNull());
}

void TestTimelineView::pressWithoutBars()
{
    m_window->view->setResult(nullptr);
    m_window->drag({200, 50}, {400, 60});
    turnWheel(m_window->plot(), {200, 50}, 120);
    QTest::mouseDClick(m_window->plot(), Qt::LeftButton, {}, {200, 50});
    m_window->view->zoomIn();
    QCOMPARE(m_window->ranges.count(), 0);
    QVERIFY(!m_window->view->isZoomed());
}

void TestTimelineView::hintWhileDragging()
{
    QSignalSpy hints(&m_window->canvas(), &TimelineCanvas::hintChanged);
    QTest::mousePress(m_window->plot(), Qt::LeftButton, {}, m_window->pointAt(at("2009-04-22T11:20:30")));
    QTest::mouseMove(m_window->plot(), m_window->pointAt(at("2009-04-22T11:29:30")));
    QVERIFY(!hints.isEmpty());
    const QString hint = hints.last().at(0).toString();
    QVERIFY2(hint.contains(QStringLiteral("11:20")) && hint.contains(QStringLiteral("11:30")),
             qUtf8Printable(hint));
    QVERIFY2(hint.contains(QStringLiteral("10")), qUtf8Printable(hint));
    // Escape in the middle of a drag: nothing is selected.
    QTest::keyClick(&m_window->canvas(), Qt::Key_Escape);
    QTest::mouseRelease(m_window->plot(), Qt::LeftButton, {}, m_window->pointAt(at("2009-04-22T11:29:30")));
    QCOMPARE(m_window->ranges.count(), 0);
    QCOMPARE(hints.last().at(0).toString(), QString());
}

void TestTimelineView::tooltipOfABar()
{
    const QPoint where = m_window->pointAt(at("2009-04-22T11:20:30"));
    QTest::mouseMove(m_window->plot(), where);
    QHelpEvent event(QEvent::ToolTip, where, m_window->plot()->mapToGlobal(where));
    QCoreApplication::sendEvent(m_window->plot(), &event);
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(QStringLiteral("11:20")), qUtf8Printable(QToolTip::text()));
    QVERIFY2(QToolTip::text().contains(QStringLiteral("Failed: 1")), qUtf8Printable(QToolTip::text()));
    // Below the plot there is no bar.
    QTest::mouseMove(m_window->plot(), QPoint(where.x(), m_window->plot()->height() - 2));
    QVERIFY(m_window->plot()->toolTip().isEmpty());
    QToolTip::hideText();
}

void TestTimelineView::withoutAuthentication()
{
    m_window->open(
        test::snapshotOf(test::connection(1, 10, "a", false) + test::opening(2, 20) + test::closing(2, 25)));
    QSignalSpy changed(m_window->view, &TimelineView::showsNotAttemptedChanged);
    QVERIFY(!m_window->view->showsNotAttempted());
    m_window->view->setShowNotAttempted(true);
    m_window->view->setShowNotAttempted(true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(TimelineBars::highest(m_window->result->bins, m_window->result->surroundings, true), 1);
    // Shown or not: the bins hold all rows of the table.
    QCOMPARE(m_window->result->bins.total(), 2U);
}

void TestTimelineView::contextMenu()
{
    QSignalSpy table(m_window->view, &TimelineView::tableRequested);
    bool seen = false;
    QTimer::singleShot(0, this, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        seen = true;
        QVERIFY(menu->actions().first()->isEnabled());
        menu->setActiveAction(menu->actions().last());
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, {20, 20}, m_window->view->mapToGlobal(QPoint(20, 20)));
    QCoreApplication::sendEvent(m_window->view, &event);
    QVERIFY(seen);
    QCOMPARE(table.count(), 1);
}

AUTHLOUPE_TEST(TestTimelineView, QApplication)
#include "tst_timeline_view.moc"
