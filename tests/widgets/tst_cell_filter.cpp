// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cell_filter.h"

#include "load/loader.h"
#include "query/filter_language.h"
#include "query/row_set.h"
#include "query/value_table.h"
#include "support/test_program.h"
#include "widgets/value_filter.h"

#include <QTest>

using namespace authloupe;

namespace {

constexpr const char* kLog = "Wed Apr 22 11:43:59 2009 Info: New SMTP ICID 450 interface IncomingMail "
                             "(172.16.155.16) address 172.16.155.102 "
                             "reverse dns host unknown verified no\n"
                             "Wed Apr 22 11:43:59 2009 Info: ICID 450 ACCEPT SG None match ALL SBRS None\n"
                             "Wed Apr 22 11:44:01 2009 Info: SMTP Auth: (ICID 450) failed for user: alice "
                             "using AUTH mechanism: PLAIN with "
                             "profile: Incoming\n"
                             "Wed Apr 22 11:44:02 2009 Info: SMTP Auth: (ICID 450) succeeded for user: bob "
                             "using AUTH mechanism: PLAIN with "
                             "profile: Incoming\n"
                             "Wed Apr 22 11:44:03 2009 Info: ICID 450 close\n"
                             "Wed Apr 22 11:45:00 2009 Info: New SMTP ICID 451 interface IncomingMail "
                             "(172.16.155.16) address 172.16.155.102 "
                             "reverse dns host unknown verified no\n";

SnapshotPtr snapshotOf(const std::string& text)
{
    Loader loader({LoadInput{"text", std::make_shared<const std::string>(text)}});
    return loadAll(loader, 1);
}

} // namespace

// From a cell of the table to a filter; what such a filter lets through is core's business.
class tst_cell_filter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void severalUsersAllCount();
    void takesThePlaceOfWhatWasIncluded();
    void excludesAreAdded();
    void outcomeExcludedMeansTheOthers();
    void lastOutcomeCannotBeExcluded();
    void valuesOfOtherFields();
    void countryIsNoWord();
    void nothingToFilterBy_data();
    void nothingToFilterBy();
    void times();
    void aroundATime();
    void everythingOfARow();
    void manyUsersGiveNoFilter();
    void manySendersGiveNoFilter();
    void responsesThatReadAlikeAreOneValue();
    void valuesOfEveryGroup_data();
    void valuesOfEveryGroup();

private:
    [[nodiscard]] std::optional<Filter> filterOf(SessionField field, CellVerb verb, const Filter& from = {},
                                                 std::uint32_t row = 0) const
    {
        return filterByCell(from, *m_snapshot, SessionRow{row}, field, verb);
    }

    SnapshotPtr m_snapshot;
};

void tst_cell_filter::initTestCase()
{
    m_snapshot = snapshotOf(kLog);
    QCOMPARE(m_snapshot->sessionCount(), std::size_t{2});
}

void tst_cell_filter::severalUsersAllCount()
{
    const auto filter = filterOf(SessionField::Users, CellVerb::Include);
    QVERIFY(filter);
    const std::vector<TextChoice> wanted{{"alice", true, false}, {"bob", true, false}};
    QCOMPARE(filter->users, wanted);
}

void tst_cell_filter::takesThePlaceOfWhatWasIncluded()
{
    Filter before;
    before.profiles = {{"in", false, false}, {"Partners", true, true}};
    const auto filter = filterOf(SessionField::Profiles, CellVerb::Include, before);
    QVERIFY(filter);
    const std::vector<TextChoice> wanted{{"Partners", true, true}, {"Incoming", true, false}};
    QCOMPARE(filter->profiles, wanted);
    // Twice is the same as once.
    QVERIFY(filterOf(SessionField::Profiles, CellVerb::Include, *filter) == filter);
}

