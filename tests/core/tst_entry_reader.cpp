// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/entry_reader.h"
#include "support/core_log.h"
#include "support/entry_texts.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace authloupe;
using namespace authloupe::test;

class TestEntryReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void blocksCutAnywhere_data();
    void blocksCutAnywhere();
    void overlongLines_data();
    void overlongLines();
    void entryOfTooManyLines();
    void entryOfTooManyBytes();
    void samplesStandAsInTheFile();
    void mostSamples();
    void clock();
    void stopsBeforeTheFirstStampBehindItsEnd();
    void findEntry();
};

namespace {

const std::string kStamp = "Wed Apr 22 11:43:59 2009";
const std::string kClose = kStamp + " Info: ICID 5 close";

// Every kind of line that a reader treats in its own way.
std::string mixedText()
{
    return "prose before the log\n\n```\n" + kStamp + " Info: New SMTP ICID 5 interface mail (10.0.0.1)\n"
           + "address 192.0.2.7 reverse dns host unknown verified no\n" + kClose + "\r\n\r\n" + kStamp
           + " Info: SMTP Auth: (ICID 5) failed for user: io\nnport using AUTH mechanism: PLAIN with "
             "profile: P\n"
           + "(Wed Apr 1 11:43:58 2009 Info: ICID 6 close\n```\nend\n" + kStamp + " Info: nobody knows\n"
           + kStamp + " Warning: MID 5 ICID 7\nFrom: <a@example.com>\n" + kStamp + "\n" + kStamp + " \n"
           + kClose;
}

} // namespace

