// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document.h"
#include "models/event_model.h"
#include "models/event_words.h"
#include "models/model_dump.h"
#include "models/time_style.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

class TestEventModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { beginModelTest(); }

    void courseOfAConnection();
    void everyKindIsAnEventOrNone_data();
    void everyKindIsAnEventOrNone();
    void hostileWords();
    void moreLinesKeepThePlace();
    void timesInTheChosenStyle();
    void cleared();
    void textWasMadeForEveryRole();
};

namespace {

SessionEntry entry(EventKind kind, const char* text, TroubleMask troubles = 0)
{
    SessionEntry entry;
    entry.kind = kind;
    entry.time = *parseIso("2009-04-22T11:43:59");
    entry.text = text;
    entry.troubles = troubles;
    return entry;
}

// Line 10, 20, 30 … of the file, one for each.
SessionLines linesOf(std::vector<SessionEntry> entries)
{
    SessionLines lines;
    for (SessionEntry& one : entries) {
        one.firstLine = lines.lines.size();
        RawLine line;
        line.line = static_cast<std::uint32_t>(10 * (lines.lines.size() + 1));
        line.text = one.text;
        lines.lines.push_back(line);
        lines.entries.push_back(one);
    }
    return lines;
}

} // namespace

void TestEventModel::courseOfAConnection()
{
    EventModel model;
    const StrictTester tester(model);
    SessionEntry failed = entry(EventKind::Attempt, "SMTP Auth: (ICID 5) failed");
    failed.result = AttemptResult::Failed;
    model.setLines(
        nullptr, SessionRow{3},
        linesOf({entry(EventKind::Opened, "New SMTP ICID 5"),
                 entry(EventKind::Recipient, "MID 7 ICID 5 RID 0 To: <a@b>"), failed,
                 entry(EventKind::Note, "ICID 5 Unknown command: X", bitOf(Trouble::UnknownCommand)),
                 entry(EventKind::Closed, "ICID 5 close")}));
    QCOMPARE(
        dump(model),
        (QStringList{
            QStringLiteral("2009-04-22 11:43:59 | Connection opened | 10 | New SMTP ICID 5"),
            QStringLiteral("2009-04-22 11:43:59 | Authentication failed | 30 | SMTP Auth: (ICID 5) failed"),
            QStringLiteral("2009-04-22 11:43:59 | Unknown command | 40 | ICID 5 Unknown command: X"),
            QStringLiteral("2009-04-22 11:43:59 | Connection closed | 50 | ICID 5 close")}));
    QCOMPARE(model.rawLine(2), 3);
    QVERIFY(!model.index(0, EventModel::Event).data(ResultRole).isValid());
    QCOMPARE(model.index(1, EventModel::Event).data(ResultRole).toInt(),
             static_cast<int>(AttemptResult::Failed));
    QVERIFY(!model.index(1, EventModel::Event).data(TroubleRole).toBool());
    QVERIFY(model.index(2, EventModel::Event).data(TroubleRole).toBool());
    QVERIFY(model.index(2, EventModel::Text).data(LogDataRole).toBool());
    QVERIFY(!model.index(2, EventModel::Event).data(LogDataRole).toBool());
    for (int column = 0; column < EventModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestEventModel::everyKindIsAnEventOrNone_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("fate");
    QTest::addColumn<TroubleMask>("troubles");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, EventKind kind, const char* words, TroubleMask troubles = 0,
                        Fate fate = Fate::NotSeen) {
        QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(fate) << troubles
                            << QString::fromUtf8(words);
    };
    row("opened", EventKind::Opened, "Connection opened");
    row("policy", EventKind::Policy, "Policy applied");
    row("tls", EventKind::Tls, "TLS negotiated");
    row("tls failed", EventKind::Tls, "TLS failed", bitOf(Trouble::TlsFailed));
    row("sender", EventKind::Sender, "Message begun");
    row("ready", EventKind::MessageReady, "Message received");
    row("recipient", EventKind::Recipient, "");
    row("recipient refused", EventKind::RecipientRefused, "Recipient rejected",
        bitOf(Trouble::RecipientRejected));
    row("queued", EventKind::MessageQueued, "");
    row("finished", EventKind::MessageEnd, "", 0, Fate::Finished);
    row("dropped", EventKind::MessageEnd, "Message dropped", 0, Fate::Dropped);
    row("deleted", EventKind::MessageEnd, "Message deleted", 0, Fate::Deleted);
    row("aborted", EventKind::MessageEnd, "Message aborted", bitOf(Trouble::MessageAborted), Fate::Aborted);
    row("delivery", EventKind::DeliveryStart, "Delivery started");
    row("delivered", EventKind::DeliveryDone, "Message delivered");
    row("bounced by the connection", EventKind::Bounce, "Connection error; Message bounced",
        bitOf(Trouble::Bounced) | bitOf(Trouble::ConnectionError));
    row("note", EventKind::Note, "");
    row("unknown", EventKind::UnknownAuth, "Not understood");
    row("not understood", EventKind::NotUnderstood, "Not understood");
    row("look-alike", EventKind::LookAlike, "");
    row("ignored", EventKind::Ignored, "");
    row("lost", EventKind::Lost, "Connection lost");
}

