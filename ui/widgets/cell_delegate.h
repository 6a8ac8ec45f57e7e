// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <QIcon>
#include <QStyledItemDelegate>

#include <array>

namespace authloupe {

// Paints the cells of the table of connections: log data left to right in every language (see
// LogDataDelegate), the outcome with its icon, a warning where a value may not be what it seems, words of the
// program's own dimmed, and a shade over the row whose details are shown.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QIcon iconOf(const QModelIndex& index, const QWidget* widget) const;

    std::array<QIcon, kOutcomeCount> m_icons;
};

} // namespace authloupe
