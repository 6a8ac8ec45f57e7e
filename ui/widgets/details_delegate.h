// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

namespace authloupe {

// Paints the cells of the details: log data from left to right in every language (LogDataRole), our own "not
// logged" dimmed (DimmedRole), an icon for an outcome, the result of an attempt or a value that may not be
// what it seems (CautionRole), lines of a connection's messages paler than those of the connection itself
// (NamesSessionRole).
class DetailsDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // The only column that shows the result of an attempt, or trouble, as an icon; the model tells them for
    // every cell of a row.
    void setResultColumn(int column) noexcept { m_resultColumn = column; }
    // Log data begins where the reader of the language begins to read, as beside its name in a list of facts;
    // in a column of its own it stands on the left.
    void setAlignedToReading(bool aligned) noexcept { m_alignedToReading = aligned; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QIcon iconOf(const QModelIndex& index, const QWidget* widget) const;

    int m_resultColumn = -1;
    bool m_alignedToReading = false;
};

} // namespace authloupe
