// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_set.h"
#include "query/statistics.h"
#include "support/chosen_rows.h"
#include "support/make_log/random.h"
#include "support/plain_query.h"
#include "support/random_filter.h"
#include "support/random_snapshot.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QTest>

#include <string>
#include <thread>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

namespace {

constexpr auto kSucceeded = AttemptResult::Succeeded;
constexpr auto kFailed = AttemptResult::Failed;

// Five connections; see the names of the rows in choices_data().
SnapshotPtr fewSessions()
{
    SnapshotBuilder builder;
    const auto both =
        builder.addSession(450, {"172.16.155.102", "mail.example.com", "IncomingMail (172.16.155.16)",
                                 "ACCEPT SG UNKNOWNLIST match ALL SBRS 5.2 country Korea",
                                 "TLS success protocol TLSv1.2 cipher AES128-SHA"});
    builder.addAttempt(both, kFailed, {"bob", "LOGIN", "Incoming", {}});
    builder.addAttempt(both, kSucceeded, {"Ironport", "PLAIN", "Incoming", {}});
    const auto alice = builder.addSession(451, {"10.1.2.3", {}, "Data 1 (10.0.0.1)", {}, {}});
    builder.addAttempt(alice, kSucceeded, {"alice@example.com", "PLAIN", "Second", {}});
    builder.addSession(452, {"2001:db8::1", "unknown", {}, {}, {}}); // without attempts
    Session outbound;
    outbound.connectionId = 5633;
    outbound.direction = Direction::Outbound;
    const auto out = builder.addSession(outbound, {"10.0.0.0/8", {}, "172.16.155.16", {}, {}});
    builder.addAttempt(out, kFailed, {{}, {}, "Outbound", "('535', ['5.7.8 can\\'t', 'retry'])"});
    const auto unnamed = builder.addSession(454);
    builder.addAttempt(unnamed, AttemptResult::Error, {"", "PLAIN", {}, "LDAP query failed"});
    return builder.publish();
}

TextChoice contains(std::string text)
{
    return {std::move(text), false, false};
}
TextChoice exactly(std::string text)
{
    return {std::move(text), true, false};
}
TextChoice without(std::string text)
{
    return {std::move(text), false, true};
}

} // namespace

class TestQuerySelect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choices_data();
    void choices();
    void times();
    void manyWords();
    void agreesWithSlowFilter_data();
    void agreesWithSlowFilter();
    void stops();
    void stopsInTheMiddle();
    void usesTheMatcherGiven();
};

