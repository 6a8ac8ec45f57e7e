// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/regex_matcher.h"
#include "query/regex_places.h"
#include "support/make_log/random.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

#include <regex>
#include <string>

using namespace authloupe;
using makelog::Random;

class TestQueryRegex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void faults_data();
    void faults();
    void globs_data();
    void globs();
    void agreesWithTheStandardLibrary();
    void blowsUpNowhere_data();
    void blowsUpNowhere();
    void places_data();
    void places();
    void placesAgreeWithTheMatcher();
    void placesBlowUpNowhere_data() { blowsUpNowhere_data(); }
    void placesBlowUpNowhere();
};

void TestQueryRegex::matches_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* pattern, const char* text, bool found) {
        QTest::addRow("%s in '%s'", pattern, text) << QByteArray(pattern) << QByteArray(text) << found;
    };
    row("", "", true);
    row("b", "abc", true);
    row("B", "abc", false);
    row("^b", "abc", false);
    row("^a.c$", "abc", true);
    row("^a.c$", "abcd", false);
    row("a$", "ba", true);
    row("a$b", "a$b", false);
    row("a\\$b", "a$b", true);
    row("^$", "", true);
    row("^$", "a", false);
    row("$^", "", true);
    row("^^a", "a", true);
    row("x*", "abc", true);
    row("^x*$", "abc", false);
    row("^x*$", "xxx", true);
    row("^(ab|cd)+$", "abcdab", true);
    row("^(ab|cd)+$", "abcda", false);
    row("^(?:a|)b", "b", true);
    row("a||b", "zzz", true);
    row("a{2}", "a", false);
    row("a{2}", "baab", true);
    row("^a{2,3}$", "aaaa", false);
    row("^a{2,}$", "aaaa", true);
    row("^a{0}$", "", true);
    row("^(a*)*$", "aaa", true);
    row("^(a?){3}$", "aa", true);
    row("a{", "a{", true);
    row("a{,2}", "a{,2}", true);
    row("a{x}", "a{x}", true);
    row("^a+?$", "aaa", true);
    row("[a-c]x", "bx", true);
    row("[^a-c]x", "bx", false);
    row("[]x]", "]", true);
    row("[^]]", "]", false);
    row("[a-]", "-", true);
    row("[-a]", "-", true);
    row("[\\d-]", "-", true);
    row("[a\\]b]", "]", true);
    row("[\\w]", "_", true);
    row("[^\\w]", "_", false);
    row("\\d\\D", "1a", true);
    row("\\s", "a b", true);
    row("\\S", " \t", false);
    row("\\W", "ab_1", false);
    row("\\t", "a\tb", true);
    row("\\x41\\x{42}", "AB", true);
    row("a\\/b", "a/b", true);
    row("\\Aa\\z", "a", true);
    row("\\.", "abc", false);
    row("^.$", "\xC3\xA9", true);
    row("^..$", "\xC3\xA9", false);
    row("^.$", "\xFF", true);
    row("^..$", "\xFF\xFE", true);
    row("[\xC3\xA0-\xC3\xBF]", "caf\xC3\xA9", true);
    row("[^\xC3\xA9]", "\xC3\xA9", false);
    row("\\x{E9}", "\xC3\xA9", true);
    row("\xFF", "\xFE", false);
    row("\xFF", "a\xFF", true);
    row("\xEA\xB9\x80", "\xEA\xB9\x80\xEC\xB2\xA0", true);
}

void TestQueryRegex::matches()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QVERIFY(!findRegexFault(pattern.toStdString()));
    const auto matcher = makeRegexMatcher(pattern.toStdString(), nullptr);
    QTEST(matcher->matches(text.toStdString()), "found");
    QTEST(matcher->matches(text.toStdString()), "found"); // now it remembers
}

void TestQueryRegex::faults_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    const auto row = [](const QByteArray& pattern, RegexFaultCode code, int position, int length) {
        QTest::newRow(pattern.left(40)) << pattern << static_cast<int>(code) << position << length;
    };
    using Code = RegexFaultCode;
    row("a(b", Code::NotClosed, 1, 1);
    row("a[b", Code::NotClosed, 1, 1);
    row("[]", Code::NotClosed, 0, 1);
    row("ab)c", Code::NothingOpen, 2, 1);
    row("*a", Code::NothingToRepeat, 0, 1);
    row("a|+", Code::NothingToRepeat, 2, 1);
    row("a**", Code::NothingToRepeat, 2, 1);
    row("{2}", Code::NothingToRepeat, 0, 3);
    row("x[b-a]", Code::BadRange, 2, 3);
    row("a{5,2}", Code::BadRange, 1, 5);
    row("ab\\", Code::BadEscape, 2, 1);
    row("\\xZ", Code::BadEscape, 0, 2);
    row("\\x{110000}", Code::BadEscape, 0, 10);
    row("(a)\\1", Code::NotSupported, 3, 2);
    row("a(?=b)", Code::NotSupported, 1, 2);
    row("\\bword", Code::NotSupported, 0, 2);
    row("[[:alpha:]]", Code::NotSupported, 1, 2);
    row("a++", Code::NotSupported, 0, 3);
    row("a{1001}", Code::TooLarge, 1, 6);
    row("(a{999}){999}", Code::TooLarge, 0, 13);
    row("((((){999}){999}){999}){999}", Code::TooLarge, 0, 28);
    row(QByteArray(60, '('), Code::TooLarge, 50, 1);
    row(QByteArray(5000, 'a'), Code::TooLarge, 0, 5000);
}

