// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "bridge/settings.h"
#include "models/session_table_model.h"
#include "support/test_program.h"
#include "widgets/filter_chips.h"
#include "widgets/save_filter_dialog.h"
#include "widgets/saved_filters_dialog.h"
#include "widgets/saved_filters_menu.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace authloupe;
using namespace authloupe::test;

// Filters that are kept under names.
class tst_window_saved_filters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }
    void savedByKeyAndAppliedFromTheMenu();
    void nothingToSave();
    void sameNameIsReplaced();
    void appliedRenamedAndDeleted();
    void carriedByAFile();
    void importSaysWhatItLeftOut();
    void hostileNamesStayText();
    void survivesARestart();

private:
    // Does it with the dialog that comes up while `ask` runs.
    template<class Dialog>
    void withDialog(const std::function<void()>& ask, const std::function<void(Dialog&)>& answer);
    // With the window in front, which a dialog that has ended does not always leave so.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers);
    void save(const QString& name);
    void showAll(const std::function<void(SavedFiltersDialog&)>& answer);
    void chooseFile(QPushButton& button, const QString& path);
    [[nodiscard]] static QPushButton& button(QWidget& dialog, const QString& text);
    [[nodiscard]] static QString news(const SavedFiltersDialog& dialog);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QAction* entry(const QString& name) const;
    [[nodiscard]] int shown() const { return m_driver->rows().rowCount(); }

    QTemporaryDir m_folder;
    QString m_log; // 40 connections
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_saved_filters::initTestCase()
{
    m_log = writeFile(QDir(m_folder.path()), QStringLiteral("saved.log"), logOf(40));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void tst_window_saved_filters::init()
{
    failOnUnexpectedWarnings();
    m_driver = std::make_unique<WindowDriver>();
    m_driver->openAndWait({m_log}, 40);
}

template<class Dialog>
void tst_window_saved_filters::withDialog(const std::function<void()>& ask,
                                          const std::function<void(Dialog&)>& answer)
{
    bool answered = false;
    QTimer::singleShot(0, this, [&] {
        QTRY_VERIFY(qobject_cast<Dialog*>(QApplication::activeModalWidget()));
        auto* const dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        answer(*dialog);
        answered = true;
        if (QApplication::activeModalWidget() == dialog)
            dialog->reject();
    });
    ask();
    QVERIFY(answered);
}

void tst_window_saved_filters::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_driver->window().activateWindow();
    QTRY_VERIFY(m_driver->window().isActiveWindow());
    QTest::keyClick(&m_driver->window(), key, modifiers);
}

void tst_window_saved_filters::save(const QString& name)
{
    withDialog<SaveFilterDialog>([this] { press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier); },
                                 [&name](SaveFilterDialog& dialog) {
                                     auto* const field = dialog.findChild<QLineEdit*>();
                                     field->clear();
                                     QTest::keyClicks(field, name);
                                     QTest::keyClick(field, Qt::Key_Return);
                                 });
}

void tst_window_saved_filters::showAll(const std::function<void(SavedFiltersDialog&)>& answer)
{
    withDialog<SavedFiltersDialog>(
        [this] { m_driver->action(QStringLiteral("Manage saved filters…")).trigger(); }, answer);
}

void tst_window_saved_filters::chooseFile(QPushButton& button, const QString& path)
{
    withDialog<QFileDialog>([&button] { QTest::mouseClick(&button, Qt::LeftButton); },
                            [&path](QFileDialog& dialog) {
                                dialog.findChild<QLineEdit*>()->setText(path);
                                static_cast<QDialog&>(dialog).accept();
                            });
}

QPushButton& tst_window_saved_filters::button(QWidget& dialog, const QString& text)
{
    for (auto* const each : dialog.findChildren<QPushButton*>())
        if (each->text().remove(QLatin1Char('&')) == text)
            return *each;
    qFatal("no button %s", qPrintable(text));
}

QString tst_window_saved_filters::news(const SavedFiltersDialog& dialog)
{
    for (const auto* const label : dialog.findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty())
            return label->text();
    return {};
}

QStringList tst_window_saved_filters::names() const
{
    QStringList names;
    for (const SavedFilter& filter : m_driver->settings().savedFilters())
        names += QString::fromStdString(filter.name);
    return names;
}

