// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/line_count.h"
#include "support/loaded_files.h"
#include "support/packing.h"
#include "support/rigged_reads.h"
#include "support/sanitized.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>

using namespace authloupe;
using namespace authloupe::test;

namespace {

constexpr LoadManner kManner{20'000, 1};

enum class Way { Once, ForEver, Shrinks, Grows };

// A log that is read in one of the ways in which logs arrive.
struct Scenario {
    std::vector<std::string> contents; // of its files, as they are once unpacked
    std::vector<std::string> stored;   // of the files on the disk
};

std::vector<std::string> halves(const std::string& log)
{
    const std::size_t cut = log.find('\n', log.size() / 2) + 1;
    return {log.substr(0, cut), log.substr(cut)};
}

Scenario scenarioOf(const QByteArray& name)
{
    // Without a header: its serial number counts for all files, also where it is the only thing that was
    // read.
    const std::string log = generatedLog(makelog::Mix::Auth, 7, 1'200, false);
    const std::vector<std::string> two = halves(log);
    if (name == "plain")
        return {{log}, {log}};
    if (name == "gzip")
        return {{log}, {packed(log, "gzip")}};
    if (name == "tar.gz")
        return {two, {archived({{"one", two[0]}, {"two", two[1]}}, "ustar", "gzip")}};
    if (name == "zip")
        return {two, {archived({{"one", two[0]}, {"two", two[1]}}, "zip")}};
    return {two, two};
}

// Of the file that is open there; empty when it has no name.
std::string pathOf(int descriptor)
{
    std::error_code none;
    return std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(descriptor), none).string();
}

ReadFault disturb(Way way, ReadFault fault, int number, int failing, int descriptor)
{
    if (way == Way::Once)
        return number == failing ? fault : ReadFault::None;
    if (way == Way::ForEver)
        return number >= failing ? fault : ReadFault::None;
    const std::string path = pathOf(descriptor);
    std::error_code none;
    const auto size = std::filesystem::file_size(path, none);
    if (number != failing || none) // the temporary file is nobody else's
        return ReadFault::None;
    if (way == Way::Shrinks)
        std::filesystem::resize_file(path, size / 2);
    else
        std::ofstream(path, std::ios::app | std::ios::binary) << entry("New SMTP ICID 77777 interface x");
    return ReadFault::None;
}

QString told(const LoadedFiles& loaded)
{
    QString text = QString::fromStdString(loaded.errorNames());
    for (const FileInfo& file : loaded.snapshot->files())
        text += QStringLiteral("; %1: %2 bytes").arg(QString::fromStdString(file.name)).arg(file.bytes);
    return text;
}

// Every line of what was read, and nothing else, is in the document.
QString fault(const LoadedFiles& loaded, const Scenario& scenario)
{
    const Snapshot& snapshot = *loaded.snapshot;
    const Coverage& all = snapshot.coverage();
    if (all.understood + all.ignored + all.continued + all.notUnderstood != all.lines)
        return QStringLiteral("the account has a hole");
    std::vector<std::string> read;
    for (const FileInfo& file : snapshot.files()) {
        const bool isSecond = file.name.ends_with("two") || file.name.ends_with("1");
        const std::string& content = scenario.contents[isSecond ? 1 : 0];
        if (file.bytes > content.size())
            return QStringLiteral("more than there is: ") + told(loaded);
        read.push_back(content.substr(0, file.bytes));
        if (file.lines != lineCount(read.back()))
            return QStringLiteral("%1 lines of %2").arg(file.lines).arg(lineCount(read.back()));
    }
    const auto isWhole = [&] {
        return read.size() == scenario.contents.size() && std::ranges::equal(read, scenario.contents);
    };
    if (snapshot.isComplete() && !(loaded.errors.empty() && isWhole()))
        return QStringLiteral("taken for complete: ") + told(loaded);
    if (!snapshot.isComplete() && loaded.errors.empty())
        return QStringLiteral("incomplete without a reason");
    const std::string difference =
        differenceApartFromPlaces(plainDocumentOf(*load(read)), plainDocumentOf(snapshot));
    return difference.empty() ? QString() : QString::fromStdString(difference) + told(loaded);
}

bool tellsReason(const std::vector<Error>& errors, int systemError)
{
    return std::ranges::any_of(errors, [&](const Error& error) {
        return error.code == ErrorCode::ReadFailed && error.systemError == systemError && !error.path.empty();
    });
}

} // namespace

// Every read of a load goes wrong once, in every way.
class TestFaultReads final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRead_data();
    void everyRead();
    void whatFollowsAGapIsLeftOut();
    void readAheadBelongsToOthers();

private:
    std::vector<std::string> write(const Scenario& scenario) const;

    ScratchDirectory m_scratch;
};

std::vector<std::string> TestFaultReads::write(const Scenario& scenario) const
{
    std::vector<std::string> paths;
    for (const std::string& stored : scenario.stored)
        paths.push_back(m_scratch.write("log" + std::to_string(paths.size()), stored));
    return paths;
}

