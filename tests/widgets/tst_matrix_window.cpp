// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "shown_texts.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "bridge/settings.h"
#include "models/display_text.h"
#include "models/hostile_text.h"
#include "models/session_table_model.h"
#include "support/sanitized.h"
#include "support/test_program.h"
#include "widgets/details_pane.h"
#include "widgets/export_bar.h"
#include "widgets/filter_chips.h"
#include "widgets/main_window.h"
#include "widgets/message_bar.h"
#include "widgets/session_table_view.h"
#include "widgets/theme.h"
#include "widgets/top_values_pane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QToolTip>

#include <sys/stat.h>

using namespace authloupe;
using namespace authloupe::test;

// The rows of the matrix of bad inputs that are about the window. Stalls are measured by `./dev bench
// --window` and not asserted here: a machine that is busy otherwise would fail them. What hangs runs into the
// time that the test is given.
class tst_matrix_window : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnUnexpectedWarnings(); }
    void row64_namesThatLookLikeHtml();
    void row65_namesThatTurnTheTextRound();
    void row70_everythingSelected();
    void row71_moreRowsThanAViewCarries();
    void row74_openedAgainAtRandomMoments();
    void row74_closedAtRandomMoments();
    void row75_languageAndColoursWhileItLoads();
    void row79_settingsCannotBeWritten();
    void row80_brokenSettings();
    void row80_settingsOfANewerVersion();

private:
    void showEverywhere(WindowDriver& driver, const QStringList& mustStand);
    void runABit(QRandomGenerator& random) const;

    QTemporaryDir m_folder;
    QDir m_dir;
    QString m_large; // takes longer than a turn of the event loop
};

