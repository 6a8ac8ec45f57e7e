// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_mark_text.h"
#include "support/test_program.h"
#include "widgets/bin_table_dialog.h"
#include "widgets/timeline_window.h"

#include <QLabel>

using namespace authloupe;
using test::TimelineWindow;

namespace {

// Two logs: the first with a step back of an hour and a silence of two, the second named like an attack.
const std::string kSecondName = "<b>second</b>\xE2\x80\xAE.log";

SnapshotPtr twoLogs()
{
    std::string first;
    unsigned id = 0;
    const auto connections = [&](std::string& text, unsigned from, unsigned count) {
        for (unsigned i = 0; i < count; ++i)
            text += test::connection(++id, from + i * 60, "user", i % 2 == 0);
    };
    connections(first, 8 * 3600, 60);  // 08:00 – 08:59
    connections(first, 8 * 3600, 30);  // once more from 08:00 on
    connections(first, 11 * 3600, 30); // silent till 11:00
    std::string second;
    connections(second, 12 * 3600, 60);
    Loader loader({test::textInput(first, "first.log"), test::textInput(second, kSecondName)});
    return loadAll(loader, 1);
}

} // namespace

class TestTimelineMarks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void signsStandAtTheirTimes();
    void tooltipSaysWhat();
    void manyBecomeOne();
    void switchedOff();
    void spokenWithTheBar();
    void followTheZoom();
    void inTheTableOfBars();
    void differWithoutColour();

private:
    [[nodiscard]] const TimelineMarks& marks() const { return m_window->canvas().marks(); }
    // Comes from beside it: a mouse that stands there already tells nothing new, and what it told may have
    // come before the window was laid out.
    [[nodiscard]] QString tipAt(const QPointF& place) const
    {
        QTest::mouseMove(m_window->plot(), place.toPoint() + QPoint(0, 1));
        QTest::mouseMove(m_window->plot(), place.toPoint());
        return m_window->plot()->toolTip();
    }
    [[nodiscard]] QString tipAt(int sign) const { return tipAt(marks().place(sign)); }

    std::unique_ptr<TimelineWindow> m_window;
};

void TestTimelineMarks::init()
{
    test::failOnWindowWarnings();
    m_window = std::make_unique<TimelineWindow>(twoLogs());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->query();
}

void TestTimelineMarks::signsStandAtTheirTimes()
{
    QCOMPARE(m_window->result->marks->size(), 3U);
    QCOMPARE(marks().count(), 3);
    const std::vector<TimeMark>& all = *m_window->result->marks;
    for (int sign = 0; sign < 3; ++sign) {
        QCOMPARE(marks().marksOf(sign).size(), 1U);
        const double x = m_window->canvas().axes().scale().x(all[static_cast<std::size_t>(sign)].at);
        QVERIFY(std::abs(marks().place(sign).x() - x) <= 1);
        // Above the bars, not over them.
        QVERIFY(marks().place(sign).y() < m_window->canvas().axes().plot().top());
    }
}

// The screen of a test may move the mouse a moment later.
void TestTimelineMarks::tooltipSaysWhat()
{
    QTRY_VERIFY(tipAt(0).contains(QStringLiteral("The clock goes back by")));
    QTRY_VERIFY(tipAt(0).contains(QStringLiteral("first.log")));
    QTRY_VERIFY(tipAt(1).contains(QStringLiteral("No entry for")));
    QString file;
    QTRY_VERIFY((file = tipAt(2)).contains(QStringLiteral("begins, at")));
    QVERIFY2(file.contains(QStringLiteral("12:00")), qUtf8Printable(file));
    // The name of a log is text, and harmless.
    QVERIFY(!file.contains(QStringLiteral("<b>")) && !file.contains(QChar(0x202E)));
    QTRY_VERIFY(tipAt(QPointF(3, m_window->plot()->height() - 3.0)).isEmpty());
    // The bar below has its own words.
    const QPointF bar(marks().place(2).x() + 1, m_window->canvas().axes().plot().center().y());
    QTRY_VERIFY(tipAt(bar).contains(QStringLiteral("Failed"))
                || tipAt(bar).contains(QStringLiteral("Succeeded")));
    QVERIFY(!tipAt(bar).contains(QStringLiteral("begins, at")));
}

