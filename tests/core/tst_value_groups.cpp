// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crew.h"
#include "query/distinct_pairs.h"
#include "query/value_groups.h"
#include "support/make_log/random.h"
#include "support/random_snapshot.h"
#include "support/test_program.h"

#include <QTest>

#include <set>
#include <vector>

using namespace authloupe;
using namespace authloupe::test;

class TestValueGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networks_data();
    void networks();
    void names();
    void valuesOfTexts();
    void stopped();
    void distinctPairs_data();
    void distinctPairs();
};

void TestValueGroups::networks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("network");
    QTest::newRow("IPv4") << "10.1.2.3"
                          << "10.1.2.0/24";
    QTest::newRow("its own first") << "10.1.2.0"
                                   << "10.1.2.0/24";
    QTest::newRow("greatest") << "255.255.255.255"
                              << "255.255.255.0/24";
    QTest::newRow("mapped") << "::ffff:10.1.2.3"
                            << "10.1.2.0/24";
    QTest::newRow("IPv6") << "2001:db8:1:2:3:4:5:6"
                          << "2001:db8:1:2::/64";
    QTest::newRow("with zeros") << "2001:db8::1"
                                << "2001:db8::/64";
    QTest::newRow("a zero between") << "2001:0:0:7::1"
                                    << "2001:0:0:7::/64";
    QTest::newRow("upper case") << "2001:DB8:A::1"
                                << "2001:db8:a::/64";
    QTest::newRow("loopback") << "::1"
                              << "::1/128";
    QTest::newRow("not stated") << ""
                                << "";
    QTest::newRow("unknown") << "unknown"
                             << "";
    QTest::newRow("no address") << "10.0.0.300"
                                << "";
}

void TestValueGroups::networks()
{
    QFETCH(QString, address);
    QFETCH(QString, network);
    QCOMPARE(QString::fromStdString(networkAround(address.toStdString())), network);
}

void TestValueGroups::names()
{
    std::set<std::string_view> names;
    for (const ValueGroup group : kValueGroups)
        names.insert(stableName(group));
    QCOMPARE(names.size(), kValueGroups.size());
}

void TestValueGroups::valuesOfTexts()
{
    const SnapshotPtr snapshot = randomSnapshot(5, 500);
    const auto users = GroupValues::of(*snapshot, ValueGroup::Users);
    QVERIFY(users->ofTexts.empty());
    QCOMPARE(users->values.size(), snapshot->texts(TextKind::User).size());
    const auto groups = GroupValues::of(*snapshot, ValueGroup::SenderGroups);
    const Dictionary& policies = snapshot->texts(TextKind::Policy);
    QCOMPARE(groups->ofTexts.size(), policies.size() + 1);
    QVERIFY(groups->values.size() < policies.size()); // several policies name one group
    QCOMPARE(groups->ofTexts[0], 0U);
    for (std::uint32_t id = 1; id <= policies.size(); ++id) {
        const std::string_view name = groups->values.text(TextId{groups->ofTexts[id]});
        QVERIFY(policies.text(TextId{id}).find(name) != std::string_view::npos);
    }
}

void TestValueGroups::stopped()
{
    std::stop_source stop;
    stop.request_stop();
    // Short lists are not worth looking up from.
    QVERIFY(GroupValues::of(*randomSnapshot(6, 100), ValueGroup::Networks, stop.get_token()));
}

void TestValueGroups::distinctPairs_data()
{
    QTest::addColumn<int>("firsts");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("pairs");
    QTest::newRow("bits") << 7 << 1000 << 20'000;
    QTest::newRow("bits at the border of a word") << 5 << 64 << 3000;
    QTest::newRow("written down") << 30'000 << 40'000 << 100'000;
    QTest::newRow("written down, of few") << 40 << 2'000'000 << 100'000;
    QTest::newRow("written down, again and again") << 300'000 << 1'000'000 << 50;
    QTest::newRow("none") << 3 << 0 << 0;
}

void TestValueGroups::distinctPairs()
{
    QFETCH(int, firsts);
    QFETCH(int, seconds);
    QFETCH(int, pairs);
    const auto ofFirst = static_cast<std::uint32_t>(firsts);
    DistinctPairs counted(ofFirst, static_cast<std::size_t>(seconds), static_cast<std::size_t>(pairs) * 2);
    std::vector<std::set<std::uint32_t>> plain(ofFirst);
    makelog::Random random(7);
    for (int i = 0; i < pairs; ++i) {
        const std::uint32_t first = random.below(random.chance(50) ? 3 : ofFirst);
        const std::uint32_t second = random.below(static_cast<std::uint32_t>(seconds));
        counted.add(first, second);
        counted.add(first, second);
        plain[first].insert(second);
    }
    Crew crew(3, 1);
    for (const Effort& effort : {Effort(), Effort({}, &crew)}) {
        std::vector<std::uint32_t> counts(ofFirst, 1); // added to
        QVERIFY(DistinctPairs::count({&counted, 1}, counts, effort));
        for (std::size_t first = 0; first < counts.size(); ++first)
            QCOMPARE(counts[first], plain[first].size() + 1);
    }
}

AUTHLOUPE_TEST(TestValueGroups, NoApplication)
#include "tst_value_groups.moc"
