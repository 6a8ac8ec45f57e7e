// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/safe_text.h"
#include "export/table_export.h"
#include "support/chosen_rows.h"
#include "support/csv_reader.h"
#include "support/make_log/random.h"
#include "support/memory_sink.h"
#include "support/plain_query.h"
#include "support/random_snapshot.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QTest>

#include <string>

using namespace authloupe;
using namespace std::string_view_literals;
using namespace authloupe::test;
using makelog::Random;

namespace {

std::string exported(const Snapshot& snapshot, const ExportOptions& options, ExportSummary* summary = nullptr)
{
    MemorySink sink;
    const auto result = exportTable(snapshot, allRows(snapshot), options, sink);
    if (!result || sink.committed || result.value().bytes != sink.text.size())
        return "failed";
    if (summary)
        *summary = result.value();
    return sink.text;
}

ExportOptions usersOnly()
{
    ExportOptions options;
    options.rows = ExportRows::Attempts;
    options.attemptFields = {AttemptField::User, AttemptField::Line};
    return options;
}

SnapshotPtr oneUser(const std::string& user)
{
    SnapshotBuilder builder;
    builder.addAttempt(builder.addSession(1), AttemptResult::Failed, {user, {}, {}, {}}, kNoTime, {0, 7, {}});
    return builder.publish();
}

} // namespace

class TestExportCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeFile();
    void cells_data();
    void cells();
    void exactData();
    void scoresAreNumbers();
    void oneEmptyColumn();
    void separators_data();
    void separators();
    void byteOrderMark();
    void comesBack_data();
    void comesBack();
    void everyColumnAsIfAlone();
    void attemptsOfEachSession();
    void progressAndStop();
    void sinkFails();
};

void TestExportCsv::wholeFile()
{
    SnapshotBuilder builder;
    builder.addFile("mail.log", -21'600);
    const SessionRow row = builder.addSession(450, {"172.16.155.102", "a, b", {}, {}, {}});
    builder.addAttempt(row, AttemptResult::Succeeded, {"ironport", {}, {}, {}}, at("2009-04-22 11:44:00"));
    builder.addSession(451);
    ExportOptions options;
    options.sessionFields = {SessionField::ConnectionId, SessionField::Opened, SessionField::ReverseDns,
                             SessionField::Users, SessionField::Outcome};
    ExportSummary summary;
    QCOMPARE(exported(*builder.publish(), options, &summary),
             std::string("connection_id,opened,reverse_dns,users,outcome\r\n"
                         "450,2009-04-22T11:43:59-06:00,\"a, b\",ironport,succeeded\r\n"
                         "451,2009-04-22T11:43:59-06:00,,,not_attempted\r\n"));
    QCOMPARE(summary.rows, 2U);
    QCOMPARE(summary.guarded, 0U);
    const std::string all = exported(*builder.publish(), {});
    QVERIFY(all.starts_with("appliance,direction,connection_id,opened,"));
    QCOMPARE(readCsv(all)->front().size(), std::size_t{kSessionFieldCount});
}

void TestExportCsv::cells_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("tsv");
    const auto row = [](const char* name, const QByteArray& user, const QByteArray& csv,
                        const QByteArray& tsv) { QTest::newRow(name) << user << csv << tsv; };
    row("plain", "bob", "bob", "bob");
    row("comma", "a,b", "\"a,b\"", "a,b");
    row("semicolon, for readers that guess", "a;b", "\"a;b\"", "a;b");
    row("quote", "a\"b", "\"a\"\"b\"", "a\"b");
    row("tab", "a\tb", "\"a\tb\"", "a\\tb");
    row("line end", "a\r\nb", "\"a\r\nb\"", "a\\r\\nb");
    row("backslash", "DOMAIN\\bob", "DOMAIN\\bob", "DOMAIN\\\\bob");
    row("blank at the front", " a", "\" a\"", " a");
    row("blank at the end", "a ", "\"a \"", "a ");
    row("blank inside", "a b", "a b", "a b");
    row("formula", "=1+2", "'=1+2", "'=1+2");
    row("formula with quotes", "=\"x\"", "\"'=\"\"x\"\"\"", "'=\"x\"");
    row("negative number in text", "-001", "'-001", "'-001");
    row("apostrophe", "'x", "''x", "''x");
    row("tab first", "\tx", "\"'\tx\"", "'\\tx");
    row("NUL", QByteArray("a\0b", 3),
        "a\xE2\x90\x80"
        "b",
        "a\xE2\x90\x80"
        "b");
    row("NUL first", QByteArray("\0b", 2),
        "'\xE2\x90\x80"
        "b",
        "'\xE2\x90\x80"
        "b");
    row("UTF-8", "caf\xC3\xA9", "caf\xC3\xA9", "caf\xC3\xA9");
    row("no UTF-8",
        "b\xA9"
        "b",
        "b\\xA9b", "b\\\\xA9b");
    row("Latin-1",
        "b\xF6"
        "b",
        "b\xC3\xB6"
        "b",
        "b\xC3\xB6"
        "b");
    row("lone surrogate", "\xED\xA0\x80", "\\xED\\xA0\\x80", "\\\\xED\\\\xA0\\\\x80");
}