void TestQueryRegex::faults()
{
    QFETCH(QByteArray, pattern);
    const auto fault = findRegexFault(pattern.toStdString());
    QVERIFY(fault);
    QTEST(static_cast<int>(fault->code), "code");
    QTEST(static_cast<int>(fault->position), "position");
    QTEST(static_cast<int>(fault->length), "length");
    QVERIFY(!makeRegexMatcher(pattern.toStdString(), nullptr)->matches("a"));
}

void TestQueryRegex::globs_data()
{
    QTest::addColumn<QByteArray>("glob");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* glob, const char* text, bool fits) {
        QTest::addRow("%s for '%s'", glob, text) << QByteArray(glob) << QByteArray(text) << fits;
    };
    row("*", "", true);
    row("?", "", false);
    row("Out*", "outbound", true);
    row("Out*", "an outbound", false);
    row("*bound", "OUTBOUND", true);
    row("a*c*e", "abcde", true);
    row("a*c*e", "abde", false);
    row("caf?", "caf\xC3\xA9", true);
    row("a.c*", "abc", false);
    row("[a]*", "a", false);
    row("[a]*", "[A]", true);
    row("*a*",
        "\xFF"
        "a\xFE",
        true);
    row("*", "two\nlines", true);
}

void TestQueryRegex::globs()
{
    QFETCH(QByteArray, glob);
    QFETCH(QByteArray, text);
    QTEST(makeGlobMatcher(glob.toStdString(), foldAsciiCase)->matches(text.toStdString()), "fits");
}

// Random patterns over a small alphabet against the library's own, which is slow but was written by others.
void TestQueryRegex::agreesWithTheStandardLibrary()
{
    Random random(7);
    const std::vector<std::string> pieces{"a",      "b", "A", ".",       "[ab]", "[^a]", "(a|b)",
                                          "(?:ab)", "^", "$", "(a*b|B)", "\\w",  "\\d",  "1"};
    const std::vector<std::string> times{"", "", "", "*", "+", "?", "{2}", "{1,2}", "*?"};
    const std::string letters = "abAB1";
    int found = 0;
    constexpr int kPatterns = 3000;
    for (int i = 0; i < kPatterns; ++i) {
        std::string pattern;
        for (std::uint32_t n = 1 + random.below(5); n > 0; --n) {
            const std::string& piece = random.of(pieces);
            const bool isPlace = piece == "^" || piece == "$";
            pattern += piece + (isPlace ? std::string() : random.of(times)) + (random.chance(10) ? "|" : "");
        }
        const bool ignoreCase = random.chance(30);
        const std::regex expected(pattern, ignoreCase ? std::regex::ECMAScript | std::regex::icase
                                                      : std::regex::ECMAScript);
        const auto matcher = makeRegexMatcher(pattern, ignoreCase ? foldAsciiCase : nullptr);
        for (int k = 0; k < 12; ++k) {
            std::string text;
            for (std::uint32_t n = random.below(7); n > 0; --n)
                text += letters[random.below(static_cast<std::uint32_t>(letters.size()))];
            const bool is = std::regex_search(text, expected);
            QVERIFY2(matcher->matches(text) == is, (pattern + " in " + text).c_str());
            found += is ? 1 : 0;
        }
    }
    QVERIFY(found > kPatterns && found < kPatterns * 11);
}

void TestQueryRegex::blowsUpNowhere_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char* const pattern : {"^(a+)+$", "^(a|aa)+$", "^(a*)*b", "(.*)(.*)(.*)(.*)(.*)x$",
                                      "(a?){50}a{50}$", "[ab]*a[ab]{14}$", "(x+x+)+y"})
        QTest::newRow(pattern) << QByteArray(pattern);
}

