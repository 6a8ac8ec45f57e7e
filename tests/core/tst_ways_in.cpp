// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/random.h"
#include "support/core_log.h"
#include "support/line_count.h"
#include "support/loaded_files.h"
#include "support/packing.h"
#include "support/plain_document.h"
#include "support/reshaped_log.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"
#include "support/told_facts.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;

// One log tells one thing, in whatever way it comes, and each of its lines is accounted for.
class TestWaysIn final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSessionsAndAttempts_data();
    void sameSessionsAndAttempts();
    void accountOfEveryTestFile_data();
    void accountOfEveryTestFile();
    void accountOfAllTestFilesTogether();
    void linesOfASessionWhoseIdIsWrapped();

private:
    [[nodiscard]] std::vector<std::string> written(const std::vector<Member>& files) const
    {
        std::vector<std::string> paths;
        for (const Member& file : files)
            paths.push_back(m_scratch.write(file.name, file.content));
        return paths;
    }
    ScratchDirectory m_scratch;
};

namespace {

using Files = std::vector<Member>;

struct Way {
    std::string name;
    std::function<Files(const std::string& log)> arrive;
    bool hasTimes = true;
};

std::vector<Way> ways()
{
    const auto alone = [](const std::string& text) { return Files{{"mail_logs", text}}; };
    std::vector<Way> all{
        {"plain", alone},
        {"gzipped", [alone](const std::string& log) { return alone(packed(log, "gzip")); }},
        {"in a tar",
         [alone](const std::string& log) {
             return alone(archived({{"a/mail", log}}, "ustar"));
         }},
        {"UTF-16", [alone](const std::string& log) { return alone(utf16(log, false, true)); }},
        {"ten rotated files in random order",
         [](const std::string& log) {
             Files files;
             for (std::size_t i = 0, at = 0; i < 10; ++i) {
                 const std::size_t end = i == 9 ? log.size() : log.find('\n', log.size() * (i + 1) / 10) + 1;
                 files.push_back(
                     {"mail.@20260310T06100" + std::to_string(i) + ".s", log.substr(at, end - at)});
                 at = end;
             }
             makelog::Random random(3);
             for (Member& file : files)
                 std::swap(file, files[random.below(10)]);
             return files;
         }},
    };
    for (const Wrapping& wrapping : wrappings())
        all.push_back({"wrapped: " + wrapping.name,
                       [alone, wrapping](const std::string& log) { return alone(wrapping.wrap(log)); }});
    for (const PrefixFamily& family : prefixFamilies())
        all.push_back({"prefix: " + family.name,
                       [alone, family](const std::string& log) { return alone(withPrefixes(log, family)); },
                       family.hasTime && family.hasYear});
    return all;
}

std::string content(const QString& path)
{
    std::ifstream file(path.toStdString(), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The whole test set, by name.
std::vector<std::pair<std::string, std::string>> testFiles()
{
    std::vector<std::pair<std::string, std::string>> files;
    const QDir cases(QStringLiteral(AUTHLOUPE_TEST_DATA));
    for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        files.emplace_back(name.toStdString(), content(cases.filePath(name + QStringLiteral("/input.log"))));
    // Real logs, which are not ours to hand on.
    const QDir samples(QStringLiteral(AUTHLOUPE_SAMPLES));
    for (const QString& name : samples.entryList({QStringLiteral("*.log")}, QDir::Files))
        files.emplace_back(name.toStdString(), content(samples.filePath(name)));
    return files;
}

void checkSums(const Coverage& coverage, std::uint64_t lines)
{
    QCOMPARE(coverage.lines, lines);
    QCOMPARE(coverage.understood + coverage.ignored + coverage.continued + coverage.notUnderstood, lines);
    QCOMPARE(coverage.linesUnderstood() + coverage.linesIgnored() + coverage.notUnderstood, lines);
}

} // namespace

void TestWaysIn::sameSessionsAndAttempts_data()
{
    QTest::addColumn<int>("way");
    const auto all = ways();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name.c_str()) << static_cast<int>(i);
}

void TestWaysIn::sameSessionsAndAttempts()
{
    QFETCH(int, way);
    const Way form = ways()[static_cast<std::size_t>(way)];
    const std::string log = generatedLog(Mix::Auth, 95, 600);
    const LoadedFiles loaded = loadFiles(written(form.arrive(log)), {20'000, 2});
    QCOMPARE(loaded.errorNames(), std::string());
    const PlainDocument expected = plainDocumentOf(*load(log));
    QVERIFY(expected.sessions.size() > 30 && expected.attempts.size() > 20);
    const std::string difference = factDifference(
        factsOf(expected, {form.hasTimes}), factsOf(plainDocumentOf(*loaded.snapshot), {form.hasTimes}));
    QVERIFY2(difference.empty(), difference.c_str());
}

void TestWaysIn::accountOfEveryTestFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("form");
    for (const auto& [name, text] : testFiles())
        for (const char* form :
             {"plain", "gzip", "bzip2", "xz", "zstd", "lz4", "ustar", "zip", "7zip", "utf-16"}) {
            const bool ascii = std::ranges::all_of(text, [](char c) { return (c & 0x80) == 0 && c != '\0'; });
            if (ascii || form != std::string("utf-16"))
                QTest::addRow("%s, %s", name.c_str(), form)
                    << QByteArray::fromStdString(text) << QByteArray(form);
        }
}

void TestWaysIn::accountOfEveryTestFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, form);
    const std::string log = text.toStdString();
    const bool isArchive = form == "ustar" || form == "zip" || form == "7zip";
    const std::string bytes = form == "plain"    ? log
                              : form == "utf-16" ? utf16(log, true, true)
                              : isArchive        ? archived({{"log", log}}, form.toStdString())
                                                 : packed(log, form.toStdString());
    const LoadedFiles loaded = loadFiles({m_scratch.write("log", bytes)}, {3000, 2});
    QCOMPARE(loaded.snapshot->files().size(), std::size_t{1});
    const FileInfo& file = loaded.snapshot->files().front();
    checkSums(loaded.snapshot->coverage(), lineCount(log));
    checkSums(*file.coverage, lineCount(log));
    QCOMPARE(file.lines, lineCount(log));
    QCOMPARE(file.bytes, std::uint64_t{log.size()});
    QCOMPARE(loaded.snapshot->coverage().bytes, std::uint64_t{log.size()});
}

