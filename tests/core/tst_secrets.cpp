// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/lines_around.h"
#include "maillog/secrets.h"
#include "support/core_log.h"
#include "support/plain_reader.h"
#include "support/qt_texts.h"
#include "support/reshaped_log.h"
#include "support/sanitized.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace authloupe;
using namespace authloupe::test;

// What a debug log tells of an AUTH exchange is shown nowhere, however it was wrapped. The secret is written
// in letters that no other word of these logs has.
class TestSecrets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrappedSecondHalfWasShown_data();
    void wrappedSecondHalfWasShown();
    void seams_data();
    void seams();
    void logThatBeginsInsideASecret_data();
    void logThatBeginsInsideASecret();
    void restOfASecret_data();
    void restOfASecret();
    void longerThanAnEntry();
    void surroundingsThatEndInside();
    void whatComesBehindIsShown();
};

namespace {

const std::string kSecret = "QzxzQxzQQzxzQxzQQxxz";
const std::string kOpeningBody = "New SMTP ICID 5 interface mail (10.0.0.1) address 192.0.2.7";

bool isShownIn(const std::string& text)
{
    return text.find_first_of("Qzx") != std::string::npos;
}

// Wherever the program keeps or shows a line of the log.
std::string placesThatShowIt(const std::string& log)
{
    const std::vector<LoadInput> inputs{textInput(log)};
    Loader loader(inputs);
    const SnapshotPtr snapshot = loadAll(loader, 1);
    std::string places;
    for (const LineSample& sample : snapshot->coverage().samples)
        places += isShownIn(sample.text) ? "sample: " + sample.text + '\n' : "";
    for (const LineSample& sample : snapshot->coverage().unknownAuth)
        places += isShownIn(sample.text) ? "unknown: " + sample.text + '\n' : "";
    for (std::uint32_t row = 0; row < snapshot->sessionCount(); ++row) {
        const auto lines = readSessionLines(*snapshot, SessionRow{row}, inputs);
        if (!lines.ok()) {
            places += "no session lines\n";
            continue;
        }
        for (const RawLine& line : lines.value().lines)
            places += isShownIn(line.text) ? "session: " + line.text + '\n' : "";
        for (const SessionEntry& entry : lines.value().entries)
            places += isShownIn(entry.text) ? "event: " + entry.text + '\n' : "";
    }
    const auto source = std::make_shared<MemorySource>(inputs.front().text);
    const auto all = linesAround(source, {0, 1, FileIndex{0}}, {0, 1000});
    if (!all.ok())
        return places + "no lines around\n";
    for (const RawLine& line : all.value()) {
        places += isShownIn(line.text) ? "around: " + line.text + '\n' : "";
        const auto alone = linesAround(source, {line.offset, line.line, FileIndex{0}}, {0, 0});
        for (const RawLine& one : alone.ok() ? alone.value() : std::vector<RawLine>{})
            places += isShownIn(one.text) ? "alone: " + one.text + '\n' : "";
    }
    return places;
}

// The entry, broken behind each of its columns from `first` on, at a blank or inside a word.
std::vector<std::string> brokenOnce(const std::string& line, std::size_t first)
{
    std::vector<std::string> all;
    for (std::size_t at = first; at < line.size(); ++at)
        all.push_back(line.substr(0, at) + '\n' + line.substr(at + (line[at] == ' ' ? 1 : 0)) + '\n');
    return all;
}

} // namespace

void TestSecrets::wrappedSecondHalfWasShown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("frame"); // in front of each line
    for (const std::string& words :
         {std::string("ICID 5 << AUTH PLAIN "), std::string("ICID 5 >> 334 "), std::string("334 "),
          std::string("102503993 Rcvd: 'AUTH LOGIN "), std::string("102503993 Sent: \"334 "),
          std::string("5 AUTH CRAM-MD5 "), std::string("5 AUTH XOAUTH2 "),
          std::string("ICID 5 Unknown command: "), std::string("ICID 5 Unknown command: auth ")})
        for (const char* frame : {"", "> ", "    "})
            QTest::addRow("%s, %s", words.c_str(), frame)
                << QByteArray::fromStdString(words + kSecret) << QByteArray(frame);
}

