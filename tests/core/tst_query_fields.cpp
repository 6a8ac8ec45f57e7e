// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_set.h"
#include "support/chosen_rows.h"
#include "support/plain_query.h"
#include "support/random_filter.h"
#include "support/random_snapshot.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QTest>

#include <string>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

namespace {

Filter with(std::vector<FieldChoice> choices)
{
    Filter filter;
    filter.fields = std::move(choices);
    return filter;
}

// 0: no attempt, 7 s. 1: two failures, end not in the log. 2: outbound, opening not in the log.
SnapshotPtr threeSessions()
{
    SnapshotBuilder builder;
    builder.addFile("first.log");
    builder.addFile("second.log");
    Session s;
    s.connectionId = 1;
    s.openingSeen = true;
    s.end = End::Closed;
    s.firstTime = at("2009-04-22T11:40:00");
    s.lastTime = at("2009-04-22T11:40:07");
    builder.addSession(s, {"10.0.0.1", "mail.example.com", "IncomingMail (172.16.0.1)", {}, {}});
    s.connectionId = 2;
    s.end = End::NotSeen;
    s.last.file = FileIndex{1};
    const auto failing = builder.addSession(
        s, {{}, {}, "Data 1 (10.0.0.9)", {}, "TLS success protocol TLSv1.2 cipher AES128-SHA"});
    builder.addAttempt(failing, AttemptResult::Failed, {"bob", "PLAIN", {}, {}}, at("2009-04-22T11:40:03"));
    builder.addAttempt(failing, AttemptResult::Failed, {"eve", "LOGIN", {}, {}}, at("2009-04-22T11:40:05"));
    s.connectionId = 18'446'744'073'709'551'615U;
    s.direction = Direction::Outbound;
    s.openingSeen = false;
    s.end = End::Lost;
    s.first.file = FileIndex{1};
    builder.addSession(s);
    return builder.publish();
}

} // namespace

class TestQueryFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choices_data();
    void choices();
    void everyFieldAgreesWithSlowFilter_data();
    void everyFieldAgreesWithSlowFilter();
    void randomFiltersAgreeWithSlowFilter();
    void choicesGoWhereTheyBelong();
    void foldingIsThatOfTheMatcher();
    void oneSenderOfSeveral_data();
    void oneSenderOfSeveral();
};

void TestQueryFields::choices_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* name, const std::vector<FieldChoice>& choices, const char* rows) {
        QTest::newRow(name) << with(choices) << QString::fromLatin1(rows);
    };
    using F = SessionField;
    constexpr auto kGlob = TextPattern::Glob;
    row("number", {{F::Failures, NumberRange{2, 2}}}, "1");
    row("one of two numbers", {{F::Failures, NumberRange{2, {}}}, {F::Failures, NumberRange{{}, 0}}},
        "0 1 2");
    row("number excluded", {{F::Failures, NumberRange{2, 2}, true}}, "0 2");
    row("within, but not", {{F::Failures, NumberRange{0, 5}}, {F::Failures, NumberRange{0, 0}, true}}, "1");
    row("seconds", {{F::Duration, NumberRange{7, 7}}}, "0");
    row("not stated is in no range", {{F::Duration, NumberRange{}}}, "0");
    row("not stated passes what excludes", {{F::Duration, NumberRange{}, true}}, "1 2");
    row("id beyond all numbers", {{F::ConnectionId, NumberRange{3, {}}}}, "2");
    row("time", {{F::LastAttempt, TimeRange{at("2009-04-22T11:40:05"), at("2009-04-22T11:40:06")}}}, "1");
    row("end of a range is out", {{F::Ended, TimeRange{{}, at("2009-04-22T11:40:07")}}}, "");
    row("opening not in the log", {{F::Opened, TimeRange{}, true}}, "2");
    row("word", {{F::End, TextTest{"lost", true}}}, "2");
    row("one of two words", {{F::End, TextTest{"lost", true}}, {F::End, TextTest{"closed", true}}}, "0 2");
    row("word excluded", {{F::Outcome, TextTest{"failed", true}, true}}, "0 2");
    row("no TLS at all", {{F::Tls, TextTest{"none", true}}}, "0 2");
    row("part of a text", {{F::Interface, TextTest{"data", false}}}, "1");
    row("network of a part", {{F::LocalAddress, TextTest{"172.16.0.0/12", false}}}, "0");
    row("one of two files", {{F::File, TextTest{"second*", false, kGlob}}}, "1 2");
    row("file excluded", {{F::File, TextTest{"second.log", true}, true}}, "0");
    row("mechanism of any attempt",
        {{F::Mechanisms, TextTest{"^log", false, TextPattern::RegexIgnoringCase}}}, "1");
    row("stated", {{F::ReverseDns, TextTest{"*", false, kGlob}}}, "0");
    row("two fields", {{F::File, TextTest{"second.log", true}}, {F::End, TextTest{"lost", true}}}, "2");
    row("text of a number", {{F::Failures, TextTest{"?", false, kGlob}}}, "0 1 2");
}

