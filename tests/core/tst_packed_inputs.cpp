// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/filter_stream.h"
#include "support/core_log.h"
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

// A log is the same log however it arrives.
class TestPackedInputs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameAsPlain_data();
    void sameAsPlain();
    void chunksAndThreads_data();
    void chunksAndThreads();
    void cutShort_data();
    void cutShort();
    void garbageBehind_data();
    void garbageBehind();
    void garbageBehindCutCharacter();
    void utf16OfAllPlanes();
    void damaged();
    void severalMembersOfGzip();
    void plainTextIsLeftAlone_data();
    void plainTextIsLeftAlone();
    void noOtherPrograms();

private:
    [[nodiscard]] std::string file(const std::string& bytes) const { return m_scratch.write("log", bytes); }

    ScratchDirectory m_scratch;
};

namespace {

struct Loaded {
    SnapshotPtr snapshot;
    std::vector<Error> errors;
};

Loaded loadFile(const std::string& path, LoadManner manner = {})
{
    Loader loader({LoadInput{path, nullptr}}, {manner.chunkBytes});
    Loaded loaded;
    loaded.snapshot = loadAll(loader, manner.threads);
    loaded.errors = loader.errors();
    return loaded;
}

std::string nameOf(const std::vector<Error>& errors)
{
    std::string names;
    for (const Error& error : errors)
        names += (names.empty() ? "" : " ") + std::string(errorName(error.code));
    return names;
}

std::string withCarriageReturns(std::string text)
{
    std::ranges::replace(text, '\n', '\r');
    return text;
}

const std::vector<std::string> kFilters{"gzip", "bzip2", "xz", "lzma", "lzip", "zstd", "lz4", "compress"};

} // namespace

void TestPackedInputs::sameAsPlain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("encoding");
    const std::string log = generatedLog(Mix::Auth, 61, unlessSanitized(2000U, 400U));
    const auto row = [](const std::string& name, const std::string& bytes, const char* kind,
                        const char* encoding = "ascii") {
        QTest::newRow(name.c_str()) << QByteArray::fromStdString(bytes) << QByteArray(kind)
                                    << QByteArray(encoding);
    };
    row("plain", log, "plain");
    for (const std::string& filter : kFilters)
        row(filter, packed(log, filter), filter.c_str());
    for (const std::string& filter : kFilters)
        if (filter != "compress") // libarchive asks for it by itself, so for all of it
            row(filter + " in " + filter, packed(packed(log, filter), filter),
                (filter + "+" + filter).c_str());
    row("tar", archived({{"mail.current", log}}, "ustar"), "tar");
    row("tar, old form", archived({{"mail.current", log}}, "v7tar"), "tar");
    row("tar, pax", archived({{"mail.current", log}}, "pax"), "tar");
    for (const std::string& filter : kFilters)
        row("tar and " + filter, archived({{"mail.current", log}}, "ustar", filter),
            ("tar+" + filter).c_str());
    row("zip", archived({{"mail.current", log}}, "zip"), "zip");
    row("7z", archived({{"mail.current", log}}, "7zip"), "7z");
    row("gzip in tar", archived({{"mail.gz", packed(log, "gzip")}}, "ustar"), "tar: gzip");
    row("xz in zip", archived({{"mail.xz", packed(log, "xz")}}, "zip"), "zip: xz");
    row("UTF-16LE with mark", utf16(log, false, true), "plain", "utf-16le");
    row("UTF-16BE with mark", utf16(log, true, true), "plain", "utf-16be");
    row("UTF-16LE", utf16(log, false, false), "plain", "utf-16le");
    row("UTF-16BE", utf16(log, true, false), "plain", "utf-16be");
    row("CR", withCarriageReturns(log), "plain");
    row("CR in UTF-16 in gzip", packed(utf16(withCarriageReturns(log), false, true), "gzip"), "gzip",
        "utf-16le");
    row("UTF-16 in gzip in tar with gzip",
        archived({{"mail.gz", packed(utf16(log, true, true), "gzip")}}, "ustar", "gzip"), "tar+gzip: gzip",
        "utf-16be");
}

