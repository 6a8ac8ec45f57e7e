// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_pane_driver.h"
#include "models/session_table_model.h"
#include "support/test_program.h"
#include "unexpected_warnings.h"
#include "widgets/details_pane.h"
#include "widgets/details_table.h"
#include "widgets/log_lines_view.h"
#include "widgets/session_table_view.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace authloupe;
using namespace authloupe::test;

class tst_window_log_ways final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarnings();
        m_log = std::make_unique<LogPaneDriver>();
    }
    void cleanup() { m_log.reset(); }
    void search();
    void searchForAPattern();
    void hitsOfAPatternAreMarked();
    void menuByKey_data();
    void menuByKey();
    void menuByMouse();
    void textThatIsNowhere();
    void fromTheLineToItsConnection();
    void hiddenByTheFilter();
    void lineOfNoConnection();
    void fromTheConnectionToItsLines();
    void fromARawLineOfTheDetails();
    void linesOfTheConnectionAreMarked();

private:
    std::unique_ptr<LogPaneDriver> m_log;
};

void tst_window_log_ways::search()
{
    m_log->open();
    QTest::keyClick(&m_log->window().window(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(m_log->searchField().hasFocus());
    m_log->find(QStringLiteral("icid 1100 CLOSE"));
    QTRY_COMPARE(m_log->line(), 404);
    QVERIFY(m_log->searchField().hasFocus()); // to go on
    QVERIFY(!m_log->says(QStringLiteral("went on")));
    m_log->find(QStringLiteral("icid 1099 close"));
    QTRY_COMPARE(m_log->line(), 400);
    QVERIFY(m_log->says(QStringLiteral("The search went on from the beginning of the log.")));
    // Once more and back with the keys that every program has.
    m_log->searchField().setText(QStringLiteral("user4"));
    QTest::keyClick(&m_log->searchField(), Qt::Key_F3);
    QTRY_VERIFY(m_log->line() > 400);
    QVERIFY(!m_log->says(QStringLiteral("went on")));
    const int first = m_log->line();
    QTest::keyClick(&m_log->view(), Qt::Key_F3);
    QTRY_VERIFY(m_log->line() > first);
    QTest::keyClick(&m_log->view(), Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(m_log->line(), first);
    m_log->goTo(1);
    QTest::keyClick(&m_log->searchField(), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(m_log->line() > 1570);
    QVERIFY(m_log->says(QStringLiteral("The search went on from the end of the log.")));
}

void tst_window_log_ways::searchForAPattern()
{
    m_log->open();
    m_log->find(QStringLiteral("/ICID 12\\d7 (close|lost)$/"));
    QTRY_VERIFY(m_log->currentText().endsWith(QLatin1String("ICID 1207 close")));
    const int before = m_log->line();
    m_log->find(QStringLiteral("/ICID (/"));
    QVERIFY(m_log->says(QStringLiteral("This bracket is not closed.")));
    QCOMPARE(m_log->line(), before);
    m_log->find(QString());
    QCOMPARE(m_log->line(), before);
}

// Where it stands, not all of the line.
void tst_window_log_ways::hitsOfAPatternAreMarked()
{
    m_log->open();
    const auto character = m_log->view().fontMetrics().averageCharWidth();
    m_log->searchField().setText(QStringLiteral("/ICID [0-9]+/"));
    QTRY_COMPARE(m_log->hitsOf(1).stretches, 1);
    LogPaneDriver::Hits hits = m_log->hitsOf(1);
    const int width = hits.last - hits.first + 1;
    QVERIFY(width > 8 * character && width < 10 * character); // ICID 1000
    // The same as a plain text.
    m_log->searchField().setText(QStringLiteral("ICID 1000"));
    QTRY_COMPARE(m_log->hitsOf(1).first, hits.first);
    QCOMPARE(m_log->hitsOf(1).last, hits.last);
    // Twice in a line; and one that is bound to the beginning of the line.
    m_log->searchField().setText(QStringLiteral("/2009|[0-9]{2}:[0-9]{2}/"));
    QTRY_COMPARE(m_log->hitsOf(1).stretches, 2);
    m_log->searchField().setText(QStringLiteral("/^[a-z]+/"));
    QTRY_COMPARE(m_log->hitsOf(1).stretches, 1);
    hits = m_log->hitsOf(1);
    QVERIFY(hits.last - hits.first + 1 < 4 * character);
    // What is found, and yet nowhere: all of the line.
    m_log->searchField().setText(QStringLiteral("/x*/"));
    QTRY_VERIFY(m_log->hitsOf(1).last - m_log->hitsOf(1).first > 40 * character);
    m_log->searchField().setText(QStringLiteral("/(/"));
    QTRY_COMPARE(m_log->hitsOf(1).stretches, 0);
}

void tst_window_log_ways::menuByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("menu key") << int{Qt::Key_Menu} << Qt::KeyboardModifiers();
    QTest::newRow("Shift+F10") << int{Qt::Key_F10} << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void tst_window_log_ways::menuByKey()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    m_log->open();
    m_log->goTo(10);
    m_log->view().setFocus();
    QStringList entries;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction* action : menu->actions())
            entries.append(action->text());
        menu->close();
    });
    watch.start(0);
    if (key == Qt::Key_Menu) { // made of the key by the platform
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&m_log->view(), &event);
    } else {
        QTest::keyClick(&m_log->view(), static_cast<Qt::Key>(key), modifiers);
    }
    QTRY_COMPARE(entries, QStringList({QStringLiteral("Show connection"), QStringLiteral("Copy lines")}));
}

