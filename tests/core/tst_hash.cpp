// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace authloupe;

namespace {

constexpr std::size_t kSlots = 4096;
constexpr std::uint64_t kGoldenRatio = 0x9E3779B97F4A7C15ULL;

// How many of the ids want the place that most of them want.
std::size_t mostInOnePlace(const std::vector<std::uint64_t>& ids)
{
    const SequenceHash hash(kSlots);
    std::map<std::size_t, std::size_t> wanted;
    std::size_t most = 0;
    for (const std::uint64_t id : ids)
        most = std::max(most, ++wanted[hash(id, 0)]);
    return most;
}

// Modulo 2^64, by Newton's method.
std::uint64_t inverseOf(std::uint64_t odd)
{
    std::uint64_t inverse = odd;
    for (int step = 0; step < 6; ++step)
        inverse *= 2 - odd * inverse;
    return inverse;
}

} // namespace

class TestHash final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sequencesAreSpreadEvenly_data();
    void sequencesAreSpreadEvenly();
    void spacesAreApart();
    void everyFactorSpreads();
    void idsChosenToMeetDoNot();
    void idsOfOneTenthOfTheTable();
    void textsChosenToMeetDoNot();
    void textsOfEveryLength();
};

void TestHash::sequencesAreSpreadEvenly_data()
{
    QTest::addColumn<quint64>("first");
    for (const quint64 first : {quint64{1}, quint64{60'140'291}, quint64{2'106'327'026}, quint64{1} << 60U})
        QTest::newRow(std::to_string(first).c_str()) << first;
}

// Half a table of neighbours: none of its places is wanted by more than a few.
void TestHash::sequencesAreSpreadEvenly()
{
    QFETCH(quint64, first);
    std::vector<std::uint64_t> ids(kSlots / 2);
    std::ranges::generate(ids, [id = first]() mutable { return id++; });
    QVERIFY2(mostInOnePlace(ids) <= 3, std::to_string(mostInOnePlace(ids)).c_str());
}

void TestHash::spacesAreApart()
{
    const SequenceHash hash(kSlots);
    std::set<std::size_t> places;
    for (std::uint32_t space = 0; space < 64; ++space)
        places.insert(hash(77, space));
    QVERIFY(places.size() > 32);
}

void TestHash::everyFactorSpreads()
{
    constexpr std::size_t kGroups = 1000;
    std::set<std::uint64_t> factors;
    std::mt19937_64 random(11);
    for (int i = 0; i < 500; ++i) {
        const std::uint64_t factor = detail::spreadingFactor(random());
        factors.insert(factor);
        std::vector<std::uint64_t> places(kGroups);
        for (std::uint64_t group = 0; group < kGroups; ++group)
            places[group] = group * factor;
        std::ranges::sort(places);
        for (std::size_t at = 1; at < kGroups; ++at) {
            const std::uint64_t gap = places[at] - places[at - 1];
            constexpr std::uint64_t kEven = ~std::uint64_t{0} / kGroups;
            QVERIFY2(gap > kEven / 4 && gap < kEven * 4, std::to_string(factor).c_str());
        }
    }
    QCOMPARE(factors.size(), std::size_t{500});
}

// Their distances were known whatever the secret was, since it left the lower bits as they are and the factor
// was known: a log of them took a hundred times as long.
void TestHash::idsOfOneTenthOfTheTable()
{
    const SequenceHash hash(kSlots);
    constexpr std::size_t kParts = 16;
    std::array<std::size_t, kParts> wanted{};
    std::size_t all = 0;
    for (std::uint64_t group = 0; group < 65'536; ++group)
        if (group * kGoldenRatio < ~std::uint64_t{0} / 10) {
            ++wanted[hash((std::uint64_t{1} << 30U) + (group << 4U), 0) / (kSlots / kParts)];
            ++all;
        }
    std::size_t most = 0;
    for (std::size_t part = 0; part < kParts; ++part)
        most = std::max(most, wanted[part] + wanted[(part + 1) % kParts] + wanted[(part + 2) % kParts]);
    QVERIFY2(most < all / 2, (std::to_string(most) + " of " + std::to_string(all)).c_str());
}

// Without a secret these would all want the first places of the table.
void TestHash::idsChosenToMeetDoNot()
{
    constexpr std::uint64_t kCount = 2000;
    std::vector<std::uint64_t> ids;
    for (std::uint64_t wanted = 1; ids.size() < kCount; ++wanted)
        if (const std::uint64_t group = wanted * inverseOf(kGoldenRatio); group < std::uint64_t{1} << 60U)
            ids.push_back(group << 4U);
    QVERIFY(mostInOnePlace(ids) < kCount / 20);
}

// A front that equals a factor known beforehand would make every product nothing.
void TestHash::textsChosenToMeetDoNot()
{
    std::set<std::uint32_t> hashes;
    for (const std::uint64_t factor : {kGoldenRatio, std::uint64_t{0xD6E8FEB86659FD93ULL}, std::uint64_t{0}})
        for (std::uint64_t i = 0; i < 1000; ++i) {
            std::string text(16, '\0');
            std::memcpy(text.data(), &factor, sizeof factor);
            std::memcpy(text.data() + 8, &i, sizeof i);
            hashes.insert(textHash(text));
        }
    QVERIFY(hashes.size() > 2900);
}

// Every byte counts, at every length.
void TestHash::textsOfEveryLength()
{
    for (std::size_t size = 1; size <= 70; ++size) {
        const std::string text(size, 'x');
        QCOMPARE(textHash(text), textHash(std::string(size, 'x')));
        for (std::size_t at = 0; at < size; ++at) {
            std::string other = text;
            other[at] = 'y';
            QVERIFY(textHash(other) != textHash(text));
        }
    }
}

AUTHLOUPE_TEST(TestHash, NoApplication)
#include "tst_hash.moc"
