// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document.h"
#include "models/facts_model.h"
#include "models/model_dump.h"
#include "support/test_program.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

class TestFactsModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { beginModelTest(); }

    void facts();
    void factsOfACutSession();
    void factsThatSeveralFieldsTell_data();
    void factsThatSeveralFieldsTell();
    void factsFollowTheSnapshot();
    void factRoles();
    void bytesAreKnownOfWithoutThem();
    void retranslates();
};

void TestFactsModel::facts()
{
    Document document;
    const SessionRow row = document.addSession(450);
    document.addAttempt(row, AttemptResult::Succeeded, "ironport");
    FactsModel model;
    StrictTester tester(model);
    model.setSession(document.publish(), row);
    QCOMPARE(dump(model), (QStringList{
                              QStringLiteral("Outcome | Succeeded"),
                              QStringLiteral("Opened | 2009-04-22 11:43:59"),
                              QStringLiteral("Duration | 26 s"),
                              QStringLiteral("Direction | Inbound"),
                              QStringLiteral("User | ironport"),
                              QStringLiteral("Attempts | Attempts: 1. Succeeded: 1. Failed: 0. Errors: 0."),
                              QStringLiteral("Profile | IncomingAuthentication"),
                              QStringLiteral("Remote address | 172.16.155.102"),
                              QStringLiteral("Reverse DNS host | mail.example.com"),
                              QStringLiteral("Connection ID | ICID 450"),
                              QStringLiteral("Ended | 2009-04-22 11:44:25"),
                              QStringLiteral("End | Closed"),
                              QStringLiteral("Interface | IncomingMail"),
                              QStringLiteral("Local address | 172.16.155.16"),
                              QStringLiteral("Reverse DNS verified | No"),
                              QStringLiteral("Policy | ACCEPT"),
                              QStringLiteral("Sender group | None"),
                              QStringLiteral("Sender group match | ALL"),
                              QStringLiteral("Reputation | None"),
                              QStringLiteral("TLS | No TLS logged"),
                              QStringLiteral("Mechanism | PLAIN"),
                              QStringLiteral("First attempt | 2009-04-22 11:44:09"),
                              QStringLiteral("Last attempt | 2009-04-22 11:44:09"),
                              QStringLiteral("Log file | mail.log"),
                              QStringLiteral("First line | 12"),
                              QStringLiteral("Last line | 1,234"),
                              QStringLiteral("Relaying | Relaying allowed"),
                          }));
}

void TestFactsModel::factsOfACutSession()
{
    Document document;
    const SessionRow row = document.addSession(450);
    document.change(row, [](Session& session) {
        session = Session{};
        session.connectionId = 450;
    });
    FactsModel model;
    StrictTester tester(model);
    model.setSession(document.publish(), row);
    const QStringList lines = dump(model);
    QVERIFY(lines.contains(QStringLiteral("Opened | Opening not in the log")));
    QVERIFY(lines.contains(QStringLiteral("Ended | End not in the log")));
    QVERIFY(lines.contains(QStringLiteral("Duration | Unknown")));
    for (const QString& fact : lines)
        QVERIFY2(!fact.endsWith(QStringLiteral(" | ")), qPrintable(fact));
    model.setSession(nullptr, kNoSession);
    QCOMPARE(model.rowCount(), 0);
}

void TestFactsModel::factsThatSeveralFieldsTell_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("outbound");
    QTest::addColumn<bool>("succeeded");
    QTest::addColumn<bool>("relayed");
    QTest::newRow("accepted") << QByteArray("ACCEPT SG None match ALL SBRS None") << false << false << false;
    QTest::newRow("accepted, then signed in")
        << QByteArray("ACCEPT SG None match ALL SBRS None") << false << true << true;
    QTest::newRow("relay by policy") << QByteArray("RELAY SG RELAYLIST match 10.0.0.1 SBRS None") << false
                                     << false << true;
    QTest::newRow("outbound") << QByteArray() << true << true << false;
}

void TestFactsModel::factsThatSeveralFieldsTell()
{
    QFETCH(QByteArray, policy);
    QFETCH(bool, outbound);
    QFETCH(bool, succeeded);
    QFETCH(bool, relayed);
    Document document;
    const SessionRow row = document.addSession(450);
    document.change(row, [&](Session& session) {
        session.policy =
            policy.isEmpty() ? kAbsentText : document.store().intern(TextKind::Policy, policy.toStdString());
        session.direction = outbound ? Direction::Outbound : Direction::Inbound;
        session.authRequiredNotStarted = !succeeded;
    });
    if (succeeded)
        document.addAttempt(row, AttemptResult::Succeeded, "ironport");
    FactsModel model;
    StrictTester tester(model);
    model.setSession(document.publish(), row);
    const QStringList lines = dump(model);
    QCOMPARE(lines.contains(QStringLiteral("Relaying | Relaying allowed")), relayed);
    QCOMPARE(lines.contains(QStringLiteral("Authentication | Authentication required but not attempted")),
             !succeeded);
}

