// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "models/session_table_model.h"
#include "support/test_program.h"
#include "widgets/details_pane.h"
#include "widgets/empty_result_page.h"
#include "widgets/filter_bar.h"
#include "widgets/scrolled_page.h"
#include "widgets/session_table_view.h"
#include "widgets/start_page.h"
#include "widgets/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace authloupe;
using namespace authloupe::test;

// The window on a small screen: nothing that can be used is out of reach.
class tst_window_low : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnUnexpectedWarnings(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void fitsIntoASmallScreen_data();
    void fitsIntoASmallScreen();
    void manyChipsAndMessages();
    void focusComesIntoSight();
    void pageEndsWithTheFocusInIt();
    void emptyResultScrolls();
    void startPageScrolls();
    void highWindowDoesNotScroll();
    void everyCommandHasAKey_data() { fitsIntoASmallScreen_data(); }
    void everyCommandHasAKey();
    void keysBelongToOneCommand();

private:
    QTemporaryDir m_folder;
    QString m_log;
};

namespace {

constexpr QSize kSmallScreen(640, 400);

const ScrolledPage& centreOf(const WindowDriver& driver)
{
    return *qobject_cast<const ScrolledPage*>(driver.window().centralWidget());
}

// At least some lines of it, in the part of the window that is shown now.
bool isInSight(const WindowDriver& driver, const QWidget& widget)
{
    const ScrolledPage& page = centreOf(driver);
    const QRect place(widget.mapTo(page.widget(), QPoint()), widget.size());
    const QRect shown(0, page.verticalScrollBar()->value(), page.widget()->width(),
                      page.viewport()->height());
    const int enough = std::min(widget.height(), 2 * widget.fontMetrics().lineSpacing());
    return shown.intersected(place).height() >= enough;
}

} // namespace

void tst_window_low::initTestCase()
{
    m_log = writeFile(QDir(m_folder.path()), QStringLiteral("low.log"), logOf(60));
}

void tst_window_low::fitsIntoASmallScreen_data()
{
    QTest::addColumn<QString>("code");
    for (const LanguageName& name : Language::all())
        QTest::newRow(qPrintable(name.code)) << name.code;
}

void tst_window_low::fitsIntoASmallScreen()
{
    QFETCH(QString, code);
    WindowDriver driver(code);
    const auto fits = [&] {
        const QSize least = driver.window().minimumSizeHint().expandedTo(driver.window().minimumSize());
        return least.width() <= kSmallScreen.width() && least.height() <= kSmallScreen.height();
    };
    QVERIFY(fits());
    driver.openAndWait({m_log}, 60);
    QVERIFY2(fits(), qPrintable(QStringLiteral("%1x%2")
                                    .arg(driver.window().minimumSizeHint().width())
                                    .arg(driver.window().minimumSizeHint().height())));
    driver.window().resize(kSmallScreen);
    QTRY_COMPARE(driver.window().size(), kSmallScreen);
    // Without scrolling: what one filters with, the course over time, and rows.
    for (const QWidget* widget :
         {static_cast<QWidget*>(&driver.filterBar()), static_cast<QWidget*>(&driver.timeline()),
          static_cast<QWidget*>(&driver.table())})
        QVERIFY2(isInSight(driver, *widget), widget->metaObject()->className());
    QVERIFY(driver.table().viewport()->height() >= 2 * driver.table().rowHeight(0));
    QVERIFY(centreOf(driver).widget()->width() <= centreOf(driver).viewport()->width());
}

// Whatever rows come above the table: it keeps its height, and the window scrolls to it.
void tst_window_low::manyChipsAndMessages()
{
    WindowDriver driver;
    driver.open({m_log, m_folder.filePath(QStringLiteral("missing.log"))});
    QTRY_COMPARE(driver.rows().rowCount(), 60);
    driver.window().resize(kSmallScreen);
    driver.field(2).setFocus();
    driver.field(2).setText(
        QStringLiteral("-user:aaaaaaaaaaaaaaaa -user:bbbbbbbbbbbbbbbbbb -user:cccccccccccccccccc "
                       "-user:dddddddddddddddd -user:eeeeeeeeeeeeeeeeee -user:ffffffffffffffffff"));
    QTRY_VERIFY(driver.isSettled());
    QTRY_COMPARE(driver.window().size(), kSmallScreen);
    QVERIFY(driver.table().viewport()->height() >= 2 * driver.table().rowHeight(0));
    driver.table().setFocus(Qt::ShortcutFocusReason);
    QVERIFY(isInSight(driver, *driver.table().viewport()));
    driver.field(2).setFocus(Qt::ShortcutFocusReason);
    QVERIFY(isInSight(driver, driver.field(2)));
}

