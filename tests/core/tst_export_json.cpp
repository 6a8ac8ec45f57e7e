// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/table_export.h"
#include "query/row_set.h"
#include "support/memory_sink.h"
#include "support/random_snapshot.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <string>

using namespace authloupe;
using namespace authloupe::test;

namespace {

QByteArrayList exportedLines(const Snapshot& snapshot, ExportRows kind)
{
    RowSet rows(snapshot.sessionCount());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        rows[row] = SessionRow{row};
    ExportOptions options;
    options.format = ExportFormat::JsonLines;
    options.rows = kind;
    MemorySink sink;
    if (!exportTable(snapshot, rows, options, sink) || !sink.text.ends_with('\n'))
        return {};
    sink.text.pop_back();
    return QByteArray::fromStdString(sink.text).split('\n');
}

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

class TestExportJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLine();
    void texts_data();
    void texts();
    void everyField();
};

void TestExportJson::oneLine()
{
    SnapshotBuilder builder;
    builder.addFile("mail.log", 3600);
    Session outbound;
    outbound.connectionId = 18'446'744'073'709'551'615U;
    outbound.direction = Direction::Outbound;
    const SessionRow row = builder.addSession(outbound, {"10.0.0.1", {}, {}, {}, {}});
    builder.addAttempt(row, AttemptResult::Failed, {{}, {}, "Out", "('535', ['no'])"},
                       at("2009-04-22 11:44:00"), {0, 7, {}});
    QCOMPARE(
        exportedLines(*builder.publish(), ExportRows::Attempts).join('\n'),
        QByteArray(
            "{\"appliance\":null,\"direction\":\"outbound\",\"connection_id\":18446744073709551615,"
            "\"time\":\"2009-04-22T11:44:00+01:00\",\"result\":\"failed\",\"user\":null,\"mechanism\":null,"
            "\"profile\":\"Out\",\"remote_address\":\"10.0.0.1\",\"response\":\"535 "
            "no\",\"file\":\"mail.log\",\"line\":7}"));
}

void TestExportJson::texts_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty is not null") << QByteArray("") << QByteArray("\"\"");
    QTest::newRow("no guard") << QByteArray("=1") << QByteArray("\"=1\"");
    QTest::newRow("quote and backslash") << QByteArray("a\"\\") << QByteArray("\"a\\\"\\\\\"");
    QTest::newRow("line ends and tab") << QByteArray("\r\n\t") << QByteArray("\"\\r\\n\\t\"");
    QTest::newRow("controls") << QByteArray("\0\x1B\x7F\xC2\x9B", 5)
                              << QByteArray("\"\\u0000\\u001b\\u007f\\u009b\"");
    QTest::newRow("no UTF-8") << QByteArray("b\xA9") << QByteArray("\"b\\\\xA9\"");
    QTest::newRow("Latin-1") << QByteArray("b\xF6") << QByteArray("\"b\xC3\xB6\"");
    QTest::newRow("UTF-8") << QByteArray("\xF0\x9F\x98\x80") << QByteArray("\"\xF0\x9F\x98\x80\"");
}

void TestExportJson::texts()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, json);
    SnapshotBuilder builder;
    builder.addAttempt(builder.addSession(1), AttemptResult::Failed, {user.toStdString(), {}, {}, {}});
    const QByteArray line = exportedLines(*builder.publish(), ExportRows::Attempts).join('\n');
    QVERIFY2(line.contains("\"user\":" + json + ",\"mechanism\""), line.constData());
    QVERIFY(QJsonDocument::fromJson(line).isObject());
}

// Another reader of JSON finds every value under its name.
void TestExportJson::everyField()
{
    const SnapshotPtr snapshot = randomSnapshot(1, 500);
    const QByteArrayList lines = exportedLines(*snapshot, ExportRows::Connections);
    QCOMPARE(static_cast<std::size_t>(lines.size()), snapshot->sessionCount());
    for (std::uint32_t row = 0; row < snapshot->sessionCount(); ++row) {
        const QJsonDocument document = QJsonDocument::fromJson(lines[static_cast<qsizetype>(row)]);
        QCOMPARE(document.object().size(), kSessionFieldCount);
        for (const auto& field : sessionFields()) {
            std::string value;
            const bool stated =
                appendValue(value, *snapshot, snapshot->session(SessionRow{row}), field.field);
            const QJsonValue json = document.object().value(text(field.name));
            if (!stated)
                QVERIFY(json.isNull());
            else if (field.type == FieldType::Number)
                QCOMPARE(json.toDouble(-1), text(value).toDouble());
            else // of bytes that are no UTF-8 the snapshot has one only
                QCOMPARE(json.toString(),
                         text(value).replace(QChar::ReplacementCharacter, QLatin1String("\\xFF")));
        }
    }
}

AUTHLOUPE_TEST(TestExportJson, NoApplication)
#include "tst_export_json.moc"
