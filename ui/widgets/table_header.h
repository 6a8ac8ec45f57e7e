// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace authloupe {

// Of a table whose columns are made as wide as what is in them. Qt would measure a thousand rows of each.
inline constexpr int kFittedRows = 50;

// The header of a table: its texts stand where those of the cells below do. It does not show what is selected
// and therefore never asks: QHeaderView would ask for every column that it paints whether all rows are
// selected, and QItemSelectionModel answers by going through them, a tenth of a second per million rows.
class TableHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent = nullptr);

    void setSelectionModel(QItemSelectionModel* selectionModel) override;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;

private:
    QItemSelectionModel* m_nothingSelected = nullptr;
};

} // namespace authloupe
