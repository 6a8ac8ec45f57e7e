// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter.h"
#include "query/ip_address.h"
#include "query/ipv4.h"
#include "support/make_log/random.h"
#include "support/test_program.h"

#include <QTest>

#include <string>

#include <arpa/inet.h>

using namespace authloupe;

class TestQueryNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contains_data();
    void contains();
    void refuses_data();
    void refuses();
    void lengthsOfPrefix();
    void parsesLikeTheSystem();
    void readsOctetsWithoutBranches();
    void orders();
};

void TestQueryNetwork::contains_data()
{
    QTest::addColumn<QByteArray>("network");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("contained");
    QTest::newRow("first of private") << QByteArray("172.16.0.0/12") << QByteArray("172.16.0.0") << true;
    QTest::newRow("last of private") << QByteArray("172.16.0.0/12") << QByteArray("172.31.255.255") << true;
    QTest::newRow("after private") << QByteArray("172.16.0.0/12") << QByteArray("172.32.0.0") << false;
    QTest::newRow("host bits are ignored") << QByteArray("172.31.9.9/12") << QByteArray("172.16.0.1") << true;
    QTest::newRow("single") << QByteArray("10.0.0.1") << QByteArray("10.0.0.1") << true;
    QTest::newRow("all of IPv4") << QByteArray("0.0.0.0/0") << QByteArray("255.1.2.3") << true;
    QTest::newRow("all of IPv4 is not IPv6") << QByteArray("0.0.0.0/0") << QByteArray("2001:db8::1") << false;
    QTest::newRow("IPv6") << QByteArray("2001:db8::/32") << QByteArray("2001:0DB8:ffff::1") << true;
    QTest::newRow("other IPv6") << QByteArray("2001:db8::/32") << QByteArray("2001:db9::1") << false;
    QTest::newRow("bits inside a byte")
        << QByteArray("2001:db8::/33") << QByteArray("2001:db8:8000::1") << false;
    QTest::newRow("mapped IPv4") << QByteArray("10.0.0.0/8") << QByteArray("::ffff:10.1.2.3") << true;
    QTest::newRow("host name") << QByteArray("0.0.0.0/0") << QByteArray("unknown") << false;
    QTest::newRow("empty") << QByteArray("0.0.0.0/0") << QByteArray("") << false;
    QTest::newRow("NUL inside") << QByteArray("::/0") << QByteArray("::1\0x", 5) << false;
    QTest::newRow("endless text") << QByteArray("::/0") << QByteArray(100'000, ':') << false;
}

void TestQueryNetwork::contains()
{
    QFETCH(QByteArray, network);
    QFETCH(QByteArray, address);
    const auto parsed = parseNetwork(network.toStdString());
    QVERIFY(parsed.has_value());
    QTEST(parsed->contains(address.toStdString()), "contained");
}

void TestQueryNetwork::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/ 8", "10.0.0.0/8 ",
          "10.0.0.0/8/8", "10.0.0/8", "10.0.0.0.0/8", "010.0.0.0/8", "256.0.0.0/8", "2001:db8::/129",
          "2001:db8::g/32", "fe80::1%eth0/64", "mail.example.com/24", "10.0.0.0/4294967304"})
        QTest::newRow(text) << QByteArray(text);
}

void TestQueryNetwork::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseNetwork(text.toStdString()).has_value());
}

// Every length against shifting of the whole number.
void TestQueryNetwork::lengthsOfPrefix()
{
    makelog::Random random(3);
    const auto dotted = [](std::uint32_t bits) {
        return std::to_string(bits >> 24) + '.' + std::to_string(bits >> 16 & 255) + '.'
               + std::to_string(bits >> 8 & 255) + '.' + std::to_string(bits & 255);
    };
    for (unsigned length = 0; length <= 32; ++length)
        for (int i = 0; i < 200; ++i) {
            const auto base = static_cast<std::uint32_t>(random.next());
            const auto near = base ^ (1U << random.below(32));
            const std::uint64_t mask = ~std::uint64_t{0} << (32 - length);
            const auto network = parseNetwork(dotted(base) + '/' + std::to_string(length));
            QVERIFY(network.has_value());
            QCOMPARE(network->contains(dotted(near)), ((base ^ near) & mask) == 0);
        }
}

void TestQueryNetwork::parsesLikeTheSystem()
{
    makelog::Random random(4);
    constexpr std::string_view kLetters = "0123456789..25a:";
    int valid = 0;
    for (int i = 0; i < 200'000; ++i) {
        std::string text;
        for (std::uint32_t left = 7 + random.below(5); left != 0; --left)
            text += random.of(kLetters);
        std::array<std::uint8_t, 16> bytes{};
        const bool four = inet_pton(AF_INET, text.c_str(), bytes.data()) == 1;
        const bool six = inet_pton(AF_INET6, text.c_str(), bytes.data()) == 1;
        const auto parsed = parseIpAddress(text);
        QVERIFY(parseIpv4(text) == parseIpv4Plainly(text));
        QCOMPARE(parsed.has_value(), four || six);
        valid += four ? 1 : 0;
        if (parsed && four)
            QVERIFY(std::equal(parsed->bytes.begin() + 12, parsed->bytes.end(), bytes.begin()));
    }
    QVERIFY(valid > 100);
}

// All lengths of octets, and what is nearly an address.
void TestQueryNetwork::readsOctetsWithoutBranches()
{
    makelog::Random random(5);
    for (int i = 0; i < 200'000; ++i) {
        std::string text;
        for (int octet = 0; octet < 4; ++octet) {
            const std::uint32_t below = random.chance(90) ? 256 : 1100;
            text += (octet != 0 ? "." : "") + std::to_string(random.below(random.chance(40) ? 12 : below));
        }
        if (random.chance(20))
            text[random.below(static_cast<std::uint32_t>(text.size()))] =
                random.of(std::string_view("0.9/: \xFF"));
        if (random.chance(5))
            text += random.of(std::string_view("0. x"));
        QVERIFY2(parseIpv4(text) == parseIpv4Plainly(text), text.c_str());
    }
}

void TestQueryNetwork::orders()
{
    const char* const inOrder[] = {
        "0.0.0.0", "9.255.255.255", "10.0.0.1",       "10.0.0.2",   "255.255.255.255",
        "::",      "::1",           "::ffff:1.2.3.4", "2001:db8::1"};
    for (std::size_t i = 1; i < std::size(inOrder); ++i)
        QVERIFY(parseIpAddress(inOrder[i - 1]).value() < parseIpAddress(inOrder[i]).value());
}

AUTHLOUPE_TEST(TestQueryNetwork, NoApplication)
#include "tst_query_network.moc"
