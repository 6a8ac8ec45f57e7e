// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/message_table.h"
#include "support/make_log/random.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <utility>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

class TestMessageTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatMayBeNamed();
    void forgetsWhatIsOutOfTheWindow();
    void isAMapUpToTheWindow_data();
    void isAMapUpToTheWindow();
};

namespace {

constexpr ApplianceIndex kFirst{0}, kSecond{1};

// Names a message there for the first time, or again.
MessageTable::Live& name(MessageTable& table, ApplianceIndex appliance, std::uint64_t mid,
                         std::uint64_t position)
{
    MessageTable::Live& live = table.at(appliance, mid, position);
    live.lastPosition = position;
    return live;
}

} // namespace

void TestMessageTable::keepsWhatMayBeNamed()
{
    constexpr std::uint32_t kMessages = 50'000; // far more than the table begins with
    MessageTable table;
    for (std::uint32_t i = 1; i <= kMessages; ++i) {
        name(table, kFirst, i, i).row = MessageRow{i};
        name(table, kSecond, i, i).row = MessageRow{kMessages + i};
    }
    QCOMPARE(table.size(), std::size_t{2 * kMessages});
    for (std::uint32_t i = 1; i <= kMessages; ++i) {
        QCOMPARE(raw(table.at(kFirst, i, kMessages).row), i);
        QCOMPARE(raw(table.at(kSecond, i, kMessages).row), kMessages + i);
    }
    QCOMPARE(table.size(), std::size_t{2 * kMessages});
}

void TestMessageTable::forgetsWhatIsOutOfTheWindow()
{
    constexpr std::uint64_t kApart = kMessageWindow / 1000; // so that about a thousand are in the window
    MessageTable table;
    for (std::uint64_t i = 1; i <= 100'000; ++i) {
        name(table, kFirst, i, i * kApart).row = MessageRow{1};
        QVERIFY(table.size() <= 4096);
    }
}

void TestMessageTable::isAMapUpToTheWindow_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 8; ++seed)
        QTest::addRow("%llu", seed) << seed;
}

// MIDs in order, at random and from far apart, each named again some time later or never.
void TestMessageTable::isAMapUpToTheWindow()
{
    QFETCH(quint64, seed);
    Random random(seed);
    MessageTable table;
    std::map<std::pair<ApplianceIndex, std::uint64_t>, std::pair<std::uint64_t, MessageRow>> known;
    std::uint64_t position = 0;
    std::uint64_t next = 1;
    for (std::uint32_t i = 0; i < 40'000; ++i) {
        position += random.below(static_cast<std::uint32_t>(kMessageWindow / 6000));
        const ApplianceIndex appliance = random.chance(30) ? kSecond : kFirst;
        std::uint64_t mid = next++;
        if (random.chance(40))
            mid = next - random.below(static_cast<std::uint32_t>(std::min<std::uint64_t>(next, 9000)));
        else if (random.chance(10))
            mid = (std::uint64_t{1} << 40U) * (1 + random.below(1000));
        auto& [lastPosition, row] = known[{appliance, mid}];
        MessageTable::Live& live = table.at(appliance, mid, position);
        QCOMPARE(live.mid, mid);
        QVERIFY(live.appliance == appliance);
        const bool mayBeNamed = lastPosition != 0 && position <= lastPosition + kMessageWindow;
        if (mayBeNamed || live.row != kNoMessage) // what is older may be there still, but nothing else
            QVERIFY(live.row == row);
        lastPosition = live.lastPosition = position;
        row = live.row = MessageRow{i};
    }
}

AUTHLOUPE_TEST(TestMessageTable, NoApplication)
#include "tst_message_table.moc"
