// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columns_dialog.h"

#include "models/display_text.h"
#include "models/field_text.h"
#include "models/table_columns.h"
#include "widgets/dialog_buttons.h"
#include "widgets/plain_text.h"
#include "widgets/table_column_state.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace authloupe {

ColumnsDialog::ColumnsDialog(const std::vector<ColumnState>& columns, QWidget* parent)
    : QDialog(parent),
      m_before(columns),
      m_list(new QListWidget(this))
{
    //: title of the dialog in which the columns of the table are chosen
    setWindowTitle(tr("Columns"));
    m_list->setAccessibleName(windowTitle());
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setAlternatingRowColors(true);
    auto* const hint = new PlainParagraph(this);
    //: in the dialog in which the columns of the table are chosen
    hint->setText(tr("Tick the columns that the table shows. They stand in the order of this list."));
    //: button: moves a column before the one above it in the list
    m_up = new QPushButton(tr("Move &up"), this);
    //: button: moves a column behind the one below it in the list
    m_down = new QPushButton(tr("Move &down"), this);
    auto* const buttons = dialogButtons(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);

    auto* const side = new QVBoxLayout;
    side->addWidget(m_up);
    side->addWidget(m_down);
    side->addStretch(1);
    auto* const middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * 28});

    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::refresh);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { fill(defaultColumnState()); });
    fill(columns);
}

std::vector<ColumnState> ColumnsDialog::columns() const
{
    std::vector<ColumnState> columns;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem& item = *m_list->item(i);
        if (item.checkState() != Qt::Checked)
            continue;
        const auto field = static_cast<SessionField>(item.data(Qt::UserRole).toInt());
        const auto before = std::ranges::find(m_before, field, &ColumnState::field);
        columns.push_back({field, before == m_before.end() ? 0 : before->width});
    }
    return columns;
}

void ColumnsDialog::fill(const std::vector<ColumnState>& columns)
{
    m_list->clear();
    const int height = fontMetrics().lineSpacing() * 13 / 10 + 2; // as the rows of the table
    const auto add = [this, height](SessionField field, Qt::CheckState state) {
        auto* const item = new QListWidgetItem(headerText(field), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setData(Qt::UserRole, static_cast<int>(field));
        item->setData(Qt::ToolTipRole, tooltipText(explanation(field)));
        item->setCheckState(state);
        item->setSizeHint({0, height}); // as wide as the list
    };
    for (const ColumnState& column : columns)
        add(column.field, Qt::Checked);
    for (const SessionField field : tableColumns())
        if (std::ranges::find(columns, field, &ColumnState::field) == columns.end())
            add(field, Qt::Unchecked);
    m_list->setCurrentRow(0);
    refresh();
}

void ColumnsDialog::move(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    QListWidgetItem* const item = m_list->takeItem(row);
    m_list->insertItem(target, item);
    m_list->setCurrentItem(item);
}

void ColumnsDialog::refresh()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_ok->setEnabled(!columns().empty());
}

} // namespace authloupe
