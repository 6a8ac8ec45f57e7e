// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/loader.h"
#include "models/message_model.h"
#include "models/model_dump.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

class TestMessageModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { beginModelTest(); }

    void inbound();
    void outbound();
    void nullSenderIsNotAnUnknownOne();
    void emptied();
    void roles();
    void otherEndsOfItsWay();
    void originThatIsNotInTheLog();
    void laterSnapshotKeepsThePlace();
    void textWasMadeForEveryRole();
};

namespace {

SnapshotPtr loaded(const QStringList& bodies)
{
    std::string log;
    for (const QString& body : bodies)
        log += "Wed Apr 22 11:43:59 2009 Info: " + body.toStdString() + '\n';
    Loader loader({LoadInput{"log", std::make_shared<const std::string>(log)}});
    return loadAll(loader, 1);
}

// One message for two recipients: one gets it, for the other it bounces.
QStringList linesOfTwoRecipients()
{
    return {
        QStringLiteral("New SMTP ICID 5 interface mail (10.0.0.1) address 192.0.2.7 reverse dns host unknown "
                       "verified no"),
        QStringLiteral("Start MID 900 ICID 5"),
        QStringLiteral("MID 900 ICID 5 From: <alice@example.com>"),
        QStringLiteral("MID 900 ICID 5 RID 0 To: <bob@example.net>"),
        QStringLiteral("MID 900 ICID 5 RID 1 To: <eve@example.net>"),
        QStringLiteral("MID 900 ready 2048 bytes from <alice@example.com>"),
        QStringLiteral("ICID 5 close"),
        QStringLiteral("New SMTP DCID 7 interface 10.0.0.1 address 198.51.100.9 port 25"),
        QStringLiteral("Delivery start DCID 7 MID 900 to RID [0, 1]"),
        QStringLiteral("Message done DCID 7 MID 900 to RID [0]"),
        QStringLiteral("Bounced: DCID 7 MID 900 to RID 1 - 5.1.0 - Unknown address error ('550', ['no'])"),
        QStringLiteral("DCID 7 close"),
    };
}

SnapshotPtr oneOfTwoBounces()
{
    return loaded(linesOfTwoRecipients());
}

SessionRow rowOf(const Snapshot& snapshot, Direction direction)
{
    for (std::uint32_t row = 0; row < snapshot.sessionCount(); ++row)
        if (snapshot.session(SessionRow{row}).direction == direction)
            return SessionRow{row};
    return kNoSession;
}

} // namespace

void TestMessageModel::inbound()
{
    const SnapshotPtr snapshot = oneOfTwoBounces();
    MessageModel model;
    const StrictTester tester(model);
    model.setSession(snapshot, rowOf(*snapshot, Direction::Inbound));
    QCOMPARE(dump(model), (QStringList{QStringLiteral(
                              "2009-04-22 11:43:59 | 900 | Received | alice@example.com | 2.0 KiB | 2 | 0 "
                              "| 1 | 1 | 0 | Delivered")}));
}

void TestMessageModel::outbound()
{
    const SnapshotPtr snapshot = oneOfTwoBounces();
    MessageModel model;
    const StrictTester tester(model);
    model.setSession(snapshot, rowOf(*snapshot, Direction::Outbound));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, MessageModel::Mid).data().toString(), QStringLiteral("900"));
    QCOMPARE(model.index(0, MessageModel::Delivered).data().toString(), QStringLiteral("1"));
    QCOMPARE(model.index(0, MessageModel::Bounced).data().toString(), QStringLiteral("1"));
}

void TestMessageModel::nullSenderIsNotAnUnknownOne()
{
    const SnapshotPtr snapshot = loaded({
        QStringLiteral("New SMTP ICID 5 interface mail (10.0.0.1) address 192.0.2.7 reverse dns host unknown "
                       "verified no"),
        QStringLiteral("Start MID 1 ICID 5"),
        QStringLiteral("MID 1 ICID 5 From: <>"),
        QStringLiteral("Start MID 2 ICID 5"),
    });
    MessageModel model;
    const StrictTester tester(model);
    model.setSession(snapshot, SessionRow{0});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, MessageModel::Sender).data().toString(), QStringLiteral("<>"));
    QVERIFY(!model.index(0, MessageModel::Sender).data(DimmedRole).toBool());
    QCOMPARE(model.index(1, MessageModel::Sender).data().toString(), QStringLiteral("not logged"));
    QVERIFY(model.index(1, MessageModel::Sender).data(DimmedRole).toBool());
}