void TestFactsModel::factsFollowTheSnapshot()
{
    Document document;
    const SessionRow row = document.addSession(450);
    document.change(row, [](Session& session) { session.messages = 1; });
    FactsModel model;
    StrictTester tester(model);
    model.setSession(document.publish(false), row);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    document.change(row, [](Session& session) { session.messages = 2; });
    model.setSession(document.publish(false), row);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QVERIFY(dump(model).contains(QStringLiteral("Messages | 2")));
    document.change(row, [](Session& session) { session.bounces = 1; }); // one fact more
    model.setSession(document.publish(), row);
    QCOMPARE(resets.size(), 1);
    QVERIFY(dump(model).contains(QStringLiteral("Bounced | 1")));
}

void TestFactsModel::factRoles()
{
    Document document;
    const SessionRow row = document.addSession(450);
    document.addAttempt(row, AttemptResult::Failed, "\xFF");
    FactsModel model;
    StrictTester tester(model);
    model.setSession(document.publish(), row);
    const auto cell = [&model](SessionField field) {
        for (int at = 0; at < model.rowCount(); ++at) {
            if (model.index(at, FactsModel::Name).data(SessionFieldRole) == static_cast<int>(field))
                return model.index(at, FactsModel::Value);
        }
        return QModelIndex();
    };
    QCOMPARE(cell(SessionField::Users).data().toString(), QStringLiteral("\\xFF"));
    QCOMPARE(cell(SessionField::Users).data(RawBytesRole).toByteArray(), QByteArray("\xFF"));
    QCOMPARE(cell(SessionField::Users).data(LogDataRole).toBool(), true);
    QCOMPARE(cell(SessionField::Attempts).data(LogDataRole).toBool(), false);
    QCOMPARE(cell(SessionField::Tls).data(DimmedRole).toBool(), true);
    QCOMPARE(cell(SessionField::Outcome).data(OutcomeRole).toInt(), static_cast<int>(Outcome::Failed));
    QVERIFY(!cell(SessionField::Users).data(OutcomeRole).isValid());
    const QModelIndex name = cell(SessionField::Users).siblingAtColumn(FactsModel::Name);
    QVERIFY(name.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("<qt>")));
    QVERIFY(!model.data({}).isValid());
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Fact"));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Value"));
}

// Those of a million users are not put together to learn that there are some.
void TestFactsModel::bytesAreKnownOfWithoutThem()
{
    Document document;
    const SessionRow full = document.addSession(450);
    document.addAttempt(full, AttemptResult::Failed, "mallory");
    document.addAttempt(full, AttemptResult::Failed, "");
    const SessionRow nameless = document.addSession(451);
    document.addAttempt(nameless, AttemptResult::Failed, "");
    const SessionRow cut = document.addSession(452);
    document.change(cut, [](Session& session) {
        session = Session{};
        session.connectionId = 452;
        session.authRequiredNotStarted = true;
    });
    FactsModel model;
    StrictTester tester(model);
    for (const SessionRow row : {full, nameless, cut}) {
        model.setSession(document.publish(), row);
        for (int at = 0; at < model.rowCount(); ++at) {
            const QModelIndex value = model.index(at, FactsModel::Value);
            const QVariant known = value.data(HasBytesRole);
            QVERIFY(known.isValid());
            QVERIFY2(known.toBool() == !value.data(RawBytesRole).toByteArray().isEmpty(),
                     qPrintable(dump(model).at(at)));
        }
    }
}

void TestFactsModel::retranslates()
{
    Document document;
    const SessionRow row = document.addSession(450);
    document.addAttempt(row, AttemptResult::Failed, "mallory");
    document.change(row, [](Session& session) { session.messages = 12'345; });
    FactsModel model;
    StrictTester tester(model);
    model.retranslate(); // an empty one as well
    model.setSession(document.publish(), row);
    QVERIFY(dump(model).contains(QStringLiteral("Messages | 12,345")));
    QLocale::setDefault(QLocale(QStringLiteral("nl_NL")));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(headers.size(), 1);
    QVERIFY(dump(model).contains(QStringLiteral("Messages | 12.345")));
}

AUTHLOUPE_TEST(TestFactsModel, QCoreApplication)
#include "tst_facts_model.moc"
