// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_pane_driver.h"
#include "support/test_program.h"
#include "unexpected_warnings.h"
#include "widgets/session_table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QScrollBar>
#include <QSplitter>

using namespace authloupe;
using namespace authloupe::test;

class tst_window_log final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarnings();
        m_log = std::make_unique<LogPaneDriver>();
    }
    void cleanup() { m_log.reset(); }
    void hiddenUntilSomebodyWantsIt();
    void getsRoomWhereOthersWereArranged();
    void keysGoThroughTheLog();
    void keysGoAlongALongLine();
    void everyLineIsSelectedAtOnce();
    void mouseSelectsAndScrolls();
    void goToLine_data();
    void goToLine();
    void copiesLines();
    void severalFiles();
    void fileThatIsGone();
    void anotherDocument();
    void hostileText();
    void rightToLeft();
    void focusGoesRound();

private:
    [[nodiscard]] QComboBox& files() const { return *m_log->bar().findChild<QComboBox*>(); }

    std::unique_ptr<LogPaneDriver> m_log;
};

void tst_window_log::hiddenUntilSomebodyWantsIt()
{
    m_log->window().openAndWait({m_log->write(QStringLiteral("a.log"), logOf(4))}, 4);
    QVERIFY(!m_log->pane().isVisible());
    m_log->openPane();
    QVERIFY(m_log->pane().isVisible());
    QTRY_VERIFY(m_log->currentText().startsWith(
        QLatin1String("1 Wed Apr 22 11:00:00 2009 Info: New SMTP ICID 1000")));
    m_log->window().restart();
    m_log->window().openAndWait({m_log->path()}, 4);
    QVERIFY(m_log->pane().isVisible());
    m_log->openPane();
    QVERIFY(!m_log->pane().isVisible());
}

// The sizes that somebody gave to the other panes hold, as far as there is room for this one.
void tst_window_log::getsRoomWhereOthersWereArranged()
{
    m_log->window().openAndWait({m_log->write(QStringLiteral("a.log"), logOf(40))}, 40);
    auto* const splitter = m_log->window().window().findChild<QSplitter*>();
    QWidget* const handle = splitter->handle(1);
    const int before = splitter->sizes().at(0);
    QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
    const QPoint below = handle->rect().center() + QPoint(0, 40);
    QMouseEvent move(QEvent::MouseMove, below, handle->mapToGlobal(below), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, below);
    const int arranged = splitter->sizes().at(0);
    QVERIFY(arranged > before);
    m_log->openPane();
    QTRY_VERIFY(m_log->pane().height() > m_log->view().fontMetrics().lineSpacing() * 8);
    QCOMPARE(splitter->sizes().at(0), arranged);
}

