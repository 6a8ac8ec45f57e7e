// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/table_export.h"
#include "support/core_log.h"
#include "support/golden_summary.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <numeric>

using namespace authloupe;
using namespace authloupe::test;

namespace {

class StringSink final : public ByteSink {
public:
    std::optional<Error> write(std::string_view bytes) override
    {
        text += bytes;
        return std::nullopt;
    }
    std::optional<Error> commit() override { return std::nullopt; }
    std::string text;
};

std::string exported(const Snapshot& snapshot, ExportRows rows)
{
    std::vector<SessionRow> all(snapshot.sessionCount());
    for (std::uint32_t row = 0; row < all.size(); ++row)
        all[row] = SessionRow{row};
    ExportOptions options;
    options.rows = rows;
    StringSink sink;
    return exportTable(snapshot, all, options, sink).ok() ? sink.text : "(failed)";
}

} // namespace

// Whole runs: a log goes in, both tables and the summary come out. tests/data/<case>/ holds `input.log` and
// what it gives. After a wanted change AUTHLOUPE_WRITE_GOLDEN=1 writes the expected files anew; look at the
// difference.
class TestGolden final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void run_data();
    void run();
};

void TestGolden::run_data()
{
    QTest::addColumn<QString>("directory");
    const QDir data(QStringLiteral(AUTHLOUPE_TEST_DATA));
    const QStringList cases = data.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : cases)
        if (QFile::exists(data.filePath(name + QStringLiteral("/input.log"))))
            QTest::newRow(qPrintable(name)) << data.filePath(name);
    QVERIFY(cases.contains(QStringLiteral("inbound")));
}

void TestGolden::run()
{
    QFETCH(QString, directory);
    QFile input(directory + QStringLiteral("/input.log"));
    QVERIFY(input.open(QIODevice::ReadOnly));
    const std::string log = input.readAll().toStdString();
    for (const LoadManner manner : {LoadManner{}, LoadManner{50, 3}}) {
        Loader loader({textInput(log, "input.log")}, {manner.chunkBytes});
        const SnapshotPtr snapshot = loadAll(loader, manner.threads);
        const std::vector<std::pair<QString, std::string>> results{
            {QStringLiteral("/expected.csv"), exported(*snapshot, ExportRows::Connections)},
            {QStringLiteral("/expected.attempts.csv"), exported(*snapshot, ExportRows::Attempts)},
            {QStringLiteral("/expected.json"), goldenSummary(*snapshot)}};
        for (const auto& [name, text] : results) {
            QFile file(directory + name);
            if (qEnvironmentVariableIsSet("AUTHLOUPE_WRITE_GOLDEN")) {
                QVERIFY(file.open(QIODevice::WriteOnly));
                QCOMPARE(file.write(QByteArray::fromStdString(text)), static_cast<qint64>(text.size()));
                file.close();
            }
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QList<QByteArray> expected = file.readAll().split('\n');
            const QList<QByteArray> actual = QByteArray::fromStdString(text).split('\n');
            for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
                QVERIFY2(actual[i] == expected[i], (file.fileName().toUtf8() + "\nexpected: " + expected[i]
                                                    + "\nactual:   " + actual[i])
                                                       .constData());
            QCOMPARE(actual.size(), expected.size());
        }
    }
}

AUTHLOUPE_TEST(TestGolden, QCoreApplication)
#include "tst_golden.moc"
