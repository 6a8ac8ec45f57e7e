// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacked_log.h"
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "models/message_model.h"
#include "models/session_table_model.h"
#include "models/value_table_model.h"
#include "support/test_program.h"
#include "widgets/details_pane.h"
#include "widgets/export_bar.h"
#include "widgets/export_dialog.h"
#include "widgets/filter_chips.h"
#include "widgets/messages_table.h"
#include "widgets/note_view.h"
#include "widgets/report_dialog.h"
#include "widgets/session_table_view.h"
#include "widgets/timeline_canvas.h"
#include "widgets/timeline_view.h"
#include "widgets/top_values_pane.h"
#include "widgets/value_list.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>

using namespace authloupe;
using namespace authloupe::test;

// From "something is wrong" to evidence: a password is guessed at forty accounts from one address, and one of
// them then sends mail. Told twice, by the mouse alone (but for the words of the note) and by the keyboard
// alone.
class tst_story : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }
    void byMouse();
    void byKeyboard();

private:
    // What both look at, at each station.
    void seeTheBurst() const;
    void seeTheAttacker() const;
    void seeTheMessages() const;
    void seeTheEvidence() const;

    void activate() const;
    void click(QWidget& widget, const QPoint& place) const;
    void clickMenu(const QString& menu, const QString& entry) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    // Runs `ask`, which brings up a dialog, and answers that.
    template<class Dialog>
    void withDialog(const std::function<void()>& ask, const std::function<void(Dialog&)>& answer) const;

    [[nodiscard]] int shown() const { return m_driver->rows().rowCount(); }
    [[nodiscard]] TimelineCanvas& canvas() const
    {
        return *m_driver->timeline().findChild<TimelineCanvas*>();
    }
    [[nodiscard]] QPoint pointAt(const char* time) const;
    [[nodiscard]] TopValuesPane& values() const { return *m_driver->window().findChild<TopValuesPane*>(); }
    [[nodiscard]] ValueList& list() const { return *values().findChild<ValueList*>(); }
    [[nodiscard]] QTabWidget& details() const
    {
        return *m_driver->window().findChild<DetailsPane*>()->findChild<QTabWidget*>();
    }
    [[nodiscard]] MessagesTable& messages() const { return *m_driver->window().findChild<MessagesTable*>(); }
    [[nodiscard]] QPlainTextEdit& note() const
    {
        return *m_driver->window().findChild<NoteView*>()->findChild<QPlainTextEdit*>();
    }
    [[nodiscard]] int rowOf(const QString& outcome) const;
    [[nodiscard]] QString csv() const { return m_folder.filePath(QStringLiteral("evidence.csv")); }
    [[nodiscard]] QString report() const { return m_folder.filePath(QStringLiteral("evidence.html")); }

    QTemporaryDir m_folder;
    QString m_log;
    std::unique_ptr<WindowDriver> m_driver;
};

namespace {

constexpr int kAll = kOrdinary + kGuessed + 1;
constexpr int kInBurst = kGuessed + 1 + 4; // four ordinary ones began in the same four minutes

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void tst_story::initTestCase()
{
    m_log = writeFile(QDir(m_folder.path()), QStringLiteral("mail.current"), attackedLog());
}

void tst_story::init()
{
    failOnUnexpectedWarnings();
    for (const QString& path : {csv(), report()})
        QFile::remove(path);
    m_driver = std::make_unique<WindowDriver>();
    m_driver->window().resize(1600, 1000);
    m_driver->openAndWait({m_log}, kAll);
}

void tst_story::click(QWidget& widget, const QPoint& place) const
{
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
}

void tst_story::clickMenu(const QString& menu, const QString& entry) const
{
    const auto bare = [](const QAction* action) { return action->text().remove(QLatin1Char('&')); };
    QMenuBar* const bar = m_driver->window().menuBar();
    for (QAction* const title : bar->actions()) {
        if (bare(title) != menu)
            continue;
        click(*bar, bar->actionGeometry(title).center());
        QTRY_VERIFY(title->menu()->isVisible());
        for (QAction* const action : title->menu()->actions())
            if (bare(action) == entry) {
                QVERIFY2(action->isEnabled(), qPrintable(entry));
                click(*title->menu(), title->menu()->actionGeometry(action).center());
                return;
            }
    }
    QFAIL(qPrintable(menu + QStringLiteral(" has no ") + entry));
}

void tst_story::activate() const
{
    m_driver->window().activateWindow(); // behind a dialog, nobody does it without a window manager
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
}

void tst_story::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    activate();
    QWidget* const focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &m_driver->window(), key, modifiers);
}

