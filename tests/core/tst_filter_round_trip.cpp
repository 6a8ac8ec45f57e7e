// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_language.h"
#include "query/row_set.h"
#include "support/random_filter.h"
#include "support/random_snapshot.h"
#include "support/test_program.h"

#include <QTest>

#include <string>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

class TestFilterRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFilterComesBack();
    void everyTextComesBack();
    void whatIsOutOfFormMeansTheSame_data();
    void whatIsOutOfFormMeansTheSame();
};

// parse(toText(f)) == f
void TestFilterRoundTrip::everyFilterComesBack()
{
    Random random(61);
    for (int i = 0; i < 5'000; ++i) {
        const Filter filter = randomFilter(random);
        const std::string text = toText(filter);
        const ParsedFilter parsed = parseFilter(text);
        QVERIFY2(parsed.ok(), text.c_str());
        QVERIFY2(parsed.filter == filter, text.c_str());
        QVERIFY2(toText(parsed.filter) == text, text.c_str());
    }
}

// Whatever somebody types, what was understood of it comes back.
void TestFilterRoundTrip::everyTextComesBack()
{
    const std::string kSigns = "abu1:-\"\\/=~,*?.<>[]()|+ \xC3\xA9\xFF\n";
    const std::vector<std::string> kParts{
        "user:",    "ip:",        "opened:", "failures:", "outcome:", "since:", "any:", "duration:",
        "10.0.0.1", "2009-04-22", "11:40",   "..",        "failed",   "/i",     "=\"",  "-"};
    Random random(62);
    std::size_t wrong = 0;
    constexpr std::size_t kTexts = 5'000;
    for (std::size_t i = 0; i < kTexts; ++i) {
        std::string text;
        for (std::uint32_t n = random.below(12); n > 0; --n)
            text += random.chance(40) ? random.of(kParts) : std::string(1, random.of(kSigns));
        const ParsedFilter parsed = parseFilter(text);
        for (const FilterMistake& mistake : parsed.mistakes)
            QVERIFY2(mistake.place.end() <= text.size(), text.c_str());
        wrong += parsed.ok() ? 0U : 1U;
        const std::string canonical = toText(parsed.filter);
        const bool emptyTime = parsed.filter.time.since.isValid() && parsed.filter.time.until.isValid()
                               && parsed.filter.time.until <= parsed.filter.time.since;
        const ParsedFilter again = parseFilter(canonical);
        QVERIFY2(again.ok() || emptyTime, canonical.c_str());
        QVERIFY2(again.filter == parsed.filter, canonical.c_str());
        for (std::size_t cursor = 0; cursor <= text.size(); ++cursor) {
            const FilterCompletion completion = completeFilter(text, cursor);
            QVERIFY(completion.place.position <= cursor && completion.place.end() <= text.size());
        }
    }
    QVERIFY(wrong > kTexts / 20 && wrong < kTexts);
}

void TestFilterRoundTrip::whatIsOutOfFormMeansTheSame_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("slash in an expression") << 0;
    QTest::newRow("user among the fields") << 1;
    QTest::newRow("time before 1970") << 2;
}

void TestFilterRoundTrip::whatIsOutOfFormMeansTheSame()
{
    QFETCH(int, which);
    Filter filter;
    if (which == 0)
        filter.users = {{"example/|^b", false, false, TextPattern::Regex}};
    else if (which == 1)
        filter.fields = {{SessionField::Users, TextTest{"bob", true}}};
    else
        filter.time.since = LogTime{-5000};
    const SnapshotPtr snapshot = randomSnapshot(63, 500);
    const auto rows = selectRows(*snapshot, filter, {});
    QVERIFY(!rows->empty() && rows->size() < snapshot->sessionCount());
    QCOMPARE(selectRows(*snapshot, parseFilter(toText(filter)).filter, {}), rows);
}

AUTHLOUPE_TEST(TestFilterRoundTrip, NoApplication)
#include "tst_filter_round_trip.moc"