void tst_matrix_window::initTestCase()
{
    m_dir.setPath(m_folder.path());
    m_large = writeFile(m_dir, QStringLiteral("large.log"), logOf(20'000));
}

// Wherever a name from the log can come to the screen: cells, tooltip, details with all its tabs, chips, top
// values, title.
void tst_matrix_window::showEverywhere(WindowDriver& driver, const QStringList& mustStand)
{
    driver.action(QStringLiteral("Top values")).setChecked(true);
    auto* const values = driver.window().findChild<TopValuesPane*>();
    QTRY_VERIFY(values->shown());
    auto* const tabs = driver.window().findChild<DetailsPane*>()->findChild<QTabWidget*>();
    QString all;
    for (int row = 0; row < driver.rows().rowCount(); ++row) {
        const QModelIndex cell = driver.rows().index(row, 4);
        driver.table().setCurrentIndex(cell);
        QToolTip::showText(driver.window().mapToGlobal(QPoint(200, 200)),
                           cell.data(Qt::ToolTipRole).toString());
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QApplication::processEvents();
        }
        driver.action(QStringLiteral("Filter by this value")).trigger();
        QTRY_VERIFY(driver.isSettled());
        QVERIFY(driver.rows().rowCount() >= 1); // the one with the name
        driver.window().grab();
        const QStringList shown = shownTexts(driver.window());
        for (const QString& whole : shown) {
            const QString text = withoutOwnMarks(whole);
            QVERIFY2(whatIsWrong(text).isEmpty(), qPrintable(whatIsWrong(text) + text));
        }
        all += shown.join(QLatin1Char('\n')) + driver.window().windowTitle();
        driver.action(QStringLiteral("Clear filters")).trigger();
        QTRY_COMPARE(driver.chips().texts().size(), 0);
        QTRY_VERIFY(driver.isSettled());
    }
    QToolTip::hideText();
    for (const QString& text : mustStand)
        QVERIFY2(all.contains(text), qPrintable(text));
}

// A FIFO that nobody writes to is where an image is said to be: whoever looked for it would hang.
void tst_matrix_window::row64_namesThatLookLikeHtml()
{
    const QString fifo = m_dir.filePath(QStringLiteral("fifo"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    const QByteArray image = "<img src=\"" + QFile::encodeName(fifo) + "\">";
    const QByteArrayList names{QByteArray("<table><tr><td>").repeated(60),
                               "<img src=\"/dev/zero\">",
                               image,
                               "<style>*{color:white}</style>",
                               "&lt;b&gt;&amp;",
                               "<a href=\"file:///etc/passwd\">x</a>"};
    QByteArray log;
    int id = 100;
    for (const QByteArray& name : names)
        log += failedLogin(id++, name);
    WindowDriver driver;
    driver.openAndWait({writeFile(m_dir, QStringLiteral("<img src=x> & %1.log"), log)},
                       static_cast<int>(names.size()));
    showEverywhere(driver,
                   {QStringLiteral("<table><tr><td><table>"), QString::fromUtf8(image),
                    QStringLiteral("<style>*{color:white}</style>"), QStringLiteral("&lt;b&gt;&amp;")});
}

void tst_matrix_window::row65_namesThatTurnTheTextRound()
{
    QByteArray marks("e");
    for (int i = 0; i < 100'000; ++i)
        marks += "\xCC\x81"; // U+0301
    const QByteArrayList names{"\xE2\x80\xAE"
                               "moc.elpmaxe@nimda",
                               "\xE2\x81\xA6"
                               "a\xE2\x81\xA9"
                               "b",
                               "zero\xE2\x80\x8Bwidth\xEF\xBB\xBF",
                               "\xF3\xA0\x81\x81tag",
                               marks,
                               QByteArray::fromStdString(randomHostileText(65))};
    QByteArray log;
    int id = 100;
    for (QByteArray name : names)
        log += failedLogin(id++, name.replace('\n', ' ').replace('\r', ' '));
    WindowDriver driver;
    driver.open({writeFile(m_dir, QStringLiteral("turned.log"), log)});
    QTRY_VERIFY(driver.isSettled() && driver.rows().rowCount() >= names.size() - 1);
    showEverywhere(driver, {QStringLiteral("\\u{202E}moc"), QStringLiteral("\\u{2066}a"),
                            QStringLiteral("zero\\u{200B}width"), QStringLiteral("\\u{E0041}tag")});
}

// With as many rows as a test has time for; with five million: `./dev bench --window`.
void tst_matrix_window::row70_everythingSelected()
{
    WindowDriver driver;
    driver.openAndWait({m_large}, 20'000);
    driver.table().setFocus();
    QTest::keyClick(&driver.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(driver.table().selectedCount(), std::size_t{20'000});
    driver.field(0).setText(QStringLiteral("user1"));
    QTRY_COMPARE(driver.rows().rowCount(), 3'000);
    QCOMPARE(driver.table().selectedSessions().size(), std::size_t{3'000});
    driver.action(QStringLiteral("Clear filters")).trigger();
    QTRY_COMPARE(driver.rows().rowCount(), 20'000);
    driver.table().setFocus();
    QTest::keyClick(&driver.table(), Qt::Key_A, Qt::ControlModifier);
    driver.action(QStringLiteral("Sort descending")).trigger();
    QTRY_VERIFY(driver.isSettled());
    QCOMPARE(driver.table().selectedCount(), std::size_t{20'000});
    // The clipboard is for what one can look at; it says so, and nothing is put there.
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    driver.action(QStringLiteral("Copy rows")).trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(
        copied.count(QLatin1Char('\n')) >= 20'000
        || (copied == QStringLiteral("before")
            && driver.messages().texts().join(QLatin1Char(' ')).contains(QStringLiteral("Export the rows"))));
}

void tst_matrix_window::row71_moreRowsThanAViewCarries()
{
    WindowDriver driver;
    driver.openAndWait({m_large}, 20'000);
    auto& model = const_cast<SessionTableModel&>(driver.rows());
    model.setRowHeight(1'000'000); // of which 2147 fit into the 2^31 pixels that a view can be high
    QVERIFY(driver.rows().rowCount() < 2'148);
    QCOMPARE(driver.rows().rowsLeftOut() + static_cast<std::size_t>(driver.rows().rowCount()),
             std::size_t{20'000});
    driver.field(0).setText(QStringLiteral("user"));
    QTRY_COMPARE(driver.counts(), QStringLiteral("15,000 of 20,000 connections"));
    QTRY_VERIFY(driver.messages()
                    .texts()
                    .join(QLatin1Char(' '))
                    .contains(QLocale().toString(static_cast<qulonglong>(driver.rows().rowsLeftOut()))));
    driver.table().setFocus();
    QTest::keyClick(&driver.table(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(driver.table().currentIndex().row(), driver.rows().rowCount() - 1);
    QTest::keyClick(&driver.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(driver.table().selectedCount(), static_cast<std::size_t>(driver.rows().rowCount()));
    model.setRowHeight(24);
    QCOMPARE(driver.rows().rowCount(), 15'000);
}

void tst_matrix_window::runABit(QRandomGenerator& random) const
{
    for (auto turns = random.bounded(6); turns > 0; --turns)
        QApplication::processEvents(QEventLoop::AllEvents, 2);
}

void tst_matrix_window::row74_openedAgainAtRandomMoments()
{
    const QString small = writeFile(m_dir, QStringLiteral("small.log"), logOf(7));
    QRandomGenerator random(74);
    WindowDriver driver;
    for (int i = 0; i < 50; ++i) {
        driver.open({m_large});
        runABit(random);
        if (random.bounded(3) == 0)
            driver.action(QStringLiteral("Reload")).trigger();
        runABit(random);
        driver.open({small});
        runABit(random);
    }
    QTRY_VERIFY(!driver.isLoading() && driver.isSettled());
    QTRY_COMPARE(driver.counts(), QStringLiteral("7 connections"));
    QCOMPARE(driver.rows().rowCount(), 7); // nothing late of the other one
    QVERIFY(driver.window().windowTitle().contains(QStringLiteral("small.log")));
}

// Each time is a window, of which a sanitizer makes fewer.
void tst_matrix_window::row74_closedAtRandomMoments()
{
    QRandomGenerator random(740);
    for (int i = 0; i < unlessSanitized(200, 40); ++i) {
        WindowDriver driver;
        driver.open({m_large});
        runABit(random);
        if (i % 3 == 0)
            driver.action(QStringLiteral("Top values")).setChecked(true);
        if (i % 4 == 0)
            driver.field(2).setText(QStringLiteral("user:user1 -mail3"));
        if (i % 5 == 0)
            driver.open({m_large, m_large});
        runABit(random);
        driver.close();
        runABit(random);
    }
}

void tst_matrix_window::row75_languageAndColoursWhileItLoads()
{
    QRandomGenerator random(75);
    WindowDriver driver;
    const QStringList codes{QStringLiteral("ar"), QStringLiteral("fr"), QStringLiteral("ko"),
                            QStringLiteral("es"), QStringLiteral("nl"), QStringLiteral("en")};
    for (int i = 0; i < 50; ++i) {
        if (!driver.isLoading())
            driver.open({m_large});
        driver.language().switchTo(codes.at(i % codes.size()));
        driver.settings().setTheme(i % 2 == 0 ? Theme::Dark : Theme::Light);
        runABit(random);
    }
    driver.language().switchTo(QStringLiteral("en"));
    driver.settings().setTheme(Theme::System);
    QTRY_VERIFY(!driver.isLoading() && driver.isSettled());
    QTRY_COMPARE(driver.counts(), QStringLiteral("20,000 connections"));
    QCOMPARE(driver.window().layoutDirection(), Qt::LeftToRight);
    for (QString text : shownTexts(driver.window())) {
        text.remove(QStringLiteral("العربية")).remove(QStringLiteral("한국어")); // languages name themselves
        for (const QChar c : qAsConst(text))
            QVERIFY2(c.script() != QChar::Script_Arabic && c.script() != QChar::Script_Hangul,
                     qPrintable(text));
    }
}

// Neither home nor settings can be written, and nobody owns the clipboard: the program works all the same.
void tst_matrix_window::row79_settingsCannotBeWritten()
{
    Settings settings(QStringLiteral("/dev/null/none/settings.ini"));
    Language language;
    MainWindow window(settings, language);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QGuiApplication::clipboard()->clear();
    window.open({{.path = m_large.toStdString(), .text = {}}});
    auto* const table = window.findChild<SessionTableView*>();
    QTRY_COMPARE(table->sessions().rowCount(), 20'000);
    settings.setTheme(Theme::Dark);
    settings.setTheme(Theme::System);
    QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier); // there is nothing to paste
    QApplication::processEvents();
    window.close();
}

void tst_matrix_window::row80_brokenSettings()
{
    WindowDriver driver;
    const QString name = driver.settingsFile();
    driver.close();
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray broken = QByteArray("\x00\xFF[[[=\n%%\n", 11).repeated(50);
    QCOMPARE(file.write(broken), broken.size());
    file.close();
    driver.restart();
    QVERIFY(driver.messages().texts().join(QLatin1Char(' ')).contains(QStringLiteral("settings")));
    QFile aside(name + QLatin1String(".bad"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), broken);
    driver.openAndWait({m_large}, 20'000);
}

// What this version does not know counts as not set; nobody has to be told.
void tst_matrix_window::row80_settingsOfANewerVersion()
{
    WindowDriver driver;
    const QString name = driver.settingsFile();
    driver.close();
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray newer(
        "[interface]\ntheme=sepia\nlanguage=tlh\n[table]\ncolumns=soul:120, user:-5\n"
        "sortField=mood\n[layout]\nwindow=@ByteArray(garbage)\n[future]\nx=@Variant(\\0)\n");
    QCOMPARE(file.write(newer), newer.size());
    file.close();
    driver.restart();
    QVERIFY(driver.messages().isEmpty());
    driver.openAndWait({m_large}, 20'000);
    QVERIFY(!driver.table().shownFields().empty());
}

AUTHLOUPE_TEST(tst_matrix_window, QApplication)
#include "tst_matrix_window.moc"