void TestMessageModel::emptied()
{
    const SnapshotPtr snapshot = oneOfTwoBounces();
    MessageModel model;
    const StrictTester tester(model);
    model.setSession(snapshot, SessionRow{0});
    QCOMPARE(model.rowCount(), 1);
    model.setSession(nullptr, kNoSession);
    QCOMPARE(model.rowCount(), 0);
    model.retranslate();
}

void TestMessageModel::roles()
{
    const SnapshotPtr snapshot = oneOfTwoBounces();
    MessageModel model;
    model.setSession(snapshot, rowOf(*snapshot, Direction::Inbound));
    QVERIFY(model.index(0, MessageModel::Sender).data(LogDataRole).toBool());
    QVERIFY(!model.index(0, MessageModel::State).data(LogDataRole).toBool());
    QCOMPARE(model.index(0, MessageModel::Sender).data(RawBytesRole).toByteArray(),
             QByteArray("alice@example.com"));
    for (int column = 0; column < MessageModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestMessageModel::otherEndsOfItsWay()
{
    const SnapshotPtr snapshot =
        loaded(linesOfTwoRecipients()
               + QStringList{QStringLiteral("New SMTP DCID 8 interface 10.0.0.1 address "
                                            "198.51.100.9 port 25"),
                             QStringLiteral("Delivery start DCID 8 MID 900 to RID [0]")});
    const SessionRow inbound = rowOf(*snapshot, Direction::Inbound);
    const SessionRow outbound = rowOf(*snapshot, Direction::Outbound);
    MessageModel model;
    model.setSession(snapshot, inbound);
    QVERIFY(model.isOfInbound());
    std::vector<MessageModel::OtherEnd> ends = model.otherEnds(0);
    QCOMPARE(ends.size(), std::size_t{2});
    QCOMPARE(ends[0].row, outbound);
    QCOMPARE(ends[0].name, QStringLiteral("DCID 7"));
    QCOMPARE(ends[0].time, snapshot->session(outbound).firstTime);
    QCOMPARE(ends[1].name, QStringLiteral("DCID 8"));
    model.setSession(snapshot, outbound);
    QVERIFY(!model.isOfInbound());
    ends = model.otherEnds(0);
    QCOMPARE(ends.size(), std::size_t{1});
    QCOMPARE(ends[0].row, inbound);
    QCOMPARE(ends[0].name, QStringLiteral("ICID 5"));
}

void TestMessageModel::originThatIsNotInTheLog()
{
    const SnapshotPtr snapshot = loaded(linesOfTwoRecipients().mid(7)); // from the outbound connection on
    MessageModel model;
    model.setSession(snapshot, rowOf(*snapshot, Direction::Outbound));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.otherEnds(0).empty());
}

// It began anew with every snapshot of a file that still loads, and what was selected was lost.
void TestMessageModel::laterSnapshotKeepsThePlace()
{
    QStringList lines = linesOfTwoRecipients();
    lines.insert(7, QStringLiteral("Start MID 901 ICID 5"));
    MessageModel model;
    const StrictTester tester(model);
    const SnapshotPtr before = oneOfTwoBounces();
    const SnapshotPtr after = loaded(lines);
    model.setSession(before, rowOf(*before, Direction::Inbound));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setSession(before, rowOf(*before, Direction::Inbound));
    QCOMPARE(changes.size(), 1);
    model.setSession(after, rowOf(*after, Direction::Inbound));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(resets.size(), 0);
    model.setSession(after, rowOf(*after, Direction::Outbound));
    QCOMPARE(resets.size(), 1);
}

void TestMessageModel::textWasMadeForEveryRole()
{
    MessageModel model;
    StrictTester tester(model);
    model.setSession(oneOfTwoBounces(), SessionRow{0});
    QVERIFY(isMadeOnce(model.index(0, MessageModel::Sender)));
}

AUTHLOUPE_TEST(TestMessageModel, QCoreApplication)
#include "tst_message_model.moc"
