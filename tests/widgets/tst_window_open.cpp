// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "models/session_table_model.h"
#include "support/test_program.h"
#include "widgets/filter_chips.h"
#include "widgets/load_bar.h"
#include "widgets/message_bar.h"
#include "widgets/session_table_view.h"
#include "widgets/start_page.h"
#include "widgets/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

#include <sys/stat.h>

using namespace authloupe;
using namespace authloupe::test;

// Every way into the window, and what happens on the way.
class tst_window_open : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnUnexpectedWarnings(); }
    void startPageSaysWhatToDo();
    void startPageListsRecentFiles();
    void panesShareTheWindow();
    void dropOfAFile();
    void dropOfAFolder();
    void foldersInADroppedFolder();
    void dropOntoALoadedWindowReplaces();
    void dropWithControlAdds();
    void dropOnAFieldDoesNotTypeIntoIt();
    void pastedText();
    void pastedFiles();
    void pasteIntoAFieldStaysThere();
    void unreadable_data();
    void unreadable();
    void oldDocumentStaysWhenTheNewOneFails();
    void cancelKeepsWhatWasRead();
    void openBWhileALoads();
    void closeWhileLoading();
    void reloadSeesWhatWasAdded();
    void hostileNames();

private:
    QTemporaryDir m_folder;
    QDir m_dir;
    QString m_small; // 8 connections
    QString m_large; // takes longer than a turn of the event loop
};