void TestEntryReader::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>(
        "expected"); // understood/ignored/not of lines, entries, wrapped; then the events
    const auto row = [](const char* name, const std::string& text, const char* expected) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(expected);
    };
    row("empty", "", "0/0/0 of 0, 0, 0");
    row("one line", kClose + "\n", "1/0/0 of 1, 1, 0|1-1 @0-0 closed inbound 5");
    row("no line end at the end", kClose, "1/0/0 of 1, 1, 0|1-1 @0-0 closed inbound 5");
    row("CRLF", kClose + "\r\n", "1/0/0 of 1, 1, 0|1-1 @0-0 closed inbound 5");
    row("two lines", kClose + "\n" + kClose + "\n",
        "2/0/0 of 2, 2, 0|1-1 @0-0 closed inbound 5|2-2 @44-44 closed inbound 5");
    row("blank lines and fences", "\n \t\r\n```log\n" + kClose + "\n\n~~~\n",
        "1/5/0 of 6, 1, 0|4-4 @12-12 closed inbound 5");
    row("line ends only", std::string(1000, '\n'), "0/1000/0 of 1000, 0, 0");
    row("of no interest", kStamp + " Info: Status: CPULd 3\n", "0/1/0 of 1, 1, 0");
    row("nobody knows", kStamp + " Info: xyzzy\n", "0/0/1 of 1, 1, 0");
    row("no level", kStamp + " ICID 5 close\n", "0/0/1 of 1, 1, 0");
    row("no stamp", "Info: ICID 5 close\n", "1/0/0 of 1, 1, 0|1-1 @0-0 closed inbound 5");
    row("no stamp, level only", "Info: ICID five\n", "0/0/1 of 1, 0, 0");
    row("no stamp, wrapped", "Info: ICID 5\nclose\n", "2/0/0 of 2, 1, 1|1-2 @0-13 closed inbound 5");
    row("a level inside a stamped entry", kClose + "\nInfo: ICID 6 close\n" + kClose + "\n",
        "2/0/1 of 3, 2, 0|1-1 @0-0 closed inbound 5|3-3 @63-63 closed inbound 5");
    row("a level behind a blank line",
        kClose + "\n\nInfo: ICID 6 close\nInfo: ICID 7 close\n" + kClose + "\n" + kClose + "\n",
        "5/1/0 of 6, 5, 0|1-1 @0-0 closed inbound 5|3-3 @45-45 closed inbound 6|4-4 @64-64 closed inbound "
        "7|5-5 @83-83 closed inbound 5|6-6 @127-127 closed inbound 5");
    row("quoted", "> " + kClose + "\n>\n> " + kClose + "\n",
        "2/1/0 of 3, 2, 0|1-1 @0-0 closed inbound 5|3-3 @48-48 closed inbound 5");
    row("quoted and wrapped", ">> " + kStamp + " Info: ICID 5\n>> close\n",
        "2/0/0 of 2, 1, 1|1-2 @0-41 closed inbound 5");
    row("a quotation mark of its own", kStamp + " Info: MID 5 attachment '<ab\n>'\n" + kClose + "\n",
        "1/2/0 of 3, 2, 1|3-3 @56-56 closed inbound 5");
    row("indented", "    " + kClose + "\n\t" + kClose + "\n",
        "2/0/0 of 2, 2, 0|1-1 @0-0 closed inbound 5|2-2 @48-48 closed inbound 5");
    row("NUL bytes before an entry", std::string(100, '\0') + kClose + "\n",
        "1/0/0 of 1, 1, 0|1-1 @0-0 closed inbound 5");
    row("another program's line", kClose + "\nJun 26 10:42:23 host sshd[1]: Accepted\n" + kClose + "\n",
        "2/0/1 of 3, 2, 0|1-1 @0-0 closed inbound 5|3-3 @83-83 closed inbound 5");
    row("blanks that do not break",
        "Wed\xC2\xA0"
        "Apr\xC2\xA0"
        "22\xC2\xA0"
        "11:43:59\xC2\xA0"
        "2009\xC2\xA0Info:\xC2\xA0ICID\xC2\xA0"
        "5\xC2\xA0"
        "close\n",
        "1/0/0 of 1, 1, 0|1-1 @0-0 closed inbound 5");
    row("a blank that does not break behind the stamp",
        kStamp
            + " Info: ICID\xC2\xA0"
              "5 close\n",
        "1/0/0 of 1, 1, 0|1-1 @0-0 closed inbound 5");
    row("prose", "one\ntwo\n", "0/0/2 of 2, 0, 0");
    row("wrapped at a blank",
        kStamp + " Info: DCID: 9 IP: 192.0.2.1 SMTP authentication using\n   the profile P succeeded.\n",
        "2/0/0 of 2, 1, 1|1-2 @0-79 attempt outbound 9 succeeded address <192.0.2.1> mechanism <> profile "
        "<P> response <>");
    row("wrapped inside a word",
        kStamp
            + " Info: New SMTP ICID 5 interface mail (10.0.0.1) addr\ness 192.0.2.7 reverse dns host unknown "
              "verifi\ned yes\n",
        "3/0/0 of 3, 1, 1|1-3 @0-124 opened inbound 5 listener <mail (10.0.0.1)> address <192.0.2.7> port 0 "
        "host <unknown> yes");
    row("prose behind an entry", kClose + "\nprose\n", "1/0/1 of 2, 1, 0|1-1 @0-0 closed inbound 5");
    row("a blank line ends an entry", kClose + "\n\nmore\n", "1/1/1 of 3, 1, 0|1-1 @0-0 closed inbound 5");
    row("an ignored entry takes its lines along", kStamp + " Info: MID 5 attachment '<a\nb>'\n",
        "0/2/0 of 2, 1, 1");
    row("carried bracket", "[Wed Apr 22 11:43:59 2009 Info: Delivery start DCID 5 MID 6 to RID [0\n",
        "1/0/0 of 1, 1, 0|1-1 @0-0 delivery outbound 5 mid 6 recipients 1 rids <0>");
    row("day without padding", "Wed Apr 1 11:43:59 2009 Info: ICID 5 close\n",
        "1/0/0 of 1, 1, 0|1-1 @0-0 closed inbound 5");
    row("NUL bytes in a line", std::string("Wed Apr 22 11:43:59 2009 Info: ICID 5 c\0ose\n", 44),
        "0/0/1 of 1, 1, 0");
    row("a hole of NUL bytes", kClose + "\n" + std::string(5000, '\0') + "\n" + kClose + "\n",
        "2/0/1 of 3, 2, 0|1-1 @0-0 closed inbound 5|3-3 @5045-5045 closed inbound 5");
}