template<class Dialog>
void tst_story::withDialog(const std::function<void()>& ask, const std::function<void(Dialog&)>& answer) const
{
    bool answered = false;
    activate(); // before the timer runs: waiting for it would be waiting for the dialog
    QTimer::singleShot(0, &m_driver->window(), [&] {
        QTRY_VERIFY(qobject_cast<Dialog*>(QApplication::activeModalWidget()));
        answer(*qobject_cast<Dialog*>(QApplication::activeModalWidget()));
        answered = true;
    });
    ask();
    QTRY_VERIFY(answered);
    QTRY_VERIFY(!m_driver->window().findChild<ExportBar*>()->isRunning());
}

QPoint tst_story::pointAt(const char* time) const
{
    const TimelineAxes& axes = canvas().axes();
    return QPointF(axes.scale().x(*parseIso(time)), axes.plot().center().y()).toPoint();
}

int tst_story::rowOf(const QString& outcome) const
{
    const QStringList all = m_driver->column(SessionField::Outcome);
    return static_cast<int>(all.indexOf(outcome));
}

void tst_story::seeTheBurst() const
{
    QTRY_COMPARE(shown(), kInBurst);
    QVERIFY(m_driver->chips().texts().front().contains(QStringLiteral("10:00")));
}

void tst_story::seeTheAttacker() const
{
    QTRY_COMPARE(values().group(), ValueGroup::Addresses);
    QTRY_VERIFY(values().shown() && values().shown()->request.group == ValueGroup::Addresses);
    const auto cell = [this](int column) { return list().values().index(0, column).data().toString(); };
    QTRY_COMPARE(cell(ValueTableModel::Value), QStringLiteral("203.0.113.9"));
    QCOMPARE(cell(ValueTableModel::Distinct), QStringLiteral("40"));
    QCOMPARE(cell(ValueTableModel::Failed), QStringLiteral("41"));
    QCOMPARE(cell(ValueTableModel::Succeeded), QStringLiteral("1"));
}

void tst_story::seeTheMessages() const
{
    QTRY_VERIFY(messages().isVisible());
    QTRY_COMPARE(messages().messages().rowCount(), 3);
    QString all;
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < messages().messages().columnCount(); ++column)
            all += messages().messages().index(row, column).data().toString() + QLatin1Char(' ');
    QVERIFY2(all.contains(QStringLiteral("guess17@example.com")), qPrintable(all));
}

void tst_story::seeTheEvidence() const
{
    const QByteArrayList lines = content(csv()).trimmed().split('\n');
    QCOMPARE(lines.size(), 2); // the header and the one connection that was selected
    QVERIFY(lines.at(1).contains("guess17@example.com") && lines.at(1).contains("203.0.113.9"));
    const QByteArray page = content(report());
    for (const char* const text :
         {"guess17@example.com", "victim0@example.net", "203.0.113.9", "Broken into"})
        QVERIFY2(page.contains(text), text);
}

