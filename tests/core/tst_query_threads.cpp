// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_set.h"
#include "query/statistics.h"
#include "query/time_bins.h"
#include "query/value_table.h"
#include "support/make_log/random.h"
#include "support/random_filter.h"
#include "support/random_snapshot.h"
#include "support/sanitized.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <thread>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

namespace {

constexpr std::array kThreads{2U, 3U, 7U};

// Divides whatever there is, however little.
template<class Ask>
auto askCrew(unsigned threads, const Ask& ask, const StopToken& stop = {})
{
    Crew crew(threads, 1);
    return ask(Effort(stop, &crew));
}

// The same from several threads as from one.
template<class Ask>
bool isAlwaysTheSame(const Ask& ask)
{
    const auto alone = ask(Effort());
    return std::ranges::all_of(kThreads, [&](unsigned threads) { return askCrew(threads, ask) == alone; });
}

RowSet rowsAtRandom(const Snapshot& snapshot, Random& random)
{
    RowSet rows;
    const bool all = random.chance(30);
    const std::uint32_t percent = random.chance(30) ? 3 : 60;
    for (std::uint32_t row = 0; row < snapshot.sessionCount(); ++row)
        if (all || random.chance(percent))
            rows.push_back(SessionRow{row});
    if (random.chance(50))
        for (std::size_t i = rows.size(); i > 1; --i)
            std::swap(rows[i - 1], rows[random.below(static_cast<std::uint32_t>(i))]);
    return rows;
}

using Table = std::vector<std::tuple<std::string, ValueCounts, bool>>;

Table contentOf(const ValueTable& table)
{
    Table content{{std::string(), table.unstated, false}};
    for (const ValueRow& row : table.rows)
        content.emplace_back(table.text(row), row.counts, row.everSucceeded);
    return content;
}

using Bins = std::tuple<std::int64_t, std::int64_t, std::uint64_t, std::vector<std::string>,
                        std::vector<std::array<std::uint32_t, kMostSeries>>>;

Bins contentOf(const TimeBins& bins)
{
    std::vector<std::array<std::uint32_t, kMostSeries>> counts;
    for (const TimeBins::Bin& bin : bins.bins)
        counts.push_back(bin.count);
    return {bins.start.seconds, bins.step, bins.withoutTime, bins.profiles, counts};
}

auto contentOf(const Statistics& s)
{
    return std::tuple(s.inbound, s.outbound, s.openedNotSeen, s.endNotSeen, s.inboundSucceeded,
                      s.inboundFailed, s.outboundSucceeded, s.outboundFailed, s.succeeded, s.failed, s.errors,
                      s.outcomes, s.distinctUsers, s.distinctProfiles, s.distinctAddresses, s.messages,
                      s.recipients, s.bounces, s.firstTime, s.lastTime);
}

// One connection with attempts, messages and deliveries everywhere in the log, so that those of no stretch
// stand together.
SnapshotPtr scatteredSnapshot()
{
    constexpr std::uint32_t kSessions = 20'000;
    Random random(23);
    SnapshotBuilder builder;
    for (std::uint32_t i = 0; i < kSessions; ++i) {
        Session session;
        session.connectionId = i + 1;
        session.firstTime.seconds = 1'680'000'000 + i;
        session.direction = i % 2 == 0 ? Direction::Inbound : Direction::Outbound;
        builder.addSession(session, {"10.0.0." + std::to_string(i % 200), {}, {}, {}, {}});
    }
    for (std::uint32_t i = 0; i < kSessions; ++i) {
        const SessionRow row{random.chance(30) ? 7 : random.below(kSessions)};
        const std::string user = "user" + std::to_string(random.below(50)) + (i % 3 == 0 ? "@a.example" : "");
        builder.addAttempt(row, i % 3 == 0 ? AttemptResult::Succeeded : AttemptResult::Failed,
                           {user, "PLAIN", "Profile " + std::to_string(i % 9), {}});
        SessionStore& store = builder.store();
        Message message;
        message.mid = i + 1;
        message.sender = store.intern(TextKind::Sender, "user" + std::to_string(random.below(50))
                                                            + (i % 5 == 0 ? "+tag" : "") + "@a.example");
        const MessageRow sent = store.appendMessage(message, {});
        if (raw(row) % 2 == 0)
            store.setOrigin(sent, MessageOrigin::Received, row, kNoMessage);
        else
            store.appendDelivery(row, sent, {1, 0, 0});
    }
    return builder.publish();
}

} // namespace

// Threads divide the work of a question and give the same answer as one of them.
class TestQueryThreads final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filters();
    void sorts_data();
    void sorts();
    void values_data();
    void values();
    void bins();
    void statistics();
    void stopsInTheMiddle();

private:
    std::vector<SnapshotPtr> m_snapshots;
};

