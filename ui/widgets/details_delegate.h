// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace authloupe {

// Paints the cells of the details: log data from left to right in every language (LogDataRole), our own "not
// logged" dimmed (DimmedRole), an icon for the result of an attempt (ResultRole), lines of a connection's
// messages paler than those of the connection itself (NamesSessionRole).
class DetailsDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace authloupe
