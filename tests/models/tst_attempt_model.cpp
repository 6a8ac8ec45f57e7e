// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attempt_model.h"
#include "models/document.h"
#include "models/model_dump.h"
#include "support/test_program.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

class TestAttemptModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { beginModelTest(); }

    void attempts();
    void attemptsGrow();
    void attemptsOfAnotherSession();
    void sameNumbersInAnotherDocument();
    void gaps_data();
    void gaps();
    void attemptRoles();
    void textWasMadeForEveryRole();
    void retranslates();
};

void TestAttemptModel::attempts()
{
    Document document;
    const SessionRow row = document.addSession(450);
    document.addAttempt(row, AttemptResult::Failed, "mallory", 2);
    document.addAttempt(row, AttemptResult::Failed, "", 67);
    document.addAttempt(row, AttemptResult::Succeeded, "ironport", 60);
    AttemptModel model;
    StrictTester tester(model);
    QCOMPARE(model.rowCount(), 0);
    model.setSession(document.publish(), row);
    QCOMPARE(
        dump(model),
        (QStringList{
            QStringLiteral(
                "2009-04-22 11:44:01 |  | Failed | mallory | PLAIN | IncomingAuthentication |  | 40"),
            QStringLiteral("2009-04-22 11:45:06 | +1 min 5 s | Failed | (empty) | PLAIN | "
                           "IncomingAuthentication |  | 40"),
            QStringLiteral(
                "2009-04-22 11:44:59 | −7 s | Succeeded | ironport | PLAIN | IncomingAuthentication |  | 40"),
        }));
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column) {
        headers << model.headerData(column, Qt::Horizontal).toString();
        QVERIFY(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .startsWith(QStringLiteral("<qt>")));
    }
    QCOMPARE(headers.join(u' '),
             QStringLiteral("Time Gap Result User Mechanism Profile Server response Line"));
}

void TestAttemptModel::attemptsGrow()
{
    Document document;
    const SessionRow row = document.addSession(450);
    document.addAttempt(row, AttemptResult::Failed, "mallory");
    AttemptModel model;
    StrictTester tester(model);
    model.setSession(document.publish(false), row);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    for (int at = 0; at < 100; ++at)
        document.addAttempt(row, AttemptResult::Failed, "mallory", at);
    model.setSession(document.publish(), row);
    model.setSession(document.publish(), row);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(inserts.first().at(1).toInt(), 1);
    QCOMPARE(inserts.first().at(2).toInt(), 100);
    QCOMPARE(model.rowCount(), 101);
}

void TestAttemptModel::attemptsOfAnotherSession()
{
    const auto document = documentOf(3);
    const SnapshotPtr snapshot = document->publish();
    AttemptModel model;
    StrictTester tester(model);
    model.setSession(snapshot, SessionRow{0});
    QCOMPARE(model.index(0, AttemptModel::User).data().toString(), QStringLiteral("mallory"));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setSession(snapshot, SessionRow{1});
    QCOMPARE(model.index(0, AttemptModel::User).data().toString(), QStringLiteral("ironport"));
    model.setSession(snapshot, SessionRow{2});
    QCOMPARE(model.rowCount(), 0);
    model.setSession(nullptr, kNoSession);
    QCOMPARE(resets.size(), 3);
    QCOMPARE(model.rowCount(), 0);
}

void TestAttemptModel::sameNumbersInAnotherDocument()
{
    Document first;
    first.addAttempt(first.addSession(450), AttemptResult::Failed, "mallory");
    Document second;
    second.addAttempt(second.addSession(450), AttemptResult::Failed, "eve");
    AttemptModel model;
    StrictTester tester(model);
    model.setSession(first.publish(), SessionRow{0});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setSession(second.publish(), SessionRow{0});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(0, AttemptModel::User).data().toString(), QStringLiteral("eve"));
}

void TestAttemptModel::gaps_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("told");
    QTest::newRow("none") << 0 << QStringLiteral("0 s")
                          << QStringLiteral("In the same second as the attempt before it, "
                                            "\u20662009-04-22 11:43:59\u2069.");
    QTest::newRow("some") << 3725 << QStringLiteral("+1 h 2 min 5 s")
                          << QStringLiteral("3,725 seconds after the attempt before it, "
                                            "\u20662009-04-22 11:43:59\u2069.");
    QTest::newRow("back") << -65 << QStringLiteral("−1 min 5 s")
                          << QStringLiteral("65 seconds earlier than the attempt before it, "
                                            "\u20662009-04-22 11:43:59\u2069: the clock went back.");
}

