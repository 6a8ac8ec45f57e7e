// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "models/session_table_model.h"
#include "support/test_program.h"
#include "unexpected_warnings.h"
#include "widgets/log_bar.h"
#include "widgets/log_text_view.h"
#include "widgets/session_table_view.h"
#include "widgets/whole_log_pane.h"
#include "window_driver.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

using namespace authloupe;
using namespace authloupe::test;

namespace {

constexpr int kConnections = 400; // of 4, 4, 5 and 3 lines in turn
constexpr int kLines = 1600;

} // namespace

class tst_window_log final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }
    void hiddenUntilSomebodyWantsIt();
    void keysGoThroughTheLog();
    void mouseSelectsAndScrolls();
    void goToLine_data();
    void goToLine();
    void search();
    void searchForAPattern();
    void textThatIsNowhere();
    void fromTheLineToItsConnection();
    void hiddenByTheFilter();
    void lineOfNoConnection();
    void fromTheConnectionToItsLines();
    void linesOfTheConnectionAreMarked();
    void copiesLines();
    void severalFiles();
    void fileThatIsGone();
    void anotherDocument();
    void hostileText();
    void rightToLeft();
    void focusGoesRound();

private:
    void open(const QByteArray& text = logOf(kConnections), int connections = kConnections);
    void openPane() const { QTest::keyClick(&m_driver->window(), Qt::Key_R, Qt::ControlModifier); }
    [[nodiscard]] WholeLogPane& pane() const { return *m_driver->window().findChild<WholeLogPane*>(); }
    [[nodiscard]] LogTextView& view() const { return *pane().findChild<LogTextView*>(); }
    [[nodiscard]] QLineEdit& searchField() const { return *bar().findChildren<QLineEdit*>().at(0); }
    [[nodiscard]] QLineEdit& lineField() const { return *bar().findChildren<QLineEdit*>().at(1); }
    [[nodiscard]] LogBar& bar() const { return *pane().findChild<LogBar*>(); }
    [[nodiscard]] QComboBox& files() const { return *bar().findChild<QComboBox*>(); }
    [[nodiscard]] int line() const { return static_cast<int>(view().current().line); }
    // What a screen reader says of the current line: its number and its text.
    [[nodiscard]] QString currentText() const { return view().accessibleDescription(); }
    [[nodiscard]] bool says(const QString& text) const
    {
        for (const QLabel* label : pane().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void goTo(int line) const
    {
        lineField().setText(QString::number(line));
        QTest::keyClick(&lineField(), Qt::Key_Return);
    }
    void find(const QString& text) const
    {
        searchField().setText(text);
        QTest::keyClick(&searchField(), Qt::Key_Return);
    }
    // Of the mark in front of a row of the view, counted from the first in sight.
    [[nodiscard]] QColor markOf(int row) const
    {
        const int height = view().fontMetrics().height() + 4;
        return view().viewport()->grab().toImage().pixelColor(1, row * height + height / 2);
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_log::init()
{
    failOnUnexpectedWarnings();
    m_driver = std::make_unique<WindowDriver>();
    m_driver->window().resize(1000, 900);
}

void tst_window_log::open(const QByteArray& text, int connections)
{
    m_path = writeFile(QDir(m_folder.path()), QStringLiteral("a.log"), text);
    m_driver->openAndWait({m_path}, connections);
    openPane();
    QTRY_VERIFY(view().isVisible());
    QTRY_VERIFY(currentText().contains(QLatin1String("Info")));
}

void tst_window_log::hiddenUntilSomebodyWantsIt()
{
    m_driver->openAndWait({writeFile(QDir(m_folder.path()), QStringLiteral("a.log"), logOf(4))}, 4);
    QVERIFY(!pane().isVisible());
    openPane();
    QVERIFY(pane().isVisible());
    QTRY_VERIFY(
        currentText().startsWith(QLatin1String("1 Wed Apr 22 11:00:00 2009 Info: New SMTP ICID 1000")));
    m_driver->restart();
    m_driver->openAndWait({m_folder.filePath(QStringLiteral("a.log"))}, 4);
    QVERIFY(pane().isVisible());
    openPane();
    QVERIFY(!pane().isVisible());
}

void tst_window_log::keysGoThroughTheLog()
{
    open();
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(line(), 2);
    QTest::keyClick(&view(), Qt::Key_PageDown);
    QVERIFY(line() > 3);
    QTest::keyClick(&view(), Qt::Key_PageUp);
    QCOMPARE(line(), 2);
    QTest::keyClick(&view(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(line(), kLines);
    QTRY_VERIFY(currentText().startsWith(QLatin1String("1,600 ")));
    QTRY_VERIFY(currentText().endsWith(QLatin1String("ICID 1399 close")));
    QCOMPARE(view().verticalScrollBar()->value(), view().verticalScrollBar()->maximum());
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(line(), kLines);
    QTest::keyClick(&view(), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(line(), 1);
    QCOMPARE(view().selectedRows().last, std::uint64_t{kLines - 1});
    QTest::keyClick(&view(), Qt::Key_Up);
    QCOMPARE(line(), 1);
    QCOMPARE(view().selectedRows().last, 0U);
}

void tst_window_log::mouseSelectsAndScrolls()
{
    open();
    const int height = view().fontMetrics().height() + 4;
    const auto at = [height](int row) { return QPoint(300, row * height + height / 2); };
    QWidget* const port = view().viewport();
    QTest::mouseClick(port, Qt::LeftButton, {}, at(2));
    QCOMPARE(line(), 3);
    QTest::mouseClick(port, Qt::LeftButton, Qt::ShiftModifier, at(4));
    QVERIFY((view().selectedRows() == RowRange{2, 4}));
    QTest::mousePress(port, Qt::LeftButton, {}, at(1));
    QMouseEvent move(QEvent::MouseMove, at(3), port->mapToGlobal(at(3)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(port, &move);
    QVERIFY((view().selectedRows() == RowRange{1, 3}));
    // Below the edge it goes on by itself.
    const QPoint below(300, port->height() + 20);
    QMouseEvent beyond(QEvent::MouseMove, below, port->mapToGlobal(below), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(port, &beyond);
    QTRY_VERIFY(view().selectedRows().last > view().rowsInSight().last - view().rowsInSight().first + 2);
    QTest::mouseRelease(port, Qt::LeftButton, {}, below);
    view().verticalScrollBar()->setValue(800);
    QCOMPARE(view().rowsInSight().first, 800U);
    QTest::mouseClick(port, Qt::LeftButton, {}, at(0));
    QTRY_VERIFY(currentText().startsWith(QLatin1String("801 Wed")));
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
    open();
    openPane(); // closed again
    QTest::keyClick(&m_driver->window(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(pane().isVisible());
    QVERIFY(lineField().hasFocus());
    lineField().setText(typed);
    QTest::keyClick(&lineField(), Qt::Key_Return);
    QCOMPARE(says(QStringLiteral("There are lines from 1 to 1,600 in this file.")), line == 0);
    QCOMPARE(this->line(), std::max(line, 1));
    QCOMPARE(view().hasFocus(), line != 0);
    QVERIFY(view().rowsInSight().first <= view().selectedRows().first);
    QVERIFY(view().rowsInSight().last > view().selectedRows().first);
}

void tst_window_log::search()
{
    open();
    QTest::keyClick(&m_driver->window(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(searchField().hasFocus());
    find(QStringLiteral("icid 1100 CLOSE"));
    QTRY_COMPARE(line(), 404);
    QVERIFY(searchField().hasFocus()); // to go on
    QVERIFY(!says(QStringLiteral("went on")));
    find(QStringLiteral("icid 1099 close"));
    QTRY_COMPARE(line(), 400);
    QVERIFY(says(QStringLiteral("The search went on from the beginning of the log.")));
    // Once more and back with the keys that every program has.
    searchField().setText(QStringLiteral("user4"));
    QTest::keyClick(&searchField(), Qt::Key_F3);
    QTRY_VERIFY(line() > 400);
    QVERIFY(!says(QStringLiteral("went on")));
    const int first = line();
    QTest::keyClick(&view(), Qt::Key_F3);
    QTRY_VERIFY(line() > first);
    QTest::keyClick(&view(), Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(line(), first);
    goTo(1);
    QTest::keyClick(&searchField(), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(line() > 1570);
    QVERIFY(says(QStringLiteral("The search went on from the end of the log.")));
}

void tst_window_log::searchForAPattern()
{
    open();
    find(QStringLiteral("/ICID 12\\d7 (close|lost)$/"));
    QTRY_VERIFY(currentText().endsWith(QLatin1String("ICID 1207 close")));
    const int before = line();
    find(QStringLiteral("/ICID (/"));
    QVERIFY(says(QStringLiteral("This bracket is not closed.")));
    QCOMPARE(line(), before);
    find(QString());
    QCOMPARE(line(), before);
}

void tst_window_log::textThatIsNowhere()
{
    open();
    find(QStringLiteral("nowhere"));
    QTRY_VERIFY(says(QStringLiteral("Not found in the whole log.")));
    QCOMPARE(line(), 1);
    find(QStringLiteral("ICID 1001 close"));
    QTRY_COMPARE(line(), 8);
    QVERIFY(!says(QStringLiteral("Not found")));
}

void tst_window_log::fromTheLineToItsConnection()
{
    open();
    goTo(408); // `ICID 1101 close`
    QTRY_VERIFY(currentText().endsWith(QLatin1String("ICID 1101 close")));
    QTest::keyClick(&view(), Qt::Key_Return);
    QTRY_COMPARE(raw(m_driver->table().currentSession()), 101U);
    QCOMPARE(line(), 408);
    const int height = view().fontMetrics().height() + 4;
    const auto row = static_cast<int>(411 - view().rowsInSight().first); // of line 412
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, QPoint(300, row * height + 2));
    QTRY_COMPARE(raw(m_driver->table().currentSession()), 102U);
}

void tst_window_log::hiddenByTheFilter()
{
    open();
    m_driver->field(0).setText(QStringLiteral("user0"));
    QTRY_VERIFY(m_driver->rows().rowCount() < kConnections);
    QTRY_VERIFY(m_driver->isSettled());
    goTo(408);
    QTRY_VERIFY(currentText().endsWith(QLatin1String("ICID 1101 close")));
    bool asked = false;
    QTimer answering; // the question comes when the connection was found, and waits for its answer
    connect(&answering, &QTimer::timeout, this, [&] {
        auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        asked = box->text() == QStringLiteral("The filter hides this connection.");
        box->button(QMessageBox::Yes)->click();
    });
    answering.start(10);
    QTest::keyClick(&view(), Qt::Key_Return);
    QTRY_VERIFY(asked);
    QTRY_COMPARE(m_driver->rows().rowCount(), kConnections);
    QTRY_COMPARE(raw(m_driver->table().currentSession()), 101U);
}

void tst_window_log::lineOfNoConnection()
{
    open(logOf(4) + "Wed Apr 22 12:00:00 2009 Info: Begin Logfile\n", 4);
    goTo(17);
    QTRY_VERIFY(currentText().endsWith(QLatin1String("Begin Logfile")));
    QTest::keyClick(&view(), Qt::Key_Return);
    QTRY_VERIFY(says(QStringLiteral("This line belongs to no connection.")));
}

void tst_window_log::fromTheConnectionToItsLines()
{
    open();
    openPane(); // closed again
    m_driver->table().selectRow(200);
    QTest::keyClick(&m_driver->window(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(pane().isVisible());
    QCOMPARE(line(), 801);
    QTRY_VERIFY(currentText().contains(QLatin1String("New SMTP ICID 1200 ")));
    QVERIFY(view().hasFocus());
    // In the middle: what led to it is seen as well.
    QVERIFY(view().rowsInSight().first < 800U);
    QVERIFY(view().rowsInSight().last > 800U);
}

void tst_window_log::linesOfTheConnectionAreMarked()
{
    open();
    m_driver->table().selectRow(1); // lines 5 to 8
    QTRY_COMPARE(markOf(5), QColor(0x00, 0x72, 0xB2));
    QVERIFY(markOf(3) != markOf(5));
    QVERIFY(markOf(8) != markOf(5));
    m_driver->table().selectRow(2); // 9 to 13
    QTRY_VERIFY(markOf(5) != QColor(0x00, 0x72, 0xB2));
}

void tst_window_log::copiesLines()
{
    open();
    goTo(7);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QApplication::clipboard()->clear();
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3); // the last line ends as well
    QVERIFY(lines.at(0).startsWith(QLatin1String("a.log\t7\tWed Apr 22 11:00:31 2009 Info: SMTP Auth")));
    QVERIFY(
        lines.at(1).startsWith(QLatin1String("a.log\t8\tWed Apr 22 11:00:33 2009 Info: ICID 1001 close")));
    QVERIFY(says(QStringLiteral("2 lines copied.")));
}

void tst_window_log::severalFiles()
{
    const QDir folder(m_folder.path());
    const QString first = writeFile(folder, QStringLiteral("a.log"), logOf(4));
    const QString second =
        writeFile(folder, QStringLiteral("b.log"), logOf(80).mid(logOf(40).size())); // another 160 lines
    m_driver->openAndWait({first, second}, 44);
    openPane();
    QTRY_VERIFY(view().isVisible());
    QCOMPARE(files().count(), 2);
    QVERIFY(files().isVisible());
    QCOMPARE(line(), 0); // the name of the first file
    goTo(5);
    QTRY_VERIFY(currentText().startsWith(QLatin1String("5 ")));
    // From file to file with the keys, over the name of the second.
    goTo(16);
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(line(), 0);
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(line(), 1);
    QCOMPARE(files().currentIndex(), 1);
    QTRY_VERIFY(currentText().contains(QLatin1String("ICID 1040 ")));
    goTo(100); // of the file in which one is
    QCOMPARE(raw(view().current().file), 1);
    QCOMPARE(line(), 100);
    files().setFocus();
    QTest::keyClick(&files(), Qt::Key_Up);
    QCOMPARE(raw(view().current().file), 0);
    find(QStringLiteral("ICID 1079 close"));
    QTRY_COMPARE(raw(view().current().file), 1);
    QCOMPARE(line(), 160);
}

void tst_window_log::fileThatIsGone()
{
    open();
    QVERIFY(QFile::remove(m_path));
    find(QStringLiteral("nowhere"));
    QTRY_VERIFY(says(QStringLiteral("file not found")));
    goTo(2); // what is in sight was read before
    QVERIFY(!says(QStringLiteral("file not found")));
    goTo(1500);
    QTRY_VERIFY(says(QStringLiteral("a.log")));
    QVERIFY(says(QStringLiteral("file not found")));
    writeFile(QDir(m_folder.path()), QStringLiteral("a.log"), logOf(kConnections));
    goTo(800);
    QTRY_VERIFY(currentText().startsWith(QLatin1String("800 Wed")));
    QTRY_VERIFY(!says(QStringLiteral("file not found")));
}

void tst_window_log::anotherDocument()
{
    open();
    goTo(1500);
    find(QStringLiteral("nowhere"));
    QTRY_VERIFY(says(QStringLiteral("Not found")));
    m_driver->openAndWait({writeFile(QDir(m_folder.path()), QStringLiteral("b.log"), logOf(8))}, 8);
    QTRY_COMPARE(line(), 1);
    QVERIFY(!says(QStringLiteral("Not found")));
    QTRY_VERIFY(currentText().contains(QLatin1String("ICID 1000")));
    QCOMPARE(view().rowsInSight().first, 0U);
}

void tst_window_log::hostileText()
{
    open(logOf(4) + failedLogin(2000, "<img src=\"x\">\xE2\x80\xAE<b>") + QByteArray(100'000, 'x') + '\n', 5);
    find(QStringLiteral("<img"));
    QTRY_VERIFY(currentText().contains(QLatin1String("<img src=\"x\">\\u{202E}<b>")));
    QTest::keyClick(&view(), Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(currentText().contains(QLatin1String("only its beginning is shown")));
    QVERIFY(currentText().size() < 3000);
}

void tst_window_log::rightToLeft()
{
    open();
    m_driver->language().switchTo(QStringLiteral("ar"));
    QTRY_COMPARE(bar().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(view().layoutDirection(), Qt::LeftToRight);
    goTo(1200);
    QTRY_VERIFY(currentText().contains(QLatin1String("Wed Apr 22")));
    find(QStringLiteral("nowhere"));
    QTRY_VERIFY(says(QStringLiteral(u"لم يُعثر عليه في السجل كاملًا.")));
    m_driver->language().switchTo(QStringLiteral("fr"));
    QTRY_VERIFY(says(QStringLiteral(u"Introuvable dans tout le journal.")));
}

void tst_window_log::focusGoesRound()
{
    open();
    m_driver->table().setFocus();
    bool reached = false;
    for (int i = 0; i < 6 && !reached; ++i) {
        QTest::keyClick(&m_driver->window(), Qt::Key_F6);
        reached = view().hasFocus();
    }
    QVERIFY(reached);
}

AUTHLOUPE_TEST(tst_window_log, QApplication)
#include "tst_window_log.moc"
