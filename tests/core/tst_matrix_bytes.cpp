// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/table_export.h"
#include "query/row_set.h"
#include "support/memory_sink.h"
#include "support/packing.h"
#include "support/pass_rule.h"
#include "support/patterned_source.h"
#include "support/qt_texts.h"
#include "support/sanitized.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <random>
#include <thread>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;

namespace {

constexpr std::uint64_t kMemoryBudget = 96 * kMebi; // of a log with nothing in it, however large it is

std::string attemptOf(const std::string& user)
{
    return "SMTP Auth: (ICID 5) failed for user: " + user + " using AUTH mechanism: PLAIN with profile: P";
}

std::string connection(const std::string& user)
{
    return entries(
        {"New SMTP ICID 5 interface mail (10.0.0.1) address 192.0.2.7 reverse dns host a verified no",
         attemptOf(user), "ICID 5 close"});
}

LoadInput sourceInput(std::vector<PatternedSource::Part> parts)
{
    return {"huge.log", nullptr, std::make_shared<PatternedSource>(std::move(parts))};
}

std::string csvOf(const Snapshot& snapshot)
{
    MemorySink sink;
    const RowSet rows = selectRows(snapshot, {}, {}).value();
    ExportOptions options;
    options.sessionFields = {SessionField::Users};
    return exportTable(snapshot, rows, options, sink).ok() ? sink.text : std::string("failed");
}

std::string withEnds(const std::string& log, const std::vector<std::string>& ends)
{
    std::string text;
    std::size_t line = 0;
    for (const char c : log)
        text += c == '\n' ? ends[line++ % ends.size()] : std::string(1, c);
    return text;
}

} // namespace

// Rows 1 to 20 of the matrix of bad inputs: bytes.
class TestMatrixBytes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row01_emptyFile();
    void row02_oneLineWithoutItsEnd();
    void row03_onlyLineEnds();
    void row04_carriageReturnAndLineFeed();
    void row05_onlyCarriageReturns();
    void row06_mixedLineEnds();
    void row07_byteOrderMark();
    void row08_utf16WithMark();
    void row09_utf16WithoutMark();
    void row10_utf16CutInACharacter();
    void row11_latin1();
    void row12_noUtf8_data();
    void row12_noUtf8();
    void row13_nulInALine();
    void row14_holeOfNuls();
    void row15_randomBytes();
    void row16_otherFiles_data();
    void row16_otherFiles();
    void row17_hugeLineBetweenTwo();
    void row18_hugeLineAlone();
    void row19_beyond32Bits();
    void row20_sparseFileAndStop();

private:
    [[nodiscard]] LoadedFiles loadBytes(const std::string& bytes) const
    {
        return loadFiles({m_scratch.write("mail.log", bytes)});
    }
    // The same document as that of `twin`.
    void compare(const std::string& bytes, const std::string& twin) const;

    ScratchDirectory m_scratch;
};

void TestMatrixBytes::compare(const std::string& bytes, const std::string& twin) const
{
    const LoadedFiles loaded = loadBytes(bytes);
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.errorNames(), std::string());
    QVERIFY(loaded.snapshot->isComplete());
    QCOMPARE(differenceApartFromPlaces(plainDocumentOf(*load(twin)), plainDocumentOf(*loaded.snapshot)),
             std::string());
}

void TestMatrixBytes::row01_emptyFile()
{
    const LoadedFiles loaded = loadBytes("");
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.snapshot->coverage().lines, 0U);
    QVERIFY(loaded.snapshot->isComplete());
    QCOMPARE(loaded.errorNames(), std::string("no-log-line"));
    QCOMPARE(loaded.errors.front().count, 0U);
    QCOMPARE(csvOf(*loaded.snapshot), std::string("users\r\n"));
}

void TestMatrixBytes::row02_oneLineWithoutItsEnd()
{
    std::string line = entry("ICID 5 close");
    line.pop_back();
    const LoadedFiles loaded = loadBytes(line);
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.snapshot->coverage().understood, 1U);
    QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{1});
    QVERIFY(loaded.snapshot->isComplete());
}

