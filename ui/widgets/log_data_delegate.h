// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace authloupe {

// Cells that hold data of a log: laid out left to right and elided at their end in every language. A
// right-to-left layout would otherwise show 2001:db8::1 as db8::1:2001 and a time before its date.
class LogDataDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace authloupe
