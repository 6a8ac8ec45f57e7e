// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "models/session_table_model.h"
#include "models/table_columns.h"
#include "support/test_program.h"
#include "widgets/columns_dialog.h"
#include "widgets/document_page.h"
#include "widgets/message_bar.h"
#include "widgets/session_table_view.h"
#include "widgets/table_column_state.h"
#include "widgets/time_boxes.h"
#include "widgets/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

using namespace authloupe;
using namespace authloupe::test;

// The table of connections: order, selection, place, clipboard, columns.
class tst_window_rows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }
    void headerClickSorts();
    void sortByKeyboard();
    void selectionSurvivesSortAndFilter();
    void selectAllIsAState();
    void scrollPlaceSurvivesSortAndFilter();
    void placeStaysWhileLoading();
    void currentRowIsAlwaysThere();
    void copyRows();
    void copyValue();
    void nextFailed();
    void noFurtherFailed();
    void nextFailedSelectsOneRow();
    void columnsDialog();
    void stateIsRemembered();
    void unknownColumnsInSettings();
    void panesByKeyboard();
    void allReachableByTab();

private:
    void clickHeader(SessionField field);
    void goTo(int row, SessionField field = SessionField::Opened);

    QTemporaryDir m_folder;
    QString m_log; // 400 connections
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_rows::initTestCase()
{
    m_log = writeFile(QDir(m_folder.path()), QStringLiteral("rows.log"), logOf(400));
}

void tst_window_rows::init()
{
    failOnUnexpectedWarnings();
    m_driver = std::make_unique<WindowDriver>();
    m_driver->openAndWait({m_log}, 400);
}

void tst_window_rows::clickHeader(SessionField field)
{
    QHeaderView* const header = m_driver->table().horizontalHeader();
    const int column = columnOf(field);
    const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                       header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

void tst_window_rows::goTo(int row, SessionField field)
{
    m_driver->table().setCurrentIndex(m_driver->rows().index(row, columnOf(field)));
}

void tst_window_rows::headerClickSorts()
{
    clickHeader(SessionField::Users);
    QTRY_VERIFY(!m_driver->rows().result()->order.fileOrder);
    QCOMPARE(m_driver->cell(0, SessionField::Users), QStringLiteral("user0"));
    QStringList users = m_driver->column(SessionField::Users);
    users = users.mid(0, 300); // those without any user come last
    QVERIFY(std::is_sorted(users.begin(), users.end()));
    clickHeader(SessionField::Users);
    QTRY_COMPARE(m_driver->cell(0, SessionField::Users), QStringLiteral("user4"));
    clickHeader(SessionField::Users);
    QTRY_COMPARE(m_driver->cell(1, SessionField::Users), QStringLiteral("user1")); // as in the log
    QVERIFY(!m_driver->action(QStringLiteral("Order as in the log")).isEnabled());
}

void tst_window_rows::sortByKeyboard()
{
    goTo(5, SessionField::Opened);
    m_driver->action(QStringLiteral("Sort descending")).trigger();
    QTRY_COMPARE(m_driver->cell(0, SessionField::Opened), QStringLiteral("2009-04-22 14:19:30"));
    QCOMPARE(m_driver->table().horizontalHeader()->sortIndicatorSection(), columnOf(SessionField::Opened));
    m_driver->action(QStringLiteral("Order as in the log")).trigger();
    QTRY_COMPARE(m_driver->cell(0, SessionField::Opened), QStringLiteral("2009-04-22 11:00:00"));
    QCOMPARE(m_driver->table().horizontalHeader()->sortIndicatorSection(), -1);
}

void tst_window_rows::selectionSurvivesSortAndFilter()
{
    SessionTableView& table = m_driver->table();
    table.setFocus();
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table.selectedCount(), std::size_t{3});
    const RowSet chosen = table.selectedSessions();

    clickHeader(SessionField::Opened);
    clickHeader(SessionField::Opened);
    QTRY_COMPARE(m_driver->cell(0, SessionField::Opened), QStringLiteral("2009-04-22 14:19:30"));
    RowSet now = table.selectedSessions();
    std::sort(now.begin(), now.end());
    QCOMPARE(now, chosen);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 3);

    // Of 1, 2 and 3 only 1 has failed for good; the others come back with the filter gone.
    m_driver->choice(0).setCurrentIndex(m_driver->choice(0).findText(QStringLiteral("Failed")));
    Q_EMIT m_driver->choice(0).activated(m_driver->choice(0).currentIndex());
    QTRY_COMPARE(m_driver->rows().rowCount(), 100);
    QCOMPARE(table.selectedCount(), std::size_t{1});
    m_driver->action(QStringLiteral("Clear filters")).trigger();
    QTRY_COMPARE(m_driver->rows().rowCount(), 400);
    now = table.selectedSessions();
    std::sort(now.begin(), now.end());
    QCOMPARE(now, chosen);
}

