// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_key.h"
#include "support/core_log.h"
#include "support/packing.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

std::string connection(unsigned id, unsigned second, const std::string& address)
{
    const std::string number = std::to_string(id);
    return entry("New SMTP ICID " + number + " interface In (10.1.1.1) address " + address
                     + " reverse dns host unknown verified no",
                 second)
           + entry("SMTP Auth: (ICID " + number
                       + ") failed for user: joe using AUTH mechanism: PLAIN with profile: P",
                   second + 1)
           + entry("ICID " + number + " close", second + 2);
}

std::string manyConnections(unsigned first, unsigned count)
{
    std::string text;
    for (unsigned i = 0; i < count; ++i)
        text += connection(first + i, (first + i) * 10, "192.0.2." + std::to_string(i % 250));
    return text;
}

std::vector<SessionKey> keysOf(const Snapshot& snapshot)
{
    std::vector<SessionKey> keys;
    for (std::uint32_t row = 0; row < snapshot.sessionCount(); ++row)
        keys.push_back(keyOf(snapshot, snapshot.session(SessionRow{row})));
    return keys;
}

std::vector<SessionRow> found(const Snapshot& snapshot, const std::vector<SessionKey>& keys)
{
    return *findSessions(snapshot, keys);
}

// By direction and id, which in these logs tell a connection.
void verifyFound(const Snapshot& from, const Snapshot& in)
{
    const std::vector<SessionKey> keys = keysOf(from);
    const std::vector<SessionRow> rows = found(in, keys);
    QCOMPARE(rows.size(), keys.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QVERIFY(rows[i] != kNoSession);
        QCOMPARE(in.session(rows[i]).connectionId, keys[i].id);
    }
}

} // namespace

class TestSessionKey final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameLogAgain();
    void packedLog();
    void amongOthers();
    void behindAPrefix();
    void whatWasCutIsFoundInTheWhole();
    void growsOn();
    void otherConnectionsAreNotTaken_data();
    void otherConnectionsAreNotTaken();
    void nobodyGuesses();
    void stops();
};

void TestSessionKey::sameLogAgain()
{
    const SnapshotPtr log = load(manyConnections(1, 6'000));
    const std::vector<SessionRow> rows = found(*log, keysOf(*log));
    for (std::uint32_t row = 0; row < log->sessionCount(); ++row)
        QCOMPARE(raw(rows[row]), row);
}

void TestSessionKey::packedLog()
{
    const ScratchDirectory folder;
    const std::string text = manyConnections(1, 50);
    const std::string path = folder.write("mail.gz", packed(text, "gzip"));
    Loader loader({LoadInput{path, nullptr}});
    verifyFound(*load(text), *loadAll(loader, 1));
}

void TestSessionKey::amongOthers()
{
    const std::string text = manyConnections(500, 50);
    const SnapshotPtr set = load({manyConnections(1, 400), text, manyConnections(2'000, 300)});
    QCOMPARE(set->sessionCount(), std::size_t{750});
    verifyFound(*load(text), *set);
}

void TestSessionKey::behindAPrefix()
{
    std::string prefixed;
    const std::string text = manyConnections(1, 20);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at) + 1;
        prefixed += "Apr 22 12:00:00 esa1 mail_logs: " + text.substr(at, end - at);
        at = end;
    }
    const SnapshotPtr behind = load(prefixed);
    QCOMPARE(behind->appliances()[raw(behind->session(SessionRow{0}).appliance)], std::string("esa1"));
    verifyFound(*load(text), *behind);
}

void TestSessionKey::whatWasCutIsFoundInTheWhole()
{
    const std::string text = connection(7, 100, "192.0.2.7");
    const std::string tail = text.substr(text.find('\n') + 1); // without its opening
    verifyFound(*load(tail), *load(text));
    verifyFound(*load(text), *load(tail));
}

void TestSessionKey::growsOn()
{
    const std::string text = connection(7, 100, "192.0.2.7");
    const std::string front = text.substr(0, text.find('\n') + 1);
    verifyFound(*load(front), *load(text));
}

void TestSessionKey::otherConnectionsAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("other");
    const auto row = [](const char* name, const std::string& text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("another id", connection(8, 100, "192.0.2.7"));
    row("another address", connection(7, 100, "192.0.2.8"));
    row("another time", connection(7, 5'000, "192.0.2.7"));
    row("outbound", entry("New SMTP DCID 7 interface 10.1.1.1 address 192.0.2.7 port 25", 100)
                        + entry("DCID 7 close", 101));
}

void TestSessionKey::otherConnectionsAreNotTaken()
{
    QFETCH(QByteArray, other);
    const SnapshotPtr log = load(connection(7, 100, "192.0.2.7"));
    const SnapshotPtr another = load(other.toStdString());
    QCOMPARE(another->sessionCount(), std::size_t{1});
    QVERIFY(found(*another, keysOf(*log)) == std::vector{kNoSession});
}

// The same id at the same time from the same address on two appliances, neither of which is the one of the
// key.
void TestSessionKey::nobodyGuesses()
{
    std::string both;
    for (const std::string host : {"esa1", "esa2"}) {
        const std::string text = connection(7, 100, "192.0.2.7");
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = text.find('\n', at) + 1;
            both += "Apr 22 12:00:00 " + host + " mail_logs: " + text.substr(at, end - at);
            at = end;
        }
    }
    const SnapshotPtr two = load(both);
    QCOMPARE(two->sessionCount(), std::size_t{2});
    std::vector<SessionKey> keys = keysOf(*two);
    QVERIFY(found(*two, keys) == (std::vector{SessionRow{0}, SessionRow{1}}));
    keys[0].appliance = "esa3";
    QVERIFY(found(*two, keys) == (std::vector{kNoSession, SessionRow{1}}));
}

void TestSessionKey::stops()
{
    const SnapshotPtr log = load(manyConnections(1, 2));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!findSessions(*log, keysOf(*log), stop.get_token()));
    QVERIFY(found(*log, {}).empty());
}

AUTHLOUPE_TEST(TestSessionKey, NoApplication)
#include "tst_session_key.moc"