void tst_cell_filter::excludesAreAdded()
{
    Filter before;
    before.addresses = {{"10.", false, false}};
    const auto filter = filterOf(SessionField::RemoteAddress, CellVerb::Exclude, before);
    QVERIFY(filter);
    const std::vector<TextChoice> wanted{{"10.", false, false}, {"172.16.155.102", true, true}};
    QCOMPARE(filter->addresses, wanted);
}

void tst_cell_filter::outcomeExcludedMeansTheOthers()
{
    auto filter = filterOf(SessionField::Outcome, CellVerb::Exclude);
    QVERIFY(filter);
    const std::vector<Outcome> others{Outcome::Succeeded, Outcome::Failed, Outcome::Error,
                                      Outcome::NotAttempted};
    QCOMPARE(filter->outcomes, others);
    filter = filterOf(SessionField::Outcome, CellVerb::Exclude, *filter, 1);
    QVERIFY(filter);
    QCOMPARE(filter->outcomes.size(), std::size_t{3});
    filter = filterOf(SessionField::Outcome, CellVerb::Include, *filter);
    QVERIFY(filter);
    QCOMPARE(filter->outcomes, std::vector<Outcome>{Outcome::SucceededAfterFailure});
}

void tst_cell_filter::lastOutcomeCannotBeExcluded()
{
    Filter before;
    before.outcomes = {Outcome::SucceededAfterFailure};
    // An empty list would mean every outcome.
    QVERIFY(!filterOf(SessionField::Outcome, CellVerb::Exclude, before));
    before.directions = {Direction::Inbound};
    QVERIFY(!filterOf(SessionField::Direction, CellVerb::Exclude, before));
}

void tst_cell_filter::valuesOfOtherFields()
{
    auto filter = filterOf(SessionField::Mechanisms, CellVerb::Include);
    QVERIFY(filter);
    QCOMPARE(toText(*filter), std::string("mechanisms:=PLAIN"));
    filter = filterOf(SessionField::Interface, CellVerb::Exclude, *filter);
    QVERIFY(filter);
    QCOMPARE(toText(*filter), std::string("mechanisms:=PLAIN -interface:=IncomingMail"));
    filter = filterOf(SessionField::Mechanisms, CellVerb::Include, *filter);
    QVERIFY(filter);
    QCOMPARE(toText(*filter), std::string("-interface:=IncomingMail mechanisms:=PLAIN"));
    const std::vector<std::pair<SessionField, std::string>> others{
        {SessionField::ReverseDns, "reverse_dns:=unknown"},
        {SessionField::ReverseDnsVerified, "reverse_dns_verified:no"},
        {SessionField::Policy, "policy:=ACCEPT"},
        {SessionField::SenderGroup, "sender_group:=None"},
        {SessionField::LocalAddress, "local_address:=172.16.155.16"},
        {SessionField::End, "end:closed"},
        {SessionField::AuthenticatedWithoutTls, "authenticated_without_tls:yes"}};
    for (const auto& [field, text] : others) {
        filter = filterOf(field, CellVerb::Include);
        QVERIFY2(filter, text.c_str());
        QCOMPARE(toText(*filter), text);
    }
}

// Looked for as a word, `US` was in every user.
void tst_cell_filter::countryIsNoWord()
{
    const std::string front = "Wed Apr 22 11:43:59 2009 Info: ";
    std::string log;
    for (const auto& [id, country] : {std::pair{"1", "US"}, {"2", "France"}})
        log += front + "New SMTP ICID " + id + " interface I (10.0.0.1) address 10.0.0.2 reverse dns host "
               + "user.us.example verified no\n" + front + "ICID " + id
               + " ACCEPT SG Users match ALL SBRS None country " + country + '\n';
    const SnapshotPtr snapshot = snapshotOf(log);
    const auto filter = filterByCell({}, *snapshot, SessionRow{0}, SessionField::Country, CellVerb::Include);
    QVERIFY(filter);
    QCOMPARE(toText(*filter), std::string("country:=US"));
    QCOMPARE(selectRows(*snapshot, *filter, {}).value().size(), std::size_t{1});
}

