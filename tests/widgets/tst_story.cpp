// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacked_log.h"
#include "hands.h"
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "models/message_model.h"
#include "models/outcome_color.h"
#include "models/session_table_model.h"
#include "models/table_columns.h"
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
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace authloupe;
using namespace authloupe::test;

// From "something is wrong" to evidence: a password is guessed at forty accounts from one address, and one of
// them then sends mail. Told twice, by the mouse alone and by the keyboard alone. Nothing of the window is
// called but to read what it shows.
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
    void seeTheLog() const;
    void seeTheBurst() const;
    void seeTheAttacker() const;
    void seeTheBreakIn() const;
    void seeTheMessages() const;
    void seeTheEvidence(const QString& note) const;
    void seeTheStart() const;

    // Where tall bars of failures stand in the picture on the screen.
    [[nodiscard]] QRect tallFailures() const;
    void clickMenu(const QString& menu, const QString& entry) const;
    void clickEntry(const QMenu& menu, const QString& entry) const;
    // Answers a dialog that asks for a file by its path.
    void typePath(const QString& path) const;

    [[nodiscard]] int shown() const { return m_driver->rows().rowCount(); }
    [[nodiscard]] TimelineCanvas& canvas() const
    {
        return *m_driver->timeline().findChild<TimelineCanvas*>();
    }
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
    [[nodiscard]] QString csv() const { return m_folder.filePath(QStringLiteral("connections.csv")); }
    [[nodiscard]] QString report() const { return m_folder.filePath(QStringLiteral("report.html")); }

    QTemporaryDir m_folder;
    QString m_log;
    std::unique_ptr<WindowDriver> m_driver;
};

namespace {

constexpr int kAll = kOrdinary + kGuessed + 1;
constexpr int kInBurst = kGuessed + 1 + 4; // four ordinary ones began in the same four minutes

constexpr QLatin1String kBreakIn("Succeeded after failure");

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasFocus(const QWidget& widget)
{
    const QWidget* const focus = QApplication::focusWidget();
    return focus && (focus == &widget || widget.isAncestorOf(focus));
}

} // namespace

void tst_story::initTestCase()
{
    m_log = writeFile(QDir(m_folder.path()), QStringLiteral("mail.current"), attackedLog());
}

// Whoever uses the mouse alone takes the names that the dialogs propose, in the folder that he exported to
// before.
void tst_story::init()
{
    failOnUnexpectedWarnings();
    for (const QString& path : {csv(), report()})
        QFile::remove(path);
    m_driver = std::make_unique<WindowDriver>();
    m_driver->settings().setExportFolder(QFile::encodeName(m_folder.path()).toStdString());
    m_driver->window().resize(1600, 1000);
}

void tst_story::clickEntry(const QMenu& menu, const QString& entry) const
{
    for (QAction* const action : menu.actions())
        if (bareText(action->text()) == entry) {
            QVERIFY2(action->isEnabled(), qPrintable(entry));
            Mouse::click(menu, menu.actionGeometry(action).center());
            return;
        }
    QFAIL(qPrintable(bareText(menu.title()) + QStringLiteral(" has no ") + entry));
}

void tst_story::clickMenu(const QString& menu, const QString& entry) const
{
    QMenuBar* const bar = m_driver->window().menuBar();
    for (QAction* const title : bar->actions()) {
        if (bareText(title->text()) != menu)
            continue;
        Mouse::click(*bar, bar->actionGeometry(title).center());
        QTRY_VERIFY(title->menu()->isVisible());
        clickEntry(*title->menu(), entry);
        return;
    }
    QFAIL(qPrintable(QStringLiteral("no menu ") + menu));
}

QRect tst_story::tallFailures() const
{
    const QWidget& plot = *canvas().viewport();
    const QImage picture = canvas().viewport()->grab().toImage();
    const double ratio = picture.devicePixelRatio();
    const QRectF area = canvas().axes().plot();
    const QRgb failed = outcomeColor(Outcome::Failed).rgb();
    QRect found;
    for (int x = 0; x < plot.width(); ++x)
        for (int y = qRound(area.top()); y < area.center().y(); ++y)
            if (picture.pixel(static_cast<int>(x * ratio), static_cast<int>(y * ratio)) == failed)
                found |= QRect(x, y, 1, 1);
    return found;
}

void tst_story::typePath(const QString& path) const
{
    Keyboard::pressUntil(Qt::Key_Tab, {}, 40,
                         [] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; });
    Keyboard::press(Qt::Key_A, Qt::ControlModifier);
    Keyboard::type(path);
    Keyboard::press(Qt::Key_Return);
}

