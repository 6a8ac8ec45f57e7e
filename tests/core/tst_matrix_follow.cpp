// SPDX-License-Identifier: GPL-3.0-or-later
#include "follow_scene.h"

#include "load/session_lines.h"
#include "support/test_program.h"

#include <atomic>
#include <cstdio>
#include <fstream>
#include <thread>

using namespace authloupe;
using namespace authloupe::test;

// The rows of the matrix that are about a log that is followed; all else that may happen to one: tst_follow.
class TestMatrixFollow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row34_growsWhileItIsReadAndFollowed();
    void row35_overwrittenInPlaceSameSize_data();
    void row35_overwrittenInPlaceSameSize();
};

namespace {

// Without making it shorter for a moment, as a tool does that opens it for writing only.
void overwrite(const std::string& path, const std::string& text)
{
    std::FILE* const file = std::fopen(path.c_str(), "r+b");
    QVERIFY(file);
    QCOMPARE(std::fwrite(text.data(), 1, text.size(), file), text.size());
    QCOMPARE(std::fclose(file), 0);
}

} // namespace

// A load ends with what was there when it began (row34_growsWhileItIsRead), and following goes on from there,
// wherever the writer has cut its lines.
void TestMatrixFollow::row34_growsWhileItIsReadAndFollowed()
{
    const ScratchDirectory directory;
    const std::string first = generatedLog(makelog::Mix::Auth, 34, 4'000);
    std::string later;
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        later += generatedLog(makelog::Mix::Auth, 340 + seed, 1'000);
    const std::string path = directory.write("mail.current", first);
    std::atomic<bool> isWritten = false;
    std::thread writer([&] {
        constexpr std::size_t kPiece = 10'007;
        std::ofstream file(path, std::ios::binary | std::ios::app);
        for (std::size_t at = 0; at < later.size(); at += kPiece)
            file << std::string_view(later).substr(at, kPiece) << std::flush;
        isWritten = true;
    });
    Loader loader({{.path = path, .text = {}}}, {.chunkBytes = 100'000, .follow = true});
    loader.work();
    const bool isSeenToGrow = !isWritten;
    bool isLast = false;
    while (!isLast) {
        isLast = isWritten;
        while (loader.look() == Following::Grew)
            loader.work();
    }
    writer.join();
    if (!isSeenToGrow)
        qInfo("the log was written before it was read");
    QVERIFY(loader.errors().empty());
    QCOMPARE(firstDifference(plainDocumentOf(*load(first + later)), plainDocumentOf(*loader.publish())),
             std::string());
}

void TestMatrixFollow::row35_overwrittenInPlaceSameSize_data()
{
    QTest::addColumn<int>("connections");
    QTest::newRow("short") << 1;
    QTest::newRow("longer than the fingerprint") << 100;
}

void TestMatrixFollow::row35_overwrittenInPlaceSameSize()
{
    QFETCH(int, connections);
    Scene scene;
    scene.logs.back() = scene.more(connections);
    scene.put(scene.logs.back());
    scene.look();
    const auto before = scene.snapshot()->sessionCount();
    const std::string other = scene.more(connections);
    QCOMPARE(other.size(), scene.logs.back().size());
    overwrite(scene.path, other);
    scene.look();
    QCOMPARE(scene.snapshot()->sessionCount(), before + static_cast<std::size_t>(connections));
    const std::string behind = scene.more();
    scene.append(behind);
    scene.look();
    QCOMPARE(scene.snapshot()->sessionCount(), before + static_cast<std::size_t>(connections) + 1);
    // The last log is the one that overwrote; its lines are where they are said to be.
    const SnapshotPtr snapshot = scene.snapshot();
    const SessionRow last{static_cast<std::uint32_t>(snapshot->sessionCount() - 1)};
    const auto lines = readSessionLines(*snapshot, last, {});
    QVERIFY(lines.ok());
    QCOMPARE(lines.value().lines.size(), std::size_t{4});
}

AUTHLOUPE_TEST(TestMatrixFollow, NoApplication)
#include "tst_matrix_follow.moc"