// It is about the line under the pointer, or about those that are selected when it is one of them.
void tst_window_log_ways::menuByMouse()
{
    m_log->open();
    int menus = 0;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        if (QWidget* const menu = QApplication::activePopupWidget()) {
            ++menus;
            menu->close();
        }
    });
    watch.start(0);
    const auto askAt = [this](int row) {
        const QPoint place = m_log->placeOf(row);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                m_log->view().viewport()->mapToGlobal(place));
        QApplication::sendEvent(m_log->view().viewport(), &event);
    };
    askAt(2);
    QTRY_COMPARE(menus, 1);
    QCOMPARE(m_log->line(), 3);
    QTest::mouseClick(m_log->view().viewport(), Qt::LeftButton, Qt::ShiftModifier, m_log->placeOf(4));
    askAt(3);
    QTRY_COMPARE(menus, 2);
    QVERIFY((m_log->view().selectedRows() == RowRange{2, 4}));
    askAt(0);
    QTRY_COMPARE(menus, 3);
    QVERIFY((m_log->view().selectedRows() == RowRange{0, 0}));
}

void tst_window_log_ways::textThatIsNowhere()
{
    m_log->open();
    m_log->find(QStringLiteral("nowhere"));
    QTRY_VERIFY(m_log->says(QStringLiteral("Not found in the whole log.")));
    QCOMPARE(m_log->line(), 1);
    m_log->find(QStringLiteral("ICID 1001 close"));
    QTRY_COMPARE(m_log->line(), 8);
    QVERIFY(!m_log->says(QStringLiteral("Not found")));
}

void tst_window_log_ways::fromTheLineToItsConnection()
{
    m_log->open();
    m_log->goTo(408); // `ICID 1101 close`
    QTRY_VERIFY(m_log->currentText().endsWith(QLatin1String("ICID 1101 close")));
    QTest::keyClick(&m_log->view(), Qt::Key_Return);
    QTRY_COMPARE(raw(m_log->window().table().currentSession()), 101U);
    QCOMPARE(m_log->line(), 408);
    const auto row = static_cast<int>(411 - m_log->view().rowsInSight().first); // of line 412
    QTest::mouseDClick(m_log->view().viewport(), Qt::LeftButton, {}, m_log->placeOf(row));
    QTRY_COMPARE(raw(m_log->window().table().currentSession()), 102U);
}

void tst_window_log_ways::hiddenByTheFilter()
{
    m_log->open();
    m_log->window().field(0).setText(QStringLiteral("user0"));
    QTRY_VERIFY(m_log->window().rows().rowCount() < LogPaneDriver::kConnections);
    QTRY_VERIFY(m_log->window().isSettled());
    m_log->goTo(408);
    QTRY_VERIFY(m_log->currentText().endsWith(QLatin1String("ICID 1101 close")));
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
    QTest::keyClick(&m_log->view(), Qt::Key_Return);
    QTRY_VERIFY(asked);
    QTRY_COMPARE(m_log->window().rows().rowCount(), LogPaneDriver::kConnections);
    QTRY_COMPARE(raw(m_log->window().table().currentSession()), 101U);
}

void tst_window_log_ways::lineOfNoConnection()
{
    m_log->open(logOf(4) + "Wed Apr 22 12:00:00 2009 Info: Begin Logfile\n", 4);
    m_log->goTo(17);
    QTRY_VERIFY(m_log->currentText().endsWith(QLatin1String("Begin Logfile")));
    QTest::keyClick(&m_log->view(), Qt::Key_Return);
    QTRY_VERIFY(m_log->says(QStringLiteral("This line belongs to no connection.")));
}

void tst_window_log_ways::fromTheConnectionToItsLines()
{
    m_log->open();
    m_log->openPane(); // closed again
    m_log->window().table().selectRow(200);
    QTest::keyClick(&m_log->window().window(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_log->pane().isVisible());
    QCOMPARE(m_log->line(), 801);
    QTRY_VERIFY(m_log->currentText().contains(QLatin1String("New SMTP ICID 1200 ")));
    QVERIFY(m_log->view().hasFocus());
    // In the middle: what led to it is seen as well.
    QVERIFY(m_log->view().rowsInSight().first < 800U);
    QVERIFY(m_log->view().rowsInSight().last > 800U);
}

void tst_window_log_ways::fromARawLineOfTheDetails()
{
    m_log->open();
    m_log->openPane(); // closed again
    m_log->window().table().selectRow(200);
    auto* const lines = m_log->window().window().findChild<LogLinesView*>();
    m_log->window().window().findChild<DetailsPane*>()->findInLines();
    auto* const table = lines->findChild<DetailsTable*>();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->setFocus();
    table->selectRow(2);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(m_log->pane().isVisible());
    QCOMPARE(m_log->line(), 803);
}

void tst_window_log_ways::linesOfTheConnectionAreMarked()
{
    m_log->open();
    m_log->window().table().selectRow(1); // lines 5 to 8
    QTRY_COMPARE(m_log->markOf(5), QColor(0x00, 0x72, 0xB2));
    QVERIFY(m_log->markOf(3) != m_log->markOf(5));
    QVERIFY(m_log->markOf(8) != m_log->markOf(5));
    m_log->window().table().selectRow(2); // 9 to 13
    QTRY_VERIFY(m_log->markOf(5) != QColor(0x00, 0x72, 0xB2));
}

AUTHLOUPE_TEST(tst_window_log_ways, QApplication)
#include "tst_window_log_ways.moc"