QAction* tst_window_saved_filters::entry(const QString& name) const
{
    for (QAction* const action : m_driver->window().findChild<SavedFiltersMenu*>()->actions())
        if (action->text().contains(name))
            return action;
    return nullptr;
}

void tst_window_saved_filters::savedByKeyAndAppliedFromTheMenu()
{
    m_driver->field(0).setText(QStringLiteral("user3"));
    QTRY_COMPARE(shown(), 6);
    save(QStringLiteral("Third && user"));
    QCOMPARE(names(), QStringList{QStringLiteral("Third && user")});
    m_driver->action(QStringLiteral("Clear filters")).trigger();
    QTRY_COMPARE(shown(), 40);
    QAction* const action = entry(QStringLiteral("Third &&&& user")); // shown as it was typed
    QVERIFY(action && action->isEnabled());
    action->trigger();
    QTRY_COMPARE(shown(), 6);
    QCOMPARE(m_driver->field(0).text(), QStringLiteral("user3"));
    press(Qt::Key_Left, Qt::AltModifier); // a step like any other
    QTRY_COMPARE(shown(), 40);
}

void tst_window_saved_filters::nothingToSave()
{
    QVERIFY(!m_driver->action(QStringLiteral("Save filter…")).isEnabled());
    QAction* const none = entry(QStringLiteral("No filter is saved yet"));
    QVERIFY(none && !none->isEnabled());
    showAll([](SavedFiltersDialog& dialog) {
        QVERIFY(news(dialog).contains(QStringLiteral("No filter is saved yet")));
        for (const char* const text : {"Apply", "Rename…", "Delete", "Export…"})
            QVERIFY2(!button(dialog, QString::fromUtf8(text)).isEnabled(), text);
        QVERIFY(button(dialog, QStringLiteral("Import…")).isEnabled());
    });
}

void tst_window_saved_filters::sameNameIsReplaced()
{
    m_driver->field(0).setText(QStringLiteral("user3"));
    QTRY_COMPARE(shown(), 6);
    save(QStringLiteral("Mine"));
    m_driver->field(0).setText(QStringLiteral("user1"));
    QTRY_COMPARE(m_driver->chips().texts().size(), 1);
    QTRY_VERIFY(m_driver->chips().texts().front().contains(QStringLiteral("user1")));
    withDialog<SaveFilterDialog>([this] { m_driver->action(QStringLiteral("Save filter…")).trigger(); },
                                 [](SaveFilterDialog& dialog) {
                                     QPushButton& accept = button(dialog, QStringLiteral("Save"));
                                     QVERIFY(!accept.isEnabled()); // no name yet
                                     QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("Mine"));
                                     QVERIFY(accept.isEnabled());
                                     bool said = false;
                                     for (const auto* const label : dialog.findChildren<QLabel*>())
                                         said = said || label->text().contains(QStringLiteral("is replaced"));
                                     QVERIFY(said);
                                     QTest::mouseClick(&accept, Qt::LeftButton);
                                 });
    QCOMPARE(names(), QStringList{QStringLiteral("Mine")});
    QCOMPARE(m_driver->settings().savedFilters().front().text, std::string("user:user1"));
}

void tst_window_saved_filters::appliedRenamedAndDeleted()
{
    m_driver->settings().setSavedFilters({{"A", "user:user3"}, {"B", "outcome:failed"}});
    showAll([this](SavedFiltersDialog& dialog) {
        auto* const table = dialog.findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 2);
        table->setCurrentCell(1, 0);
        withDialog<SaveFilterDialog>(
            [&dialog] { QTest::mouseClick(&button(dialog, QStringLiteral("Rename…")), Qt::LeftButton); },
            [](SaveFilterDialog& rename) {
                auto* const field = rename.findChild<QLineEdit*>();
                QCOMPARE(field->text(), QStringLiteral("B"));
                field->setText(QStringLiteral("A"));
                QVERIFY(!button(rename, QStringLiteral("Save")).isEnabled()); // another one has it
                field->setText(QStringLiteral("C"));
                QTest::keyClick(field, Qt::Key_Return);
            });
        QCOMPARE(names(), QStringList({QStringLiteral("A"), QStringLiteral("C")}));
        QCOMPARE(table->currentRow(), 1);
        table->setCurrentCell(0, 0);
        withDialog<QMessageBox>(
            [&dialog] { QTest::mouseClick(&button(dialog, QStringLiteral("Delete")), Qt::LeftButton); },
            [](QMessageBox& box) { QTest::mouseClick(box.button(QMessageBox::Yes), Qt::LeftButton); });
        QCOMPARE(names(), QStringList{QStringLiteral("C")});
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
    });
    QTRY_COMPARE(shown(), 10);
    QCOMPARE(m_driver->choice(0).currentText(), QStringLiteral("Failed"));
}

