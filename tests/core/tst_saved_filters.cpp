// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_language.h"
#include "query/saved_filters.h"
#include "support/random_filter.h"
#include "support/test_program.h"

#include <QTest>

#include <string>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

class TestSavedFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void readsWhatPeopleWrite();
    void refusesByLine();
    void comesBackAsItWas();
    void doesNotKeepWhatHoldsALineEnd();
    void putTakesThePlace();
    void mergeKeepsBoth();
    void isBounded();
    void anyBytes();
};

namespace {

SavedFilter saved(const std::string& name, std::string_view text)
{
    return {name, toText(parseFilter(text).filter)};
}

} // namespace

void TestSavedFilters::names_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("Guessed accounts") << QByteArray("Guessed accounts");
    QTest::newRow("blanks") << QByteArray("  a b\t ") << QByteArray("a b");
    QTest::newRow("lines") << QByteArray("a\nb\r") << QByteArray("a b");
    QTest::newRow("none") << QByteArray(" \n ") << QByteArray();
    QTest::newRow("control") << QByteArray("a\x01\xC2\x85z") << QByteArray("a  z");
    QTest::newRow("no UTF-8") << QByteArray("a\xFFz") << QByteArray("a\xEF\xBF\xBDz");
    QTest::newRow("brackets") << QByteArray("[x]") << QByteArray("[x]");
    QTest::newRow("long") << QByteArray(119, 'a') + "\xC3\xA9z" << QByteArray(119, 'a');
}

void TestSavedFilters::names()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, name);
    const std::string kept = savedName(typed.toStdString());
    QCOMPARE(QByteArray::fromStdString(kept), name);
    QCOMPARE(savedName(kept), kept);
}

void TestSavedFilters::readsWhatPeopleWrite()
{
    const ReadSavedFilters read =
        readSavedFilters("\xEF\xBB\xBF# mine\r\n\r\n[Guessed]\r\n  failures:>=5 outcome:failed \r\n"
                         "#no name\n[Odd [one]]\n\n#word\n[Guessed]\nbob");
    QVERIFY(read.refused.empty());
    QVERIFY(read.filters
            == (SavedFilters{saved("Guessed", "outcome:failed failures:>=5"), saved("Odd [one]", "#word"),
                             saved("Guessed (2)", "bob")}));
}

void TestSavedFilters::refusesByLine()
{
    const ReadSavedFilters read =
        readSavedFilters("stray\n[a]\nuser:\"open\n[b]\nok\n[ ]\n[c]\nfailures:x\n[d]\n");
    QVERIFY(read.filters == (SavedFilters{saved("b", "ok")}));
    QVERIFY(read.refused == (std::vector<std::size_t>{1, 3, 6, 8}));
}

void TestSavedFilters::comesBackAsItWas()
{
    Random random(17);
    SavedFilters filters;
    std::vector<Filter> values;
    while (filters.size() < 200) {
        const Filter filter = randomFilter(random);
        const auto one = savedFilter("name " + std::to_string(filters.size()), filter);
        if (!one || filter.isEverything() || !(parseFilter(one->text).filter == filter))
            continue; // what the language cannot say, tst_filter_round_trip tells
        filters.push_back(*one);
        values.push_back(filter);
    }
    const ReadSavedFilters read = readSavedFilters(savedFiltersText(filters));
    QVERIFY(read.refused.empty());
    QVERIFY(read.filters == filters);
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY(parseFilter(read.filters[i].text).filter == values[i]);
    QVERIFY(readSavedFilters(savedFiltersText({})).filters.empty());
}

void TestSavedFilters::doesNotKeepWhatHoldsALineEnd()
{
    Filter filter;
    filter.words.push_back({"a\nb", false, false});
    QVERIFY(!savedFilter("x", filter));
    filter.words.front().text = "a b";
    QVERIFY(savedFilter("x", filter));
    QVERIFY(!savedFilter(" ", filter));
}

void TestSavedFilters::putTakesThePlace()
{
    SavedFilters filters{saved("a", "1"), saved("b", "2")};
    QVERIFY(putSaved(filters, saved("a", "3")));
    QVERIFY(putSaved(filters, saved("c", "4")));
    QVERIFY(filters == (SavedFilters{saved("a", "3"), saved("b", "2"), saved("c", "4")}));
}

void TestSavedFilters::mergeKeepsBoth()
{
    SavedFilters filters{saved("a", "1"), saved("a (2)", "2")};
    QCOMPARE(mergeSaved(filters, {saved("a", "1"), saved("a", "3"), saved("b", "4")}), 2U);
    QVERIFY(filters
            == (SavedFilters{saved("a", "1"), saved("a (2)", "2"), saved("a (3)", "3"), saved("b", "4")}));
    QCOMPARE(mergeSaved(filters, {saved("b", "4")}), 0U);
}

void TestSavedFilters::isBounded()
{
    SavedFilters filters;
    for (std::size_t i = 0; i < kMostSavedFilters; ++i)
        QVERIFY(putSaved(filters, saved(std::to_string(i), "x")));
    QVERIFY(!putSaved(filters, saved("one more", "x")));
    QVERIFY(putSaved(filters, saved("7", "y")));
    QCOMPARE(mergeSaved(filters, {saved("one more", "x")}), 0U);
    const std::string text = savedFiltersText(filters) + "[one more]\nx\n";
    const ReadSavedFilters read = readSavedFilters(text);
    QCOMPARE(read.filters.size(), kMostSavedFilters);
    QCOMPARE(read.refused.size(), 1U);
}

void TestSavedFilters::anyBytes()
{
    constexpr std::string_view kSome = "[]\n\n\n#: \"/~=-*ab\xC3\xA9\xFF\r\t\x00,.5";
    Random random(18);
    for (int i = 0; i < 2000; ++i) {
        std::string text;
        for (auto left = random.below(60); left > 0; --left)
            text += kSome[random.below(kSome.size())];
        const ReadSavedFilters read = readSavedFilters(text);
        const ReadSavedFilters again = readSavedFilters(savedFiltersText(read.filters));
        QVERIFY(again.refused.empty());
        QVERIFY(again.filters == read.filters);
    }
}

AUTHLOUPE_TEST(TestSavedFilters, NoApplication)
#include "tst_saved_filters.moc"