void tst_story::byMouse()
{
    canvas().setFocus();
    QWidget* const plot = canvas().viewport();
    QTest::mousePress(plot, Qt::LeftButton, {}, pointAt("2009-04-22T10:00:10"));
    QTest::mouseMove(plot, pointAt("2009-04-22T10:01:30"));
    QTest::mouseMove(plot, pointAt("2009-04-22T10:03:30"));
    QTest::mouseRelease(plot, Qt::LeftButton, {}, pointAt("2009-04-22T10:03:30"));
    seeTheBurst();

    clickMenu(QStringLiteral("View"), QStringLiteral("Top values"));
    QTRY_VERIFY(values().isVisible());
    auto* const tabs = values().findChild<QTabBar*>();
    click(*tabs, tabs->tabRect(static_cast<int>(ValueGroup::Addresses)).center());
    seeTheAttacker();
    const QPoint first = list().visualRect(list().values().index(0, 0)).center();
    click(*list().viewport(), first);
    QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, first);
    QTRY_COMPARE(shown(), kGuessed + 1);

    const int row = rowOf(QStringLiteral("Succeeded after failure"));
    QVERIFY(row >= 0);
    const QModelIndex cell = m_driver->rows().index(row, 0);
    m_driver->table().scrollTo(cell);
    click(*m_driver->table().viewport(), m_driver->table().visualRect(cell).center());
    QTRY_COMPARE(m_driver->table().selectedCount(), std::size_t{1});
    click(*details().tabBar(), details().tabBar()->tabRect(details().indexOf(&messages())).center());
    seeTheMessages();

    clickMenu(QStringLiteral("Edit"), QStringLiteral("Write note"));
    QTRY_VERIFY(note().isVisible());
    QTest::keyClicks(&note(), QStringLiteral("Broken into at 10:02"));

    withDialog<ExportDialog>([this] { clickMenu(QStringLiteral("File"), QStringLiteral("Export…")); },
                             [this](ExportDialog& dialog) {
                                 dialog.findChild<QLineEdit*>()->setText(csv());
                                 QPushButton* const save =
                                     dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
                                 click(*save, save->rect().center());
                             });
    withDialog<ReportDialog>(
        [this] { clickMenu(QStringLiteral("File"), QStringLiteral("Report…")); },
        [this](ReportDialog& dialog) {
            dialog.findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly).front()->setText(report());
            QPushButton* const save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
            click(*save, save->rect().center());
        });
    QTRY_VERIFY(QFile::exists(csv()) && QFile::exists(report()));
    seeTheEvidence();

    QToolButton* back = nullptr;
    for (auto* const button : m_driver->window().findChildren<QToolButton*>())
        if (button->defaultAction() == &m_driver->action(QStringLiteral("Back")))
            back = button;
    QVERIFY(back);
    while (back->isEnabled())
        click(*back, back->rect().center());
    QTRY_COMPARE(shown(), kAll);
    QVERIFY(m_driver->chips().texts().isEmpty());
}

void tst_story::byKeyboard()
{
    press(Qt::Key_T, Qt::ControlModifier | Qt::AltModifier); // From
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("10:00"));
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("10:04"));
    press(Qt::Key_Return);
    seeTheBurst();

    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(values().isVisible());
    auto* const tabs = values().findChild<QTabBar*>();
    for (int panes = 0; panes < 8 && !tabs->hasFocus(); ++panes)
        press(Qt::Key_F6);
    QVERIFY(tabs->hasFocus());
    press(Qt::Key_Right);
    seeTheAttacker();
    for (int widgets = 0; widgets < 5 && !list().hasFocus(); ++widgets)
        press(Qt::Key_Tab);
    QVERIFY(list().hasFocus());
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    QTRY_COMPARE(shown(), kGuessed + 1);

    for (int panes = 0; panes < 8 && !m_driver->table().hasFocus(); ++panes)
        press(Qt::Key_F6);
    QVERIFY(m_driver->table().hasFocus());
    const int row = rowOf(QStringLiteral("Succeeded after failure"));
    QVERIFY(row >= 0);
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int down = 0; down < row; ++down)
        press(Qt::Key_Down);
    QCOMPARE(m_driver->table().currentIndex().row(), row);
    QCOMPARE(m_driver->table().selectedCount(), std::size_t{1});
    for (int panes = 0; panes < 8 && !details().isAncestorOf(QApplication::focusWidget()); ++panes)
        press(Qt::Key_F6);
    details().tabBar()->hasFocus() ? void() : press(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(details().tabBar()->hasFocus());
    while (details().currentWidget() != &messages())
        press(Qt::Key_Right);
    seeTheMessages();

    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(note().hasFocus());
    QTest::keyClicks(&note(), QStringLiteral("Broken into at 10:02"));
    // A text field has a meaning of its own for Ctrl+E.
    for (int panes = 0; panes < 8 && !m_driver->table().hasFocus(); ++panes)
        press(Qt::Key_F6);

    const auto answer = [](QDialog& dialog, const QString& path) {
        QLineEdit* const field =
            dialog.findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly).front();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, path);
        QTest::keyClick(field, Qt::Key_Return);
    };
    withDialog<ExportDialog>([this] { press(Qt::Key_E, Qt::ControlModifier); },
                             [&](ExportDialog& dialog) { answer(dialog, csv()); });
    withDialog<ReportDialog>([this] { press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); },
                             [&](ReportDialog& dialog) { answer(dialog, report()); });
    QTRY_VERIFY(QFile::exists(csv()) && QFile::exists(report()));
    seeTheEvidence();

    while (m_driver->action(QStringLiteral("Back")).isEnabled())
        press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(shown(), kAll);
    QVERIFY(m_driver->chips().texts().isEmpty());
}

AUTHLOUPE_TEST(tst_story, QApplication)
#include "tst_story.moc"
