// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>

namespace authloupe {

// As much of a selection as QTableView::selectionChanged() needs: with assistive technology at hand, it lists
// every cell to tell of the first, a kilobyte for each row. What it paints then is to be painted by the
// caller.
[[nodiscard]] inline QItemSelection firstCellOf(const QItemSelection& selection)
{
    if (selection.isEmpty())
        return {};
    const QModelIndex first = selection.constFirst().topLeft();
    return QItemSelection(first, first);
}

} // namespace authloupe
