// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "bridge/setting_names.h"
#include "bridge/settings.h"
#include "support/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace authloupe;

class TestSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void defaults();
    void remembered();
    void enumsAreStoredByName();
    void senselessValuesCountAsNotSet_data();
    void senselessValuesCountAsNotSet();
    void brokenFileIsSetAside();
    void cannotBeWritten();
    void signalsOnlyWhenItDiffers();
    void delimiters();

private:
    [[nodiscard]] QString fileName() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    void write(const QByteArray& content) const
    {
        QFile file(fileName());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::defaults()
{
    const Settings settings(fileName());
    QVERIFY(!settings.wasReset());
    QVERIFY(settings.language().isEmpty());
    QCOMPARE(settings.theme(), Theme::System);
    QCOMPARE(settings.rowDensity(), RowDensity::Normal);
    QVERIFY(!settings.arabicDigits());
    QVERIFY(settings.closedLogs().empty());
    QVERIFY(settings.columns().empty());
    QVERIFY(settings.sortOrder().fileOrder);
    QVERIFY(!settings.timelineShowsNotAttempted());
    QCOMPARE(settings.markedSilence(), std::int64_t{3'600});
    QCOMPARE(settings.spanAround(), std::int64_t{300});
    QVERIFY(settings.exportOptions().formulaGuard);
    QVERIFY(settings.reportOptions() == ReportOptions());
    QCOMPARE(settings.exportOptions().delimiter, ',');
    QVERIFY(settings.recentPaths().empty());
    QVERIFY(settings.openFolder().empty());
}

void TestSettings::remembered()
{
    const std::vector<ColumnState> columns{{.field = SessionField::Users, .width = 120},
                                           {.field = SessionField::Opened, .width = 0}};
    const SortOrder order{.field = SessionField::Failures, .descending = true, .fileOrder = false};
    const std::vector<std::string> paths{"/tmp/bad\xFF, with \"marks\".log", "/tmp/한국어 100%.log"};
    ExportOptions options;
    options.format = ExportFormat::JsonLines;
    options.rows = ExportRows::Attempts;
    options.delimiter = ';';
    options.formulaGuard = false;
    options.byteOrderMark = true;
    const ReportOptions report{ReportFormat::Pdf, false, false, true, 7, 0, true};
    {
        Settings settings(fileName());
        settings.setLanguage(QStringLiteral("ko"));
        settings.setTheme(Theme::Dark);
        settings.setRowDensity(RowDensity::Compact);
        settings.setArabicDigits(true);
        settings.setClosedLogs({{{paths[0], true}, {paths[1], false}}, {{paths[1], false}}});
        settings.setColumns(columns);
        settings.setSortOrder(order);
        settings.setTimelineShowsNotAttempted(true);
        settings.setMarkedSilence(kSilences.back());
        settings.setSpanAround(kSpansAround.back());
        settings.setExportOptions(options);
        settings.setReportOptions(report);
        settings.setRecentPaths(paths);
        settings.setOpenFolder(paths[0]);
        settings.setExportFolder("/srv/out");
        settings.setLayoutState(QStringLiteral("window"), QByteArray("\0\xFF\n", 3));
    }
    const Settings settings(fileName());
    QCOMPARE(settings.language(), QStringLiteral("ko"));
    QCOMPARE(settings.theme(), Theme::Dark);
    QCOMPARE(settings.rowDensity(), RowDensity::Compact);
    QVERIFY(settings.arabicDigits());
    QVERIFY((
        settings.closedLogs()
        == std::vector<std::vector<ClosedPath>>{{{paths[0], true}, {paths[1], false}}, {{paths[1], false}}}));
    QVERIFY(settings.columns() == columns);
    QVERIFY(settings.sortOrder() == order);
    QVERIFY(settings.timelineShowsNotAttempted());
    QCOMPARE(settings.markedSilence(), kSilences.back());
    QCOMPARE(settings.spanAround(), kSpansAround.back());
    const ExportOptions stored = settings.exportOptions();
    QCOMPARE(stored.format, options.format);
    QCOMPARE(stored.rows, options.rows);
    QCOMPARE(stored.delimiter, options.delimiter);
    QCOMPARE(stored.formulaGuard, options.formulaGuard);
    QCOMPARE(stored.byteOrderMark, options.byteOrderMark);
    QVERIFY(settings.reportOptions() == report);
    QVERIFY(settings.recentPaths() == paths);
    QCOMPARE(settings.openFolder(), paths[0]);
    QCOMPARE(settings.exportFolder(), std::string("/srv/out"));
    QCOMPARE(settings.layoutState(QStringLiteral("window")), QByteArray("\0\xFF\n", 3));
}

void TestSettings::enumsAreStoredByName()
{
    {
        Settings settings(fileName());
        settings.setTheme(Theme::Light);
        settings.setSortOrder(
            {.field = SessionField::RemoteAddress, .descending = false, .fileOrder = false});
    }
    QVERIFY(content().contains("theme=light"));
    QVERIFY(content().contains("sortField=remote_address"));
}

void TestSettings::senselessValuesCountAsNotSet_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("words of another version")
        << QByteArray("[interface]\ntheme=purple\nrows=9\narabicDigits=maybe\n[recent]\nclosed=\" \", "
                      "?\n[table]\ncolumns=nonsense:5, :, users:abc\nsortField=nothing\n"
                      "[export]\nformat=xlsx\nrows=7\ndelimiter=ab\n"
                      "[timeline]\nsilence=7\n[filter]\naround=-300\n");
    QTest::newRow("wrong types") << QByteArray(
        "[interface]\ntheme=@ByteArray(x)\n[table]\ncolumns=@Rect(1 2 3 4)\n"
        "sortField=@Variant(x)\n[timeline]\nsilence=@Rect(1 2 3 "
        "4)\n[filter]\naround=soon\n[export]\ndelimiter=\"\\\"\"\nformat=\nrows=\n");
}

void TestSettings::senselessValuesCountAsNotSet()
{
    QFETCH(const QByteArray, content);
    write(content);
    const Settings settings(fileName());
    QCOMPARE(settings.theme(), Theme::System);
    QCOMPARE(settings.rowDensity(), RowDensity::Normal);
    QVERIFY(!settings.arabicDigits());
    QVERIFY(settings.closedLogs().empty());
    QVERIFY(settings.columns().size() <= 1);
    for (const ColumnState& column : settings.columns()) {
        QCOMPARE(column.width, 0);
    }
    QVERIFY(settings.sortOrder().fileOrder);
    QCOMPARE(settings.exportOptions().format, ExportFormat::Csv);
    QCOMPARE(settings.exportOptions().rows, ExportRows::Connections);
    QCOMPARE(settings.exportOptions().delimiter, ',');
    QCOMPARE(settings.markedSilence(), kSilences.front());
    QCOMPARE(settings.spanAround(), kSpansAround.front());
}

void TestSettings::brokenFileIsSetAside()
{
    const QByteArray broken("[interface]\ntheme=dark\nthis is no setting\n");
    write(broken);
    {
        Settings settings(fileName());
        QVERIFY(settings.wasReset());
        QCOMPARE(settings.theme(), Theme::System);
        settings.setTheme(Theme::Light);
    }
    QFile aside(fileName() + QLatin1String(".bad"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), broken);
    const Settings again(fileName());
    QVERIFY(!again.wasReset());
    QCOMPARE(again.theme(), Theme::Light);
}

void TestSettings::cannotBeWritten()
{
    Settings settings(QStringLiteral("/proc/nowhere/settings.ini"));
    settings.setTheme(Theme::Dark); // kept for this run
    QCOMPARE(settings.theme(), Theme::Dark);
}

void TestSettings::signalsOnlyWhenItDiffers()
{
    Settings settings(fileName());
    const QSignalSpy themes(&settings, &Settings::themeChanged);
    const QSignalSpy languages(&settings, &Settings::languageChanged);
    const QSignalSpy shown(&settings, &Settings::timelineShowsNotAttemptedChanged);
    const QSignalSpy rows(&settings, &Settings::rowDensityChanged);
    for (int i = 0; i < 2; ++i) {
        settings.setTheme(Theme::Dark);
        settings.setLanguage(QStringLiteral("fr"));
        settings.setTimelineShowsNotAttempted(true);
        settings.setRowDensity(RowDensity::Comfortable);
    }
    QCOMPARE(rows.size(), 1);
    QCOMPARE(themes.size(), 1);
    QCOMPARE(languages.size(), 1);
    QCOMPARE(shown.size(), 1);
}

void TestSettings::delimiters()
{
    for (const char c : {',', ';', '\t', '|', ':'}) {
        QVERIFY2(isDelimiter(c), QByteArray(1, c).constData());
    }
    for (const char c : {'"', '\n', '\r', '\0', ' ', 'a', '0', '-', '.', '\x7F', '\xE9', '\''}) {
        QVERIFY2(!isDelimiter(c), QByteArray(1, c).constData());
    }
}

AUTHLOUPE_TEST(TestSettings, QCoreApplication)
#include "tst_settings.moc"
