// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_hands.h"
#include "unexpected_warnings.h"

#include "bridge/note_file.h"
#include "support/test_program.h"
#include "widgets/message_bar.h"

#include <QHeaderView>
#include <QLineEdit>

using namespace authloupe;
using namespace authloupe::test;

// Marks and notes when another log comes, or the window goes.
class tst_window_note_documents : public NoteHands {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { failOnUnexpectedWarnings(); }
    void cleanup() { m_driver.reset(); } // without a question: nobody closed it
    void closingAsks_data();
    void closingAsks();
    void anotherLogAsks_data();
    void anotherLogAsks();
    void laterLogCounts();
    void anotherLogComesWhileMarking();
    void reloadAndAddKeepThem();

private:
    // Of a window whose notes were changed, which asks about them first.
    void openAndAnswer(const QString& log, QMessageBox::StandardButton button)
    {
        m_answered = false;
        m_driver->open({log});
        QTimer asking;
        connect(&asking, &QTimer::timeout, this, [this, button] {
            if (auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                m_answered = true;
                QTest::mouseClick(box->button(button), Qt::LeftButton);
            }
        });
        asking.start(0);
        QTRY_VERIFY(m_answered);
    }
};

void tst_window_note_documents::closingAsks_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closes");
    QTest::newRow("cancel") << static_cast<int>(QMessageBox::Cancel) << false;
    QTest::newRow("discard") << static_cast<int>(QMessageBox::Discard) << true;
    QTest::newRow("save") << static_cast<int>(QMessageBox::Save) << true;
}

void tst_window_note_documents::closingAsks()
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

void tst_window_note_documents::anotherLogAsks_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("opens");
    QTest::newRow("cancel") << static_cast<int>(QMessageBox::Cancel) << false;
    QTest::newRow("discard") << static_cast<int>(QMessageBox::Discard) << true;
}

void tst_window_note_documents::anotherLogAsks()
{
    QFETCH(int, answer);
    QFETCH(bool, opens);
    open();
    writeNote(5, QStringLiteral("kept"));
    const QString other =
        writeFile(QDir(m_folder.path()), QStringLiteral("other.log"), failedLogin(900, "joe"));
    openAndAnswer(other, static_cast<QMessageBox::StandardButton>(answer));
    QTRY_VERIFY(!m_driver->isLoading());
    QTRY_COMPARE(m_driver->rows().rowCount(), opens ? 1 : 20);
    QCOMPARE(m_driver->table().verticalHeader()->isVisible(), !opens);
    // Nothing is left to ask about.
    QCOMPARE(m_driver->action(QStringLiteral("Save notes as…")).isEnabled(), !opens);
}

// One log waits until the notes are saved, which takes a while; then somebody opens yet another, and saves
// nothing.
void tst_window_note_documents::laterLogCounts()
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
    const auto logNamed = [this](const char* name) {
        return writeFile(QDir(m_folder.path()), QString::fromLatin1(name), failedLogin(900, "joe"));
    };
    openAndAnswer(logNamed("first.log"), QMessageBox::Save);
    openAndAnswer(logNamed("second.log"), QMessageBox::Discard);
    QTRY_VERIFY(m_driver->action(QStringLiteral("Open notes…")).isEnabled()); // they are saved
    QTRY_VERIFY(!m_driver->isLoading() && m_driver->rows().rowCount() == 1);
    QTRY_VERIFY(m_driver->window().windowTitle().contains(QStringLiteral("second.log")));
}

// The window knows of the other log, but its rows are not on the screen yet: a mark is of the row that is.
void tst_window_note_documents::anotherLogComesWhileMarking()
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

void tst_window_note_documents::reloadAndAddKeepThem()
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

AUTHLOUPE_TEST(tst_window_note_documents, QApplication)
#include "tst_window_note_documents.moc"
