// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document.h"
#include "models/hostile_text.h"
#include "models/model_dump.h"
#include "models/roles.h"
#include "models/time_style.h"
#include "models/value_table_model.h"
#include "models/value_words.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

class TestValueTableModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { beginModelTest(); }
    void cells();
    void bar();
    void oneResetHoweverManyRows();
    void hostileNames();
    void rawBytesForTheClipboard();
    void everyColumnSorts();
    void headersFollowTheGroup();
    void timesInTheChosenStyle();
    void textWasMadeForEveryRole();
    void retranslates();
};

namespace {

ValueAnswerPtr answerOf(const SnapshotPtr& snapshot, ValueGroup group, ValueOrder order = {})
{
    const QueryResultPtr result = resultOf(snapshot);
    auto table = std::make_shared<ValueTable>(*valueTable(*snapshot, *result->rows, group));
    (void)sortValues(*table, order);
    return std::make_shared<const ValueAnswer>(ValueAnswer{{result, group, order}, std::move(table)});
}

SnapshotPtr twoUsers()
{
    Document document;
    const SessionRow row = document.addSession(450);
    document.addAttempt(row, AttemptResult::Failed, "mallory", 2);
    document.addAttempt(row, AttemptResult::Failed, "mallory", 3);
    document.addAttempt(row, AttemptResult::Error, "mallory", 4);
    document.addAttempt(row, AttemptResult::Succeeded, "mallory", 5);
    document.addAttempt(row, AttemptResult::Failed, "", 6);
    return document.publish();
}

} // namespace

void TestValueTableModel::cells()
{
    ValueTableModel model;
    StrictTester tester(model);
    QCOMPARE(model.rowCount(), 0);
    model.setAnswer(answerOf(twoUsers(), ValueGroup::Users));
    QCOMPARE(dump(model),
             (QStringList{QStringLiteral("mallory |  | 2 | 1 | 1 | 1 | 1 | Yes | 2009-04-22 11:44:01 | "
                                         "2009-04-22 11:44:04"),
                          QStringLiteral("(empty) |  | 1 | 0 | 0 | 1 | 1 | No | 2009-04-22 11:44:05 | "
                                         "2009-04-22 11:44:05")}));
    QCOMPARE(model.rowOf("mallory"), 0);
    QCOMPARE(model.rowOf(""), 1);
    QCOMPARE(model.rowOf("nobody"), -1);
    model.setAnswer(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

// Where all logs state the same offset; the first and the last time may be of any of them.
void TestValueTableModel::timesInTheChosenStyle()
{
    const auto timesOf = [](std::initializer_list<std::optional<std::int32_t>> offsets) {
        SnapshotBuilder builder;
        for (const std::optional<std::int32_t>& offset : offsets)
            builder.addFile("log", offset);
        Session session;
        session.firstTime = at("2009-04-22 11:43:59");
        const SessionRow row = builder.addSession(session);
        builder.addAttempt(row, AttemptResult::Failed, {"bob", "PLAIN", {}, {}}, session.firstTime);
        ValueTableModel model;
        model.setAnswer(answerOf(builder.publish(), ValueGroup::Users));
        return QStringList({model.index(0, ValueTableModel::FirstSeen).data().toString(),
                            model.index(0, ValueTableModel::LastSeen).data().toString()});
    };
    constexpr std::int32_t kWest = -6 * 3600;
    const QStringList logged = timesOf({kWest});
    QVERIFY2(logged.front().startsWith(QStringLiteral("2009-04-22 11:43:")), qUtf8Printable(logged.front()));
    const auto restore = qScopeGuard([] { setTimeStyle(TimeStyle::AsLogged); });
    setTimeStyle(TimeStyle::Utc);
    for (const QString& time : timesOf({kWest, kWest}))
        QVERIFY2(time.startsWith(QStringLiteral("2009-04-22 17:43:"))
                     && time.endsWith(QStringLiteral(" UTC")),
                 qUtf8Printable(time));
    QCOMPARE(timesOf({kWest, std::nullopt}), logged);
    QCOMPARE(timesOf({kWest, 3600}), logged);
    QCOMPARE(timesOf({}), logged);
    setTimeStyle(TimeStyle::WithOffset);
    for (const QString& time : timesOf({kWest}))
        QVERIFY2(time.endsWith(QStringLiteral("-06:00")), qUtf8Printable(time));
}

void TestValueTableModel::bar()
{
    ValueTableModel model;
    model.setAnswer(answerOf(twoUsers(), ValueGroup::Users));
    const QModelIndex index = model.index(0, ValueTableModel::Share);
    QCOMPARE(index.data(ValueTableModel::kShareRole).toList(), (QVariantList{2U, 1U, 1U}));
    // Whoever cannot see it is told.
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("50")) && spoken.contains(QStringLiteral("25")),
             qPrintable(spoken));
}

