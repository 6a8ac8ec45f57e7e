// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/imitation.h"
#include "support/core_log.h"
#include "support/plain_document.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

// Names that an outsider made to look like a part of the log.
class TestImitation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void usualNames();
};

void TestImitation::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("imitates");
    const auto row = [](const char* name, bool imitates) {
        QTest::newRow(name) << QByteArray(name) << imitates;
    };
    row("x using AUTH mechanism: PLAIN", true);
    row("x succeeded for user: root", true);
    row("x with profile: Admin", true);
    row("SMTP Auth: (x", true);
    row("(ICID 9)", true);
    row("ICID 9", true);
    row("x DCID 12 close", true);
    row("MID 7", true);
    row("x Info: y", true);
    row("Wed Apr 22 11:43:59 2009", true);
    row("11:43:59", true);
    row("", false);
    row("alice@example.com", false);
    row("DOMAIN\\alice", false);
    row("ICID", false);
    row("ICID x", false);
    row("ICID ", false);
    row("PLACID 5", false);
    row("user:x", false);
    row("Info:", false);
    row("00:11:22:33:44:55", false); // devices sign in by such names
    row("a00:11:22", false);
    row("00:11:22a", false);
    row("00:11:2", false);
    row("profile", false);
}

void TestImitation::names()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, imitates);
    QCOMPARE(imitatesEntry({name.constData(), static_cast<std::size_t>(name.size())}), imitates);
}

void TestImitation::usualNames()
{
    const SnapshotPtr snapshot = load(generatedLog(makelog::Mix::Auth, 14, 2'000));
    std::size_t names = 0;
    for (const TextKind kind : {TextKind::User, TextKind::Host})
        for (std::uint32_t id = 1; id <= snapshot->texts(kind).size(); ++id, ++names)
            QVERIFY(!imitatesEntry(snapshot->text(kind, TextId{id})));
    QVERIFY(names > 100);
}

AUTHLOUPE_TEST(TestImitation, NoApplication)
#include "tst_imitation.moc"
