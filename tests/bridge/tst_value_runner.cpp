// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "bridge/value_export.h"
#include "bridge/value_runner.h"
#include "support/memory_sink.h"
#include "support/test_program.h"

#include <QSignalSpy>

#include <numeric>

using namespace authloupe;

// Lists of values, counted on a worker, and their way into a file.
class TestValueRunner final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_small = resultOf(test::snapshotOf(test::manyConnections(30)), 1);
        m_large = resultOf(test::snapshotOf(test::manyConnections(3000)), 1);
        m_other = resultOf(test::snapshotOf(test::connection(1, 5, "=cmd", true)), 2);
    }
    void init()
    {
        test::failOnAnyWarning();
        m_runner = std::make_unique<ValueRunner>();
        m_ready = std::make_unique<QSignalSpy>(m_runner.get(), &ValueRunner::ready);
    }
    void cleanup() { m_runner.reset(); }
    void answersSorted();
    void latestWins();
    void newerStateOfTheDocument();
    void clearedMeansSilence();
    void destroyedWhileRunning();
    void exports_data();
    void exports();
    void exportStops();

private:
    static QueryResultPtr resultOf(const SnapshotPtr& snapshot, std::uint64_t document)
    {
        auto result = std::make_shared<QueryResult>();
        result->snapshot = snapshot;
        result->document = document;
        RowSet rows(snapshot->sessionCount());
        for (std::uint32_t row = 0; row < rows.size(); ++row) {
            rows[row] = SessionRow{row};
        }
        result->rows = std::make_shared<const RowSet>(std::move(rows));
        return result;
    }
    [[nodiscard]] ValueAnswerPtr last() const { return m_ready->last().at(0).value<ValueAnswerPtr>(); }

    QueryResultPtr m_small, m_large, m_other;
    std::unique_ptr<ValueRunner> m_runner;
    std::unique_ptr<QSignalSpy> m_ready;
};

void TestValueRunner::answersSorted()
{
    m_runner->request({m_small, ValueGroup::Users, {ValueColumn::Value, true}});
    QVERIFY(m_runner->isBusy());
    QVERIFY(m_ready->wait());
    QVERIFY(!m_runner->isBusy());
    const ValueTable& table = *last()->table;
    QCOMPARE(table.rows.size(), 10U);
    QCOMPARE(table.text(table.rows.front()), std::string_view("user9"));
    QCOMPARE(table.rows.front().counts.connections, 3U);
    m_runner->request({m_small, ValueGroup::Users, {ValueColumn::Value, false}});
    QVERIFY(m_ready->wait());
    QCOMPARE(last()->table->text(last()->table->rows.front()), std::string_view("user0"));
    m_runner->request({m_small, ValueGroup::Addresses, {}});
    QVERIFY(m_ready->wait());
    QCOMPARE(last()->table->rows.size(), 1U);
    QCOMPARE(last()->table->rows.front().counts.distinct, 10U);
}

void TestValueRunner::latestWins()
{
    for (const ValueGroup group : kValueGroups) {
        m_runner->request({m_large, group, {}});
    }
    QTRY_VERIFY(!m_runner->isBusy());
    QVERIFY(last()->request.group == kValueGroups.back());
    for (const QList<QVariant>& answer : *m_ready) { // nothing that nobody wants any more
        QVERIFY(answer.at(0).value<ValueAnswerPtr>()->request.group == kValueGroups.back());
    }
}

void TestValueRunner::newerStateOfTheDocument()
{
    m_runner->request({m_small, ValueGroup::Users, {}});
    m_runner->request({m_large, ValueGroup::Users, {}});
    QTRY_VERIFY(!m_runner->isBusy());
    QVERIFY(last()->request.of == m_large);
    QCOMPARE(last()->table->rows.front().counts.connections, 300U);
}

void TestValueRunner::clearedMeansSilence()
{
    m_runner->request({m_large, ValueGroup::Users, {}});
    m_runner->clear();
    QVERIFY(!m_runner->isBusy());
    m_runner->request({m_small, ValueGroup::Profiles, {}});
    QVERIFY(m_ready->wait());
    QCOMPARE(m_ready->size(), 1);
    QVERIFY(last()->request.group == ValueGroup::Profiles);
}

void TestValueRunner::destroyedWhileRunning()
{
    m_runner->request({m_large, ValueGroup::Networks, {}});
    m_runner.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_ready->size(), 0);
}

void TestValueRunner::exports_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("written");
    const QString time = QStringLiteral("2009-04-22T00:00:07");
    QTest::newRow("CSV") << static_cast<int>(ExportFormat::Csv)
                         << QStringLiteral("value,connections,successes,failures,errors,addresses,first_seen,"
                                           "last_seen,ever_succeeded\r\n'=cmd,1,1,0,0,1,%1,%1,yes\r\n")
                                .arg(time);
    QTest::newRow("JSON") << static_cast<int>(ExportFormat::JsonLines)
                          << QStringLiteral("{\"value\":\"=cmd\",\"connections\":1,\"successes\":1,"
                                            "\"failures\":0,\"errors\":0,\"addresses\":1,\"first_seen\":"
                                            "\"%1\",\"last_seen\":\"%1\",\"ever_succeeded\":\"yes\"}\n")
                                 .arg(time);
}

void TestValueRunner::exports()
{
    QFETCH(int, format);
    QFETCH(QString, written);
    const auto table = valueTable(*m_other->snapshot, *m_other->rows, ValueGroup::Users);
    ExportOptions options;
    options.format = static_cast<ExportFormat>(format);
    test::MemorySink sink;
    const auto summary = exportValues(*table, options, sink);
    QVERIFY(summary.ok());
    QCOMPARE(QString::fromStdString(sink.text), written);
    QCOMPARE(summary.value().rows, 1U);
    QCOMPARE(summary.value().bytes, sink.text.size());
    QCOMPARE(summary.value().guarded, options.format == ExportFormat::Csv ? 1U : 0U);
}

void TestValueRunner::exportStops()
{
    ValueTable table = *valueTable(*m_other->snapshot, *m_other->rows, ValueGroup::Users);
    table.rows.resize(100'000, table.rows.front());
    std::stop_source stop;
    stop.request_stop();
    test::MemorySink sink;
    const auto summary = exportValues(table, {}, sink, {}, stop.get_token());
    QVERIFY(!summary.ok());
    QVERIFY(summary.error().code == ErrorCode::Cancelled);
}

AUTHLOUPE_TEST(TestValueRunner, QCoreApplication)
#include "tst_value_runner.moc"
