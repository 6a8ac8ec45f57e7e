// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/radix_sort.h"
#include "query/row_set.h"
#include "query/sort_keys.h"
#include "support/chosen_rows.h"
#include "support/make_log/random.h"
#include "support/plain_query.h"
#include "support/random_snapshot.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <thread>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

namespace {

void shuffle(RowSet& rows, Random& random)
{
    for (std::size_t i = rows.size(); i > 1; --i)
        std::swap(rows[i - 1], rows[random.below(static_cast<std::uint32_t>(i))]);
}

QString sortedIds(const Snapshot& snapshot, SessionField field, bool descending)
{
    RowSet rows = allRows(snapshot);
    if (!sortRows(rows, snapshot, {field, descending, false}))
        return QStringLiteral("stopped");
    QStringList ids;
    for (const SessionRow row : rows)
        ids << QString::number(snapshot.session(row).connectionId);
    return ids.join(QLatin1Char(' '));
}

} // namespace

class TestQuerySort : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byAddress();
    void byLists();
    void byScore();
    void agreesWithSlowSort_data();
    void agreesWithSlowSort();
    void fileOrder();
    void wideKeys();
    void directions();
    void parts();
    void stops();
    void stopsInTheMiddle();
};

void TestQuerySort::byAddress()
{
    SnapshotBuilder builder;
    for (const char* address : {"10.0.0.10", "9.0.0.1", "2001:db8::1", "unknown", "10.0.0.9", "::1"})
        builder.addSession(builder.store().sessionCount() + 1, {address, {}, {}, {}, {}});
    builder.addSession(7);
    const SnapshotPtr snapshot = builder.publish();
    QCOMPARE(sortedIds(*snapshot, SessionField::RemoteAddress, false), QStringLiteral("2 5 1 6 3 4 7"));
    QCOMPARE(sortedIds(*snapshot, SessionField::RemoteAddress, true), QStringLiteral("4 3 6 1 5 2 7"));
}

void TestQuerySort::byLists()
{
    SnapshotBuilder builder;
    const std::vector<std::vector<const char*>> users{
        {"b"}, {"a", "b", "c"}, {"a", "b"}, {}, {"a"}, {"A"}, {"a", "b", "a"}, {"a", "c"}, {"a", "b", "B"}};
    for (const auto& names : users) {
        const SessionRow row = builder.addSession(builder.store().sessionCount() + 1);
        for (const char* name : names)
            builder.addAttempt(row, AttemptResult::Failed, {name, {}, {}, {}});
    }
    const SnapshotPtr snapshot = builder.publish();
    QCOMPARE(sortedIds(*snapshot, SessionField::Users, false), QStringLiteral("6 5 3 7 9 2 8 1 4"));
    QCOMPARE(sortedIds(*snapshot, SessionField::Users, true), QStringLiteral("1 8 2 9 3 7 5 6 4"));
}

void TestQuerySort::byScore()
{
    SnapshotBuilder builder;
    for (const char* score : {"None", "-10.0", "5.2", "-9.5", "rfc1918", "0.0"})
        builder.addSession(builder.store().sessionCount() + 1,
                           {{}, {}, {}, std::string("ACCEPT SG X match ALL SBRS ") + score, {}});
    const SnapshotPtr snapshot = builder.publish();
    QCOMPARE(sortedIds(*snapshot, SessionField::Reputation, false), QStringLiteral("2 4 6 3 1 5"));
}

void TestQuerySort::agreesWithSlowSort_data()
{
    QTest::addColumn<int>("field");
    for (const auto& field : sessionFields())
        QTest::newRow(std::string(field.name).c_str()) << static_cast<int>(field.field);
}

void TestQuerySort::agreesWithSlowSort()
{
    QFETCH(int, field);
    const auto sessionField = static_cast<SessionField>(field);
    Random random(5);
    for (const std::size_t sessions : {0U, 1U, 3U, 9000U}) {
        const SnapshotPtr snapshot = randomSnapshot(6 + sessions, sessions);
        RowSet rows = allRows(*snapshot);
        for (const bool descending : {false, true}) {
            const RowSet expected = plainSort(rows, *snapshot, sessionField, descending);
            QVERIFY(sortRows(rows, *snapshot, {sessionField, descending, false}));
            QCOMPARE(rows, expected);
            shuffle(rows, random); // the second sort must not depend on the first
            rows.resize(rows.size() - rows.size() / 10);
        }
    }
}

void TestQuerySort::fileOrder()
{
    const SnapshotPtr snapshot = randomSnapshot(8, 5000);
    RowSet rows = allRows(*snapshot);
    Random random(9);
    shuffle(rows, random);
    QVERIFY(!std::ranges::is_sorted(rows));
    QVERIFY(sortRows(rows, *snapshot, {SessionField::Users, true, true}));
    QCOMPARE(rows, allRows(*snapshot));
}