void TestEventModel::everyKindIsAnEventOrNone()
{
    QFETCH(int, kind);
    QFETCH(int, fate);
    QFETCH(TroubleMask, troubles);
    SessionEntry one = entry(static_cast<EventKind>(kind), "x", troubles);
    one.fate = static_cast<Fate>(fate);
    QTEST(eventText(one), "words");
    EventModel model;
    model.setLines(nullptr, SessionRow{0}, linesOf({one}));
    QCOMPARE(model.rowCount(), eventText(one).isEmpty() ? 0 : 1);
}

void TestEventModel::hostileWords()
{
    EventModel model;
    const std::string text = "ICID 5 Unknown command: <img src=x>\x1B\xE2\x80\xAE";
    model.setLines(nullptr, SessionRow{0},
                   linesOf({entry(EventKind::Note, text.c_str(), bitOf(Trouble::UnknownCommand))}));
    const QModelIndex cell = model.index(0, EventModel::Text);
    QVERIFY(cell.data().toString().endsWith(QStringLiteral("<img src=x>\\u{1B}\\u{202E}")));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
    QCOMPARE(cell.data(RawBytesRole).toByteArray(), QByteArray::fromStdString(text));
}

void TestEventModel::moreLinesKeepThePlace()
{
    EventModel model;
    const StrictTester tester(model);
    const std::vector<SessionEntry> first{entry(EventKind::Opened, "a"), entry(EventKind::Tls, "b")};
    std::vector<SessionEntry> more = first;
    more.push_back(entry(EventKind::Closed, "c"));
    model.setLines(nullptr, SessionRow{0}, linesOf(first));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setLines(nullptr, SessionRow{0}, linesOf(first));
    model.setLines(nullptr, SessionRow{0}, linesOf(more));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(resets.size(), 0);
    model.setLines(nullptr, SessionRow{1}, linesOf(more)); // another connection
    QCOMPARE(resets.size(), 1);
}

// By the offset of the file that the entry stands in.
void TestEventModel::timesInTheChosenStyle()
{
    SnapshotBuilder builder;
    builder.addFile("west", -6 * 3600);
    builder.addFile("east", 2 * 3600);
    builder.addFile("nowhere");
    SessionLines lines = linesOf(
        {entry(EventKind::Opened, "a"), entry(EventKind::Attempt, "b"), entry(EventKind::Closed, "c")});
    for (std::uint16_t i = 0; i < 3; ++i)
        lines.lines[i].file = FileIndex{i};
    EventModel model;
    model.setLines(builder.publish(), SessionRow{0}, lines);
    const auto times = [&model] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, EventModel::Time).data().toString());
        return all;
    };
    const auto logged = QStringLiteral("2009-04-22 11:43:59");
    QCOMPARE(times(), QStringList({logged, logged, logged}));
    const auto restore = qScopeGuard([] { setTimeStyle(TimeStyle::AsLogged); });
    setTimeStyle(TimeStyle::Utc);
    QCOMPARE(times(), QStringList({QStringLiteral("2009-04-22 17:43:59 UTC"),
                                   QStringLiteral("2009-04-22 09:43:59 UTC"), logged}));
    setTimeStyle(TimeStyle::WithOffset);
    QCOMPARE(times(), QStringList({QStringLiteral("2009-04-22T11:43:59-06:00"),
                                   QStringLiteral("2009-04-22T11:43:59+02:00"), logged}));
}

void TestEventModel::cleared()
{
    EventModel model;
    const StrictTester tester(model);
    model.clear();
    model.setLines(nullptr, SessionRow{0}, linesOf({entry(EventKind::Opened, "a")}));
    model.retranslate();
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.retranslate();
}

void TestEventModel::textWasMadeForEveryRole()
{
    EventModel model;
    StrictTester tester(model);
    model.setLines(nullptr, SessionRow{1}, linesOf({entry(EventKind::Attempt, "ICID 5 close")}));
    QVERIFY(isMadeOnce(model.index(0, EventModel::Text)));
}

AUTHLOUPE_TEST(TestEventModel, QCoreApplication)
#include "tst_event_model.moc"
