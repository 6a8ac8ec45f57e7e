// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_combination.h"
#include "query/filter_language.h"
#include "query/row_set.h"
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

class TestFilterCombination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void combines_data();
    void combines();
    void letsThroughWhatBothLetThrough();
};

void TestFilterCombination::combines_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("both"); // ! when there is none
    const auto row = [](const char* one, const char* other, const char* both) {
        QTest::addRow("%s and %s", one, other) << QByteArray(one) << QByteArray(other) << QByteArray(both);
    };
    row("", "", "");
    row("user:a", "", "user:a");
    row("", "user:a", "user:a");
    row("user:a", "ip:10", "user:a ip:10");
    row("user:a", "user:b", "!");
    row("user:a", "-user:b", "user:a -user:b");
    row("-user:a", "user:b", "-user:a user:b");
    row("-user:a", "-user:b", "-user:a,b");
    row("bob", "-eve", "bob -eve");
    row("outcome:failed,error", "outcome:error,succeeded", "outcome:error");
    row("outcome:failed", "outcome:error", "!");
    row("direction:inbound", "outcome:error", "outcome:error direction:inbound");
    row("failures:5", "failures:6", "!");
    row("marked:yes", "user:a", "user:a marked:yes");
    row("user:a", "marked:no", "user:a marked:no");
    row("marked:yes", "marked:yes", "marked:yes");
    row("marked:yes", "marked:no", "!");
    row("failures:5", "-failures:6", "failures:5 -failures:6");
    row("failures:5", "errors:1", "failures:5 errors:1");
    row("since:2009-04-22", "until:2009-04-23", "since:2009-04-22 until:2009-04-23");
    row("since:2009-04-22 until:2009-04-25", "since:2009-04-21 until:2009-04-24",
        "since:2009-04-22 until:2009-04-24");
}

void TestFilterCombination::combines()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    const auto both = bothOf(parseFilter(one.toStdString()).filter, parseFilter(other.toStdString()).filter);
    QTEST(both ? QByteArray::fromStdString(toText(*both)) : QByteArray("!"), "both");
}

void TestFilterCombination::letsThroughWhatBothLetThrough()
{
    const SnapshotPtr snapshot = randomSnapshot(71, 400);
    Random random(72);
    int combined = 0;
    std::size_t passed = 0;
    for (int i = 0; i < 500; ++i) {
        const Filter one = randomFilter(random);
        const Filter other = randomFilter(random);
        const auto both = bothOf(one, other);
        if (!both)
            continue;
        ++combined;
        RowSet expected;
        std::ranges::set_intersection(*selectRows(*snapshot, one, {}), *selectRows(*snapshot, other, {}),
                                      std::back_inserter(expected));
        QCOMPARE(selectRows(*snapshot, *both, {}).value(), expected);
        passed += expected.size();
    }
    QVERIFY(combined > 100 && passed > 100);
}

AUTHLOUPE_TEST(TestFilterCombination, NoApplication)
#include "tst_filter_combination.moc"
