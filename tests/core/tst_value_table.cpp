// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ip_address.h"
#include "query/statistics.h"
#include "query/value_table.h"
#include "support/make_log/random.h"
#include "support/plain_query.h"
#include "support/plain_values.h"
#include "support/random_snapshot.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

namespace {

// Every `part`-th row from `first` on, in any order.
RowSet someRows(const Snapshot& snapshot, std::uint32_t part, bool shuffled, std::uint32_t first = 0)
{
    RowSet rows;
    for (std::uint32_t row = first; row < snapshot.sessionCount(); row += part)
        rows.push_back(SessionRow{row});
    Random random(part);
    for (std::size_t i = rows.size(); shuffled && i > 1; --i)
        std::swap(rows[i - 1], rows[random.below(static_cast<std::uint32_t>(i))]);
    return rows;
}

void addRowSets()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<bool>("shuffled");
    QTest::newRow("all") << 1 << false;
    QTest::newRow("all, sorted by something") << 1 << true;
    QTest::newRow("a third") << 3 << true;
    QTest::newRow("few") << 50 << false;
    QTest::newRow("few, sorted by something") << 50 << true;
    QTest::newRow("one") << 100'000 << false;
}

std::string textOf(const ValueTable& table, const ValueRow& row)
{
    return std::string(table.text(row));
}

// What a column is ordered by, as text and number: the order of the values themselves is sortRows' business.
std::int64_t numberOf(const ValueRow& row, ValueColumn column)
{
    switch (column) {
    case ValueColumn::Connections: return row.counts.connections;
    case ValueColumn::Succeeded: return row.counts.succeeded;
    case ValueColumn::Failed: return row.counts.failed;
    case ValueColumn::Errors: return row.counts.errors;
    case ValueColumn::Distinct: return row.counts.distinct;
    case ValueColumn::FirstSeen: return row.counts.first.seconds;
    case ValueColumn::LastSeen: return row.counts.last.seconds;
    case ValueColumn::EverSucceeded: return row.everSucceeded ? 1 : 0;
    case ValueColumn::Value: break;
    }
    return 0;
}

} // namespace

class TestValueTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data() { addRowSets(); }
    void agrees();
    void partsSumUpToTheWhole();
    void sumsAreTheStatistics_data() { addRowSets(); }
    void sumsAreTheStatistics();
    void everSucceededLooksBeyondTheRows();
    void ofNothing();
    void sorts_data();
    void sorts();
    void addressesByTheirBits();
    void stops();
};

void TestValueTable::agrees()
{
    QFETCH(int, part);
    QFETCH(bool, shuffled);
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const SnapshotPtr snapshot = randomSnapshot(seed, 5000);
        const RowSet rows = someRows(*snapshot, static_cast<std::uint32_t>(part), shuffled);
        for (const ValueGroup group : kValueGroups) {
            const std::optional<ValueTable> fast = valueTable(*snapshot, rows, group);
            const PlainValueTable slow = plainValueTable(*snapshot, rows, group);
            QVERIFY(fast.has_value());
            QCOMPARE(fast->rows.size(), slow.rows.size());
            QVERIFY(fast->unstated == slow.unstated);
            for (const ValueRow& row : fast->rows) {
                const auto expected = slow.rows.find(textOf(*fast, row));
                QVERIFY(expected != slow.rows.end());
                QCOMPARE(row.counts.connections, expected->second.counts.connections);
                QCOMPARE(row.counts.distinct, expected->second.counts.distinct);
                QVERIFY((PlainValue{row.counts, row.everSucceeded} == expected->second));
            }
        }
    }
}

// A property: counts of connections and attempts over the parts of a partition.
void TestValueTable::partsSumUpToTheWhole()
{
    constexpr std::uint32_t kParts = 4;
    const SnapshotPtr snapshot = randomSnapshot(4, 6000);
    for (const ValueGroup group : kValueGroups) {
        std::map<std::string, ValueCounts> sums;
        for (std::uint32_t part = 0; part < kParts; ++part) {
            const auto table = valueTable(*snapshot, someRows(*snapshot, kParts, part % 2 != 0, part), group);
            for (const ValueRow& row : table->rows) {
                ValueCounts& sum = sums[textOf(*table, row)];
                sum.connections += row.counts.connections;
                sum.succeeded += row.counts.succeeded;
                sum.failed += row.counts.failed;
                sum.errors += row.counts.errors;
                sum.last = std::max(sum.last, row.counts.last);
            }
        }
        const auto whole = valueTable(*snapshot, someRows(*snapshot, 1, false), group);
        QCOMPARE(whole->rows.size(), sums.size());
        for (const ValueRow& row : whole->rows) {
            const ValueCounts& sum = sums[textOf(*whole, row)];
            QCOMPARE(row.counts.connections, sum.connections);
            QCOMPARE(row.counts.succeeded, sum.succeeded);
            QCOMPARE(row.counts.failed, sum.failed);
            QCOMPARE(row.counts.errors, sum.errors);
            QVERIFY(row.counts.last == sum.last);
        }
    }
}

