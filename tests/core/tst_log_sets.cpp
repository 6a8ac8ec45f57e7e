// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/name_stamp.h"
#include "make_log/random.h"
#include "support/core_log.h"
#include "support/loaded_files.h"
#include "support/packing.h"
#include "support/plain_document.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <algorithm>

#include <unistd.h>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;

// Several logs at once: their order, and what more than one of them holds.
class TestLogSets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenRotatedFiles_data();
    void tenRotatedFiles();
    void orderByName();
    void oneFileUnderSeveralNames();
    void savedTwice_data();
    void savedTwice();
    void endInsideAnother_data();
    void endInsideAnother();
    void equalLinesAreNoCopy();
    void otherAppliancesAreNoCopy();
    void filteredCopy_data();
    void filteredCopy();
    void errorLogOlderThanAllOthers_data();
    void errorLogOlderThanAllOthers();
    void tooMany();

private:
    ScratchDirectory m_scratch;
};

namespace {

// Cut at line ends into `count` files.
std::vector<std::string> pieces(const std::string& log, std::size_t count)
{
    std::vector<std::string> all;
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= count; ++i) {
        const std::size_t end = i == count ? log.size() : log.find('\n', log.size() * i / count) + 1;
        all.push_back(log.substr(begin, end - begin));
        begin = end;
    }
    return all;
}

std::string as(const QByteArray& form, const std::string& text)
{
    return form == "plain" ? text : packed(text, form.toStdString());
}

std::size_t lineEndAfter(const std::string& text, std::size_t at)
{
    return text.find('\n', at) + 1;
}

} // namespace

void TestLogSets::tenRotatedFiles_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("archive");
    for (const char* form : {"plain", "gzip", "zstd"})
        for (const char* archive : {"", "ustar", "zip", "7zip"})
            QTest::addRow("%s, %s", form, *archive == '\0' ? "loose" : archive)
                << QByteArray(form) << QByteArray(archive);
}

void TestLogSets::tenRotatedFiles()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, archive);
    const std::string log = generatedLog(Mix::Auth, 71, 8000);
    const PlainDocument expected = plainDocumentOf(*load(log));
    std::vector<Member> members;
    for (const std::string& piece : pieces(log, 10))
        members.push_back(
            {"mail.@20260310T06" + std::to_string(1000 + members.size()) + ".s", as(form, piece)});
    makelog::Random random(7);
    for (Member& member : members)
        std::swap(member, members[random.below(10)]);
    std::vector<std::string> paths;
    if (archive.isEmpty())
        for (const Member& member : members)
            paths.push_back(m_scratch.write(member.name, member.content));
    else
        paths.push_back(m_scratch.write("logs", archived(members, archive.toStdString())));
    for (const unsigned threads : {1U, 3U}) {
        const LoadedFiles loaded = loadFiles(paths, {20'000, threads});
        QCOMPARE(loaded.errorNames(), std::string());
        QCOMPARE(loaded.snapshot->files().size(), std::size_t{10});
        for (const FileInfo& file : loaded.snapshot->files())
            QVERIFY(file.notes.empty());
        const std::string difference = differenceApartFromPlaces(expected, plainDocumentOf(*loaded.snapshot));
        QVERIFY2(difference.empty(), difference.c_str());
    }
}

void TestLogSets::orderByName()
{
    // All begin in one second, as they may after a restart, or have no stamp at all.
    const std::vector<std::string> names{"mail.log.10.gz", "mail.log.2", "mail.log.1", "mail.log"};
    std::vector<std::string> paths;
    std::uint32_t id = 1;
    for (const std::string& name : names) {
        const std::string text = entry("ICID " + std::to_string(id++) + " close");
        paths.insert(paths.begin(),
                     m_scratch.write(name, name.ends_with(".gz") ? packed(text, "gzip") : text));
    }
    std::vector<std::string> found;
    const auto loaded = loadFiles(paths); // outlives the loop over what it holds
    for (const FileInfo& file : loaded.snapshot->files())
        found.push_back(file.name);
    QVERIFY(found == names);

    const NameStamp own = nameStamp("/logs/mail.@20141119T091638.s");
    QCOMPARE(isoText(own.time), std::string("2014-11-19T09:16:38"));
    QVERIFY(own.isStart);
    QCOMPARE(isoText(nameStamp("maillog-20141119.gz").time), std::string("2014-11-19T00:00:00"));
    QCOMPARE(isoText(nameStamp("esa_2014-11-19_09-16.log").time), std::string("2014-11-19T09:16:00"));
    QVERIFY(!nameStamp("maillog-20141119.gz").isStart);
    QVERIFY(!nameStamp("mail.99999999").time.isValid());
    QVERIFY(nameStamp("mail.3") < nameStamp("mail.1") && nameStamp("mail.1") < nameStamp("mail.current"));
}

void TestLogSets::oneFileUnderSeveralNames()
{
    const std::string path = m_scratch.write("mail.current", generatedLog(Mix::Auth, 72, 100));
    const std::string link = m_scratch.link("link", path);
    const std::string hard = m_scratch.path("hard");
    QCOMPARE(::link(path.c_str(), hard.c_str()), 0);
    const LoadedFiles loaded = loadFiles({path, link, hard});
    QCOMPARE(loaded.snapshot->files().size(), std::size_t{1});
    const FileInfo& file = loaded.snapshot->files().front();
    QCOMPARE(namesOf(file.notes), std::string("repeated-file repeated-file"));
    QCOMPARE(file.notes[0].other, link);
    QCOMPARE(file.notes[1].other, hard);
    QVERIFY(loaded.errors.empty());
}

void TestLogSets::savedTwice_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("cut");
    QTest::addColumn<bool>("laterFirst");
    for (const char* form : {"plain", "gzip"})
        for (const bool laterFirst : {false, true}) {
            QTest::addRow("%s, the same, %d", form, laterFirst) << QByteArray(form) << 0 << laterFirst;
            QTest::addRow("%s, line end, %d", form, laterFirst) << QByteArray(form) << 1 << laterFirst;
        }
    QTest::addRow("inside a line") << QByteArray("plain") << 2 << false;
    QTest::addRow("inside a line, other order") << QByteArray("plain") << 2 << true;
}

