// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "models/session_table_model.h"
#include "models/value_table_model.h"
#include "support/test_program.h"
#include "widgets/document_page.h"
#include "widgets/export_bar.h"
#include "widgets/filter_chips.h"
#include "widgets/session_table_view.h"
#include "widgets/share_delegate.h"
#include "widgets/top_values_pane.h"
#include "widgets/value_list.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace authloupe;
using namespace authloupe::test;

// The pane of top values, as somebody uses it.
class tst_top_values : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }
    void nothingIsCountedUnseen();
    void tabsByMouse();
    void headerSorts();
    void doubleClickFilters();
    void returnFilters();
    void excludedFromTheMenu();
    void followsTheFilter();
    void followsTheDocument();
    void currentValueStays();
    void emptyListSaysWhy();
    void hostileNameIsShownEscaped();
    void copied();
    void exported();
    void keyboard();
    void remembered();
    void barIsNotColourAlone();

private:
    [[nodiscard]] TopValuesPane& pane() const { return *m_driver->window().findChild<TopValuesPane*>(); }
    [[nodiscard]] ValueList& list() const { return *pane().findChild<ValueList*>(); }
    [[nodiscard]] QTabBar& tabs() const { return *pane().findChild<QTabBar*>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return list().values().index(row, column).data().toString();
    }
    // Its list is that of what the table shows.
    [[nodiscard]] bool isSettled() const
    {
        const ValueAnswerPtr answer = pane().shown();
        return m_driver->isSettled() && answer && answer->request.of == m_driver->rows().result();
    }
    void show();
    void clickHeader(int column) const;
    void chooseFromMenu(int row, const QString& entry) const;

    QTemporaryDir m_folder;
    QString m_log;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_top_values::initTestCase()
{
    m_log = writeFile(QDir(m_folder.path()), QStringLiteral("values.log"), logOf(60));
}

void tst_top_values::init()
{
    failOnUnexpectedWarnings();
    m_driver = std::make_unique<WindowDriver>();
    m_driver->openAndWait({m_log}, 60);
}

void tst_top_values::show()
{
    m_driver->action(QStringLiteral("Top values")).setChecked(true);
    QTRY_VERIFY(isSettled());
}