void TestQueryFields::choices()
{
    QFETCH(Filter, filter);
    const SnapshotPtr snapshot = threeSessions();
    QTEST(selectedNumbers(*snapshot, filter), "rows");
    QCOMPARE(selected(*snapshot, filter), plainSelect(*snapshot, filter));
}

void TestQueryFields::everyFieldAgreesWithSlowFilter_data()
{
    QTest::addColumn<int>("field");
    for (const auto& field : sessionFields())
        QTest::newRow(std::string(field.name).c_str()) << static_cast<int>(field.field);
}

// Whatever the table of fields holds, somebody can ask for it.
void TestQueryFields::everyFieldAgreesWithSlowFilter()
{
    QFETCH(int, field);
    const SnapshotPtr snapshot = randomSnapshot(51, 600);
    Random random(static_cast<std::uint64_t>(field) + 52);
    for (int i = 0; i < 12; ++i) {
        Filter filter;
        do
            filter.add(randomChoice(random, static_cast<SessionField>(field)));
        while (random.chance(40));
        QCOMPARE(selected(*snapshot, filter), plainSelect(*snapshot, filter));
    }
}

void TestQueryFields::randomFiltersAgreeWithSlowFilter()
{
    std::size_t rows = 0;
    for (std::uint64_t seed = 0; seed < 22; ++seed) {
        const SnapshotPtr snapshot = randomSnapshot(seed, seed < 21 ? 300 : 4200);
        Random random(seed + 1000);
        for (int i = 0; i < 8; ++i) {
            const Filter filter = randomFilter(random);
            const RowSet fast = selected(*snapshot, filter);
            QCOMPARE(fast, plainSelect(*snapshot, filter));
            rows += fast.size();
        }
    }
    QVERIFY(rows > 1000);
}

void TestQueryFields::choicesGoWhereTheyBelong()
{
    Filter filter;
    filter.add({SessionField::Users, TextTest{"bob", true}, true});
    filter.add({SessionField::Profiles, TextTest{"In*", false, TextPattern::Glob}});
    filter.add({SessionField::RemoteAddress, TextTest{"10.0.0.0/8"}});
    filter.add({SessionField::Outcome, TextTest{"Failed", true}});
    filter.add({SessionField::Direction, TextTest{"in", true}});
    QCOMPARE(filter.users, (std::vector<TextChoice>{{"bob", true, true}}));
    QCOMPARE(filter.profiles, (std::vector<TextChoice>{{"In*", false, false, TextPattern::Glob}}));
    QCOMPARE(filter.addresses, (std::vector<TextChoice>{{"10.0.0.0/8"}}));
    QCOMPARE(filter.outcomes, std::vector<Outcome>{Outcome::Failed});
    QCOMPARE(filter.directions, std::vector<Direction>{Direction::Inbound});
    QVERIFY(filter.fields.empty());
    QVERIFY(!filter.isEverything());

    Filter others;
    others.add({SessionField::Outcome, TextTest{"failed", true}, true});
    QVERIFY(!others.isEverything());
    QCOMPARE(others.fields.size(), std::size_t{1});
}