void TestSecrets::wrappedSecondHalfWasShown()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, frame);
    const std::string line = entry(body.toStdString());
    const std::string rest = entry("ICID 5 close", 50'000);
    const std::size_t behindStamp = line.find("Info: ");
    for (const std::string& broken : brokenOnce(line.substr(0, line.size() - 1), behindStamp)) {
        const std::string log = framed(entry(kOpeningBody) + broken + rest, frame.toStdString());
        const std::string places = placesThatShowIt(log);
        QVERIFY2(places.empty(), (places + "in\n" + log).c_str());
        if (broken.find('\n') % 7 == 0) { // the oracle is slow
            const std::string plain = firstDifference(readPlainly({log}), plainDocumentOf(*load(log)));
            QVERIFY2(plain.empty(), plain.c_str());
        }
    }
    for (std::size_t width = behindStamp + 6; width < line.size();
         width += unlessSanitized<std::size_t>(1, 3))
        for (const bool hard : {false, true}) {
            const std::string all = entry(kOpeningBody) + line + line + rest;
            const std::string wrapped = hard ? hardWrapped(all, width) : softWrapped(all, width, "  ");
            const std::string places = placesThatShowIt(framed(wrapped, frame.toStdString()));
            QVERIFY2(places.empty(), (places + "in\n" + wrapped).c_str());
        }
}

void TestSecrets::seams_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("shownLines");
    const auto row = [](const char* name, const char* lines, const char* shownLines) {
        QTest::newRow(name) << QByteArray(lines) << QByteArray(shownLines);
    };
    row("behind the words", "5 AUTH PLAIN \nc2Vj\ncmV0", "5 AUTH PLAIN |***|***");
    row("behind a word, its blank lost", "5 AUTH\nPLAIN\nc2Vj", "5 AUTH|PLAIN|***");
    row("inside each word", "5 AU\nTH PL\nAIN c2Vj", "5 AU|TH PL|AIN ***");
    row("narrow", "5 <\n< A\nUTH", "5 <|< ***|***");
    row("indented", "5 << AUTH LOGIN\n    c2Vj", "5 << ***|***");
    row("quoted", "> 5 AUTH LOGIN\n> c2Vj", "> 5 AUTH LOGIN|> ***");
    row("quoted twice", ">> ICID 5 close\n>> or not", ">> ICID 5 close|>> or not");
    row("base64 in three parts", "5 334 VX\nNlcm\n5hbWU6", "5 334 ***|***|***");
    row("and words behind it", "5 334 VXNl\ncm5h\nor not", "5 334 ***|***|***");
    row("a message of that number", "MID 334 queued\nfor delivery", "MID 334 queued|for delivery");
    row("blanks of a web page", "5 << AUTH\xC2\xA0PLAIN\nc2Vj", "***|***");
    row("a character of two bytes", "5 \xC3\xA9 AUTH PLAIN c2Vj", "5 \xC3\xA9 AUTH PLAIN ***");
    row("nothing", "ICID 5 lost\nand found", "ICID 5 lost|and found");
}

void TestSecrets::seams()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, shownLines);
    const QList<QByteArray> given = lines.split('\n');
    std::vector<std::string_view> texts;
    for (const QByteArray& line : given)
        texts.emplace_back(line.constData(), static_cast<std::size_t>(line.size()));
    const SecretPlace secret = findSecret(texts);
    QByteArray result;
    for (std::size_t i = 0; i < texts.size(); ++i)
        result += (i == 0 ? "" : "|") + QByteArray::fromStdString(shownLine(texts[i], i, secret));
    QCOMPARE(result, shownLines);
}

void TestSecrets::logThatBeginsInsideASecret_data()
{
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<QByteArray>("frame");
    const std::string end = kSecret.substr(0, 3);
    for (const char* frame : {"", "> ", "    "}) {
        const auto row = [&](const char* name, const std::string& front) {
            QTest::addRow("%s, %s", name, frame) << QByteArray::fromStdString(front) << QByteArray(frame);
        };
        row("one line", kSecret + '\n');
        row("in quotation marks", kSecret + "='\n");
        row("only the padding tells", end + "==\n");
        row("a short end", kSecret + '\n' + kSecret + '\n' + end + '\n');
        row("a short end in quotation marks", kSecret + '\n' + end + "'\n");
        row("behind blank lines", "\n\n" + kSecret + '\n');
        row("in a fence", "```\n" + kSecret + "\nQxz=\n```\n");
        row("with a carriage return", kSecret + "\r\n");
    }
}

