// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "shown_texts.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "models/session_table_model.h"
#include "models/table_columns.h"
#include "support/test_program.h"
#include "widgets/bin_table_dialog.h"
#include "widgets/coverage_dialog.h"
#include "widgets/drop_overlay.h"
#include "widgets/filter_help.h"
#include "widgets/message_bar.h"
#include "widgets/session_table_view.h"
#include "widgets/shortcuts_dialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace authloupe;
using namespace authloupe::test;

// Dialogs that only show something, those of the system that choose files, the menu of a column, and what is
// shown while files are dragged over the window.
class tst_window_dialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }
    void everyKeyIsListed_data();
    void everyKeyIsListed();
    void aboutSaysWhatItIs_data() { everyKeyIsListed_data(); }
    void aboutSaysWhatItIs();
    void dialogsBesideTheWindowFollow();
    void menuOfAColumn();
    void filesChosenByDialog();
    void folderChosenByDialog();
    void pastedFromTheClipboard();
    void draggedFilesSayWhatADropDoes();

private:
    QTemporaryDir m_folder;
};

namespace {

// Does it with the modal dialog that `action` opens; the dialog is closed afterwards.
template<class Do>
void inDialogOf(QAction& action, const Do& act)
{
    bool seen = false;
    QTimer::singleShot(0, &action, [&] {
        auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        seen = true;
        act(*dialog);
        if (dialog->isVisible())
            QTest::keyClick(dialog, Qt::Key_Escape);
    });
    action.trigger();
    QVERIFY(seen);
}

QStringList keysOf(const QMenu& menu)
{
    QStringList keys;
    for (const QAction* const action : menu.actions()) {
        if (action->menu())
            keys += keysOf(*action->menu());
        else if (!action->shortcut().isEmpty())
            keys.append(action->shortcut().toString(QKeySequence::NativeText));
    }
    return keys;
}

QAction& actionWith(const WindowDriver& driver, const QKeySequence& key)
{
    for (QAction* const action : driver.window().findChildren<QAction*>())
        if (action->shortcuts().contains(key))
            return *action;
    qFatal("no action has %s", qPrintable(key.toString()));
    Q_UNREACHABLE();
}

QAction& aboutAction(const WindowDriver& driver)
{
    for (QAction* const action : driver.window().findChildren<QAction*>())
        if (action->menuRole() == QAction::AboutRole)
            return *action;
    qFatal("no action has the role of About");
    Q_UNREACHABLE();
}

} // namespace

void tst_window_dialogs::everyKeyIsListed_data()
{
    QTest::addColumn<QString>("language");
    for (const LanguageName& language : Language::all())
        QTest::addRow("%s", qPrintable(language.code)) << language.code;
}

// Those of menus in menus, too.
void tst_window_dialogs::everyKeyIsListed()
{
    QFETCH(QString, language);
    WindowDriver driver(language);
    driver.openAndWait({writeFile(QDir(m_folder.path()), QStringLiteral("a.log"), logOf(8))}, 8);
    QStringList keys;
    for (const QAction* const menu : driver.window().menuBar()->actions())
        keys += keysOf(*menu->menu());
    QVERIFY(keys.size() > 40);

    ShortcutsDialog dialog(*driver.window().menuBar(), &driver.window());
    dialog.show();
    const auto& table = *dialog.findChild<QTableWidget*>();
    QStringList listed;
    for (int row = 0; row < table.rowCount(); ++row) {
        listed.append(table.item(row, 0)->text());
        QVERIFY(!table.item(row, 1)->text().isEmpty());
        const QString does = table.item(row, 1)->text();
        QVERIFY2(!does.contains(QLatin1Char('&')), qPrintable(does));
        for (int column = 0; column < 2; ++column) { // nothing is cut off: it fits, or wraps
            const int width = table.fontMetrics().horizontalAdvance(table.item(row, column)->text());
            QVERIFY2(width < table.columnWidth(column)
                         || table.rowHeight(row) >= 2 * table.fontMetrics().lineSpacing(),
                     qPrintable(does));
        }
    }
    for (const QString& key : qAsConst(keys))
        QVERIFY2(listed.count(key) == 1, qPrintable(key));
}

