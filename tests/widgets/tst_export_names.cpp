// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "support/test_program.h"
#include "widgets/export_names.h"

#include <QTest>

using namespace authloupe;

class TestExportNames final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void fileNames();
    void renaming_data();
    void renaming();
};

void TestExportNames::fileNames()
{
    QCOMPARE(exportFileName(ExportRows::Connections, ExportFormat::Csv), QStringLiteral("connections.csv"));
    QCOMPARE(exportFileName(ExportRows::Attempts, ExportFormat::Tsv), QStringLiteral("attempts.tsv"));
    QCOMPARE(exportFileName(ExportRows::Attempts, ExportFormat::JsonLines), QStringLiteral("attempts.jsonl"));
}

void TestExportNames::renaming_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<ExportRows>("rows");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* before, ExportRows rows, ExportFormat format,
                        const char* after) {
        QTest::newRow(name) << QString::fromLatin1(before) << rows << format << QString::fromLatin1(after);
    };
    row("another format", "/tmp/connections.csv", ExportRows::Connections, ExportFormat::JsonLines,
        "/tmp/connections.jsonl");
    row("other rows", "/tmp/connections.csv", ExportRows::Attempts, ExportFormat::Csv, "/tmp/attempts.csv");
    row("a name of the user's own", "/tmp/April.csv", ExportRows::Attempts, ExportFormat::Tsv,
        "/tmp/April.tsv");
    row("an ending of the user's own", "/tmp/April.txt", ExportRows::Attempts, ExportFormat::Tsv,
        "/tmp/April.txt");
    row("capital letters", "/tmp/April.CSV", ExportRows::Connections, ExportFormat::Tsv, "/tmp/April.tsv");
    row("no folder", "connections.csv", ExportRows::Attempts, ExportFormat::Csv, "attempts.csv");
    row("the folder has such a name", "/tmp/connections.csv/x", ExportRows::Attempts, ExportFormat::Csv,
        "/tmp/connections.csv/x");
    row("nothing", "", ExportRows::Attempts, ExportFormat::Csv, "");
}

void TestExportNames::renaming()
{
    QFETCH(QString, before);
    QFETCH(ExportRows, rows);
    QFETCH(ExportFormat, format);
    QTEST(renamedForExport(before, rows, format), "after");
}

AUTHLOUPE_TEST(TestExportNames, QCoreApplication)
#include "tst_export_names.moc"
