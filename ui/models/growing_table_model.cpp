// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/growing_table_model.h"

namespace authloupe {

GrowingTableModel::GrowingTableModel(int columns, QObject* parent)
    : QAbstractTableModel(parent),
      m_columns(columns)
{}

void GrowingTableModel::retranslate()
{
    m_lastCell.forget();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    noteChanged(m_rows);
}

int GrowingTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int GrowingTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

void GrowingTableModel::noteChanged(int rows)
{
    if (rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, m_columns - 1));
}

} // namespace authloupe
