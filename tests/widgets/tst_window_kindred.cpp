// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "models/session_table_model.h"
#include "support/test_program.h"
#include "unexpected_warnings.h"
#include "widgets/details_pane.h"
#include "widgets/details_table.h"
#include "widgets/message_bar.h"
#include "widgets/session_table_view.h"
#include "window_driver.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

using namespace authloupe;
using namespace authloupe::test;

// To the next and the previous connection of the same user or remote address, by keys and by menu.
class tst_window_kindred final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }
    void byKeys_data();
    void byKeys();
    void inTheOrderOfTheLog();
    void nothingFurther();
    void notWithoutUser();
    void hiddenByTheFilter_data();
    void hiddenByTheFilter();
    void ofTheAttemptInFocus();
    void fromTheMenuOfTheDetails();

private:
    void open(const QByteArray& log, int connections)
    {
        m_driver->openAndWait({writeFile(QDir(m_folder.path()), QStringLiteral("a.log"), log)}, connections);
        m_driver->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    }
    void goTo(int row)
    {
        m_driver->table().setFocus();
        m_driver->table().selectRow(row);
    }
    void press(Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, modifiers);
    }
    [[nodiscard]] int currentRow() const { return static_cast<int>(raw(m_driver->table().currentSession())); }
    [[nodiscard]] DetailsTable& attempts() const
    {
        auto* const pane = m_driver->window().findChild<DetailsPane*>();
        auto* const tabs = pane->findChild<QTabWidget*>();
        tabs->setCurrentIndex(1);
        return *qobject_cast<DetailsTable*>(tabs->currentWidget());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_kindred::init()
{
    failOnUnexpectedWarnings();
    m_driver = std::make_unique<WindowDriver>();
}

void tst_window_kindred::byKeys_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("to");
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("next of the user") << 1 << control << 6;
    QTest::newRow("previous of the user") << 6 << (control | Qt::ShiftModifier) << 1;
    QTest::newRow("next of the address") << 4 << (control | Qt::AltModifier) << 254;
    QTest::newRow("previous of the address") << 254 << (control | Qt::AltModifier | Qt::ShiftModifier) << 4;
}

void tst_window_kindred::byKeys()
{
    QFETCH(int, from);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, to);
    open(logOf(300), 300);
    goTo(from);
    press(modifiers);
    QTRY_COMPARE(currentRow(), to);
    QVERIFY(m_driver->table().selectionModel()->isRowSelected(to));
    QCOMPARE(m_driver->table().selectedCount(), std::size_t{1});
}

void tst_window_kindred::inTheOrderOfTheLog()
{
    open(logOf(20), 20);
    QTest::keyClick(&m_driver->table(), Qt::Key_F8); // of the column that is current, the other way round
    QTRY_VERIFY(m_driver->isSettled());
    QVERIFY(m_driver->table().showSession(SessionRow{1}));
    m_driver->table().setFocus();
    press(Qt::ControlModifier);
    QTRY_COMPARE(currentRow(), 6);
    press(Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(currentRow(), 1);
}

void tst_window_kindred::nothingFurther()
{
    open(logOf(3), 3);
    goTo(2);
    press(Qt::ControlModifier);
    QTRY_COMPARE(m_driver->messages().texts(),
                 QStringList{QStringLiteral("The log has no later connection of this user.")});
    press(Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_driver->messages().texts().size(), 2);
    QCOMPARE(m_driver->messages().texts().last(),
             QStringLiteral("The log has no earlier connection of this remote address."));
    QCOMPARE(currentRow(), 2);
}

void tst_window_kindred::notWithoutUser()
{
    open(logOf(8), 8);
    goTo(3); // tries nothing
    QVERIFY(!m_driver->action(QStringLiteral("Next connection of this user")).isEnabled());
    QVERIFY(m_driver->action(QStringLiteral("Next connection of this remote address")).isEnabled());
    goTo(1);
    QVERIFY(m_driver->action(QStringLiteral("Previous connection of this user")).isEnabled());
}

void tst_window_kindred::hiddenByTheFilter_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("button"); // 0 is Esc
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("isClear");
    QTest::newRow("clear") << "outcome:failed" << int{QMessageBox::Yes} << 6 << true;
    QTest::newRow("the next shown") << "outcome:failed" << int{QMessageBox::Ignore} << 21 << false;
    QTest::newRow("neither") << "outcome:failed" << 0 << 1 << false;
    QTest::newRow("none is shown, clear") << "id:1001" << int{QMessageBox::Yes} << 6 << true;
    QTest::newRow("none is shown, no") << "id:1001" << int{QMessageBox::No} << 1 << false;
}

void tst_window_kindred::hiddenByTheFilter()
{
    QFETCH(QString, filter);
    QFETCH(int, button);
    QFETCH(int, to);
    QFETCH(bool, isClear);
    open(logOf(40), 40);
    m_driver->field(2).setText(filter);
    QTRY_VERIFY(m_driver->isSettled() && m_driver->rows().rowCount() < 40);
    const int shown = m_driver->rows().rowCount();
    QVERIFY(m_driver->table().showSession(SessionRow{1}));
    m_driver->table().setFocus();
    bool asked = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        watch.stop();
        asked = box->text() == QStringLiteral("The filter hides the next connection of this user.");
        if (button == 0)
            QTest::keyClick(box, Qt::Key_Escape);
        else
            box->button(static_cast<QMessageBox::StandardButton>(button))->click();
    });
    watch.start(0);
    press(Qt::ControlModifier);
    QTRY_VERIFY(asked);
    QTRY_COMPARE(currentRow(), to);
    QTRY_COMPARE(m_driver->rows().rowCount(), isClear ? 40 : shown);
}

// One connection tries many names; the key goes on with the one that somebody looks at.
void tst_window_kindred::ofTheAttemptInFocus()
{
    const QByteArray spray =
        failedLogin(1, "eve")
        + "Wed Apr 22 11:44:00 2009 Info: SMTP Auth: (ICID 1) failed for user: mallory using AUTH mechanism: "
          "PLAIN with profile: P\n";
    open(spray + failedLogin(2, "eve") + failedLogin(3, "mallory"), 3);
    goTo(0);
    DetailsTable& table = attempts();
    QTRY_COMPARE(table.model()->rowCount(), 2);
    table.setFocus();
    table.selectRow(1);
    press(Qt::ControlModifier);
    QTRY_COMPARE(currentRow(), 2);
    goTo(0);
    press(Qt::ControlModifier);
    QTRY_COMPARE(currentRow(), 1);
}

void tst_window_kindred::fromTheMenuOfTheDetails()
{
    open(logOf(20), 20);
    goTo(6);
    DetailsTable& table = attempts();
    QTRY_COMPARE(table.model()->rowCount(), 2);
    table.setFocus();
    table.selectRow(0);
    bool chosen = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        watch.stop();
        QAction* const entry = &m_driver->action(QStringLiteral("Previous connection of this user"));
        chosen = menu->actions().contains(entry);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
    });
    watch.start(0);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&table, &event);
    QVERIFY(chosen);
    QTRY_COMPARE(currentRow(), 1);
}

AUTHLOUPE_TEST(tst_window_kindred, QApplication)
#include "tst_window_kindred.moc"