void TestEntryReader::lines()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(shown(entryTexts(text.toStdString())), QString::fromLatin1(expected));
}

void TestEntryReader::blocksCutAnywhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("every kind of line") << QByteArray::fromStdString(mixedText());
    QTest::newRow("generated") << QByteArray::fromStdString(
        generatedLog(makelog::Mix::Auth, 3, 100).substr(0, 4000));
}

void TestEntryReader::blocksCutAnywhere()
{
    QFETCH(QByteArray, text);
    const std::string whole = text.toStdString();
    const std::string expected = entryTexts(whole);
    for (std::size_t cut = 0; cut <= whole.size(); ++cut)
        QCOMPARE(shown(entryTexts(whole, {cut})), shown(expected));
    for (const std::size_t step : {1U, 2U, 3U, 7U, 25U, 63U, 64U, 65U}) {
        std::vector<std::size_t> cuts;
        for (std::size_t at = step; at < whole.size(); at += step)
            cuts.push_back(at);
        QCOMPARE(shown(entryTexts(whole, cuts)), shown(expected));
    }
}

void TestEntryReader::overlongLines_data()
{
    QTest::addColumn<qulonglong>("length");
    QTest::addColumn<bool>("readable");
    constexpr std::size_t kMost = EntryReader::kMostLineBytes;
    QTest::newRow("a byte less") << qulonglong{kMost - 1} << true;
    QTest::newRow("exactly") << qulonglong{kMost} << false;
    QTest::newRow("five times") << qulonglong{kMost * 5} << false;
}