void tst_window_rows::selectAllIsAState()
{
    m_driver->table().setFocus();
    QTest::keyClick(&m_driver->table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_driver->table().selectedCount(), std::size_t{400});
    clickHeader(SessionField::Users);
    QTRY_VERIFY(!m_driver->rows().result()->order.fileOrder);
    QCOMPARE(m_driver->table().selectedCount(), std::size_t{400});
    QCOMPARE(m_driver->table().selectionModel()->selection().size(), 1);
}

void tst_window_rows::scrollPlaceSurvivesSortAndFilter()
{
    SessionTableView& table = m_driver->table();
    table.verticalScrollBar()->setValue(201); // connection 201: failed
    table.selectRow(205);                     // connection 205: failed as well
    const int below = table.currentIndex().row() - table.rowAt(0);
    m_driver->choice(0).setCurrentIndex(m_driver->choice(0).findText(QStringLiteral("Failed")));
    Q_EMIT m_driver->choice(0).activated(m_driver->choice(0).currentIndex());
    QTRY_COMPARE(m_driver->rows().rowCount(), 100);
    QCOMPARE(m_driver->cell(table.currentIndex().row(), SessionField::Opened),
             QStringLiteral("2009-04-22 12:42:30"));
    QCOMPARE(table.currentIndex().row() - table.rowAt(0), below);
    m_driver->action(QStringLiteral("Clear filters")).trigger();
    QTRY_COMPARE(m_driver->rows().rowCount(), 400);
    QCOMPARE(table.currentIndex().row(), 205);
    QCOMPARE(table.rowAt(0), 201);
}

