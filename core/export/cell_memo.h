// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace authloupe {

// Finished cells of fields that depend on one small number of a row: the id of a policy, a word of a
// vocabulary, a file. Each is put together and checked once; neighbours that depend on the same one,
// together.
class CellMemo final {
public:
    struct Cell {
        std::string bytes; // with the separators before them
        bool known = false;
        std::uint8_t guarded = 0; // how many of them
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
