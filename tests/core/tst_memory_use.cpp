// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory_use.h"
#include "support/test_program.h"

#include <QTest>

#include <cstring>
#include <vector>

using namespace authloupe;

class TestMemoryUse final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grows();
    void isLessThanThereIs();
};

void TestMemoryUse::grows()
{
    constexpr std::size_t kBytes = std::size_t{64} << 20;
    const std::uint64_t before = heldMemory();
    const std::vector<char> block(kBytes, 'x');
    QVERIFY(std::memchr(block.data(), 'y', block.size()) == nullptr);
    QVERIFY(heldMemory() >= before + kBytes / 2);
}

void TestMemoryUse::isLessThanThereIs()
{
    QVERIFY(heldMemory() > 0);
    QVERIFY(heldMemory() < machineMemory());
}

AUTHLOUPE_TEST(TestMemoryUse, test::NoApplication)
#include "tst_memory_use.moc"