// What backtracks needs longer than the universe has been there.
void TestQueryRegex::blowsUpNowhere()
{
    QFETCH(QByteArray, pattern);
    const auto matcher = makeRegexMatcher(pattern.toStdString(), nullptr);
    Random random(8);
    std::string text(20'000, 'a');
    for (std::size_t i = 0; i < text.size(); ++i)
        text[i] = random.chance(50) ? 'a' : 'b';
    QElapsedTimer timer;
    timer.start();
    (void)matcher->matches(std::string(100'000, 'a') + "!");
    (void)matcher->matches(std::string(100'000, 'x'));
    (void)matcher->matches(text + "!");
    QVERIFY2(timer.elapsed() < 30'000, "far more than it takes with every check switched on");
}

void TestQueryRegex::places_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("places");
    const auto row = [](const char* pattern, const char* text, const char* places) {
        QTest::addRow("%s in '%s'", pattern, text)
            << QByteArray(pattern) << QByteArray(text) << QByteArray(places);
    };
    row("b", "abcb", "1+1 3+1");
    row("x", "abc", "");
    row("x*", "abxxc", "2+2");
    row("", "abc", "");
    row("[0-9]+", "ICID 450 MID 7", "5+3 13+1");
    row("ab|abc", "zabcab", "1+3 4+2");
    row("aa", "aaaaa", "0+2 2+2");
    row("^a+", "aaba", "0+2");
    row("a+$", "aaba", "3+1");
    row("b.*?d", "abcdd", "1+4");
    row("E", "caf\xC3\xA9 E", "6+1");
    row("\xC3\xA9+", "caf\xC3\xA9\xC3\xA9!", "3+4");
    row("(", "(", "");
}

void TestQueryRegex::places()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QByteArrayList found;
    if (const auto places = RegexPlaces::make(pattern.toStdString(), nullptr))
        for (const TextPlace& place : places->find(text.toStdString()))
            found.append(QByteArray::number(place.position) + '+' + QByteArray::number(place.length));
    QTEST(found.join(' '), "places");
}

// The first place is the leftmost and there the longest that fits as a whole, as the library sees it.
void TestQueryRegex::placesAgreeWithTheMatcher()
{
    Random random(9);
    const std::vector<std::string> pieces{"a", "b", "A", ".", "[ab]", "(a|b)", "(?:ab)", "^", "$", "\\w"};
    const std::vector<std::string> times{"", "", "*", "+", "?", "{2}"};
    const std::string letters = "abAB";
    const auto firstPlace = [](const std::string& text, const std::regex& regex) -> std::optional<TextPlace> {
        namespace flags = std::regex_constants;
        for (std::size_t from = 0; from < text.size(); ++from)
            for (std::size_t to = text.size(); to > from; --to) {
                const std::string part = text.substr(from, to - from);
                const auto how = (from > 0 ? flags::match_not_bol : flags::match_default)
                                 | (to < text.size() ? flags::match_not_eol : flags::match_default);
                if (std::regex_match(part, regex, how))
                    return TextPlace{from, to - from};
            }
        return std::nullopt;
    };
    for (int i = 0; i < 600; ++i) {
        std::string pattern;
        for (std::uint32_t n = 1 + random.below(4); n > 0; --n) {
            const std::string& piece = random.of(pieces);
            const bool isPlace = piece == "^" || piece == "$";
            pattern += piece + (isPlace ? std::string() : random.of(times)) + (random.chance(10) ? "|" : "");
        }
        const bool ignoreCase = random.chance(30);
        const std::regex expected(pattern, ignoreCase ? std::regex::ECMAScript | std::regex::icase
                                                      : std::regex::ECMAScript);
        const auto places = RegexPlaces::make(pattern, ignoreCase ? foldAsciiCase : nullptr);
        QVERIFY(places);
        for (int k = 0; k < 6; ++k) {
            std::string text;
            for (std::uint32_t n = random.below(7); n > 0; --n)
                text += letters[random.below(static_cast<std::uint32_t>(letters.size()))];
            const auto found = places->find(text);
            const auto first = firstPlace(text, expected);
            QVERIFY2(found.empty() == !first, (pattern + " in " + text).c_str());
            QVERIFY2(!first || found.front() == *first, (pattern + " in " + text).c_str());
        }
    }
}

void TestQueryRegex::placesBlowUpNowhere()
{
    QFETCH(QByteArray, pattern);
    const auto places = RegexPlaces::make(pattern.toStdString(), nullptr);
    QVERIFY(places);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        (void)places->find(std::string(100'000, i % 2 == 0 ? 'a' : 'x') + "!");
    QVERIFY2(timer.elapsed() < 30'000, "far more than it takes with every check switched on");
}

AUTHLOUPE_TEST(TestQueryRegex, NoApplication)
#include "tst_query_regex.moc"
