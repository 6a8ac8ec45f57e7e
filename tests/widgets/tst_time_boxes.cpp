// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "models/session_table_model.h"
#include "models/time_phrase.h"
#include "support/test_program.h"
#include "widgets/filter_chips.h"
#include "widgets/session_table_view.h"
#include "widgets/time_boxes.h"
#include "widgets/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace authloupe;
using namespace authloupe::test;

// The fields for the start and the end of a stretch of time, beside the timeline.
class tst_time_boxes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void typedTimesFilter();
    void showWhatTheBrushChose();
    void stepsByItsLength();
    void spanFromTheEndOfTheLog();
    void escapeTakesBack();
    void mistakesAreSaid();
    void presets();
    void leftFieldCounts();
    void emptiedFieldOpensTheEnd();
    void typingSurvivesAnAnswer();
    void reachedByKeyboard();
    void placeholderIsUnderstood_data();
    void placeholderIsUnderstood();
    void momentsStayLeftToRight();

private:
    [[nodiscard]] TimeBoxes& boxes() const { return m_driver->timeline().times(); }
    [[nodiscard]] QLineEdit& from() const { return *boxes().findChildren<QLineEdit*>().at(0); }
    [[nodiscard]] QLineEdit& to() const { return *boxes().findChildren<QLineEdit*>().at(1); }
    [[nodiscard]] QString sentence() const;
    void type(QLineEdit& edit, const QString& text) const;

    QTemporaryDir m_folder;
    QString m_log; // a connection every 30 seconds from 11:00 to 11:59:30
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_time_boxes::initTestCase()
{
    m_log = writeFile(QDir(m_folder.path()), QStringLiteral("times.log"), logOf(120));
}

void tst_time_boxes::init()
{
    failOnUnexpectedWarnings();
    m_driver = std::make_unique<WindowDriver>();
    m_driver->openAndWait({m_log}, 120);
}