// Keys of every width, from none to all bits.
void TestQuerySort::wideKeys()
{
    Random random(10);
    for (unsigned bits = 0; bits <= 64; ++bits) {
        RowSet rows(3000);
        std::vector<std::uint64_t> keys(rows.size());
        std::vector<std::pair<std::uint64_t, SessionRow>> expected;
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            rows[i] = SessionRow{random.below(0xFFFFFFFF)};
            keys[i] = bits == 0 ? 0
                                : (random.next() >> (64 - bits))
                                      & (random.chance(50) ? ~0ULL : 0xF00FULL << bits / 2);
            expected.emplace_back(keys[i], rows[i]);
        }
        std::ranges::stable_sort(expected, {}, &std::pair<std::uint64_t, SessionRow>::first);
        QVERIFY(radixSort(rows, keys, {}));
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY(expected[i] == std::pair(keys[i], rows[i]));
    }
}

// Few and many different keys, of which some are missing, in both directions, with and without the keys
// after.
void TestQuerySort::directions()
{
    Random random(13);
    for (const std::size_t size : {0U, 1U, 3U, 5U, 4095U, 4097U})
        for (const std::uint32_t different : {1U, 2U, 300U, 700U, 3'000'000'000U})
            for (const bool descending : {false, true})
                for (const KeysAfter after : {KeysAfter::InOrder, KeysAfter::Lost}) {
                    RowSet rows(size);
                    std::vector<std::uint64_t> keys(size);
                    std::vector<std::pair<std::uint64_t, SessionRow>> expected;
                    for (std::uint32_t i = 0; i < size; ++i) {
                        rows[i] = SessionRow{random.below(0xFFFFFFFF)};
                        keys[i] = random.chance(10) ? kNoValueKey : 1'000'000 + random.below(different);
                        expected.emplace_back(keys[i], rows[i]);
                    }
                    std::ranges::stable_sort(expected, [descending](const auto& a, const auto& b) {
                        if (a.first == kNoValueKey || b.first == kNoValueKey)
                            return a.first != kNoValueKey && b.first == kNoValueKey;
                        return descending ? b.first < a.first : a.first < b.first;
                    });
                    QVERIFY(radixSort(rows, keys, KeyDirection::of(keys, descending), after, {}));
                    for (std::size_t i = 0; i < size; ++i) {
                        QVERIFY(rows[i] == expected[i].second);
                        QVERIFY(after == KeysAfter::Lost || keys[i] == expected[i].first);
                    }
                }
}

// Few of all rows are looked up one by one; sizes about that of a chunk.
void TestQuerySort::parts()
{
    Random random(14);
    for (const std::size_t sessions : {4095U, 4096U, 4097U}) {
        const SnapshotPtr snapshot = randomSnapshot(15 + sessions, sessions);
        for (const auto& field : sessionFields()) {
            RowSet rows = allRows(*snapshot);
            shuffle(rows, random);
            rows.resize(random.chance(50) ? sessions / 10 : sessions - 1);
            const bool descending = random.chance(50);
            const RowSet expected = plainSort(rows, *snapshot, field.field, descending);
            QVERIFY(sortRows(rows, *snapshot, {field.field, descending, false}));
            QCOMPARE(rows, expected);
        }
    }
}

// Whenever the request comes: either nothing is said, or what is said is right.
void TestQuerySort::stopsInTheMiddle()
{
    const SnapshotPtr snapshot = randomSnapshot(16, 9000);
    Random random(17);
    for (const auto& field : sessionFields()) {
        const RowSet expected = plainSort(allRows(*snapshot), *snapshot, field.field, false);
        for (int i = 0; i < 6; ++i) {
            RowSet rows = allRows(*snapshot);
            std::stop_source stop;
            std::jthread other([&stop, wait = random.below(20'000)] {
                for (volatile std::uint32_t left = wait; left != 0;)
                    left = left - 1;
                stop.request_stop();
            });
            if (sortRows(rows, *snapshot, {field.field, false, false}, stop.get_token()))
                QCOMPARE(rows, expected);
        }
    }
}

void TestQuerySort::stops()
{
    const SnapshotPtr snapshot = randomSnapshot(12, 5000);
    std::stop_source stop;
    stop.request_stop();
    for (const auto& field : sessionFields()) {
        RowSet rows = allRows(*snapshot);
        QVERIFY(!sortRows(rows, *snapshot, {field.field, false, false}, stop.get_token()));
    }
}

AUTHLOUPE_TEST(TestQuerySort, NoApplication)
#include "tst_query_sort.moc"
