// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/growing_rows.h"
#include "session/message_columns.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace authloupe;

namespace {

using Rows = GrowingRows<DeliveryFields>;
using Blocks = std::vector<std::shared_ptr<const DeliveryColumns>>;

std::uint32_t append(Rows& rows, std::uint32_t value)
{
    const std::uint32_t row = rows.append();
    Delivery delivery;
    delivery.message = MessageRow{value};
    delivery.next = DeliveryRow{row % 3 == 0 ? raw(kNoDelivery) : row};
    setRow(rows.writable(row), row & kRowMask, delivery);
    return row;
}

std::uint32_t valueOf(const Rows& rows, std::uint32_t row)
{
    return rows.read(row,
                     [](const auto& columns, std::size_t i) { return std::uint32_t{columns.message[i]}; });
}

Blocks published(Rows& rows)
{
    Blocks blocks;
    rows.publish(blocks);
    return blocks;
}

std::vector<std::uint32_t> valuesIn(const Blocks& blocks, std::size_t count)
{
    std::vector<std::uint32_t> values;
    for (std::size_t row = 0; row < count; ++row)
        values.push_back(blocks[row >> kRowsPerChunkBits]->message[row & kRowMask]);
    return values;
}

} // namespace

class TestGrowingRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void snapshotsKeepWhatTheyHeld();
    void closedBlocksGoOn();
    void blocksThatAreWrittenToStayOpen();
};

// Rows are appended, changed, published and closed in any order, beside a plain list.
void TestGrowingRows::snapshotsKeepWhatTheyHeld()
{
    std::mt19937 chance(3);
    Rows rows;
    std::vector<std::uint32_t> plain;
    std::vector<std::pair<Blocks, std::vector<std::uint32_t>>> snapshots;
    for (int step = 0; step < 60; ++step) {
        const auto many = chance() % 3000;
        for (unsigned i = 0; i < many; ++i) {
            plain.push_back(static_cast<std::uint32_t>(chance()));
            QCOMPARE(append(rows, plain.back()), plain.size() - 1);
        }
        for (int change = 0; change < 5 && !plain.empty(); ++change) {
            const auto row = static_cast<std::uint32_t>(chance() % plain.size());
            plain[row] = static_cast<std::uint32_t>(chance());
            rows.writable(row).message[row & kRowMask] = plain[row];
        }
        switch (chance() % 4) {
        case 0: rows.settle(); break;
        case 1: rows.settleAll(); break;
        case 2: snapshots.emplace_back(published(rows), plain); break;
        default: break;
        }
    }
    QCOMPARE(rows.size(), plain.size());
    for (std::uint32_t row = 0; row < plain.size(); ++row)
        QCOMPARE(valueOf(rows, row), plain[row]);
    snapshots.emplace_back(published(rows), plain);
    QVERIFY(snapshots.size() > 5);
    for (const auto& [blocks, values] : snapshots)
        QCOMPARE(valuesIn(blocks, values.size()), values);
}

// A block that was closed half full takes more rows.
void TestGrowingRows::closedBlocksGoOn()
{
    Rows rows;
    for (std::uint32_t i = 0; i < 100; ++i)
        append(rows, i);
    rows.settleAll();
    for (std::uint32_t i = 100; i < kRowsPerChunk + 5; ++i)
        append(rows, i);
    rows.settleAll();
    const Blocks blocks = published(rows);
    QCOMPARE(blocks.size(), std::size_t{2});
    const std::vector<std::uint32_t> values = valuesIn(blocks, kRowsPerChunk + 5);
    for (std::uint32_t i = 0; i < values.size(); ++i)
        QCOMPARE(values[i], i);
    QCOMPARE(blocks[0]->next[99], raw(kNoDelivery));
    QCOMPARE(blocks[0]->next[100], 100U);
}

// The same published block as long as nothing changes; a change makes another one.
void TestGrowingRows::blocksThatAreWrittenToStayOpen()
{
    Rows rows;
    for (std::uint32_t i = 0; i < kRowsPerChunk * 2; ++i)
        append(rows, i);
    const Blocks first = published(rows);
    for (int round = 0; round < 100; ++round) {
        rows.writable(kRowsPerChunk + 1).message[1] = 7;
        rows.settle();
    }
    const Blocks second = published(rows);
    QVERIFY(first[0] == second[0]);
    QVERIFY(first[1] != second[1]);
    QCOMPARE(std::uint32_t{first[1]->message[1]}, std::uint32_t{kRowsPerChunk + 1});
    QCOMPARE(std::uint32_t{second[1]->message[1]}, 7U);
    QVERIFY(published(rows)[1] == second[1]);
}

AUTHLOUPE_TEST(TestGrowingRows, NoApplication)
#include "tst_growing_rows.moc"