// What files repeat is counted once, but is a part of their lines.
void TestWaysIn::accountOfAllTestFilesTogether()
{
    Files files;
    std::map<std::string, std::uint64_t> lines;
    for (const auto& [name, text] : testFiles())
        for (const std::string copy : {"", "-cut"}) {
            const std::string part = copy.empty() ? text : text.substr(0, text.size() * 2 / 3);
            files.push_back({name + copy, copy.empty() ? packed(part, "gzip") : part});
            lines[name + copy] = lineCount(part);
        }
    const LoadedFiles loaded = loadFiles(written(files), {3000, 2});
    QCOMPARE(loaded.snapshot->files().size(), files.size());
    std::uint64_t sum = 0;
    for (const FileInfo& file : loaded.snapshot->files()) {
        checkSums(*file.coverage, file.lines);
        // The line inside which an earlier copy ends is counted in both.
        const std::uint64_t all = file.lines + file.repeatedLines + file.repeatedLaterLines;
        const std::uint64_t expected = lines[file.name];
        QVERIFY2(all == expected || (all == expected + 1 && file.repeatedLines != 0), file.name.c_str());
        sum += file.lines;
    }
    checkSums(loaded.snapshot->coverage(), sum);
}

void TestWaysIn::linesOfASessionWhoseIdIsWrapped()
{
    const std::vector<std::string> bodies{
        "New SMTP ICID 12345 interface mail (10.0.0.1) address 192.0.2.7 reverse dns host unknown verified "
        "no",
        "SMTP Auth: (ICID 12345) failed for user: joe using AUTH mechanism: PLAIN with profile: P",
        "ICID 12345 close"};
    const std::size_t stamp = entry("").find("Info:");
    for (std::size_t broken = 0; broken < bodies.size(); ++broken)
        for (std::size_t at = stamp + 6; at < stamp + 6 + bodies[broken].size(); ++at) {
            std::string log;
            for (std::size_t i = 0; i < bodies.size(); ++i) {
                std::string line = entry(bodies[i]);
                if (i == broken)
                    line = line.substr(0, at) + '\n' + line.substr(at + (line[at] == ' ' ? 1 : 0));
                log += line;
            }
            log += entry("ICID 123 lost") + entry("ICID 45 lost");
            const std::vector<LoadInput> inputs{textInput(log)};
            Loader loader(inputs);
            const SnapshotPtr snapshot = loadAll(loader, 1);
            QVERIFY2(snapshot->sessionCount() == 3, log.c_str());
            QCOMPARE(snapshot->session(SessionRow{0}).connectionId, std::uint64_t{12345});
            const auto lines = readSessionLines(*snapshot, SessionRow{0}, inputs);
            QVERIFY(lines.ok());
            QVERIFY2(lines.value().lines.size() == 4, log.c_str());
            QCOMPARE(lines.value().lines.back().line, 4U);
        }
}

AUTHLOUPE_TEST(TestWaysIn, QCoreApplication)
#include "tst_ways_in.moc"