void TestMatrixBytes::row03_onlyLineEnds()
{
    const LoadedFiles loaded = loadBytes(std::string(100'000, '\n'));
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.snapshot->coverage().entries, 0U);
    QCOMPARE(loaded.snapshot->coverage().ignored, 100'000U);
    QCOMPARE(loaded.errorNames(), std::string("no-log-line"));
    QCOMPARE(loaded.errors.front().count, 100'000U);
}

void TestMatrixBytes::row04_carriageReturnAndLineFeed()
{
    const std::string log = generatedLog(Mix::Mail, 4, 3'000);
    compare(withEnds(log, {"\r\n"}), log);
}

void TestMatrixBytes::row05_onlyCarriageReturns()
{
    const std::string log = generatedLog(Mix::Mail, 5, 3'000);
    compare(withEnds(log, {"\r"}), log);
    QVERIFY(loadBytes(withEnds(log, {"\r"})).snapshot->files().front().facts.carriageReturns);
}

// A lone CR in a file that has LF is a character, not a line end: an outsider may write one into a user name,
// and it must not begin a line. So a line behind one belongs to the line before it.
void TestMatrixBytes::row06_mixedLineEnds()
{
    const std::string log = generatedLog(Mix::Mail, 6, 3'000);
    compare(withEnds(log, {"\r\n", "\n"}), log);
    const LoadedFiles loaded = loadBytes(withEnds(log, {"\r\n", "\n", "\r"}));
    QCOMPARE(brokenRule(loaded), std::string());
    QVERIFY(loaded.snapshot->sessionCount() > 0);
    const LoadedFiles forged = loadBytes(connection("x\r" + entry("ICID 5 close")));
    QCOMPARE(brokenRule(forged), std::string());
    QCOMPARE(forged.snapshot->sessionCount(), std::size_t{1});
}

void TestMatrixBytes::row07_byteOrderMark()
{
    const std::string log = generatedLog(Mix::Auth, 7, 1'000);
    compare("\xEF\xBB\xBF" + log, log);
}

void TestMatrixBytes::row08_utf16WithMark()
{
    const std::string log = generatedLog(Mix::Auth, 8, 1'000);
    compare(utf16(log, false, true), log);
    compare(utf16(log, true, true), log);
}

void TestMatrixBytes::row09_utf16WithoutMark()
{
    const std::string log = generatedLog(Mix::Auth, 9, 1'000);
    compare(utf16(log, false, false), log);
    compare(utf16(log, true, false), log);
}

void TestMatrixBytes::row10_utf16CutInACharacter()
{
    const std::string log = connection("alice");
    const std::string whole = utf16(log, false, true);
    const std::string inByte = whole + "x";
    const std::string inSurrogate = whole + "\x3D\xD8";
    for (const std::string& bytes : {inByte, inSurrogate}) {
        const LoadedFiles loaded = loadBytes(bytes);
        QCOMPARE(brokenRule(loaded), std::string());
        QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{1});
        QCOMPARE(loaded.snapshot->attemptCount(), std::size_t{1});
        QCOMPARE(loaded.errorNames(), std::string("ends-early"));
    }
}

// What is no UTF-8 but looks like Latin-1 is found and exported as such (base/latin1), and compared as it is.
void TestMatrixBytes::row11_latin1()
{
    const LoadedFiles loaded = loadBytes(connection("b\xF6"
                                                    "b"));
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(shown(*plainDocumentOf(*loaded.snapshot).attempts.front().user), shown("b\xF6"
                                                                                    "b"));
    QCOMPARE(shown(csvOf(*loaded.snapshot)), shown("users\r\nb\xC3\xB6"
                                                   "b\r\n"));
}

void TestMatrixBytes::row12_noUtf8_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("exported");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QByteArray("\\xC0\\xAF");
    QTest::newRow("never") << QByteArray("\xFF\xFE") << QByteArray("\\xFF\\xFE");
    QTest::newRow("lone continuation") << QByteArray("\x80") << QByteArray("\\x80");
    QTest::newRow("surrogates") << QByteArray("\xED\xA0\xBD\xED\xB8\x80")
                                << QByteArray("\\xED\\xA0\\xBD\\xED\\xB8\\x80");
    QTest::newRow("cut") << QByteArray("\xF0\x9F\x98") << QByteArray("\\xF0\\x9F\\x98");
}

void TestMatrixBytes::row12_noUtf8()
{
    QFETCH(const QByteArray, user);
    QFETCH(const QByteArray, exported);
    const LoadedFiles loaded = loadBytes(connection(user.toStdString()));
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(shown(*plainDocumentOf(*loaded.snapshot).attempts.front().user), shown(user.toStdString()));
    QCOMPARE(shown(csvOf(*loaded.snapshot)), shown("users\r\n" + exported.toStdString() + "\r\n"));
}

void TestMatrixBytes::row13_nulInALine()
{
    const std::string user("a\0b", 3);
    const LoadedFiles loaded = loadBytes(connection(user));
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.snapshot->coverage().lines, 3U);
    QCOMPARE(shown(*plainDocumentOf(*loaded.snapshot).attempts.front().user), shown(user));
}

// As a crash leaves it: the hole stands in a line of its own, and is counted as not understood.
void TestMatrixBytes::row14_holeOfNuls()
{
    const std::string hole(5'000, '\0');
    const std::string log = connection("alice");
    const std::size_t second = log.find('\n') + 1;
    const LoadedFiles loaded = loadBytes(log.substr(0, second) + hole + "\n" + log.substr(second));
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.snapshot->coverage().lines, 4U);
    QCOMPARE(loaded.snapshot->coverage().notUnderstood, 1U);
    QCOMPARE(loaded.snapshot->coverage().samples.front().line, 2U);
    QCOMPARE(differenceApartFromPlaces(plainDocumentOf(*load(log)), plainDocumentOf(*loaded.snapshot)),
             std::string());
}

void TestMatrixBytes::row15_randomBytes()
{
    std::minstd_rand random(15);
    std::string bytes(kMebi, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random() >> 8);
    const LoadedFiles loaded = loadBytes(bytes);
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{0});
    QCOMPARE(loaded.errorNames(), std::string("no-log-line"));
    QCOMPARE(loaded.errors.front().count, loaded.snapshot->coverage().lines);
}

void TestMatrixBytes::row16_otherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("error");
    const QByteArray noise = QByteArray::fromStdString(packed(generatedLog(Mix::Auth, 16, 500), "bzip2"));
    QTest::newRow("ELF") << QByteArray("\x7F"
                                       "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
                                       20)
                                + noise
                         << QByteArray("no-log-line");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) + noise
                         << QByteArray("no-log-line");
    QTest::newRow("zip of no log") << QByteArray::fromStdString(
        archived({{"picture.png", "\x89PNG\r\n"}}, "zip"))
                                   << QByteArray("no-log-line");
    QTest::newRow("only the front of a zip") << QByteArray("PK\x03\x04") + noise << QByteArray("ends-early");
}

void TestMatrixBytes::row16_otherFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, error);
    const LoadedFiles loaded = loadBytes(bytes.toStdString());
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{0});
    QCOMPARE(loaded.errorNames(), error.toStdString());
}

