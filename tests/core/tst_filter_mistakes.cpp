// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_language.h"
#include "support/test_program.h"

#include <QTest>

#include <string>

using namespace authloupe;

class TestFilterMistakes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mistakes_data();
    void mistakes();
    void theRestIsUnderstood();
    void tellsTheNearestNames_data();
    void tellsTheNearestNames();
    void tellsTheWords();
};

void TestFilterMistakes::mistakes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("marked"); // where the mistake is
    QTest::addColumn<int>("position");
    const auto row = [](const char* text, FilterMistakeCode code, const char* marked, int position) {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(code) << QByteArray(marked) << position;
    };
    using Code = FilterMistakeCode;
    row("usr:alice", Code::UnknownField, "usr", 0);
    row("a -colour:red", Code::UnknownField, "colour", 3);
    row("http://example.com", Code::UnknownField, "http", 0);
    row("user:", Code::MissingValue, "", 5);
    row("user: alice", Code::MissingValue, "", 5);
    row("user:a,", Code::MissingValue, "", 7);
    row("user:,a", Code::MissingValue, "", 5);
    row("user:=", Code::MissingValue, "=", 5);
    row("since:", Code::MissingValue, "", 6);
    row("any:", Code::MissingValue, "", 4);
    row("outcome:faild", Code::UnknownWord, "faild", 8);
    row("outcome:failed,nothing", Code::UnknownWord, "nothing", 15);
    row("outcome:x*", Code::UnknownWord, "x*", 8);
    row("outcome:~failed", Code::UnknownWord, "~failed", 8);
    row("tls:/none/", Code::UnknownWord, "/none/", 4);
    row("marked:maybe", Code::UnknownWord, "maybe", 7);
    row("marked:/yes/", Code::UnknownWord, "/yes/", 7);
    row("marked:~no", Code::UnknownWord, "~no", 7);
    row("marked:", Code::MissingValue, "", 7);
    row("marked:yes,no", Code::RepeatedMarks, "marked:yes,no", 0);
    row("marked:yes -marked:yes", Code::RepeatedMarks, "-marked:yes", 11);
    row("failures:many", Code::NotANumber, "many", 9);
    row("failures:>", Code::NotANumber, ">", 9);
    row("failures:5.", Code::NotANumber, "5.", 9);
    row("failures:5...9", Code::NotANumber, "5...9", 9);
    row("failures:99999999999999999999", Code::NotANumber, "99999999999999999999", 9);
    row("failures:>9223372036854775807", Code::NotANumber, ">9223372036854775807", 9);
    row("failures:60s", Code::NotANumber, "60s", 9);
    row("icid:/12/", Code::NotANumber, "/12/", 5);
    row("failures:~5", Code::NotANumber, "~5", 9);
    row("duration:/5/i", Code::NotADuration, "/5/i", 9);
    row("opened:/2009-04-22/", Code::NotATime, "/2009-04-22/", 7);
    row("time:/2009-04-22/", Code::NotATime, "/2009-04-22/", 5);
    row("since:~2009-04-22", Code::NotATime, "~2009-04-22", 6);
    row("duration:60x", Code::NotADuration, "60x", 9);
    row("duration:s", Code::NotADuration, "s", 9);
    row("duration:-", Code::NotADuration, "-", 9);
    row("duration:99999999999999h", Code::NotADuration, "99999999999999h", 9);
    row("opened:yesterday", Code::NotATime, "yesterday", 7);
    row("opened:2009-02-30", Code::NotATime, "2009-02-30", 7);
    row("opened:2009-04-22..never", Code::NotATime, "2009-04-22..never", 7);
    row("opened:11:40", Code::TimeWithoutDate, "11:40", 7);
    row("opened:11:40..11:50", Code::TimeWithoutDate, "11:40..11:50", 7);
    row("until:11:40", Code::TimeWithoutDate, "11:40", 6);
    row("since:>=2009-04-22", Code::NotATime, ">=2009-04-22", 6);
    row("ip:10.0.0.0/33", Code::NotANetwork, "10.0.0.0/33", 3);
    row("local:x/8", Code::NotANetwork, "x/8", 6);
    row("failures:9..5", Code::EmptyRange, "9..5", 9);
    row("opened:2009-04-22T11:50..11:40", Code::EmptyRange, "2009-04-22T11:50..11:40", 7);
    row("since:2009-04-22 until:2009-04-21", Code::EmptyRange, "2009-04-21", 23);
    row("\"alice", Code::QuoteNotClosed, "\"alice", 0);
    row("user:\"a b\\\"", Code::QuoteNotClosed, "\"a b\\\"", 5);
    row("user:/a", Code::RegexNotClosed, "/a", 5);
    row("user:/a\\/", Code::RegexNotClosed, "/a\\/", 5);
    row("\"a\"b c", Code::TextBehindValue, "b", 3);
    row("user:\"a\"b,c", Code::TextBehindValue, "b", 8);
    row("user:/a/x", Code::TextBehindValue, "x", 8);
    row("file:/var/log/x", Code::TextBehindValue, "log/x", 10);
    row("user:/a(b/", Code::BadRegex, "(", 7);
    row("user:=a,/(b)\\1/", Code::BadRegex, "\\1", 12);
    row("since:2009-04-22 since:2009-04-23", Code::RepeatedTime, "since:2009-04-23", 17);
    row("since:2009-04-22,2009-04-23", Code::RepeatedTime, "since:2009-04-22,2009-04-23", 0);
    row("until:2009-04-22 time:2009-04-23", Code::RepeatedTime, "time:2009-04-23", 17);
    row("-until:2009-04-22", Code::CannotExclude, "-until:2009-04-22", 0);
}

