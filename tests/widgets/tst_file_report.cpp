// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "models/file_report.h"
#include "models/log_lines_model.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"
#include "widgets/coverage_dialog.h"
#include "widgets/details_table.h"
#include "widgets/line_samples_page.h"
#include "widgets/log_place_view.h"
#include "widgets/window_warnings.h"

#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace authloupe;

class TestFileReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void everyLineOfAFileIsInOneColumn();
    void linesOfAnotherFileAreInAColumn();
    void selectedLineIsShownAmongItsNeighbours();
    void unknownAuthenticationLinesHaveAListOfTheirOwn();
    void stepOfTheClockIsReadToItsEnd();
    void nothingToReport();
    void selectionOutlivesANewSnapshot();
    void filesWereListedAgainAtEveryStepOfALoad();

private:
    void load(const QStringList& lines)
    {
        const QString text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
        m_input = test::textInput(text.toStdString());
        Loader loader({m_input});
        m_snapshot = loadAll(loader, 1);
        m_dialog->setSnapshot(m_snapshot, {m_input});
    }
    [[nodiscard]] QTabWidget& tabs() const { return *m_dialog->findChild<QTabWidget*>(); }
    [[nodiscard]] LineSamplesPage& samples(int tab) const
    {
        return *qobject_cast<LineSamplesPage*>(tabs().widget(tab));
    }
    [[nodiscard]] QString fileCell(FileColumn column) const
    {
        const auto* table = qobject_cast<QTableWidget*>(tabs().widget(1));
        return table->item(0, static_cast<int>(column))->text();
    }

    LoadInput m_input;
    SnapshotPtr m_snapshot;
    std::unique_ptr<CoverageDialog> m_dialog;
};

namespace {

enum Tab { LinesTab, FilesTab, NotUnderstoodTab, UnknownAuthTab };

QString stamped(const QString& body)
{
    return QStringLiteral("Wed Apr 22 11:43:59 2009 Info: ") + body;
}

QStringList oddLog()
{
    return {
        stamped(QStringLiteral("New SMTP ICID 5 interface mail (10.0.0.1) address 192.0.2.7 reverse dns host "
                               "unknown verified no")),
        stamped(QStringLiteral("ICID 5 does something new")), stamped(QStringLiteral("ICID 5 close")),
        stamped(QStringLiteral("SMTP Auth (ICID 5) was tried by pigeon")), QString()};
}

} // namespace

void TestFileReport::init()
{
    test::failOnWindowWarnings();
    m_dialog = std::make_unique<CoverageDialog>();
    m_dialog->show();
}

void TestFileReport::everyLineOfAFileIsInOneColumn()
{
    load(oddLog());
    int sum = 0;
    for (const FileColumn column :
         {FileColumn::Understood, FileColumn::Ignored, FileColumn::Continued, FileColumn::NotUnderstood})
        sum += fileCell(column).toInt();
    QCOMPARE(sum, 5);
    QCOMPARE(fileCell(FileColumn::Lines), QStringLiteral("5"));
    QCOMPARE(fileCell(FileColumn::NotUnderstood), QStringLiteral("2"));
    QCOMPARE(fileCell(FileColumn::Kind), QStringLiteral("Plain"));
    QCOMPARE(fileCell(FileColumn::First), QStringLiteral("2009-04-22 11:43:59"));
}

// error_logs begins before mail_logs and ends behind it.
void TestFileReport::linesOfAnotherFileAreInAColumn()
{
    const QString warning = QStringLiteral("Wed Apr 22 12:%1:59 2009 Warning: ICID 5 was refused\n");
    QString errors;
    for (int minute = 10; minute < 20; ++minute)
        errors += warning.arg(minute);
    const QString log = QStringLiteral("Wed Apr 22 12:13:00 2009 Info: ICID 4 close\n")
                        + errors.mid(warning.size() * 3, warning.size() * 4);
    const std::vector<LoadInput> inputs{test::textInput(errors.toStdString()),
                                        test::textInput(log.toStdString())};
    Loader loader(inputs);
    m_dialog->setSnapshot(loadAll(loader, 1), inputs);
    int sum = 0;
    for (const FileColumn column : {FileColumn::Understood, FileColumn::Ignored, FileColumn::Continued,
                                    FileColumn::NotUnderstood, FileColumn::Repeated})
        sum += fileCell(column).toInt();
    QCOMPARE(sum, 10);
    QCOMPARE(fileCell(FileColumn::Repeated), QStringLiteral("4"));
    QCOMPARE(fileCell(FileColumn::Lines), QStringLiteral("6"));
    QVERIFY(fileCell(FileColumn::Remarks).startsWith(QStringLiteral("4 line")));
}

