// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "bridge/load_controller.h"
#include "models/session_table_model.h"
#include "support/test_program.h"
#include "widgets/message_bar.h"
#include "widgets/session_table_view.h"
#include "widgets/status_fields.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

// A log that is followed in the window.
class tst_window_follow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }
    void newRowsAppear();
    void filterSelectionAndPlaceStay();
    void staysAtTheEnd();
    void atTheEndOfALowerTable();
    void pauseAndGoOn();
    void textCannotBeFollowed();
    void wordsChangeWithTheLanguage();

private:
    void append(const QByteArray& lines) const;
    void follow();
    [[nodiscard]] QAction& action() const { return m_driver->action(QStringLiteral("Follow file")); }
    [[nodiscard]] QStringList statusTexts() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_log;
    QByteArray m_all; // of 600 connections, of which 300 are written
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_follow::init()
{
    failOnUnexpectedWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    const QByteArray first = logOf(300);
    m_all = logOf(600);
    QVERIFY(m_all.startsWith(first));
    m_log = writeFile(QDir(m_folder->path()), QStringLiteral("mail.current"), first);
    m_driver = std::make_unique<WindowDriver>();
    m_driver->openAndWait({m_log}, 300);
}

void tst_window_follow::append(const QByteArray& lines) const
{
    QFile file(m_log);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(lines), lines.size());
}

void tst_window_follow::follow()
{
    QVERIFY(action().isEnabled());
    QVERIFY(!action().isChecked());
    const quint64 before = m_driver->rows().result()->document;
    QTest::keyClick(&m_driver->window(), Qt::Key_F4);
    QTRY_COMPARE(statusTexts().filter(QStringLiteral("Following")).size(), 1);
    QTRY_VERIFY(!m_driver->isLoading() && m_driver->isSettled());
    QTRY_VERIFY(m_driver->rows().result()->document != before); // it is read again
    QVERIFY(action().isChecked());
}

QStringList tst_window_follow::statusTexts() const
{
    QStringList texts;
    for (const QLabel* const label : m_driver->window().findChild<StatusFields*>()->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts;
}

void tst_window_follow::newRowsAppear()
{
    follow();
    append(m_all.mid(logOf(300).size()));
    QTRY_COMPARE(m_driver->rows().rowCount(), 600);
    QTRY_COMPARE(m_driver->counts(), QStringLiteral("600 connections"));
    QVERIFY(statusTexts().join(QLatin1Char(' ')).contains(QStringLiteral("mail.current")));
}

void tst_window_follow::filterSelectionAndPlaceStay()
{
    QTest::keyClicks(&m_driver->field(0), QStringLiteral("user1"));
    QTRY_VERIFY(m_driver->isSettled() && m_driver->rows().rowCount() < 300);
    follow();
    const int before = m_driver->rows().rowCount();
    QVERIFY(before > 40 && before < 300); // the filter was kept when the log was read again
    SessionTableView& table = m_driver->table();
    table.verticalScrollBar()->setValue(5);
    table.selectRow(7);
    const SessionRow selected = table.currentSession();
    append(m_all.mid(logOf(300).size()));
    QTRY_COMPARE(m_driver->rows().rowCount(), 2 * before);
    QCOMPARE(table.selectedSessions(), RowSet{selected});
    QCOMPARE(table.verticalScrollBar()->value(), 5);
}

void tst_window_follow::staysAtTheEnd()
{
    follow();
    QScrollBar* const bar = m_driver->table().verticalScrollBar();
    bar->setValue(bar->maximum());
    append(m_all.mid(logOf(300).size()));
    QTRY_COMPARE(m_driver->rows().rowCount(), 600);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(bar->maximum() > 500);
}

// A table that became lower showed its end no more, and did not follow.
void tst_window_follow::atTheEndOfALowerTable()
{
    follow();
    SessionTableView& table = m_driver->table();
    QScrollBar* const bar = table.verticalScrollBar();
    bar->setValue(bar->maximum());
    const int before = bar->maximum();
    QWidget& window = m_driver->window();
    window.resize(window.width(), window.height() - 4 * table.rowHeight(0));
    QTRY_VERIFY(bar->maximum() > before);
    QTRY_COMPARE(bar->value(), bar->maximum());
    append(m_all.mid(logOf(300).size()));
    QTRY_COMPARE(m_driver->rows().rowCount(), 600);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void tst_window_follow::pauseAndGoOn()
{
    follow();
    action().trigger();
    QTRY_COMPARE(statusTexts().filter(QStringLiteral("Paused")).size(), 1);
    QVERIFY(!action().isChecked());
    LoadController witness; // who does not see what he sees twice does not look
    witness.open({{.path = m_log.toStdString(), .text = {}}}, LoadMode::Replace, true);
    QTRY_COMPARE(witness.followed().state, FollowedLog::State::Following);
    for (const int connections : {450, 600}) {
        const QByteArray lines = logOf(connections);
        append(lines.mid(QFileInfo(m_log).size()));
        QTRY_COMPARE(witness.snapshot()->sessionCount(), static_cast<std::size_t>(connections));
    }
    QCOMPARE(m_driver->rows().rowCount(), 300);
    action().trigger();
    QTRY_COMPARE(m_driver->rows().rowCount(), 600);
    QTRY_COMPARE(statusTexts().filter(QStringLiteral("Following")).size(), 1);
}

void tst_window_follow::textCannotBeFollowed()
{
    m_driver->window().open(
        {LoadInput{.path = "pasted", .text = std::make_shared<const std::string>(logOf(4).toStdString())}});
    QTRY_COMPARE(m_driver->rows().rowCount(), 4);
    QTRY_VERIFY(!m_driver->isLoading() && action().isEnabled());
    action().trigger();
    QTRY_VERIFY(m_driver->messages().isVisible());
    QVERIFY(!action().isChecked());
    QCOMPARE(m_driver->rows().rowCount(), 4);
}

void tst_window_follow::wordsChangeWithTheLanguage()
{
    follow();
    m_driver->language().switchTo(QStringLiteral("fr"));
    QTRY_VERIFY(statusTexts().filter(QStringLiteral("Following")).isEmpty());
    QCOMPARE(statusTexts().filter(QStringLiteral("mail.current")).size(), 1);
}

AUTHLOUPE_TEST(tst_window_follow, QApplication)
#include "tst_window_follow.moc"