void tst_top_values::clickHeader(int column) const
{
    const QHeaderView* const header = list().horizontalHeader();
    list().scrollTo(list().values().index(0, column));
    const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                       header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

void tst_top_values::chooseFromMenu(int row, const QString& entry) const
{
    list().setCurrentIndex(list().values().index(row, ValueTableModel::Value));
    bool chosen = false;
    QTimer::singleShot(0, &list(), [&] {
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (QAction* const action : menu->actions())
            if (action->text() == entry) {
                action->trigger();
                chosen = true;
            }
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&list(), &event);
    QVERIFY(chosen);
}

void tst_top_values::nothingIsCountedUnseen()
{
    QVERIFY(!pane().isVisible());
    QVERIFY(!pane().shown());
    m_driver->field(0).setText(QStringLiteral("user1"));
    QTRY_COMPARE(m_driver->rows().rowCount(), 9);
    QVERIFY(!pane().shown());
    QTest::keyClick(&m_driver->window(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(pane().isVisible());
    QTRY_VERIFY(isSettled());
    QCOMPARE(list().values().rowCount(), 1);
    QCOMPARE(cell(0, ValueTableModel::Value), QStringLiteral("user1"));
    QTest::keyClick(&m_driver->window(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!pane().isVisible());
}

void tst_top_values::tabsByMouse()
{
    show();
    QCOMPARE(list().values().rowCount(), 5);
    QCOMPARE(cell(0, ValueTableModel::Failed), QStringLiteral("6"));
    QCOMPARE(cell(0, ValueTableModel::Succeeded), QStringLiteral("6"));
    QCOMPARE(cell(0, ValueTableModel::Connections), QStringLiteral("9"));
    QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(1).center());
    QTRY_VERIFY(isSettled());
    QCOMPARE(list().values().rowCount(), 60);
    m_driver->window().resize(1600, 800); // all tabs are in sight
    QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(2).center());
    QTRY_VERIFY(isSettled());
    QCOMPARE(list().values().rowCount(), 1);
    QCOMPARE(cell(0, ValueTableModel::Value), QStringLiteral("10.0.0.0/24"));
    QCOMPARE(cell(0, ValueTableModel::Connections), QStringLiteral("60"));
    QCOMPARE(cell(0, ValueTableModel::Distinct), QStringLiteral("5"));
}

void tst_top_values::headerSorts()
{
    show();
    clickHeader(ValueTableModel::Value);
    QTRY_COMPARE(cell(0, ValueTableModel::Value), QStringLiteral("user0"));
    QTRY_COMPARE(list().horizontalHeader()->sortIndicatorSection(), int{ValueTableModel::Value});
    clickHeader(ValueTableModel::Value);
    QTRY_COMPARE(cell(0, ValueTableModel::Value), QStringLiteral("user4"));
    QCOMPARE(list().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    clickHeader(ValueTableModel::LastSeen);
    QTRY_COMPARE(list().horizontalHeader()->sortIndicatorSection(), int{ValueTableModel::LastSeen});
    QTRY_COMPARE(cell(0, ValueTableModel::Value), QStringLiteral("user3")); // of connection 58
}

void tst_top_values::doubleClickFilters()
{
    show();
    clickHeader(ValueTableModel::Value);
    QTRY_COMPARE(cell(2, ValueTableModel::Value), QStringLiteral("user2"));
    const QPoint place = list().visualRect(list().values().index(2, 0)).center();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(m_driver->rows().rowCount(), 9);
    QTRY_VERIFY(isSettled());
    QCOMPARE(list().values().rowCount(), 1);
    QCOMPARE(m_driver->chips().texts().size(), 1);
    m_driver->action(QStringLiteral("Back")).trigger();
    QTRY_COMPARE(list().values().rowCount(), 5);
}

void tst_top_values::returnFilters()
{
    show();
    pane().setGroup(ValueGroup::Addresses);
    QTRY_VERIFY(isSettled());
    list().setFocus();
    list().setCurrentIndex(list().values().index(3, 0));
    const QString address = cell(3, ValueTableModel::Value);
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_COMPARE(m_driver->rows().rowCount(), 1);
    QCOMPARE(m_driver->cell(0, SessionField::RemoteAddress), address);
}

void tst_top_values::excludedFromTheMenu()
{
    show();
    const QString user = cell(0, ValueTableModel::Value);
    chooseFromMenu(0, QStringLiteral("Exclude this value"));
    QTRY_COMPARE(m_driver->rows().rowCount(), 51);
    QTRY_VERIFY(isSettled());
    QCOMPARE(list().values().rowCount(), 4);
    for (int row = 0; row < 4; ++row)
        QVERIFY(cell(row, ValueTableModel::Value) != user);
    chooseFromMenu(0, QStringLiteral("Filter by this value"));
    QTRY_COMPARE(m_driver->rows().rowCount(), 9);
}

void tst_top_values::followsTheFilter()
{
    show();
    pane().setGroup(ValueGroup::Networks);
    for (const QString& filter :
         {QStringLiteral("user:user1"), QStringLiteral("outcome:failed"), QStringLiteral("-user:user2"),
          QStringLiteral("opened:>=2009-04-22T11:20"), QString()}) {
        m_driver->field(2).setText(filter);
        QTRY_VERIFY(isSettled());
        const Statistics& statistics = m_driver->rows().result()->statistics;
        const ValueCounts& counts = pane().shown()->table->rows.at(0).counts;
        QCOMPARE(std::uint64_t{counts.failed}, statistics.failed);
        QCOMPARE(std::uint64_t{counts.succeeded}, statistics.succeeded);
        QCOMPARE(std::size_t{counts.connections}, m_driver->rows().result()->rows->size());
    }
}

void tst_top_values::followsTheDocument()
{
    show();
    const QString other = writeFile(QDir(m_folder.path()), QStringLiteral("other.log"), logOf(200));
    m_driver->openAndWait({other}, 200);
    QTRY_VERIFY(isSettled());
    QCOMPARE(cell(0, ValueTableModel::Connections), QStringLiteral("30"));
}

void tst_top_values::currentValueStays()
{
    show();
    list().setCurrentIndex(list().values().index(1, ValueTableModel::Failed));
    const QString user = cell(1, ValueTableModel::Value);
    m_driver->field(2).setText(QStringLiteral("outcome:failed"));
    QTRY_VERIFY(isSettled());
    QCOMPARE(cell(list().currentIndex().row(), ValueTableModel::Value), user);
    QCOMPARE(list().currentIndex().column(), int{ValueTableModel::Failed});
}

void tst_top_values::emptyListSaysWhy()
{
    show();
    m_driver->field(2).setText(QStringLiteral("outcome:not_attempted"));
    QTRY_VERIFY(isSettled());
    QVERIFY(!list().isVisible());
    const auto labels = pane().findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("No authentication attempt"));
    }));
    QVERIFY(!pane().findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly)->isEnabled());
}

