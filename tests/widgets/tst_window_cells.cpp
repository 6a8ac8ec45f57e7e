// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "models/session_table_model.h"
#include "models/table_columns.h"
#include "support/test_program.h"
#include "widgets/filter_chips.h"
#include "widgets/session_table_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

// What can be asked from a cell, whatever the filter was before.
class tst_window_cells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }
    void onlyThisValue();
    void everythingOfARow_data();
    void everythingOfARow();
    void nothingStated();
    void aroundThisTime();
    void copiedAsAFilter();

private:
    void goTo(int row, SessionField field);
    void press(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] int shown() const { return m_driver->rows().rowCount(); }

    QTemporaryDir m_folder;
    QString m_log; // 40 connections
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_cells::initTestCase()
{
    m_log = writeFile(QDir(m_folder.path()), QStringLiteral("cells.log"), logOf(40));
}

void tst_window_cells::init()
{
    failOnUnexpectedWarnings();
    m_driver = std::make_unique<WindowDriver>();
    m_driver->openAndWait({m_log}, 40);
}

void tst_window_cells::goTo(int row, SessionField field)
{
    m_driver->table().setFocus();
    m_driver->table().setCurrentIndex(m_driver->rows().index(row, columnOf(field)));
}

void tst_window_cells::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_driver->table(), static_cast<Qt::Key>(key), modifiers);
}

void tst_window_cells::onlyThisValue()
{
    m_driver->field(0).setText(QStringLiteral("user1"));
    QTRY_COMPARE(shown(), 6);
    goTo(0, SessionField::Outcome);
    const QString outcome = m_driver->cell(0, SessionField::Outcome);
    press(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(shown() >= 10);
    QCOMPARE(m_driver->chips().texts().size(), 1);
    QVERIFY(m_driver->chips().texts().front().contains(outcome));
    QVERIFY(m_driver->field(0).text().isEmpty());
}

void tst_window_cells::everythingOfARow_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<int>("rows");
    QTest::newRow("user") << static_cast<int>(Qt::Key_U) << QStringLiteral("user1") << 6;
    QTest::newRow("address") << static_cast<int>(Qt::Key_A) << QString() << 1;
    QTest::newRow("network") << static_cast<int>(Qt::Key_W) << QStringLiteral(".0/24") << 40;
    QTest::newRow("profile") << static_cast<int>(Qt::Key_P) << QString() << 30;
}

void tst_window_cells::everythingOfARow()
{
    QFETCH(int, key);
    QFETCH(QString, chip);
    QFETCH(int, rows);
    goTo(1, SessionField::Duration); // whatever the cell
    press(key, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(m_driver->chips().texts().size(), 1);
    QTRY_COMPARE(shown(), rows);
    QVERIFY2(m_driver->chips().texts().front().contains(chip), qPrintable(m_driver->chips().texts().front()));
}

void tst_window_cells::nothingStated()
{
    int row = 0;
    while (!m_driver->cell(row, SessionField::Users).isEmpty())
        ++row;
    goTo(row, SessionField::Users);
    for (const char* const text :
         {"Only this value", "Everything of this user", "Everything of this profile", "Copy as filter"})
        QVERIFY2(!m_driver->action(QString::fromLatin1(text)).isEnabled(), text);
    QVERIFY(m_driver->action(QStringLiteral("Everything of this network")).isEnabled());
}

void tst_window_cells::aroundThisTime()
{
    goTo(10, SessionField::Outcome); // one connection every half minute
    press(Qt::Key_Home, Qt::AltModifier);
    QTRY_COMPARE(m_driver->chips().texts().size(), 1);
    QTRY_COMPARE(shown(), 21);
}

void tst_window_cells::copiedAsAFilter()
{
    goTo(1, SessionField::Users);
    press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("user:=user1"));
    m_driver->field(2).setFocus();
    QTest::keyClick(&m_driver->field(2), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(shown(), 6);
}

AUTHLOUPE_TEST(tst_window_cells, QApplication)
#include "tst_window_cells.moc"
