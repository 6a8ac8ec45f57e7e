// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell_text.h"

#include <utility>

namespace authloupe {

// The cell that was asked for last. A view asks for many roles of a cell, one after the other, and a text of
// a log is not cheap to judge: it is made once.
class LastCell final {
public:
    template<class Make>
    const CellText& of(int row, int column, Make make)
    {
        if (row != m_row || column != m_column) {
            m_cell = make();
            m_row = row;
            m_column = column;
        }
        return m_cell;
    }
    // Whoever changes what the cells show, or the language, has to.
    void forget() noexcept { m_row = -1; }

private:
    CellText m_cell;
    int m_row = -1;
    int m_column = -1;
};

} // namespace authloupe