void TestPackedInputs::sameAsPlain()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, encoding);
    const PlainDocument expected =
        plainDocumentOf(*load(generatedLog(Mix::Auth, 61, unlessSanitized(2000U, 400U))));
    const Loaded loaded = loadFile(file(bytes.toStdString()));
    QCOMPARE(nameOf(loaded.errors), std::string());
    const std::string difference = firstDifference(expected, plainDocumentOf(*loaded.snapshot));
    QVERIFY2(difference.empty(), difference.c_str());
    QVERIFY(loaded.snapshot->isComplete());
    const FileInfo& info = loaded.snapshot->files().front();
    QCOMPARE(QByteArray::fromStdString(info.facts.kind()), kind);
    QCOMPARE(QByteArray(stableName(info.facts.encoding).data()), encoding);
    QCOMPARE(info.facts.storedBytes, static_cast<std::uint64_t>(bytes.size()));
    QVERIFY(info.notes.empty());
    QCOMPARE(info.source != nullptr, info.facts.isConverted());
}

void TestPackedInputs::chunksAndThreads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const std::string log = generatedLog(Mix::Mail, 62, unlessSanitized(6000U, 1500U));
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("gzip", packed(log, "gzip"));
    row("zstd", packed(log, "zstd"));
    row("gzip in tar", archived({{"a", packed(log, "gzip")}}, "ustar", "xz"));
    row("UTF-16", utf16(log, false, true));
}