void tst_cell_filter::nothingToFilterBy_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<quint32>("row");
    const auto row = [](const char* name, SessionField field, quint32 number) {
        QTest::newRow(name) << static_cast<int>(field) << number;
    };
    row("no user", SessionField::Users, 1);
    row("no mechanism", SessionField::Mechanisms, 1);
    row("no policy", SessionField::Policy, 1);
    row("a number", SessionField::Attempts, 0);
    row("a time", SessionField::Opened, 0);
    row("a file", SessionField::File, 0);
}

void tst_cell_filter::nothingToFilterBy()
{
    QFETCH(int, field);
    QFETCH(quint32, row);
    for (const CellVerb verb : {CellVerb::Include, CellVerb::Exclude})
        QVERIFY(!filterOf(static_cast<SessionField>(field), verb, {}, row));
}

void tst_cell_filter::times()
{
    const LogTime time = *parseIso("2009-04-22 11:43:59");
    QVERIFY(!filterFromTime({}, kNoTime));
    auto filter = filterUntilTime({}, time);
    QVERIFY(filter);
    QVERIFY(filter->time.contains(time)); // the row itself stays
    filter = filterFromTime(*filter, time);
    QVERIFY(filter);
    QVERIFY(filter->time.contains(time));
    QVERIFY(!filterFromTime(*filter, LogTime{time.seconds + 1})); // nothing would be left
}

void tst_cell_filter::aroundATime()
{
    const LogTime time = *parseIso("2009-04-22 11:43:59");
    Filter before;
    before.time = {LogTime{0}, LogTime{9}};
    before.outcomes = {Outcome::Failed};
    const auto filter = filterAroundTime(before, time, 300);
    QVERIFY(filter);
    QVERIFY(filter->outcomes == before.outcomes);
    QVERIFY(filter->time.contains(LogTime{time.seconds - 300}));
    QVERIFY(!filter->time.contains(LogTime{time.seconds - 301}));
    QVERIFY(filter->time.contains(LogTime{time.seconds + 300}));
    QVERIFY(!filter->time.contains(LogTime{time.seconds + 301}));
    QVERIFY(!filterAroundTime(before, kNoTime, 300));
    QVERIFY(filterAroundTime({}, LogTime{10}, 300)->time.since == LogTime{0});
}

void tst_cell_filter::everythingOfARow()
{
    const auto text = [this](std::uint32_t row, ValueGroup group) {
        const auto filter = filterOfRow(*m_snapshot, SessionRow{row}, group);
        return filter ? toText(*filter) : std::string("none");
    };
    QCOMPARE(text(0, ValueGroup::Users), std::string("user:=alice,=bob"));
    QCOMPARE(text(0, ValueGroup::Profiles), std::string("profile:=Incoming"));
    QCOMPARE(text(0, ValueGroup::Addresses), std::string("ip:=172.16.155.102"));
    QCOMPARE(text(0, ValueGroup::Networks), std::string("ip:172.16.155.0/24"));
    QCOMPARE(text(1, ValueGroup::Users), std::string("none"));
    QCOMPARE(text(1, ValueGroup::Networks), std::string("ip:172.16.155.0/24"));
}

