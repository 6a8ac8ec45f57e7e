// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "bridge/note_file.h"
#include "models/session_table_model.h"
#include "support/test_program.h"
#include "widgets/message_bar.h"
#include "widgets/note_view.h"
#include "widgets/session_table_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace authloupe;
using namespace authloupe::test;

// Marks and notes, by keys and mouse, into their file and back.
class tst_window_notes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup();
    void markByKey();
    void noteIsTyped();
    void unmarkingAsks();
    void nextMarked();
    void selectMarked();
    void savedAndOpenedAmongOtherLogs();
    void closingAsks_data();
    void closingAsks();
    void anotherLogAsks_data();
    void anotherLogAsks();
    void laterLogCounts();
    void anotherLogComesWhileMarking();
    void reloadAndAddKeepThem();
    void hostileFile();
    void foreignFile();
    void logIsNoTarget();

private:
    void open(int connections = 20)
    {
        m_driver = std::make_unique<WindowDriver>();
        m_log = writeFile(QDir(m_folder.path()), QStringLiteral("mail.log"), logOf(connections));
        m_driver->openAndWait({m_log}, connections);
    }
    void goTo(int row)
    {
        m_driver->table().setFocus();
        m_driver->table().selectRow(row);
    }
    // Behind a dialog: without a window manager nobody else does it.
    void activate()
    {
        m_driver->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        activate();
        QTest::keyClick(&m_driver->table(), key, modifiers);
    }
    [[nodiscard]] QPlainTextEdit& editor() const
    {
        return *m_driver->window().findChild<NoteView*>()->findChild<QPlainTextEdit*>();
    }
    [[nodiscard]] QString sign(int row) const
    {
        return m_driver->rows().headerData(row, Qt::Vertical).toString();
    }
    [[nodiscard]] QString target(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Answers the message box that comes up next.
    void answerWith(QMessageBox::StandardButton button)
    {
        m_answered = false;
        QTimer::singleShot(0, this, [this, button] {
            auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            m_answered = true;
            QTest::mouseClick(box->button(button), Qt::LeftButton);
        });
    }
    // Chooses in the file dialog that comes up next.
    void choose(const QString& path)
    {
        QTimer::singleShot(0, this, [path] {
            auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->selectFile(path);
            static_cast<QDialog*>(dialog)->accept();
        });
    }
    void writeNote(int row, const QString& text)
    {
        goTo(row);
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::focusWidget(), &editor());
        QTest::keyClicks(&editor(), text);
    }
    void save(const QString& path)
    {
        choose(path);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(path) && !m_driver->action(QStringLiteral("Save notes")).isEnabled()
                    && m_driver->action(QStringLiteral("Save notes as…")).isEnabled()); // it has ended
    }

    QTemporaryDir m_folder;
    QString m_log;
    bool m_answered = false;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_notes::init()
{
    failOnUnexpectedWarnings();
}

void tst_window_notes::cleanup()
{
    m_driver.reset(); // without a question: nobody closed it
}

