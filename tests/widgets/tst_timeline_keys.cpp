// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "widgets/timeline_window.h"

using namespace authloupe;
using test::at;
using test::TimelineWindow;

// Everything that the mouse can do is done with keys alone.
class TestTimelineKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void arrowsMoveTheCursor();
    void shiftExtendsAndEnterApplies();
    void enterTakesTheBarUnderTheCursor();
    void plusAndMinusZoom();
    void cursorStaysOnTheScreen();
    void escapeTakesBackOneThing();
    void escapeIsLeftToTheWindow();
    void otherKeysAreLeftToTheWindow();
    void barIsSpoken();
    void ctrlArrowsMoveTheRange();
    void rangeKeepsItsLengthAtTheEnd();
    void keysWithoutBars();
    void arrowsMeanTheSameRightToLeft();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_window->canvas(), static_cast<Qt::Key>(key), modifiers);
    }

    std::unique_ptr<TimelineWindow> m_window;
};

void TestTimelineKeys::init()
{
    test::failOnWindowWarnings();
    m_window = std::make_unique<TimelineWindow>(test::twoHours());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->query();
    QCOMPARE(m_window->result->bins.bins.size(), 120U);
    m_window->view->setFocus(Qt::TabFocusReason);
}

void TestTimelineKeys::arrowsMoveTheCursor()
{
    QCOMPARE(m_window->canvas().cursorBin(), -1);
    press(Qt::Key_Right);
    QCOMPARE(m_window->canvas().cursorBin(), 0);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(m_window->canvas().cursorBin(), 2);
    press(Qt::Key_Left);
    QCOMPARE(m_window->canvas().cursorBin(), 1);
    press(Qt::Key_PageDown);
    QCOMPARE(m_window->canvas().cursorBin(), 11);
    press(Qt::Key_End);
    QCOMPARE(m_window->canvas().cursorBin(), 119);
    press(Qt::Key_Right);
    QCOMPARE(m_window->canvas().cursorBin(), 119);
    press(Qt::Key_PageUp);
    QCOMPARE(m_window->canvas().cursorBin(), 109);
    press(Qt::Key_Home);
    QCOMPARE(m_window->canvas().cursorBin(), 0);
    QCOMPARE(m_window->ranges.count(), 0);
}

void TestTimelineKeys::shiftExtendsAndEnterApplies()
{
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_window->canvas().shownRange(), (TimeRange{at("2009-04-22T11:01"), at("2009-04-22T11:06")}));
    QCOMPARE(m_window->ranges.count(), 0);
    press(Qt::Key_Return);
    QCOMPARE(m_window->ranges.count(), 1);
    QCOMPARE(m_window->filter.time, (TimeRange{at("2009-04-22T11:01"), at("2009-04-22T11:06")}));
    QCOMPARE(m_window->result->rows->size(), 5U);
}

void TestTimelineKeys::enterTakesTheBarUnderTheCursor()
{
    press(Qt::Key_Return);
    QCOMPARE(m_window->ranges.count(), 0);
    press(Qt::Key_End);
    press(Qt::Key_Enter);
    QCOMPARE(m_window->filter.time, (TimeRange{at("2009-04-22T12:59"), at("2009-04-22T13:00")}));
}

void TestTimelineKeys::plusAndMinusZoom()
{
    press(Qt::Key_Plus);
    QVERIFY(m_window->view->isZoomed());
    QCOMPARE(secondsOf(m_window->canvas().viewportRange().visible()), 3'600);
    press(Qt::Key_Minus);
    QVERIFY(!m_window->view->isZoomed());
}

void TestTimelineKeys::cursorStaysOnTheScreen()
{
    press(Qt::Key_Home);
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    QVERIFY(m_window->canvas().viewportRange().visible().contains(at("2009-04-22T11:00")));
    QTRY_COMPARE(m_window->result->binRange, m_window->view->binRange());
    press(Qt::Key_End);
    const LogTime end = m_window->canvas().viewportRange().visible().until;
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QVERIFY(m_window->canvas().viewportRange().visible().until >= end);
}

void TestTimelineKeys::escapeTakesBackOneThing()
{
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    press(Qt::Key_Plus);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(!m_window->filter.time.isEverything());
    const TimeRange filtered = m_window->filter.time;
    press(Qt::Key_Escape);
    QCOMPARE(m_window->canvas().shownRange(), filtered);
    QVERIFY(m_window->view->isZoomed());
    press(Qt::Key_Escape);
    QVERIFY(!m_window->view->isZoomed());
    QCOMPARE(m_window->filter.time, filtered);
    press(Qt::Key_Escape);
    QVERIFY(m_window->filter.time.isEverything());
}

void TestTimelineKeys::escapeIsLeftToTheWindow()
{
    const auto wants = [this] {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(&m_window->canvas(), &event);
        return event.isAccepted();
    };
    QVERIFY(!wants());
    press(Qt::Key_Plus);
    QVERIFY(wants());
    press(Qt::Key_Escape);
    QVERIFY(!wants());
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QVERIFY(wants());
}

void TestTimelineKeys::otherKeysAreLeftToTheWindow()
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_F5, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window->canvas(), &event);
    QVERIFY(!event.isAccepted());
}

