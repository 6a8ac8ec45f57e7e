// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/core_log.h"
#include "support/loaded_files.h"
#include "support/packing.h"
#include "support/plain_document.h"
#include "support/sanitized.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;

// error_logs holds the warnings of mail_logs, of which other files may be there: it begins before them, ends
// behind them, or both. What both hold counts once. (Cisco 118315)
class TestErrorLogs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsOnceWhatBothHold_data();
    void countsOnceWhatBothHold();
    void rotatedWhileItGoesOn();
    void isReadAsAWholeWhenNothingIsProved_data();
    void isReadAsAWholeWhenNothingIsProved();
    void robotAtTheEnd();
    void noGapWhereOthersGoOn();

private:
    ScratchDirectory m_scratch;
};

namespace {

constexpr unsigned kSecondsPerLine = 20;

std::string header(std::size_t line = 0, const std::string& serialNumber = "AAA-BBB")
{
    const unsigned second = static_cast<unsigned>(line) * kSecondsPerLine;
    return entry("Begin Logfile", second) + entry("Version: 14.0 SN: " + serialNumber, second);
}

std::vector<std::string> wholeLines(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end) {
        end = text.find('\n', begin) + 1;
        lines.push_back(text.substr(begin, end - begin));
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines, std::size_t begin, std::size_t end)
{
    std::string text;
    for (std::size_t i = begin; i < end; ++i)
        text += lines[i];
    return text;
}

bool isWarning(const std::string& line)
{
    return line.find(" Warning: ") != std::string::npos;
}

std::string warningsOf(const std::vector<std::string>& lines, std::size_t begin, std::size_t end)
{
    std::string text;
    for (std::size_t i = begin; i < end; ++i)
        text += isWarning(lines[i]) ? lines[i] : std::string();
    return text;
}

// All that the appliance wrote in a day. What every fifth line says is a warning.
std::vector<std::string> history(std::uint64_t count)
{
    std::vector<std::string> lines = wholeLines(generatedLog(Mix::Auth, 81, count, false));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string stamp = entry("", static_cast<unsigned>(i) * kSecondsPerLine).substr(0, 24);
        lines[i].replace(0, stamp.size(), stamp);
        if (const auto level = lines[i].find(" Info: "); i % 5 == 0 && level != std::string::npos)
            lines[i].replace(level, 7, " Warning: ");
    }
    return lines;
}

std::uint64_t count(const std::string& text)
{
    return static_cast<std::uint64_t>(std::ranges::count(text, '\n'));
}

const FileInfo& fileNamed(const Snapshot& snapshot, const std::string& name)
{
    return *std::ranges::find(snapshot.files(), name, &FileInfo::name);
}

std::vector<std::string> textsOf(const Snapshot& snapshot, std::size_t row)
{
    std::vector<std::string> texts;
    const auto lines = readSessionLines(snapshot, SessionRow{static_cast<std::uint32_t>(row)}, {});
    if (!lines.ok())
        return {"cannot be read"};
    for (const RawLine& line : lines.value().lines)
        texts.push_back(line.text);
    return texts;
}

} // namespace

void TestErrorLogs::countsOnceWhatBothHold_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("begin"); // of mail_logs, in thousandths of history
    QTest::addColumn<int>("end");
    QTest::addColumn<QByteArray>("note");
    const auto row = [](const char* name, const char* form, int begin, int end, const char* note) {
        QTest::newRow(name) << QByteArray(form) << begin << end << QByteArray(note);
    };
    row("begins earlier", "plain", 400, 1000, "filtered-end");
    row("ends later", "plain", 0, 600, "filtered-middle");
    row("begins earlier and ends later", "plain", 300, 700, "filtered-middle");
    row("begins earlier and ends later, packed", "gzip", 300, 700, "filtered-middle");
    row("ends a little later", "plain", 0, 990, "filtered-middle");
    row("neither", "plain", 0, 1000, "filtered-copy");
}