void TestQuerySelect::choices_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* name, const Filter& filter, const char* rows) {
        QTest::newRow(name) << filter << QString::fromLatin1(rows);
    };
    const auto ofUsers = [](std::vector<TextChoice> choices) {
        Filter filter;
        filter.users = std::move(choices);
        return filter;
    };
    const auto ofAddresses = [](std::vector<TextChoice> choices) {
        Filter filter;
        filter.addresses = std::move(choices);
        return filter;
    };
    const auto ofWords = [](std::vector<TextChoice> choices) {
        Filter filter;
        filter.words = std::move(choices);
        return filter;
    };
    row("everything", {}, "0 1 2 3 4");
    row("any user of a connection", ofUsers({contains("BOB")}), "0");
    row("exact is bytes", ofUsers({exactly("ironport")}), "");
    row("exact user", ofUsers({exactly("Ironport")}), "0");
    row("one of two users", ofUsers({exactly("bob"), contains("alice")}), "0 1");
    row("empty user", ofUsers({exactly("")}), "4");
    row("a stated user", ofUsers({contains("")}), "0 1 4");
    row("without a user", ofUsers({without("bob")}), "1 2 3 4");
    row("including and excluding", ofUsers({contains("o"), without("bob")}), "1");
    row("two excluded", ofUsers({without("bob"), without("alice")}), "2 3 4");
    row("no stated user", ofUsers({without("")}), "2 3");
    Filter filter;
    filter.profiles = {contains("ing"), exactly("Outbound")};
    row("profiles", filter, "0 3");
    filter.users = {contains("bob")};
    row("and across fields", filter, "0");
    row("exact address", ofAddresses({exactly("10.1.2.3")}), "1");
    row("part of an address", ofAddresses({contains("16.155")}), "0");
    row("network", ofAddresses({contains("172.16.0.0/12")}), "0");
    row("network or the same text", ofAddresses({exactly("10.0.0.0/8")}), "1 3");
    row("network excluded", ofAddresses({without("10.0.0.0/8")}), "0 2 4");
    row("IPv6 network", ofAddresses({contains("2001:db8::/32")}), "2");
    row("address without slash is a part", ofAddresses({contains("10.0.0.0")}), "3");
    row("word in any text", ofWords({contains("plain")}), "0 1 4");
    row("word in a host", ofWords({contains("mail.example")}), "0");
    row("word in a policy", ofWords({contains("korea")}), "0");
    row("word in TLS", ofWords({contains("aes128")}), "0");
    row("word in a listener", ofWords({contains("data 1")}), "1");
    row("word in an id", ofWords({contains("45")}), "0 1 2 4");
    row("exact id", ofWords({exactly("452")}), "2");
    row("word in a readable response", ofWords({contains("535 5.7.8 can't retry")}), "3");
    row("word in a logged response", ofWords({contains("('535', [")}), "3");
    row("all words, in different texts", ofWords({contains("korea"), contains("bob"), contains("450")}), "0");
    row("word excluded", ofWords({without("10.")}), "0 2 4");
    row("names of outcomes are not text", ofWords({contains("not_attempted")}), "");
    filter = {};
    filter.outcomes = {Outcome::SucceededAfterFailure, Outcome::NotAttempted};
    row("outcomes", filter, "0 2");
    filter = {};
    filter.directions = {Direction::Outbound};
    row("direction", filter, "3");
}

void TestQuerySelect::choices()
{
    QFETCH(Filter, filter);
    const SnapshotPtr snapshot = fewSessions();
    QTEST(selectedNumbers(*snapshot, filter), "rows");
    QCOMPARE(selectRows(*snapshot, filter, makeAsciiMatcher).value(), plainSelect(*snapshot, filter));
}

void TestQuerySelect::times()
{
    SnapshotBuilder builder;
    for (const std::int64_t seconds :
         {std::int64_t{100}, kNoTime.seconds, std::int64_t{200}, std::int64_t{300}}) {
        Session session;
        session.connectionId = 1;
        session.firstTime.seconds = seconds;
        builder.addSession(session);
    }
    const SnapshotPtr snapshot = builder.publish();
    const auto within = [&](LogTime since, LogTime until) {
        Filter filter;
        filter.time = {since, until};
        return selectedNumbers(*snapshot, filter);
    };
    QCOMPARE(within({}, {}), QStringLiteral("0 1 2 3"));
    QCOMPARE(within(LogTime{200}, {}), QStringLiteral("2 3"));
    QCOMPARE(within({}, LogTime{200}), QStringLiteral("0"));
    QCOMPARE(within(LogTime{100}, LogTime{300}), QStringLiteral("0 2"));
    QCOMPARE(within(LogTime{300}, LogTime{100}), QString());
    constexpr auto kGreatest = std::numeric_limits<std::int64_t>::max();
    QCOMPARE(within(LogTime{-kGreatest}, LogTime{kGreatest}), QStringLiteral("0 2 3"));
    QCOMPARE(within({}, LogTime{-kGreatest}), QString());
}

// More words than fit into one byte of answers.
void TestQuerySelect::manyWords()
{
    const SnapshotPtr snapshot = fewSessions();
    Filter filter;
    for (int i = 0; i < 20; ++i)
        filter.words.push_back(contains(i % 2 == 0 ? "example" : "1"));
    QCOMPARE(selectedNumbers(*snapshot, filter), QStringLiteral("0 1"));
    filter.words.push_back(contains("alice"));
    QCOMPARE(selectedNumbers(*snapshot, filter), QStringLiteral("1"));
    filter.words.push_back(without("second"));
    QCOMPARE(selectedNumbers(*snapshot, filter), QString());
}

