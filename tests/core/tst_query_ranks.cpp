// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ip_address.h"
#include "query/text_ranks.h"
#include "query/value_ranks.h"
#include "support/make_log/random.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace authloupe;
using makelog::Random;
using Ranks = std::vector<std::uint32_t>;

namespace {

std::pair<std::string, std::string> slowKey(std::string_view text)
{
    std::string folded(text);
    for (char& c : folded)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return {folded, std::string(text)};
}

Ranks slowRanks(const std::vector<std::string>& texts)
{
    std::vector<std::pair<std::string, std::string>> distinct;
    for (const std::string& text : texts)
        distinct.push_back(slowKey(text));
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()),
                   distinct.end()); // clang 14 has no ranges for it
    Ranks ranks;
    for (const std::string& text : texts)
        ranks.push_back(
            static_cast<std::uint32_t>(std::ranges::lower_bound(distinct, slowKey(text)) - distinct.begin()));
    return ranks;
}

Ranks ranksOf(const std::vector<std::string>& texts)
{
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    return rankTexts(views);
}

} // namespace

class TestQueryRanks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofTexts();
    void ofRandomTexts();
    void ofManyTexts();
    void ofLongTexts();
    void ofAddresses();
    void ofManyAddresses();
    void stops();
    void ofScores();
};

void TestQueryRanks::ofTexts()
{
    using namespace std::string_literals;
    const std::vector<std::string> inOrder{"",   "\0"s,      "\0a"s,        " ",         "-",   "0",
                                           "A",  "a",        "a\0"s,        "AA",        "Ab",  "aB",
                                           "ab", "abcdefgh", "abcdefgh\0"s, "abcdefghi", "b",   "z",
                                           "{",  "\x7F",     "\xC3\x89",    "\xC3\xA9",  "\xFF"};
    const Ranks ranks = ranksOf(inOrder);
    for (std::uint32_t i = 0; i < ranks.size(); ++i)
        QCOMPARE(ranks[i], i);
    QVERIFY(rankTexts({}).empty());
}

void TestQueryRanks::ofRandomTexts()
{
    Random random(1);
    constexpr std::string_view kLetters = "aAbB.@\xC3\x89";
    for (int round = 0; round < 50; ++round) {
        std::vector<std::string> texts;
        for (int i = 0; i < 400; ++i) {
            std::string text(random.chance(40) ? "mail.example.com/" : "");
            for (std::uint32_t left = random.below(random.chance(50) ? 3 : 12); left != 0; --left)
                text += random.of(kLetters);
            texts.push_back(text);
        }
        QCOMPARE(ranksOf(texts), slowRanks(texts));
    }
}

// So many that they are sorted by digits, with beginnings in common of all lengths.
void TestQueryRanks::ofManyTexts()
{
    Random random(2);
    for (const std::size_t size : {1023U, 1024U, 5000U}) {
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < size; ++i) {
            std::string text = random.chance(70) ? std::string("host-") : std::string(random.below(20), 'X');
            text += std::to_string(random.below(3000))
                    + (random.chance(50) ? ".dyn.Example.net" : ".dyn.example.NET");
            if (random.chance(10))
                text += '\0';
            if (random.chance(10))
                text.resize(random.below(10));
            texts.push_back(text);
        }
        QCOMPARE(ranksOf(texts), slowRanks(texts));
    }
}

// Texts of a mebibyte that differ in the last byte must not end the stack.
void TestQueryRanks::ofLongTexts()
{
    std::vector<std::string> texts;
    for (const char last : {'c', 'a', 'B'})
        texts.push_back(std::string(1 << 20, 'x') + last);
    QCOMPARE(ranksOf(texts), (Ranks{2, 0, 1}));
}

void TestQueryRanks::ofAddresses()
{
    const std::vector<std::string_view> texts{"unknown", "10.0.0.10", "10.0.0.9", "::1",
                                              "0:0::1",  "Host",      "10.0.0.9"};
    QCOMPARE(rankAddresses(texts), (Ranks{4, 1, 0, 2, 2, 3, 0}));
}

// Like the values themselves, sorted by comparing.
void TestQueryRanks::ofManyAddresses()
{
    Random random(3);
    std::vector<std::string> texts;
    for (int i = 0; i < 4000; ++i) {
        const auto part = [&random](std::uint32_t below) { return std::to_string(random.below(below)); };
        const std::uint32_t kind = random.below(10);
        if (kind == 0)
            texts.push_back("2001:db8::" + part(300));
        else if (kind == 1)
            texts.push_back("host-" + part(300));
        else
            texts.push_back(part(256) + '.' + part(3) + '.' + part(2) + '.' + part(257));
    }
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    const Ranks ranks = rankAddresses(views);
    for (std::size_t i = 1; i < views.size(); ++i) {
        const auto one = parseIpAddress(views[i - 1]);
        const auto other = parseIpAddress(views[i]);
        if (one && other)
            QVERIFY((*one < *other) == (ranks[i - 1] < ranks[i])
                    && (*one == *other) == (ranks[i - 1] == ranks[i]));
        else if (one || other)
            QVERIFY(one.has_value() == (ranks[i - 1] < ranks[i]));
        else
            QVERIFY((slowKey(views[i - 1]) < slowKey(views[i])) == (ranks[i - 1] < ranks[i]));
    }
}

void TestQueryRanks::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const std::vector<std::string_view> texts{"b", "a"};
    QCOMPARE(rankTexts(texts, stop.get_token()).size(), texts.size());
    QCOMPARE(rankAddresses(texts, stop.get_token()).size(), texts.size());
    QCOMPARE(rankScores(texts, stop.get_token()).size(), texts.size());
}

void TestQueryRanks::ofScores()
{
    const std::vector<std::string_view> texts{"None",    "-9.5", "10",   "9.9", "-10.0",
                                              "rfc1918", "0",    "-0.0", "nan", "inf"};
    QCOMPARE(rankScores(texts), (Ranks{7, 1, 4, 3, 0, 8, 2, 2, 6, 5}));
}

AUTHLOUPE_TEST(TestQueryRanks, NoApplication)
#include "tst_query_ranks.moc"