// mail.current, saved, and saved again when it had grown.
void TestLogSets::savedTwice()
{
    QFETCH(QByteArray, form);
    QFETCH(int, cut);
    QFETCH(bool, laterFirst);
    const std::string log = generatedLog(Mix::Auth, 73, 3000);
    std::size_t length = cut == 0 ? log.size() : lineEndAfter(log, log.size() / 2);
    length -= cut == 2 ? 20 : 0;
    std::vector<std::string> paths{m_scratch.write("mail.early", as(form, log.substr(0, length))),
                                   m_scratch.write("mail.late", as(form, log))};
    if (laterFirst)
        std::swap(paths[0], paths[1]);
    const PlainDocument expected = plainDocumentOf(*load(log));
    for (const unsigned threads : {1U, 3U}) {
        const LoadedFiles loaded = loadFiles(paths, {10'000, threads});
        QCOMPARE(loaded.errorNames(), std::string());
        const std::string difference = differenceApartFromPlaces(expected, plainDocumentOf(*loaded.snapshot));
        QVERIFY2(difference.empty(), difference.c_str());
        const auto& files = loaded.snapshot->files();
        QCOMPARE(files.size(), std::size_t{2});
        QVERIFY(files[0].notes.empty());
        const std::string note = namesOf(files[1].notes);
        QVERIFY2(note == "repeated-log" || note == "repeated-part", note.c_str());
        QCOMPARE(files[1].leftOut, note == "repeated-log");
        QCOMPARE(files[1].notes.front().other, files[0].name);
        // Every line of every file is accounted for.
        QCOMPARE(files[0].lines, std::uint64_t(std::ranges::count(
                                     files[0].name == "mail.late" ? log : log.substr(0, length), '\n')));
        QCOMPARE(files[1].repeatedBytes, std::uint64_t{length});
        QCOMPARE(files[0].lines + files[1].lines, std::uint64_t{3000});
        QCOMPARE(loaded.snapshot->coverage().lines, std::uint64_t{3000});
        QCOMPARE(loaded.snapshot->coverage().bytes, std::uint64_t{log.size()});
    }
}

void TestLogSets::endInsideAnother_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<bool>("cutLine");
    QTest::newRow("plain") << QByteArray("plain") << false;
    QTest::newRow("gzip") << QByteArray("gzip") << false;
    QTest::newRow("last line cut") << QByteArray("plain") << true;
}

void TestLogSets::endInsideAnother()
{
    QFETCH(QByteArray, form);
    QFETCH(bool, cutLine);
    const std::string log = generatedLog(Mix::Auth, 74, 6000);
    const std::size_t begin = lineEndAfter(log, log.size() / 3);
    const std::size_t end = lineEndAfter(log, log.size() / 2);
    const std::size_t cut = end - (cutLine ? 30 : 0);
    const std::vector<std::string> paths{m_scratch.write("b", as(form, log.substr(begin))),
                                         m_scratch.write("a", as(form, log.substr(0, cut)))};
    const LoadedFiles loaded = loadFiles(paths, {5000, 2});
    const PlainDocument expected = plainDocumentOf(*load(log));
    const std::string difference = differenceApartFromPlaces(expected, plainDocumentOf(*loaded.snapshot));
    QVERIFY2(difference.empty() || cutLine, difference.c_str());
    const auto& files = loaded.snapshot->files();
    QCOMPARE(files[0].name, std::string("a"));
    QCOMPARE(namesOf(files[1].notes), std::string("repeated-part"));
    QCOMPARE(files[1].repeatedLines, std::uint64_t(std::ranges::count(log.substr(begin, cut - begin), '\n')));
    QCOMPARE(files[1].repeatedLines + files[1].lines,
             std::uint64_t(std::ranges::count(log.substr(begin), '\n')));
    QCOMPARE(loaded.snapshot->coverage().lines, std::uint64_t{6000U + (cutLine ? 1U : 0U)});
    // Lines are numbered as they are in their file.
    const Session last =
        loaded.snapshot->session(SessionRow{static_cast<std::uint32_t>(loaded.snapshot->sessionCount() - 1)});
    QVERIFY(last.first.line > files[1].repeatedLines);
    const auto lines = readSessionLines(
        *loaded.snapshot, SessionRow{static_cast<std::uint32_t>(loaded.snapshot->sessionCount() - 1)}, {});
    QVERIFY(lines.ok());
    QCOMPARE(lines.value().lines.front().line, last.first.line);
    QVERIFY(lines.value().lines.front().text
            == log.substr(begin + last.first.offset, lines.value().lines.front().text.size()));
}

// A robot's guesses are alike, line by line: the end of one log and the beginning of the next prove nothing.
void TestLogSets::equalLinesAreNoCopy()
{
    const std::string guess = entry("ICID 5 lost");
    std::string first = entry("ICID 4 close", 42'000);
    for (int i = 0; i < 50; ++i)
        first += guess;
    const LoadedFiles loaded = loadFiles(
        {m_scratch.write("1", first), m_scratch.write("2", guess + guess + entry("ICID 6 close", 42'300))});
    QCOMPARE(loaded.snapshot->coverage().lines, std::uint64_t{54});
    for (const FileInfo& file : loaded.snapshot->files())
        QVERIFY(file.notes.empty());
}

void TestLogSets::otherAppliancesAreNoCopy()
{
    const auto log = [](const std::string& serial) {
        return entries(
            {"Begin Logfile", "Version: 14.0 SN: " + serial, "ICID 5 lost", "ICID 6 lost", "ICID 7 close"});
    };
    const LoadedFiles loaded =
        loadFiles({m_scratch.write("1", log("AAA")), m_scratch.write("2", log("BBB"))});
    QCOMPARE(loaded.snapshot->coverage().lines, std::uint64_t{10});
    QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{6});
}

void TestLogSets::filteredCopy_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<bool>("hasMore");
    QTest::newRow("copy") << QByteArray("plain") << false;
    QTest::newRow("copy, packed") << QByteArray("gzip") << false;
    QTest::newRow("one line of its own") << QByteArray("plain") << true;
}

// error_logs holds the warnings of mail_logs, behind a header of its own. (Cisco 118315)
void TestLogSets::filteredCopy()
{
    QFETCH(QByteArray, form);
    QFETCH(bool, hasMore);
    const std::string log = generatedLog(Mix::Auth, 75, 9000);
    const std::size_t half = lineEndAfter(log, log.size() / 2);
    std::string errors = log.substr(0, lineEndAfter(log, lineEndAfter(log, lineEndAfter(log, 0))));
    std::uint64_t count = static_cast<std::uint64_t>(std::ranges::count(errors, '\n'));
    for (std::size_t at = log.size() / 10; at < log.size() * 9 / 10;
         at = lineEndAfter(log, at + 9000), ++count) {
        const std::size_t begin = lineEndAfter(log, at);
        errors += log.substr(begin, lineEndAfter(log, begin) - begin);
    }
    if (hasMore)
        errors.insert(lineEndAfter(errors, errors.size() / 2), "a line that nobody else has\n");
    const LoadedFiles loaded = loadFiles({m_scratch.write("error_logs.text", as(form, errors)),
                                          m_scratch.write("mail.2", as(form, log.substr(half))),
                                          m_scratch.write("mail.1", as(form, log.substr(0, half)))});
    QCOMPARE(loaded.errorNames(), std::string());
    QCOMPARE(loaded.snapshot->coverage().lines, std::uint64_t{hasMore ? 9001 + count : 9000});
    for (const FileInfo& file : loaded.snapshot->files()) {
        const bool isCopy = file.name == "error_logs.text" && !hasMore;
        QCOMPARE(namesOf(file.notes), std::string(isCopy ? "filtered-copy" : ""));
        QCOMPARE(file.leftOut, isCopy);
        QCOMPARE(file.repeatedLines, isCopy ? count : 0);
    }
    if (!hasMore) {
        const std::string difference =
            differenceApartFromPlaces(plainDocumentOf(*load(log)), plainDocumentOf(*loaded.snapshot));
        QVERIFY2(difference.empty(), difference.c_str());
    }
}

void TestLogSets::errorLogOlderThanAllOthers_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("serial"); // of its header
    QTest::addColumn<int>("repeated");      // of the log's warnings
    QTest::addColumn<int>("foreignAt");     // a line of its own before that one of these
    QTest::addColumn<bool>("isCopy");
    const auto row = [](const char* name, const char* form, const char* serial, int repeated, int foreignAt,
                        bool isCopy) {
        QTest::newRow(name) << QByteArray(form) << QByteArray(serial) << repeated << foreignAt << isCopy;
    };
    row("as it is", "plain", "AAA", 20, -1, true);
    row("packed", "gzip", "AAA", 20, -1, true);
    row("without a header", "plain", "", 20, -1, true);
    row("one line, same appliance", "plain", "AAA", 1, -1, true);
    row("one line, perhaps another one", "plain", "", 1, -1, false);
    row("ends before the others", "plain", "AAA", 0, -1, false);
    row("of another appliance", "plain", "BBB", 20, -1, false);
    row("a line of its own in the same second", "plain", "AAA", 20, 0, true);
    row("a line of its own later", "plain", "AAA", 20, 5, false);
}

// After a week mail_logs keeps ten files, error_logs all of its warnings. What both hold was
// counted twice.
void TestLogSets::errorLogOlderThanAllOthers()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, serial);
    QFETCH(int, repeated);
    QFETCH(int, foreignAt);
    QFETCH(bool, isCopy);
    const auto line = [](int second, const char* level, const std::string& body) {
        std::string text = entry(body, 40'000 + static_cast<unsigned>(second));
        return text.replace(text.find("Info:"), 5, level);
    };
    const auto header = [&](const std::string& number, int second) {
        return line(second, "Info:", "Begin Logfile") + line(second, "Info:", "Version: 14.0 SN: " + number);
    };
    std::string errors = serial.isEmpty() ? std::string() : header(serial.toStdString(), 0);
    for (int i = 0; i < 30; ++i)
        errors += line(i * 10, "Warning:", "ICID " + std::to_string(100 + i) + " lost");
    const std::string kept = errors;
    std::string log = header("AAA", 1008); // stamped when it was written
    for (int i = 0; i < 200; ++i) {
        const bool isWarning = i % 10 == 0 && i / 10 < repeated;
        const std::string text = line(1000 + i, isWarning ? "Warning:" : "Info:", "ICID 7 lost ");
        log += text;
        if (isWarning && i / 10 == foreignAt)
            errors += line(1000 + i, "Warning:", "ICID 3 lost");
        errors += isWarning ? text : "";
    }
    log.insert(lineEndAfter(log, log.size() / 2), header("AAA", 1108));
    const std::size_t half = log.rfind("Begin Logfile") - 31;
    const LoadedFiles loaded = loadFiles({m_scratch.write("error_logs.text", as(form, errors)),
                                          m_scratch.write("mail.2", as(form, log.substr(half))),
                                          m_scratch.write("mail.1", as(form, log.substr(0, half)))},
                                         {2000, 2});
    QCOMPARE(loaded.errorNames(), std::string());
    const auto lines = [](const std::string& text) {
        return static_cast<std::uint64_t>(std::ranges::count(text, '\n'));
    };
    const FileInfo& file = loaded.snapshot->files().front();
    QCOMPARE(file.name, std::string("error_logs.text"));
    QCOMPARE(namesOf(file.notes), std::string(isCopy ? "filtered-end" : ""));
    const std::uint64_t read = lines(kept) + (foreignAt == 0 ? 1 : 0);
    QCOMPARE(file.lines, isCopy ? read : lines(errors));
    QCOMPARE(file.lines + file.repeatedLaterLines, lines(errors));
    QCOMPARE(file.bytes + file.repeatedLaterBytes, std::uint64_t{errors.size()});
    QCOMPARE(loaded.snapshot->coverage().lines, file.lines + lines(log));
    QCOMPARE(loaded.snapshot->coverage().bytes, file.bytes + log.size());
    QVERIFY(loaded.snapshot->isComplete());
}

void TestLogSets::tooMany()
{
    std::vector<LoadInput> inputs(65'538, textInput(entry("ICID 5 close"), "log"));
    Loader loader(inputs);
    QCOMPARE(loader.errors().size(), std::size_t{1});
    QVERIFY(loader.errors().front().code == ErrorCode::TooManyFiles);
    QCOMPARE(loader.errors().front().offset, std::uint64_t{3});
    loader.requestStop();
    (void)loadAll(loader, 1);
}

AUTHLOUPE_TEST(TestLogSets, QCoreApplication)
#include "tst_log_sets.moc"
