// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/byte_masks.h"
#include "query/connection_id_test.h"
#include "query/text_matcher.h"
#include "support/make_log/random.h"
#include "support/plain_query.h"
#include "support/test_program.h"

#include <QTest>

#include <limits>
#include <string>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Random;

class TestQueryMatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void agreesWithSlowSearch();
    void masksAgreeWithPlainOnes();
    void connectionIds_data();
    void connectionIds();
    void connectionIdsAgreeWithSlowSearch();
    void connectionIdsRemember();
};

void TestQueryMatcher::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("found");
    QTest::newRow("empty in empty") << QByteArray() << QByteArray() << true;
    QTest::newRow("empty pattern") << QByteArray("x") << QByteArray() << true;
    QTest::newRow("in empty text") << QByteArray() << QByteArray("x") << false;
    QTest::newRow("case of letters") << QByteArray("IronPort") << QByteArray("NPORT") << true;
    QTest::newRow("brackets are no case of braces") << QByteArray("a[b]") << QByteArray("{b}") << false;
    QTest::newRow("at is no case of grave") << QByteArray("a@b") << QByteArray("`") << false;
    QTest::newRow("at the end") << QByteArray("abc") << QByteArray("c") << true;
    QTest::newRow("longer than text") << QByteArray("ab") << QByteArray("abc") << false;
    QTest::newRow("repeated beginning") << QByteArray("aaab") << QByteArray("aab") << true;
    QTest::newRow("not ASCII is bytes") << QByteArray("caf\xC3\xA9") << QByteArray("\xC3\xA9") << true;
    QTest::newRow("not ASCII keeps its case") << QByteArray("caf\xC3\x89") << QByteArray("\xC3\xA9") << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("\0B", 2) << true;
    QTest::newRow("pattern of 300") << QByteArray(400, 'x') + QByteArray(300, 'y') << QByteArray(300, 'Y')
                                    << true;
}

void TestQueryMatcher::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, pattern);
    const auto matcher = makeAsciiMatcher(pattern.toStdString());
    QTEST(matcher->matches(text.toStdString()), "found");
}

void TestQueryMatcher::agreesWithSlowSearch()
{
    Random random(11);
    const auto anyText = [&random](std::uint32_t mostLetters) {
        constexpr std::string_view kLetters = "abABZz@[`{\xC3";
        std::string text;
        for (std::uint32_t left = random.below(mostLetters); left != 0; --left)
            text += random.of(kLetters);
        return text;
    };
    int found = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = anyText(i % 10 == 0 ? 100 : 20);
        const std::string pattern = anyText(4);
        const bool expected = plainContains(text, pattern);
        found += expected ? 1 : 0;
        if (makeAsciiMatcher(pattern)->matches(text) != expected)
            QFAIL(("'" + pattern + "' in '" + text + "'").c_str());
    }
    QVERIFY(found > 2'000 && found < 18'000); // both answers were asked for
}

// Every length that is read in a way of its own; what stands beside the text does not count.
void TestQueryMatcher::masksAgreeWithPlainOnes()
{
    Random random(13);
    constexpr std::string_view kLetters = "abABZz@[`{\xC3\x20";
    for (std::size_t size = 0; size <= ByteMasks::kMostBytes; ++size)
        for (int i = 0; i < 200; ++i) {
            std::string text;
            for (std::size_t left = size + 2; left != 0; --left)
                text += random.of(kLetters);
            const std::string_view inner = std::string_view(text).substr(1, size);
            const SoughtByte first(random.of(kLetters));
            const SoughtByte last(random.of(kLetters));
            const ByteMasks fast = ByteMasks::of(inner, first, last);
            const ByteMasks plain = ByteMasks::plain(inner, first, last);
            QCOMPARE(fast.first, plain.first);
            QCOMPARE(fast.last, plain.last);
        }
}

void TestQueryMatcher::connectionIds_data()
{
    QTest::addColumn<quint64>("id");
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<bool>("passes");
    constexpr quint64 kGreatest = std::numeric_limits<quint64>::max();
    QTest::newRow("whole") << quint64{450} << QByteArray("450") << true << true;
    QTest::newRow("part is not whole") << quint64{4501} << QByteArray("450") << true << false;
    QTest::newRow("part") << quint64{14501} << QByteArray("450") << false << true;
    QTest::newRow("zero first") << quint64{10501} << QByteArray("05") << false << true;
    QTest::newRow("no zero before the number") << quint64{5} << QByteArray("05") << false << false;
    QTest::newRow("nine digits") << quint64{6'443'740'001} << QByteArray("443740001") << false << true;
    QTest::newRow("nine digits, last differs")
        << quint64{6'443'740'002} << QByteArray("443740001") << false << false;
    QTest::newRow("greatest") << kGreatest << QByteArray("18446744073709551615") << false << true;
    QTest::newRow("end of greatest") << kGreatest << QByteArray("1615") << false << true;
    QTest::newRow("longer than the number") << quint64{1} << QByteArray("11") << false << false;
    QTest::newRow("nothing is in everything") << quint64{1} << QByteArray("") << false << true;
    QTest::newRow("letters") << quint64{12} << QByteArray("1x") << false << false;
    QTest::newRow("21 digits") << kGreatest << QByteArray("184467440737095516150") << false << false;
}

void TestQueryMatcher::connectionIds()
{
    QFETCH(quint64, id);
    QFETCH(QByteArray, digits);
    QFETCH(bool, exact);
    const auto test = ConnectionIdTest::make(digits.toStdString(), exact);
    QTEST(test && test->matches(id), "passes");
}

void TestQueryMatcher::connectionIdsAgreeWithSlowSearch()
{
    Random random(12);
    for (int i = 0; i < 20'000; ++i) {
        const std::uint64_t id = random.next() >> random.below(60);
        const std::string digits = std::to_string(random.next() >> (40 + random.below(24)));
        const auto test = ConnectionIdTest::make(digits, false);
        QVERIFY(test.has_value());
        QCOMPARE(test->matches(id), std::to_string(id).find(digits) != std::string::npos);
    }
}

// One test for ids that follow each other, and for two directions with ids of their own.
void TestQueryMatcher::connectionIdsRemember()
{
    Random random(14);
    for (const char* const digits : {"4374", "0", "00", "07", "9", "1212", "999", "10", "6443740"}) {
        const auto test = ConnectionIdTest::make(digits, false);
        QVERIFY(test.has_value());
        std::uint64_t ids[] = {1, 76'943'000, 6'443'739'900,
                               std::numeric_limits<std::uint64_t>::max() - 9'000};
        for (int i = 0; i < 8'000; ++i) {
            std::uint64_t& id = ids[random.below(4)];
            QCOMPARE(test->matches(id), std::to_string(id).find(digits) != std::string::npos);
            ++id;
        }
    }
}

AUTHLOUPE_TEST(TestQueryMatcher, NoApplication)
#include "tst_query_matcher.moc"