void tst_window_notes::markByKey()
{
    open();
    QVERIFY(!m_driver->table().verticalHeader()->isVisible());
    goTo(3);
    press(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(sign(3), QStringLiteral("★"));
    QVERIFY(sign(2).isEmpty());
    QVERIFY(m_driver->table().verticalHeader()->isVisible());
    QCOMPARE(m_driver->rows().headerData(3, Qt::Vertical, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Marked"));
    QVERIFY(m_driver->action(QStringLiteral("Mark connection")).isChecked());
    // The sign is of the connection, not of the row.
    m_driver->action(QStringLiteral("Sort descending")).trigger();
    QTRY_VERIFY(m_driver->cell(3, SessionField::ConnectionId) != QStringLiteral("ICID 1003"));
    for (int row = 0; row < 20; ++row)
        QCOMPARE(!sign(row).isEmpty(),
                 m_driver->cell(row, SessionField::ConnectionId) == QStringLiteral("ICID 1003"));
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!m_driver->action(QStringLiteral("Mark connection")).isChecked());
    QVERIFY(!m_driver->table().verticalHeader()->isVisible());
}

void tst_window_notes::noteIsTyped()
{
    open();
    writeNote(5, QStringLiteral("Who is <b>this"));
    QTest::keyClick(&editor(), Qt::Key_Return);
    QTest::keyClicks(&editor(), QStringLiteral("second"));
    QCOMPARE(sign(5), QStringLiteral("★…"));
    QCOMPARE(m_driver->rows().headerData(5, Qt::Vertical, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Marked: Who is <b>this\nsecond"));
    QVERIFY(m_driver->rows()
                .headerData(5, Qt::Vertical, Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("&lt;b&gt;this")));
    goTo(6);
    QVERIFY(editor().toPlainText().isEmpty());
    goTo(5);
    QCOMPARE(editor().toPlainText(), QStringLiteral("Who is <b>this\nsecond"));
}

void tst_window_notes::unmarkingAsks()
{
    open();
    writeNote(5, QStringLiteral("text"));
    auto* const marked = m_driver->window().findChild<NoteView*>()->findChild<QCheckBox*>();
    QVERIFY(marked->isChecked());
    answerWith(QMessageBox::No);
    QTest::mouseClick(marked, Qt::LeftButton, {}, {8, marked->height() / 2});
    QVERIFY(m_answered && marked->isChecked());
    QCOMPARE(sign(5), QStringLiteral("★…"));
    activate();
    answerWith(QMessageBox::Yes);
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(m_answered && !marked->isChecked());
    QVERIFY(sign(5).isEmpty() && editor().toPlainText().isEmpty());
}

void tst_window_notes::nextMarked()
{
    open();
    QVERIFY(!m_driver->action(QStringLiteral("Next marked connection")).isEnabled());
    for (const int row : {4, 11}) {
        goTo(row);
        press(Qt::Key_M, Qt::ControlModifier);
    }
    goTo(7);
    const auto current = [this] { return m_driver->table().currentIndex().row(); };
    press(Qt::Key_F2);
    QCOMPARE(current(), 11);
    press(Qt::Key_F2);
    QCOMPARE(current(), 4); // round the end
    press(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(current(), 11);
}

void tst_window_notes::selectMarked()
{
    open();
    for (const int row : {4, 5, 11}) {
        goTo(row);
        press(Qt::Key_M, Qt::ControlModifier);
    }
    goTo(0);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_driver->table().selectedSessions() == (RowSet{SessionRow{4}, SessionRow{5}, SessionRow{11}}));
}

void tst_window_notes::savedAndOpenedAmongOtherLogs()
{
    open();
    writeNote(5, QStringLiteral("kept"));
    save(target("case.json"));
    QVERIFY(content(target("case.json")).contains("\"note\": \"kept\""));
    // Once named, it is written again without a question.
    writeNote(6, QStringLiteral("too"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(content(target("case.json")).contains("\"note\": \"too\""));
    m_driver.reset();

    m_driver = std::make_unique<WindowDriver>();
    const QString others =
        writeFile(QDir(m_folder.path()), QStringLiteral("other.log"), failedLogin(900, "joe"));
    m_driver->openAndWait({others, m_log}, 21);
    choose(target("case.json"));
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(m_driver->messages().texts().size(), 1);
    QVERIFY(m_driver->messages().texts().front().startsWith(QStringLiteral("2 marked connections")));
    const auto noted = [this] {
        QStringList ids;
        for (int row = 0; row < m_driver->rows().rowCount(); ++row)
            if (!sign(row).isEmpty())
                ids.append(m_driver->cell(row, SessionField::ConnectionId));
        return ids;
    };
    QTRY_COMPARE(noted(), (QStringList{QStringLiteral("ICID 1005"), QStringLiteral("ICID 1006")}));
    QVERIFY(!m_driver->action(QStringLiteral("Save notes")).isEnabled());
}

void tst_window_notes::closingAsks_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closes");
    QTest::newRow("cancel") << static_cast<int>(QMessageBox::Cancel) << false;
    QTest::newRow("discard") << static_cast<int>(QMessageBox::Discard) << true;
    QTest::newRow("save") << static_cast<int>(QMessageBox::Save) << true;
}

void tst_window_notes::closingAsks()
{
    QFETCH(int, answer);
    QFETCH(bool, closes);
    open();
    writeNote(5, QStringLiteral("kept"));
    const QString path = m_folder.filePath(QStringLiteral("close%1.json").arg(answer));
    const auto button = static_cast<QMessageBox::StandardButton>(answer);
    m_answered = false;
    QTimer::singleShot(0, this, [&] {
        auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(box);
        m_answered = true;
        if (button == QMessageBox::Save)
            choose(path);
        QTest::mouseClick(box->button(button), Qt::LeftButton);
    });
    m_driver->window().close();
    QVERIFY(m_answered);
    if (closes)
        QTRY_VERIFY(!m_driver->window().isVisible());
    QCOMPARE(m_driver->window().isVisible(), !closes);
    QCOMPARE(QFile::exists(path), button == QMessageBox::Save);
    QCOMPARE(sign(5), QStringLiteral("★…"));
}

void tst_window_notes::anotherLogAsks_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("opens");
    QTest::newRow("cancel") << static_cast<int>(QMessageBox::Cancel) << false;
    QTest::newRow("discard") << static_cast<int>(QMessageBox::Discard) << true;
}

void tst_window_notes::anotherLogAsks()
{
    QFETCH(int, answer);
    QFETCH(bool, opens);
    open();
    writeNote(5, QStringLiteral("kept"));
    const QString other =
        writeFile(QDir(m_folder.path()), QStringLiteral("other.log"), failedLogin(900, "joe"));
    m_answered = false;
    m_driver->open({other});
    QTimer asking;
    connect(&asking, &QTimer::timeout, this, [&] {
        if (auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            m_answered = true;
            QTest::mouseClick(box->button(static_cast<QMessageBox::StandardButton>(answer)), Qt::LeftButton);
        }
    });
    asking.start(10);
    QTRY_VERIFY(m_answered);
    asking.stop();
    QTRY_VERIFY(!m_driver->isLoading());
    QTRY_COMPARE(m_driver->rows().rowCount(), opens ? 1 : 20);
    QCOMPARE(m_driver->table().verticalHeader()->isVisible(), !opens);
    // Nothing is left to ask about.
    QCOMPARE(m_driver->action(QStringLiteral("Save notes as…")).isEnabled(), !opens);
}

// One log waits until the notes are saved, which takes a while; then somebody opens yet another, and saves
// nothing.
void tst_window_notes::laterLogCounts()
{
    open();
    std::vector<SessionNote> many(90'000);
    for (std::size_t i = 0; i < many.size(); ++i)
        many[i].key.id = 1'000'000 + i;
    const QString file = QStringLiteral("many.json");
    writeFile(QDir(m_folder.path()), file, noteFileText(many));
    choose(m_folder.filePath(file));
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(m_driver->messages().texts().size(), 1);
    writeNote(5, QStringLiteral("kept"));
    const auto openAndAnswer = [this](const QString& name, QMessageBox::StandardButton button) {
        const QString log = writeFile(QDir(m_folder.path()), name, failedLogin(900, "joe"));
        m_driver->open({log});
        QTimer asking;
        m_answered = false;
        connect(&asking, &QTimer::timeout, this, [this, button] {
            if (auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                m_answered = true;
                QTest::mouseClick(box->button(button), Qt::LeftButton);
            }
        });
        asking.start(0);
        QTRY_VERIFY(m_answered);
    };
    openAndAnswer(QStringLiteral("first.log"), QMessageBox::Save);
    openAndAnswer(QStringLiteral("second.log"), QMessageBox::Discard);
    QTRY_VERIFY(m_driver->action(QStringLiteral("Open notes…")).isEnabled()); // they are saved
    QTRY_VERIFY(!m_driver->isLoading() && m_driver->rows().rowCount() == 1);
    QTRY_VERIFY(m_driver->window().windowTitle().contains(QStringLiteral("second.log")));
}

// The window knows of the other log, but its rows are not on the screen yet: a mark is of the row that is.
void tst_window_notes::anotherLogComesWhileMarking()
{
    open();
    const QString other = writeFile(QDir(m_folder.path()), QStringLiteral("other.log"), logOf(30));
    m_driver->field(0).setText(QStringLiteral("user"));
    QTRY_VERIFY(m_driver->isSettled() && m_driver->rows().rowCount() < 20);
    goTo(3);
    const SessionRow row = m_driver->table().currentSession();
    QAction& mark = m_driver->action(QStringLiteral("Mark connection"));
    bool marked = false;
    // The filter goes when the query is told of the other log.
    connect(&m_driver->field(0), &QLineEdit::textChanged, this, [&] {
        QCOMPARE(m_driver->window().windowTitle().contains(QStringLiteral("other.log")), false);
        mark.trigger();
        marked = mark.isChecked();
        QVERIFY(!sign(3).isEmpty());
    });
    m_driver->openAndWait({other}, 30);
    QVERIFY(marked);
    QVERIFY(sign(static_cast<int>(raw(row))).isEmpty());
    m_driver->table().selectRow(static_cast<int>(raw(row)));
    QVERIFY(!mark.isChecked());
}

void tst_window_notes::reloadAndAddKeepThem()
{
    open();
    writeNote(5, QStringLiteral("kept"));
    press(Qt::Key_F5);
    QTRY_VERIFY(!m_driver->isLoading());
    QTRY_COMPARE(sign(5), QStringLiteral("★…"));
    const QString other =
        writeFile(QDir(m_folder.path()), QStringLiteral("other.log"), failedLogin(900, "joe"));
    m_driver->drop({QUrl::fromLocalFile(other)}, {300, 500}, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->rows().rowCount(), 21);
    QTRY_VERIFY(m_driver->table().verticalHeader()->isVisible());
}

// What it says is treated as what a log says.
void tst_window_notes::hostileFile()
{
    open();
    SessionNote note{keyOf(*m_driver->rows().result()->snapshot,
                           m_driver->rows().result()->snapshot->session(SessionRow{2})),
                     QStringLiteral("<img src=x>\u202Eevil\u0007\nline") + QString(50'000, u'x')};
    writeFile(QDir(m_folder.path()), QStringLiteral("evil.json"), noteFileText({note}));
    choose(target("evil.json"));
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(sign(2), QStringLiteral("★…"));
    goTo(2);
    QVERIFY(editor().toPlainText().startsWith(QStringLiteral("<img src=x>\\u{202E}evil\\u{07}\nline")));
    QVERIFY(editor().toPlainText().size() < 25'000 && editor().isReadOnly());
    QVERIFY(!m_driver->rows()
                 .headerData(2, Qt::Vertical, Qt::ToolTipRole)
                 .toString()
                 .contains(QStringLiteral("<img")));
}

void tst_window_notes::foreignFile()
{
    open();
    writeNote(5, QStringLiteral("kept"));
    choose(m_log);
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(m_driver->messages().texts().size(), 1);
    QVERIFY(m_driver->messages().texts().front().contains(QStringLiteral("holds no notes of Authloupe")));
    QCOMPARE(sign(5), QStringLiteral("★…"));
}

void tst_window_notes::logIsNoTarget()
{
    open();
    goTo(5);
    press(Qt::Key_M, Qt::ControlModifier);
    const QByteArray before = content(m_log);
    QVERIFY(QFile::link(m_log, target("link.json")));
    QTimer answers;
    connect(&answers, &QTimer::timeout, this, [] { // the file dialog asks whether it may be replaced
        if (auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
            QTest::mouseClick(box->button(QMessageBox::Yes), Qt::LeftButton);
    });
    answers.start(10);
    choose(target("link.json"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->messages().texts().size(), 1);
    QCOMPARE(content(m_log), before);
    QVERIFY(m_driver->action(QStringLiteral("Save notes")).isEnabled());
}

AUTHLOUPE_TEST(tst_window_notes, QApplication)
#include "tst_window_notes.moc"