void TestQueryThreads::initTestCase()
{
    for (const std::size_t sessions : {0U, 1U, 4096U, 9000U, 30'000U})
        m_snapshots.push_back(randomSnapshot(31 + sessions, sessions));
    m_snapshots.push_back(scatteredSnapshot());
}

void TestQueryThreads::filters()
{
    Random random(41);
    for (const SnapshotPtr& snapshot : m_snapshots)
        for (int i = 0; i < unlessSanitized(150, 30); ++i) {
            const Filter filter = i == 0 ? Filter() : randomFilter(random);
            RowSet marked = rowsAtRandom(*snapshot, random);
            std::ranges::sort(marked);
            const auto select = [&](const Effort& effort) {
                return selectRows(*snapshot, filter, makeAsciiMatcher, effort, marked);
            };
            QVERIFY(select({}).has_value());
            QVERIFY(isAlwaysTheSame(select));
        }
}

void TestQueryThreads::sorts_data()
{
    QTest::addColumn<int>("field");
    for (const auto& field : sessionFields())
        QTest::newRow(std::string(field.name).c_str()) << static_cast<int>(field.field);
    QTest::newRow("file order") << -1;
}

void TestQueryThreads::sorts()
{
    QFETCH(const int, field);
    Random random(43);
    for (const SnapshotPtr& snapshot : m_snapshots)
        for (int i = 0; i < unlessSanitized(4, 2); ++i) {
            SortOrder order;
            order.fileOrder = field < 0;
            if (!order.fileOrder)
                order.field = static_cast<SessionField>(field);
            order.descending = i % 2 == 1;
            const RowSet rows = rowsAtRandom(*snapshot, random);
            QVERIFY(isAlwaysTheSame([&](const Effort& effort) {
                RowSet sorted = rows;
                const bool done = sortRows(sorted, *snapshot, order, effort);
                return std::pair(done, sorted);
            }));
        }
}

void TestQueryThreads::values_data()
{
    QTest::addColumn<int>("group");
    for (const ValueGroup group : kValueGroups)
        QTest::newRow(std::string(stableName(group)).c_str()) << static_cast<int>(group);
}

void TestQueryThreads::values()
{
    QFETCH(const int, group);
    Random random(47);
    for (const SnapshotPtr& snapshot : m_snapshots)
        for (int i = 0; i < unlessSanitized(8, 3); ++i) {
            const RowSet rows = rowsAtRandom(*snapshot, random);
            QVERIFY(isAlwaysTheSame([&](const Effort& effort) {
                return contentOf(valueTable(*snapshot, rows, static_cast<ValueGroup>(group), effort).value());
            }));
        }
}

void TestQueryThreads::bins()
{
    Random random(53);
    for (const SnapshotPtr& snapshot : m_snapshots)
        for (const BinSplit split : {BinSplit::Outcome, BinSplit::Direction, BinSplit::Profile})
            for (int i = 0; i < unlessSanitized(6, 2); ++i) {
                const RowSet rows = rowsAtRandom(*snapshot, random);
                const RowSet few = rowsAtRandom(*snapshot, random);
                QVERIFY(isAlwaysTheSame([&](const Effort& effort) {
                    const BinSeries series = BinSeries::of(*snapshot, rows, split, effort).value();
                    const TimeBins all = binRows(*snapshot, rows, {}, 200, effort, series).value();
                    const TimeBins some = binRowsLike(all, *snapshot, few, {}, effort, series).value();
                    return std::pair(contentOf(all), contentOf(some));
                }));
            }
}

void TestQueryThreads::statistics()
{
    Random random(59);
    for (const SnapshotPtr& snapshot : m_snapshots)
        for (int i = 0; i < unlessSanitized(10, 3); ++i) {
            const RowSet rows = rowsAtRandom(*snapshot, random);
            QVERIFY(isAlwaysTheSame([&](const Effort& effort) {
                return contentOf(statisticsOf(*snapshot, rows, effort).value());
            }));
        }
}

// Whenever the request comes: either nothing is said, or what is said is right.
void TestQueryThreads::stopsInTheMiddle()
{
    const SnapshotPtr& snapshot = m_snapshots[4];
    Random random(61);
    for (int i = 0; i < unlessSanitized(300, 60); ++i) {
        const Filter filter = randomFilter(random);
        const auto& fields = sessionFields();
        const SortOrder order{fields[random.below(static_cast<std::uint32_t>(fields.size()))].field, false,
                              false};
        const ValueGroup group = kValueGroups[random.below(kValueGroups.size())];
        const auto ask = [&](const Effort& effort) {
            std::optional<std::pair<RowSet, Table>> answer;
            std::optional<RowSet> rows = selectRows(*snapshot, filter, makeAsciiMatcher, effort);
            if (!rows || !sortRows(*rows, *snapshot, order, effort))
                return answer;
            if (const auto table = valueTable(*snapshot, *rows, group, effort))
                answer.emplace(std::move(*rows), contentOf(*table));
            return answer;
        };
        const auto whole = ask({});
        std::stop_source stop;
        std::jthread other([&stop, wait = random.below(400'000)] {
            for (volatile std::uint32_t left = wait; left != 0;)
                left = left - 1;
            stop.request_stop();
        });
        const auto answer =
            askCrew(kThreads[static_cast<std::size_t>(i) % kThreads.size()], ask, stop.get_token());
        QVERIFY(!answer || answer == whole);
    }
}

AUTHLOUPE_TEST(TestQueryThreads, NoApplication)
#include "tst_query_threads.moc"
