// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bit_packing.h"
#include "session/bit_unpacking.h"
#include "session/packed_column.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>
#include <vector>

using namespace authloupe;

namespace {

constexpr std::size_t kMostRows = kRowsPerChunk;

template<class Number>
void compare(const std::vector<Number>& values)
{
    const BitPlan plan = planBits(std::span<const Number>(values));
    std::vector<std::uint64_t> words(plan.words(values.size()) + kWordsBehindCodes);
    const PackedBits bits = packBits(plan, std::span<const Number>(values), words.data());
    const PackedColumn<Number> packed(bits);
    std::vector<std::uint64_t> plainWords(words.size());
    (void)packBits(plan, std::span<const Number>(values), plainWords.data(), false);
    QVERIFY(plainWords == words);
    for (std::size_t i = 0; i < values.size(); ++i)
        QCOMPARE(packed[i], values[i]);
    std::vector<Number> plainly(values.size());
    unpackPlainly(bits, plainly.data(), 0, plainly.size());
    QVERIFY(plainly == values);
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, values.size() / 2, values.size()}) {
        std::vector<Number> unpacked(values.size() + 1, Number{77});
        packed.unpack(unpacked.data(), std::min(count, values.size()));
        QVERIFY(std::equal(values.begin(),
                           values.begin() + static_cast<std::ptrdiff_t>(std::min(count, values.size())),
                           unpacked.begin()));
        QCOMPARE(unpacked.back(), Number{77}); // nothing is written behind them
    }
}

// Values that need so many bits beyond their least one.
template<class Number>
std::vector<Number> valuesOf(unsigned width, std::size_t count, std::mt19937_64& chance)
{
    constexpr unsigned kDigits = std::numeric_limits<Number>::digits;
    const std::uint64_t mask = width == 0 ? 0 : ~std::uint64_t{0} >> (64 - width);
    const std::uint64_t room = (~std::uint64_t{0} >> (64 - kDigits)) - mask;
    const std::uint64_t base = room == 0 ? 0 : chance() % room;
    std::vector<Number> values(count);
    for (Number& value : values)
        value = static_cast<Number>(base + (chance() & mask));
    values.front() = static_cast<Number>(base);
    values.back() = static_cast<Number>(base + mask);
    return values;
}

template<class Number>
void compareAllWidths()
{
    std::mt19937_64 chance(1);
    for (unsigned width = 0; width <= std::numeric_limits<Number>::digits; ++width)
        for (const std::size_t count : {std::size_t{2}, std::size_t{63}, std::size_t{1001}, kMostRows})
            compare(valuesOf<Number>(width, count, chance));
}

} // namespace

class TestPackedColumn final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWidthOfEverySize();
    void asFewBitsAsNeeded();
    void wholeColumnsWithinARange();
    void linksWithAndWithoutNone();
    void noneIsNearToNothing();
    void whatMayBeAmongThem();
};

void TestPackedColumn::everyWidthOfEverySize()
{
    compareAllWidths<std::uint8_t>();
    compareAllWidths<std::uint16_t>();
    compareAllWidths<std::uint32_t>();
    compareAllWidths<std::uint64_t>();
}

void TestPackedColumn::asFewBitsAsNeeded()
{
    const auto widthOf = [](std::vector<std::uint64_t> values) {
        return planBits(std::span<const std::uint64_t>(values)).width;
    };
    QCOMPARE(widthOf({}), 0U);
    QCOMPARE(widthOf({5'000'000, 5'000'000}), 0U);
    QCOMPARE(widthOf({5'000'000, 5'000'001}), 1U);
    QCOMPARE(widthOf({1000, 1000 + 4095}), 12U);
    QCOMPARE(widthOf({0, 127}), 8U);                     // whole bytes are read faster than seven bits
    QCOMPARE(widthOf({0, std::uint64_t{1} << 56}), 64U); // eight bytes could not hold it from any bit on
}

