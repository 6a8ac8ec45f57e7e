// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/packing.h"
#include "support/pass_rule.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;

namespace {

std::string textOf(std::uint64_t lines = 20'000)
{
    return generatedLog(Mix::Auth, 39, lines);
}

} // namespace

// Rows 39 to 44 of the matrix of bad inputs: what is packed. Other ways of packing: tst_packed_inputs.
class TestMatrixPacked final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row39_goodTwiceAndWithGarbage();
    void row40_cutInHalf();
    void row41_damaged_data();
    void row41_damaged();
    void row42_bomb();
    void row42_honestLogOfIdenticalLines();
    void row43_contentDecidesNotTheName();
    void row44_namesInArchives_data();
    void row44_namesInArchives();

private:
    [[nodiscard]] LoadedFiles loadNamed(const std::string& name, const std::string& bytes,
                                        const UnpackLimits& limits = {}) const
    {
        return loadFiles({m_scratch.write(name, bytes)}, {}, limits);
    }
    // What came out is the front of `text`, and an error says why there is no more.
    void isFrontOf(const std::string& text, const LoadedFiles& loaded, const std::string& errors) const;

    ScratchDirectory m_scratch;
};

void TestMatrixPacked::isFrontOf(const std::string& text, const LoadedFiles& loaded,
                                 const std::string& errors) const
{
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.errorNames(), errors);
    QVERIFY(!loaded.snapshot->isComplete());
    const std::uint64_t bytes = loaded.snapshot->files().front().bytes;
    QVERIFY(bytes <= text.size());
    QCOMPARE(differenceApartFromPlaces(plainDocumentOf(*load(text.substr(0, bytes))),
                                       plainDocumentOf(*loaded.snapshot)),
             std::string());
}