void TestFileReport::selectedLineIsShownAmongItsNeighbours()
{
    load(oddLog());
    m_dialog->showWhatMatters();
    QCOMPARE(tabs().currentIndex(), static_cast<int>(NotUnderstoodTab));
    LineSamplesPage& page = samples(NotUnderstoodTab);
    QCOMPARE(page.table().rowCount(), 2);
    page.table().setCurrentCell(0, 1);
    const auto* place = page.findChild<LogPlaceView*>();
    const auto* table = place->findChild<DetailsTable*>();
    QTRY_COMPARE(table->model()->rowCount(), 5);
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(table->columnViewportPosition(LogLinesModel::Line), 0); // its number can be seen
    QVERIFY(table->model()
                ->index(1, LogLinesModel::Text)
                .data()
                .toString()
                .endsWith(QStringLiteral("ICID 5 does something new")));
}

void TestFileReport::unknownAuthenticationLinesHaveAListOfTheirOwn()
{
    load(oddLog());
    const LineSamplesPage& page = samples(UnknownAuthTab);
    QCOMPARE(page.table().rowCount(), 1);
    QVERIFY(page.table().item(0, 1)->text().endsWith(QStringLiteral("pigeon")));
    QVERIFY(tabs().tabText(UnknownAuthTab).contains(QLatin1Char('1')));
}

void TestFileReport::stepOfTheClockIsReadToItsEnd()
{
    load({QStringLiteral("Wed Apr 22 12:13:00 2009 Info: ICID 4 close"),
          QStringLiteral("Wed Apr 22 02:13:00 2009 Info: ICID 5 close")});
    auto& table = *qobject_cast<QTableWidget*>(tabs().widget(LinesTab));
    const int last = table.rowCount() - 1;
    QVERIFY(table.item(last, 2)->text().contains(QStringLiteral("02:13:00")));
    for (const int width : {900, 500}) {
        m_dialog->resize(width, m_dialog->height());
        QCoreApplication::processEvents();
        const QRect room(0, 0, table.columnWidth(2), 10'000);
        const QRect needed =
            table.fontMetrics().boundingRect(room, Qt::TextWordWrap, table.item(last, 2)->text());
        QTRY_VERIFY(table.rowHeight(last) >= needed.height());
    }
}

void TestFileReport::nothingToReport()
{
    load({stamped(QStringLiteral("ICID 5 close"))});
    tabs().setCurrentIndex(NotUnderstoodTab);
    QVERIFY(!samples(NotUnderstoodTab).table().isVisible());
    m_dialog->setSnapshot(nullptr, {});
    QCOMPARE(samples(NotUnderstoodTab).table().rowCount(), 0);
}

void TestFileReport::selectionOutlivesANewSnapshot()
{
    load(oddLog());
    LineSamplesPage& page = samples(NotUnderstoodTab);
    page.table().setCurrentCell(1, 1);
    m_dialog->setSnapshot(m_snapshot, {m_input});
    QCOMPARE(page.table().currentRow(), 1);
    load({stamped(QStringLiteral("ICID 6 does something else"))});
    QCOMPARE(page.table().currentRow(), -1);
}

void TestFileReport::filesWereListedAgainAtEveryStepOfALoad()
{
    const auto* table = qobject_cast<QTableWidget*>(tabs().widget(FilesTab));
    test::SnapshotBuilder builder;
    const auto publish = [&](bool isAll) {
        builder.addFile("mail.log");
        m_dialog->setSnapshot(builder.store().publish(isAll), {});
    };
    publish(false);
    QCOMPARE(table->rowCount(), 1);
    for (int step = 0; step < 10; ++step)
        publish(false);
    QCOMPARE(table->rowCount(), 1);
    QTRY_COMPARE(table->rowCount(), 11); // of its own accord, for a load may be cancelled
    publish(false);
    QCOMPARE(table->rowCount(), 11);
    publish(true);
    QCOMPARE(table->rowCount(), 13);
}

AUTHLOUPE_TEST(TestFileReport, QApplication)
#include "tst_file_report.moc"
