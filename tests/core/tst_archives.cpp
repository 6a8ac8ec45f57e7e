// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/descriptor_stream.h"
#include "support/core_log.h"
#include "support/loaded_files.h"
#include "support/packing.h"
#include "support/plain_document.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;

// What is in an archive, what becomes of the temporary file, and streams.
class TestArchives final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void members_data();
    void members();
    void nothingIsWrittenUnderItsName();
    void encryptedMember();
    void archiveInAnArchive();
    void cutArchive_data();
    void cutArchive();
    void cutBetweenItsMembers();
    void garbageBehind_data();
    void garbageBehind();
    void emptyArchive();
    void linesReadBack();
    void limits_data();
    void limits();
    void bomb();
    void noTemporaryFile();
    void temporaryFileHasNoName();
    void stopWhileUnpacking();
    void standardInput_data();
    void standardInput();
    void waitingForStandardInput();

private:
    ScratchDirectory m_scratch;
};

void TestArchives::members_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char* format : {"ustar", "pax", "zip", "7zip"})
        QTest::newRow(format) << QByteArray(format);
}

void TestArchives::members()
{
    QFETCH(QByteArray, format);
    using Kind = Member::Kind;
    std::vector<Member> members{{"logs/", "", Kind::Directory},
                                {"logs/late", entry("ICID 2 close", 200)},
                                {"logs/early.gz", packed(entry("ICID 1 close", 100), "gzip")},
                                {"logs/.hidden", entry("ICID 9 close")},
                                {"../../etc/passwd", entry("ICID 3 close", 300)},
                                {"/absolute", entry("ICID 4 close", 400)},
                                {"link", "logs/late", Kind::SymbolicLink}};
    if (format != "zip" && format != "7zip") {
        members.push_back({"hard", "logs/late", Kind::HardLink});
        members.push_back({"fifo", "", Kind::Fifo});
    }
    const std::string path = m_scratch.write("logs.bin", archived(members, format.toStdString()));
    const LoadedFiles loaded = loadFiles({path});
    QCOMPARE(loaded.errorNames(), std::string());
    std::string names;
    for (const FileInfo& file : loaded.snapshot->files()) {
        names += file.name + '\n';
        QCOMPARE(file.path, path); // that no export may overwrite
    }
    QVERIFY2(names.starts_with("logs.bin: logs/early.gz\nlogs.bin: logs/late\nlogs.bin: "), names.c_str());
    QVERIFY2(names.ends_with("absolute\n"), names.c_str());
    QCOMPARE(loaded.snapshot->files().size(), std::size_t{4});
    for (std::uint32_t row = 0; row < 4; ++row)
        QCOMPARE(loaded.snapshot->session(SessionRow{row}).connectionId, std::uint64_t{row + 1});
    const InputFacts& facts = loaded.snapshot->files()[1].facts;
    QCOMPARE(facts.member, std::string("logs/late"));
    QVERIFY(facts.reference.isValid());
    QVERIFY2(isoText(facts.reference).starts_with("2014-11-19"), isoText(facts.reference).c_str());
}

void TestArchives::nothingIsWrittenUnderItsName()
{
    const std::string name = m_scratch.path("victim");
    const std::string path = m_scratch.write("evil.tar", archived({{name, entry("ICID 1 close")}}, "ustar"));
    QCOMPARE(loadFiles({path}).snapshot->sessionCount(), std::size_t{1});
    QVERIFY(::access(name.c_str(), F_OK) != 0);
}

void TestArchives::encryptedMember()
{
    const std::string path =
        m_scratch.write("secret.zip", archived({{"mail.log", entry("ICID 1 close")}}, "zip", {}, "password"));
    const LoadedFiles loaded = loadFiles({path, m_scratch.write("open", entry("ICID 2 close"))});
    QCOMPARE(loaded.errorNames(), std::string("encrypted"));
    QCOMPARE(loaded.errors.front().path, path + ": mail.log");
    QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{1});
}