void TestExportCsv::cells()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, tsv);
    const SnapshotPtr snapshot = oneUser(user.toStdString());
    ExportOptions options = usersOnly();
    QCOMPARE(QByteArray::fromStdString(exported(*snapshot, options)), "user,line\r\n" + csv + ",7\r\n");
    options.format = ExportFormat::Tsv;
    QCOMPARE(QByteArray::fromStdString(exported(*snapshot, options)), "user\tline\n" + tsv + "\t7\n");
}

// Without the guard nothing is changed, but somebody may be told.
void TestExportCsv::exactData()
{
    ExportOptions options = usersOnly();
    options.formulaGuard = false;
    ExportSummary summary;
    QCOMPARE(exported(*oneUser("=1+2"), options, &summary), std::string("user,line\r\n=1+2,7\r\n"));
    QCOMPARE(summary.guarded, 1U);
    QCOMPARE(exported(*oneUser("'x"), options, &summary), std::string("user,line\r\n'x,7\r\n"));
    QCOMPARE(summary.guarded, 0U);
}

void TestExportCsv::scoresAreNumbers()
{
    SnapshotBuilder builder;
    for (const char* score : {"-9.5", "None", "-9.5x", "-"})
        builder.addSession(1, {{}, {}, {}, std::string("ACCEPT SG X match ALL SBRS ") + score, {}});
    Session clockWentBack = builder.store().session(SessionRow{0});
    clockWentBack.lastTime.seconds = clockWentBack.firstTime.seconds - 9;
    builder.addSession(clockWentBack);
    ExportOptions options;
    options.sessionFields = {SessionField::Reputation, SessionField::Duration};
    QCOMPARE(exported(*builder.publish(), options),
             std::string("reputation,duration_s\r\n-9.5,26\r\nNone,26\r\n'-9.5x,26\r\n'-,26\r\n,-9\r\n"));
}

// An empty line would be skipped by many readers.
void TestExportCsv::oneEmptyColumn()
{
    SnapshotBuilder builder;
    builder.addSession(1);
    ExportOptions options;
    options.sessionFields = {SessionField::Users};
    QCOMPARE(exported(*builder.publish(), options), std::string("users\r\n\"\"\r\n"));
}

void TestExportCsv::separators_data()
{
    QTest::addColumn<char>("separator");
    for (const char separator : {';', '\t', '|', ':', '-', '0', 'e', '_', ' '})
        QTest::newRow(QByteArray(1, separator).toHex().constData()) << separator;
}

void TestExportCsv::separators()
{
    QFETCH(char, separator);
    const SnapshotPtr snapshot = randomSnapshot(3, 50);
    ExportOptions options;
    const auto expected = readCsv(exported(*snapshot, options));
    options.delimiter = separator;
    const auto table = readCsv(exported(*snapshot, options), separator);
    QVERIFY(table.has_value());
    QVERIFY(table == expected);
}

void TestExportCsv::byteOrderMark()
{
    ExportOptions options = usersOnly();
    options.byteOrderMark = true;
    QCOMPARE(exported(*oneUser("bob"), options), std::string("\xEF\xBB\xBFuser,line\r\nbob,7\r\n"));
    options.format = ExportFormat::JsonLines;
    QVERIFY(exported(*oneUser("bob"), options).starts_with("{"));
}

void TestExportCsv::comesBack_data()
{
    QTest::addColumn<bool>("tsv");
    QTest::addColumn<bool>("guard");
    QTest::newRow("CSV, safe") << false << true;
    QTest::newRow("CSV, exact") << false << false;
    QTest::newRow("TSV, safe") << true << true;
}

// Any users, read back: the same but for what is no text; the guard is undone by dropping exactly one
// apostrophe.
void TestExportCsv::comesBack()
{
    QFETCH(bool, tsv);
    QFETCH(bool, guard);
    Random random(1);
    SnapshotBuilder builder;
    const SessionRow session = builder.addSession(1);
    std::vector<std::string> users;
    for (int i = 0; i < 10'000; ++i) {
        constexpr auto kLetters =
            "ab=+-@'\"\",;\t\r\n \\\0\x1B\x7F\xC3\xA9\xED\xA0\xF0\x9F\x98\x80\xEF\xBC\x9D"sv;
        std::string user;
        for (std::uint32_t left = random.below(8); left != 0; --left)
            user += random.of(kLetters);
        users.push_back(user);
        builder.addAttempt(session, AttemptResult::Failed, {user, {}, {}, {}}, kNoTime, {0, 7, {}});
    }
    ExportOptions options = usersOnly();
    options.format = tsv ? ExportFormat::Tsv : ExportFormat::Csv;
    options.formulaGuard = guard;
    const std::string text = exported(*builder.publish(), options);
    QVERIFY(QString::fromStdString(text).toUtf8().toStdString() == text); // valid UTF-8
    const auto table = tsv ? readTsv(text) : readCsv(text);
    QVERIFY(table.has_value());
    QCOMPARE(table->size(), users.size() + 1);
    std::size_t guarded = 0;
    for (std::size_t i = 0; i < users.size(); ++i) {
        std::string cell = (*table)[i + 1].front();
        if (guard) {
            QVERIFY(cell.empty() || std::string_view("=+-@").find(cell.front()) == std::string_view::npos);
            const bool apostrophe = cell.starts_with('\'');
            guarded += apostrophe ? 1 : 0;
            cell.erase(0, apostrophe ? 1 : 0);
        }
        std::string expected;
        appendSafeText(expected, users[i]);
        QCOMPARE(QByteArray::fromStdString(cell), QByteArray::fromStdString(expected));
    }
    QCOMPARE(guarded > 1000, guard);
}

