// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pseudonyms.h"
#include "session/session_store.h"
#include "support/test_program.h"

#include <QTest>

#include <random>
#include <set>

using namespace authloupe;

namespace {

SnapshotPtr snapshotOf(const std::vector<std::pair<TextKind, std::string>>& texts)
{
    SessionStore store;
    for (const auto& [kind, text] : texts)
        static_cast<void>(store.intern(kind, text));
    return store.publish(true);
}

} // namespace

class TestPseudonyms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stable();
    void neverANameOfTheLog();
    void tells_data();
    void tells();
    void shownTellsNothing();
    void replyCodes_data();
    void replyCodes();
    void stops();

private:
    [[nodiscard]] static Pseudonyms names()
    {
        return *Pseudonyms::of(*snapshotOf({{TextKind::User, "Zebediah@quokka.example"},
                                            {TextKind::User, "CORP\\wombat"},
                                            {TextKind::User, "Jos\xE9"},
                                            {TextKind::User, "al"},
                                            {TextKind::User, ""},
                                            {TextKind::Address, "2001:db8::77"},
                                            {TextKind::Host, "numbat.example"},
                                            {TextKind::Host, "unknown"},
                                            {TextKind::Sender, "bilby@dibbler.example"},
                                            {TextKind::Listener, "Incoming (172.16.155.16)"}}));
    }
};

void TestPseudonyms::stable()
{
    Pseudonyms given = names();
    QCOMPARE(given.of(NameKind::User, "wombat"), std::string("user-1"));
    QCOMPARE(given.of(NameKind::User, "zebediah"), std::string("user-2"));
    QCOMPARE(given.of(NameKind::Address, "10.0.0.1"), std::string("address-1"));
    QCOMPARE(given.of(NameKind::User, "wombat"), std::string("user-1"));
    QCOMPARE(given.of(NameKind::Network, "10.0.0.0/24"), std::string("network-1"));
    QCOMPARE(given.of(NameKind::Host, "wombat"), std::string("host-1"));
    QCOMPARE(given.of(NameKind::Sender, "wombat"), std::string("sender-1"));
}

void TestPseudonyms::neverANameOfTheLog()
{
    Pseudonyms given =
        *Pseudonyms::of(*snapshotOf({{TextKind::User, "USER-1"}, {TextKind::Sender, "user-3"}}));
    QCOMPARE(given.of(NameKind::User, "a"), std::string("user-2"));
    QCOMPARE(given.of(NameKind::User, "b"), std::string("user-4"));
}

void TestPseudonyms::tells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("tells");
    const auto row = [](const char* text, bool tells) { QTest::newRow(text) << QByteArray(text) << tells; };
    row("IncomingAuthentication", false);
    row("", false);
    row("UNKNOWNLIST", false); // a host that is not known is nobody
    row("of zebediah", true);
    row("xZEBEDIAHx", true);
    row("Profile for quokka.example", true);
    row("wombats", true);
    row("corp profile", true);
    row("Jos\xE9 Garcia", true);
    row("Jos\xC3\xA9", true);
    row("al", true);      // all of it
    row("always", false); // too short to be looked for
    row("numbat.example.", true);
    row("dibbler.example", true);
    row("via 172.16.155.16", true);
    row("somebody@somewhere", true); // nobody in the log, but somebody
    row("10.9.8.7", true);
    row("[fe80::1%eth0]", true);
    row("14.0.0-698", false);
    row("TLSv1.2 ECDHE-RSA-AES256-GCM-SHA384", false);
    row("ratio 3:1", false);
}

void TestPseudonyms::tells()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, tells);
    Pseudonyms given = names();
    QCOMPARE(given.tells(text.toStdString()), tells);
    QCOMPARE(given.shown(text.toStdString()) == text.toStdString(), !tells);
    if (tells)
        QCOMPARE(given.shown(text.toStdString()), std::string("text-1"));
    QVERIFY(given.tells(std::string(Pseudonyms::kLongestText + 1, 'x')));
}

// Whatever stands around a name, it does not get out.
void TestPseudonyms::shownTellsNothing()
{
    std::mt19937 random(7);
    const auto text = [&](std::size_t most) {
        std::string made;
        for (std::size_t left = random() % (most + 1); left > 0; --left)
            made += static_cast<char>("abcxyz.-_ @\\"[random() % 12]);
        return made;
    };
    for (int round = 0; round < 200; ++round) {
        std::vector<std::pair<TextKind, std::string>> logged;
        for (int i = 0; i < 20; ++i)
            logged.emplace_back(i % 2 == 0 ? TextKind::User : TextKind::Sender, "q" + text(8));
        Pseudonyms given = *Pseudonyms::of(*snapshotOf(logged));
        for (const auto& [kind, name] : logged) {
            const std::string shown = given.shown(text(6) + name + text(6));
            if (name.size() >= Pseudonyms::kShortestPart)
                QVERIFY2(shown.find(name) == std::string::npos, name.c_str());
        }
    }
}

void TestPseudonyms::replyCodes_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QByteArray>("codes");
    const auto row = [](const char* response, const char* codes) {
        QTest::newRow(response) << QByteArray(response) << QByteArray(codes);
    };
    row("535 5.7.8 Error: no such user alice", "535 5.7.8");
    row("535 5.7.8", "535 5.7.8");
    row("535 alice", "535");
    row("535-5.7.1 alice", "535-5.7.1");
    row("535", "535");
    row("535alice", "");
    row("5355 alice", "");
    row("535 5.7.8alice", "535");
    row("535 10.0.0.1", "535");
    row("535 5.700.8001", "535");
    row("alice", "");
    row("", "");
}

void TestPseudonyms::replyCodes()
{
    QFETCH(QByteArray, response);
    QFETCH(QByteArray, codes);
    QCOMPARE(std::string(authloupe::replyCodes(response.toStdString())), codes.toStdString());
}

void TestPseudonyms::stops()
{
    std::vector<std::pair<TextKind, std::string>> many;
    for (int i = 0; i < 10'000; ++i)
        many.emplace_back(TextKind::User, std::to_string(i));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!Pseudonyms::of(*snapshotOf(many), stop.get_token()));
}

AUTHLOUPE_TEST(TestPseudonyms, NoApplication)
#include "tst_pseudonyms.moc"