void TestArchives::archiveInAnArchive()
{
    const std::string close = entry("ICID 1 close");
    const std::string inner = archived({{"mail.log", close}}, "zip");
    const std::string path = m_scratch.write(
        "outer.tar", archived({{"inner.zip", inner},
                               {"inner.tar.gz", archived({{"mail.log", close}}, "ustar", "gzip")},
                               {"twice.gz", packed(packed(close, "gzip"), "gzip")},
                               {"mail.log", close}},
                              "ustar"));
    const LoadedFiles loaded = loadFiles({path});
    QCOMPARE(loaded.errorNames(), std::string("nested-archive nested-archive nested-archive"));
    QCOMPARE(loaded.errors[1].path, path + ": inner.tar.gz");
    QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{1});
    QCOMPARE(loadFiles({m_scratch.write("zip.gz", packed(inner, "gzip"))}).errorNames(),
             std::string("nested-archive"));
}

void TestArchives::cutArchive_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("tar") << QByteArray("ustar") << QByteArray();
    QTest::newRow("tar, gzip") << QByteArray("ustar") << QByteArray("gzip");
    QTest::newRow("tar, xz") << QByteArray("ustar") << QByteArray("xz");
    QTest::newRow("zip") << QByteArray("zip") << QByteArray();
}

void TestArchives::cutArchive()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, filter);
    const std::string log = generatedLog(Mix::Auth, 81, 20'000);
    const std::string whole = archived({{"a", log.substr(0, log.find('\n', log.size() / 3) + 1)}, {"b", log}},
                                       format.toStdString(), filter.toStdString());
    const LoadedFiles loaded = loadFiles({m_scratch.write("cut", whole.substr(0, whole.size() * 2 / 3))});
    QVERIFY(!loaded.errors.empty());
    QVERIFY2(std::ranges::all_of(loaded.errors,
                                 [](const Error& error) {
                                     return error.code == ErrorCode::EndsEarly
                                            || error.code == ErrorCode::Damaged;
                                 }),
             loaded.errorNames().c_str());
    QVERIFY(loaded.snapshot->coverage().lines > 6000);
    QVERIFY(!loaded.snapshot->isComplete() || loaded.snapshot->files().size() == 1);
}

// Nobody knows what would have come.
void TestArchives::cutBetweenItsMembers()
{
    const std::string log = generatedLog(Mix::Auth, 82, 1000);
    const std::string whole = archived({{"a", log}, {"b", log}}, "ustar");
    const std::size_t insideTheSecondHeader = 512 + (log.size() + 511) / 512 * 512 + 200;
    const LoadedFiles loaded = loadFiles({m_scratch.write("cut", whole.substr(0, insideTheSecondHeader))});
    QCOMPARE(loaded.errorNames(), std::string("ends-early"));
    QCOMPARE(loaded.snapshot->files().size(), std::size_t{1});
    QVERIFY(!loaded.snapshot->isComplete());
}