void TestValueTableModel::oneResetHoweverManyRows()
{
    Document document;
    const SessionRow row = document.addSession(450);
    for (int i = 0; i < 20'000; ++i)
        document.addAttempt(row, AttemptResult::Failed, "user" + std::to_string(i));
    ValueTableModel model;
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setAnswer(answerOf(document.publish(), ValueGroup::Users));
    QCOMPARE(model.rowCount(), 20'000);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(inserts.size() + changes.size(), 0);
}

void TestValueTableModel::hostileNames()
{
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        Document document;
        document.addAttempt(document.addSession(450), AttemptResult::Failed, randomHostileText(seed) + "x");
        ValueTableModel model;
        model.setAnswer(answerOf(document.publish(), ValueGroup::Users));
        const QString shown = model.index(0, ValueTableModel::Value).data().toString();
        QVERIFY2(whatIsWrong(shown).isEmpty(), qPrintable(whatIsWrong(shown)));
    }
}

void TestValueTableModel::rawBytesForTheClipboard()
{
    Document document;
    document.addAttempt(document.addSession(450), AttemptResult::Failed, "caf\xE9\x01");
    ValueTableModel model;
    model.setAnswer(answerOf(document.publish(), ValueGroup::Users));
    QCOMPARE(model.index(0, ValueTableModel::Value).data(RawBytesRole).toByteArray(),
             QByteArray("caf\xE9\x01"));
    QVERIFY(model.index(0, ValueTableModel::Value).data(LogDataRole).toBool());
    QVERIFY(!model.index(0, ValueTableModel::Failed).data(RawBytesRole).isValid());
}

void TestValueTableModel::everyColumnSorts()
{
    QSet<int> columns;
    for (int i = 0; i < static_cast<int>(kValueColumnCount); ++i) {
        const auto by = static_cast<ValueColumn>(i);
        const int column = ValueTableModel::columnOf(by);
        QVERIFY(column < ValueTableModel::ColumnCount && column != ValueTableModel::Share);
        QVERIFY(ValueTableModel::sortColumn(column) == by);
        columns.insert(column);
    }
    QCOMPARE(columns.size(), static_cast<int>(kValueColumnCount));
}

void TestValueTableModel::headersFollowTheGroup()
{
    ValueTableModel model;
    const auto header = [&] {
        return model.headerData(ValueTableModel::Distinct, Qt::Horizontal).toString();
    };
    model.setAnswer(answerOf(twoUsers(), ValueGroup::Users));
    QCOMPARE(header(), QStringLiteral("Distinct IP addresses"));
    model.setAnswer(answerOf(twoUsers(), ValueGroup::Profiles));
    QCOMPARE(header(), QStringLiteral("Distinct users"));
    QSet<QString> texts;
    for (const ValueGroup group : kValueGroups)
        texts.insert(groupText(group));
    QCOMPARE(texts.size(), static_cast<qsizetype>(kValueGroups.size()));
}

void TestValueTableModel::textWasMadeForEveryRole()
{
    ValueTableModel model;
    StrictTester tester(model);
    model.setAnswer(answerOf(twoUsers(), ValueGroup::Users));
    const QModelIndex first = model.index(0, ValueTableModel::Value);
    QVERIFY(isMadeOnce(first));
    QCOMPARE(first.data().toString(), QStringLiteral("mallory"));
    model.setAnswer(answerOf(twoUsers(), ValueGroup::Profiles));
    QCOMPARE(model.index(0, ValueTableModel::Value).data().toString(),
             QStringLiteral("IncomingAuthentication"));
}

void TestValueTableModel::retranslates()
{
    ValueTableModel model;
    StrictTester tester(model);
    model.setAnswer(answerOf(twoUsers(), ValueGroup::Users));
    const QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.retranslate();
    QCOMPARE(headers.size(), 1);
    QCOMPARE(changes.size(), 1);
}

AUTHLOUPE_TEST(TestValueTableModel, QCoreApplication)
#include "tst_value_table_model.moc"