void TestMatrixBytes::row17_hugeLineBetweenTwo()
{
    const LoadInput input =
        sourceInput({{entry("New SMTP ICID 5 interface mail (10.0.0.1) address 192.0.2.7"), 'x', 100 * kMebi},
                     {"\n" + entry("ICID 5 close"), 0, 0}});
    const MemoryMeter memory;
    const LoadedFiles loaded = loadInputs({input}, {8 * kMebi, 2});
    QCOMPARE(brokenRule(loaded), std::string());
    QVERIFY(memory.mostBytes() < kMemoryBudget);
    const Coverage& account = loaded.snapshot->coverage();
    QCOMPARE(account.lines, 3U);
    QCOMPARE(account.understood, 2U);
    QCOMPARE(account.notUnderstood, 1U);
    QVERIFY(account.samples.front().text.size() <= Coverage::kSampleBytes);
    QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{1});
    QVERIFY(loaded.snapshot->isComplete());
}

void TestMatrixBytes::row18_hugeLineAlone()
{
    const std::uint64_t bytes = unlessSanitized<std::uint64_t>(3 << 10, 256) * kMebi;
    const MemoryMeter memory;
    const LoadedFiles loaded = loadInputs({sourceInput({{"", 'x', bytes}})}, {8 * kMebi, 2});
    QCOMPARE(brokenRule(loaded), std::string());
    QVERIFY(memory.mostBytes() < kMemoryBudget);
    QCOMPARE(loaded.snapshot->coverage().lines, 1U);
    QCOMPARE(loaded.snapshot->files().front().bytes, bytes);
    QCOMPARE(loaded.errorNames(), std::string("no-log-line"));
}