void TestArchives::garbageBehind_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("garbage");
    QTest::addColumn<quint64>("said"); // bytes
    QTest::newRow("words") << QByteArray() << QByteArray("garbage") << quint64{7};
    QTest::newRow("NULs") << QByteArray() << QByteArray(100'000, '\0') << quint64{0};
    QTest::newRow("words behind NULs") << QByteArray() << QByteArray(100'000, '\0') + "garbage" << quint64{7};
    QTest::newRow("much") << QByteArray() << QByteArray(3'000'000, 'x') << quint64{3'000'000};
    QTest::newRow("behind what is packed") << QByteArray("gzip") << QByteArray("garbage") << quint64{7};
}

// Only what was packed alone said so.
void TestArchives::garbageBehind()
{
    QFETCH(QByteArray, filter);
    QFETCH(QByteArray, garbage);
    QFETCH(quint64, said);
    const std::string log = generatedLog(Mix::Auth, 82, 1000);
    const std::string whole =
        archived({{"a", log}, {"b", log + entry("ICID 5 close")}}, "ustar", filter.toStdString());
    const LoadedFiles loaded = loadFiles({m_scratch.write("garbage", whole + garbage.toStdString())});
    QCOMPARE(loaded.errorNames(), std::string());
    QVERIFY(loaded.snapshot->isComplete());
    QCOMPARE(loaded.snapshot->coverage().lines, std::uint64_t{1001});
    std::vector<Error> notes;
    for (const FileInfo& file : loaded.snapshot->files())
        std::ranges::copy_if(file.notes, std::back_inserter(notes),
                             [](const Error& note) { return note.code == ErrorCode::TrailingGarbage; });
    QCOMPARE(notes.size(), std::size_t{said == 0 ? 0U : 1U});
    if (said == 0)
        return;
    QCOMPARE(notes.front().count, said);
    QVERIFY(notes.front().path.ends_with("garbage"));
}

void TestArchives::emptyArchive()
{
    for (const char* format : {"zip", "7zip"}) {
        const LoadedFiles loaded = loadFiles({m_scratch.write("empty", archived({}, format))});
        QCOMPARE(loaded.errorNames(), std::string("no-log-line"));
    }
}

// A log that was unpacked is unpacked once: its lines are read back from the temporary file.
void TestArchives::linesReadBack()
{
    const std::string log = generatedLog(Mix::Auth, 82, 40'000);
    const std::string path = m_scratch.write("mail.gz", packed(log, "gzip"));
    const LoadedFiles loaded = loadFiles({path}, {100'000, 2});
    QCOMPARE(::unlink(path.c_str()), 0);
    for (std::size_t row = 0; row < loaded.snapshot->sessionCount(); row += 500) {
        const SessionRow session{static_cast<std::uint32_t>(row)};
        const auto lines = readSessionLines(*loaded.snapshot, session, {});
        QVERIFY(lines.ok());
        QVERIFY(!lines.value().lines.empty());
        for (const RawLine& line : lines.value().lines)
            QVERIFY(log.compare(line.offset, line.text.size(), line.text) == 0);
        QCOMPARE(lines.value().lines.front().offset, loaded.snapshot->session(session).first.offset);
    }
}

void TestArchives::limits_data()
{
    QTest::addColumn<qulonglong>("mostBytes");
    QTest::addColumn<qulonglong>("reserve");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("keepsSome");
    constexpr qulonglong kNone = ~0ULL;
    QTest::newRow("bytes") << 600'000ULL << 0ULL << QByteArray("expands-too-much") << true;
    QTest::newRow("free disk") << kNone << kNone << QByteArray("spool-failed") << false;
}

void TestArchives::limits()
{
    QFETCH(qulonglong, mostBytes);
    QFETCH(qulonglong, reserve);
    QFETCH(QByteArray, said);
    QFETCH(bool, keepsSome);
    UnpackLimits limits;
    limits.mostBytes = mostBytes;
    limits.reserve = reserve;
    const std::string path = m_scratch.write("mail.gz", packed(generatedLog(Mix::Auth, 83, 20'000), "gzip"));
    const LoadedFiles loaded = loadFiles({path}, {50'000, 2}, limits);
    QCOMPARE(QByteArray::fromStdString(loaded.errorNames()), said);
    QCOMPARE(loaded.snapshot->sessionCount() > 0, keepsSome);
    QVERIFY(!loaded.snapshot->isComplete());
}

// Zeros, a thousand times as many as are stored.
void TestArchives::bomb()
{
    UnpackLimits limits;
    limits.ratioAbove = std::uint64_t{8} << 20;
    const std::string zeros = packed(std::string(std::size_t{48} << 20, '\0'), "gzip");
    const LoadedFiles loaded = loadFiles({m_scratch.write("bomb", zeros)}, {}, limits);
    QCOMPARE(loaded.errorNames(), std::string("expands-too-much"));
    QVERIFY(loaded.snapshot->files().front().bytes <= (std::size_t{16} << 20));
    // A log of a ratio that is high, but not too high, passes.
    std::string log;
    while (log.size() < (std::size_t{1} << 20))
        log += entry("ICID 5 lost");
    limits.ratioAbove = 1;
    limits.mostRatio = 1000;
    QCOMPARE(loadFiles({m_scratch.write("same", packed(log, "gzip"))}, {}, limits).errorNames(),
             std::string());
}

void TestArchives::noTemporaryFile()
{
    UnpackLimits limits;
    limits.directory = m_scratch.path("missing");
    const std::string path = m_scratch.write("mail.gz", packed(entry("ICID 1 close"), "gzip"));
    const LoadedFiles loaded = loadFiles({path}, {}, limits);
    QCOMPARE(loaded.errorNames(), std::string("spool-failed"));
    QCOMPARE(loaded.errors.front().path, path);
    QCOMPARE(loaded.errors.front().systemError, ENOENT);
}

void TestArchives::temporaryFileHasNoName()
{
    const std::string folder = m_scratch.path("spool");
    QCOMPARE(::mkdir(folder.c_str(), 0700), 0);
    UnpackLimits limits;
    limits.directory = folder;
    const std::string path = m_scratch.write("mail.gz", packed(generatedLog(Mix::Auth, 84, 2000), "gzip"));
    const LoadedFiles loaded = loadFiles({path}, {}, limits);
    QVERIFY(loaded.snapshot->files().front().source != nullptr); // the file is there, and held
    QVERIFY(std::filesystem::is_empty(folder));
}

void TestArchives::stopWhileUnpacking()
{
    const std::string log = generatedLog(Mix::Auth, 85, 60'000);
    const std::string path = m_scratch.write("mail.bz2", packed(log, "bzip2"));
    for (const unsigned threads : {1U, 3U}) {
        Loader loader({LoadInput{path, nullptr}}, {20'000});
        {
            std::vector<std::jthread> workers;
            for (unsigned i = 0; i < threads; ++i)
                workers.emplace_back([&] { loader.work(); });
            while (loader.progress().lines == 0)
                std::this_thread::yield();
            loader.requestStop();
        }
        const SnapshotPtr snapshot = loader.publish();
        QVERIFY(snapshot->sessionCount() > 0);
        QCOMPARE(snapshot->isComplete(), snapshot->coverage().lines == 60'000);
        QVERIFY(loader.errors().empty());
        // What is shown can be read back; nobody unpacks the rest for that.
        QVERIFY(readSessionLines(*snapshot, SessionRow{0}, {}).ok());
    }
}

void TestArchives::standardInput_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<quint64>("lines");
    QTest::newRow("plain") << QByteArray() << quint64{5'000};
    QTest::newRow("gzip") << QByteArray("gzip") << quint64{5'000};
    // More than a block of what is packed, and of what is unpacked out of it.
    QTest::newRow("gzip, many blocks") << QByteArray("gzip") << quint64{25'000};
    QTest::newRow("xz, many blocks") << QByteArray("xz") << quint64{25'000};
}

void TestArchives::standardInput()
{
    QFETCH(QByteArray, form);
    QFETCH(quint64, lines);
    const std::string log = generatedLog(Mix::Auth, 86, lines);
    const std::string bytes = form.isEmpty() ? log : packed(log, form.toStdString());
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    const std::jthread writer([&] {
        for (std::size_t at = 0; at < bytes.size();) {
            const ssize_t count =
                ::write(ends[1], bytes.data() + at, std::min<std::size_t>(bytes.size() - at, 7777));
            at += count > 0 ? static_cast<std::size_t>(count) : bytes.size();
        }
        ::close(ends[1]);
    });
    const auto stream = openStream(ends[0]);
    QVERIFY(stream.ok());
    const PlainDocument expected = plainDocumentOf(*load(log));
    for (int again = 0; again < 2; ++again) { // it can be loaded again, as Reload does
        Loader loader({LoadInput{"-", nullptr, stream.value().source, stream.value().stop}}, {30'000});
        const SnapshotPtr snapshot = loadAll(loader, 2);
        const std::string difference = firstDifference(expected, plainDocumentOf(*snapshot));
        QVERIFY2(difference.empty(), difference.c_str());
        QCOMPARE(snapshot->files().front().name, std::string("-"));
        QVERIFY(readSessionLines(*snapshot, SessionRow{0}, {}).ok());
    }
    ::close(ends[0]);
}

// Nobody writes: a stop must be heard all the same.
void TestArchives::waitingForStandardInput()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    const auto stream = openStream(ends[0]);
    Loader loader({LoadInput{"-", nullptr, stream.value().source, stream.value().stop}});
    {
        const std::jthread worker([&] { loader.work(); });
        loader.requestStop();
    }
    QVERIFY(!loader.publish()->isComplete());
    ::close(ends[0]);
    ::close(ends[1]);
}

AUTHLOUPE_TEST(TestArchives, QCoreApplication)
#include "tst_archives.moc"