void tst_window_log::keysGoThroughTheLog()
{
    m_log->open();
    m_log->view().setFocus();
    QTest::keyClick(&m_log->view(), Qt::Key_Down);
    QCOMPARE(m_log->line(), 2);
    QTest::keyClick(&m_log->view(), Qt::Key_PageDown);
    QVERIFY(m_log->line() > 3);
    QTest::keyClick(&m_log->view(), Qt::Key_PageUp);
    QCOMPARE(m_log->line(), 2);
    QTest::keyClick(&m_log->view(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_log->line(), LogPaneDriver::kLines);
    QTRY_VERIFY(m_log->currentText().startsWith(QLatin1String("1,600 ")));
    QTRY_VERIFY(m_log->currentText().endsWith(QLatin1String("ICID 1399 close")));
    QCOMPARE(m_log->view().verticalScrollBar()->value(), m_log->view().verticalScrollBar()->maximum());
    QTest::keyClick(&m_log->view(), Qt::Key_Down);
    QCOMPARE(m_log->line(), LogPaneDriver::kLines);
    QTest::keyClick(&m_log->view(), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_log->line(), 1);
    QCOMPARE(m_log->view().selectedRows().last, std::uint64_t{LogPaneDriver::kLines - 1});
    QTest::keyClick(&m_log->view(), Qt::Key_Up);
    QCOMPARE(m_log->line(), 1);
    QCOMPARE(m_log->view().selectedRows().last, 0U);
}

// In a layout from right to left as well: the lines of a log are read from left to right.
void tst_window_log::keysGoAlongALongLine()
{
    m_log->open(failedLogin(1, QByteArray(2000, 'u')), 1);
    m_log->view().setFocus();
    QScrollBar& across = *m_log->view().horizontalScrollBar();
    QTRY_VERIFY(across.maximum() > 2 * across.singleStep());
    QTest::keyClick(&m_log->view(), Qt::Key_Right);
    QTest::keyClick(&m_log->view(), Qt::Key_Right);
    QCOMPARE(across.value(), 2 * across.singleStep());
    QTest::keyClick(&m_log->view(), Qt::Key_Left);
    QCOMPARE(across.value(), across.singleStep());
    QTest::keyClick(&m_log->view(), Qt::Key_End);
    QCOMPARE(across.value(), across.maximum());
    QTest::keyClick(&m_log->view(), Qt::Key_Home);
    QCOMPARE(across.value(), 0);
    QCOMPARE(m_log->line(), 1);
}

void tst_window_log::everyLineIsSelectedAtOnce()
{
    m_log->open();
    m_log->view().setFocus();
    QTest::keyClick(&m_log->view(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY((m_log->view().selectedRows() == RowRange{0, LogPaneDriver::kLines - 1}));
    QTest::keyClick(&m_log->view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(m_log->says(QStringLiteral("1,600 lines copied.")));
}

void tst_window_log::mouseSelectsAndScrolls()
{
    m_log->open();
    const auto at = [this](int row) { return m_log->placeOf(row); };
    QWidget* const port = m_log->view().viewport();
    QTest::mouseClick(port, Qt::LeftButton, {}, at(2));
    QCOMPARE(m_log->line(), 3);
    QTest::mouseClick(port, Qt::LeftButton, Qt::ShiftModifier, at(4));
    QVERIFY((m_log->view().selectedRows() == RowRange{2, 4}));
    QTest::mousePress(port, Qt::LeftButton, {}, at(1));
    QMouseEvent move(QEvent::MouseMove, at(3), port->mapToGlobal(at(3)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(port, &move);
    QVERIFY((m_log->view().selectedRows() == RowRange{1, 3}));
    // Below the edge it goes on by itself.
    const QPoint below(300, port->height() + 20);
    QMouseEvent beyond(QEvent::MouseMove, below, port->mapToGlobal(below), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(port, &beyond);
    QTRY_VERIFY(m_log->view().selectedRows().last
                > m_log->view().rowsInSight().last - m_log->view().rowsInSight().first + 2);
    QTest::mouseRelease(port, Qt::LeftButton, {}, below);
    m_log->view().verticalScrollBar()->setValue(800);
    QCOMPARE(m_log->view().rowsInSight().first, 800U);
    QTest::mouseClick(port, Qt::LeftButton, {}, at(0));
    QTRY_VERIFY(m_log->currentText().startsWith(QLatin1String("801 Wed")));
}

void tst_window_log::goToLine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("line"); // 0: said to be none
    QTest::newRow("digits") << QStringLiteral("800") << 800;
    QTest::newRow("grouped") << QStringLiteral("1,200") << 1200;
    QTest::newRow("Arabic digits") << QStringLiteral(u"\u0661\u0662\u0660\u0660") << 1200;
    QTest::newRow("blanks around") << QStringLiteral(" 7 ") << 7;
    QTest::newRow("the last") << QStringLiteral("1600") << 1600;
    QTest::newRow("behind the last") << QStringLiteral("1601") << 0;
    QTest::newRow("nought") << QStringLiteral("0") << 0;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("a word") << QStringLiteral("end") << 0;
    QTest::newRow("too many digits") << QString(60, u'9') << 0;
}

void tst_window_log::goToLine()
{
    QFETCH(QString, typed);
    QFETCH(int, line);
    m_log->open();
    m_log->openPane(); // closed again
    QTest::keyClick(&m_log->window().window(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(m_log->pane().isVisible());
    QVERIFY(m_log->lineField().hasFocus());
    m_log->lineField().setText(typed);
    QTest::keyClick(&m_log->lineField(), Qt::Key_Return);
    QCOMPARE(m_log->says(QStringLiteral("There are lines from 1 to 1,600 in this file.")), line == 0);
    QCOMPARE(m_log->line(), std::max(line, 1));
    QCOMPARE(m_log->view().hasFocus(), line != 0);
    QVERIFY(m_log->view().rowsInSight().first <= m_log->view().selectedRows().first);
    QVERIFY(m_log->view().rowsInSight().last > m_log->view().selectedRows().first);
}

void tst_window_log::copiesLines()
{
    m_log->open();
    m_log->goTo(7);
    QTest::keyClick(&m_log->view(), Qt::Key_Down, Qt::ShiftModifier);
    QApplication::clipboard()->clear();
    QTest::keyClick(&m_log->view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3); // the last line ends as well
    QVERIFY(lines.at(0).startsWith(QLatin1String("a.log\t7\tWed Apr 22 11:00:31 2009 Info: SMTP Auth")));
    QVERIFY(
        lines.at(1).startsWith(QLatin1String("a.log\t8\tWed Apr 22 11:00:33 2009 Info: ICID 1001 close")));
    QVERIFY(m_log->says(QStringLiteral("2 lines copied.")));
}

void tst_window_log::severalFiles()
{
    const QString first = m_log->write(QStringLiteral("a.log"), logOf(4));
    const QString second =
        m_log->write(QStringLiteral("b.log"), logOf(80).mid(logOf(40).size())); // another 160 lines
    m_log->window().openAndWait({first, second}, 44);
    m_log->openPane();
    QTRY_VERIFY(m_log->view().isVisible());
    QCOMPARE(files().count(), 2);
    QVERIFY(files().isVisible());
    QCOMPARE(m_log->line(), 0); // the name of the first file
    m_log->goTo(5);
    QTRY_VERIFY(m_log->currentText().startsWith(QLatin1String("5 ")));
    // From file to file with the keys, over the name of the second.
    m_log->goTo(16);
    QTest::keyClick(&m_log->view(), Qt::Key_Down);
    QCOMPARE(m_log->line(), 0);
    QTest::keyClick(&m_log->view(), Qt::Key_Down);
    QCOMPARE(m_log->line(), 1);
    QCOMPARE(files().currentIndex(), 1);
    QTRY_VERIFY(m_log->currentText().contains(QLatin1String("ICID 1040 ")));
    m_log->goTo(100); // of the file in which one is
    QCOMPARE(raw(m_log->view().current().file), 1);
    QCOMPARE(m_log->line(), 100);
    files().setFocus();
    QTest::keyClick(&files(), Qt::Key_Up);
    QCOMPARE(raw(m_log->view().current().file), 0);
    m_log->find(QStringLiteral("ICID 1079 close"));
    QTRY_COMPARE(raw(m_log->view().current().file), 1);
    QCOMPARE(m_log->line(), 160);
}

void tst_window_log::fileThatIsGone()
{
    m_log->open();
    QVERIFY(QFile::remove(m_log->path()));
    m_log->find(QStringLiteral("nowhere"));
    QTRY_VERIFY(m_log->says(QStringLiteral("file not found")));
    m_log->goTo(2); // what is in sight was read before
    QVERIFY(!m_log->says(QStringLiteral("file not found")));
    m_log->goTo(1500);
    QTRY_VERIFY(m_log->says(QStringLiteral("a.log")));
    QVERIFY(m_log->says(QStringLiteral("file not found")));
    m_log->write(QStringLiteral("a.log"), logOf(LogPaneDriver::kConnections));
    m_log->goTo(800);
    QTRY_VERIFY(m_log->currentText().startsWith(QLatin1String("800 Wed")));
    QTRY_VERIFY(!m_log->says(QStringLiteral("file not found")));
}

void tst_window_log::anotherDocument()
{
    m_log->open();
    m_log->goTo(1500);
    m_log->find(QStringLiteral("nowhere"));
    QTRY_VERIFY(m_log->says(QStringLiteral("Not found")));
    m_log->window().openAndWait({m_log->write(QStringLiteral("b.log"), logOf(8))}, 8);
    QTRY_COMPARE(m_log->line(), 1);
    QVERIFY(!m_log->says(QStringLiteral("Not found")));
    QTRY_VERIFY(m_log->currentText().contains(QLatin1String("ICID 1000")));
    QCOMPARE(m_log->view().rowsInSight().first, 0U);
}

void tst_window_log::hostileText()
{
    m_log->open(
        logOf(4) + failedLogin(2000, "<img src=\"x\">\xE2\x80\xAE<b>") + QByteArray(100'000, 'x') + '\n', 5);
    m_log->find(QStringLiteral("<img"));
    QTRY_VERIFY(m_log->currentText().contains(QLatin1String("<img src=\"x\">\\u{202E}<b>")));
    QTest::keyClick(&m_log->view(), Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(m_log->currentText().contains(QLatin1String("only its beginning is shown")));
    QVERIFY(m_log->currentText().size() < 3000);
}

void tst_window_log::rightToLeft()
{
    m_log->open();
    m_log->window().language().switchTo(QStringLiteral("ar"));
    QTRY_COMPARE(m_log->bar().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(m_log->view().layoutDirection(), Qt::LeftToRight);
    m_log->goTo(1200);
    QTRY_VERIFY(m_log->currentText().contains(QLatin1String("Wed Apr 22")));
    m_log->find(QStringLiteral("nowhere"));
    QTRY_VERIFY(m_log->says(QStringLiteral(u"لم يُعثر عليه في السجل كاملًا.")));
    m_log->window().language().switchTo(QStringLiteral("fr"));
    QTRY_VERIFY(m_log->says(QStringLiteral(u"Introuvable dans tout le journal.")));
}

void tst_window_log::focusGoesRound()
{
    m_log->open();
    m_log->window().table().setFocus();
    bool reached = false;
    for (int i = 0; i < 6 && !reached; ++i) {
        QTest::keyClick(&m_log->window().window(), Qt::Key_F6);
        reached = m_log->view().hasFocus();
    }
    QVERIFY(reached);
}

AUTHLOUPE_TEST(tst_window_log, QApplication)
#include "tst_window_log.moc"