void tst_window_open::initTestCase()
{
    m_dir.setPath(m_folder.path());
    m_small = writeFile(m_dir, QStringLiteral("small.log"), logOf(8));
    m_large = writeFile(m_dir, QStringLiteral("large.log"), logOf(200'000));
}

void tst_window_open::startPageSaysWhatToDo()
{
    WindowDriver driver;
    auto* const page = driver.window().findChild<StartPage*>();
    QVERIFY(page->isVisible());
    QVERIFY(!driver.table().isVisible());
    QVERIFY(!driver.action(QStringLiteral("Export…")).isEnabled());
    driver.openAndWait({m_small}, 8);
    QVERIFY(!page->isVisible());
    QVERIFY(driver.table().isVisible());
    QVERIFY(driver.window().windowTitle().contains(QStringLiteral("small.log")));
    QTRY_VERIFY(driver.table().hasFocus());
}

void tst_window_open::startPageListsRecentFiles()
{
    const auto shown = [](const WindowDriver& driver) {
        QStringList names;
        for (const QPushButton* button :
             driver.window().findChild<StartPage*>()->findChildren<QPushButton*>())
            if (!button->isHidden())
                names.append(QFileInfo(button->text().remove(QChar(0x2069))).fileName());
        return names;
    };
    WindowDriver driver;
    QCOMPARE(shown(driver), QStringList());
    QStringList wanted;
    for (int i = 0; i < 7; ++i) { // more than the page lists
        const QString name = QStringLiteral("recent%1.log").arg(i);
        driver.openAndWait({writeFile(m_dir, name, logOf(3))}, 3);
        wanted.prepend(name);
    }
    QCOMPARE(shown(driver), wanted.mid(0, 5));
    driver.restart();
    QCOMPARE(shown(driver), wanted.mid(0, 5));
    for (QPushButton* button : driver.window().findChild<StartPage*>()->findChildren<QPushButton*>())
        if (button->text().contains(wanted.at(2)))
            button->click();
    QTRY_VERIFY(driver.window().windowTitle().contains(wanted.at(2)));
    QTRY_COMPARE(shown(driver).first(), wanted.at(2));
}

// The timeline takes a dozen lines of text of a large window and less of a small one, until somebody moves a
// border.
void tst_window_open::panesShareTheWindow()
{
    WindowDriver driver;
    driver.openAndWait({m_small}, 8);
    const int line = driver.window().fontMetrics().lineSpacing();
    const auto* const timeline = &driver.timeline();
    QTRY_COMPARE(timeline->height(), 12 * line);
    QCOMPARE(driver.table().horizontalScrollBar()->maximum(), 0); // the default columns fit
    driver.window().resize(900, 560);
    QTRY_VERIFY(timeline->height() < 11 * line);
    QVERIFY(driver.table().height() > timeline->height());
    driver.window().resize(1280, 800);
    QTRY_COMPARE(timeline->height(), 12 * line);

    auto* const splitter = driver.window().findChild<QSplitter*>();
    QTest::mousePress(splitter->handle(1), Qt::LeftButton);
    QTest::mouseMove(splitter->handle(1), QPoint(5, -2 * line));
    QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, QPoint(5, -2 * line));
    const int moved = timeline->height();
    QVERIFY(moved < 12 * line);
    driver.restart();
    driver.openAndWait({m_small}, 8);
    QTRY_COMPARE(driver.timeline().height(), moved);
}

void tst_window_open::dropOfAFile()
{
    WindowDriver driver;
    driver.drop({QUrl::fromLocalFile(m_small)}, driver.window().rect().center());
    QTRY_COMPARE(driver.rows().rowCount(), 8);
    QVERIFY(driver.messages().isEmpty());
}

void tst_window_open::dropOfAFolder()
{
    QDir folder(m_dir);
    QVERIFY(folder.mkpath(QStringLiteral("folder")));
    QVERIFY(folder.cd(QStringLiteral("folder")));
    writeFile(folder, QStringLiteral("mail.1"), logOf(3));
    writeFile(folder, QStringLiteral("mail.2"), failedLogin(1, "alice"));
    WindowDriver driver;
    driver.drop({QUrl::fromLocalFile(folder.path())}, QPoint(5, driver.window().height() - 5));
    QTRY_COMPARE(driver.rows().rowCount(), 4);
    QVERIFY(driver.column(SessionField::Users).contains(QStringLiteral("alice")));
}

// The window says that there is more, and reads it when asked to.
void tst_window_open::foldersInADroppedFolder()
{
    QDir folder(m_dir);
    QVERIFY(folder.mkpath(QStringLiteral("logs/mail_logs")));
    QVERIFY(folder.cd(QStringLiteral("logs")));
    writeFile(folder, QStringLiteral("mail_logs/mail.1"), logOf(3));
    WindowDriver driver;
    const auto offer = [&driver]() -> QPushButton* {
        for (QPushButton* button : driver.messages().findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Read them too"))
                return button;
        return nullptr;
    };
    const QPoint place(5, driver.window().height() - 5);
    driver.drop({QUrl::fromLocalFile(folder.path())}, place); // nothing but folders
    QTRY_VERIFY(offer() != nullptr);
    offer()->click();
    QTRY_COMPARE(driver.rows().rowCount(), 3);
    QTRY_VERIFY(driver.messages().isEmpty());

    writeFile(folder, QStringLiteral("mail.2"), failedLogin(1, "alice"));
    driver.drop({QUrl::fromLocalFile(folder.path())}, place);
    QTRY_COMPARE(driver.rows().rowCount(), 1);
    QTRY_VERIFY(offer() != nullptr);
    offer()->click();
    QTRY_COMPARE(driver.rows().rowCount(), 4);
}

void tst_window_open::dropOntoALoadedWindowReplaces()
{
    WindowDriver driver;
    driver.openAndWait({m_small}, 8);
    const QString other = writeFile(m_dir, QStringLiteral("other.log"), failedLogin(7, "carol"));
    driver.drop({QUrl::fromLocalFile(other)}, QPoint(300, 400));
    QTRY_COMPARE(driver.rows().rowCount(), 1);
    QCOMPARE(driver.cell(0, SessionField::Users), QStringLiteral("carol"));
}

void tst_window_open::dropWithControlAdds()
{
    WindowDriver driver;
    driver.openAndWait({m_small}, 8);
    const QString other = writeFile(m_dir, QStringLiteral("added.log"), failedLogin(7, "carol"));
    driver.drop({QUrl::fromLocalFile(other)}, QPoint(300, 400), Qt::ControlModifier);
    QTRY_COMPARE(driver.rows().rowCount(), 9);
    // The right third of the window is the field for adding.
    const QString more = writeFile(m_dir, QStringLiteral("more.log"), failedLogin(8, "dave"));
    driver.drop({QUrl::fromLocalFile(more)}, QPoint(driver.window().width() - 20, 400));
    QTRY_COMPARE(driver.rows().rowCount(), 10);
}

void tst_window_open::dropOnAFieldDoesNotTypeIntoIt()
{
    WindowDriver driver;
    driver.openAndWait({m_small}, 8);
    QLineEdit& user = driver.field(0);
    const QString other = writeFile(m_dir, QStringLiteral("field.log"), failedLogin(7, "carol"));
    driver.drop({QUrl::fromLocalFile(other)}, user.mapTo(&driver.window(), user.rect().center()));
    QTRY_COMPARE(driver.rows().rowCount(), 1);
    QVERIFY(user.text().isEmpty());
}

void tst_window_open::pastedText()
{
    WindowDriver driver;
    QApplication::clipboard()->setText(QString::fromLatin1(logOf(5)));
    QTest::keyClick(&driver.window(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(driver.rows().rowCount(), 5);
}

void tst_window_open::pastedFiles()
{
    WindowDriver driver;
    auto* const data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(m_small)});
    QApplication::clipboard()->setMimeData(data);
    driver.action(QStringLiteral("Paste log text")).trigger();
    QTRY_COMPARE(driver.rows().rowCount(), 8);
}

void tst_window_open::pasteIntoAFieldStaysThere()
{
    WindowDriver driver;
    driver.openAndWait({m_small}, 8);
    QApplication::clipboard()->setText(QStringLiteral("user1"));
    driver.field(0).setFocus();
    QTest::keyClick(&driver.field(0), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(driver.field(0).text(), QStringLiteral("user1"));
    QTRY_VERIFY(driver.rows().rowCount() < 8);
    QVERIFY(driver.rows().rowCount() > 0);
}

void tst_window_open::unreadable_data()
{
    QTest::addColumn<QString>("path");
    const QString fifo = m_dir.filePath(QStringLiteral("fifo"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QVERIFY(m_dir.mkpath(QStringLiteral("empty")));
    QTest::newRow("missing") << m_dir.filePath(QStringLiteral("missing.log"));
    QTest::newRow("fifo") << fifo;
    QTest::newRow("device") << QStringLiteral("/dev/zero");
    QTest::newRow("folder without files") << m_dir.filePath(QStringLiteral("empty"));
    QTest::newRow("no log") << writeFile(m_dir, QStringLiteral("notes.txt"),
                                         "Milk, bread, butter.\nAnd tea.\n");
}

void tst_window_open::unreadable()
{
    QFETCH(QString, path);
    WindowDriver driver;
    driver.open({path});
    QTRY_VERIFY(!driver.messages().isEmpty());
    QTRY_VERIFY(!driver.isLoading());
    QVERIFY(driver.messages().isVisible());
    QVERIFY2(driver.messages().texts().join(u' ').contains(QFileInfo(path).fileName()),
             qPrintable(driver.messages().texts().join(u' ')));
    // And the window goes on.
    driver.openAndWait({m_small}, 8);
    QVERIFY(driver.messages().isEmpty());
    QVERIFY(!driver.messages().isVisible());
}

void tst_window_open::oldDocumentStaysWhenTheNewOneFails()
{
    WindowDriver driver;
    driver.openAndWait({m_small}, 8);
    driver.open({m_dir.filePath(QStringLiteral("missing.log"))});
    QTRY_VERIFY(!driver.messages().isEmpty());
    QCOMPARE(driver.rows().rowCount(), 8);
    QVERIFY(driver.window().windowTitle().contains(QStringLiteral("small.log")));
}

void tst_window_open::cancelKeepsWhatWasRead()
{
    WindowDriver driver;
    driver.open({m_large});
    QTRY_VERIFY(driver.rows().rowCount() > 0 || !driver.isLoading());
    if (!driver.isLoading())
        QSKIP("This machine had read the log before it could be cancelled");
    auto* const cancel = driver.window().findChild<LoadBar*>()->findChild<QPushButton*>();
    QElapsedTimer clock;
    clock.start();
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!driver.isLoading());
    QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
    QTRY_VERIFY(driver.rows().rowCount() > 0);
    if (driver.rows().rowCount() == 200'000)
        QSKIP("This machine had read the log before the click arrived");
    QVERIFY(driver.messages().texts().join(u' ').contains(QStringLiteral("cancelled")));
}

void tst_window_open::openBWhileALoads()
{
    WindowDriver driver;
    for (int i = 0; i < 5; ++i) {
        driver.open({m_large});
        QApplication::processEvents();
        driver.open({m_small});
    }
    QTRY_VERIFY(!driver.isLoading());
    QTRY_COMPARE(driver.rows().rowCount(), 8);
    QVERIFY(driver.messages().isEmpty());
    QVERIFY(driver.window().windowTitle().contains(QStringLiteral("small.log")));
}

void tst_window_open::closeWhileLoading()
{
    for (int turns = 0; turns < 4; ++turns) {
        WindowDriver driver;
        driver.open({m_large});
        for (int i = 0; i < turns; ++i)
            QApplication::processEvents(QEventLoop::AllEvents, 5);
        QElapsedTimer clock;
        clock.start();
        driver.close();
        QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
    }
}

void tst_window_open::reloadSeesWhatWasAdded()
{
    const QString path = writeFile(m_dir, QStringLiteral("growing.log"), failedLogin(1, "alice"));
    WindowDriver driver;
    driver.openAndWait({path}, 1);
    driver.field(0).setText(QStringLiteral("alice"));
    QTRY_COMPARE(driver.chips().texts().size(), 1);
    writeFile(m_dir, QStringLiteral("growing.log"),
              failedLogin(1, "alice") + failedLogin(2, "alice") + logOf(3));
    QTest::keyClick(&driver.window(), Qt::Key_F5);
    // The filter has stayed.
    QTRY_COMPARE(driver.counts(), QStringLiteral("2 of 5 connections"));
}

void tst_window_open::hostileNames()
{
    QByteArray deep;
    for (int i = 0; i < 30; ++i)
        deep += "<table><tr><td>";
    const QByteArray user = deep + "<img src=\"/dev/zero\">&amp;%1%n\xE2\x80\xAE";
    const QString path = writeFile(m_dir, QStringLiteral("<b>bold & %1.log"), failedLogin(1, user));
    WindowDriver driver;
    QElapsedTimer clock;
    clock.start();
    driver.openAndWait({path}, 1);
    const QString cell = driver.cell(0, SessionField::Users);
    QVERIFY(cell.startsWith(QStringLiteral("<table><tr><td>")));
    QVERIFY(cell.contains(QStringLiteral("&amp;%1%n\\u{202E}")));
    QVERIFY(driver.window().windowTitle().contains(QStringLiteral("<b>bold & %1.log")));
    driver.table().selectRow(0);
    driver.table().setCurrentIndex(driver.table().currentIndex().siblingAtColumn(4));
    driver.action(QStringLiteral("Filter by this value")).trigger();
    QTRY_COMPARE(driver.chips().texts().size(), 1);
    QVERIFY(driver.chips().texts().at(0).contains(QStringLiteral("<table>")));
    driver.window().grab();
    // A label that took this for HTML would be busy for minutes.
    QVERIFY(clock.elapsed() < 10'000);
}

AUTHLOUPE_TEST(tst_window_open, QApplication)
#include "tst_window_open.moc"
