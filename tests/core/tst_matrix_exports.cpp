// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/file_sink.h"
#include "export/table_export.h"
#include "query/row_set.h"
#include "support/in_child.h"
#include "support/loaded_files.h"
#include "support/sanitized.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <new>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;

namespace {

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::optional<Error> exportTo(const std::string& path, const Snapshot& snapshot,
                              const std::vector<std::string>& logs = {}, FileCalls& calls = systemFileCalls())
{
    auto sink = openFileSink(path, logs, {}, calls);
    if (!sink.ok())
        return sink.error();
    const auto summary = exportTable(snapshot, selectRows(snapshot, {}, {}).value(), {}, *sink.value());
    return summary.ok() ? sink.value()->commit() : summary.error();
}

// A disk of `room` bytes.
class SmallDisk final : public FileCalls {
public:
    explicit SmallDisk(std::size_t room) : m_room(room) {}
    ssize_t write(int descriptor, const char* bytes, std::size_t count) override
    {
        if (m_room == 0) {
            errno = ENOSPC;
            return -1;
        }
        const ssize_t written = FileCalls::write(descriptor, bytes, std::min(count, m_room));
        m_room -= static_cast<std::size_t>(std::max<ssize_t>(written, 0));
        return written;
    }

private:
    std::size_t m_room;
};

// Ends its process at the n-th call of all, as kill -9 does.
class KillingCalls final : public FileCalls {
public:
    explicit KillingCalls(int when) : m_left(when) {}
    ssize_t write(int descriptor, const char* bytes, std::size_t count) override
    {
        countDown();
        return FileCalls::write(descriptor, bytes, count);
    }
    int sync(int descriptor) override
    {
        countDown();
        return FileCalls::sync(descriptor);
    }
    int close(int descriptor) override
    {
        countDown();
        return FileCalls::close(descriptor);
    }
    int link(int descriptor, const char* name) override
    {
        countDown();
        return FileCalls::link(descriptor, name);
    }
    int rename(const char* from, const char* to) override
    {
        countDown();
        return FileCalls::rename(from, to);
    }

private:
    void countDown()
    {
        if (m_left-- == 0)
            (void)::raise(SIGKILL);
    }
    int m_left;
};

} // namespace

// Rows 76 to 78 of the matrix of bad inputs: where results go, and what they take.
class TestMatrixExports final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row76_fullDisk();
    void row76_targets();
    void row77_killedWhileExporting();
    void row78_littleMemory();

private:
    ScratchDirectory m_scratch;
};

