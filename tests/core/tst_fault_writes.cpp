// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/file_sink.h"
#include "export/table_export.h"
#include "query/row_set.h"
#include "support/core_log.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace authloupe;
using namespace authloupe::test;

namespace {

enum class Call { Write, Sync, Link, Close, Rename };

// The `failing`th call fails, and all later ones if it is for ever. A close does its work all the same, as
// the system does. All are done in order, so what is asked for next shows what was given up.
class FailingCalls final : public FileCalls {
public:
    FailingCalls(int failing, bool forEver, int error, bool hasUnnamed = true)
        : m_failing(failing),
          m_error(error),
          m_forEver(forEver),
          m_hasUnnamed(hasUnnamed)
    {}

    int openUnnamed(const std::string& directory) override
    {
        return m_hasUnnamed ? FileCalls::openUnnamed(directory) : -1;
    }

    ssize_t write(int descriptor, const char* bytes, std::size_t count) override
    {
        return fails(Call::Write) ? -1 : FileCalls::write(descriptor, bytes, count);
    }
    int sync(int descriptor) override { return fails(Call::Sync) ? -1 : FileCalls::sync(descriptor); }
    int close(int descriptor) override
    {
        const int result = FileCalls::close(descriptor);
        return fails(Call::Close) ? -1 : result;
    }
    int link(int descriptor, const char* name) override
    {
        return fails(Call::Link) ? -1 : FileCalls::link(descriptor, name);
    }
    int rename(const char* from, const char* to) override
    {
        return fails(Call::Rename) ? -1 : FileCalls::rename(from, to);
    }

    std::vector<Call> calls;

private:
    bool fails(Call call)
    {
        const int number = static_cast<int>(calls.size());
        calls.push_back(call);
        const bool now = m_forEver ? number >= m_failing : number == m_failing;
        if (now)
            errno = m_error;
        return now;
    }

    int m_failing;
    int m_error;
    bool m_forEver;
    bool m_hasUnnamed; // the file system has files without a name
};

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// From the opening to the commit, as everybody exports.
std::optional<Error> exportTo(const std::string& path, const Snapshot& snapshot, FileCalls& calls)
{
    const RowSet rows = selectRows(snapshot, {}, {}).value();
    auto sink = openFileSink(path, {}, {}, calls);
    if (!sink.ok())
        return sink.error();
    const auto summary = exportTable(snapshot, rows, {}, *sink.value());
    if (!summary.ok())
        return summary.error();
    return sink.value()->commit();
}

} // namespace

// Every write, flush, link, close and rename of an export fails once.
class TestFaultWrites final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_snapshot = load(generatedLog(makelog::Mix::Auth, 3, 20'000)); }
    void everyCall_data();
    void everyCall();
    void everyWriteToADevice();

private:
    [[nodiscard]] std::vector<std::string> names() const;

    ScratchDirectory m_scratch;
    SnapshotPtr m_snapshot;
};

// Of all files in the directory of the export.
std::vector<std::string> TestFaultWrites::names() const
{
    std::vector<std::string> all;
    for (const auto& file : std::filesystem::directory_iterator(m_scratch.path("")))
        all.push_back(file.path().filename().string());
    return all;
}

void TestFaultWrites::everyCall_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("forEver");
    QTest::addColumn<bool>("existed");
    QTest::addColumn<bool>("unnamed");
    for (const auto& [name, error] :
         {std::pair{"disk full", ENOSPC}, std::pair{"quota", EDQUOT}, std::pair{"disk broken", EIO}})
        for (const bool forEver : {false, true})
            for (const bool existed : {false, true})
                for (const bool unnamed : {false, true})
                    QTest::addRow("%s %s, %s file, written %s a name", name, forEver ? "for ever" : "once",
                                  existed ? "old" : "new", unnamed ? "without" : "with")
                        << error << forEver << existed << unnamed;
}

void TestFaultWrites::everyCall()
{
    QFETCH(const int, error);
    QFETCH(const bool, forEver);
    QFETCH(const bool, existed);
    QFETCH(const bool, unnamed);
    const std::string path = m_scratch.path("out.csv");
    FailingCalls none(-1, false, 0, unnamed);
    QVERIFY(!exportTo(path, *m_snapshot, none));
    const std::string good = contentOf(path);
    const auto renamed = std::ranges::find(none.calls, Call::Rename) - none.calls.begin();
    QVERIFY(renamed > 5); // several writes, flush, close

    for (int failing = 0; failing < static_cast<int>(none.calls.size()); ++failing) {
        std::filesystem::remove(path);
        if (existed)
            (void)m_scratch.write("out.csv", "old");
        FailingCalls calls(failing, forEver, error, unnamed);
        const auto told = exportTo(path, *m_snapshot, calls);
        if (failing > renamed) { // it is done; only the directory could not be flushed
            QVERIFY(!told);
            QCOMPARE(contentOf(path), good);
        } else {
            QVERIFY(told);
            const ErrorCode otherwise =
                failing == renamed ? ErrorCode::CannotReplace : ErrorCode::WriteFailed;
            QVERIFY(told->code == (error == EIO ? otherwise : ErrorCode::DiskFull));
            QCOMPARE(told->systemError, error);
            QCOMPARE(told->path, path);
            QCOMPARE(std::filesystem::exists(path), existed);
            QCOMPARE(contentOf(path), std::string(existed ? "old" : ""));
        }
        const bool isThere = existed || failing > renamed;
        QCOMPARE(names(), (std::vector<std::string>(isThere ? 1 : 0, "out.csv"))); // nothing beside it
    }
}

// What was written to a pipe or a device is gone; that it failed is told all the same.
void TestFaultWrites::everyWriteToADevice()
{
    FailingCalls none(-1, false, 0);
    QVERIFY(!exportTo("/dev/null", *m_snapshot, none));
    QVERIFY(none.calls.size() > 3);
    for (int failing = 0; failing < static_cast<int>(none.calls.size()); ++failing) {
        FailingCalls calls(failing, false, EIO);
        const auto told = exportTo("/dev/null", *m_snapshot, calls);
        QVERIFY(told);
        QVERIFY(told->code == ErrorCode::WriteFailed);
        QCOMPARE(told->systemError, EIO);
        QCOMPARE(std::ranges::count(calls.calls, Call::Close), 1); // given back, once
        QVERIFY(std::filesystem::is_character_file("/dev/null"));
    }
}

AUTHLOUPE_TEST(TestFaultWrites, NoApplication)
#include "tst_fault_writes.moc"
