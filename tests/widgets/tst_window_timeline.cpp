// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "unexpected_warnings.h"
#include "window_driver.h"

#include "bridge/query_engine.h"
#include "models/session_table_model.h"
#include "models/timeline_series.h"
#include "support/test_program.h"
#include "widgets/bin_table_dialog.h"
#include "widgets/details_table.h"
#include "widgets/export_bar.h"
#include "widgets/language_menu.h"
#include "widgets/session_table_view.h"
#include "widgets/timeline_canvas.h"
#include "widgets/timeline_legend.h"
#include "widgets/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace authloupe;
using namespace authloupe::test;

// What the window does with the chart: its parts, its height, pictures of it.
class tst_window_timeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void partsByKey();
    void partsByButton();
    void looksAreRemembered();
    void nonsenseInTheSettings();
    void logarithmicByKey();
    void marksByKey();
    void savedByKey_data();
    void savedByKey();
    void endingIsAdded();
    void logIsNoTarget();
    void notReplacedUnasked();
    void copied();
    void nothingToSave();
    void buttonsAreReadable_data();
    void buttonsAreReadable();

private:
    // Presses the keys, writes the name of a file into the dialog, and accepts it.
    void save(const QString& path);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&m_driver->table(), key, modifiers);
    }
    [[nodiscard]] const QueryResult& result() const { return *m_driver->timeline().result(); }
    [[nodiscard]] QStringList legend() const;
    [[nodiscard]] ExportBar& bar() const { return *m_driver->window().findChild<ExportBar*>(); }
    [[nodiscard]] QString said() const
    {
        QStringList all;
        for (const QLabel* label : bar().findChildren<QLabel*>())
            all.append(label->text());
        return all.join(u'\n');
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
    void open(const QString& language = QStringLiteral("en"))
    {
        m_driver = std::make_unique<WindowDriver>(language);
        m_log = writeFile(QDir(m_folder.path()), QStringLiteral("mail.log"), logOf(40));
        m_driver->openAndWait({m_log}, 40);
        m_driver->window().activateWindow();
        QTRY_VERIFY(m_driver->window().isActiveWindow());
    }

    QTemporaryDir m_folder;
    QString m_log;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_timeline::init()
{
    failOnUnexpectedWarnings();
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void tst_window_timeline::cleanup()
{
    m_driver.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QStringList tst_window_timeline::legend() const
{
    QStringList texts;
    const auto* const shown = m_driver->timeline().findChild<TimelineLegend*>();
    for (const QLabel* label : shown->findChildren<QLabel*>())
        if (label->isVisible())
            texts.append(label->text().section(u':', 0, 0));
    return texts;
}

void tst_window_timeline::save(const QString& path)
{
    m_driver->window().activateWindow();
    QTRY_VERIFY(m_driver->window().isActiveWindow());
    bool asked = false;
    QTimer::singleShot(0, this, [&] {
        auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        asked = true;
        dialog->findChild<QLineEdit*>()->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    });
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(asked);
}

void tst_window_timeline::partsByKey()
{
    open();
    QCOMPARE(legend(), QStringList({QStringLiteral("Failed"), QStringLiteral("Error"),
                                    QStringLiteral("Succeeded after failure"), QStringLiteral("Succeeded")}));
    const std::uint64_t all = result().bins.total();
    press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(result().bins.split, BinSplit::Direction);
    QCOMPARE(legend(), QStringList({QStringLiteral("Inbound"), QStringLiteral("Outbound")}));
    QCOMPARE(result().bins.total(), all);
    QVERIFY(m_driver->action(QStringLiteral("Colour timeline by direction")).isChecked());
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(result().bins.split, BinSplit::Profile);
    QCOMPARE(legend().size(), static_cast<qsizetype>(result().bins.profiles.size()));
    QVERIFY(!m_driver->action(QStringLiteral("Colour timeline by direction")).isChecked());
    // The table of bars, the spoken summary and the tooltip have the same parts.
    m_driver->action(QStringLiteral("Timeline as table…")).trigger();
    const auto* const dialog = m_driver->window().findChild<BinTableDialog*>();
    const QAbstractItemModel& model = *dialog->findChild<DetailsTable*>()->model();
    const auto series = timelineSeries(result().bins);
    QCOMPARE(model.columnCount(), static_cast<int>(series.size()) + 2);
    for (int i = 0; i < static_cast<int>(series.size()); ++i)
        QCOMPARE(model.headerData(i + 1, Qt::Horizontal).toString(),
                 series[static_cast<std::size_t>(i)].name);
    const auto* const canvas = m_driver->timeline().findChild<TimelineCanvas*>();
    QVERIFY2(canvas->accessibleDescription().contains(series[0].name),
             qUtf8Printable(canvas->accessibleDescription()));
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(result().bins.split, BinSplit::Outcome);
    QTRY_COMPARE(model.columnCount(), 7);
}

void tst_window_timeline::partsByButton()
{
    open();
    QToolButton* button = nullptr;
    for (QToolButton* each : m_driver->timeline().findChildren<QToolButton*>())
        if (each->menu()
            && each->menu()->actions().contains(
                &m_driver->action(QStringLiteral("Colour timeline by profile"))))
            button = each;
    QVERIFY(button && button->isVisible());
    QTimer::singleShot(0, this, [&] {
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->setActiveAction(&m_driver->action(QStringLiteral("Colour timeline by direction")));
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(result().bins.split, BinSplit::Direction);
}

void tst_window_timeline::looksAreRemembered()
{
    open();
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(result().bins.split, BinSplit::Profile);
    m_driver->restart();
    m_driver->openAndWait({m_log}, 40);
    QTRY_COMPARE(result().bins.split, BinSplit::Profile);
    QVERIFY(m_driver->timeline().look().logarithmic);
    QVERIFY(m_driver->action(QStringLiteral("Colour timeline by profile")).isChecked());
    QVERIFY(m_driver->action(QStringLiteral("Timeline with logarithmic height")).isChecked());
}

void tst_window_timeline::nonsenseInTheSettings()
{
    open();
    m_driver->close();
    QFile file(m_driver->settingsFile());
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n[timeline]\nsplit=by the moon\nlogarithmic=perhaps\npicture=jpeg\n");
    file.close();
    m_driver->restart();
    m_driver->openAndWait({m_log}, 40);
    QCOMPARE(m_driver->timeline().split(), BinSplit::Outcome);
    QCOMPARE(m_driver->settings().pictureFormat(), PictureFormat::Png);
}

void tst_window_timeline::logarithmicByKey()
{
    open();
    const auto* const canvas = m_driver->timeline().findChild<TimelineCanvas*>();
    QVERIFY(!canvas->axes().counts().isLogarithmic());
    press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(canvas->axes().counts().isLogarithmic());
    QCOMPARE(canvas->axes().countLabels().front(), QStringLiteral("0"));
    QVERIFY2(canvas->accessibleDescription().contains(QStringLiteral("Logarithmic height")),
             qUtf8Printable(canvas->accessibleDescription()));
    press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(!canvas->axes().counts().isLogarithmic());
}

void tst_window_timeline::marksByKey()
{
    open();
    QAction& action = m_driver->action(QStringLiteral("Timeline marks clock steps and log files"));
    QVERIFY(action.isChecked() && m_driver->timeline().look().showMarks);
    press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(!action.isChecked() && !m_driver->timeline().look().showMarks);
    m_driver->restart();
    m_driver->openAndWait({m_log}, 40);
    QVERIFY(!m_driver->timeline().look().showMarks);
    QVERIFY(!m_driver->action(QStringLiteral("Timeline marks clock steps and log files")).isChecked());
}

void tst_window_timeline::savedByKey_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("says");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Filter: User");
    QTest::newRow("ar") << QStringLiteral("ar") << QString::fromUtf8("عامل التصفية:");
}

void tst_window_timeline::savedByKey()
{
    QFETCH(QString, language);
    QFETCH(QString, says);
    open(language);
    QTest::keyClicks(&m_driver->field(0), QStringLiteral("user3"));
    QTRY_VERIFY(m_driver->isSettled() && m_driver->rows().rowCount() < 40);
    const QString png = target("seen.png"), svg = target("seen.svg");
    QFile::remove(png);
    QFile::remove(svg);
    save(png);
    QTRY_VERIFY(!bar().isRunning());
    const QImage image(png);
    QVERIFY(image.width() > 1000 && image.height() > 500);
    QVERIFY2(said().contains(QStringLiteral("seen.png")), qUtf8Printable(said()));
    save(svg);
    QTRY_VERIFY(!bar().isRunning());
    const QString text = QString::fromUtf8(content(svg));
    QVERIFY2(text.contains(says), qUtf8Printable(text));
    QVERIFY(text.contains(QStringLiteral("user3")) && text.contains(QStringLiteral("mail.log")));
    QCOMPARE(text.contains(QChar(0x2067)), language == QStringLiteral("ar"));
    QCOMPARE(m_driver->settings().pictureFormat(), PictureFormat::Svg);
    QVERIFY(m_driver->window().findChild<LanguageMenu*>()->isEnabled());
}

void tst_window_timeline::endingIsAdded()
{
    open();
    save(target("plain"));
    QTRY_VERIFY(!bar().isRunning());
    QVERIFY(QFile::exists(target("plain.png")) && !QFile::exists(target("plain")));
}

// Never over a log that is open, whatever it is called.
void tst_window_timeline::logIsNoTarget()
{
    open();
    const QByteArray before = content(m_log);
    const QString link = target("link.png");
    QVERIFY(QFile::link(m_log, link));
    QTimer::singleShot(0, this, [this] {
        QTimer::singleShot(0, this, [] {
            auto* const question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(question);
            QTest::mouseClick(question->button(QMessageBox::Yes), Qt::LeftButton);
        });
    });
    save(link);
    QTRY_VERIFY(!bar().isRunning());
    QCOMPARE(content(m_log), before);
    QVERIFY2(!said().contains(QStringLiteral("written to")), qUtf8Printable(said()));
}

void tst_window_timeline::notReplacedUnasked()
{
    open();
    const QString path = writeFile(QDir(m_folder.path()), QStringLiteral("old.png"), "mine");
    QTimer::singleShot(0, this, [this] {
        QTimer::singleShot(0, this, [] {
            auto* const question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(question);
            QTest::mouseClick(question->button(QMessageBox::No), Qt::LeftButton);
        });
    });
    save(path);
    QVERIFY(!bar().isRunning());
    QCOMPARE(content(path), QByteArray("mine"));
}

void tst_window_timeline::copied()
{
    open();
    QApplication::clipboard()->clear();
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    const QMimeData* const data = QApplication::clipboard()->mimeData();
    QVERIFY(data && data->hasImage());
    QVERIFY(qvariant_cast<QImage>(data->imageData()).width() > 1000);
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("</svg>"));
    QApplication::clipboard()->clear();
}

void tst_window_timeline::nothingToSave()
{
    m_driver = std::make_unique<WindowDriver>();
    QAction& saves = m_driver->action(QStringLiteral("Save timeline as picture…"));
    QAction& copies = m_driver->action(QStringLiteral("Copy timeline as picture"));
    QVERIFY(!saves.isEnabled() && !copies.isEnabled());
    m_log = writeFile(QDir(m_folder.path()), QStringLiteral("mail.log"), logOf(40));
    m_driver->openAndWait({m_log}, 40);
    QTRY_VERIFY(saves.isEnabled() && copies.isEnabled());
    QTest::keyClicks(&m_driver->field(0), QStringLiteral("nobody at all"));
    QTRY_VERIFY(m_driver->isSettled() && m_driver->rows().rowCount() == 0);
    QTRY_VERIFY(!saves.isEnabled() && !copies.isEnabled());
}

void tst_window_timeline::buttonsAreReadable_data()
{
    QTest::addColumn<QString>("language");
    for (const LanguageName& language : Language::all())
        QTest::addRow("%s", qPrintable(language.code)) << language.code;
}

// On the smallest screen that is in use: no word of a button gives way to the legend.
void tst_window_timeline::buttonsAreReadable()
{
    QFETCH(QString, language);
    open(language);
    m_driver->window().resize(1280, 800);
    for (const BinSplit split : {BinSplit::Outcome, BinSplit::Direction, BinSplit::Profile}) {
        m_driver->timeline().setSplit(split);
        QTRY_COMPARE(result().bins.split, split);
        QCoreApplication::processEvents();
        int seen = 0;
        for (const QToolButton* const button : m_driver->timeline().findChildren<QToolButton*>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            ++seen;
            QVERIFY2(!button->text().contains(u'…'), qPrintable(button->text()));
            const int words = button->fontMetrics().horizontalAdvance(button->text());
            QVERIFY2(button->width() > words, qPrintable(button->text()));
            QVERIFY(m_driver->timeline().rect().contains(
                QRect(button->mapTo(&m_driver->timeline(), QPoint()), button->size())));
        }
        QVERIFY(seen > 0);
    }
}

AUTHLOUPE_TEST(tst_window_timeline, QApplication)
#include "tst_window_timeline.moc"