void tst_window_rows::placeStaysWhileLoading()
{
    const QString large = writeFile(QDir(m_folder.path()), QStringLiteral("large.log"), logOf(150'000));
    WindowDriver driver;
    driver.open({large});
    QTRY_VERIFY(driver.rows().rowCount() > 1'000);
    SessionTableView& table = driver.table();
    table.verticalScrollBar()->setValue(500);
    table.selectRow(503);
    const QString chosen = driver.cell(503, SessionField::Opened);
    QTRY_VERIFY_WITH_TIMEOUT(!driver.isLoading(), 60'000);
    QTRY_COMPARE(driver.rows().rowCount(), 150'000);
    QCOMPARE(table.selectedCount(), std::size_t{1});
    QCOMPARE(table.currentIndex().row(), 503);
    QCOMPARE(table.rowAt(0), 500);
    QCOMPARE(driver.cell(503, SessionField::Opened), chosen);
}

void tst_window_rows::currentRowIsAlwaysThere()
{
    QVERIFY(m_driver->table().currentIndex().isValid());
    QCOMPARE(m_driver->table().selectedCount(), std::size_t{0});
    goTo(3); // tries nothing
    m_driver->choice(0).setCurrentIndex(m_driver->choice(0).findText(QStringLiteral("Failed")));
    Q_EMIT m_driver->choice(0).activated(m_driver->choice(0).currentIndex());
    QTRY_COMPARE(m_driver->rows().rowCount(), 100);
    QCOMPARE(m_driver->table().currentIndex().row(), 0);
}

void tst_window_rows::copyRows()
{
    SessionTableView& table = m_driver->table();
    table.setFocus();
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    const auto place = lines.at(0).split(u'\t').indexOf(
        m_driver->rows().headerData(columnOf(SessionField::RemoteAddress), Qt::Horizontal).toString());
    QVERIFY(place >= 0);
    QCOMPARE(lines.at(1).split(u'\t').at(place), QStringLiteral("10.0.0.1"));
    QCOMPARE(lines.at(2).split(u'\t').at(place), QStringLiteral("10.0.0.2"));
}

void tst_window_rows::copyValue()
{
    m_driver->table().setFocus();
    goTo(2, SessionField::Users);
    QTest::keyClick(&m_driver->table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("user2"));
}

void tst_window_rows::nextFailed()
{
    goTo(0);
    QTest::keyClick(&m_driver->window(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_driver->table().currentIndex().row(), 1);
    QTest::keyClick(&m_driver->window(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(&m_driver->window(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_driver->table().currentIndex().row(), 5);
    QTest::keyClick(&m_driver->window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_driver->table().currentIndex().row(), 2);
}

void tst_window_rows::noFurtherFailed()
{
    goTo(398); // the last one that failed
    QTest::keyClick(&m_driver->window(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_driver->table().currentIndex().row(), 398);
    QCOMPARE(m_driver->messages().texts(),
             QStringList{QStringLiteral("There is no further row with a failed authentication.")});
}

// Ctrl, pressed for the shortcut, added the row to those that were selected before.
void tst_window_rows::nextFailedSelectsOneRow()
{
    m_driver->table().setFocus();
    m_driver->table().selectRow(0);
    // Through the window of the system, as a key that is really pressed.
    QWindow* const window = m_driver->window().windowHandle();
    QTest::keyPress(window, Qt::Key_Control, Qt::NoModifier);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
    QTest::keyRelease(window, Qt::Key_Control, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->table().currentIndex().row() > 1);
    QCOMPARE(m_driver->table().selectedSessions(), RowSet{m_driver->table().currentSession()});
}

void tst_window_rows::columnsDialog()
{
    const std::vector<ColumnState> before = columnState(*m_driver->table().horizontalHeader());
    ColumnsDialog dialog(before);
    auto* const list = dialog.findChild<QListWidget*>();
    QCOMPARE(list->count(), kSessionFieldCount);
    QCOMPARE(dialog.columns(), before);
    dialog.show();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space); // the first one away
    list->setCurrentRow(1);
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto down = std::find_if(buttons.begin(), buttons.end(), [](auto* button) {
        return button->text() == QStringLiteral("Move &down");
    });
    QVERIFY(down != buttons.end());
    QTest::mouseClick(*down, Qt::LeftButton);
    std::vector<ColumnState> wanted(before.begin() + 1, before.end());
    std::swap(wanted[0], wanted[1]);
    QCOMPARE(dialog.columns(), wanted);
    setColumnState(*m_driver->table().horizontalHeader(), dialog.columns());
    std::vector<SessionField> shown = m_driver->table().shownFields();
    QCOMPARE(shown.size(), wanted.size());
    QCOMPARE(shown.front(), wanted.front().field);
}

void tst_window_rows::stateIsRemembered()
{
    QHeaderView* header = m_driver->table().horizontalHeader();
    header->moveSection(header->visualIndex(columnOf(SessionField::Users)), 0);
    header->resizeSection(columnOf(SessionField::Users), 333);
    showColumn(*header, SessionField::Country, true);
    showColumn(*header, SessionField::Duration, false);
    const std::vector<SessionField> fields = m_driver->table().shownFields();
    m_driver->action(QStringLiteral("Sort descending")).trigger();
    QTRY_VERIFY(m_driver->table().horizontalHeader()->sortIndicatorSection() >= 0);
    const int sorted = header->sortIndicatorSection();
    m_driver->window().resize(1000, 700);
    m_driver->restart();
    header = m_driver->table().horizontalHeader();
    QCOMPARE(m_driver->table().shownFields(), fields);
    QCOMPARE(m_driver->table().shownFields().front(), SessionField::Users);
    QCOMPARE(header->sectionSize(columnOf(SessionField::Users)), 333);
    m_driver->openAndWait({m_log}, 400);
    QCOMPARE(header->sortIndicatorSection(), sorted);
}

void tst_window_rows::unknownColumnsInSettings()
{
    QHeaderView* const header = m_driver->table().horizontalHeader();
    setColumnState(*header, {});
    QCOMPARE(columnState(*header).size(), defaultColumnState().size());
    showColumn(*header, SessionField::Outcome, false);
    for (const SessionField field : m_driver->table().shownFields())
        showColumn(*header, field, false);
    QCOMPARE(m_driver->table().shownFields().size(), std::size_t{1}); // the last one stays
}

void tst_window_rows::panesByKeyboard()
{
    m_driver->table().setFocus();
    const QWidget* const start = QApplication::focusWidget();
    QSet<const QWidget*> seen;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&m_driver->window(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget());
        seen.insert(QApplication::focusWidget());
    }
    QCOMPARE(seen.size(), 4);
    QCOMPARE(QApplication::focusWidget(), start);
}

void tst_window_rows::allReachableByTab()
{
    m_driver->field(0).setFocus();
    QSet<const QWidget*> seen;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        seen.insert(QApplication::focusWidget());
    }
    for (const QWidget* widget :
         {static_cast<const QWidget*>(&m_driver->field(0)), static_cast<const QWidget*>(&m_driver->field(2)),
          static_cast<const QWidget*>(&m_driver->choice(0)), static_cast<const QWidget*>(&m_driver->table())})
        QVERIFY(seen.contains(widget));
    for (const QLineEdit* const edit : m_driver->timeline().times().findChildren<QLineEdit*>())
        QVERIFY2(seen.contains(edit), qPrintable(edit->accessibleName()));
    for (const QWidget* widget : seen)
        QVERIFY2(!widget->accessibleName().isEmpty() || widget->inherits("QAbstractButton")
                     || widget->inherits("QTabBar"),
                 widget->metaObject()->className());
}

AUTHLOUPE_TEST(tst_window_rows, QApplication)
#include "tst_window_rows.moc"
