// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recent_texts.h"
#include "base/same_text.h"
#include "make_log/random.h"
#include "support/test_program.h"

#include <QTest>

#include <map>
#include <string>

using namespace authloupe;

class TestRecentTexts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameIdsAsTheStore();
    void textsThatMeetInOnePlace();
    void beginsAnewWithItsStore();
    void sameTextIsEquality();
};

// More texts than there are places, again and again, told apart by their front, their middle or their end.
void TestRecentTexts::sameIdsAsTheStore()
{
    TextStore store;
    RecentTexts recent;
    std::map<std::string, TextId> known;
    makelog::Random random(3);
    for (int round = 0; round < 20'000; ++round) {
        std::string text(random.below(40), 'a');
        if (!text.empty())
            text[random.below(static_cast<std::uint32_t>(text.size()))] =
                static_cast<char>('a' + random.below(3));
        const TextId id = recent.intern(store, text);
        const auto [entry, isNew] = known.emplace(text, id);
        QVERIFY(entry->second == id);
        QVERIFY(store.find(text) == id);
        QVERIFY(store.text(id) == text);
    }
    QCOMPARE(store.size(), known.size());
}

// Where a text lies depends on its length and its end, so these push each other out.
void TestRecentTexts::textsThatMeetInOnePlace()
{
    TextStore store;
    RecentTexts recent;
    const TextId first = recent.intern(store, "RELAY SG RELAYLIST match 10.0.0.1 SBRS None");
    const TextId second = recent.intern(store, "RELAY SG RELAYLIST match 10.0.0.2 SBRS None");
    QVERIFY(first != second);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(recent.intern(store, "RELAY SG RELAYLIST match 10.0.0.1 SBRS None") == first);
        QVERIFY(recent.intern(store, "RELAY SG RELAYLIST match 10.0.0.2 SBRS None") == second);
    }
}

void TestRecentTexts::beginsAnewWithItsStore()
{
    TextStore store;
    RecentTexts recent;
    (void)recent.intern(store, "LOGIN");
    const TextId plain = recent.intern(store, "PLAIN");
    recent.clear();
    const Dictionary taken = store.takeAll();
    QVERIFY(taken.text(plain) == "PLAIN");
    const TextId again = recent.intern(store, "PLAIN");
    QCOMPARE(raw(again), 1U);
    QVERIFY(store.text(again) == "PLAIN");
}

void TestRecentTexts::sameTextIsEquality()
{
    for (std::size_t size = 0; size <= 40; ++size) {
        const std::string text(size, 'x');
        QVERIFY(sameText(text, std::string(size, 'x')));
        QVERIFY(!sameText(text, std::string(size + 1, 'x')));
        for (std::size_t at = 0; at < size; ++at) {
            std::string other = text;
            other[at] = 'y';
            QVERIFY(!sameText(text, other));
        }
    }
}

AUTHLOUPE_TEST(TestRecentTexts, NoApplication)
#include "tst_recent_texts.moc"
