// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "support/test_program.h"
#include "widgets/bin_table_dialog.h"
#include "widgets/details_table.h"
#include "widgets/timeline_bins_model.h"
#include "widgets/window_warnings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

using namespace authloupe;

namespace {

QueryResultPtr resultOf(const std::string& text, const TimeRange& range = {})
{
    QueryEngine engine(makeAsciiMatcher);
    QueryRequest request;
    request.snapshot = test::snapshotOf(text);
    request.binRange = range;
    request.document = 1;
    return engine.run(request, {});
}

// Four connections within ten seconds: two fail, one succeeds, one does not try.
std::string fourConnections()
{
    return test::connection(1, 36'000, "a", false) + test::connection(2, 36'005, "a", false)
           + test::connection(3, 36'009, "a", true) + test::opening(4, 36'009) + test::closing(4, 36'012);
}

} // namespace

class TestTimelineTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWindowWarnings(); }
    void model();
    void sumsAreThoseOfTheRows();
    void emptyModel();
    void copying();
    void notes();
};

void TestTimelineTable::model()
{
    TimelineBinsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setResult(resultOf(fourConnections()));
    QCOMPARE(model.columnCount(), 7);
    QCOMPARE(model.rowCount(), 10);
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column)
        header.append(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(header.join(u'|'), QStringLiteral("Time range|Failed|Error|Succeeded after failure|Succeeded|"
                                               "No authentication|Total"));
    QStringList last;
    for (int column = 1; column < model.columnCount(); ++column)
        last.append(model.index(9, column).data().toString());
    QCOMPARE(last.join(u'|'), QStringLiteral("0|0|0|1|1|2"));
    QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("2009-04-22 10:00:00")));
    model.retranslate();
    model.setResult(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestTimelineTable::sumsAreThoseOfTheRows()
{
    TimelineBinsModel model;
    const QueryResultPtr result = resultOf(test::manyConnections(500));
    model.setResult(result);
    int total = 0;
    int parts = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        total += model.index(row, model.totalColumn()).data().toInt();
        for (int column = TimelineBinsModel::FirstSeries; column < model.totalColumn(); ++column)
            parts += model.index(row, column).data().toInt();
    }
    QCOMPARE(total, static_cast<int>(result->rows->size()));
    QCOMPARE(parts, total);
}

void TestTimelineTable::emptyModel()
{
    TimelineBinsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 7);
}

void TestTimelineTable::copying()
{
    BinTableDialog dialog;
    dialog.setResult(resultOf(fourConnections()));
    dialog.show();
    auto* table = dialog.findChild<DetailsTable*>();
    table->setFocus();
    table->selectRow(9);
    QTest::keySequence(table, QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.endsWith(QStringLiteral("\t0\t0\t0\t1\t1\t2")), qUtf8Printable(copied));
    QVERIFY2(copied.startsWith(QStringLiteral("2009-04-22 10:00:09")), qUtf8Printable(copied));
    for (const QChar c : copied)
        QVERIFY(c.unicode() < 0x2066 || c.unicode() > 0x2069);
}

void TestTimelineTable::notes()
{
    BinTableDialog dialog;
    const auto note = [&] {
        QStringList texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(u'|');
    };
    dialog.setResult(resultOf(fourConnections()));
    QVERIFY2(note().contains(QStringLiteral("Bin size: 1 second")), qUtf8Printable(note()));
    QVERIFY2(!note().contains(QStringLiteral("Outside")), qUtf8Printable(note()));
    const LogTime start = parseIso("2009-04-22T10:00:04").value();
    dialog.setResult(resultOf(fourConnections(), {start, LogTime{start.seconds + 3}}));
    QVERIFY2(note().contains(QStringLiteral("Outside this stretch of time: 3")), qUtf8Printable(note()));
    dialog.setResult(nullptr);
}

AUTHLOUPE_TEST(TestTimelineTable, QApplication)
#include "tst_timeline_table.moc"