void TestQueryFields::foldingIsThatOfTheMatcher()
{
    SnapshotBuilder builder;
    const auto row = builder.addSession(1);
    builder.addAttempt(row, AttemptResult::Failed, {"m\xC3\x9Cller", {}, {}, {}});
    const SnapshotPtr snapshot = builder.publish();
    const auto latin = [](char32_t c) -> char32_t { return c >= 0xC0 && c <= 0xDE ? c + 0x20 : c; };
    for (const auto& [text, pattern] : {std::pair("m\xC3\xBCl*", TextPattern::Glob),
                                        std::pair("^m\xC3\xBC", TextPattern::RegexIgnoringCase)}) {
        Filter filter;
        filter.users = {{text, false, false, pattern}};
        QCOMPARE(selectRows(*snapshot, filter, makeAsciiMatcher)->size(), std::size_t{0});
        QCOMPARE(selectRows(*snapshot, filter, {makeAsciiMatcher, latin})->size(), std::size_t{1});
    }
}

void TestQueryFields::oneSenderOfSeveral_data()
{
    QTest::addColumn<FieldChoice>("choice");
    QTest::addColumn<QString>("rows");
    using F = SessionField;
    const auto row = [](const char* name, const TextTest& test, bool exclude, const char* rows) {
        QTest::newRow(name) << FieldChoice{F::EnvelopeSenders, test, exclude} << QString::fromLatin1(rows);
    };
    row("the first", {"ann@example.com", true}, false, "0 2");
    row("the second", {"bob@example.com", true}, false, "0");
    row("the null sender", {"<>", true}, false, "0");
    row("not one of them", {"bob@example.com", true}, true, "1 2");
    row("never two as one text", {"ann@example.com; bob*", false, TextPattern::Glob}, false, "");
    row("the whole of one", {"^bob@example.com$", false, TextPattern::Regex}, false, "0");
    row("of a message that came in elsewhere", {"eve@example.com", true}, false, "");
}

// A connection with several messages is found by any of their senders. 0: three senders. 1: none, and a copy
// that a filter made. 2: outbound, one.
void TestQueryFields::oneSenderOfSeveral()
{
    QFETCH(FieldChoice, choice);
    SnapshotBuilder builder;
    const SessionRow inbound = builder.addSession(1);
    const SessionRow copied = builder.addSession(2);
    Session facts;
    facts.connectionId = 3;
    facts.direction = Direction::Outbound;
    const SessionRow outbound = builder.addSession(facts);
    SessionStore& store = builder.store();
    const auto message = [&store](const char* sender) {
        Message added;
        added.sender = store.intern(TextKind::Sender, sender);
        return store.appendMessage(added, {});
    };
    const MessageRow delivered = message("ann@example.com");
    store.setOrigin(message("ann@example.com"), MessageOrigin::Received, inbound, kNoMessage);
    store.setOrigin(message("bob@example.com"), MessageOrigin::Received, inbound, kNoMessage);
    store.setOrigin(message(""), MessageOrigin::Received, inbound, kNoMessage);
    store.setOrigin(message("eve@example.com"), MessageOrigin::Copied, copied, kNoMessage);
    store.appendDelivery(outbound, delivered, {1, 0, 0});
    const SnapshotPtr snapshot = builder.publish();
    QTEST(selectedNumbers(*snapshot, with({choice})), "rows");
    QCOMPARE(selected(*snapshot, with({choice})), plainSelect(*snapshot, with({choice})));
}

AUTHLOUPE_TEST(TestQueryFields, NoApplication)
#include "tst_query_fields.moc"