void TestPackedInputs::chunksAndThreads()
{
    QFETCH(QByteArray, bytes);
    const std::string path = file(bytes.toStdString());
    const PlainDocument expected =
        plainDocumentOf(*load(generatedLog(Mix::Mail, 62, unlessSanitized(6000U, 1500U))));
    for (const std::uint64_t chunkBytes : {3000U, 70'000U, 1U << 20U})
        for (const unsigned threads : {1U, 2U, 5U}) {
            const Loaded loaded = loadFile(path, {chunkBytes, threads});
            const std::string difference = firstDifference(expected, plainDocumentOf(*loaded.snapshot));
            QVERIFY2(difference.empty(),
                     (std::to_string(chunkBytes) + " x " + std::to_string(threads) + difference).c_str());
            QVERIFY(loaded.snapshot->isComplete());
        }
}

void TestPackedInputs::cutShort_data()
{
    QTest::addColumn<QByteArray>("filter");
    for (const std::string& filter : kFilters)
        QTest::newRow(filter.c_str()) << QByteArray::fromStdString(filter);
}

// What came before the cut is there; of the kinds that libarchive unpacks a block before it may be missing.
void TestPackedInputs::cutShort()
{
    QFETCH(QByteArray, filter);
    const std::string log = generatedLog(Mix::Auth, 63, 24'000);
    const std::string whole = packed(log, filter.toStdString());
    const Loaded loaded = loadFile(file(whole.substr(0, whole.size() / 2)), {50'000, 2});
    const FileInfo& info = loaded.snapshot->files().front();
    if (filter != "compress") { // which has no end that could be missing
        QCOMPARE(nameOf(loaded.errors), std::string("ends-early"));
        QVERIFY(!loaded.snapshot->isComplete());
        QVERIFY(info.error.code == ErrorCode::EndsEarly);
    }
    if (filter != "lz4") { // whose blocks of up to 4 MiB are all or nothing
        QVERIFY2(info.lines > 2500, std::to_string(info.lines).c_str());
        QVERIFY(loaded.snapshot->sessionCount() > 100);
    }
    QCOMPARE(loaded.snapshot->coverage().lines, info.lines);
}

void TestPackedInputs::garbageBehind_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("garbage");
    QTest::addColumn<QByteArray>("said");
    for (const std::string& filter : kFilters) {
        if (filter == "compress") // nothing tells garbage from its codes
            continue;
        QTest::newRow((filter + ", words").c_str())
            << QByteArray::fromStdString(filter) << QByteArray("this does not belong to it\n")
            << QByteArray("trailing-garbage");
        QTest::newRow((filter + ", NULs").c_str())
            << QByteArray::fromStdString(filter) << QByteArray(512, '\0')
            << QByteArray(filter == "xz" ? "" : "trailing-garbage"); // they may fill up an xz
    }
}

void TestPackedInputs::garbageBehind()
{
    QFETCH(QByteArray, filter);
    QFETCH(QByteArray, garbage);
    QFETCH(QByteArray, said);
    const std::string log = generatedLog(Mix::Auth, 64, 3000);
    const std::string whole = packed(log, filter.toStdString());
    const Loaded loaded = loadFile(file(whole + garbage.toStdString()));
    const FileInfo& info = loaded.snapshot->files().front();
    QCOMPARE(info.lines, std::uint64_t{3000});
    QCOMPARE(nameOf(loaded.errors), std::string());
    QCOMPARE(QByteArray::fromStdString(nameOf(info.notes)), said);
    if (!said.isEmpty()) // the kind of an lz4 frame is read before it can be told
        QVERIFY(info.notes.front().offset - whole.size() <= 4);
    if (!said.isEmpty() && filter != "lz4")
        QCOMPARE(info.notes.front().count, static_cast<std::uint64_t>(garbage.size()));
    QVERIFY(loaded.snapshot->isComplete());
}

// That bytes were left out hid that others are missing. (found by fuzz_inputs)
void TestPackedInputs::garbageBehindCutCharacter()
{
    const std::string log = generatedLog(Mix::Auth, 64, 30);
    const std::string cut = utf16(log, false, false) + "x";
    const Loaded loaded = loadFile(file(packed(cut, "gzip") + "garbage"));
    QCOMPARE(nameOf(loaded.errors), std::string("ends-early"));
    QCOMPARE(loaded.snapshot->files().front().lines, std::uint64_t{30});
    QVERIFY(!loaded.snapshot->isComplete());
}

// Names of one to four bytes in UTF-8; a half of a character that stands alone is one that cannot be shown.
void TestPackedInputs::utf16OfAllPlanes()
{
    const QString names[] = {QStringLiteral("jos\u00E9"),
                             QStringLiteral("\uD55C\uAE00"),
                             QStringLiteral("\U0001F600"),
                             QString(QChar(0xD83D)) + QLatin1Char('x'),
                             QLatin1Char('y') + QString(QChar(0xDE00)),
                             QString(QChar(0xD83D)) + QString(QChar(0xD83D)) + QString(QChar(0xDE00))};
    const std::string expected[] = {"jos\xC3\xA9",      "\xED\x95\x9C\xEA\xB8\x80",
                                    "\xF0\x9F\x98\x80", "\xEF\xBF\xBDx",
                                    "y\xEF\xBF\xBD",    "\xEF\xBF\xBD\xF0\x9F\x98\x80"};
    for (const bool bigEndian : {false, true}) {
        std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
        for (const QString& name : names) {
            QString line = QString::fromStdString(entry(attempt("5", "NAME")));
            for (const QChar c : line.replace(QLatin1String("NAME"), name)) {
                const auto high = static_cast<char>(c.unicode() >> 8U),
                           low = static_cast<char>(c.unicode() & 0xFFU);
                bytes += {bigEndian ? high : low, bigEndian ? low : high};
            }
        }
        const Loaded loaded = loadFile(file(bytes));
        QCOMPARE(nameOf(loaded.errors), std::string());
        const PlainDocument document = plainDocumentOf(*loaded.snapshot);
        QCOMPARE(document.attempts.size(), std::size(names));
        for (std::size_t i = 0; i < std::size(names); ++i)
            QCOMPARE(document.attempts[i].user.value_or(""), expected[i]);
    }
}

void TestPackedInputs::damaged()
{
    const std::string log = generatedLog(Mix::Auth, 65, 12'000);
    for (const std::string filter : {"gzip", "bzip2", "xz", "zstd", "lz4"}) {
        std::string bytes = packed(log, filter);
        for (std::size_t i = 0; i < 40; ++i)
            bytes[bytes.size() * 3 / 4 + i] = static_cast<char>(bytes[bytes.size() * 3 / 4 + i] ^ 0x55);
        const Loaded loaded = loadFile(file(bytes));
        QCOMPARE(nameOf(loaded.errors), std::string("damaged"));
        QVERIFY2(loaded.snapshot->files().front().lines > 1000, filter.c_str());
        QVERIFY(!loaded.snapshot->isComplete());
    }
    // Magic and nothing else.
    for (const std::string filter : {"gzip", "bzip2", "xz", "zstd", "lz4", "lzip"}) {
        const Loaded loaded = loadFile(file(packed(log, filter).substr(0, 14)));
        QCOMPARE(loaded.errors.size(), std::size_t{1});
        QVERIFY(loaded.errors.front().code == ErrorCode::EndsEarly
                || loaded.errors.front().code == ErrorCode::Damaged);
        QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{0});
    }
}

// As `cat a.gz b.gz` makes them, cut anywhere in the text.
void TestPackedInputs::severalMembersOfGzip()
{
    const std::string log = generatedLog(Mix::Auth, 66, 6000);
    const PlainDocument expected = plainDocumentOf(*load(log));
    for (const std::string filter : {"gzip", "bzip2", "xz", "zstd", "lz4", "lzip"}) {
        std::string bytes;
        for (std::size_t at = 0; at < log.size(); at += 100'003)
            bytes += packed(std::string_view(log).substr(at, 100'003), filter);
        const Loaded loaded = loadFile(file(bytes));
        const std::string difference = firstDifference(expected, plainDocumentOf(*loaded.snapshot));
        QVERIFY2(difference.empty(), (filter + difference).c_str());
        QCOMPARE(nameOf(loaded.errors), std::string());
    }
}

void TestPackedInputs::plainTextIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    const std::string close = entry("ICID 5 close");
    const auto row = [](const char* name, const std::string& text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("words of an mtree", "#mtree\n/set type=file\n" + close);
    row("words of an ar", "!<arch>\nmail.log/       0           0     0     644     6         `\n" + close);
    row("words of a bzip2", "BZh91 is a word\n" + close);
    row("words of an lzip", "LZIP\n" + close);
    row("uuencoded", "begin 644 log\n#0V%T\n`\nend\n" + close);
    row("NULs at the front", std::string(5000, '\0') + "\n" + close);
    row("a tar of no file at all", std::string(10'240, '\0') + "\n" + close);
    row("CRLF", entry("ICID 5 lost") + "\r\n" + close);
    row("Latin-1", "caf\xE9\n" + close);
    row("UTF-8", "\xEF\xBB\xBF" + close + "caf\xC3\xA9\n");
    row("one CR", entry("ICID 5 lost").substr(0, 40) + "\r\n" + close);
}

void TestPackedInputs::plainTextIsLeftAlone()
{
    QFETCH(QByteArray, text);
    const Loaded loaded = loadFile(file(text.toStdString()));
    const FileInfo& info = loaded.snapshot->files().front();
    QVERIFY(!info.facts.isConverted());
    QVERIFY(info.source == nullptr); // read with pread, and again when its lines are shown
    QCOMPARE(info.bytes, static_cast<std::uint64_t>(text.size()));
    QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{1});
}

// libarchive would run lzop, grzip or lrzip for these: it must not even be asked, and what it is asked for it
// must have built in.
void TestPackedInputs::noOtherPrograms()
{
    for (const Packing packing : {Packing::Gzip, Packing::Bzip2, Packing::Xz, Packing::Lzma, Packing::Lzip,
                                  Packing::Zstd, Packing::Lz4, Packing::Compress})
        QVERIFY2(FilterStream::canUnpack(packing), stableName(packing).data());
    for (const std::string& magic : {std::string("\x89LZO\0\r\n\x1A\n", 9),
                                     std::string("GRZipII\0\2\4:)", 12), std::string("LRZI\0\6", 6)}) {
        const Loaded loaded = loadFile(file(magic + std::string(200, 'x') + "\n" + entry("ICID 5 close")));
        QVERIFY(loaded.snapshot->files().front().facts.packings.empty());
        QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{1});
    }
}

AUTHLOUPE_TEST(TestPackedInputs, QCoreApplication)
#include "tst_packed_inputs.moc"