void TestMatrixPacked::row39_goodTwiceAndWithGarbage()
{
    const std::string text = textOf();
    const std::string gzip = packed(text, "gzip");
    const LoadedFiles good = loadNamed("log.gz", gzip);
    QCOMPARE(brokenRule(good), std::string());
    QCOMPARE(good.snapshot->coverage().lines, 20'000U);
    QVERIFY(good.snapshot->isComplete());

    const std::size_t cut = text.find('\n', text.size() / 2) + 1;
    const LoadedFiles two =
        loadNamed("two.gz", packed(text.substr(0, cut), "gzip") + packed(text.substr(cut), "gzip"));
    QCOMPARE(brokenRule(two), std::string());
    QVERIFY(two.snapshot->isComplete());
    QCOMPARE(firstDifference(plainDocumentOf(*good.snapshot), plainDocumentOf(*two.snapshot)), std::string());

    const LoadedFiles garbage = loadNamed("garbage.gz", gzip + std::string(700, 'g'));
    QCOMPARE(brokenRule(garbage), std::string());
    QCOMPARE(garbage.snapshot->coverage().lines, 20'000U);
    QVERIFY(garbage.snapshot->isComplete()); // nothing of the log is missing
    const std::vector<Error>& notes = garbage.snapshot->files().front().notes;
    QCOMPARE(namesOf(notes), std::string("trailing-garbage"));
    QCOMPARE(notes.front().count, 700U);
    QCOMPARE(notes.front().offset, gzip.size());
}

void TestMatrixPacked::row40_cutInHalf()
{
    const std::string text = textOf();
    const std::string gzip = packed(text, "gzip");
    const LoadedFiles loaded = loadNamed("half.gz", gzip.substr(0, gzip.size() / 2));
    isFrontOf(text, loaded, "ends-early");
    const std::uint64_t lines = loaded.snapshot->coverage().lines;
    QVERIFY(lines > 9'000 && lines < 11'000);
}

void TestMatrixPacked::row41_damaged_data()
{
    QTest::addColumn<std::size_t>("place"); // of the byte that is flipped
    QTest::addColumn<bool>("allCame");
    const std::string gzip = packed(textOf(), "gzip");
    QTest::newRow("checksum") << gzip.size() - 6 << true;
    QTest::newRow("size") << gzip.size() - 2 << true;
    QTest::newRow("header of a block") << std::size_t{10} << false;
    for (const std::size_t percent : {1U, 20U, 50U, 99U})
        QTest::addRow("at %zu %%", percent) << gzip.size() * percent / 100 << false;
}

void TestMatrixPacked::row41_damaged()
{
    QFETCH(const std::size_t, place);
    QFETCH(const bool, allCame);
    const std::string text = textOf();
    std::string gzip = packed(text, "gzip");
    gzip[place] = static_cast<char>(gzip[place] ^ 0x41);
    const LoadedFiles loaded = loadNamed("damaged.gz", gzip);
    QCOMPARE(brokenRule(loaded), std::string());
    QVERIFY(!loaded.snapshot->isComplete());
    QVERIFY(std::ranges::any_of(loaded.errors, [](const Error& error) {
        return error.code == ErrorCode::Damaged || error.code == ErrorCode::EndsEarly;
    }));
    // A flipped bit may unpack to other text before the checksum tells; lines before it are those of the log.
    if (allCame)
        QCOMPARE(loaded.snapshot->coverage().lines, 20'000U);
    const std::uint64_t before = text.size() * place / gzip.size() / 2;
    QVERIFY(allCame || place < 1'000 || loaded.snapshot->files().front().bytes > before);
}

// 256 MiB of zeros in 260 KB, and a limit as much smaller than that of a load as they are than 32 GiB. What
// has been unpacked by then is counted, and the rest is not unpacked.
void TestMatrixPacked::row42_bomb()
{
    const std::string member = packed(std::string(16 * kMebi, '\0'), "gzip");
    std::string bomb;
    for (int i = 0; i < 16; ++i)
        bomb += member;
    UnpackLimits limits;
    limits.ratioAbove = 32 * kMebi;
    const MemoryMeter memory;
    const LoadedFiles loaded = loadNamed("bomb.gz", bomb, limits);
    QCOMPARE(brokenRule(loaded), std::string());
    QVERIFY(memory.mostBytes() < 96 * kMebi);
    QVERIFY(loaded.errorNames().find("expands-too-much") != std::string::npos);
    QVERIFY(!loaded.snapshot->isComplete());
    QVERIFY(loaded.snapshot->files().front().bytes < 64 * kMebi);

    limits = {};
    limits.mostBytes = 20 * kMebi; // of all inputs together
    const LoadedFiles limited = loadNamed("bomb.gz", bomb, limits);
    QCOMPARE(brokenRule(limited), std::string());
    QVERIFY(limited.errorNames().find("expands-too-much") != std::string::npos);
    QVERIFY(limited.snapshot->files().front().bytes <= 20 * kMebi);
}

// No ratio alone refuses a log: guessing at passwords makes lines that are all alike.
void TestMatrixPacked::row42_honestLogOfIdenticalLines()
{
    std::string text;
    while (text.size() < 8 * kMebi)
        text += entry("SMTP Auth: (ICID 5) failed for user: a using AUTH mechanism: PLAIN with profile: P");
    const std::string gzip = packed(text, "gzip");
    QVERIFY(text.size() / gzip.size() > UnpackLimits{}.mostRatio);
    const LoadedFiles loaded = loadNamed("alike.gz", gzip);
    QCOMPARE(brokenRule(loaded), std::string());
    QVERIFY(loaded.snapshot->isComplete());
    QCOMPARE(loaded.snapshot->files().front().bytes, text.size());
}

void TestMatrixPacked::row43_contentDecidesNotTheName()
{
    const std::string text = textOf(500);
    const std::string gzip = packed(text, "gzip");
    const PlainDocument expected = plainDocumentOf(*load(text));
    for (const auto& [name, bytes, kind] :
         {std::tuple{"plain.gz", text, "plain"}, std::tuple{"packed.log", gzip, "gzip"},
          std::tuple{"twice.gz", packed(gzip, "gzip"), "gzip+gzip"}}) {
        const LoadedFiles loaded = loadNamed(name, bytes);
        QCOMPARE(brokenRule(loaded), std::string());
        QVERIFY(loaded.snapshot->isComplete());
        QCOMPARE(loaded.snapshot->files().front().facts.kind(), std::string(kind));
        QCOMPARE(firstDifference(expected, plainDocumentOf(*loaded.snapshot)), std::string());
    }
    std::string often = gzip;
    for (int i = 0; i < 5; ++i)
        often = packed(often, "gzip");
    const LoadedFiles loaded = loadNamed("often.gz", often);
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.errorNames(), std::string("nested-archive"));
}

void TestMatrixPacked::row44_namesInArchives_data()
{
    QTest::addColumn<std::string>("format");
    QTest::addColumn<std::string>("filter");
    QTest::newRow("tar.gz") << std::string("ustar") << std::string("gzip");
    QTest::newRow("zip") << std::string("zip") << std::string();
    QTest::newRow("7z") << std::string("7zip") << std::string();
}

// Archives are read, never unpacked to the names in them.
void TestMatrixPacked::row44_namesInArchives()
{
    QFETCH(const std::string, format);
    QFETCH(const std::string, filter);
    const std::string text = textOf(500);
    const std::size_t cut = text.find('\n', text.size() / 2) + 1;
    const std::string up = "../../authloupe-escaped";
    const std::string absolute = m_scratch.path("absolute");
    const std::string archive =
        archived({{up, text.substr(0, cut)}, {absolute, text.substr(cut)}}, format, filter);
    const std::string path = m_scratch.write("names.archive", archive);
    const LoadedFiles loaded = loadFiles({path});
    QCOMPARE(brokenRule(loaded), std::string());
    QVERIFY(loaded.snapshot->isComplete());
    QCOMPARE(differenceApartFromPlaces(plainDocumentOf(*load(text)), plainDocumentOf(*loaded.snapshot)),
             std::string());
    QVERIFY(!std::filesystem::exists(absolute));
    QVERIFY(!std::filesystem::exists(m_scratch.path(up)));
    QVERIFY(!std::filesystem::exists(up));
    for (const FileInfo& file : loaded.snapshot->files())
        QCOMPARE(file.path, path);
}

AUTHLOUPE_TEST(TestMatrixPacked, NoApplication)
#include "tst_matrix_packed.moc"