// Never says what is not true of each value, and says it where the bits allow no other.
void TestPackedColumn::wholeColumnsWithinARange()
{
    std::mt19937_64 chance(4);
    int decided = 0;
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::uint64_t> values(8);
        const std::uint64_t base = chance() >> (chance() % 64);
        const std::uint64_t spread = chance() >> (chance() % 64);
        for (std::uint64_t& value : values)
            value = base + chance() % (spread | 1);
        const BitPlan plan = planBits(std::span<const std::uint64_t>(values));
        std::vector<std::uint64_t> words(plan.words(values.size()) + kWordsBehindCodes);
        const PackedBits bits = packBits(plan, std::span<const std::uint64_t>(values), words.data());
        const std::uint64_t from = base + (chance() >> (chance() % 64)) - (chance() >> (chance() % 64));
        const std::uint64_t length = chance() >> (chance() % 64);
        const auto within = [&](std::uint64_t value) { return value - from <= length; };
        QVERIFY(!bits.allWithin(from, length) || std::ranges::all_of(values, within));
        QVERIFY(!bits.noneWithin(from, length) || std::ranges::none_of(values, within));
        decided += bits.allWithin(from, length) || bits.noneWithin(from, length) ? 1 : 0;
    }
    QVERIFY(decided > 200);
    const std::vector<std::uint64_t> three{10, 11, 13};
    std::vector<std::uint64_t> words(1 + kWordsBehindCodes);
    const PackedBits bits = packBits(planBits(std::span<const std::uint64_t>(three)),
                                     std::span<const std::uint64_t>(three), words.data());
    QVERIFY(bits.allWithin(10, 3));
    QVERIFY(!bits.allWithin(11, 9));
    QVERIFY(bits.noneWithin(14, 5));
    QVERIFY(bits.noneWithin(0, 9));
    QVERIFY(!bits.noneWithin(0, 10));
}

void TestPackedColumn::linksWithAndWithoutNone()
{
    std::mt19937_64 chance(2);
    for (const std::uint32_t span : {1U, 2U, 100U, 5000U, 0xFFFF'FFF0U})
        for (const unsigned noneOf : {1U, 2U, 50U, 0U}) { // each, every other, few, nobody
            std::vector<std::uint32_t> links(kMostRows);
            for (std::uint32_t& link : links)
                link = noneOf != 0 && chance() % noneOf == 0
                           ? PackedLinks::kNone
                           : static_cast<std::uint32_t>(7 + chance() % span);
            const BitPlan plan = planLinks(links);
            std::vector<std::uint64_t> words(plan.words(links.size()) + kWordsBehindCodes);
            const PackedLinks packed = packLinks(plan, links, words.data());
            std::vector<std::uint32_t> unpacked(links.size());
            packed.unpack(unpacked.data(), unpacked.size());
            QCOMPARE(unpacked, links);
            for (std::size_t i = 0; i < links.size(); ++i)
                QCOMPARE(packed[i], links[i]);
        }
}

// A none among rows of millions must not cost the bits of a whole number.
void TestPackedColumn::noneIsNearToNothing()
{
    QCOMPARE(planLinks(std::vector<std::uint32_t>{PackedLinks::kNone, PackedLinks::kNone}).width, 0U);
    QCOMPARE(planLinks(std::vector<std::uint32_t>{4'000'000, PackedLinks::kNone, 4'000'002}).width, 2U);
    QCOMPARE(planLinks(std::vector<std::uint32_t>{0, PackedLinks::kNone - 1}).width, 32U);
}

// What is told without reading: never that something is not there which is, nor that all is which is not.
void TestPackedColumn::whatMayBeAmongThem()
{
    std::mt19937_64 chance(3);
    for (const std::uint32_t least : {0U, 1U, 5'000U, 0xFFFF'0000U})
        for (int round = 0; round < 200; ++round) {
            std::vector<std::uint32_t> values(1 + chance() % 50);
            const std::uint64_t span = 1 + chance() % 300;
            for (std::uint32_t& value : values)
                value = static_cast<std::uint32_t>(least + chance() % span);
            std::vector<std::uint32_t> links = values;
            for (std::uint32_t& link : links)
                link = chance() % 3 == 0 ? PackedLinks::kNone : link;
            const BitPlan plan = planBits(std::span<const std::uint32_t>(values));
            std::vector<std::uint64_t> words(plan.words(values.size()) + kWordsBehindCodes);
            const PackedColumn<std::uint32_t> column(
                packBits(plan, std::span<const std::uint32_t>(values), words.data()));
            const BitPlan linkPlan = planLinks(links);
            std::vector<std::uint64_t> linkWords(linkPlan.words(links.size()) + kWordsBehindCodes);
            const PackedLinks packedLinks = packLinks(linkPlan, links, linkWords.data());
            const auto first = static_cast<std::uint32_t>(least - std::min(least, 20U) + chance() % 350);
            const std::size_t count = chance() % 400;
            const auto isWithin = [=](std::uint32_t value) {
                return value >= first && value - first < count;
            };
            QVERIFY(column.mayHold(first, count) || std::ranges::none_of(values, isWithin));
            QVERIFY(!column.holdsOnly(first, count) || std::ranges::all_of(values, isWithin));
            QVERIFY(packedLinks.mayHold(first, count) || std::ranges::none_of(links, isWithin));
            // Far away is told: otherwise every thread would read everything.
            QVERIFY(!column.mayHold(least ^ 0x8000'0000U, 1000));
            QVERIFY(!packedLinks.mayHold(least ^ 0x8000'0000U, 1000));
        }
}

AUTHLOUPE_TEST(TestPackedColumn, NoApplication)
#include "tst_packed_column.moc"
