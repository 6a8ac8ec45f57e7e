// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "models/session_table_model.h"
#include "support/test_program.h"
#include "widgets/export_bar.h"
#include "widgets/language_menu.h"
#include "widgets/report_dialog.h"
#include "widgets/session_table_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace authloupe;
using namespace authloupe::test;

// From the key to the file.
class tst_window_report : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }
    void ofTheSelection();
    void ofWhatIsShown();
    void inArabic();
    void asPdf();
    void logIsNoTarget();
    void languageStaysWhileItIsWritten();
    void cancelled();

private:
    // Presses the keys, changes the dialog, and starts.
    template<class Change>
    void ask(const QString& path, const Change& change)
    {
        bool asked = false;
        QTimer::singleShot(0, this, [&] {
            auto* const dialog = qobject_cast<ReportDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            asked = true;
            dialog->findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly).at(0)->setText(path);
            change(*dialog);
            QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
                              Qt::LeftButton);
        });
        QTest::keyClick(&m_driver->table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(asked);
    }
    void ask(const QString& path)
    {
        ask(path, [](ReportDialog&) {});
    }
    [[nodiscard]] ExportBar& bar() const { return *m_driver->window().findChild<ExportBar*>(); }
    [[nodiscard]] QString target(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open(int connections, const QString& language = QStringLiteral("en"))
    {
        m_driver = std::make_unique<WindowDriver>(language);
        m_log = writeFile(QDir(m_folder.path()), QStringLiteral("mail.log"), logOf(connections));
        m_driver->openAndWait({m_log}, connections);
    }

    QTemporaryDir m_folder;
    QString m_log;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_report::init()
{
    failOnUnexpectedWarnings();
}

void tst_window_report::ofTheSelection()
{
    open(20);
    m_driver->table().selectRow(3);
    ask(target("selection.html"));
    QTRY_VERIFY(!bar().isRunning());
    const QByteArray html = content(target("selection.html"));
    QVERIFY(html.contains("1 connection was selected for this report."));
    QVERIFY(html.contains("<h3>\xE2\x81\xA6ICID 1003"));
    QVERIFY(!html.contains("<h3>\xE2\x81\xA6ICID 1004"));
    QVERIFY(html.contains("New SMTP ICID 1003"));
    QCOMPARE(QFile::permissions(target("selection.html")) & QFile::ReadOwner, QFile::ReadOwner);
}

void tst_window_report::ofWhatIsShown()
{
    open(20);
    QTest::keyClicks(&m_driver->field(0), QStringLiteral("user3"));
    QTRY_VERIFY(m_driver->isSettled() && m_driver->rows().rowCount() < 20);
    const int shown = m_driver->rows().rowCount();
    ask(target("shown.html"),
        [](ReportDialog& dialog) { dialog.findChildren<QSpinBox*>().at(0)->setValue(2); });
    QTRY_VERIFY(!bar().isRunning());
    const QByteArray html = content(target("shown.html"));
    QVERIFY(html.contains(QStringLiteral("the first 2 of %1 that pass").arg(shown).toUtf8()));
    QVERIFY(html.contains("user:user3"));
    QCOMPARE(m_driver->settings().reportOptions().connections, 2);
}

void tst_window_report::inArabic()
{
    open(4, QStringLiteral("ar"));
    ask(target("ar.html"));
    QTRY_VERIFY(!bar().isRunning());
    const QString html = QString::fromUtf8(content(target("ar.html")));
    QVERIFY(html.contains(QStringLiteral("<html lang=\"ar\" dir=\"rtl\">")));
    QVERIFY(html.contains(QStringLiteral("تقرير عن مصادقة SMTP")));
    QVERIFY(!html.contains(QStringLiteral("Connections")));
}

void tst_window_report::asPdf()
{
    open(8);
    ask(target("report.pdf"));
    QTRY_VERIFY(!bar().isRunning());
    QVERIFY(content(target("report.pdf")).startsWith("%PDF-"));
    QVERIFY(bar().isVisible());
}

void tst_window_report::logIsNoTarget()
{
    open(4);
    const QString named = target("log.html");
    QVERIFY(QFile::link(m_log, named));
    const QByteArray before = content(m_log);
    // A link to the log: asked about as any file that is there, and then refused.
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
            QTest::mouseClick(box->button(QMessageBox::Yes), Qt::LeftButton);
    });
    answer.start(10);
    ask(named);
    QTRY_VERIFY(!bar().isRunning());
    QCOMPARE(content(m_log), before);
}

void tst_window_report::languageStaysWhileItIsWritten()
{
    open(400);
    const auto* const languages = m_driver->window().findChild<LanguageMenu*>();
    QVERIFY(languages->isEnabled());
    ask(target("long.html"),
        [](ReportDialog& dialog) { dialog.findChildren<QSpinBox*>().at(0)->setValue(400); });
    QVERIFY(!languages->isEnabled() || !bar().isRunning());
    QTRY_VERIFY(!bar().isRunning());
    QTRY_VERIFY(languages->isEnabled());
}

void tst_window_report::cancelled()
{
    open(2'000);
    ask(target("cancelled.pdf"),
        [](ReportDialog& dialog) { dialog.findChildren<QSpinBox*>().at(0)->setValue(2'000); });
    QVERIFY(bar().isRunning());
    QTest::mouseClick(bar().findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_VERIFY(!bar().isRunning());
    QVERIFY(!QFile::exists(target("cancelled.pdf")));
}

AUTHLOUPE_TEST(tst_window_report, QApplication)
#include "tst_window_report.moc"