void tst_time_boxes::cleanup()
{
    m_driver.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QString tst_time_boxes::sentence() const
{
    for (const QLabel* label : boxes().findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
        if (label->isVisible() && label->text().endsWith(u'.'))
            return label->text();
    return {};
}

void tst_time_boxes::type(QLineEdit& edit, const QString& text) const
{
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, text);
    QTest::keyClick(&edit, Qt::Key_Return);
}

void tst_time_boxes::typedTimesFilter()
{
    type(from(), QStringLiteral("11:40"));
    QTRY_COMPARE(m_driver->rows().rowCount(), 40);
    QCOMPARE(from().text(), QStringLiteral("2009-04-22 11:40"));
    type(to(), QStringLiteral("11:50"));
    QTRY_COMPARE(m_driver->rows().rowCount(), 20);
    QCOMPARE(to().text(), QStringLiteral("2009-04-22 11:50"));
    QCOMPARE(m_driver->chips().texts().size(), 1);
    m_driver->action(QStringLiteral("Back")).trigger();
    QTRY_COMPARE(m_driver->rows().rowCount(), 40);
    QTRY_COMPARE(to().text(), QString());
}

void tst_time_boxes::stepsByItsLength()
{
    QAction& earlier = m_driver->action(QStringLiteral("Earlier stretch of time"));
    QAction& later = m_driver->action(QStringLiteral("Later stretch of time"));
    QVERIFY(!earlier.isEnabled() && !later.isEnabled()); // there is no stretch
    type(from(), QStringLiteral("11:10"));
    QTRY_COMPARE(m_driver->rows().rowCount(), 100);
    QVERIFY(!earlier.isEnabled()); // it has no end
    type(to(), QStringLiteral("11:20"));
    QTRY_COMPARE(m_driver->rows().rowCount(), 20);
    QVERIFY(earlier.isEnabled() && later.isEnabled());
    later.trigger();
    QTRY_COMPARE(from().text(), QStringLiteral("2009-04-22 11:20"));
    QCOMPARE(to().text(), QStringLiteral("2009-04-22 11:30"));
    QTRY_COMPARE(m_driver->rows().rowCount(), 20);
    QTRY_COMPARE(m_driver->cell(0, SessionField::Opened), QStringLiteral("2009-04-22 11:20:00"));
    for (const char* const start : {"11:10", "11:00"}) {
        for (auto* const button : boxes().findChildren<QToolButton*>())
            if (button->arrowType() == Qt::LeftArrow)
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(from().text(), QStringLiteral("2009-04-22 ") + QLatin1String(start));
    }
    QTRY_VERIFY(!earlier.isEnabled()); // the log begins at 11:00
    QVERIFY(later.isEnabled());
}

void tst_time_boxes::showWhatTheBrushChose()
{
    Q_EMIT m_driver->timeline().rangeSelected(
        {*parseIso("2009-04-22 11:10"), *parseIso("2009-04-22 11:20:30")});
    QTRY_COMPARE(from().text(), QStringLiteral("2009-04-22 11:10"));
    QCOMPARE(to().text(), QStringLiteral("2009-04-22 11:20:30"));
    QCOMPARE(m_driver->rows().rowCount(), 21);
    m_driver->action(QStringLiteral("Clear filters")).trigger();
    QTRY_COMPARE(from().text() + to().text(), QString());
}

void tst_time_boxes::spanFromTheEndOfTheLog()
{
    type(from(), QStringLiteral("last 10 minutes"));
    QTRY_COMPARE(m_driver->rows().rowCount(), 20);
    QCOMPARE(from().text(), QStringLiteral("2009-04-22 11:49:31"));
}

void tst_time_boxes::escapeTakesBack()
{
    type(from(), QStringLiteral("11:40"));
    QTRY_COMPARE(m_driver->rows().rowCount(), 40);
    from().selectAll();
    QTest::keyClicks(&from(), QStringLiteral("nonsense"));
    QTest::keyClick(&from(), Qt::Key_Escape);
    QCOMPARE(from().text(), QStringLiteral("2009-04-22 11:40"));
    QCOMPARE(m_driver->rows().rowCount(), 40); // the filter is as it was
}

void tst_time_boxes::mistakesAreSaid()
{
    const QString use = from().accessibleDescription();
    type(from(), QStringLiteral("yesterday noon"));
    QVERIFY2(sentence().startsWith(QStringLiteral("Not understood")), qPrintable(sentence()));
    QCOMPARE(from().accessibleDescription(), sentence());
    QCOMPARE(from().text(), QStringLiteral("yesterday noon")); // to be mended
    QCOMPARE(m_driver->rows().rowCount(), 120);
    type(from(), QStringLiteral("11:40"));
    QCOMPARE(sentence(), QString());
    QCOMPARE(from().accessibleDescription(), use);
    type(to(), QStringLiteral("2009-04-22 11:30"));
    QVERIFY2(sentence().contains(QStringLiteral("later than the start")), qPrintable(sentence()));
    QTest::keyClick(&to(), Qt::Key_Escape);
    QCOMPARE(sentence(), QString());
}

void tst_time_boxes::presets()
{
    auto* const button = boxes().findChild<QToolButton*>(QString(), Qt::FindChildrenRecursively);
    QAction* quarter = nullptr;
    QAction* all = nullptr;
    for (QToolButton* each : boxes().findChildren<QToolButton*>())
        if (each->menu() != nullptr) {
            quarter = each->menu()->actions().first();
            all = each->menu()->actions().last();
        }
    QVERIFY(button && quarter && all);
    QCOMPARE(quarter->text(), QStringLiteral("Last 15 minutes"));
    quarter->trigger();
    QTRY_COMPARE(m_driver->rows().rowCount(), 30);
    QCOMPARE(from().text(), QStringLiteral("2009-04-22 11:44:31"));
    all->trigger();
    QTRY_COMPARE(m_driver->rows().rowCount(), 120);
}

void tst_time_boxes::leftFieldCounts()
{
    from().setFocus();
    QTest::keyClicks(&from(), QStringLiteral("11:50"));
    m_driver->table().setFocus();
    QTRY_COMPARE(m_driver->rows().rowCount(), 20);
}

void tst_time_boxes::emptiedFieldOpensTheEnd()
{
    type(from(), QStringLiteral("11:40"));
    QTRY_COMPARE(m_driver->rows().rowCount(), 40);
    from().clear();
    QTest::keyClick(&from(), Qt::Key_Return);
    QTRY_COMPARE(m_driver->rows().rowCount(), 120);
}

// A log that grows answers ten times a second.
void tst_time_boxes::typingSurvivesAnAnswer()
{
    from().setFocus();
    QTest::keyClicks(&from(), QStringLiteral("last 5 mi"));
    m_driver->timeline().setResult(m_driver->rows().result());
    QCOMPARE(from().text(), QStringLiteral("last 5 mi"));
}

void tst_time_boxes::reachedByKeyboard()
{
    QTest::keyClick(&m_driver->window(), Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(from().hasFocus());
    QTest::keyClick(&from(), Qt::Key_Tab);
    QVERIFY(to().hasFocus());
    QTest::keyClick(&to(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(from().hasFocus());
}

void tst_time_boxes::placeholderIsUnderstood_data()
{
    QTest::addColumn<QString>("code");
    for (const LanguageName& name : Language::all())
        QTest::newRow(qPrintable(name.code)) << name.code;
}

// The example that each language gives is one.
void tst_time_boxes::placeholderIsUnderstood()
{
    QFETCH(QString, code);
    m_driver->language().switchTo(code);
    QApplication::processEvents();
    const auto span = parseSpan(from().placeholderText());
    QVERIFY2(span.has_value(), qPrintable(from().placeholderText()));
    QCOMPARE(*span, 7200);
}

void tst_time_boxes::momentsStayLeftToRight()
{
    m_driver->language().switchTo(QStringLiteral("ar"));
    QApplication::processEvents();
    QCOMPARE(from().layoutDirection(), Qt::RightToLeft);
    type(from(), QStringLiteral("11:40"));
    QTRY_COMPARE(from().text(), QStringLiteral("2009-04-22 11:40"));
    QCOMPARE(from().layoutDirection(), Qt::LeftToRight);
}

AUTHLOUPE_TEST(tst_time_boxes, QApplication)
#include "tst_time_boxes.moc"