void tst_window_saved_filters::carriedByAFile()
{
    const QString path = m_folder.filePath(QStringLiteral("mine.txt"));
    const SavedFilters two{{"A", "user:user3"}, {"B", "outcome:failed"}};
    m_driver->settings().setSavedFilters(two);
    showAll([&](SavedFiltersDialog& dialog) {
        chooseFile(button(dialog, QStringLiteral("Export…")), path);
        QTRY_VERIFY(news(dialog).contains(QStringLiteral("mine.txt")));
    });
    m_driver->settings().setSavedFilters({{"A", "user:user1"}});
    showAll([&](SavedFiltersDialog& dialog) {
        chooseFile(button(dialog, QStringLiteral("Import…")), path);
        QTRY_VERIFY(news(dialog).contains(QStringLiteral("2 filters were added")));
        QCOMPARE(dialog.findChild<QTableWidget*>()->rowCount(), 3);
    });
    QCOMPARE(names(), QStringList({QStringLiteral("A"), QStringLiteral("A (2)"), QStringLiteral("B")}));
    showAll([&](SavedFiltersDialog& dialog) { // a log that is open is no target
        withDialog<QFileDialog>(
            [&dialog] { QTest::mouseClick(&button(dialog, QStringLiteral("Export…")), Qt::LeftButton); },
            [this](QFileDialog& files) {
                files.setOption(QFileDialog::DontConfirmOverwrite);
                files.findChild<QLineEdit*>()->setText(m_log);
                static_cast<QDialog&>(files).accept();
            });
        QTRY_VERIFY(news(dialog).contains(QStringLiteral("was not overwritten")));
    });
}

void tst_window_saved_filters::importSaysWhatItLeftOut()
{
    const QDir folder(m_folder.path());
    const QString odd = writeFile(folder, QStringLiteral("odd.txt"), "[A]\nfailures:x\n[B]\nbob\nstray\n");
    const QString none = writeFile(folder, QStringLiteral("none.txt"), "nothing of the kind\n");
    showAll([&](SavedFiltersDialog& dialog) {
        chooseFile(button(dialog, QStringLiteral("Import…")), none);
        QTRY_VERIFY(news(dialog).contains(QStringLiteral("holds no filters")));
        chooseFile(button(dialog, QStringLiteral("Import…")), odd);
        QTRY_VERIFY(news(dialog).contains(QStringLiteral("1 filter was added")));
        QVERIFY2(news(dialog).contains(QStringLiteral("line 2 and 5")), qPrintable(news(dialog)));
    });
    QCOMPARE(names(), QStringList{QStringLiteral("B")});
}

void tst_window_saved_filters::hostileNamesStayText()
{
    m_driver->settings().setSavedFilters({{"<b>&x</b>\xE2\x80\xAE", "user:=\"<img src=x>\xE2\x80\xAE\""}});
    QAction* const action = entry(QStringLiteral("<b>&&x</b>\\u{202E}"));
    QVERIFY(action);
    showAll([](SavedFiltersDialog& dialog) {
        auto* const table = dialog.findChild<QTableWidget*>();
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("<b>&x</b>\\u{202E}"));
        QVERIFY(table->item(0, 1)->text().contains(QStringLiteral("<img src=x>\\u{202E}")));
        QVERIFY(!table->item(0, 1)->toolTip().contains(QStringLiteral("<img")));
    });
}

void tst_window_saved_filters::survivesARestart()
{
    m_driver->field(0).setText(QStringLiteral("user3"));
    QTRY_COMPARE(shown(), 6);
    save(QStringLiteral("Mine"));
    m_driver->restart();
    QAction* const action = entry(QStringLiteral("Mine"));
    QVERIFY(action && !action->isEnabled()); // nothing is open yet
    m_driver->openAndWait({m_log}, 40);
    QTRY_VERIFY(entry(QStringLiteral("Mine"))->isEnabled());
}

AUTHLOUPE_TEST(tst_window_saved_filters, QApplication)
#include "tst_window_saved_filters.moc"
