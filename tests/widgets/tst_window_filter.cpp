// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "models/session_table_model.h"
#include "models/table_columns.h"
#include "support/test_program.h"
#include "widgets/empty_result_page.h"
#include "widgets/filter_bar.h"
#include "widgets/filter_chip_button.h"
#include "widgets/filter_chips.h"
#include "widgets/session_table_view.h"
#include "widgets/timeline_view.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace authloupe;
using namespace authloupe::test;

// Narrowing what is shown: fields, chips, cells, history.
class tst_window_filter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }
    void typing();
    void typingIsOneStepOfTheHistory();
    void searchInAllColumns();
    void outcome();
    void direction();
    void chipsByMouseAndKeyboard();
    void backAndForward();
    void escapeTakesBackStepByStep();
    void emptyResultOffersTheWayBack();
    void byCell_data();
    void byCell();
    void fromAndUntilThisTime();
    void timelineRangeIsAChip();
    void newDocumentStartsWithoutFilter();
    void initialFilter();
    void returnGoesToTheRows();

private:
    void choose(QComboBox& combo, const QString& text);
    void goTo(int row, SessionField field);
    [[nodiscard]] int shown() const { return m_driver->rows().rowCount(); }

    QTemporaryDir m_folder;
    QString m_log; // 40 connections
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_filter::initTestCase()
{
    m_log = writeFile(QDir(m_folder.path()), QStringLiteral("filter.log"), logOf(40));
}

void tst_window_filter::init()
{
    failOnUnexpectedWarnings();
    m_driver = std::make_unique<WindowDriver>();
    m_driver->openAndWait({m_log}, 40);
}

