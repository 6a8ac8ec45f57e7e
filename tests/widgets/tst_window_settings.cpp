// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "models/event_model.h"
#include "models/session_table_model.h"
#include "models/value_table_model.h"
#include "support/test_program.h"
#include "unexpected_warnings.h"
#include "widgets/details_pane.h"
#include "widgets/events_view.h"
#include "widgets/session_table_view.h"
#include "widgets/settings_dialog.h"
#include "widgets/timeline_canvas.h"
#include "widgets/timeline_view.h"
#include "widgets/value_list.h"
#include "window_driver.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace authloupe;
using namespace authloupe::test;

// The dialog with all settings: what is chosen holds at once, and Cancel takes it back.
class tst_window_settings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_driver.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void rowsAtOnce_data();
    void rowsAtOnce();
    void languageAndDigits();
    void theme();
    void columns();
    void times();
    void timesOfEventsAndValues();
    void spans();
    void restoreDefaults();
    void cancelledKeepsTheLanguageOfTheCommandLine();
    void senselessSettings();

private:
    enum Box { Languages, Themes, Densities, Times, Silences, Around };

    // Opens it by its keys and goes on as `does` says; that has to end it.
    void inDialog(const std::function<void(SettingsDialog&)>& does)
    {
        m_driver->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
        bool seen = false;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] {
            auto* const dialog = qobject_cast<SettingsDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            watch.stop();
            seen = true;
            does(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        watch.start(0);
        QTest::keyClick(&m_driver->window(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(seen);
    }
    static QComboBox& box(const SettingsDialog& dialog, Box which)
    {
        return *dialog.findChildren<QComboBox*>().at(which);
    }
    static void press(const SettingsDialog& dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(button), Qt::LeftButton);
    }
    [[nodiscard]] int rowHeight() const { return m_driver->table().verticalHeader()->defaultSectionSize(); }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_settings::init()
{
    failOnUnexpectedWarnings();
    m_driver = std::make_unique<WindowDriver>();
    m_driver->openAndWait({writeFile(QDir(m_folder.path()), QStringLiteral("a.log"), logOf(2000))}, 2000);
}

void tst_window_settings::rowsAtOnce_data()
{
    QTest::addColumn<bool>("accepted");
    QTest::newRow("OK") << true;
    QTest::newRow("Cancel") << false;
}

void tst_window_settings::rowsAtOnce()
{
    QFETCH(bool, accepted);
    const int normal = rowHeight();
    int compact = 0, comfortable = 0;
    inDialog([&](SettingsDialog& dialog) {
        QComboBox& rows = box(dialog, Densities);
        rows.setFocus();
        QTest::keyClick(&rows, Qt::Key_Up);
        compact = rowHeight();
        QTest::keyClick(&rows, Qt::Key_End);
        comfortable = rowHeight();
        press(dialog, accepted ? QDialogButtonBox::Ok : QDialogButtonBox::Cancel);
    });
    QVERIFY(compact < normal && normal < comfortable);
    QCOMPARE(rowHeight(), accepted ? comfortable : normal);
    m_driver->restart();
    QCOMPARE(rowHeight(), accepted ? comfortable : normal);
}

void tst_window_settings::languageAndDigits()
{
    inDialog([&](SettingsDialog& dialog) {
        QComboBox& languages = box(dialog, Languages);
        languages.setFocus();
        QTest::keyClick(&languages, Qt::Key_Home);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&languages, Qt::Key_Down);
        QCOMPARE(m_driver->language().code(), QStringLiteral("ar"));
        QTRY_COMPARE(dialog.windowTitle(), QStringLiteral("الإعدادات"));
        QCOMPARE(dialog.layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(m_driver->counts().contains(QStringLiteral("2,000")));
        QTest::mouseClick(dialog.findChild<QCheckBox*>(), Qt::LeftButton, {},
                          QPoint(dialog.findChild<QCheckBox*>()->width() - 10, 10));
        QTRY_VERIFY(m_driver->counts().contains(QStringLiteral("٢٬٠٠٠")));
        press(dialog, QDialogButtonBox::Ok);
    });
    QCOMPARE(m_driver->settings().language(), QStringLiteral("ar"));
    QVERIFY(m_driver->settings().arabicDigits());
    inDialog([&](SettingsDialog& dialog) {
        QVERIFY(dialog.findChild<QCheckBox*>()->isChecked());
        press(dialog, QDialogButtonBox::RestoreDefaults);
        QTest::keyClick(&dialog, Qt::Key_Escape); // takes that back as well
    });
    QCOMPARE(m_driver->language().code(), QStringLiteral("ar"));
    QTRY_VERIFY(m_driver->counts().contains(QStringLiteral("٢٬٠٠٠")));
}

void tst_window_settings::theme()
{
    const QColor before = QApplication::palette().color(QPalette::Base);
    inDialog([&](SettingsDialog& dialog) {
        QComboBox& themes = box(dialog, Themes);
        themes.setFocus();
        QTest::keyClick(&themes, Qt::Key_End);
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 100);
        press(dialog, QDialogButtonBox::Cancel);
    });
    QCOMPARE(QApplication::palette().color(QPalette::Base), before);
    QCOMPARE(m_driver->settings().theme(), Theme::System);
}

void tst_window_settings::columns()
{
    QHeaderView& header = *m_driver->table().horizontalHeader();
    const int hidden = header.hiddenSectionCount();
    inDialog([&](SettingsDialog& dialog) {
        header.setSectionHidden(header.logicalIndex(0), true); // as the dialog of columns would
        QCOMPARE(header.hiddenSectionCount(), hidden + 1);
        press(dialog, QDialogButtonBox::Cancel);
    });
    QCOMPARE(header.hiddenSectionCount(), hidden);
}

void tst_window_settings::times()
{
    const QByteArray header = "Wed Apr 22 11:00:00 2009 Info: Begin Logfile\n"
                              "Wed Apr 22 11:00:00 2009 Info: Version: 7.0.1-010 SN: 12345-ABCDE\n"
                              "Wed Apr 22 11:00:00 2009 Info: Time offset from UTC: -21600 seconds\n";
    m_driver->openAndWait({writeFile(QDir(m_folder.path()), QStringLiteral("b.log"), header + logOf(4))}, 4);
    const auto opened = [this] { return m_driver->cell(1, SessionField::Opened); };
    QCOMPARE(opened(), QStringLiteral("2009-04-22 11:00:30"));
    const int width = m_driver->table().columnWidth(1);
    inDialog([&](SettingsDialog& dialog) {
        QComboBox& times = box(dialog, Times);
        times.setFocus();
        QTest::keyClick(&times, Qt::Key_Down);
        QTRY_COMPARE(opened(), QStringLiteral("2009-04-22T11:00:30-06:00"));
        QTRY_VERIFY(m_driver->table().columnWidth(1) > width);
        QTest::keyClick(&times, Qt::Key_Down);
        QTRY_COMPARE(opened(), QStringLiteral("2009-04-22 17:00:30 UTC"));
        press(dialog, QDialogButtonBox::Ok);
    });
    m_driver->restart();
    m_driver->openAndWait({m_folder.filePath(QStringLiteral("b.log"))}, 4);
    QCOMPARE(opened(), QStringLiteral("2009-04-22 17:00:30 UTC"));
    // Where the log does not tell, it stays as it is.
    m_driver->openAndWait({m_folder.filePath(QStringLiteral("a.log"))}, 2000);
    QCOMPARE(opened(), QStringLiteral("2009-04-22 11:00:30"));
    inDialog([&](SettingsDialog& dialog) {
        press(dialog, QDialogButtonBox::RestoreDefaults);
        press(dialog, QDialogButtonBox::Ok);
    });
    QCOMPARE(m_driver->settings().timeStyle(), TimeStyle::AsLogged);
}

// What is on the screen follows while the dialog is open; what the log itself says stays.
void tst_window_settings::timesOfEventsAndValues()
{
    const QByteArray header = "Wed Apr 22 11:00:00 2009 Info: Begin Logfile\n"
                              "Wed Apr 22 11:00:00 2009 Info: Version: 7.0.1-010 SN: 12345-ABCDE\n"
                              "Wed Apr 22 11:00:00 2009 Info: Time offset from UTC: -21600 seconds\n";
    m_driver->openAndWait({writeFile(QDir(m_folder.path()), QStringLiteral("c.log"), header + logOf(4))}, 4);
    m_driver->action(QStringLiteral("Top values")).setChecked(true);
    m_driver->table().setCurrentIndex(m_driver->rows().index(1, 0));
    auto* const tabs = m_driver->window().findChild<DetailsPane*>()->findChild<QTabWidget*>();
    auto* const page = m_driver->window().findChild<EventsView*>();
    tabs->setCurrentWidget(page);
    const auto& events = *page->findChild<QTableView*>()->model();
    const auto& values = *m_driver->window().findChild<ValueList*>();
    const auto event = [&] { return events.index(0, EventModel::Time).data().toString(); };
    const auto line = [&] { return events.index(0, EventModel::Text).data().toString(); };
    const auto firstSeen = [&] {
        return values.model()->index(0, ValueTableModel::FirstSeen).data().toString();
    };
    QTRY_COMPARE(event(), QStringLiteral("2009-04-22 11:00:30"));
    QTRY_VERIFY(firstSeen().startsWith(QStringLiteral("2009-04-22 11:0")));
    const QString said = line();
    const int width = values.columnWidth(ValueTableModel::FirstSeen);
    inDialog([&](SettingsDialog& dialog) {
        QComboBox& times = box(dialog, Times);
        QVERIFY(times.toolTip().contains(QStringLiteral("clock of the log")));
        times.setFocus();
        QTest::keyClick(&times, Qt::Key_Down);
        QTRY_COMPARE(event(), QStringLiteral("2009-04-22T11:00:30-06:00"));
        QTRY_VERIFY(firstSeen().endsWith(QStringLiteral("-06:00")));
        QTRY_VERIFY(values.columnWidth(ValueTableModel::FirstSeen) > width);
        QTest::keyClick(&times, Qt::Key_Down);
        QTRY_COMPARE(event(), QStringLiteral("2009-04-22 17:00:30 UTC"));
        QTRY_VERIFY(firstSeen().startsWith(QStringLiteral("2009-04-22 17:0")));
        QCOMPARE(line(), said);
    });
    QTRY_COMPARE(event(), QStringLiteral("2009-04-22 11:00:30")); // cancelled
}

// From how long on silence has a sign, and how much time lies around a connection.
void tst_window_settings::spans()
{
    const auto begun = [](const char* time, int id) -> QByteArray {
        const QByteArray stamp = QByteArray("Wed Apr 22 ") + time + " 2009 Info: ",
                         icid = QByteArray::number(id);
        return stamp + "New SMTP ICID " + icid
               + " interface IncomingMail (172.16.155.16) address 10.0.0.1 reverse dns host unknown verified "
                 "no\n"
               + stamp + "SMTP Auth: (ICID " + icid
               + ") failed for user: bob using AUTH mechanism: PLAIN with profile: IncomingAuthentication\n";
    };
    const QByteArray log = begun("02:00:00", 1) + begun("04:00:00", 2) + begun("04:02:00", 3)
                           + begun("04:08:00", 4) + begun("20:00:00", 5);
    m_driver->openAndWait({writeFile(QDir(m_folder.path()), QStringLiteral("gaps.log"), log)}, 5);
    const auto gaps = [this] {
        const QString told = m_driver->timeline().findChild<TimelineCanvas*>()->accessibleDescription();
        return told.section(QStringLiteral("Gaps in the log: "), 1).left(1);
    };
    QTRY_COMPARE(gaps(), QStringLiteral("2"));
    const auto around = [this] {
        m_driver->action(QStringLiteral("Clear filters")).trigger();
        if (!QTest::qWaitFor([this] { return m_driver->isSettled() && m_driver->rows().rowCount() == 5; }))
            return -1;
        m_driver->table().selectRow(1);
        m_driver->action(QStringLiteral("Shortly before and after this time")).trigger();
        return QTest::qWaitFor([this] { return m_driver->isSettled(); }) ? m_driver->rows().rowCount() : -1;
    };
    QCOMPARE(around(), 2);
    inDialog([&](SettingsDialog& dialog) {
        QCOMPARE(box(dialog, Silences).currentText(), QStringLiteral("1 hour"));
        QCOMPARE(box(dialog, Around).currentText(), QStringLiteral("5 minutes"));
        box(dialog, Silences).setFocus();
        QTest::keyClick(&box(dialog, Silences), Qt::Key_Down);
        QTRY_COMPARE(gaps(), QStringLiteral("1"));
        box(dialog, Around).setFocus();
        QTest::keyClick(&box(dialog, Around), Qt::Key_Down);
        press(dialog, QDialogButtonBox::Ok);
    });
    QCOMPARE(around(), 3);
    m_driver->restart();
    m_driver->openAndWait({m_folder.filePath(QStringLiteral("gaps.log"))}, 5);
    QTRY_COMPARE(gaps(), QStringLiteral("1"));
    inDialog([&](SettingsDialog& dialog) {
        QTest::keyClick(&box(dialog, Silences), Qt::Key_End);
        QTRY_COMPARE(gaps(), QString()); // none of a day
        press(dialog, QDialogButtonBox::Cancel);
    });
    QTRY_COMPARE(gaps(), QStringLiteral("1"));
    QCOMPARE(around(), 3);
    inDialog([&](SettingsDialog& dialog) {
        press(dialog, QDialogButtonBox::RestoreDefaults);
        press(dialog, QDialogButtonBox::Ok);
    });
    m_driver->language().switchTo(QStringLiteral("en")); // the default is the system's
    QApplication::processEvents();
    QTRY_COMPARE(gaps(), QStringLiteral("2"));
    QCOMPARE(around(), 2);
}

void tst_window_settings::restoreDefaults()
{
    const int normal = rowHeight();
    QHeaderView& header = *m_driver->table().horizontalHeader();
    const int hidden = header.hiddenSectionCount();
    m_driver->settings().setRowDensity(RowDensity::Comfortable);
    header.setSectionHidden(header.logicalIndex(0), true);
    QVERIFY(rowHeight() > normal);
    inDialog([&](SettingsDialog& dialog) {
        press(dialog, QDialogButtonBox::RestoreDefaults);
        QCOMPARE(box(dialog, Densities).currentIndex(), 1);
        press(dialog, QDialogButtonBox::Ok);
    });
    QCOMPARE(rowHeight(), normal);
    QCOMPARE(header.hiddenSectionCount(), hidden);
    QVERIFY(m_driver->settings().language().isEmpty());
}

// What the command line asks for stands in no setting.
void tst_window_settings::cancelledKeepsTheLanguageOfTheCommandLine()
{
    m_driver->language().switchTo(QStringLiteral("nl"));
    inDialog([&](SettingsDialog& dialog) {
        QCOMPARE(box(dialog, Languages).currentText(), QStringLiteral("Nederlands"));
        QComboBox& languages = box(dialog, Languages);
        languages.setFocus();
        QTest::keyClick(&languages, Qt::Key_Up);
        QVERIFY(m_driver->language().code() != QStringLiteral("nl"));
        press(dialog, QDialogButtonBox::Cancel);
    });
    QCOMPARE(m_driver->language().code(), QStringLiteral("nl"));
    QVERIFY(m_driver->settings().language().isEmpty());
}

void tst_window_settings::senselessSettings()
{
    const int normal = rowHeight();
    m_driver->close();
    {
        QSettings settings(m_driver->settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("interface/rows"), QStringLiteral("enormous"));
        settings.setValue(QStringLiteral("interface/arabicDigits"), QStringLiteral("perhaps"));
        settings.setValue(QStringLiteral("interface/theme"), 77);
        settings.setValue(QStringLiteral("interface/times"), QStringLiteral("swatch"));
        settings.setValue(QStringLiteral("interface/language"), QStringLiteral("tlh"));
    }
    m_driver->restart();
    QCOMPARE(rowHeight(), normal);
    inDialog([&](SettingsDialog& dialog) {
        for (const Box each : {Languages, Themes, Densities, Times})
            QVERIFY(box(dialog, each).currentIndex() >= 0);
        press(dialog, QDialogButtonBox::Ok);
    });
}

AUTHLOUPE_TEST(tst_window_settings, QApplication)
#include "tst_window_settings.moc"