void TestFaultReads::everyRead_data()
{
    QTest::addColumn<ReadFault>("fault");
    QTest::addColumn<Way>("way");
    QTest::addColumn<bool>("harmless");
    QTest::addColumn<int>("systemError");
    struct Row {
        const char* name;
        ReadFault fault;
        Way way;
        bool harmless;
        int systemError;
    };
    static constexpr std::array kRows{
        Row{"fails", ReadFault::Fails, Way::Once, false, EIO},
        Row{"fails for ever", ReadFault::Fails, Way::ForEver, false, EIO},
        Row{"drive is gone", ReadFault::Stale, Way::ForEver, false, ESTALE},
        Row{"interrupted", ReadFault::Interrupted, Way::Once, true, 0},
        Row{"halved", ReadFault::Halved, Way::Once, true, 0},
        Row{"all halved", ReadFault::Halved, Way::ForEver, true, 0},
        Row{"ends", ReadFault::Ends, Way::Once, false, 0},
        Row{"ends for ever", ReadFault::Ends, Way::ForEver, false, 0},
        Row{"file shrinks", ReadFault::None, Way::Shrinks, false, 0},
        Row{"file grows", ReadFault::None, Way::Grows, true, 0},
    };
    for (const char* scenario : {"plain", "gzip", "tar.gz", "zip", "several"})
        for (const Row& row : kRows)
            QTest::addRow("%s, %s", scenario, row.name)
                << row.fault << row.way << row.harmless << row.systemError;
}

void TestFaultReads::everyRead()
{
    QFETCH(const ReadFault, fault);
    QFETCH(const Way, way);
    QFETCH(const bool, harmless);
    QFETCH(const int, systemError);
    const Scenario scenario = scenarioOf(QByteArray(QTest::currentDataTag()).split(',').front());
    const LoadedFiles whole = loadFiles(write(scenario), kManner);
    QVERIFY(whole.snapshot->isComplete());
    QCOMPARE(::fault(whole, scenario), QString());

    bool reached = true;
    int failing = 0;
    for (; reached; failing += unlessSanitized(1, 17)) {
        const std::vector<std::string> paths = write(scenario); // what was changed is whole again
        LoadedFiles loaded;
        {
            const RiggedReads reads(
                [&](int number, int descriptor) { return disturb(way, fault, number, failing, descriptor); });
            loaded = loadFiles(paths, kManner);
            reached = reads.count() > failing;
        }
        const QByteArray context = QByteArray::number(failing);
        const QString found = ::fault(loaded, scenario);
        QVERIFY2(found.isEmpty(), qPrintable(context + ": " + found.toUtf8()));
        QVERIFY2(!harmless || loaded.snapshot->isComplete(), context.constData());
        if (systemError != 0 && !loaded.snapshot->isComplete())
            QVERIFY2(tellsReason(loaded.errors, systemError), context.constData());
        // The first reads of all are needed; when the drive is gone, nothing behind is there.
        if (way == Way::ForEver && !harmless && failing == 0)
            QCOMPARE(loaded.snapshot->coverage().lines, 0U);
    }
    QVERIFY(failing > 5);
}

// A place that cannot be read at first and can later: the lines behind it would have wrong numbers, and a log
// that was rewritten would be mixed.
void TestFaultReads::whatFollowsAGapIsLeftOut()
{
    const std::string log = generatedLog(makelog::Mix::Auth, 7, 1'200);
    const std::string path = m_scratch.write("gap", log);
    int reads = 0;
    {
        const RiggedReads counted([](int, int) { return ReadFault::None; });
        (void)loadFiles({path}, kManner);
        reads = counted.count();
    }
    bool someLost = false;
    for (int failing = 1; failing < reads; ++failing) {
        const RiggedReads rig(
            [&](int number, int) { return number == failing ? ReadFault::Fails : ReadFault::None; });
        const LoadedFiles loaded = loadFiles({path}, kManner);
        const FileInfo& file = loaded.snapshot->files().front();
        QCOMPARE(file.lines, lineCount(std::string_view(log).substr(0, file.bytes)));
        QCOMPARE(loaded.snapshot->isComplete(), file.bytes == log.size());
        someLost = someLost || (file.bytes > kManner.chunkBytes && file.bytes < log.size() / 2);
    }
    QVERIFY(someLost);
}

// A chunk reads a little of what the next one holds. That this fails is not its own trouble.
void TestFaultReads::readAheadBelongsToOthers()
{
    const std::string log = generatedLog(makelog::Mix::Auth, 7, 1'200);
    const std::string path = m_scratch.write("ahead", log);
    const std::size_t cut = kManner.chunkBytes + 1'000; // in the second chunk
    Loader loader({LoadInput{path, nullptr}}, {kManner.chunkBytes, {}});
    std::filesystem::resize_file(path, cut);
    const SnapshotPtr snapshot = loadAll(loader, 1);
    QVERIFY(!snapshot->isComplete());
    const FileInfo& file = snapshot->files().front();
    QCOMPARE(file.bytes, std::uint64_t{cut});
    QCOMPARE(file.lines, lineCount(std::string_view(log).substr(0, cut)));
    QVERIFY(file.error.code == ErrorCode::FileShrank);
    QCOMPARE(file.error.offset, std::uint64_t{cut});
}

AUTHLOUPE_TEST(TestFaultReads, NoApplication)
#include "tst_fault_reads.moc"