void tst_window_low::focusComesIntoSight()
{
    WindowDriver driver;
    driver.openAndWait({m_log}, 60);
    driver.window().resize(kSmallScreen);
    QTRY_COMPARE(driver.window().size(), kSmallScreen);
    auto* const details = driver.window().findChild<DetailsPane*>();
    driver.table().setFocus();
    driver.action(QStringLiteral("Next pane")).trigger(); // the details are at the bottom
    QVERIFY(details->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(isInSight(driver, *QApplication::focusWidget()));
    driver.action(QStringLiteral("By user")).trigger();
    QVERIFY(isInSight(driver, driver.field(0)));
}

// Sanitizers tell that nothing is called which is no more. Found by the monkey.
void tst_window_low::pageEndsWithTheFocusInIt()
{
    QWidget window;
    auto* const page = new QWidget;
    auto* const field = new QLineEdit;
    (new QVBoxLayout(page))->addWidget(field);
    auto* const scrolled = new ScrolledPage(page, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    delete scrolled;
    QVERIFY(!QApplication::focusWidget() || QApplication::focusWidget() == &window);
}

void tst_window_low::emptyResultScrolls()
{
    WindowDriver driver;
    driver.openAndWait({m_log}, 60);
    driver.window().resize(kSmallScreen);
    driver.field(2).setText(QStringLiteral("-user:a -user:b -user:c -user:d -user:e user:zzzzz"));
    QTRY_COMPARE(driver.rows().rowCount(), 0);
    const auto* const page = driver.window().findChild<EmptyResultPage*>();
    QTRY_VERIFY(page->isVisible());
    auto* const scroll = qobject_cast<QScrollArea*>(page->parentWidget()->parentWidget());
    QVERIFY(scroll);
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    // The way out is a button below the text.
    driver.table().parentWidget()->setFocus();
    auto* const button = page->findChild<QToolButton*>();
    button->setFocus(Qt::TabFocusReason);
    QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
}

void tst_window_low::startPageScrolls()
{
    WindowDriver driver;
    driver.window().resize(500, 200);
    const ScrolledPage& centre = centreOf(driver);
    QTRY_VERIFY(centre.verticalScrollBar()->maximum() > 0);
    const auto buttons = driver.window().findChild<StartPage*>()->findChildren<QToolButton*>();
    buttons.last()->setFocus(Qt::TabFocusReason);
    QVERIFY(isInSight(driver, *buttons.last()));
}

void tst_window_low::highWindowDoesNotScroll()
{
    WindowDriver driver;
    driver.openAndWait({m_log}, 60);
    driver.window().resize(1280, 800);
    QTRY_COMPARE(centreOf(driver).verticalScrollBar()->maximum(), 0);
    QCOMPARE(centreOf(driver).widget()->size(), centreOf(driver).maximumViewportSize());
    driver.window().resize(kSmallScreen);
    driver.window().resize(1280, 800);
    QTRY_COMPARE(centreOf(driver).widget()->size(), centreOf(driver).maximumViewportSize());
}

// A shortcut, or an access key in its menu.
void tst_window_low::everyCommandHasAKey()
{
    QFETCH(QString, code);
    WindowDriver driver(code);
    int commands = 0;
    const auto hasAccessKey = [](const QString& text) {
        return QString(text).replace(QStringLiteral("&&"), QString()).contains(u'&');
    };
    for (const QAction* menu : driver.window().menuBar()->actions())
        for (const QAction* action : menu->menu()->actions()) {
            if (action->isSeparator())
                continue;
            ++commands;
            const bool reached = !action->shortcut().isEmpty() || hasAccessKey(action->text());
            QVERIFY2(reached, qPrintable(action->text()));
        }
    QVERIFY(commands > 40);
}

// Keys that two commands have do nothing at all.
void tst_window_low::keysBelongToOneCommand()
{
    WindowDriver driver;
    QHash<QString, QString> owners;
    for (const QAction* action : driver.window().findChildren<QAction*>()) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue; // of one list, as Ctrl+C
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString text = keys.toString();
            QVERIFY2(!owners.contains(text),
                     qPrintable(text + QStringLiteral(": ") + owners.value(text) + u',' + action->text()));
            owners.insert(text, action->text());
        }
    }
    QVERIFY(owners.size() > 40);
}

AUTHLOUPE_TEST(tst_window_low, QApplication)
#include "tst_window_low.moc"
