// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/packed_block.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace authloupe {

// Rows that are appended and changed while snapshots of them are read. What snapshots hold is packed and
// never changes; what is being written is open and nobody else's. Most rows change only while they are young,
// so a block is closed when nothing has been written to it for a while, and opened again when something is:
// each time it then stays open for twice as long, so that no log can have its rows packed and unpacked all
// the time.
template<template<class> class Fields>
class GrowingRows final {
public:
    using Open = Fields<OpenRows>;
    using Packed = Fields<PackedRows>;

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

    // Its values are to be set with writable().
    std::uint32_t append()
    {
        if ((m_size & kRowMask) == 0) {
            m_open.push_back(static_cast<std::uint32_t>(m_blocks.size()));
            m_blocks.push_back({newBlock(), nullptr, m_round, 0, true, 0});
        }
        return static_cast<std::uint32_t>(m_size++);
    }

    // The block of a row, valid until the next settle(); the row's index in it is row & kRowMask.
    [[nodiscard]] Open& writable(std::uint32_t row)
    {
        Block& block = m_blocks[row >> kRowsPerChunkBits];
        if (!block.open)
            reopen(row >> kRowsPerChunkBits);
        block.writtenIn = m_round;
        block.changed = true;
        return *block.open;
    }

    // read(columns, index), with the columns of either form.
    template<class Read>
    [[nodiscard]] auto read(std::uint32_t row, const Read& read) const
    {
        const Block& block = m_blocks[row >> kRowsPerChunkBits];
        return block.open ? read(*block.open, row & kRowMask) : read(*block.packed, row & kRowMask);
    }

    // Closes the blocks that have rested. To be called now and then.
    void settle()
    {
        ++m_round;
        std::erase_if(m_open, [this](std::uint32_t index) {
            const Block& block = m_blocks[index];
            const bool full = (std::size_t{index} + 1) << kRowsPerChunkBits <= m_size;
            if (!full || m_round - block.writtenIn <= std::uint64_t{1} << block.timesReopened)
                return false;
            close(index);
            return true;
        });
    }
    // Closes all.
    void settleAll()
    {
        for (const std::uint32_t index : m_open)
            close(index);
        m_open.clear();
        m_spare.clear();
    }

    // All rows as they are now.
    void publish(std::vector<std::shared_ptr<const Packed>>& blocks)
    {
        for (const std::uint32_t index : m_open)
            pack(index);
        blocks.reserve(m_blocks.size());
        for (const Block& block : m_blocks)
            blocks.push_back(block.packed);
    }

private:
    struct Block {
        std::unique_ptr<Open> open;           // null: closed
        std::shared_ptr<const Packed> packed; // of the last publication or closing
        std::uint64_t writtenIn = 0;          // round
        std::uint32_t timesReopened = 0;
        bool changed = false; // since it was packed
        std::size_t packedRows = 0;
    };

    [[nodiscard]] std::unique_ptr<Open> newBlock()
    {
        if (m_spare.empty())
            return std::make_unique_for_overwrite<Open>();
        std::unique_ptr<Open> block = std::move(m_spare.back());
        m_spare.pop_back();
        return block;
    }

    void pack(std::uint32_t index)
    {
        Block& block = m_blocks[index];
        if (!block.changed)
            return;
        block.packedRows = std::min(kRowsPerChunk, m_size - (std::size_t{index} << kRowsPerChunkBits));
        block.packed = packBlock(*block.open, block.packedRows);
        block.changed = false;
    }

    void close(std::uint32_t index)
    {
        constexpr std::size_t kMostSpare = 4; // memory that the system need not give again
        pack(index);
        Block& block = m_blocks[index];
        if (m_spare.size() < kMostSpare)
            m_spare.push_back(std::move(block.open));
        block.open.reset();
    }

    void reopen(std::uint32_t index)
    {
        constexpr std::uint32_t kMostDoublings = 32;
        Block& block = m_blocks[index];
        block.open = newBlock();
        unpackBlock(*block.packed, *block.open, block.packedRows);
        block.timesReopened = std::min(block.timesReopened + 1, kMostDoublings);
        m_open.push_back(index);
    }

    std::vector<Block> m_blocks;
    std::vector<std::uint32_t> m_open; // in no order
    std::vector<std::unique_ptr<Open>> m_spare;
    std::uint64_t m_round = 0;
    std::size_t m_size = 0;
};

} // namespace authloupe
