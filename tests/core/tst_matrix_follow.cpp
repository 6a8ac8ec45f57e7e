// SPDX-License-Identifier: GPL-3.0-or-later
#include "follow_scene.h"

#include "load/session_lines.h"
#include "support/test_program.h"

#include <cstdio>

using namespace authloupe;
using namespace authloupe::test;

// The row of the matrix that is about a log that is followed; all else that may happen to one: tst_follow.
class TestMatrixFollow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