void TestMatrixExports::row76_fullDisk()
{
    const SnapshotPtr snapshot = load(generatedLog(Mix::Auth, 76, 20'000));
    const std::string path = m_scratch.path("out.csv");
    QVERIFY(!exportTo(path, *snapshot));
    const std::size_t size = contentOf(path).size();
    QVERIFY(size > 300'000);
    for (std::size_t room = 0; room < size; room += size / 36) {
        (void)m_scratch.write("out.csv", "old");
        SmallDisk disk(room);
        const auto error = exportTo(path, *snapshot, {}, disk);
        QVERIFY(error && error->code == ErrorCode::DiskFull);
        QCOMPARE(contentOf(path), std::string("old"));
    }
    SmallDisk disk(size); // just enough
    QVERIFY(!exportTo(path, *snapshot, {}, disk));
    QCOMPARE(contentOf(path).size(), size);
}

void TestMatrixExports::row76_targets()
{
    const SnapshotPtr snapshot = load(generatedLog(Mix::Auth, 76, 20'000));
    const auto codeOf = [&](const std::string& path, const std::vector<std::string>& logs = {}) {
        const auto error = exportTo(path, *snapshot, logs);
        return std::string(errorName(error ? error->code : ErrorCode::None));
    };
    QCOMPARE(codeOf("/dev/full"), std::string("disk-full"));
    QVERIFY(std::filesystem::is_character_file("/dev/full")); // and no file in its place
    QCOMPARE(codeOf(m_scratch.path("")), std::string("is-directory"));
    QCOMPARE(codeOf(m_scratch.path("missing/out.csv")), std::string("cannot-create"));
    const std::string log = m_scratch.write("mail.log", "a log");
    for (const std::string& name : {log, m_scratch.link("link", log)})
        QCOMPARE(codeOf(name, {log}), std::string("target-is-input"));
    QCOMPARE(contentOf(log), std::string("a log"));
    QVERIFY(codeOf("/proc/authloupe.csv") != "none"); // nothing can be made there
    const std::string fifo = m_scratch.path("fifo");
    QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
    const int reader = ::open(fifo.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    const SnapshotPtr few = load(entry("ICID 5 close"));
    QVERIFY(!exportTo(fifo, *few));
    QVERIFY(std::filesystem::is_fifo(fifo));
    ::close(reader);
}

// Nothing is left of the new file, since it has no name before it is whole; for the three calls from there to
// the last it has another one. On a file system without nameless files a part stays beside the old file:
// nothing is deleted later for its name, which somebody may have given to a file of his own.
void TestMatrixExports::row77_killedWhileExporting()
{
    const SnapshotPtr snapshot = load(generatedLog(Mix::Auth, 77, 20'000));
    const std::string path = m_scratch.path("killed.csv");
    QVERIFY(!exportTo(path, *snapshot));
    const std::string good = contentOf(path);
    const auto filesInFolder = [this] {
        const std::filesystem::directory_iterator files(m_scratch.path(""));
        return std::distance(begin(files), end(files));
    };
    const auto before = filesInFolder();
    const int nameless = ::open(m_scratch.path("").c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    bool through = false;
    int kills = 0;
    for (; !through; ++kills) {
        const int when = kills;
        (void)m_scratch.write("killed.csv", "old");
        through = inChild([&] {
                      KillingCalls calls(when);
                      return exportTo(path, *snapshot, {}, calls) ? 1 : 0;
                  })
                  == 0;
        const std::string now = contentOf(path);
        QVERIFY(now == "old" || now == good);
        QVERIFY(!through || now == good);
    }
    QVERIFY(kills > 5);
    if (nameless < 0)
        QSKIP("this file system has no nameless files");
    ::close(nameless);
    QCOMPARE(filesInFolder() - before, std::ptrdiff_t{3});
}

void TestMatrixExports::row78_littleMemory()
{
    if (kSanitized)
        QSKIP("a sanitizer needs more addresses than that");
    const std::string path = m_scratch.write("large.log", generatedLog(Mix::Auth, 78, 1'000));
    std::string text;
    for (std::uint64_t i = 0; i < 600'000; ++i)
        text += entry("SMTP Auth: (ICID " + std::to_string(i + 1) + ") failed for user: " + std::to_string(i)
                      + std::string(60, 'u') + " using AUTH mechanism: PLAIN with profile: P");
    const std::string huge = m_scratch.write("huge.log", text);
    text = {};
    QCOMPARE(
        inChild([&] {
            const std::uint64_t now = [] {
                std::uint64_t pages = 0;
                std::ifstream("/proc/self/statm") >> pages;
                return pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
            }();
            const rlimit little{now + 60 * (std::uint64_t{1} << 20), now + 60 * (std::uint64_t{1} << 20)};
            if (::setrlimit(RLIMIT_AS, &little) != 0)
                return 2;
            const LoadedFiles small = loadFiles({path});
            if (!small.errors.empty() || !small.snapshot->isComplete())
                return 3;
            try {
                const LoadedFiles loaded = loadFiles({huge});
                if (loaded.errorNames() != "out-of-memory" || loaded.snapshot->isComplete())
                    return 4;
            } catch (const std::bad_alloc&) { // said by whoever called
            }
            return plainDocumentOf(*small.snapshot).sessions.size() == small.snapshot->sessionCount() ? 0 : 5;
        }),
        0);
}

AUTHLOUPE_TEST(TestMatrixExports, NoApplication)
#include "tst_matrix_exports.moc"
