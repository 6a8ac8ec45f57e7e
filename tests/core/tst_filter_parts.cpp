// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_language.h"
#include "query/filter_parts.h"
#include "query/row_set.h"
#include "support/chosen_rows.h"
#include "support/random_filter.h"
#include "support/random_snapshot.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <iterator>
#include <string>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

class TestFilterParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesApartInOrder();
    void goesTogetherAgain();
    void takenOutOnce();
    void timeTakesThePlaceOfTime();
    void invertsWords_data();
    void invertsWords();
    void invertedIsTheRest();
};

namespace {

Filter filterOf(std::string_view text)
{
    return parseFilter(text).filter;
}

} // namespace

void TestFilterParts::comesApartInOrder()
{
    std::string texts;
    for (const Filter& part :
         partsOf(filterOf("since:2009-04-22 failures:>=5 bob outcome:failed,error user:a,b")))
        texts += toText(part) + '|';
    QCOMPARE(texts,
             std::string("user:a|user:b|outcome:failed|outcome:error|bob|failures:>=5|since:2009-04-22|"));
    QVERIFY(partsOf(Filter()).empty());
}

void TestFilterParts::goesTogetherAgain()
{
    Random random(5);
    for (int i = 0; i < 300; ++i) {
        const Filter filter = randomFilter(random);
        Filter together;
        Filter rest = filter;
        for (const Filter& part : partsOf(filter)) {
            QVERIFY(holdsPart(rest, part));
            rest = withoutPart(rest, part);
            together = withPart(together, part);
            QVERIFY(holdsPart(together, part));
        }
        QVERIFY(together == filter);
        QVERIFY(rest.isEverything());
    }
}

void TestFilterParts::takenOutOnce()
{
    const Filter twice = filterOf("user:a,a,b");
    QCOMPARE(toText(withoutPart(twice, filterOf("user:a"))), std::string("user:a,b"));
    QCOMPARE(toText(withoutPart(twice, filterOf("user:c"))), std::string("user:a,a,b"));
    QVERIFY(!holdsPart(twice, filterOf("user:c")));
    QVERIFY(!holdsPart(twice, filterOf("-user:a")));
}

void TestFilterParts::timeTakesThePlaceOfTime()
{
    const Filter morning = filterOf("since:2009-04-22 until:2009-04-22T12:00");
    const Filter evening = filterOf("since:2009-04-22T18:00 until:2009-04-23");
    QVERIFY(withPart(morning, evening) == evening);
    QVERIFY(withoutPart(morning, evening) == morning);
    QVERIFY(!holdsPart(morning, evening));
}

void TestFilterParts::invertsWords_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("other"); // ! when there is none
    const auto row = [](const char* part, const char* other) {
        QTest::addRow("%s", part) << QByteArray(part) << QByteArray(other);
    };
    row("user:a", "-user:a");
    row("-profile:Out*", "profile:Out*");
    row("ip:10.0.0.0/8", "-ip:10.0.0.0/8");
    row("bob", "-bob");
    row("outcome:failed", "-outcome:failed");
    row("-outcome:failed", "outcome:failed");
    row("direction:inbound", "-direction:inbound");
    row("failures:>=5", "-failures:>=5");
    row("response:*", "-response:*");
    row("marked:yes", "marked:no");
    row("marked:no", "marked:yes");
    row("since:2009-04-22", "until:2009-04-22");
    row("until:2009-04-22", "since:2009-04-22");
    row("since:2009-04-22 until:2009-04-23", "!");
}

void TestFilterParts::invertsWords()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, other);
    const auto found = inverted(filterOf(part.toStdString()));
    QCOMPARE(found ? toText(*found) : std::string("!"), other.toStdString());
    if (found)
        QVERIFY(inverted(*found) == filterOf(part.toStdString()));
}

void TestFilterParts::invertedIsTheRest()
{
    const SnapshotPtr snapshot = randomSnapshot(81, 400);
    Random random(82);
    int kinds = 0;
    int halves = 0;
    for (int i = 0; i < 500; ++i) {
        for (const Filter& part : partsOf(randomFilter(random))) {
            const auto other = inverted(part);
            if (!other || !part.time.isEverything())
                continue;
            ++kinds;
            const RowSet passed = selected(*snapshot, part);
            RowSet rest;
            std::ranges::set_difference(selected(*snapshot, Filter()), passed, std::back_inserter(rest));
            QCOMPARE(selected(*snapshot, *other), rest);
            halves += passed.empty() || rest.empty() ? 0 : 1;
        }
    }
    QVERIFY(kinds > 500 && halves > 200);
}

AUTHLOUPE_TEST(TestFilterParts, NoApplication)
#include "tst_filter_parts.moc"