void tst_window_dialogs::aboutSaysWhatItIs()
{
    QFETCH(QString, language);
    WindowDriver driver(language);
    QString said;
    inDialogOf(aboutAction(driver), [&](const QDialog& dialog) {
        said = shownTexts(dialog).join(QLatin1Char('\n')) + dialog.windowTitle();
        QVERIFY(dialog.width() <= 1280 && dialog.height() <= 800);
    });
    QVERIFY(said.contains(QLatin1String("Authloupe")));
    QVERIFY(said.contains(QLatin1String("GNU")));
    QVERIFY(said.contains(QLatin1String(qVersion())));
    QVERIFY(said.contains(QLatin1String("Cisco")));
    QCOMPARE(said.contains(QLatin1String("Free software")), language == QLatin1String("en"));
}

void tst_window_dialogs::dialogsBesideTheWindowFollow()
{
    WindowDriver driver;
    const QDir dir(m_folder.path());
    driver.openAndWait({writeFile(dir, QStringLiteral("eight.log"), logOf(8))}, 8);
    driver.action(QStringLiteral("Log files and lines not understood…")).trigger();
    driver.action(QStringLiteral("Filter language")).trigger();
    driver.action(QStringLiteral("Timeline as table…")).trigger();
    auto* const report = driver.window().findChild<CoverageDialog*>();
    auto* const bins = driver.window().findChild<BinTableDialog*>();
    auto* const help = driver.window().findChild<FilterHelp*>();
    QVERIFY(report && bins && help);
    QVERIFY(!report->isModal() && !bins->isModal() && !help->isModal());

    const auto sum = [&bins] {
        const auto& model = *bins->findChild<QTableView*>()->model();
        int all = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 2; column < model.columnCount(); ++column)
                all += model.index(row, column).data().toInt();
        return all;
    };
    const int before = sum();
    QVERIFY(before > 0);
    driver.field(0).setText(QStringLiteral("user1"));
    QTRY_VERIFY(driver.isSettled() && driver.rows().rowCount() < 8);
    QTRY_VERIFY(sum() < before);

    QVERIFY(shownTexts(*report).join(QLatin1Char(' ')).contains(QLatin1String("eight.log")));
    driver.open({writeFile(dir, QStringLiteral("three.log"), logOf(3))});
    QTRY_VERIFY(shownTexts(*report).join(QLatin1Char(' ')).contains(QLatin1String("three.log")));
    QVERIFY(!shownTexts(*report).join(QLatin1Char(' ')).contains(QLatin1String("eight.log")));

    driver.action(QStringLiteral("Log files and lines not understood…")).trigger(); // there is one already
    QCOMPARE(driver.window().findChildren<CoverageDialog*>().size(), 1);
    for (QDialog* const dialog : std::initializer_list<QDialog*>{report, bins, help})
        QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!driver.window().findChild<CoverageDialog*>());
    QTRY_VERIFY(!driver.window().findChild<BinTableDialog*>());
    QTRY_VERIFY(!driver.window().findChild<FilterHelp*>());
}

void tst_window_dialogs::menuOfAColumn()
{
    WindowDriver driver;
    driver.openAndWait({writeFile(QDir(m_folder.path()), QStringLiteral("a.log"), logOf(8))}, 8);
    QHeaderView& header = *driver.table().horizontalHeader();
    const int column = columnOf(SessionField::RemoteAddress);
    const QPoint place(header.sectionViewportPosition(column) + 5, header.height() / 2);
    const auto choose = [&](const QString& text) {
        bool chosen = false;
        QTimer::singleShot(0, &header, [&] {
            auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction* const action : menu->actions())
                if (QString(action->text()).remove(QLatin1Char('&')) == text) {
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                    chosen = true;
                    return;
                }
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, header.viewport()->mapToGlobal(place));
        QApplication::sendEvent(header.viewport(), &event);
        return chosen;
    };
    QVERIFY(choose(QStringLiteral("Sort descending")));
    QTRY_COMPARE(driver.cell(0, SessionField::RemoteAddress), QStringLiteral("10.0.0.7"));
    QVERIFY(choose(QStringLiteral("Order as in the log")));
    QTRY_COMPARE(driver.cell(0, SessionField::RemoteAddress), QStringLiteral("10.0.0.0"));
    QVERIFY(choose(QStringLiteral("Hide this column")));
    QVERIFY(header.isSectionHidden(column));
    QCOMPARE(driver.rows().rowCount(), 8);
}

