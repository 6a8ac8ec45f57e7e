// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/line_dress.h"
#include "make_log/random.h"
#include "support/plain_dress.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

class TestLineDress final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dress_data();
    void dress();
    void sameDress_data();
    void sameDress();
    void plain_data();
    void plain();
    void endsAnEntry_data();
    void endsAnEntry();
    void columns();
    void sameAsPlain();
};

void TestLineDress::dress_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("quoted");
    const auto row = [](const char* name, const QByteArray& line, int length, bool quoted) {
        QTest::newRow(name) << line << length << quoted;
    };
    row("none", "Wed", 0, false);
    row("empty", "", 0, false);
    row("indent", "    Wed", 4, false);
    row("tab", "\tWed", 1, false);
    row("quoted", "> Wed", 2, true);
    row("quoted without a blank", ">Wed", 1, true);
    row("quoted thrice", ">> > Wed", 5, true);
    row("bar", "| Wed", 2, true);
    row("list", "- Wed", 2, false);
    row("star", "  * Wed", 4, false);
    row("bullet", "\xE2\x80\xA2 Wed", 4, false);
    row("number", "12. Wed", 4, false);
    row("number and bracket", "3) Wed", 3, false);
    row("quoted list", "> - Wed", 4, true);
    row("no list", "-Wed", 0, false);
    row("no number", "12.Wed", 0, false);
    row("long number", "12345. Wed", 0, false);
    row("a year", "2019 Sep 28", 0, false);
    row("backticks", "`Wed", 1, false);
    row("byte order mark", "\xEF\xBB\xBFWed", 3, false);
    row("zero width blank", "\xE2\x80\x8BWed", 3, false);
    row("direction marks", "\xE2\x80\x8F\xE2\x81\xA6Wed", 6, false);
    row("blank that does not break", "\xC2\xA0Wed", 2, false);
    row("cut character", "\xE2\x80", 0, false);
    row("no such character", "\xE2\x80\x41", 0, false);
    row("priority", "<166>Mar", 0, false);
    row("NUL", QByteArray("\0\0Wed", 5), 2, false);
    row("nothing else", "> ", 2, true);
}

void TestLineDress::dress()
{
    QFETCH(QByteArray, line);
    bool quoted = false;
    QTEST(static_cast<int>(dressLength(line.toStdString(), quoted)), "length");
    QTEST(quoted, "quoted");
}

void TestLineDress::sameDress_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("quoted");
    QTest::addColumn<int>("indent");
    QTest::addColumn<int>("length");
    const auto row = [](const char* line, bool quoted, int indent, int length) {
        QTest::addRow("%s %d %d", line, quoted, indent) << QByteArray(line) << quoted << indent << length;
    };
    row("text", false, 0, 0);
    row(" text", false, 0, 0);
    row("    text", false, 4, 4);
    row("      text", false, 4, 4);
    row("  text", false, 4, 2);
    row("> text", false, 0, 0);
    row("> text", true, 2, 2);
    row(">  text", true, 2, 2); // the second blank is the entry's
    row("> > text", true, 4, 4);
    row(">text", true, 2, 1);
    row("text", true, 2, 0);
    row("text > x", true, 2, 0);
    row("", true, 2, 0);
    row(">", true, 2, 1);
}

void TestLineDress::sameDress()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, quoted);
    QFETCH(int, indent);
    QTEST(static_cast<int>(sameDressLength(line.toStdString(), quoted, static_cast<std::size_t>(indent))),
          "length");
}

void TestLineDress::plain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& text, const char* expected) {
        QTest::newRow(name) << text << QByteArray(expected);
    };
    row("ASCII", "a b\tc", "a b\tc");
    row("letters", "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
    row("blanks",
        "a\xC2\xA0"
        "b\xE2\x80\x89"
        "c\xE2\x80\xAF"
        "d\xE3\x80\x80"
        "e",
        "a b c d e");
    row("invisible",
        "a\xE2\x80\x8B"
        "b\xE2\x80\xAE"
        "c\xE2\x81\xA9"
        "d\xEF\xBB\xBF"
        "e\xC2\xAD"
        "f\xD8\x9C"
        "g",
        "abcdefg");
    row("NUL", QByteArray("a\0b", 3), "ab");
    row("cut", "a\xE2\x80", "a\xE2\x80");
    row("invalid", "\xFF\xC2", "\xFF\xC2");
}

void TestLineDress::plain()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(plainText(text.toStdString())), expected);
    QVERIFY(hasOddCharacters(text.toStdString()) || text == expected);
}

void TestLineDress::endsAnEntry_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("unquoted");
    QTest::addColumn<bool>("quoted");
    const auto row = [](const char* line, bool unquoted, bool quoted) {
        QTest::newRow(line) << QByteArray(line) << unquoted << quoted;
    };
    row("", true, true);
    row(" \t\r", true, true);
    row("```", true, true);
    row("  ~~~ text", true, true);
    row("\xC2\xA0", true, true);
    row(">", false, true);
    row("> >", false, true);
    row("> ```", false, true);
    row("text", false, false);
    row("> text", false, false);
    row("``", false, false);
}

void TestLineDress::endsAnEntry()
{
    QFETCH(QByteArray, line);
    QTEST(isBlankOrFence(line.toStdString(), false), "unquoted");
    QTEST(isBlankOrFence(line.toStdString(), true), "quoted");
}

void TestLineDress::columns()
{
    QCOMPARE(columnCount(""), std::size_t{0});
    QCOMPARE(columnCount("abc"), std::size_t{3});
    QCOMPARE(columnCount("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"), std::size_t{3});
}

void TestLineDress::sameAsPlain()
{
    const std::vector<std::string> parts{
        " ",    ">",    "|",    "-",    "1.", "\t",  "`",   "a",    "- ",   "2) ",  "\xC2",         "\xA0",
        "\xE2", "\x80", "\x8B", "\xAE", "\0", "```", "~~~", "\xEF", "\xBB", "\xBF", "\xE2\x80\xA2 "};
    makelog::Random random(3);
    for (int round = 0; round < 20'000; ++round) {
        std::string line;
        for (std::uint32_t count = random.below(12); count > 0; --count)
            line += random.chance(3) ? std::string(1, '\0') : random.of(parts);
        bool quoted = false;
        for (const bool markers : {false, true}) {
            const PlainDress plain = plainDress(line, markers);
            QCOMPARE(markers ? dressLength(line, quoted) : quoteLength(line, quoted), plain.length);
            QCOMPARE(quoted, plain.quoted);
        }
        QCOMPARE(sameDressLength(line, true, 0), plainSameDress(line, true, 0));
        QCOMPARE(sameDressLength(line, false, 3), plainSameDress(line, false, 3));
        QCOMPARE(shown(plainText(line)), shown(plainWithoutOdd(line)));
        QCOMPARE(hasOddCharacters(line), plainIsOdd(line));
        QCOMPARE(isBlankOrFence(line, false), plainEndsEntry(line, false));
        QCOMPARE(isBlankOrFence(line, true), plainEndsEntry(line, true));
        QCOMPARE(columnCount(line), plainColumns(line));
    }
}

AUTHLOUPE_TEST(TestLineDress, QCoreApplication)
#include "tst_line_dress.moc"
