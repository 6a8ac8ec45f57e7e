// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_hands.h"
#include "unexpected_warnings.h"

#include "bridge/note_file.h"
#include "support/test_program.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>

using namespace authloupe;
using namespace authloupe::test;

// Marks and notes, by keys and mouse, into their file and back.
class tst_window_notes : public NoteHands {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup();
    void markByKey();
    void noteIsTyped();
    void noteComesBackAsItWasWritten();
    void escapedNoteIsEdited();
    void pastedIntoANote();
    void unmarkingAsks();
    void nextMarked();
    void selectMarked();
    void savedAndOpenedAmongOtherLogs();
    void hostileFile();
    void foreignFile();
    void logIsNoTarget();
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

// What the editor could not type with a key is pasted.
void tst_window_notes::noteComesBackAsItWasWritten()
{
    const QString written = QStringLiteral("user\tfails\n\u0645\u06CC\u200C \u200F(\u061C1)\u200E bon\u00A0!"
                                           "\U0001F469\u200D\U0001F4BB");
    open();
    writeNote(5, QString());
    editor().insertPlainText(written);
    goTo(6);
    goTo(5);
    QVERIFY(!editor().isReadOnly());
    editor().moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor(), QStringLiteral("?"));
    save(target("written.json"));
    const NoteFileContent saved = parseNoteFile(content(target("written.json")));
    QCOMPARE(saved.notes.size(), std::size_t{1});
    QCOMPARE(saved.notes.front().text, QString(written + u'?'));
}

// What may not be shown as it is stays what it is as well.
void tst_window_notes::escapedNoteIsEdited()
{
    open();
    const SessionKey key = keyOf(*m_driver->rows().result()->snapshot,
                                 m_driver->rows().result()->snapshot->session(SessionRow{2}));
    writeFile(QDir(m_folder.path()), QStringLiteral("escaped.json"),
              noteFileText({{key, QStringLiteral("see \u202Eevil\u202C\u0007\nhere")}}));
    choose(target("escaped.json"));
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(sign(2), QStringLiteral("★…"));
    goTo(2);
    QCOMPARE(editor().toPlainText(), QStringLiteral("see \\u{202E}evil\\u{202C}\\u{07}\nhere"));
    editor().setFocus();
    editor().moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor(), QStringLiteral("!"));
    editor().moveCursor(QTextCursor::Start);
    QTest::keyClick(&editor(), Qt::Key_Delete);
    QTest::keyClicks(&editor(), QStringLiteral("S"));
    QCOMPARE(editor().textCursor().position(), 1);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_driver->action(QStringLiteral("Save notes")).isEnabled()
                && m_driver->action(QStringLiteral("Save notes as…")).isEnabled());
    const NoteFileContent saved = parseNoteFile(content(target("escaped.json")));
    QCOMPARE(saved.notes.size(), std::size_t{1});
    QCOMPARE(saved.notes.front().text, QStringLiteral("See \u202Eevil\u202C\u0007\nhere!"));
}

// It may come from a log; and a file with a note that is too long would not be opened again.
void tst_window_notes::pastedIntoANote()
{
    open();
    writeNote(5, QStringLiteral("<>"));
    editor().moveCursor(QTextCursor::Left);
    editor().insertPlainText(QStringLiteral("a\u202Eb"));
    QCOMPARE(editor().toPlainText(), QStringLiteral("<a\\u{202E}b>"));
    QTest::keyClicks(&editor(), QStringLiteral("c"));
    QCOMPARE(editor().toPlainText(), QStringLiteral("<a\\u{202E}bc>"));
    editor().insertPlainText(QStringLiteral("much\n").repeated(kMostNoteCharacters / 5));
    QCOMPARE(editor().toPlainText(), QStringLiteral("<a\\u{202E}bc>"));
    QTest::keyClicks(&editor(), QStringLiteral("d"));
    QCOMPARE(editor().toPlainText(), QStringLiteral("<a\\u{202E}bcd>"));
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