void TestFilterMistakes::mistakes()
{
    QFETCH(QByteArray, text);
    const ParsedFilter parsed = parseFilter(text.toStdString());
    QCOMPARE(parsed.mistakes.size(), std::size_t{1});
    const FilterMistake& mistake = parsed.mistakes.front();
    QTEST(static_cast<int>(mistake.code), "code");
    QTEST(static_cast<int>(mistake.place.position), "position");
    QTEST(text.mid(static_cast<qsizetype>(mistake.place.position),
                   static_cast<qsizetype>(mistake.place.length)),
          "marked");
    QCOMPARE(mistake.regexFault.has_value(), mistake.code == FilterMistakeCode::BadRegex);
}

void TestFilterMistakes::theRestIsUnderstood()
{
    const ParsedFilter parsed = parseFilter("bob usr:x user:alice,/(/ outcome:failed,no failures:x");
    QCOMPARE(parsed.mistakes.size(), std::size_t{4});
    QCOMPARE(toText(parsed.filter), std::string("user:alice outcome:failed bob"));
    const std::string longGlob(3000, '*');
    QCOMPARE(parseFilter("user:" + longGlob).mistakes.at(0).code, FilterMistakeCode::TooLong);
}

void TestFilterMistakes::tellsTheNearestNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("names");
    for (const auto& [text, names] :
         {std::pair("usr:a", "user"), std::pair("outcom:a", "outcome"), std::pair("fialures:a", "failures"),
          std::pair("adress:a", "address"), std::pair("ipp:a", "ip"), std::pair("xyzzy:a", ""),
          std::pair("dns:a", "reverse_dns reverse_dns_verified")})
        QTest::newRow(text) << QByteArray(text) << QByteArray(names);
}

void TestFilterMistakes::tellsTheNearestNames()
{
    QFETCH(QByteArray, text);
    const ParsedFilter parsed = parseFilter(text.toStdString());
    QByteArrayList names;
    for (const std::string& name : parsed.mistakes.at(0).suggestions)
        names << QByteArray::fromStdString(name);
    QTEST(names.join(' '), "names");
    (void)parseFilter(std::string(100'000, 'x') + ":y"); // costs nothing
}

void TestFilterMistakes::tellsTheWords()
{
    const ParsedFilter parsed = parseFilter("verified:maybe");
    QCOMPARE(parsed.mistakes.at(0).suggestions, (std::vector<std::string>{"yes", "no"}));
}

AUTHLOUPE_TEST(TestFilterMistakes, NoApplication)
#include "tst_filter_mistakes.moc"
