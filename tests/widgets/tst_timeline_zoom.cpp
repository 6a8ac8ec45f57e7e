// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "support/iso_time.h"
#include "support/test_program.h"
#include "widgets/timeline_viewport.h"

#include <QTest>

using namespace authloupe;
using test::at;

namespace {

// Two hours in bins of a minute.
BinGrid home()
{
    return {at("2009-04-22T11:00"), 60, 120};
}

} // namespace

class TestTimelineZoom final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void nothingToSee();
    void anchorStaysWhereItIs();
    void outAgain();
    void notBeyondASecond();
    void notBeyondHome();
    void panning();
    void growingLog();
    void shrinkingLog();
    void fewBarsAreNoWall();
};

void TestTimelineZoom::nothingToSee()
{
    TimelineViewport viewport;
    QVERIFY(viewport.isEmpty());
    QVERIFY(!viewport.zoom(0.5, at("2009-04-22T11:30")));
    QVERIFY(!viewport.pan(60));
    QVERIFY(!viewport.reset());
    QVERIFY(viewport.wanted(200).isEverything());
}

void TestTimelineZoom::anchorStaysWhereItIs()
{
    TimelineViewport viewport;
    viewport.setHome(home());
    QVERIFY(!viewport.isZoomed());
    QVERIFY(viewport.wanted(200).isEverything());
    QVERIFY(viewport.zoom(0.5, at("2009-04-22T11:30")));
    QVERIFY(viewport.isZoomed());
    // A quarter of the way before, a quarter of the way after.
    QCOMPARE(viewport.visible(), (TimeRange{at("2009-04-22T11:15"), at("2009-04-22T12:15")}));
    QCOMPARE(viewport.wanted(200), (TimeRange{at("2009-04-22T11:15"), at("2009-04-22T12:15")}));
    QVERIFY(viewport.zoom(0.9, at("2009-04-22T11:15")));
    QCOMPARE(viewport.visible().since, at("2009-04-22T11:15"));
}

void TestTimelineZoom::outAgain()
{
    TimelineViewport viewport;
    viewport.setHome(home());
    viewport.zoom(0.5, at("2009-04-22T11:30"));
    QVERIFY(viewport.zoom(2, at("2009-04-22T11:30")));
    // All of it is on the screen again: that is no zoom any more, so that what a growing log adds will be
    // seen.
    QVERIFY(!viewport.isZoomed());
    QVERIFY(!viewport.zoom(2, at("2009-04-22T11:30")));
    viewport.zoom(0.5, at("2009-04-22T11:30"));
    QVERIFY(viewport.reset());
    QCOMPARE(viewport.visible(), home().extent());
}

void TestTimelineZoom::notBeyondASecond()
{
    TimelineViewport viewport;
    viewport.setHome(home());
    int steps = 0;
    while (viewport.zoom(0.5, at("2009-04-22T11:30")))
        QVERIFY(++steps < 20);
    QCOMPARE(secondsOf(viewport.visible()), TimelineViewport::kNarrowest);
    QVERIFY(viewport.visible().contains(at("2009-04-22T11:30")));
    QVERIFY(viewport.zoom(2, at("2009-04-22T11:30")));
}

void TestTimelineZoom::notBeyondHome()
{
    TimelineViewport viewport;
    viewport.setHome(home());
    viewport.zoom(0.5, at("2009-04-22T11:00"));
    QCOMPARE(viewport.visible(), (TimeRange{at("2009-04-22T11:00"), at("2009-04-22T12:00")}));
    viewport.zoom(1.5, at("2009-04-22T11:50"));
    QCOMPARE(viewport.visible(), (TimeRange{at("2009-04-22T11:00"), at("2009-04-22T12:30")}));
}

void TestTimelineZoom::panning()
{
    TimelineViewport viewport;
    viewport.setHome(home());
    QVERIFY(!viewport.pan(600)); // all of it is on the screen
    viewport.zoom(0.5, at("2009-04-22T11:30"));
    QVERIFY(viewport.pan(600));
    QCOMPARE(viewport.visible(), (TimeRange{at("2009-04-22T11:25"), at("2009-04-22T12:25")}));
    QVERIFY(viewport.pan(1'000'000));
    QCOMPARE(viewport.visible(), (TimeRange{at("2009-04-22T12:00"), at("2009-04-22T13:00")}));
    QVERIFY(!viewport.pan(1));
    QVERIFY(!viewport.panTo(at("2009-04-22T12:10")));
    QVERIFY(viewport.panTo(at("2009-04-22T11:30")));
    QCOMPARE(viewport.visible().since, at("2009-04-22T11:30"));
    QVERIFY(viewport.panTo(at("2009-04-22T12:59:59")));
    QCOMPARE(viewport.visible().until, at("2009-04-22T13:00"));
}

void TestTimelineZoom::growingLog()
{
    TimelineViewport viewport;
    viewport.setHome(home());
    viewport.zoom(0.5, at("2009-04-22T11:30"));
    const TimeRange before = viewport.visible();
    viewport.setHome({at("2009-04-22T11:00"), 300, 100});
    QCOMPARE(viewport.visible(), before);
    viewport.reset();
    QCOMPARE(viewport.visible().until, at("2009-04-22T19:20"));
}

void TestTimelineZoom::shrinkingLog()
{
    TimelineViewport viewport;
    viewport.setHome(home());
    viewport.zoom(0.5, at("2009-04-22T11:30"));
    // A filter leaves less than what was zoomed to.
    viewport.setHome({at("2009-04-22T11:30"), 60, 20});
    QVERIFY(!viewport.isZoomed());
    QCOMPARE(viewport.visible(), (TimeRange{at("2009-04-22T11:30"), at("2009-04-22T11:50")}));
}

void TestTimelineZoom::fewBarsAreNoWall()
{
    TimelineViewport viewport;
    viewport.setHome({at("2009-04-22T11:43:59"), 1, 1});
    QCOMPARE(viewport.visible(), (TimeRange{at("2009-04-22T11:43:54"), at("2009-04-22T11:44:06")}));
    viewport.setHome({at("2009-04-22T11:00"), 300, TimelineViewport::kFewestBars});
    QCOMPARE(viewport.visible(), (TimeRange{at("2009-04-22T11:00"), at("2009-04-22T12:00")}));
}

AUTHLOUPE_TEST(TestTimelineZoom, QCoreApplication)
#include "tst_timeline_zoom.moc"