// Neighbours that are parts of one text are written together, remembered, and asked for ahead: each column is
// what it is on its own, in whatever order columns and rows stand.
void TestExportCsv::everyColumnAsIfAlone()
{
    const SnapshotPtr snapshot = randomSnapshot(6, 700);
    Random random(7);
    RowSet rows;
    for (std::uint32_t row = 0; row < 700; ++row)
        rows.push_back(SessionRow{row});
    const auto written = [&](const std::vector<SessionField>& fields, std::uint64_t& guarded) {
        ExportOptions options;
        options.sessionFields = fields;
        MemorySink sink;
        guarded += exportTable(*snapshot, rows, options, sink).value().guarded;
        return readCsv(sink.text).value();
    };
    for (int round = 0; round < 4; ++round) {
        std::vector<SessionField> fields;
        for (const auto& field : sessionFields())
            fields.push_back(field.field);
        for (std::size_t i = fields.size(); round != 0 && i > 1; --i)
            std::swap(fields[i - 1], fields[random.below(static_cast<std::uint32_t>(i))]);
        for (std::size_t i = rows.size(); round > 1 && i > 1; --i)
            std::swap(rows[i - 1], rows[random.below(static_cast<std::uint32_t>(i))]);
        std::uint64_t guarded = 0;
        std::uint64_t guardedAlone = 0;
        const auto together = written(fields, guarded);
        for (std::size_t column = 0; column < fields.size(); ++column) {
            const auto alone = written({fields[column]}, guardedAlone);
            QCOMPARE(alone.size(), together.size());
            for (std::size_t row = 0; row < alone.size(); ++row)
                QCOMPARE(together[row][column], alone[row].front());
        }
        QCOMPARE(guarded, guardedAlone);
    }
}

void TestExportCsv::attemptsOfEachSession()
{
    const SnapshotPtr snapshot = randomSnapshot(2, 300);
    ExportOptions options;
    options.rows = ExportRows::Attempts;
    ExportSummary summary;
    const auto table = readCsv(exported(*snapshot, options, &summary));
    QVERIFY(table.has_value());
    QCOMPARE(table->size(), snapshot->attemptCount() + 1);
    QCOMPARE(summary.rows, snapshot->attemptCount());
    std::size_t next = 1;
    for (const SessionRow row : allRows(*snapshot))
        for (const Attempt& attempt : attemptsOf(*snapshot, snapshot->session(row))) {
            QCOMPARE((*table)[next][2], std::to_string(snapshot->session(row).connectionId));
            QCOMPARE((*table)[next][11], std::to_string(attempt.position.line));
            ++next;
        }
}

void TestExportCsv::progressAndStop()
{
    const SnapshotPtr snapshot = randomSnapshot(3, 2500);
    std::vector<std::uint64_t> reports;
    std::stop_source stop;
    MemorySink sink;
    QVERIFY(exportTable(*snapshot, allRows(*snapshot), {}, sink,
                        [&](std::uint64_t done) { reports.push_back(done); }));
    QCOMPARE(reports, (std::vector<std::uint64_t>{1000, 2000, 2500}));

    const auto stopAtFirst = [&stop](std::uint64_t) { stop.request_stop(); };
    const auto result = exportTable(*snapshot, allRows(*snapshot), {}, sink, stopAtFirst, stop.get_token());
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::Cancelled);
    const auto nothing = exportTable(*snapshot, {}, {}, sink, {}, stop.get_token());
    QVERIFY(!nothing);
}

// Wherever the sink breaks, its error comes back.
void TestExportCsv::sinkFails()
{
    const SnapshotPtr snapshot = randomSnapshot(4, 3000);
    const std::size_t whole = exported(*snapshot, {}).size();
    QVERIFY(whole > 600'000); // several buffers
    for (const std::size_t failAt : {std::size_t{0}, std::size_t{1}, whole / 2, whole - 1}) {
        MemorySink sink(failAt);
        const auto result = exportTable(*snapshot, allRows(*snapshot), {}, sink);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::DiskFull);
    }
    MemorySink enough(whole);
    QVERIFY(exportTable(*snapshot, allRows(*snapshot), {}, enough).ok());
}

AUTHLOUPE_TEST(TestExportCsv, NoApplication)
#include "tst_export_csv.moc"