// A log whose clock steps all the time: as many signs as fit, and what they say is bounded.
void TestTimelineMarks::manyBecomeOne()
{
    std::string text;
    for (unsigned i = 0; i < 4'000; ++i)
        text += test::connection(i + 1, 40'000 + i * 2 - (i % 2) * 60, "user", true);
    m_window->open(test::snapshotOf(text));
    QCOMPARE(m_window->result->marks->size(), Coverage::kMostSteps);
    QVERIFY(marks().count() > 1);
    QVERIFY(marks().count() <= m_window->canvas().axes().plot().width() / 8);
    std::size_t all = 0;
    for (int sign = 0; sign < marks().count(); ++sign) {
        all += marks().marksOf(sign).size();
        QVERIFY(tipAt(sign).count(u'\n') < 8);
        QVERIFY(sign == 0 || marks().place(sign).x() - marks().place(sign - 1).x() >= 8);
    }
    QCOMPARE(all, m_window->result->marks->size());
}

void TestTimelineMarks::switchedOff()
{
    QSignalSpy changed(m_window->view, &TimelineView::showsMarksChanged);
    m_window->view->setShowMarks(false);
    m_window->view->setShowMarks(false);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(marks().count(), 0);
    QVERIFY(!m_window->canvas().accessibleDescription().contains(QStringLiteral("Gaps in the log")));
    m_window->view->setShowMarks(true);
    QCOMPARE(marks().count(), 3);
    QVERIFY2(m_window->canvas().accessibleDescription().contains(QStringLiteral("Gaps in the log: 1")),
             qUtf8Printable(m_window->canvas().accessibleDescription()));
    m_window->view->setResult(nullptr);
    QCOMPARE(marks().count(), 0);
}

void TestTimelineMarks::spokenWithTheBar()
{
    m_window->view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(&m_window->canvas(), Qt::Key_Home);
    const QString spoken = m_window->canvas().accessibleDescription();
    QVERIFY2(spoken.contains(QStringLiteral("The clock goes back by")), qUtf8Printable(spoken));
    QTest::keyClick(&m_window->canvas(), Qt::Key_Right);
    QVERIFY(!m_window->canvas().accessibleDescription().contains(QStringLiteral("The clock goes back")));
}

void TestTimelineMarks::followTheZoom()
{
    for (int i = 0; i < 6; ++i)
        m_window->view->zoomIn();
    QVERIFY(m_window->view->isZoomed());
    for (int sign = 0; sign < marks().count(); ++sign)
        QVERIFY(m_window->canvas().viewportRange().visible().contains(marks().marksOf(sign).front().at));
    m_window->view->resetZoom();
    QCOMPARE(marks().count(), 3);
}

void TestTimelineMarks::inTheTableOfBars()
{
    QVERIFY(marksSummary(*m_window->result->marks).contains(QStringLiteral("Steps back of the clock: 1")));
    BinTableDialog dialog;
    dialog.setResult(m_window->result);
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY2(texts.join(u'|').contains(QStringLiteral("Log files that begin: 1")),
             qUtf8Printable(texts.join(u'|')));
}

void TestTimelineMarks::differWithoutColour()
{
    const QImage image = m_window->plot()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const double ratio = m_window->plot()->devicePixelRatioF();
    std::vector<QImage> signs;
    for (int sign = 0; sign < 3; ++sign) {
        const QPointF middle = marks().place(sign) * ratio;
        signs.push_back(image.copy(QRectF(middle.x() - 4, middle.y() - 4, 8, 8).toRect()));
    }
    QVERIFY(signs[0] != signs[1] && signs[1] != signs[2] && signs[0] != signs[2]);
}

AUTHLOUPE_TEST(TestTimelineMarks, QApplication)
#include "tst_timeline_marks.moc"