void TestErrorLogs::countsOnceWhatBothHold()
{
    QFETCH(QByteArray, form);
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(QByteArray, note);
    const std::vector<std::string> lines = history(3000);
    const std::size_t first = lines.size() * static_cast<std::size_t>(begin) / 1000;
    const std::size_t last = lines.size() * static_cast<std::size_t>(end) / 1000;
    const std::string before = header() + warningsOf(lines, 0, first);
    const std::string both = warningsOf(lines, first, last);
    const std::string behind = warningsOf(lines, last, lines.size());
    const std::string log = header(first) + joined(lines, first, last);
    const auto as = [&](const std::string& text) { return form == "plain" ? text : packed(text, "gzip"); };
    const std::vector<std::string> paths{m_scratch.write("error_logs", as(before + both + behind)),
                                         m_scratch.write("mail", as(log))};
    // mail_logs and what else there is, as one log.
    const bool leftOut = note == "filtered-copy";
    const LoadedFiles one =
        loadFiles({m_scratch.write("one", (leftOut ? std::string() : before) + log + behind)});
    for (const unsigned threads : {1U, 3U}) {
        const LoadedFiles loaded = loadFiles(paths, {5000, threads});
        QCOMPARE(loaded.errorNames(), std::string());
        QVERIFY(loaded.snapshot->isComplete());
        const std::string difference =
            differenceApartFromPlaces(plainDocumentOf(*one.snapshot), plainDocumentOf(*loaded.snapshot));
        QVERIFY2(difference.empty(), difference.c_str());

        const FileInfo& file = fileNamed(*loaded.snapshot, "error_logs");
        QCOMPARE(namesOf(file.notes), note.toStdString());
        QCOMPARE(fileNamed(*loaded.snapshot, "mail").lines, count(log));
        const Coverage& of = *file.coverage;
        QCOMPARE(of.understood + of.ignored + of.continued + of.notUnderstood + file.repeatedLines
                     + file.repeatedLaterLines,
                 count(before + both + behind));
        QCOMPARE(of.lines, leftOut ? 0 : count(before + behind));
        QCOMPARE(file.lines, of.lines);
        QCOMPARE(file.restLines, note == "filtered-middle" ? count(behind) : 0);
        QCOMPARE(file.bytes + file.repeatedBytes + file.repeatedLaterBytes,
                 std::uint64_t{(before + both + behind).size()});
        QCOMPARE(loaded.snapshot->coverage().lines, of.lines + count(log));
        QCOMPARE(loaded.snapshot->coverage().bytes, file.bytes + log.size());

        // Lines are read back from where they were read, in that order.
        QCOMPARE(loaded.snapshot->sessionCount(), one.snapshot->sessionCount());
        for (std::size_t row = threads; row < one.snapshot->sessionCount(); row += unlessSanitized(7U, 29U))
            QVERIFY(textsOf(*loaded.snapshot, row) == textsOf(*one.snapshot, row));
    }
}

void TestErrorLogs::rotatedWhileItGoesOn()
{
    const std::vector<std::string> lines = history(3000);
    const std::string before = header() + warningsOf(lines, 0, 600);
    const std::string behind = warningsOf(lines, 2400, lines.size());
    std::vector<std::string> paths{
        m_scratch.write("error_logs", before + warningsOf(lines, 600, 2400) + behind)};
    std::string log;
    for (std::size_t begin = 600; begin < 2400; begin += 600) {
        const std::string part = header(begin) + joined(lines, begin, begin + 600);
        paths.push_back(m_scratch.write("mail." + std::to_string(begin), part));
        log += part;
    }
    const LoadedFiles one = loadFiles({m_scratch.write("one", before + log + behind)});
    std::rotate(paths.begin(), paths.begin() + 2, paths.end()); // clang 14 cannot compile that of ranges
    const LoadedFiles loaded = loadFiles(paths, {5000, 2});
    const std::string difference =
        differenceApartFromPlaces(plainDocumentOf(*one.snapshot), plainDocumentOf(*loaded.snapshot));
    QVERIFY2(difference.empty(), difference.c_str());
    const FileInfo& file = fileNamed(*loaded.snapshot, "error_logs");
    QCOMPARE(namesOf(file.notes), std::string("filtered-middle"));
    QCOMPARE(file.notes.front().count, file.repeatedLaterLines);
    QCOMPARE(file.notes.front().offset, std::uint64_t{before.size()});
    QCOMPARE(file.notes.front().other, std::string("mail.600"));
    QCOMPARE(file.lines + file.repeatedLaterLines, count(before + warningsOf(lines, 600, lines.size())));
}

