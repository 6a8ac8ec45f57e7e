// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "models/session_table_model.h"
#include "support/test_program.h"
#include "unexpected_warnings.h"
#include "widgets/filter_chips.h"
#include "widgets/message_bar.h"
#include "widgets/session_table_view.h"
#include "window_driver.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

// The log that was closed last, as it was looked at.
class tst_window_reopen final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }
    void withFilterAndSelection();
    void oneAfterTheOther();
    void changedLog();
    void pastedText();
    void afterTheWindowWasClosed();
    void handWrittenSettings();

private:
    [[nodiscard]] QString write(const char* name, const QByteArray& log) const
    {
        return writeFile(QDir(m_folder.path()), QString::fromLatin1(name), log);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_driver->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
        QTest::keyClick(&m_driver->window(), key, modifiers);
    }
    void reopen(int rows)
    {
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_driver->rows().rowCount(), rows);
        QTRY_VERIFY(m_driver->isSettled());
    }
    void selectFailed()
    {
        m_driver->field(2).setText(QStringLiteral("outcome:failed"));
        QTRY_COMPARE(m_driver->rows().rowCount(), 5);
        m_driver->table().setFocus();
        m_driver->table().selectRow(1);
        QTest::keyClick(&m_driver->table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_driver->table().selectedCount(), std::size_t{2});
    }
    [[nodiscard]] QAction& action() const { return m_driver->action(QStringLiteral("Reopen closed log")); }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_reopen::init()
{
    failOnUnexpectedWarnings();
    m_driver = std::make_unique<WindowDriver>();
}

void tst_window_reopen::withFilterAndSelection()
{
    QVERIFY(!action().isEnabled());
    m_driver->openAndWait({write("a.log", logOf(20))}, 20);
    QVERIFY(!action().isEnabled());
    selectFailed();
    const SessionRow current = m_driver->table().currentSession();
    const RowSet selected = m_driver->table().selectedSessions();
    m_driver->openAndWait({write("b.log", logOf(8))}, 8);
    QVERIFY(m_driver->chips().texts().isEmpty());
    reopen(5);
    QCOMPARE(m_driver->chips().texts(), QStringList{QStringLiteral("Outcome: Failed")});
    QTRY_COMPARE(m_driver->table().selectedSessions(), selected);
    QVERIFY(m_driver->table().currentSession() == current);
    QVERIFY(m_driver->messages().texts().isEmpty());
    // Back lifts the filter, as it did.
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_driver->rows().rowCount(), 20);
}

void tst_window_reopen::oneAfterTheOther()
{
    m_driver->openAndWait({write("a.log", logOf(4))}, 4);
    m_driver->openAndWait({write("b.log", logOf(8))}, 8);
    m_driver->openAndWait({write("c.log", logOf(12))}, 12);
    for (const int rows : {8, 4, 12, 8})
        reopen(rows);
    // One that is opened in another way is not closed any more.
    m_driver->openAndWait({m_folder.filePath(QStringLiteral("a.log"))}, 4);
    for (const int rows : {8, 12, 4})
        reopen(rows);
}

void tst_window_reopen::changedLog()
{
    const QString path = write("a.log", logOf(20));
    m_driver->openAndWait({path}, 20);
    selectFailed();
    m_driver->openAndWait({write("b.log", logOf(8))}, 8);
    (void)write("a.log", failedLogin(7, "eve") + logOf(20));
    reopen(6);
    QTRY_COMPARE(
        m_driver->messages().texts(),
        QStringList{QStringLiteral("The log has changed since it was closed. The filter is back, but "
                                   "nothing is selected.")});
    QCOMPARE(m_driver->table().selectedCount(), std::size_t{0});
}

void tst_window_reopen::pastedText()
{
    m_driver->openAndWait({write("a.log", logOf(4))}, 4);
    QApplication::clipboard()->setText(QString::fromUtf8(logOf(12)));
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->rows().rowCount(), 12);
    QTRY_VERIFY(!m_driver->isLoading());
    reopen(4);
    reopen(12);
}

void tst_window_reopen::afterTheWindowWasClosed()
{
    m_driver->openAndWait({write("a.log", logOf(4))}, 4);
    const QString other = write("c.log", failedLogin(7, "eve"));
    m_driver->openAndWait({write("b b%.log", logOf(23)), other}, 24);
    m_driver->field(0).setText(QStringLiteral("user3"));
    QTRY_VERIFY(m_driver->isSettled() && m_driver->rows().rowCount() < 24);
    m_driver->restart();
    QVERIFY(action().isEnabled());
    reopen(24);
    QVERIFY(m_driver->chips().texts().isEmpty());
    reopen(4);
    m_driver->close();
    QFile settings(m_driver->settingsFile());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("user3")); // nothing of a log
}

void tst_window_reopen::handWrittenSettings()
{
    m_driver->close();
    {
        QSettings settings(m_driver->settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("recent/closed"),
                          QStringList{QString(), QStringLiteral("  "), QStringLiteral("? ?"),
                                      QStringLiteral("%2Fno%2Fsuch%00file"), QString(100'000, u'x')});
    }
    m_driver->restart();
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_driver->isLoading() && !m_driver->messages().texts().isEmpty());
    m_driver->openAndWait({write("a.log", logOf(4))}, 4);
}

AUTHLOUPE_TEST(tst_window_reopen, QApplication)
#include "tst_window_reopen.moc"