// Nothing in it tells what its first lines are the rest of.
void TestSecrets::logThatBeginsInsideASecret()
{
    QFETCH(QByteArray, front);
    QFETCH(QByteArray, frame);
    const std::string log = framed(front.toStdString() + entry(kOpeningBody) + entry("ICID 5 close", 50'000),
                                   frame.toStdString());
    const std::string places = placesThatShowIt(log);
    QVERIFY2(places.empty(), (places + "in\n" + log).c_str());
    const std::string plain = firstDifference(readPlainly({log}), plainDocumentOf(*load(log)));
    QVERIFY2(plain.empty(), plain.c_str());
    const auto count = std::uint64_t(std::ranges::count(log, '\n'));
    QCOMPARE(load(log)->coverage().lines, count);
}

void TestSecrets::restOfASecret_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("alone");
    QTest::addColumn<bool>("behindOne");
    const auto row = [](const char* line, bool alone, bool behindOne) {
        QTest::newRow(line) << QByteArray(line) << alone << behindOne;
    };
    row("c2VjcmV0", true, true);
    row("c2VjcmV0'", true, true);
    row("  > c2VjcmV0==", true, true);
    row("c2Vjcm", false, true); // too little to tell
    row("ZA==", true, true);
    row("am9lAHNlY3JldA", true, true);
    row("20090422114359", true, true);
    row("Introduction", false, true);
    row("BACKGROUND", false, true);
    row("authentication", false, true);
    row("abcdefghijklmnopQ", true, true);
    row("see c2VjcmV0", false, false);
    row("mail_logs", false, false);
    row("example.com", false, false);
    row("c2Vj=cmV0", false, false);
    row("c2VjcmV0===", false, false);
    row("++++++++++++", false, false);
    row("============", false, false);
    row("'", false, false);
    row("", false, false);
}

void TestSecrets::restOfASecret()
{
    QFETCH(QByteArray, line);
    const std::string text = line.toStdString();
    QTEST(isRestOfSecret(text, false), "alone");
    QTEST(isRestOfSecret(text, true), "behindOne");
}

// More lines than an entry can have: the others are lines that are not understood, and samples.
void TestSecrets::longerThanAnEntry()
{
    std::string secret;
    while (secret.size() < 8000)
        secret += kSecret;
    const std::string log = entry(kOpeningBody) + hardWrapped(entry("5 AUTH XOAUTH2 " + secret), 70)
                            + entry("ICID 5 close", 50'000);
    QVERIFY(std::ranges::count(log, '\n') > 100);
    const std::string places = placesThatShowIt(log);
    QVERIFY2(places.empty(), places.c_str());
    QVERIFY(load(log)->coverage().samples.size() > 100);
}

// The line that tells that it is one is not among those shown.
void TestSecrets::surroundingsThatEndInside()
{
    const std::string log =
        entry("5 AUTH") + "PLAIN\n" + kSecret + '\n' + kSecret + '\n' + entry("5 334 Qzxz") + kSecret + '\n';
    const auto source = std::make_shared<MemorySource>(std::make_shared<const std::string>(log));
    std::uint64_t offset = 0;
    for (std::uint32_t line = 1; line <= 6; ++line) {
        const auto found = linesAround(source, {offset, line, FileIndex{0}}, {0, 0});
        QVERIFY(found.ok());
        QCOMPARE(found.value().size(), std::size_t{1});
        QVERIFY2(!isShownIn(found.value().front().text), found.value().front().text.c_str());
        offset = log.find('\n', offset) + 1;
    }
}

void TestSecrets::whatComesBehindIsShown()
{
    const std::string log =
        entry("5 AUTH PLAIN") + kSecret + "\n\nprose\n" + entry("no such line") + "more\n";
    const SnapshotPtr snapshot = load(log);
    std::vector<std::string> texts;
    for (const LineSample& sample : snapshot->coverage().samples)
        texts.push_back(sample.text);
    const std::vector<std::string> expected{"Wed Apr 22 11:43:59 2009 Info: 5 AUTH PLAIN", "***", "prose",
                                            "Wed Apr 22 11:43:59 2009 Info: no such line", "more"};
    QCOMPARE(texts, expected);
}

AUTHLOUPE_TEST(TestSecrets, QCoreApplication)
#include "tst_secrets.moc"