void tst_top_values::hostileNameIsShownEscaped()
{
    const QString path = writeFile(QDir(m_folder.path()), QStringLiteral("hostile.log"),
                                   failedLogin(7, QStringLiteral("\u202Egnp.<b>exe</b>").toUtf8()));
    m_driver->openAndWait({path}, 1);
    show();
    QCOMPARE(cell(0, ValueTableModel::Value), QStringLiteral("\\u{202E}gnp.<b>exe</b>"));
    list().setFocus();
    list().setCurrentIndex(list().values().index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Enter); // finds it again, whatever it is called
    QTRY_VERIFY(isSettled());
    QCOMPARE(m_driver->chips().texts().size(), 1);
    QCOMPARE(m_driver->rows().rowCount(), 1);
}

void tst_top_values::copied()
{
    show();
    clickHeader(ValueTableModel::Value);
    QTRY_COMPARE(cell(0, ValueTableModel::Value), QStringLiteral("user0"));
    list().setFocus();
    list().selectRow(0);
    QTest::keyClick(&list(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("user0\t\t6\t6\t0\t9\t9\tYes\t")),
             qPrintable(QGuiApplication::clipboard()->text()));
}

void tst_top_values::exported()
{
    show();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QString path = m_folder.filePath(QStringLiteral("users.csv"));
    QTimer::singleShot(0, &list(), [&] {
        auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(path);
        static_cast<QDialog*>(dialog)->accept();
    });
    pane().findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly)->click();
    auto* const bar = m_driver->window().findChild<ExportBar*>();
    QTRY_VERIFY(!bar->isRunning() && QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 7);
    QVERIFY(lines.at(0).startsWith("value,connections,"));
    QVERIFY(lines.at(1).startsWith("user"));
}

void tst_top_values::keyboard()
{
    show();
    m_driver->table().setFocus();
    QTest::keyClick(&m_driver->window(), Qt::Key_F6);
    QVERIFY(tabs().hasFocus());
    QTest::keyClick(&tabs(), Qt::Key_Right);
    QCOMPARE(pane().group(), ValueGroup::Addresses);
    QTRY_VERIFY(isSettled());
    // Past the button to the list, and the same way back.
    const auto* const button = pane().findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        return QApplication::focusWidget();
    };
    const auto nameOf = [](const QWidget* widget) { return widget->metaObject()->className(); };
    QVERIFY2(press(Qt::Key_Tab, {}) == button, nameOf(QApplication::focusWidget()));
    QVERIFY2(press(Qt::Key_Tab, {}) == &list(), nameOf(QApplication::focusWidget()));
    QVERIFY(press(Qt::Key_Backtab, Qt::ShiftModifier) == button);
    QVERIFY(press(Qt::Key_Backtab, Qt::ShiftModifier) == &tabs());
    QTest::keyClick(&m_driver->window(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_driver->table().hasFocus());
    for (const QWidget* widget : {static_cast<QWidget*>(&tabs()), static_cast<QWidget*>(&list())})
        QVERIFY(!widget->accessibleName().isEmpty());
}

void tst_top_values::remembered()
{
    show();
    pane().setGroup(ValueGroup::Profiles);
    m_driver->restart();
    QVERIFY(m_driver->action(QStringLiteral("Top values")).isChecked());
    m_driver->openAndWait({m_log}, 60);
    QTRY_VERIFY(pane().isVisible());
    QTRY_VERIFY(isSettled());
    QCOMPARE(pane().group(), ValueGroup::Profiles);
    QCOMPARE(tabs().currentIndex(), static_cast<int>(ValueGroup::Profiles));
    QCOMPARE(cell(0, ValueTableModel::Value), QStringLiteral("IncomingAuthentication"));
}

// In shades of grey, failures and successes still look different.
void tst_top_values::barIsNotColourAlone()
{
    show();
    QImage image(240, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.initFrom(&list());
    option.rect = image.rect();
    list()
        .itemDelegateForIndex(list().values().index(0, ValueTableModel::Share))
        ->paint(&painter, option, list().values().index(0, ValueTableModel::Share));
    const auto shades = [&](int from, int to) {
        QSet<int> found;
        for (int x = from; x < to; ++x)
            for (int y = 9; y < 15; ++y)
                found.insert(qGray(image.pixel(x, y)));
        return found;
    };
    QVERIFY(shades(20, 110).size() > 1); // failures have a pattern
    QVERIFY(shades(20, 110) != shades(130, 220));
}

AUTHLOUPE_TEST(tst_top_values, QApplication)
#include "tst_top_values.moc"
