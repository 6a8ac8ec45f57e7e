// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "support/test_program.h"
#include "widgets/export_bar.h"
#include "widgets/window_warnings.h"

#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace authloupe;

class TestExportBar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bar.reset(); }
    void writesWhatItSays();
    void onlyTheRowsOfThePlan();
    void guardedCells();
    void guardSwitchedOff();
    void cancelKeepsTheOldFile();
    void folderIsMissing();
    void severalOffsetsAreTold();
    void dismiss();
    void closedWhileItRuns();

private:
    [[nodiscard]] ExportPlan plan(const SnapshotPtr& snapshot, const char* name) const
    {
        RowSet rows(snapshot->sessionCount());
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = SessionRow{static_cast<std::uint32_t>(i)};
        ExportPlan plan;
        plan.snapshot = snapshot;
        plan.rows = std::make_shared<const RowSet>(std::move(rows));
        plan.path = m_folder.filePath(QString::fromLatin1(name)).toStdString();
        return plan;
    }
    [[nodiscard]] QByteArray content(const char* name) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void run(const ExportPlan& plan)
    {
        QSignalSpy finished(m_bar.get(), &ExportBar::finished);
        m_bar->start(plan);
        QVERIFY(m_bar->isRunning());
        QVERIFY(finished.wait());
        QVERIFY(!m_bar->isRunning());
    }
    [[nodiscard]] QString text() const { return m_bar->findChild<QLabel*>()->text(); }
    [[nodiscard]] QPushButton& button() const { return *m_bar->findChild<QPushButton*>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<ExportBar> m_bar;
};

void TestExportBar::init()
{
    test::failOnWindowWarnings();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_bar = std::make_unique<ExportBar>();
    m_bar->resize(800, 40);
}

void TestExportBar::writesWhatItSays()
{
    QVERIFY(!m_bar->isVisible());
    run(plan(test::snapshotOf(test::manyConnections(50)), "all.csv"));
    QVERIFY(m_bar->isVisible());
    const QByteArray file = content("all.csv");
    QCOMPARE(file.count("\r\n"), 51);
    QVERIFY(file.startsWith("appliance,direction,connection_id,"));
    QVERIFY2(text().contains(QStringLiteral("50")), qUtf8Printable(text()));
    QVERIFY2(text().contains(QStringLiteral("all.csv")), qUtf8Printable(text()));
    QVERIFY2(text().contains(QStringLiteral("KiB")), qUtf8Printable(text()));
}

void TestExportBar::onlyTheRowsOfThePlan()
{
    ExportPlan some = plan(test::snapshotOf(test::manyConnections(50)), "some.jsonl");
    some.rows = std::make_shared<const RowSet>(RowSet{SessionRow{41}, SessionRow{3}});
    some.options.format = ExportFormat::JsonLines;
    some.options.rows = ExportRows::Attempts;
    run(some);
    const QList<QByteArray> lines = content("some.jsonl").trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains("user1"), lines.at(0).constData());
    QVERIFY2(lines.at(1).contains("user3"), lines.at(1).constData());
}

void TestExportBar::guardedCells()
{
    run(plan(test::snapshotOf(test::connection(1, 1, "=HYPERLINK(1)", false)), "guarded.csv"));
    QVERIFY(content("guarded.csv").contains("'=HYPERLINK(1)"));
    QVERIFY2(text().contains(QStringLiteral("guarded")), qUtf8Printable(text()));
}

void TestExportBar::guardSwitchedOff()
{
    ExportPlan exact = plan(test::snapshotOf(test::connection(1, 1, "=HYPERLINK(1)", false)), "exact.csv");
    exact.options.formulaGuard = false;
    run(exact);
    QVERIFY(!content("exact.csv").contains("'=HYPERLINK(1)"));
    QVERIFY2(text().contains(QStringLiteral("begin like a formula")), qUtf8Printable(text()));
}

void TestExportBar::cancelKeepsTheOldFile()
{
    QFile old(m_folder.filePath(QStringLiteral("old.csv")));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("precious");
    old.close();
    // Many rows of one connection: long enough to be stopped on any machine.
    ExportPlan many = plan(test::snapshotOf(test::manyConnections(10)), "old.csv");
    RowSet rows(4'000'000, SessionRow{0});
    many.rows = std::make_shared<const RowSet>(std::move(rows));
    QSignalSpy finished(m_bar.get(), &ExportBar::finished);
    m_bar->start(many);
    QTest::mouseClick(&button(), Qt::LeftButton);
    QVERIFY(!button().isEnabled());
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().value<ExportOutcome>().error.code, ErrorCode::Cancelled);
    QCOMPARE(content("old.csv"), QByteArray("precious"));
    QVERIFY2(text().contains(QStringLiteral("cancelled")), qUtf8Printable(text()));
    QVERIFY(button().isEnabled());
}

void TestExportBar::folderIsMissing()
{
    run(plan(test::snapshotOf(test::manyConnections(3)), "missing/<b>.csv"));
    QVERIFY2(text().contains(QStringLiteral("<b>.csv")), qUtf8Printable(text()));
    QCOMPARE(m_bar->findChild<QLabel*>()->textFormat(), Qt::PlainText);
}

void TestExportBar::severalOffsetsAreTold()
{
    const auto header = [](unsigned second, const std::string& seconds) {
        return test::logLine(second, "Time offset from UTC: " + seconds + " seconds");
    };
    run(plan(test::snapshotOf(header(1, "-21600") + test::manyConnections(3)), "one.csv"));
    QVERIFY2(!text().contains(QStringLiteral("UTC")), qUtf8Printable(text()));
    run(plan(test::snapshotOf(header(1, "-21600") + header(2, "-18000") + test::manyConnections(3)),
             "two.csv"));
    QVERIFY2(text().contains(QStringLiteral("several offsets from UTC")), qUtf8Printable(text()));
}

void TestExportBar::dismiss()
{
    run(plan(test::snapshotOf(test::manyConnections(3)), "x.csv"));
    QTest::mouseClick(&button(), Qt::LeftButton);
    QVERIFY(!m_bar->isVisible());
    run(plan(test::snapshotOf(test::manyConnections(3)), "y.csv"));
    QVERIFY(m_bar->isVisible());
}

void TestExportBar::closedWhileItRuns()
{
    ExportPlan many = plan(test::snapshotOf(test::manyConnections(10)), "late.csv");
    many.rows = std::make_shared<const RowSet>(RowSet(4'000'000, SessionRow{0}));
    m_bar->start(many);
    m_bar.reset();
    QVERIFY(content("late.csv").isEmpty());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral("late")),
             QStringList());
}

AUTHLOUPE_TEST(TestExportBar, QApplication)
#include "tst_export_bar.moc"