// A line too long is one line that is not understood, wherever the blocks end and whatever stands in it.
void TestEntryReader::overlongLines()
{
    QFETCH(qulonglong, length);
    QFETCH(bool, readable);
    std::string line = kStamp + " Info: SMTP Auth: (ICID 5) failed for user: ";
    line.resize(length - 47, 'x');
    line += " using AUTH mechanism: PLAIN with profile: Long";
    QCOMPARE(line.size(), std::size_t{length});
    const std::string text = kClose + "\n" + line + "\n" + kClose + "\n";
    const std::string expected = entryTexts(text);
    QVERIFY2(expected.starts_with(readable ? "3/0/0 of 3, 3, 0|" : "2/0/1 of 3, 2, 0|"),
             expected.substr(0, 40).c_str());
    for (const std::size_t step :
         {std::size_t{300'000}, std::size_t{1} << 18, std::size_t{1'048'575}, std::size_t{3'000'000}}) {
        std::vector<std::size_t> cuts;
        for (std::size_t at = step; at < text.size(); at += step)
            cuts.push_back(at);
        QVERIFY(entryTexts(text, cuts) == expected);
    }
    // Without a line end at the end of the file.
    QVERIFY(entryTexts(line).starts_with(readable ? "1/0/0 of 1, 1, 0|" : "0/0/1 of 1, 0, 0"));
    QVERIFY(entryTexts(line, {200'000, 900'000}) == entryTexts(line));
}

void TestEntryReader::entryOfTooManyLines()
{
    std::string text = kStamp + " Info: xyzzy\n";
    for (int i = 0; i < 100; ++i)
        text += "more\n";
    QCOMPARE(entryTexts(text), std::string("0/0/101 of 101, 1, 0"));
}

void TestEntryReader::entryOfTooManyBytes()
{
    const std::string text = kClose + "\n" + std::string(20'000, 'x') + "\nmore\n" + kClose + "\n";
    QVERIFY(entryTexts(text).starts_with("2/0/2 of 4, 2, 0|1-1 "));
}

void TestEntryReader::samplesStandAsInTheFile()
{
    const std::string overlong(EntryReader::kMostLineBytes, 'o');
    const std::string text = "prose\n" + kStamp + " Info: xyzzy\r\n" + kStamp + " Info: plugh\nand more\n("
                             + kStamp + " Info: foo\n" + overlong + "\n" + kStamp
                             + " Info: " + std::string(600, 'l') + '\n';
    const Coverage coverage = coverageOf(text);
    QCOMPARE(coverage.samples.size(), std::size_t{7});
    const std::vector<std::string> expected{"prose",
                                            kStamp + " Info: xyzzy",
                                            kStamp + " Info: plugh",
                                            "and more",
                                            '(' + kStamp + " Info: foo",
                                            overlong.substr(0, 512),
                                            (kStamp + " Info: " + std::string(600, 'l')).substr(0, 512)};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(shown(coverage.samples[i].text), shown(expected[i]));
        QCOMPARE(coverage.samples[i].line, static_cast<std::uint32_t>(i + 1));
        QCOMPARE(text.compare(coverage.samples[i].offset, expected[i].size(), expected[i]), 0);
    }
}

void TestEntryReader::mostSamples()
{
    std::string text;
    for (int i = 0; i < 500; ++i)
        text += "line " + std::to_string(i) + '\n';
    const Coverage coverage = coverageOf(text);
    QCOMPARE(coverage.notUnderstood, 500U);
    QCOMPARE(coverage.samples.size(), Coverage::kMostSamples);
    QCOMPARE(coverage.samples.back().text, std::string("line 199"));
}

void TestEntryReader::clock()
{
    std::string text;
    for (const unsigned second : {100U, 96U, 95U, 200U, 194U, 300U, 100U})
        text += entry("ICID 5 close", second);
    const Coverage coverage = coverageOf(text);
    QCOMPARE(coverage.clockStepsBack, 2U); // to 194 and to 100; up to five seconds are jitter
    QCOMPARE(coverage.largestStepBack, std::int64_t{200});
    QCOMPARE(coverage.lastTime.seconds - coverage.firstTime.seconds, std::int64_t{205});
}

void TestEntryReader::stopsBeforeTheFirstStampBehindItsEnd()
{
    const std::string text = kClose + "\nwrapped\n" + kClose + "\n" + kClose + "\n";
    const std::size_t second = text.find(kStamp, 10);
    const std::size_t third = text.find(kStamp, second + 1);
    for (std::size_t stop = 1; stop <= text.size(); ++stop) {
        const std::string found = entryTexts(text, {}, stop);
        const char* const expected = stop <= second  ? "1/0/1 of 2, 1, 0|"
                                     : stop <= third ? "2/0/1 of 3, 2, 0|"
                                                     : "3/0/1 of 4, 3, 0|";
        QVERIFY2(found.starts_with(expected), found.c_str());
    }
}

void TestEntryReader::findEntry()
{
    const auto found = [](const std::string& text, LogShape shape = {}) {
        std::string padded = text + std::string(EntryReader::kPadding, '\0');
        class Nobody final : public EventSink {
            void onEvent(const Event&, const EntryPlace&) override {}
        } nobody;
        EntryReader reader(nobody, FileIndex{});
        reader.setShape(shape);
        return reader.findEntry(padded.data(), padded.data() + text.size());
    };
    QVERIFY(!found(kClose)); // whether a line begins at the first byte is not to be seen
    QCOMPARE(found("\n" + kClose).value_or(0), std::size_t{1});
    QCOMPARE(found("x\ny\n" + kClose).value_or(0), std::size_t{4});
    QVERIFY(!found("\n" + kStamp));
    QVERIFY(!found("\n(" + kClose));
    QVERIFY(!found("\n> " + kClose));
    QCOMPARE(found("x\nWed Apr 1 11:43:59 2009 Info: x").value_or(0), std::size_t{2});
    QCOMPARE(found("x\n<166>Mar 17 18:24:37 x").value_or(0), std::size_t{2});
    QCOMPARE(found("x\n2020-08-10T09:52:59+02:00 x").value_or(0), std::size_t{2});
    QVERIFY(!found("\nInfo: ICID 5 close"));
    QCOMPARE(found("x\nInfo: x", {Openings::Levels, 0}).value_or(0), std::size_t{2});
    QVERIFY(!found("\nICID 5 close", {Openings::Levels, 0}));
    QCOMPARE(found("x\nICID 5 close", {Openings::Bodies, 0}).value_or(0), std::size_t{2});
    QVERIFY(!found(""));
    QVERIFY(!found("\n" + std::string(24, '\0') + ' '));
}

AUTHLOUPE_TEST(TestEntryReader, QCoreApplication)
#include "tst_entry_reader.moc"