// Each question gathered a hundred thousand users, and compared each with all of them.
void tst_cell_filter::manyUsersGiveNoFilter()
{
    std::string log = kLog;
    for (int i = 0; i < 100'000; ++i)
        log += "Wed Apr 22 11:45:01 2009 Info: SMTP Auth: (ICID 451) failed for user: user"
               + std::to_string(i) + " using AUTH mechanism: PLAIN with profile: Incoming\n";
    const SnapshotPtr snapshot = snapshotOf(log);
    const SessionRow row{1};
    QVERIFY(!filterOfRow(*snapshot, row, ValueGroup::Users));
    QVERIFY(!filterByCell({}, *snapshot, row, SessionField::Users, CellVerb::Exclude));
    for (int i = 0; i < 1'000; ++i) {
        QVERIFY(statesUser(*snapshot, row));
        QVERIFY(!canFilterByRow(*snapshot, row, ValueGroup::Users));
        QVERIFY(canFilterByRow(*snapshot, row, ValueGroup::Profiles));
    }
}

void tst_cell_filter::manySendersGiveNoFilter()
{
    const auto withSenders = [](std::size_t count) {
        const std::string front = "Wed Apr 22 11:45:01 2009 Info: ";
        std::string log = kLog;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string mid = "MID " + std::to_string(i + 1);
            log += front + "Start " + mid + " ICID 451\n" + front + mid + " ICID 451 From: <user"
                   + std::to_string(i) + "@example.com>\n";
        }
        return snapshotOf(log);
    };
    constexpr SessionField kField = SessionField::EnvelopeSenders;
    const SessionRow row{1};
    const SnapshotPtr some = withSenders(kMostChosenValues);
    QVERIFY(canFilterByCell({}, *some, row, kField, CellVerb::Include));
    QCOMPARE(filterByCell({}, *some, row, kField, CellVerb::Include)->fields.size(), kMostChosenValues);
    for (const std::size_t count : {kMostChosenValues + 1, kMostAttemptsAsked * 2}) {
        const SnapshotPtr many = withSenders(count);
        QVERIFY(!canFilterByCell({}, *many, row, kField, CellVerb::Include));
        QVERIFY(!filterByCell({}, *many, row, kField, CellVerb::Include));
    }
}

// Two chips said the same, and closing one of them changed nothing.
void tst_cell_filter::responsesThatReadAlikeAreOneValue()
{
    const std::string front = "Wed Apr 22 11:43:59 2009 Info: ";
    std::string log = front + "New SMTP DCID 5 interface 10.0.0.1 address 192.0.2.9 port 25\n";
    for (const char* const response : {"('535', ['5.7.8', 'no'])", "('535', ['5.7.8 no'])"})
        log += front + "DCID: 5 IP: 192.0.2.9 SMTP authentication using the profile Out failed: " + response
               + '\n';
    const auto filter =
        filterByCell({}, *snapshotOf(log), SessionRow{0}, SessionField::Response, CellVerb::Include);
    QVERIFY(filter);
    QCOMPARE(toText(*filter), std::string("response:=\"535 5.7.8 no\""));
    QCOMPARE(selectRows(*snapshotOf(log), *filter, {}).value().size(), std::size_t{1});
}

void tst_cell_filter::valuesOfEveryGroup_data()
{
    QTest::addColumn<int>("group");
    for (const ValueGroup group : kValueGroups)
        QTest::newRow(std::string(stableName(group)).c_str()) << static_cast<int>(group);
}

// Whatever the list of a group names is found: as many connections as its row says.
void tst_cell_filter::valuesOfEveryGroup()
{
    QFETCH(int, group);
    const auto of = static_cast<ValueGroup>(group);
    const auto table = valueTable(*m_snapshot, {SessionRow{0}, SessionRow{1}}, of);
    QCOMPARE(table->rows.empty(), of == ValueGroup::Countries); // this log names none
    for (const ValueRow& row : table->rows) {
        Filter before;
        before.add({fieldOf(of), TextTest{"another", true, TextPattern::None}, false});
        const Filter filter = filterByValue(before, of, table->text(row), CellVerb::Include);
        const auto rows = selectRows(*m_snapshot, filter, {});
        QCOMPARE(rows->size(), std::size_t{row.counts.connections});
        const Filter without = filterByValue({}, of, table->text(row), CellVerb::Exclude);
        QCOMPARE(selectRows(*m_snapshot, without, {})->size() + rows->size(), m_snapshot->sessionCount());
    }
}

AUTHLOUPE_TEST(tst_cell_filter, QCoreApplication)
#include "tst_cell_filter.moc"