void tst_window_filter::choose(QComboBox& combo, const QString& text)
{
    const int index = combo.findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    combo.setFocus();
    while (combo.currentIndex() != index)
        QTest::keyClick(&combo, combo.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    QTRY_VERIFY(m_driver->isSettled());
}

void tst_window_filter::goTo(int row, SessionField field)
{
    m_driver->table().setCurrentIndex(m_driver->rows().index(row, columnOf(field)));
}

void tst_window_filter::typing()
{
    m_driver->field(0).setFocus();
    QTest::keyClicks(&m_driver->field(0), QStringLiteral("USER3"));
    // Connections 3, 8, 13 … have user3, but every fourth tries nothing.
    QTRY_COMPARE(shown(), 6);
    QCOMPARE(m_driver->counts(), QStringLiteral("6 of 40 connections"));
    QCOMPARE(m_driver->chips().texts().size(), 1);
    QTest::keyClick(&m_driver->field(0), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&m_driver->field(0), Qt::Key_Delete);
    QTRY_COMPARE(shown(), 40);
    QCOMPARE(m_driver->counts(), QStringLiteral("40 connections"));
    QVERIFY(m_driver->chips().texts().isEmpty());
}

void tst_window_filter::typingIsOneStepOfTheHistory()
{
    QLineEdit& user = m_driver->field(0);
    QSignalSpy edited(&m_driver->filterBar(), &FilterBar::edited);
    user.setFocus();
    QTest::keyClicks(&user, QStringLiteral("us"));
    QTRY_COMPARE(edited.count(), 1);
    QTest::keyClicks(&user, QStringLiteral("er1"));
    QTRY_COMPARE(edited.count(), 2);
    QTRY_VERIFY(shown() < 30);
    m_driver->action(QStringLiteral("Back")).trigger();
    QTRY_COMPARE(shown(), 40);
    QVERIFY(user.text().isEmpty());
    QVERIFY(!m_driver->action(QStringLiteral("Back")).isEnabled());
}

void tst_window_filter::searchInAllColumns()
{
    QTest::keyClick(&m_driver->window(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit& search = m_driver->field(2);
    QTRY_VERIFY(search.hasFocus());
    QTest::keyClicks(&search, QStringLiteral("mail1.example user1"));
    // Both words: connection 16 only.
    QTRY_COMPARE(m_driver->chips().texts().size(), 2);
    QTRY_COMPARE(shown(), 1);
    for (const QString& host : m_driver->column(SessionField::ReverseDns))
        QCOMPARE(host, QStringLiteral("mail1.example"));
    for (const QString& user : m_driver->column(SessionField::Users))
        QCOMPARE(user, QStringLiteral("user1"));
}

void tst_window_filter::outcome()
{
    choose(m_driver->choice(0), QStringLiteral("Failed"));
    QTRY_COMPARE(shown(), 10);
    choose(m_driver->choice(0), QStringLiteral("Any attempt"));
    QTRY_COMPARE(shown(), 30);
    choose(m_driver->choice(0), QStringLiteral("All outcomes"));
    QTRY_COMPARE(shown(), 40);
}

void tst_window_filter::direction()
{
    choose(m_driver->choice(1), QStringLiteral("Outbound"));
    QTRY_COMPARE(m_driver->counts(), QStringLiteral("0 of 40 connections"));
    choose(m_driver->choice(1), QStringLiteral("Inbound"));
    QTRY_COMPARE(shown(), 40);
    QCOMPARE(m_driver->chips().texts().size(), 1);
}

void tst_window_filter::chipsByMouseAndKeyboard()
{
    choose(m_driver->choice(0), QStringLiteral("Failed"));
    m_driver->field(0).setFocus();
    QTest::keyClicks(&m_driver->field(0), QStringLiteral("user1"));
    QTRY_COMPARE(m_driver->chips().texts().size(), 2);
    QTRY_COMPARE(shown(), 2);
    const auto chip = [&](const QString& text) {
        for (auto* button : m_driver->chips().findChildren<FilterChipButton*>())
            if (button->isVisible() && button->fullText().contains(text))
                return button;
        qFatal("no chip %s", qPrintable(text));
    };
    QTest::mouseClick(chip(QStringLiteral("user1")), Qt::LeftButton);
    QTRY_COMPARE(shown(), 10);
    QVERIFY(m_driver->field(0).text().isEmpty());
    FilterChipButton* const last = chip(QStringLiteral("Failed"));
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Delete);
    QTRY_COMPARE(shown(), 40);
    QCOMPARE(m_driver->choice(0).currentText(), QStringLiteral("All outcomes"));
}

void tst_window_filter::backAndForward()
{
    choose(m_driver->choice(0), QStringLiteral("Failed"));
    QTRY_COMPARE(shown(), 10);
    QTest::keyClick(&m_driver->window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(shown(), 40);
    QTest::keyClick(&m_driver->window(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(shown(), 10);
    QCOMPARE(m_driver->choice(0).currentText(), QStringLiteral("Failed"));
}

void tst_window_filter::escapeTakesBackStepByStep()
{
    choose(m_driver->choice(0), QStringLiteral("Failed"));
    goTo(3, SessionField::Opened);
    m_driver->action(QStringLiteral("From this time on")).trigger();
    QTRY_COMPARE(shown(), 7);
    m_driver->field(0).setFocus();
    QTest::keyClicks(&m_driver->field(0), QStringLiteral("user"));
    QTRY_COMPARE(m_driver->chips().texts().size(), 3);
    QTest::keyClick(&m_driver->field(0), Qt::Key_Escape);
    QTRY_COMPARE(m_driver->chips().texts().size(), 2);
    QVERIFY(m_driver->field(0).text().isEmpty());
    QTest::keyClick(&m_driver->field(0), Qt::Key_Escape);
    QTRY_COMPARE(shown(), 10);
    QTest::keyClick(&m_driver->window(), Qt::Key_Escape);
    QTRY_COMPARE(shown(), 40);
}

void tst_window_filter::emptyResultOffersTheWayBack()
{
    m_driver->field(0).setText(QStringLiteral("nobody"));
    auto* const page = m_driver->window().findChild<EmptyResultPage*>();
    QTRY_VERIFY(page->isVisible());
    QVERIFY(!m_driver->table().isVisible());
    bool named = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        named = named || label->text().contains(QStringLiteral("nobody"));
    QVERIFY(named);
    QToolButton* clear = nullptr;
    for (auto* button : page->findChildren<QToolButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Clear filters"))
            clear = button;
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_VERIFY(m_driver->table().isVisible());
    QCOMPARE(shown(), 40);
    QVERIFY(m_driver->field(0).text().isEmpty());
}

void tst_window_filter::byCell_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("included");
    QTest::addColumn<int>("excluded");
    const auto row = [](const char* name, SessionField field, int included, int excluded) {
        QTest::newRow(name) << static_cast<int>(field) << included << excluded;
    };
    row("user", SessionField::Users, 6, 34);       // user1: connections 1, 6, 16, 21, 26 and 36
    row("outcome", SessionField::Outcome, 10, 30); // failed
    row("address", SessionField::RemoteAddress, 1, 39);
    row("host", SessionField::ReverseDns, 6, 34); // mail1
    row("mechanism", SessionField::Mechanisms, 30, 10);
    row("group", SessionField::SenderGroup, 40, 0);
    row("direction", SessionField::Direction, 40, 0);
}

void tst_window_filter::byCell()
{
    QFETCH(int, field);
    QFETCH(int, included);
    QFETCH(int, excluded);
    goTo(1, static_cast<SessionField>(field));
    m_driver->action(QStringLiteral("Filter by this value")).trigger();
    QTRY_COMPARE(m_driver->chips().texts().size(), 1);
    QTRY_COMPARE(shown(), included);
    m_driver->action(QStringLiteral("Clear filters")).trigger();
    QTRY_COMPARE(shown(), 40);
    goTo(1, static_cast<SessionField>(field));
    m_driver->action(QStringLiteral("Exclude this value")).trigger();
    QTRY_VERIFY(!m_driver->chips().texts().isEmpty());
    QTRY_COMPARE(shown(), excluded);
}

void tst_window_filter::fromAndUntilThisTime()
{
    goTo(10, SessionField::Opened);
    m_driver->action(QStringLiteral("From this time on")).trigger();
    QTRY_COMPARE(shown(), 30);
    goTo(9, SessionField::Opened);
    m_driver->action(QStringLiteral("Until this time")).trigger();
    QTRY_COMPARE(shown(), 10);
    QCOMPARE(m_driver->chips().texts().size(), 1);
    QCOMPARE(m_driver->cell(0, SessionField::Opened), QStringLiteral("2009-04-22 11:05:00"));
}

void tst_window_filter::timelineRangeIsAChip()
{
    TimeRange range;
    range.since = *parseIso("2009-04-22 11:00:00");
    range.until = *parseIso("2009-04-22 11:05:00");
    Q_EMIT m_driver->timeline().rangeSelected(range);
    QTRY_COMPARE(shown(), 10);
    QCOMPARE(m_driver->chips().texts().size(), 1);
    QVERIFY(m_driver->chips().texts().at(0).contains(QStringLiteral("11:05")));
    Q_EMIT m_driver->timeline().rangeSelected({});
    QTRY_COMPARE(shown(), 40);
}

void tst_window_filter::newDocumentStartsWithoutFilter()
{
    choose(m_driver->choice(0), QStringLiteral("Failed"));
    QTRY_COMPARE(shown(), 10);
    const QString other = writeFile(QDir(m_folder.path()), QStringLiteral("other.log"), logOf(4));
    m_driver->openAndWait({other}, 4);
    QVERIFY(m_driver->chips().texts().isEmpty());
    QCOMPARE(m_driver->choice(0).currentText(), QStringLiteral("All outcomes"));
    QVERIFY(!m_driver->action(QStringLiteral("Back")).isEnabled());
}

void tst_window_filter::initialFilter()
{
    WindowDriver driver;
    Filter filter;
    filter.users.push_back({"user1", false, false});
    driver.window().setInitialFilter(filter);
    driver.openAndWait({m_log}, 6);
    QCOMPARE(driver.field(0).text(), QStringLiteral("user1"));
}

void tst_window_filter::returnGoesToTheRows()
{
    m_driver->field(0).setFocus();
    QTest::keyClicks(&m_driver->field(0), QStringLiteral("user1"));
    QTest::keyClick(&m_driver->field(0), Qt::Key_Return);
    QTRY_VERIFY(m_driver->table().hasFocus());
    QTRY_COMPARE(shown(), 6);
}

AUTHLOUPE_TEST(tst_window_filter, QApplication)
#include "tst_window_filter.moc"
