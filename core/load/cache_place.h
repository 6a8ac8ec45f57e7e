// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace authloupe {

inline constexpr std::size_t kCacheLine = 64;

// How far behind `memory` byte `offset` of a file is to stand to have the place in its cache line that it has
// in the file; less than kCacheLine. The system copies a block from pages of the file: where a byte has
// another place after the copy than before, that can take four times as long.
[[nodiscard]] inline std::size_t placeInCacheLine(const char* memory, std::uint64_t offset) noexcept
{
    return static_cast<std::size_t>(offset - reinterpret_cast<std::uintptr_t>(memory)) % kCacheLine;
}

// Memory for blocks of a file that are read one at a time.
class PlacedBlock final {
public:
    PlacedBlock() = default;
    explicit PlacedBlock(std::size_t mostBytes) : m_memory(kCacheLine + mostBytes) {}

    // From now on blocks may be as large; what was read before is lost.
    void allow(std::size_t mostBytes)
    {
        if (m_memory.size() < kCacheLine + mostBytes)
            m_memory.resize(kCacheLine + mostBytes);
    }

    // Where a block that begins with byte `offset` of the file is to be read to; what was read before is
    // lost.
    [[nodiscard]] char* forByte(std::uint64_t offset) noexcept
    {
        return m_memory.data() + placeInCacheLine(m_memory.data(), offset);
    }

private:
    std::vector<char> m_memory;
};

} // namespace authloupe