void TestMatrixBytes::row19_beyond32Bits()
{
    constexpr std::uint64_t k31 = std::uint64_t{1} << 31;
    constexpr std::uint64_t k32 = std::uint64_t{1} << 32;
    const std::string opening =
        entry("New SMTP ICID 5 interface mail (10.0.0.1) address 192.0.2.7 reverse dns host a verified no");
    const std::string across31 = "\n" + entry(attemptOf("alice"));
    const std::string across32 = "\n" + entry(attemptOf("bob"));
    const std::string last = "\n" + entry("ICID 5 close");
    const std::uint64_t first = k31 - 40 - opening.size();
    const std::uint64_t second = k32 - 40 - (k31 - 40 + across31.size());
    const LoadInput input =
        sourceInput({{opening, 0, first}, {across31, 0, second}, {across32, 0, 10}, {last, 0, 0}});
    const MemoryMeter memory;
    const LoadedFiles loaded = loadInputs({input}, {64 * kMebi, 2});
    QCOMPARE(brokenRule(loaded), std::string());
    QVERIFY(memory.mostBytes() < kMemoryBudget);
    const PlainDocument document = plainDocumentOf(*loaded.snapshot);
    QCOMPARE(document.sessions.size(), std::size_t{1});
    QCOMPARE(document.attempts.size(), std::size_t{2});
    QCOMPARE(document.attempts[0].position.offset, k31 - 39);
    QCOMPARE(document.attempts[1].position.offset, k32 - 39);
    QCOMPARE(document.sessions[0].last.offset, input.source->size() - last.size() + 1);
    QVERIFY(document.sessions[0].end == End::Closed);
    QCOMPARE(loaded.snapshot->coverage().lines, 7U); // three holes
}

void TestMatrixBytes::row20_sparseFileAndStop()
{
    const std::string path = m_scratch.path("sparse.log");
    const int descriptor = ::open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    constexpr off_t kBytes = off_t{20} << 30;
    const bool made = descriptor >= 0 && ::ftruncate(descriptor, kBytes) == 0;
    ::close(descriptor);
    if (!made)
        QSKIP("no file system for files of 20 GiB here");
    const MemoryMeter memory;
    Loader loader({LoadInput{path, nullptr}});
    std::thread worker([&] { (void)loadAll(loader, 1); });
    QTRY_VERIFY_WITH_TIMEOUT(loader.progress().bytesDone > 16 * kMebi, 60'000);
    loader.requestStop();
    worker.join(); // at the latest now, or the test would never end
    const SnapshotPtr snapshot = loader.publish();
    QVERIFY(!snapshot->isComplete());
    QVERIFY(loader.progress().bytesDone < std::uint64_t{kBytes});
    QVERIFY(memory.mostBytes() < kMemoryBudget);
    QCOMPARE(loader.progress().bytesTotal, std::uint64_t{kBytes});
}

AUTHLOUPE_TEST(TestMatrixBytes, NoApplication)
#include "tst_matrix_bytes.moc"