void tst_window_dialogs::filesChosenByDialog()
{
    const QString path = writeFile(QDir(m_folder.path()), QStringLiteral("chosen.log"), logOf(6));
    WindowDriver driver;
    const auto choose = [&](QDialog& dialog) {
        auto* const files = qobject_cast<QFileDialog*>(&dialog);
        QVERIFY(files);
        files->findChild<QLineEdit*>()->setText(path);
        QTest::keyClick(files->findChild<QLineEdit*>(), Qt::Key_Return);
    };
    inDialogOf(actionWith(driver, QKeySequence(QStringLiteral("Ctrl+O"))), choose);
    QTRY_COMPARE(driver.rows().rowCount(), 6);
    QVERIFY(driver.window().windowTitle().contains(QStringLiteral("chosen.log")));
    // Left alone it changes nothing.
    inDialogOf(actionWith(driver, QKeySequence(QStringLiteral("Ctrl+O"))), [](QDialog&) {});
    QVERIFY(!driver.isLoading());
    QCOMPARE(driver.rows().rowCount(), 6);
}

void tst_window_dialogs::folderChosenByDialog()
{
    QTemporaryDir folder;
    writeFile(QDir(folder.path()), QStringLiteral("one.log"), logOf(4));
    WindowDriver driver;
    inDialogOf(driver.action(QStringLiteral("Open folder…")), [&](QDialog& dialog) {
        auto* const folders = qobject_cast<QFileDialog*>(&dialog);
        QVERIFY(folders);
        folders->findChild<QLineEdit*>()->setText(folder.path());
        QTest::keyClick(folders->findChild<QLineEdit*>(), Qt::Key_Return);
    });
    QTRY_COMPARE(driver.rows().rowCount(), 4);
}

void tst_window_dialogs::pastedFromTheClipboard()
{
    const QString path = writeFile(QDir(m_folder.path()), QStringLiteral("copied.log"), logOf(5));
    WindowDriver driver;
    auto* const files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(path)});
    QGuiApplication::clipboard()->setMimeData(files);
    driver.window().activateWindow();
    QAction& paste = actionWith(driver, QKeySequence(QStringLiteral("Ctrl+V")));
    paste.trigger();
    QTRY_COMPARE(driver.rows().rowCount(), 5);
    QGuiApplication::clipboard()->setText(QString::fromLatin1(logOf(2)));
    paste.trigger();
    QTRY_COMPARE(driver.rows().rowCount(), 2);
    QGuiApplication::clipboard()->setText(QStringLiteral("  \n"));
    paste.trigger();
    QTRY_VERIFY(driver.messages().texts().join(QLatin1Char(' ')).contains(QLatin1String("clipboard")));
    QCOMPARE(driver.rows().rowCount(), 2);

    auto* const foreign = new QMimeData;
    foreign->setUrls({QUrl(QStringLiteral("https://example.net/mail.log"))});
    QGuiApplication::clipboard()->setMimeData(foreign);
    paste.trigger();
    QTRY_VERIFY(driver.messages().texts().join(QLatin1Char(' ')).contains(QLatin1String("example.net")));
    QCOMPARE(driver.rows().rowCount(), 2);
}

void tst_window_dialogs::draggedFilesSayWhatADropDoes()
{
    WindowDriver driver;
    const QString path = writeFile(QDir(m_folder.path()), QStringLiteral("a.log"), logOf(8));
    driver.openAndWait({path}, 8);
    auto* const overlay = driver.window().findChild<DropOverlay*>();
    QVERIFY(overlay && overlay->isHidden());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPixmap before = driver.window().grab();
    QDragEnterEvent enter(QPoint(300, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&driver.window(), &enter);
    QVERIFY(enter.isAccepted());
    QTRY_VERIFY(overlay->isVisible());
    QCOMPARE(overlay->size(), overlay->parentWidget()->size());
    QVERIFY(!overlay->addArea().isEmpty() && overlay->addArea().width() < overlay->width());
    QVERIFY(driver.window().grab().toImage() != before.toImage());
    QDragLeaveEvent leave;
    QApplication::sendEvent(&driver.window(), &leave);
    QTRY_VERIFY(overlay->isHidden());
}

AUTHLOUPE_TEST(tst_window_dialogs, QApplication)
#include "tst_window_dialogs.moc"
