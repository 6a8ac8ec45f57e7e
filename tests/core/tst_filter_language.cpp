// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_language.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QTest>

#include <string>

using namespace authloupe;
using namespace authloupe::test;

namespace {

using ChangeFilter = void (*)(Filter& filter);

Filter made(ChangeFilter change)
{
    Filter filter;
    change(filter);
    return filter;
}

constexpr auto kGlob = TextPattern::Glob;
constexpr auto kRegex = TextPattern::Regex;
constexpr auto kRegexIgnoringCase = TextPattern::RegexIgnoringCase;

} // namespace

class TestFilterLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void means_data();
    void means();
    void names_data();
    void names();
    void everyFieldHasItsName();
    void exactValues();
};

// The text, the filter, and the canonical text of that.
void TestFilterLanguage::means_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char* text, ChangeFilter change, const char* canonical = nullptr) {
        QTest::newRow(text) << QByteArray(text) << made(change) << QByteArray(canonical ? canonical : text);
    };
    using F = SessionField;
    row("", [](Filter&) {});
    row(
        "  \t ", [](Filter&) {}, "");

    row("alice", [](Filter& f) { f.words = {{"alice"}}; });
    row("-alice", [](Filter& f) { f.words = {{"alice", false, true}}; });
    row("two words", [](Filter& f) { f.words = {{"two"}, {"words"}}; });
    row("\"two words\"", [](Filter& f) { f.words = {{"two words"}}; });
    row("-\"two words\"", [](Filter& f) { f.words = {{"two words", false, true}}; });
    row("\"\"", [](Filter& f) { f.words = {{""}}; });
    row("a,b*?", [](Filter& f) { f.words = {{"a,b*?"}}; });
    row(
        "-", [](Filter& f) { f.words = {{"-"}}; }, "\"-\"");
    row("/var/log", [](Filter& f) { f.words = {{"/var/log"}}; });
    row("=alice", [](Filter& f) { f.words = {{"=alice"}}; });
    row("11:40", [](Filter& f) { f.words = {{"11:40"}}; });
    row("2001:db8::1", [](Filter& f) { f.words = {{"2001:db8::1"}}; });
    row("dead:beef::1", [](Filter& f) { f.words = {{"dead:beef::1"}}; });
    row("::1", [](Filter& f) { f.words = {{"::1"}}; });
    row("bob@example.com:25", [](Filter& f) { f.words = {{"bob@example.com:25"}}; });
    row("\"user:alice\"", [](Filter& f) { f.words = {{"user:alice"}}; });
    row("caf\xC3\xA9 \xFF", [](Filter& f) { f.words = {{"caf\xC3\xA9"}, {"\xFF"}}; });
    row("any:=alice", [](Filter& f) { f.words = {{"alice", true}}; });
    row("-any:al*,x", [](Filter& f) { f.words = {{"al*,x", false, true, kGlob}}; });
    row("any:/^a b/i", [](Filter& f) { f.words = {{"^a b", false, false, kRegexIgnoringCase}}; });
    row(
        "any:alice", [](Filter& f) { f.words = {{"alice"}}; }, "alice");

    row("user:alice", [](Filter& f) { f.users = {{"alice"}}; });
    row("-user:bob", [](Filter& f) { f.users = {{"bob", false, true}}; });
    row(
        "USERS:bob", [](Filter& f) { f.users = {{"bob"}}; }, "user:bob");
    row("user:a,b", [](Filter& f) { f.users = {{"a"}, {"b"}}; });
    row(
        "user:a user:b",
        [](Filter& f) {
            f.users = {{"a"}, {"b"}};
        },
        "user:a,b");
    row("user:a -user:b user:c", [](Filter& f) { f.users = {{"a"}, {"b", false, true}, {"c"}}; });
    row("user:\"a b\",c", [](Filter& f) { f.users = {{"a b"}, {"c"}}; });
    row("user:\"a,b\"", [](Filter& f) { f.users = {{"a,b"}}; });
    row("user:\"\"", [](Filter& f) { f.users = {{""}}; });
    row("user:=\"\"", [](Filter& f) { f.users = {{"", true}}; });
    row("user:=alice", [](Filter& f) { f.users = {{"alice", true}}; });
    row("user:=*", [](Filter& f) { f.users = {{"*", true}}; });
    row("user:~a*", [](Filter& f) { f.users = {{"a*"}}; });
    row(
        "user:~alice", [](Filter& f) { f.users = {{"alice"}}; }, "user:alice");
    row("user:~=a", [](Filter& f) { f.users = {{"=a"}}; });
    row("user:-a", [](Filter& f) { f.users = {{"-a"}}; });
    row("user:DOMAIN\\bob", [](Filter& f) { f.users = {{"DOMAIN\\bob"}}; });
    row(
        "user:\"DOMAIN\\bob x\"", [](Filter& f) { f.users = {{"DOMAIN\\bob x"}}; },
        "user:\"DOMAIN\\\\bob x\"");
    row("user:\"a\\\" b\\\\\"", [](Filter& f) { f.users = {{"a\" b\\"}}; });
    row("user:a\"b", [](Filter& f) { f.users = {{"a\"b"}}; });
    row("user:a:b", [](Filter& f) { f.users = {{"a:b"}}; });
    row("user:/^a.c$/", [](Filter& f) { f.users = {{"^a.c$", false, false, kRegex}}; });
    row("user:/a b,c/i,d", [](Filter& f) { f.users = {{"a b,c", false, false, kRegexIgnoringCase}, {"d"}}; });
    row("user:/a\\/b/", [](Filter& f) { f.users = {{"a\\/b", false, false, kRegex}}; });
    row("user:~/a", [](Filter& f) { f.users = {{"/a"}}; });
    row(
        "profile:\"Outbound*\"",
        [](Filter& f) {
            f.profiles = {{"Outbound*", false, false, kGlob}};
        },
        "profile:Outbound*");
    row("profile:\"Out b?\"", [](Filter& f) { f.profiles = {{"Out b?", false, false, kGlob}}; });

    row("ip:172.16.0.0/12", [](Filter& f) { f.addresses = {{"172.16.0.0/12"}}; });
    row("ip:2001:db8::/32", [](Filter& f) { f.addresses = {{"2001:db8::/32"}}; });
    row(
        "ip:10.0.0.1", [](Filter& f) { f.addresses = {{"10.0.0.1/32"}}; }, "ip:10.0.0.1/32");
    row(
        "-address:2001:db8::1",
        [](Filter& f) {
            f.addresses = {{"2001:db8::1/128", false, true}};
        },
        "-ip:2001:db8::1/128");
    row("ip:10.0", [](Filter& f) { f.addresses = {{"10.0"}}; });
    row("ip:~10.0.0.1", [](Filter& f) { f.addresses = {{"10.0.0.1"}}; });
    row("ip:=10.0.0.1", [](Filter& f) { f.addresses = {{"10.0.0.1", true}}; });
    row("ip:10.0.*", [](Filter& f) { f.addresses = {{"10.0.*", false, false, kGlob}}; });
    row("local_address:10.0.0.0/8", [](Filter& f) {
        f.fields = {{F::LocalAddress, TextTest{"10.0.0.0/8"}}};
    });

    row("outcome:failed,error", [](Filter& f) { f.outcomes = {Outcome::Failed, Outcome::Error}; });
    row(
        "outcome:FAILED outcome:error",
        [](Filter& f) {
            f.outcomes = {Outcome::Failed, Outcome::Error};
        },
        "outcome:failed,error");
    row(
        "outcome:succeeded*",
        [](Filter& f) {
            f.outcomes = {Outcome::Succeeded, Outcome::SucceededAfterFailure};
        },
        "outcome:succeeded,succeeded_after_failure");
    row("-outcome:failed", [](Filter& f) { f.fields = {{F::Outcome, TextTest{"failed", true}, true}}; });
    row(
        "direction:in", [](Filter& f) { f.directions = {Direction::Inbound}; }, "direction:inbound");
    row(
        "-direction:out",
        [](Filter& f) {
            f.fields = {{F::Direction, TextTest{"outbound", true}, true}};
        },
        "-direction:outbound");
    row("marked:yes", [](Filter& f) { f.marked = true; });
    row("marked:no", [](Filter& f) { f.marked = false; });
    row(
        "-MARKED:=Yes", [](Filter& f) { f.marked = false; }, "marked:no");
    row(
        "marked:yes marked:\"yes\"", [](Filter& f) { f.marked = true; }, "marked:yes");
    row("tls:none", [](Filter& f) { f.fields = {{F::Tls, TextTest{"none", true}}}; });
    row(
        "end:=lost,\"closed\"",
        [](Filter& f) {
            f.fields = {{F::End, TextTest{"lost", true}}, {F::End, TextTest{"closed", true}}};
        },
        "end:lost,closed");

    row("failures:5", [](Filter& f) { f.fields = {{F::Failures, NumberRange{5, 5}}}; });
    row("failures:>=5", [](Filter& f) { f.fields = {{F::Failures, NumberRange{5, {}}}}; });
    row(
        "failures:>5",
        [](Filter& f) {
            f.fields = {{F::Failures, NumberRange{6, {}}}};
        },
        "failures:>=6");
    row("failures:<=5", [](Filter& f) { f.fields = {{F::Failures, NumberRange{{}, 5}}}; });
    row(
        "failures:<5",
        [](Filter& f) {
            f.fields = {{F::Failures, NumberRange{{}, 4}}};
        },
        "failures:<=4");
    row("failures:5..9", [](Filter& f) { f.fields = {{F::Failures, NumberRange{5, 9}}}; });
    row(
        "failures:5..",
        [](Filter& f) {
            f.fields = {{F::Failures, NumberRange{5, {}}}};
        },
        "failures:>=5");
    row(
        "failures:..9",
        [](Filter& f) {
            f.fields = {{F::Failures, NumberRange{{}, 9}}};
        },
        "failures:<=9");
    row("-failures:0,3..4", [](Filter& f) {
        f.fields = {{F::Failures, NumberRange{0, 0}, true}, {F::Failures, NumberRange{3, 4}, true}};
    });
    row("remote_port:*", [](Filter& f) { f.fields = {{F::RemotePort, NumberRange{}}}; });
    row(
        "duration:>60s",
        [](Filter& f) {
            f.fields = {{F::Duration, NumberRange{61, {}}}};
        },
        "duration_s:>=61");
    row(
        "duration:1m..1h30m",
        [](Filter& f) {
            f.fields = {{F::Duration, NumberRange{60, 5400}}};
        },
        "duration_s:60..5400");
    row(
        "duration:2d",
        [](Filter& f) {
            f.fields = {{F::Duration, NumberRange{172'800, 172'800}}};
        },
        "duration_s:172800");
    row("duration_s:-5..-3", [](Filter& f) { f.fields = {{F::Duration, NumberRange{-5, -3}}}; });
    row(
        "duration:<-1m",
        [](Filter& f) {
            f.fields = {{F::Duration, NumberRange{{}, -61}}};
        },
        "duration_s:<=-61");

    row(
        "opened:2009-04-22T11:40..11:50",
        [](Filter& f) {
            f.fields = {{F::Opened, TimeRange{at("2009-04-22T11:40"), at("2009-04-22T11:51")}}};
        },
        "opened:2009-04-22T11:40..2009-04-22T11:50");
    row(
        "opened:2009-04-22T11:40:05..11:40:06",
        [](Filter& f) {
            f.fields = {{F::Opened, TimeRange{at("2009-04-22T11:40:05"), at("2009-04-22T11:40:07")}}};
        },
        "opened:2009-04-22T11:40:05..2009-04-22T11:40:06");
    row("opened:2009-04-22..2009-04-23", [](Filter& f) {
        f.fields = {{F::Opened, TimeRange{at("2009-04-22"), at("2009-04-24")}}};
    });
    row("opened:2009-04-22", [](Filter& f) {
        f.fields = {{F::Opened, TimeRange{at("2009-04-22"), at("2009-04-23")}}};
    });
    row(
        "opened:2009-04-22T00:00",
        [](Filter& f) {
            f.fields = {{F::Opened, TimeRange{at("2009-04-22"), at("2009-04-22T00:01")}}};
        },
        "opened:2009-04-22..2009-04-22T00:00");
    row(
        "-ended:\"2009-04-22 11:40\"",
        [](Filter& f) {
            f.fields = {{F::Ended, TimeRange{at("2009-04-22T11:40"), at("2009-04-22T11:41")}, true}};
        },
        "-ended:2009-04-22T11:40");
    row("opened:>=2009-04-22", [](Filter& f) { f.fields = {{F::Opened, TimeRange{at("2009-04-22"), {}}}}; });
    row(
        "opened:>2009-04-22",
        [](Filter& f) {
            f.fields = {{F::Opened, TimeRange{at("2009-04-23"), {}}}};
        },
        "opened:>=2009-04-23");
    row("opened:<2009-04-22", [](Filter& f) { f.fields = {{F::Opened, TimeRange{{}, at("2009-04-22")}}}; });
    row(
        "opened:<=2009-04-22",
        [](Filter& f) {
            f.fields = {{F::Opened, TimeRange{{}, at("2009-04-23")}}};
        },
        "opened:<2009-04-23");
    row(
        "opened:..2009-04-22",
        [](Filter& f) {
            f.fields = {{F::Opened, TimeRange{{}, at("2009-04-23")}}};
        },
        "opened:<2009-04-23");
    row("first_attempt:*", [](Filter& f) { f.fields = {{F::FirstAttempt, TimeRange{}}}; });
    row("opened:<=9999-12-31", [](Filter& f) {
        f.fields = {{F::Opened, TimeRange{{}, LogTime{253'402'300'800}}}};
    });

    row("since:2009-04-22 until:2009-04-22T11:40:05", [](Filter& f) {
        f.time = {at("2009-04-22"), at("2009-04-22T11:40:05")};
    });
    row(
        "time:2009-04-22T11:40..11:50",
        [](Filter& f) {
            f.time = {at("2009-04-22T11:40"), at("2009-04-22T11:51")};
        },
        "since:2009-04-22T11:40 until:2009-04-22T11:51");
    row("time:9999-12-31", [](Filter& f) { f.time = {at("9999-12-31"), LogTime{253'402'300'800}}; });

    row(
        "group:UNKNOWNLIST -host:dyn sbrs:None",
        [](Filter& f) {
            f.fields = {{F::SenderGroup, TextTest{"UNKNOWNLIST"}},
                        {F::ReverseDns, TextTest{"dyn"}, true},
                        {F::Reputation, TextTest{"None"}}};
        },
        "sender_group:UNKNOWNLIST -reverse_dns:dyn reputation:None");
    row(
        "bob since:2009-04-22 failures:5 profile:In user:a ip:10 outcome:failed direction:out",
        [](Filter& f) {
            f.words = {{"bob"}};
            f.time.since = at("2009-04-22");
            f.fields = {{F::Failures, NumberRange{5, 5}}};
            f.profiles = {{"In"}};
            f.users = {{"a"}};
            f.addresses = {{"10"}};
            f.outcomes = {Outcome::Failed};
            f.directions = {Direction::Outbound};
        },
        "since:2009-04-22 user:a ip:10 profile:In outcome:failed direction:outbound failures:5 bob");
}

void TestFilterLanguage::means()
{
    QFETCH(QByteArray, text);
    QFETCH(Filter, filter);
    const ParsedFilter parsed = parseFilter(text.toStdString());
    QVERIFY2(parsed.ok(), "there is no mistake in it");
    QVERIFY(parsed.filter == filter);
    const std::string canonical = toText(filter);
    QTEST(QByteArray::fromStdString(canonical), "canonical");
    QVERIFY(parseFilter(canonical).ok());
    QVERIFY(parseFilter(canonical).filter == filter);
}

void TestFilterLanguage::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("canonical");
    for (const auto& [name, canonical] :
         {std::pair("user", "user"), std::pair("Users", "user"), std::pair("remote_address", "ip"),
          std::pair("mechanism", "mechanisms"), std::pair("message", "messages"), std::pair("text", "any"),
          std::pair("icid", "connection_id"), std::pair("duration", "duration_s"), std::pair("TLS", "tls"),
          std::pair("since", "since")})
        QTest::newRow(name) << QByteArray(name) << QByteArray(canonical);
}

void TestFilterLanguage::names()
{
    QFETCH(QByteArray, name);
    const auto meaning = filterNameOf(name.toStdString());
    QVERIFY(meaning);
    QTEST(QByteArray::fromStdString(std::string(nameOf(*meaning))), "canonical");
}

void TestFilterLanguage::everyFieldHasItsName()
{
    const auto names = filterNames();
    QVERIFY(std::ranges::is_sorted(names));
    QVERIFY(std::ranges::adjacent_find(names) == names.end());
    for (const std::string_view name : names)
        QVERIFY2(filterNameOf(name), std::string(name).c_str());
    for (const auto& field : sessionFields()) {
        QVERIFY(filterNameOf(field.name) == FilterName(field.field));
        QVERIFY(filterNameOf(nameOf(field.field)) == FilterName(field.field));
        QVERIFY(std::ranges::find(names, field.name) != names.end());
        const ParsedFilter parsed = parseFilter(std::string(field.name) + ":*");
        QVERIFY2(parsed.ok() && !parsed.filter.isEverything(), std::string(field.name).c_str());
    }
    QVERIFY(!filterNameOf("alice"));
    QVERIFY(!filterNameOf(""));
}

void TestFilterLanguage::exactValues()
{
    QCOMPARE(exactValue("alice"), std::string("=alice"));
    QCOMPARE(exactValue("a b"), std::string("=\"a b\""));
    QCOMPARE(exactValue(""), std::string("=\"\""));
    for (const std::string text : {"a*b", "\"", "a,b", "=x", "\\", "two\nlines"}) {
        const Filter filter = parseFilter("user:" + exactValue(text)).filter;
        QVERIFY(filter.users == (std::vector<TextChoice>{{text, true}}));
    }
}

AUTHLOUPE_TEST(TestFilterLanguage, NoApplication)
#include "tst_filter_language.moc"
