// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace authloupe {

// Finished cells of fields that depend on one small number of a row: the id of a policy, a word of a
// vocabulary, a file. Each is put together and checked once.
class CellMemo final {
public:
    struct Cell {
        std::string bytes; // with the separator before it
        bool known = false;
        bool guarded = false;
    };

    explicit CellMemo(std::size_t columns) : m_cells(columns) {}

    // Null when the cell is not to be remembered: very many different ones would cost more than they give.
    [[nodiscard]] Cell* find(std::size_t column, std::uint32_t key)
    {
        constexpr std::uint32_t kMostKeys = 1U << 16;
        if (key >= kMostKeys)
            return nullptr;
        std::vector<Cell>& cells = m_cells[column];
        if (key >= cells.size())
            cells.resize(key + 1);
        return &cells[key];
    }

private:
    std::vector<std::vector<Cell>> m_cells; // by column, by key
};

} // namespace authloupe