void TestTimelineKeys::barIsSpoken()
{
    press(Qt::Key_Home);
    const QString spoken = m_window->canvas().accessibleDescription();
    QVERIFY2(spoken.contains(QStringLiteral("11:00")), qUtf8Printable(spoken));
    QVERIFY2(spoken.contains(QStringLiteral("Succeeded: 1")), qUtf8Printable(spoken));
    QVERIFY(!m_window->canvas().accessibleName().isEmpty());
}

void TestTimelineKeys::ctrlArrowsMoveTheRange()
{
    press(Qt::Key_Right, Qt::ControlModifier); // there is none: the cursor moves
    QCOMPARE(m_window->canvas().cursorBin(), 0);
    m_window->filter.time = {at("2009-04-22T11:10"), at("2009-04-22T11:20")};
    m_window->query();
    const auto shown = [this] { return m_window->canvas().shownRange(); };
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown(), (TimeRange{at("2009-04-22T11:12"), at("2009-04-22T11:22")}));
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(shown(), (TimeRange{at("2009-04-22T11:11"), at("2009-04-22T11:21")}));
    const QString spoken = m_window->canvas().accessibleDescription();
    QVERIFY2(spoken.contains(QStringLiteral("11:21")), qUtf8Printable(spoken));
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier); // its end
    press(Qt::Key_Up, Qt::ControlModifier);                        // its start
    QCOMPARE(shown(), (TimeRange{at("2009-04-22T11:10"), at("2009-04-22T11:22")}));
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), (TimeRange{at("2009-04-22T11:11"), at("2009-04-22T11:21")}));
    QCOMPARE(m_window->ranges.count(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(shown(), (TimeRange{at("2009-04-22T11:10"), at("2009-04-22T11:20")}));
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(m_window->ranges.count(), 1);
    QCOMPARE(m_window->filter.time, (TimeRange{at("2009-04-22T11:11"), at("2009-04-22T11:21")}));
    // Shift alone begins a range of its own at the cursor.
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown(), (TimeRange{at("2009-04-22T11:00"), at("2009-04-22T11:02")}));
    press(Qt::Key_Escape);
    QCOMPARE(m_window->result->rows->size(), 10U);
}

void TestTimelineKeys::rangeKeepsItsLengthAtTheEnd()
{
    m_window->filter.time = {at("2009-04-22T12:57"), at("2009-04-22T12:59")};
    m_window->query();
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_window->canvas().shownRange(), (TimeRange{at("2009-04-22T12:58"), at("2009-04-22T13:00")}));
    for (int i = 0; i < 4; ++i) // no end passes the other one
        press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_window->canvas().shownRange(), (TimeRange{at("2009-04-22T12:59"), at("2009-04-22T13:00")}));
}

void TestTimelineKeys::keysWithoutBars()
{
    m_window->view->setResult(nullptr);
    for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp,
                          Qt::Key_Return, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Escape})
        press(key);
    QCOMPARE(m_window->ranges.count(), 0);
    QCOMPARE(m_window->canvas().cursorBin(), -1);
}

void TestTimelineKeys::arrowsMeanTheSameRightToLeft()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    QCOMPARE(m_window->canvas().cursorBin(), 1);
    QVERIFY(m_window->pointAt(at("2009-04-22T11:00")).x() < m_window->pointAt(at("2009-04-22T12:00")).x());
}

AUTHLOUPE_TEST(TestTimelineKeys, QApplication)
#include "tst_timeline_keys.moc"