void TestErrorLogs::isReadAsAWholeWhenNothingIsProved_data()
{
    QTest::addColumn<int>("ownAt"); // a line of its own before that one of history
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("as it is") << -1 << QByteArray("AAA-BBB") << QByteArray("filtered-middle");
    QTest::newRow("before") << 300 << QByteArray("AAA-BBB") << QByteArray("filtered-middle");
    QTest::newRow("in what both hold") << 1500 << QByteArray("AAA-BBB") << QByteArray("");
    QTest::newRow("shortly before the end") << 1980 << QByteArray("AAA-BBB") << QByteArray("");
    QTest::newRow("behind") << 2500 << QByteArray("AAA-BBB") << QByteArray("filtered-middle");
    QTest::newRow("of another appliance") << -1 << QByteArray("CCC") << QByteArray("");
}

void TestErrorLogs::isReadAsAWholeWhenNothingIsProved()
{
    QFETCH(int, ownAt);
    QFETCH(QByteArray, serial);
    QFETCH(QByteArray, note);
    std::vector<std::string> lines = history(3000);
    std::string errors = header(0, serial.toStdString());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (static_cast<int>(i) == ownAt)
            errors += lines[i].substr(0, 24) + " Warning: nobody else says this\n";
        errors += isWarning(lines[i]) ? lines[i] : std::string();
    }
    const std::string log = header(600) + joined(lines, 600, 2000);
    const LoadedFiles loaded =
        loadFiles({m_scratch.write("error_logs", errors), m_scratch.write("mail", log)}, {5000, 2});
    const FileInfo& file = fileNamed(*loaded.snapshot, "error_logs");
    QCOMPARE(namesOf(file.notes), note.toStdString());
    QCOMPARE(file.lines + file.repeatedLaterLines, count(errors));
    if (note.isEmpty())
        QCOMPARE(file.lines, count(errors));
    QCOMPARE(loaded.snapshot->coverage().lines, file.lines + count(log));
}

// Its warnings of one second are alike: those that mail_logs does not hold any more prove nothing against it.
void TestErrorLogs::robotAtTheEnd()
{
    const auto warning = [](unsigned second, const std::string& body) {
        std::string line = entry(body, second);
        return line.replace(line.find("Info:"), 5, "Warning:");
    };
    const std::string alike = warning(43'000, "Too many connections from 192.0.2.7");
    std::string both =
        warning(42'500, "first") + warning(42'600, "second") + warning(42'700, "third") + alike + alike;
    const std::string log = header() + entry("ICID 5 close", 42'400) + both;
    const std::string errors = header() + both + alike + alike + warning(43'100, "last");
    const LoadedFiles loaded =
        loadFiles({m_scratch.write("error_logs", errors), m_scratch.write("mail", log)});
    const FileInfo& file = fileNamed(*loaded.snapshot, "error_logs");
    QCOMPARE(namesOf(file.notes), std::string("filtered-middle"));
    QCOMPARE(file.repeatedLaterLines, std::uint64_t{5});
    QCOMPARE(file.lines, std::uint64_t{5});
    QCOMPARE(file.restLines, std::uint64_t{3});
}

void TestErrorLogs::noGapWhereOthersGoOn()
{
    const auto warning = [](unsigned second, unsigned id) {
        std::string line = entry("ICID " + std::to_string(id) + " lost", second);
        return line.replace(line.find("Info:"), 5, "Warning:");
    };
    std::string log = header(100);
    std::string errors = header() + warning(10, 1);
    for (unsigned id = 2; id < 40; ++id) {
        log += warning(id * 1000, id) + entry("ICID 7 close", id * 1000 + 1);
        errors += warning(id * 1000, id);
    }
    errors += warning(40'000, 40);
    const LoadedFiles loaded =
        loadFiles({m_scratch.write("error_logs", errors), m_scratch.write("mail", log)});
    const FileInfo& file = fileNamed(*loaded.snapshot, "error_logs");
    QCOMPARE(namesOf(file.notes), std::string("filtered-middle"));
    QCOMPARE(file.coverage->clockGaps, std::uint64_t{0});
    QCOMPARE(loaded.snapshot->coverage().clockGaps, std::uint64_t{0});
}

AUTHLOUPE_TEST(TestErrorLogs, QCoreApplication)
#include "tst_error_logs.moc"