void TestQuerySelect::agreesWithSlowFilter_data()
{
    QTest::addColumn<int>("sessions");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("a chunk less one") << 4095;
    QTest::newRow("a chunk") << 4096;
    QTest::newRow("a chunk and one") << 4097;
    QTest::newRow("some chunks") << 9000;
}

void TestQuerySelect::agreesWithSlowFilter()
{
    QFETCH(int, sessions);
    const SnapshotPtr snapshot = randomSnapshot(42, static_cast<std::size_t>(sessions));
    Random random(43);
    const std::vector<std::string> texts{"bob",      "o",    "ironport", "IronPort", "",      "10.0.0.0/8",
                                         "10.0.0.1", "a",    "5.7.8",    "15",       "korea", "1",
                                         "caf\xC3",  "Auth", "unknown",  "zzz"};
    const auto choices = [&](std::uint32_t percent) {
        std::vector<TextChoice> result;
        while (random.chance(percent))
            result.push_back({random.of(texts), random.chance(25), random.chance(25)});
        return result;
    };
    std::size_t selectedRows = 0;
    for (int i = 0; i < 40; ++i) {
        Filter filter;
        filter.users = choices(30);
        filter.profiles = choices(20);
        filter.addresses = choices(30);
        filter.words = choices(40);
        while (random.chance(20))
            filter.outcomes.push_back(static_cast<Outcome>(random.below(kOutcomeCount)));
        if (random.chance(20))
            filter.directions.push_back(random.chance(50) ? Direction::Inbound : Direction::Outbound);
        if (random.chance(20))
            filter.time = {at("2023-12-31"), at("2024-01-02")};
        RowSet marked;
        for (std::uint32_t row = random.below(3); row < snapshot->sessionCount();
             row += 1 + random.below(200))
            marked.push_back(SessionRow{row});
        if (random.chance(20))
            filter.marked = random.chance(50);
        const RowSet rows = selectRows(*snapshot, filter, makeAsciiMatcher, {}, marked).value();
        QCOMPARE(rows, plainSelect(*snapshot, filter, marked));
        selectedRows += rows.size();
    }
    QVERIFY(selectedRows != 0 || sessions <= 1);
}

void TestQuerySelect::stops()
{
    const SnapshotPtr snapshot = randomSnapshot(44, 5000);
    std::stop_source stop;
    stop.request_stop();
    Filter filter;
    QVERIFY(!selectRows(*snapshot, filter, makeAsciiMatcher, stop.get_token()).has_value());
    filter.users = {contains("bob")};
    QVERIFY(!selectRows(*snapshot, filter, makeAsciiMatcher, stop.get_token()).has_value());
}

// Whenever the request comes: either nothing is said, or what is said is right.
void TestQuerySelect::stopsInTheMiddle()
{
    const SnapshotPtr snapshot = randomSnapshot(45, 9000);
    Random random(46);
    for (int i = 0; i < 60; ++i) {
        const Filter filter = randomFilter(random);
        const RowSet expected = selectRows(*snapshot, filter, makeAsciiMatcher).value();
        const Statistics sums = statisticsOf(*snapshot, expected);
        std::stop_source stop;
        std::jthread other([&stop, wait = random.below(60'000)] {
            for (volatile std::uint32_t left = wait; left != 0;)
                left = left - 1;
            stop.request_stop();
        });
        if (const auto rows = selectRows(*snapshot, filter, makeAsciiMatcher, stop.get_token()))
            QCOMPARE(*rows, expected);
        if (const auto counted = statisticsOf(*snapshot, expected, stop.get_token()))
            QCOMPARE(counted->distinctUsers, sums.distinctUsers);
    }
}

void TestQuerySelect::usesTheMatcherGiven()
{
    struct Nothing final : TextMatcher {
        bool matches(std::string_view) const override { return false; }
    };
    const SnapshotPtr snapshot = fewSessions();
    Filter filter;
    filter.users = {contains("bob")};
    const auto rows =
        selectRows(*snapshot, filter, [](std::string_view) { return std::make_unique<Nothing>(); });
    QVERIFY(rows->empty());
}

AUTHLOUPE_TEST(TestQuerySelect, NoApplication)
#include "tst_query_select.moc"
