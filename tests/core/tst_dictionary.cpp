// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dictionary.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <string>
#include <thread>

using namespace authloupe;

namespace {

std::string numbered(std::size_t i)
{
    return "text " + std::to_string(i) + std::string(i % 40, 'x');
}

} // namespace

class TestDictionary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsInOrderOfAppearance();
    void emptyTextIsNotTheAbsentOne();
    void everyByteCounts_data();
    void everyByteCounts();
    void manyTexts();
    void publishedStateStaysAsItIs();
    void publishedStateOutlivesTheStore();
    void internAll();
    void takeAll();
    void readersWhileItGrows();
};

void TestDictionary::idsInOrderOfAppearance()
{
    TextStore store;
    QCOMPARE(store.size(), std::size_t{0});
    QCOMPARE(raw(store.intern("b")), 1U);
    QCOMPARE(raw(store.intern("a")), 2U);
    QCOMPARE(raw(store.intern("b")), 1U);
    QCOMPARE(store.size(), std::size_t{2});
    QCOMPARE(raw(store.find("a")), 2U);
    QVERIFY(store.find("c") == kAbsentText);
    QVERIFY(store.find("") == kAbsentText);
    QVERIFY(store.text(TextId{2}) == "a");
    QVERIFY(store.text(kAbsentText).empty());
}

void TestDictionary::emptyTextIsNotTheAbsentOne()
{
    TextStore store;
    const TextId empty = store.intern("");
    QVERIFY(empty != kAbsentText);
    QVERIFY(store.find("") == empty);
    QVERIFY(store.intern(std::string_view{}) == empty);
    QVERIFY(store.text(empty).empty());
    QVERIFY(store.intern(std::string_view("\0", 1)) != empty);
}

void TestDictionary::everyByteCounts_data()
{
    QTest::addColumn<int>("size");
    for (int size = 0; size <= 70; ++size)
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

// Texts are hashed and compared many bytes at a time: none may be left out, and none looked at that stands
// around the text.
void TestDictionary::everyByteCounts()
{
    QFETCH(const int, size);
    const auto length = static_cast<std::size_t>(size);
    const std::string around(length + 64, 'a');
    const std::string_view plain = std::string_view(around).substr(32, length);
    TextStore store;
    const TextId id = store.intern(plain);
    std::string other(length + 64, 'b');
    std::ranges::copy(plain, other.begin() + 32);
    QVERIFY(store.intern(std::string_view(other).substr(32, length)) == id);
    QVERIFY(store.intern(store.prepared(plain)) == id);
    for (std::size_t i = 0; i < length; ++i) {
        std::string changed(plain);
        changed[i] = 'c';
        QVERIFY(store.find(changed) == kAbsentText);
        QCOMPARE(raw(store.intern(changed)), static_cast<std::uint32_t>(i + 2));
    }
    QVERIFY(store.find(plain) == id);
}

void TestDictionary::manyTexts()
{
    constexpr std::size_t kCount = 30'000; // several blocks of the dictionary, several growths of its table
    TextStore store;
    for (std::size_t i = 0; i < kCount; ++i)
        QCOMPARE(raw(store.intern(numbered(i))), static_cast<std::uint32_t>(i + 1));
    const std::string longest(300'000, 'y');
    QCOMPARE(raw(store.intern(longest)), static_cast<std::uint32_t>(kCount + 1));
    for (std::size_t i = 0; i < kCount; ++i) {
        QCOMPARE(raw(store.intern(numbered(i))), static_cast<std::uint32_t>(i + 1));
        QVERIFY(store.text(TextId{static_cast<std::uint32_t>(i + 1)}) == numbered(i));
    }
    QVERIFY(store.text(TextId{kCount + 1}) == longest);
    QVERIFY(store.heapBytes() > longest.size());
}

void TestDictionary::publishedStateStaysAsItIs()
{
    TextStore store;
    QCOMPARE(store.publish().size(), std::size_t{0});
    QCOMPARE(Dictionary().size(), std::size_t{0});
    QVERIFY(Dictionary().text(kAbsentText).empty());
    for (std::size_t i = 0; i < 5000; ++i)
        (void)store.intern(numbered(i));
    const Dictionary before = store.publish();
    const std::string_view first = before.text(TextId{1});
    for (std::size_t i = 5000; i < 20'000; ++i)
        (void)store.intern(numbered(i));
    QCOMPARE(before.size(), std::size_t{5000});
    QCOMPARE(store.publish().size(), std::size_t{20'000});
    for (std::size_t i = 0; i < 5000; ++i)
        QVERIFY(before.text(TextId{static_cast<std::uint32_t>(i + 1)}) == numbered(i));
    QVERIFY(before.text(TextId{1}).data() == first.data());
}

void TestDictionary::publishedStateOutlivesTheStore()
{
    Dictionary dictionary;
    {
        TextStore store;
        for (std::size_t i = 0; i < 9000; ++i)
            (void)store.intern(numbered(i));
        dictionary = store.publish();
    }
    for (std::size_t i = 0; i < 9000; ++i)
        QVERIFY(dictionary.text(TextId{static_cast<std::uint32_t>(i + 1)}) == numbered(i));
}

void TestDictionary::internAll()
{
    TextStore one;
    for (std::size_t i = 0; i < 10'000; i += 2)
        (void)one.intern(numbered(i));
    TextStore other;
    for (std::size_t i = 10'000; i-- > 0;)
        (void)other.intern(numbered(i));
    (void)other.intern("");

    std::vector<TextId> ids{TextId{77}};
    one.internAll(other.publish(), ids);
    QCOMPARE(ids.size(), std::size_t{10'002});
    QVERIFY(ids[0] == kAbsentText);
    for (std::uint32_t i = 0; i < ids.size(); ++i)
        QVERIFY(one.text(ids[i]) == other.text(TextId{i}));
    QCOMPARE(one.size(), std::size_t{10'001});

    one.internAll(Dictionary(), ids);
    QCOMPARE(ids.size(), std::size_t{1});
}

void TestDictionary::takeAll()
{
    TextStore store;
    (void)store.intern("a");
    (void)store.intern("b");
    const Dictionary taken = store.takeAll();
    QCOMPARE(taken.size(), std::size_t{2});
    QCOMPARE(store.size(), std::size_t{0});
    QVERIFY(store.find("a") == kAbsentText);
    QCOMPARE(raw(store.intern("c")), 1U);
    QVERIFY(taken.text(TextId{1}) == "a");
    QVERIFY(taken.text(TextId{2}) == "b");
}

// What a published state shares with the growing store is never written again; the thread sanitizer watches.
void TestDictionary::readersWhileItGrows()
{
    TextStore store;
    (void)store.intern(numbered(0));
    std::atomic<bool> same = true;
    std::vector<std::jthread> readers;
    for (std::size_t i = 1; i <= 12'000; ++i) {
        if (i % 3000 == 0)
            readers.emplace_back([&same, dictionary = store.publish()] {
                for (std::uint32_t id = 1; id <= dictionary.size(); ++id)
                    if (dictionary.text(TextId{id}) != numbered(id - 1))
                        same = false;
            });
        (void)store.intern(numbered(i));
    }
    readers.clear();
    QVERIFY(same);
}

AUTHLOUPE_TEST(TestDictionary, QCoreApplication)
#include "tst_dictionary.moc"
