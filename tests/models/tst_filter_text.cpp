// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter_text.h"
#include "query/filter_language.h"
#include "support/test_program.h"

#include <QLocale>
#include <QTest>

using namespace authloupe;

class TestFilterText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void noChipsForEverything();
    void everyKindOfChoice_data();
    void everyKindOfChoice();
    void oneChipForEachChoice();
    void switchedOffBehindItsField();
    void dataIsGatedAndIsolated();
    void counts_data();
    void counts();
};

Q_DECLARE_METATYPE(authloupe::Filter)

void TestFilterText::noChipsForEverything()
{
    QVERIFY(filterChips(Filter{}).empty());
}

void TestFilterText::everyKindOfChoice_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("text");
    struct Kind {
        const char* name;
        std::vector<TextChoice> Filter::*list;
    };
    const auto quoted = [](const char* before) {
        return QString(QString::fromLatin1(before) + QStringLiteral("\u2066x%1\u2069"));
    };
    for (const Kind kind : {Kind{"User", &Filter::users}, Kind{"Profile", &Filter::profiles},
                            Kind{"Remote address", &Filter::addresses}}) {
        const auto row = [&](bool exact, bool exclude, const char* verb) {
            Filter filter;
            (filter.*kind.list).push_back({"x%1", exact, exclude});
            QTest::addRow("%s%s", kind.name, verb)
                << filter << quoted(std::string(kind.name).append(verb).c_str());
        };
        row(true, false, ": ");
        row(false, false, " contains: ");
        row(true, true, " is not: ");
        row(false, true, " without: ");
    }
    Filter words;
    words.words.push_back({"x%1", false, false});
    QTest::newRow("search") << words << quoted("Search: ");
    words.words.front().exclude = true;
    QTest::newRow("search without") << words << quoted("No column contains: ");
    Filter empty;
    empty.users.push_back({"", true, false});
    QTest::newRow("empty name") << empty << QStringLiteral("User: (empty)");
    Filter outcome;
    outcome.outcomes.push_back(Outcome::SucceededAfterFailure);
    QTest::newRow("outcome") << outcome << QStringLiteral("Outcome: Succeeded after failure");
    Filter direction;
    direction.directions.push_back(Direction::Outbound);
    QTest::newRow("direction") << direction << QStringLiteral("Direction: Outbound");
    for (const char* const text : {"failures:>=5", "-tls:none", "user:al*", "-user:/^a.c$/i", "profile:Out*"})
        QTest::newRow(text) << parseFilter(text).filter
                            << QString(QStringLiteral("\u2066") + QString::fromLatin1(text)
                                       + QStringLiteral("\u2069"));
    for (const auto& [text, shown] : {std::pair{"country:=US", "Country: \u2066US\u2069"},
                                      {"-interface:=\"data 1\"", "Interface is not: \u2066data 1\u2069"},
                                      {"host:~dyn", "Reverse DNS host contains: \u2066dyn\u2069"},
                                      {"-response:535", "Server response without: \u2066535\u2069"},
                                      {"local_address:10.0.0.0/8", "\u2066local_address:10.0.0.0/8\u2069"},
                                      {"host:/a.b/", "\u2066reverse_dns:/a.b/\u2069"}})
        QTest::newRow(text) << parseFilter(text).filter << QString::fromUtf8(shown);
    Filter time;
    time.time = {*parseIso("2009-04-22T11:40"), *parseIso("2009-04-22T11:50")};
    QTest::newRow("time") << time << QStringLiteral("Time: \u20662009-04-22 11:40 – 11:50\u2069");
}

void TestFilterText::everyKindOfChoice()
{
    QFETCH(Filter, filter);
    const auto chips = filterChips(filter);
    QCOMPARE(chips.size(), std::size_t{1});
    QTEST(chips.front().text, "text");
    QVERIFY(chips.front().without(filter).isEverything());
}

void TestFilterText::oneChipForEachChoice()
{
    Filter filter;
    filter.users = {{"a", true, false}, {"b", false, true}};
    filter.outcomes = {Outcome::Failed, Outcome::Error};
    filter.words = {{"w", false, false}};
    filter.time.since = *parseIso("2009-04-22");
    const auto chips = filterChips(filter);
    QStringList texts;
    for (const FilterChip& chip : chips)
        texts << chip.text;
    QCOMPARE(texts,
             (QStringList{QStringLiteral("User: \u2066a\u2069"),
                          QStringLiteral("User without: \u2066b\u2069"), QStringLiteral("Outcome: Failed"),
                          QStringLiteral("Outcome: Error"), QStringLiteral("Search: \u2066w\u2069"),
                          QStringLiteral("Time: since \u20662009-04-22 00:00\u2069")}));
    Filter expected = filter;
    expected.users.pop_back();
    QVERIFY(chips[1].without(filter) == expected);
    expected = filter;
    expected.outcomes = {Outcome::Error};
    QVERIFY(chips[2].without(filter) == expected);
    expected = filter;
    expected.time = {};
    QVERIFY(chips[5].without(filter) == expected);

    // Taken away one after the other, nothing is left.
    std::size_t steps = 0;
    for (; !filter.isEverything(); ++steps)
        filter = filterChips(filter).front().without(filter);
    QCOMPARE(steps, std::size_t{6});
}

void TestFilterText::switchedOffBehindItsField()
{
    const Filter filter = parseFilter("user:a user:b failures:>=5").filter;
    const std::vector off{parseFilter("outcome:failed").filter, parseFilter("user:c").filter};
    std::string told;
    for (const FilterChip& chip : filterChips(filter, off)) {
        told += toText(chip.part) + (chip.isOn ? " on, " : " off, ");
        QVERIFY(chip.isOn || chip.without(filter) == filter);
        QVERIFY(!chip.text.isEmpty());
    }
    QCOMPARE(told, std::string("user:a on, user:b on, user:c off, outcome:failed off, failures:>=5 on, "));
}

void TestFilterText::dataIsGatedAndIsolated()
{
    Filter filter;
    filter.users.push_back({"\xE2\x80\xAE" + std::string(1'000, 'x'), true, false});
    const QString text = filterChips(filter).front().text;
    QVERIFY(text.startsWith(QStringLiteral("User: \u2066\\u{202E}xxx")));
    QVERIFY(text.endsWith(QStringLiteral(" more)\u2069")));
    QVERIFY(text.size() < 80);
}

void TestFilterText::counts_data()
{
    QTest::addColumn<quint64>("shown");
    QTest::addColumn<quint64>("total");
    QTest::addColumn<QString>("text");
    QTest::newRow("none at all") << quint64{0} << quint64{0} << QStringLiteral("0 connections");
    QTest::newRow("all") << quint64{58'331} << quint64{58'331} << QStringLiteral("58,331 connections");
    QTest::newRow("some") << quint64{1'204} << quint64{58'331}
                          << QStringLiteral("1,204 of 58,331 connections");
    QTest::newRow("none of them") << quint64{0} << quint64{58'331}
                                  << QStringLiteral("0 of 58,331 connections");
}

void TestFilterText::counts()
{
    QFETCH(quint64, shown);
    QFETCH(quint64, total);
    QTEST(shownOfTotal(shown, total), "text");
}

AUTHLOUPE_TEST(TestFilterText, QCoreApplication)
#include "tst_filter_text.moc"