void TestValueTable::sumsAreTheStatistics()
{
    QFETCH(int, part);
    QFETCH(bool, shuffled);
    const SnapshotPtr snapshot = randomSnapshot(5, 6000);
    const RowSet rows = someRows(*snapshot, static_cast<std::uint32_t>(part), shuffled);
    const Statistics statistics = statisticsOf(*snapshot, rows);
    for (const ValueGroup group : kValueGroups) {
        const std::optional<ValueTable> table = valueTable(*snapshot, rows, group);
        ValueCounts sum = table->unstated;
        for (const ValueRow& row : table->rows) {
            sum.connections += row.counts.connections;
            sum.succeeded += row.counts.succeeded;
            sum.failed += row.counts.failed;
            sum.errors += row.counts.errors;
        }
        QCOMPARE(sum.succeeded, statistics.succeeded);
        QCOMPARE(sum.failed, statistics.failed);
        QCOMPARE(sum.errors, statistics.errors);
        if (!isOfAttempts(group))
            QCOMPARE(sum.connections, rows.size());
        if (group == ValueGroup::Users)
            QCOMPARE(table->rows.size(), statistics.distinctUsers);
        if (group == ValueGroup::Addresses)
            QCOMPARE(table->rows.size(), statistics.distinctAddresses);
    }
}

void TestValueTable::everSucceededLooksBeyondTheRows()
{
    const SnapshotPtr snapshot = randomSnapshot(6, 3000);
    RowSet failures;
    for (std::uint32_t row = 0; row < snapshot->sessionCount(); ++row)
        if (snapshot->session(SessionRow{row}).successes == 0)
            failures.push_back(SessionRow{row});
    for (const ValueGroup group : kValueGroups) {
        const auto table = valueTable(*snapshot, failures, group);
        QVERIFY(
            std::ranges::all_of(table->rows, [](const ValueRow& row) { return row.counts.succeeded == 0; }));
        QVERIFY(std::ranges::any_of(table->rows, &ValueRow::everSucceeded));
    }
}

void TestValueTable::ofNothing()
{
    const SnapshotPtr snapshot = randomSnapshot(7, 100);
    for (const ValueGroup group : kValueGroups) {
        const auto none = valueTable(*snapshot, {}, group);
        QVERIFY(none && none->rows.empty());
        QVERIFY(none->unstated == ValueCounts());
        const SnapshotPtr empty = randomSnapshot(7, 0);
        QVERIFY(valueTable(*empty, {}, group)->rows.empty());
    }
}

void TestValueTable::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    for (int column = 0; column < static_cast<int>(kValueColumnCount); ++column)
        for (const bool descending : {false, true})
            QTest::addRow("%d %s", column, descending ? "descending" : "ascending") << column << descending;
}

void TestValueTable::sorts()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    const auto by = static_cast<ValueColumn>(column);
    const SnapshotPtr snapshot = randomSnapshot(8, 4000);
    const RowSet rows = someRows(*snapshot, 9, false);
    for (const ValueGroup group : kValueGroups) {
        auto byValue = valueTable(*snapshot, rows, group);
        QVERIFY(sortValues(*byValue, {ValueColumn::Value, false}));
        std::map<TextId, std::int64_t> place;
        std::int64_t last = -1;
        std::optional<IpAddress> before; // two spellings of one address have one place
        for (const ValueRow& row : byValue->rows) {
            const auto address = parseIpAddress(byValue->text(row));
            last += address && address == before ? 0 : 1;
            before = address;
            place[row.value] = last;
        }
        auto expected = byValue->rows;
        std::ranges::stable_sort(expected, [&](const ValueRow& a, const ValueRow& b) {
            const auto number = [&](const ValueRow& row) {
                const std::int64_t value = by == ValueColumn::Value ? place[row.value] : numberOf(row, by);
                const bool none = value == kNoTime.seconds;
                return std::tuple(none, none ? 0 : descending ? -value : value);
            };
            const auto attempts = [by](const ValueRow& row) {
                return by == ValueColumn::Value ? 0 : row.counts.attempts();
            };
            return std::tuple(number(a), attempts(b)) < std::tuple(number(b), attempts(a));
        });
        auto table = valueTable(*snapshot, rows, group);
        QVERIFY(sortValues(*table, {by, descending}));
        QCOMPARE(table->rows.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(textOf(*table, table->rows[i]), textOf(*byValue, expected[i]));
    }
}

void TestValueTable::addressesByTheirBits()
{
    const SnapshotPtr snapshot = randomSnapshot(9, 2000);
    for (const auto& [group, first, second] :
         {std::tuple(ValueGroup::Addresses, "9.255.0.1", "10.0.0.1"),
          std::tuple(ValueGroup::Networks, "9.255.0.0/24", "10.0.0.0/24")}) {
        auto table = valueTable(*snapshot, someRows(*snapshot, 1, false), group);
        QVERIFY(sortValues(*table, {ValueColumn::Value, false}));
        QCOMPARE(textOf(*table, table->rows.at(0)), std::string(first));
        QCOMPARE(textOf(*table, table->rows.at(1)), std::string(second));
    }
}

void TestValueTable::stops()
{
    const SnapshotPtr snapshot = randomSnapshot(10, 3000);
    std::stop_source stop;
    stop.request_stop();
    for (const ValueGroup group : kValueGroups) {
        QVERIFY(!valueTable(*snapshot, someRows(*snapshot, 1, false), group, stop.get_token()));
        auto table = valueTable(*snapshot, someRows(*snapshot, 1, false), group);
        QVERIFY(!sortValues(*table, {}, stop.get_token()));
    }
}

AUTHLOUPE_TEST(TestValueTable, NoApplication)
#include "tst_value_table.moc"
