// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row_walk.h"
#include "session/packed_column.h"

#include <cstddef>
#include <span>

namespace authloupe {

// What a column says of some rows of its chunk, one behind the other.
template<class T>
class Gathered final {
public:
    template<class Column>
    Gathered(const Column& column, ChunkRows rows) noexcept : m_size(rows.size())
    {
        constexpr std::size_t kFew = kRowsPerChunk / 8; // below that, unpacking everything does not pay
        if (rows.size() < kFew) {
            for (std::size_t k = 0; k < rows.size(); ++k)
                m_values[k] = column[rows[k]];
            return;
        }
        column.unpack(m_values, std::size_t{rows.back()} + 1);
        if (rows.size() == std::size_t{rows.back()} + 1)
            return;
        for (std::size_t k = 0; k < rows.size(); ++k)
            m_values[k] = m_values[rows[k]]; // rows ascend, so nothing is lost
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] const T& operator[](std::size_t place) const noexcept { return m_values[place]; }
    [[nodiscard]] std::span<const T> values() const noexcept { return {m_values, m_size}; }

private:
    T m_values[kRowsPerChunk];
    std::size_t m_size;
};
template<class Column>
Gathered(const Column&, ChunkRows) -> Gathered<typename Column::Value>;

} // namespace authloupe