// All of it, in bars as narrow as there is room for.
void tst_story::seeTheLog() const
{
    QTRY_COMPARE(shown(), kAll);
    QTRY_VERIFY(canvas().accessibleDescription().contains(QStringLiteral("Bin size: 1 minute")));
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

// The only one of its kind, selected alone.
void tst_story::seeTheBreakIn() const
{
    QCOMPARE(m_driver->column(SessionField::Outcome).count(kBreakIn), 1);
    QTRY_COMPARE(m_driver->table().selectedCount(), std::size_t{1});
    QCOMPARE(m_driver->cell(m_driver->table().currentIndex().row(), SessionField::Outcome), kBreakIn);
    QTRY_VERIFY(details().isVisible());
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

void tst_story::seeTheEvidence(const QString& note) const
{
    QTRY_VERIFY(QFile::exists(csv()) && QFile::exists(report()));
    QTRY_VERIFY(!m_driver->window().findChild<ExportBar*>()->isRunning());
    const QByteArrayList lines = content(csv()).trimmed().split('\n');
    QCOMPARE(lines.size(), 2); // the header and the one connection that was selected
    QVERIFY(lines.at(1).contains("guess17@example.com") && lines.at(1).contains("203.0.113.9"));
    const QByteArray page = content(report());
    for (const char* const text : {"guess17@example.com", "victim0@example.net", "203.0.113.9"})
        QVERIFY2(page.contains(text), text);
    const qsizetype heading = page.indexOf(">Note<");
    QVERIFY(heading > 0 && page.mid(heading, 200).contains(note.toUtf8()));
}

void tst_story::seeTheStart() const
{
    QTRY_COMPARE(shown(), kAll);
    QVERIFY(m_driver->chips().texts().isEmpty());
    QVERIFY(!m_driver->action(QStringLiteral("Back")).isEnabled());
}

void tst_story::byMouse()
{
    m_driver->drop({QUrl::fromLocalFile(m_log)}, m_driver->window().rect().center());
    seeTheLog();

    // A little more than what stands out, for what comes behind it.
    QTRY_VERIFY(tallFailures().isValid());
    const QRect burst = tallFailures();
    QVERIFY(burst.width() < canvas().width() / 10);
    Mouse::drag(*canvas().viewport(), burst.center() - QPoint(burst.width() / 3, 0),
                burst.center() + QPoint(burst.width() * 8 / 5, 0));
    seeTheBurst();

    clickMenu(QStringLiteral("View"), QStringLiteral("Top values"));
    QTRY_VERIFY(values().isVisible());
    const auto& tabs = *values().findChild<QTabBar*>();
    Mouse::click(tabs, tabs.tabRect(static_cast<int>(ValueGroup::Addresses)).center());
    seeTheAttacker();
    Mouse::doubleClick(*list().viewport(), list().visualRect(list().values().index(0, 0)).center());
    QTRY_COMPARE(shown(), kGuessed + 1);

    SessionTableView& table = m_driver->table();
    const auto breakIn = [&] {
        const int row = static_cast<int>(m_driver->column(SessionField::Outcome).indexOf(kBreakIn));
        return table.visualRect(m_driver->rows().index(row, columnOf(SessionField::Users)));
    };
    for (int turns = 0; turns < 40 && !table.viewport()->rect().contains(breakIn()); ++turns)
        Mouse::turnWheel(*table.viewport(), -1);
    Mouse::click(*table.viewport(), breakIn().center());
    seeTheBreakIn();
    const auto& pages = *details().tabBar();
    Mouse::click(pages, pages.tabRect(details().indexOf(&messages())).center());
    seeTheMessages();

    // The words of the note are those of a cell.
    whenAsked<QMenu>([&] { Mouse::click(*table.viewport(), breakIn().center(), Qt::RightButton); },
                     [this](QMenu& menu) { clickEntry(menu, QStringLiteral("Copy value")); });
    clickMenu(QStringLiteral("Edit"), QStringLiteral("Write note"));
    QTRY_VERIFY(note().isVisible());
    whenAsked<QMenu>([this] { Mouse::click(*note().viewport(), QPoint(9, 9), Qt::RightButton); },
                     [this](QMenu& menu) { clickEntry(menu, QStringLiteral("Paste")); });
    QTRY_COMPARE(note().toPlainText(), QStringLiteral("guess17@example.com"));

    const auto save = [](QDialog& dialog) {
        const QDialogButtonBox& buttons = *dialog.findChild<QDialogButtonBox*>();
        Mouse::click(*buttons.button(QDialogButtonBox::Save));
    };
    whenAsked<ExportDialog>([this] { clickMenu(QStringLiteral("File"), QStringLiteral("Export…")); }, save);
    QTRY_VERIFY(!m_driver->window().findChild<ExportBar*>()->isRunning());
    whenAsked<ReportDialog>([this] { clickMenu(QStringLiteral("File"), QStringLiteral("Report…")); }, save);
    seeTheEvidence(QStringLiteral("guess17@example.com"));

    const QToolButton* back = nullptr;
    for (const auto* const button : m_driver->window().findChildren<QToolButton*>())
        if (button->isVisible() && button->defaultAction() == &m_driver->action(QStringLiteral("Back")))
            back = button;
    QVERIFY(back);
    for (int clicks = 0; clicks < 9 && back->isEnabled(); ++clicks)
        Mouse::click(*back);
    seeTheStart();
}

void tst_story::byKeyboard()
{
    auto* const copied = new QMimeData; // in a file manager
    copied->setUrls({QUrl::fromLocalFile(m_log)});
    QGuiApplication::clipboard()->setMimeData(copied);
    Keyboard::press(Qt::Key_V, Qt::ControlModifier);
    seeTheLog();

    // What a screen reader says of a bar tells of many failures.
    const auto failures = [this] {
        static const QRegularExpression number(QStringLiteral("Failed: (\\d+)"));
        return number.match(canvas().accessibleDescription()).captured(1).toInt();
    };
    Keyboard::pressUntil(Qt::Key_F6, {}, 8, [this] { return hasFocus(canvas()); });
    Keyboard::press(Qt::Key_Home);
    Keyboard::pressUntil(Qt::Key_Right, {}, 400, [&] { return failures() > 5; });
    Keyboard::pressUntil(Qt::Key_Right, Qt::ShiftModifier, 9, [this] {
        return canvas().accessibleDescription().contains(QStringLiteral("10:04"));
    });
    Keyboard::press(Qt::Key_Return);
    seeTheBurst();

    Keyboard::press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(values().isVisible());
    const auto& tabs = *values().findChild<QTabBar*>();
    Keyboard::pressUntil(Qt::Key_F6, {}, 8, [&] { return hasFocus(tabs); });
    Keyboard::press(Qt::Key_Right);
    seeTheAttacker();
    Keyboard::pressUntil(Qt::Key_Tab, {}, 5, [this] { return hasFocus(list()); });
    Keyboard::press(Qt::Key_Home, Qt::ControlModifier);
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE(shown(), kGuessed + 1);

    const SessionTableView& table = m_driver->table();
    Keyboard::pressUntil(Qt::Key_F6, {}, 8, [&] { return hasFocus(table); });
    Keyboard::press(Qt::Key_Home, Qt::ControlModifier);
    Keyboard::pressUntil(Qt::Key_Down, {}, kGuessed + 1, [&] {
        return m_driver->cell(table.currentIndex().row(), SessionField::Outcome) == kBreakIn;
    });
    seeTheBreakIn();
    Keyboard::pressUntil(Qt::Key_F6, {}, 8, [this] { return hasFocus(details()); });
    Keyboard::pressUntil(Qt::Key_Tab, Qt::ShiftModifier, 5, [this] { return hasFocus(*details().tabBar()); });
    Keyboard::pressUntil(Qt::Key_Right, {}, 8, [this] { return details().currentWidget() == &messages(); });
    seeTheMessages();

    Keyboard::press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(hasFocus(note()));
    Keyboard::type(QStringLiteral("broken into at 10:02"));
    // A text field has a meaning of its own for Ctrl+E.
    Keyboard::pressUntil(Qt::Key_F6, {}, 8, [&] { return hasFocus(table); });

    whenAsked<ExportDialog>([] { Keyboard::press(Qt::Key_E, Qt::ControlModifier); },
                            [this](ExportDialog&) { typePath(csv()); });
    QTRY_VERIFY(!m_driver->window().findChild<ExportBar*>()->isRunning());
    whenAsked<ReportDialog>([] { Keyboard::press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); },
                            [this](ReportDialog&) { typePath(report()); });
    seeTheEvidence(QStringLiteral("broken into at 10:02"));

    Keyboard::pressUntil(Qt::Key_Left, Qt::AltModifier, 9,
                         [this] { return !m_driver->action(QStringLiteral("Back")).isEnabled(); });
    seeTheStart();
}

AUTHLOUPE_TEST(tst_story, QApplication)
#include "tst_story.moc"