// Short in the cell, exact for whoever points at it or has it read out.
void TestAttemptModel::gaps()
{
    QFETCH(int, seconds);
    Document document;
    const SessionRow row = document.addSession(450);
    Attempt attempt;
    attempt.session = row;
    attempt.time = *parseIso("2009-04-22T11:43:59");
    document.addAttempt(attempt);
    attempt.time.seconds += seconds;
    document.addAttempt(attempt);
    attempt.time = kNoTime;
    document.addAttempt(attempt);
    AttemptModel model;
    StrictTester tester(model);
    model.setSession(document.publish(), row);
    const auto gap = [&model](int at, int role) {
        return model.index(at, AttemptModel::Gap).data(role).toString();
    };
    QCOMPARE(gap(0, Qt::DisplayRole), QString());
    QTEST(gap(1, Qt::DisplayRole), "shown");
    QTEST(gap(1, Qt::AccessibleTextRole), "told");
    QFETCH(QString, told);
    QVERIFY(gap(1, Qt::ToolTipRole).contains(told));
    QCOMPARE(gap(2, Qt::DisplayRole), QString());
}

void TestAttemptModel::attemptRoles()
{
    Document document;
    const SessionRow row = document.addSession(5633);
    document.change(row, [](Session& session) { session.direction = Direction::Outbound; });
    Attempt attempt;
    attempt.session = row;
    attempt.time = *parseIso("2009-04-22T11:43:59");
    attempt.response = document.store().intern(TextKind::Response, "('535', ['a\xE2\x80\xAE"
                                                                   "b'])");
    const AttemptRow attemptRow = document.addAttempt(attempt);
    AttemptModel model;
    StrictTester tester(model);
    model.setSession(document.publish(), row);
    const auto data = [&model](AttemptModel::Column column, int role) {
        return model.index(0, column).data(role);
    };
    QCOMPARE(data(AttemptModel::User, Qt::DisplayRole).toString(), QStringLiteral("Not logged"));
    QCOMPARE(data(AttemptModel::User, DimmedRole).toBool(), true);
    QCOMPARE(data(AttemptModel::User, LogDataRole).toBool(), false);
    QCOMPARE(data(AttemptModel::Response, Qt::DisplayRole).toString(), QStringLiteral("535 a\\u{202E}b"));
    QCOMPARE(data(AttemptModel::Response, LogDataRole).toBool(), true);
    QCOMPARE(data(AttemptModel::Response, RawBytesRole).toByteArray(), QByteArray("535 a\xE2\x80\xAE"
                                                                                  "b"));
    QCOMPARE(data(AttemptModel::Result, ResultRole).toInt(), static_cast<int>(AttemptResult::Failed));
    QCOMPARE(data(AttemptModel::Result, SessionRowRole).toUInt(), raw(row));
    QCOMPARE(data(AttemptModel::Result, AttemptRowRole).toUInt(), raw(attemptRow));
    QVERIFY(data(AttemptModel::Gap, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    QVERIFY(!data(AttemptModel::Gap, RawBytesRole).isValid());
    QVERIFY(!model.data({}).isValid());
}

void TestAttemptModel::textWasMadeForEveryRole()
{
    Document document;
    const SessionRow row = document.addSession(450);
    Attempt attempt;
    attempt.session = row;
    attempt.position.line = 1234;
    attempt.user = document.store().intern(TextKind::User, "mallory");
    document.addAttempt(attempt);
    AttemptModel model;
    StrictTester tester(model);
    model.setSession(document.publish(), row);
    QVERIFY(isMadeOnce(model.index(0, AttemptModel::User)));
    // And yet again in another language.
    const QModelIndex line = model.index(0, AttemptModel::Line);
    QCOMPARE(line.data().toString(), QStringLiteral("1,234"));
    QLocale::setDefault(QLocale(QStringLiteral("nl_NL")));
    model.retranslate();
    QCOMPARE(line.data().toString(), QStringLiteral("1.234"));
}

void TestAttemptModel::retranslates()
{
    Document document;
    const SessionRow row = document.addSession(450);
    document.addAttempt(row, AttemptResult::Failed, "mallory");
    document.change(row, [](Session& session) { session.messages = 12'345; });
    AttemptModel model;
    StrictTester tester(model);
    model.retranslate(); // an empty one as well
    model.setSession(document.publish(), row);
    QLocale::setDefault(QLocale(QStringLiteral("nl_NL")));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(headers.size(), 1);
    QCOMPARE(model.rowCount(), 1);
}

AUTHLOUPE_TEST(TestAttemptModel, QCoreApplication)
#include "tst_attempt_model.moc"
